import type { DiscordPart } from "../../src/chat/discord/body.ts";
import type { Piece, Run, Shown } from "./pieces.ts";

const sizes = { text: 15, small: 12.5, "## ": 20, "### ": 17 };

/** A message of Discord's as pieces: its text, its embeds and its buttons. */
export function piecesOfDiscord({ body, files }: DiscordPart): Shown {
  const pngs = new Map(files.map(({ name, data }) => [`attachment://${name}`, data]));
  const cards = body.embeds.map(({ description = "", color, image, footer }) => {
    const pieces = description.split("\n").flatMap(linePieces);
    if (image !== undefined) pieces.push({ kind: "image", png: pngs.get(image.url)!, gap: 12 });
    if (footer !== undefined)
      pieces.push({ kind: "text", runs: [{ text: footer.text }], size: sizes.small, gap: 10, quiet: true });
    return { color: `#${color.toString(16).padStart(6, "0")}`, pieces: closeGaps(pieces) };
  });
  return {
    above: body.content === "" ? [] : body.content.split("\n").flatMap(linePieces),
    cards,
    below: body.components.map((row) => ({
      kind: "buttons",
      labels: row.components.map(({ label }) => label),
      gap: 8,
    })),
  };
}

function linePieces(line: string): Piece[] {
  const text = { kind: "text", size: sizes.text } as const;
  const [, prefix = "", rest = ""] = /^(## |### |-# |- |> )?(.*)$/.exec(line)!;
  const runs = inline(rest);
  switch (prefix) {
    case "## ":
    case "### ":
      return [{ ...text, runs: runs.map((run) => ({ ...run, bold: true })), size: sizes[prefix], gap: 12 }];
    case "-# ":
      return [{ ...text, runs, size: sizes.small, gap: 4, quiet: true }];
    case "- ":
      return [{ ...text, runs, gap: 5, before: "bullet" }];
    case "> ":
      return [{ ...text, runs, gap: 0, before: "bar" }];
    default:
      // An empty line is a space, which the line after it is told by.
      return [{ ...text, runs, gap: 2 }];
  }
}

/** Empty lines become space before what follows them. */
function closeGaps(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let more = 0;
  for (const piece of pieces) {
    if (piece.kind === "text" && piece.runs.length === 0) {
      more = 8;
      continue;
    }
    kept.push({ ...piece, gap: piece.gap + more });
    more = 0;
  }
  return kept;
}

/** Bold, italic, code, links and escapes, nested as the desk nests them. */
function inline(text: string, style: Omit<Run, "text"> = {}): Run[] {
  const mark =
    /\\([\s\S])|\*\*(.+?)\*\*(?!\*)|\*((?:\\.|[^*\\])+)\*|`([^`]+)`|\[((?:\\.|[^\]\\])+)\]\(([^)\s]+)\)/g;
  const runs: Run[] = [];
  const plain = (piece: string) => {
    if (piece !== "") runs.push({ ...style, text: piece });
  };
  let from = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, escaped, bold, italic, code, label] = match;
    plain(text.slice(from, match.index));
    from = match.index + whole.length;
    if (escaped !== undefined) plain(escaped);
    else if (bold !== undefined) runs.push(...inline(bold, { ...style, bold: true }));
    else if (italic !== undefined) runs.push(...inline(italic, { ...style, italic: true }));
    else if (label !== undefined) runs.push(...inline(label, { ...style, link: true }));
    else runs.push({ ...style, text: code ?? "", code: true });
  }
  plain(text.slice(from));
  return runs;
}
