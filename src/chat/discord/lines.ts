import type { Block, Cell, ImageBlock, Message, Span } from "../../core/message.ts";
import { cellSpans, cellText } from "../../core/message.ts";
import { cleanText } from "../clean-text.ts";
import { before } from "../label.ts";
import type { Atom } from "./atoms.ts";
import { costOf, styleCost, toAtoms, writeAtoms } from "./atoms.ts";
import type { Button } from "./body.ts";
import { limits } from "./body.ts";
import { toButton } from "./buttons.ts";
import { guardStart } from "./escape.ts";

/** How good a place before a line is to part a message: before a heading, a block, an item, or within a paragraph. */
export type Break = 3 | 2 | 1 | 0;

/** A line of a message as Discord reads it, never longer than `longestLine`. */
export interface Line {
  text: string;
  /** What stands between it and the line before when both are in one message. */
  gap: string;
  break: Break;
  /** A picture that stands below it. */
  image?: ImageBlock;
  /** Buttons that belong to what was said so far. */
  buttons?: readonly Button[];
}

/** Longer ones go on in another, so that messages can be parted well. */
export const longestLine = 1800;
const rule = "─".repeat(12);
const mostButtons = limits.rows * limits.buttonsInRow;
/** Pictures have room beside the rest of what is uploaded. */
const largestImage = limits.upload - 512 * 1024;

/** A message as lines, in order. What Discord has no form for is told in words. */
export function toLines(message: Message): Line[] {
  const lines: Line[] = [];
  for (const [index, block] of message.blocks.entries()) {
    const [first, ...more] = blockLines(block, index === 0);
    if (first === undefined) continue;
    const afterHeading = message.blocks[index - 1]?.kind === "heading";
    lines.push({ ...first, gap: afterHeading ? "\n" : "\n\n" }, ...more);
  }
  return lines;
}

function blockLines(block: Block, first: boolean): Line[] {
  switch (block.kind) {
    case "heading":
      return proseLines([{ text: block.text }], { prefix: first ? "## " : "### ", break: 3 });
    case "paragraph":
      return proseLines(block.spans, { prefix: "", break: 2 });
    case "context":
      return proseLines(block.spans, { prefix: "-# ", break: 2 });
    case "list":
      return block.items.flatMap((item) => proseLines(item, { prefix: "- ", break: 1 }));
    case "quote":
      return [
        ...proseLines([{ text: block.text }], { prefix: "> ", break: 2 }),
        ...proseLines([{ text: "— " }, ...block.spans], { prefix: "> ", break: 0 }).slice(
          block.spans.length === 0 ? 1 : 0,
        ),
      ];
    case "table":
      return block.rows.flatMap((row) => proseLines(tellRow(block.columns, row), { prefix: "- ", break: 1 }));
    case "actions":
      return actionLines(block.actions);
    case "image":
      return imageLines(block);
    case "divider":
      return [{ text: rule, gap: "\n", break: 2 }];
    default:
      return block satisfies never;
  }
}

/** Discord has no tables and its readers have narrow screens: a row is told as its first cell and the others by name. */
function tellRow(columns: readonly string[], row: readonly Cell[]): Span[] {
  const spans: Span[] = [];
  for (const [index, name] of columns.entries()) {
    const cell = row[index] ?? "";
    if (cleanText(cellText(cell)) === "") continue;
    if (spans.length > 0) spans.push({ text: " · " });
    if (index > 0) spans.push({ text: before(cleanText(name)) });
    spans.push(...cellSpans(cell).map((span) => (index === 0 ? { ...span, style: "bold" as const } : span)));
  }
  return spans;
}

function imageLines(image: ImageBlock): Line[] {
  if (image.data.length > 0 && image.data.length <= largestImage) {
    return [{ text: "", gap: "", break: 2, image }];
  }
  return proseLines([{ text: image.alt }], { prefix: "-# ", break: 2 });
}

function actionLines(actions: readonly { label: string; command: string; form?: boolean }[]): Line[] {
  const buttons: Button[] = [];
  const typed: Span[][] = [];
  for (const action of actions) {
    const button = toButton(action);
    if (button === null)
      typed.push([{ text: before(action.label) }, { text: `/${action.command}`, style: "code" }]);
    else if (!buttons.some((known) => known.custom_id === button.custom_id)) buttons.push(button);
  }
  const lines: Line[] = typed.flatMap((spans) => proseLines(spans, { prefix: "- ", break: 1 }));
  for (let at = 0; at < buttons.length; at += mostButtons) {
    lines.push({ text: "", gap: "", break: 1, buttons: buttons.slice(at, at + mostButtons) });
  }
  return lines;
}

/** Spans as one line, or as several where it would be too long. */
function proseLines(spans: readonly Span[], look: { prefix: string; break: Break }): Line[] {
  const { prefix } = look;
  const lines: Line[] = [];
  for (const { atoms, spaced } of cutAtoms(toAtoms(spans), longestLine - prefix.length - 1)) {
    const text = writeAtoms(atoms);
    if (text === "") continue;
    const goesOn = lines.length > 0;
    // Text goes on in the same line where both stand in one message; quotes and small print begin each line anew.
    const runsOn = goesOn && (prefix === "" || prefix === "- ");
    lines.push({
      text: `${goesOn && prefix === "- " ? "" : prefix}${guardStart(text)}`,
      gap: runsOn ? (spaced ? " " : "") : "\n",
      break: goesOn ? 0 : look.break,
    });
  }
  return lines;
}

/** Atoms in stretches that are at most `most` long once written, cut between words where there are any. */
function cutAtoms(atoms: readonly Atom[], most: number): { atoms: Atom[]; spaced: boolean }[] {
  const parts: { atoms: Atom[]; spaced: boolean }[] = [];
  let [from, length, lastSpace, spaced] = [0, styleCost, -1, true];
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at]!;
    const cost = costOf(atom, at === from ? undefined : atoms[at - 1]);
    if (length + cost > most && at > from) {
      // A cut far back for the sake of a word would leave a message half empty.
      const between = lastSpace > from + (at - from) / 2;
      const end = between ? lastSpace + 1 : at;
      parts.push({ atoms: atoms.slice(from, end), spaced });
      [from, length, lastSpace, spaced] = [end, styleCost, -1, between];
      at = end - 1;
      continue;
    }
    if (atom.text === " ") lastSpace = at;
    length += cost;
  }
  if (from < atoms.length) parts.push({ atoms: atoms.slice(from), spaced });
  return parts;
}
