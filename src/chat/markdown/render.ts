import type { ActionsBlock, Block, Message, Span } from "../../core/message.ts";
import { cellText } from "../../core/message.ts";
import { cleanSpan, cleanText } from "../clean-text.ts";
import { readLink } from "../web-link.ts";
import { codeSpan, escapeAddress, escapeMarkdown, guardStart } from "./escape.ts";

/**
 * A message as Markdown (CommonMark with GFM's tables). All its text comes out as text, whatever it holds; a
 * link shows the host that it leads to.
 */
export function renderMarkdown(message: Message): string {
  return message.blocks
    .filter((block) => block.kind !== "actions")
    .map((block, index) => renderBlock(block, index === 0))
    .join("\n\n");
}

function renderBlock(block: Exclude<Block, ActionsBlock>, first: boolean): string {
  switch (block.kind) {
    case "heading":
      return `${first ? "##" : "###"} ${escapeMarkdown(cleanText(block.text))}`;
    case "paragraph":
    case "context":
      return guardStart(renderSpans(block.spans));
    case "list":
      return block.items.map((item) => `- ${guardStart(renderSpans(item))}`).join("\n");
    case "quote":
      return [
        `> ${guardStart(escapeMarkdown(cleanText(block.text)))}`,
        ...(block.spans.length === 0 ? [] : [`>\n> — ${renderSpans(block.spans)}`]),
      ].join("\n");
    case "table":
      return [
        renderRow(block.columns),
        `|${" --- |".repeat(block.columns.length)}`,
        ...block.rows.map((row) => renderRow(block.columns.map((_, index) => cellText(row[index] ?? "")))),
      ].join("\n");
    case "image": {
      const file = cleanText(block.file ?? "");
      const alt = guardStart(escapeMarkdown(cleanText(block.alt)));
      return file === "" ? alt : `${alt} ${codeSpan(file)}`.trim();
    }
    case "divider":
      return "---";
    default:
      return block satisfies never;
  }
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapeMarkdown(cleanText(cell))).join(" | ")} |`;
}

function renderSpans(spans: readonly Span[]): string {
  let line = "";
  const seen = spans.filter((span) => cleanSpan(span.text) !== "" || readLink(span.link) !== null);
  for (const [index, span] of seen.entries()) line += renderSpan(span, line, startOf(seen[index + 1]));
  return line.trim();
}

/** What a span begins with once it is written. */
function startOf(span: Span | undefined): string {
  const text = cleanSpan(span?.text ?? "");
  if (span === undefined || text === "" || text.startsWith(" ")) return " ";
  if (span.style === "bold" || span.style === "italic") return "*";
  return readLink(span.link) === null ? escapeMarkdown(text) : "[";
}

function renderSpan(span: Span, before: string, after: string): string {
  const clean = cleanSpan(span.text);
  const text = clean.trim();
  const link = readLink(span.link);
  if (text === "" && link === null) return clean;
  const [start, end] = [clean.startsWith(" ") ? " " : "", clean.endsWith(" ") ? " " : ""];
  const words = text === "" ? (link?.host ?? "") : text;
  // Backticks that touch would join two code spans, and within a link code could pass for a definition.
  const isCode = span.style === "code" && link === null && !(start || before).endsWith("`");
  const shown = isCode ? codeSpan(words) : escapeMarkdown(words);
  if (link === null) return `${start}${emphasise(shown, span.style, start || before, end || after)}${end}`;
  const host = words.toLowerCase() === link.host ? "" : ` (${escapeMarkdown(link.host)})`;
  const linked = `[${shown}](<${escapeAddress(link.href)}>)`;
  return `${start}${emphasise(linked, span.style, start || before, host || end || after)}${host}${end}`;
}

/** Marks bold and italic where Markdown would take the marks for what they are, else leaves the text plain. */
function emphasise(shown: string, style: Span["style"], before: string, after: string): string {
  if (style !== "bold" && style !== "italic") return shown;
  const mark = style === "bold" ? "**" : "*";
  const [left, right] = [lastOf(before), firstOf(after)];
  if (left === "*" || right === "*") return shown;
  // The flanking rules of CommonMark: a mark beside punctuation needs a space or punctuation on its other side.
  const opens = letter.test(firstOf(shown)) || apart.test(left);
  const closes = letter.test(lastOf(shown)) || apart.test(right);
  return opens && closes ? `${mark}${shown}${mark}` : shown;
}

const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? " ";
const lastOf = (text: string): string => /.$/su.exec(text)?.[0] ?? " ";
// Parsers differ on symbols beyond ASCII and on what takes two code units, so those count as neither.
const letter = /[^\s\p{P}\p{S}]/u;
const apart = /(?![\u{10000}-\u{10ffff}])[\s\p{P}$+<=>^`|~]/u;
