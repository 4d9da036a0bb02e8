import type { Block, Message, Span } from "../../core/message.ts";
import { cleanSpan, cleanText } from "../clean-text.ts";
import type { WebLink } from "../web-link.ts";
import { readLink } from "../web-link.ts";
import { layTable } from "./table.ts";
import { textWidth } from "./width.ts";
import type { Line, Piece, Style } from "./wrap.ts";
import { plain, wrap } from "./wrap.ts";

export interface TerminalLook {
  /** Cells in a line; at least 20 are taken. */
  width: number;
  /** Whether escape sequences may be used: bold, dim and underline. */
  color: boolean;
  /** Whether, with colours, links can be clicked (OSC 8); otherwise they show their whole address. */
  links?: boolean;
}

const leastWidth = 20;
const dividerCells = 40;
const styles = {
  text: plain,
  bold: { sgr: [1], href: null },
  dim: { sgr: [2], href: null },
} as const satisfies Record<string, Style>;

/**
 * A message as text for a terminal. No line is wider than `width`, but for addresses, which stay whole.
 * Nothing in the message can emit an escape sequence, turn the direction of writing or start a line.
 * A link that can be clicked shows the host that it leads to; any other, its whole address.
 */
export function renderTerminal(message: Message, look: TerminalLook): string {
  const width = Math.max(leastWidth, look.width);
  let text = "";
  let before: Block | null = null;
  for (const block of message.blocks) {
    if (before !== null) text += before.kind === "heading" ? "\n" : "\n\n";
    text += layBlock(block, width, look)
      .map((line) => paint(line, look.color))
      .join("\n");
    before = block;
  }
  return text;
}

function layBlock(block: Block, width: number, look: TerminalLook): Line[] {
  const { color } = look;
  const links = color && look.links === true;
  switch (block.kind) {
    case "heading":
      return layHeading(cleanText(block.text), width, color);
    case "paragraph":
      return wrap(toPieces(block.spans, styles.text, links), width);
    case "context":
      return wrap(toPieces(block.spans, styles.dim, links), width);
    case "list":
      return block.items.flatMap((item) => hang("• ", "  ", toPieces(item, styles.text, links), width));
    case "quote":
      return [
        ...hang("│ ", "│ ", [{ text: cleanText(block.text), style: styles.text }], width),
        ...(block.spans.length === 0
          ? []
          : hang("│ — ", "│   ", toPieces(block.spans, styles.dim, links), width)),
      ];
    case "table":
      return layTable(block.columns, block.rows, width, {
        text: styles.text,
        head: styles.bold,
        rule: styles.dim,
      });
    case "image":
      return [
        ...wrap([{ text: cleanText(block.alt), style: styles.dim }], width),
        ...(block.file === undefined
          ? []
          : wrap([{ text: cleanText(block.file), style: styles.bold, whole: true }], width)),
      ];
    // Whoever has a keyboard types.
    case "actions":
      return [];
    case "divider":
      return [[{ text: "─".repeat(Math.min(width, dividerCells)), style: styles.dim }]];
    default:
      return block satisfies never;
  }
}

/** Without bold letters, a line below makes a heading stand out. */
function layHeading(text: string, width: number, color: boolean): Line[] {
  const lines = wrap([{ text, style: styles.bold }], width);
  if (color || text === "") return lines;
  return [...lines, [{ text: "─".repeat(Math.min(width, textWidth(text))), style: styles.dim }]];
}

/** Text behind a mark, its further lines behind another of the same width. */
function hang(first: string, further: string, pieces: readonly Piece[], width: number): Line[] {
  return wrap(pieces, width - textWidth(first)).map((line, index) => [
    { text: index === 0 ? first : further, style: styles.dim },
    ...line,
  ]);
}

function toPieces(spans: readonly Span[], base: Style, links: boolean): Piece[] {
  return spans.flatMap((span) => {
    const text = cleanSpan(span.text);
    const style = styleOf(span, base);
    const link = readLink(span.link);
    if (link === null) return [{ text, style }];
    return links ? clickable(text, style, link) : written(text, style, link);
  });
}

function styleOf(span: Span, base: Style): Style {
  if (span.style === "italic") return styles.dim;
  return span.style === undefined ? base : styles.bold;
}

function clickable(text: string, style: Style, link: WebLink): Piece[] {
  const shown = text.trim() === "" ? link.host : text;
  const pieces: Piece[] = [{ text: shown, style: { sgr: [...style.sgr, 4], href: link.href } }];
  if (shown.trim().toLowerCase() !== link.host) pieces.push({ text: ` ‹${link.host}›`, style: styles.dim });
  return pieces;
}

function written(text: string, style: Style, link: WebLink): Piece[] {
  const address: Piece = { text: `‹${link.href}›`, style: styles.dim, whole: true };
  return text.trim() === "" || text.trim() === link.href ? [address] : [{ text: `${text} `, style }, address];
}

function paint(line: Line, color: boolean): string {
  if (!color)
    return line
      .map((piece) => piece.text)
      .join("")
      .trimEnd();
  return line.map(paintPiece).join("");
}

function paintPiece({ text, style }: Piece): string {
  const dressed =
    style.sgr.length === 0 || text === "" ? text : `\u001b[${style.sgr.join(";")}m${text}\u001b[0m`;
  return style.href === null ? dressed : `\u001b]8;;${style.href}\u001b\\${dressed}\u001b]8;;\u001b\\`;
}
