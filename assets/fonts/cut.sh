#!/usr/bin/env bash
# Cuts the charts' fonts from Noto Sans CJK as Debian 12 ships it (packages fonts-noto-cjk and fonttools).
set -euo pipefail
cd "$(dirname "$0")/../.."
characters=$(mktemp)
trap 'rm -f "$characters"' EXIT
node_modules/.bin/node docs/font-characters.ts > "$characters"
for weight in Regular Bold; do
  # Face 4 of the collection is the one with Hong Kong's forms of the characters.
  pyftsubset "/usr/share/fonts/opentype/noto/NotoSansCJK-$weight.ttc" \
    --font-number=4 \
    --text-file="$characters" \
    --layout-features=kern \
    --no-hinting \
    --desubroutinize \
    --drop-tables+=VORG,vhea,vmtx,GSUB \
    --name-IDs=0,1,2,3,4,5,6,13,14 \
    --no-recalc-timestamp \
    --output-file="assets/fonts/NotoSansHK-$weight.otf"
done
