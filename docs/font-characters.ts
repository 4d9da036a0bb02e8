// Prints every character that the charts' fonts must have; assets/fonts/README.md says how the fonts are cut with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages } from "../src/core/article.ts";
import { positions } from "../src/core/ledger.ts";
import { wordingFor } from "../src/core/wording/wordings.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything that is between two bytes' rows and cells in an encoding, where it has a character there. */
export function rows(
  encoding: string,
  leads: readonly [number, number],
  trails: readonly [number, number][],
): string {
  const decoder = new TextDecoder(encoding);
  let found = "";
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [first, last] of trails) {
      for (let trail = first; trail <= last; trail++) found += decoder.decode(Uint8Array.of(lead, trail));
    }
  }
  return Array.from(found)
    .filter((character) => !/[\uFFFD\p{Co}\p{Cn}\p{Cc}]/u.test(character))
    .join("");
}

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

const big5Trails: readonly [number, number][] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];

/** The sets that newspapers in Hong Kong and on the mainland are written with, and what Latin names need. */
export const commonSets: Readonly<Record<string, string>> = {
  "Big5, level 1": rows("big5", [0xa4, 0xc5], big5Trails) + rows("big5", [0xc6, 0xc6], [[0x40, 0x7e]]),
  "Big5, signs": rows("big5", [0xa1, 0xa2], big5Trails).replaceAll(/[^\p{P}\p{S}\p{N}]|≒/gu, ""),
  "GB 2312, level 1": rows("gb18030", [0xb0, 0xd7], [[0xa1, 0xfe]]),
  "GB 2312, signs": rows("gb18030", [0xa1, 0xa1], [[0xa1, 0xfe]]),
  // What Cantonese is written with and neither set has.
  Cantonese: "咁咗咩哋唔唥啱啲喎喐喺嗌嗰嘅嘢嘥噏噉嚟囖冧劏吔哣唞埗屙揸揼搵攞氹炆煱瓞膶諗踎踭鎅閪𨋢𠝹",
  "Basic Latin": between(0x20, 0x7e),
  "Latin-1": between(0xa0, 0xff),
  "full width": between(0xff01, 0xff5e),
  punctuation: "‐‑‒–—―‘’‚“”„†‡•…‰‹›€™←↑→↓−×○●◇◆□■△▲▽▼☆★〈〉《》「」『』【】〔〕、。〃々〆・",
};

/** What charts are set with: names and aliases, and every language's words for charts. */
export function charactersOfTheDesk(): string {
  const files = ["companies.yaml", "feeds.yaml"].map((name) => readFileSync(join(root, name), "utf8"));
  const words = languages
    .map(wordingFor)
    .flatMap(({ chart, matters: titles, ...say }) => [
      ...Object.values(titles),
      JSON.stringify(chart.labels),
      chart.title(""),
      chart.drawn("2026-07-01"),
      chart.summary("", 1_204),
      ...[say.stanceSince, say.stanceFrom, say.stanceAtLatest].map((since) => since(say.date("2026-07-01"))),
      say.notHeard("2026", "2026"),
      say.notHeard("2026", "2027"),
      ...positions.flatMap((position) => [chart.now(position, ""), chart.past(position, "")]),
    ]);
  const text = [...files, ...words].join("");
  return [...new Set(text)].filter((character) => !/\p{Cc}/u.test(character)).join("");
}

if (import.meta.main) {
  const all = new Set(Object.values(commonSets).join("") + charactersOfTheDesk());
  process.stdout.write([...all].sort().join(""));
}
