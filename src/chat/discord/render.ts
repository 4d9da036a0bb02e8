import type { Message, Span } from "../../core/message.ts";
import { cleanSpan, cleanText } from "../clean-text.ts";
import { channelIn } from "./atoms.ts";
import type { Button, DiscordBody, DiscordEmbed, DiscordPart } from "./body.ts";
import { limits } from "./body.ts";
import { toRows } from "./buttons.ts";
import { clipText } from "../cut-text.ts";
import { escapeLine, guardStart } from "./escape.ts";
import type { Line } from "./lines.ts";
import { longestLine, toLines } from "./lines.ts";

export interface DiscordLook {
  /** What stands below each message, plain: the part's number is told, counted from 1. At most 200 characters. */
  footer?: (part: number, of: number) => string;
  /** What stands above the first message's summary, plain: that it is a correction. */
  notice?: string;
}

/** The strip beside what the desk says. */
const color = 0x1f6f8b;
/** A description has room for a line that was too long for the one before. */
const fullDescription = limits.description - 96;
/** Descriptions of a message together, with room for the footer. */
const fullMessage = limits.embedTexts - 256;
const longestFooter = 200;
/** Room is left for escapes. */
const longestSummary = 900;
const longestNotice = 80;
const mostButtons = limits.rows * limits.buttonsInRow;

/** A stretch of a message between two places where it was parted: one embed. */
interface Page {
  lines: Line[];
  length: number;
}

/**
 * A message as the bodies of one or more Discord messages, in order; each keeps all of Discord's limits and is parted
 * at a heading, a block or an item wherever one is near.
 *
 * Embeds, since they hold half as much again as Components V2 (6,000 characters to 4,000), leave `content` for the
 * summary, which is what notifications and screen readers begin with and what is left where a reader has embeds
 * switched off, and can be edited into anything else later, which a message of V2 components can't.
 */
export function renderDiscord(message: Message, look: DiscordLook = {}): DiscordPart[] {
  const parts = toMessages(toPages(toLines(message)));
  if (parts.length === 0) parts.push([]);
  const bare = look.footer === undefined && look.notice === undefined && isSummaryAlone(message);
  return parts.map((pages, index) => {
    const summary = index === 0 ? toContent(message, look.notice) : "";
    const footer = look.footer?.(index + 1, parts.length);
    return toPart(bare ? [] : pages, summary, footer);
  });
}

/** Whether the blocks say the summary and nothing else: once is enough then. */
const isSummaryAlone = (message: Message): boolean =>
  message.blocks.length === 1 && summarySpans(message) !== null;

/** The summary as the first block says it, with its channels; null when that says something else. */
function summarySpans({ summary, blocks: [first] }: Message): readonly Span[] | null {
  if (first?.kind !== "paragraph") return null;
  const plain = first.spans.every((span) => span.style === undefined && span.link === undefined);
  const text = cleanText(first.spans.map((span) => span.text).join(""));
  return plain && text === cleanText(summary) && text.length <= longestSummary ? first.spans : null;
}

function toContent(message: Message, notice: string | undefined): string {
  const spans = summarySpans(message) ?? [{ text: clipText(cleanText(message.summary), longestSummary) }];
  const summary = spans.map((span) => channelIn(span) ?? escapeLine(cleanSpan(span.text))).join("");
  return [escapeLine(clipText(cleanText(notice ?? ""), longestNotice)), summary]
    .filter((line) => line !== "")
    .map(guardStart)
    .join("\n");
}

/** Lines in pages. One that is full ends before its latest heading, else its latest block, item or line. */
function toPages(lines: readonly Line[]): Page[] {
  const pages: Page[] = [];
  let page: Page = { lines: [], length: 0 };
  const close = () => {
    if (page.lines.length > 0) pages.push(page);
    page = { lines: [], length: 0 };
  };
  for (const line of lines) {
    const buttons = new Set([...page.lines, line].flatMap(buttonsOf).map((button) => button.custom_id));
    if (buttons.size > mostButtons) close();
    if (page.length + costOf(line) > fullDescription) {
      const at = placeToPart(page.lines, line);
      const rest = page.lines.splice(at);
      page.length = lengthOf(page.lines);
      close();
      page = { lines: rest, length: lengthOf(rest) };
    }
    page.lines.push(line);
    page.length += costOf(line);
    if (line.image !== undefined) close();
  }
  close();
  return pages;
}

const costOf = (line: Line): number => line.gap.length + line.text.length;
const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + costOf(line), 0);

/** Where full lines are parted before `next`: the best place in their second half, and of those the last. */
function placeToPart(lines: readonly Line[], next: Line): number {
  let [best, at] = [isAfterHeading(lines, lines.length) ? -1 : next.break, lines.length];
  let length = lengthOf(lines);
  for (let index = lines.length - 1; index > 0; index--) {
    length -= costOf(lines[index]!);
    // What is taken along must fit with the line to come.
    if (length < fullDescription / 2 || lengthOf(lines) - length > fullDescription - longestLine - 2) break;
    const quality = isAfterHeading(lines, index) ? -1 : lines[index]!.break;
    if (quality > best) [best, at] = [quality, index];
  }
  return at;
}

/** A heading is not left behind by what it stands over. */
const isAfterHeading = (lines: readonly Line[], index: number): boolean => lines[index - 1]?.break === 3;

/** Pages in messages, as many as one holds. */
function toMessages(pages: readonly Page[]): Page[][] {
  const messages: Page[][] = [];
  let [length, files, upload] = [0, 0, 0];
  let buttons = new Set<string>();
  for (const page of pages) {
    const images = page.lines.flatMap(({ image }) => (image === undefined ? [] : [image]));
    const size = images.reduce((sum, image) => sum + image.data.length, 0);
    const more = new Set([...buttons, ...page.lines.flatMap(buttonsOf).map((button) => button.custom_id)]);
    const last = messages.at(-1);
    const fits =
      last !== undefined &&
      last.length < limits.embeds &&
      length + page.length <= fullMessage &&
      files + images.length <= limits.files &&
      upload + size <= limits.upload - 512 * 1024 &&
      more.size <= mostButtons;
    if (fits) last.push(page);
    else messages.push([page]);
    length = page.length + (fits ? length : 0);
    files = images.length + (fits ? files : 0);
    upload = size + (fits ? upload : 0);
    buttons = fits ? more : new Set(page.lines.flatMap(buttonsOf).map((button) => button.custom_id));
  }
  return messages;
}

const buttonsOf = (line: Line): readonly Button[] => line.buttons ?? [];

function toPart(pages: readonly Page[], content: string, footer: string | undefined): DiscordPart {
  const files: DiscordPart["files"] = [];
  const attachments: DiscordBody["attachments"] = [];
  const embeds: DiscordEmbed[] = [];
  for (const page of pages) {
    const description = writePage(page);
    const embed: DiscordEmbed = { ...(description === "" ? {} : { description }), color };
    const image = page.lines.at(-1)?.image;
    if (image !== undefined) {
      const name = `${image.name
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]/g, "-")
        .slice(0, 60)}-${files.length}.png`;
      embed.image = { url: `attachment://${name}` };
      const alt = clipText(cleanText(image.alt), limits.altText);
      attachments.push({ id: String(files.length), filename: name, description: alt });
      files.push({ name, data: image.data });
    }
    if (description !== "" || image !== undefined) embeds.push(embed);
  }
  if (footer !== undefined) {
    if (embeds.length === 0) embeds.push({ color });
    embeds.at(-1)!.footer = { text: clipText(cleanText(footer), longestFooter) };
  }
  const buttons = new Map(
    pages.flatMap((page) => page.lines.flatMap(buttonsOf)).map((button) => [button.custom_id, button]),
  );
  // Discord takes no message without a word.
  const empty = content === "" && embeds.length === 0;
  return {
    body: {
      content: empty ? "…" : content,
      embeds,
      components: toRows([...buttons.values()]),
      allowed_mentions: { parse: [] },
      attachments,
    },
    files,
  };
}

function writePage(page: Page): string {
  let text = "";
  for (const line of page.lines)
    text += text === "" ? line.text : line.text === "" ? "" : line.gap + line.text;
  return text;
}
