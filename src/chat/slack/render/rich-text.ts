import type { types } from "@slack/bolt";
import type { Span } from "../../../core/message.ts";
import { cleanSpan } from "../../clean-text.ts";
import { readLink } from "../../web-link.ts";
import { cutText } from "../../cut-text.ts";
import { atomBytes, bytesOf, limits } from "../limits.ts";

/** A stretch of rich text: a channel, or words, which are taken as they are, so nothing in them needs escaping. */
export type RichElement = types.RichTextText | types.RichTextLink | types.RichTextChannelMention;

/** The longest text of one element, so that it takes under half of an atom in any script. */
const elementText = 900;

/** Spans as rich text; a link is followed by the host that it leads to. What shows nothing is left out. */
export function richElements(spans: readonly Span[]): RichElement[] {
  return trimEnds(spans.flatMap(richSpan));
}

function richSpan(span: Span): RichElement[] {
  const channel = channelIn(span);
  if (channel !== null) return [{ type: "channel", channel_id: channel, ...styleOf(span) }];
  const text = cleanSpan(span.text);
  const link = readLink(span.link);
  const style = styleOf(span);
  if (link === null) return cutUp(text).map((part) => ({ type: "text", text: part, ...style }));
  const words = text.trim() === "" ? link.host : text;
  const host = words.trim().toLowerCase() === link.host ? "" : ` (${link.host})`;
  const shown: RichElement[] =
    link.href.length > limits.address
      ? cutUp(words).map((part) => ({ type: "text", text: part, ...style }))
      : cutUp(words).map((part) => ({ type: "link", url: link.href, text: part, ...style }));
  return host === "" ? shown : [...shown, { type: "text", text: host }];
}

/** The id of a channel that Slack can show, of a talk with the bot it can't. */
export const channelIn = ({ channel }: Span): string | null =>
  channel?.platform === "slack" && /^[CG][A-Z0-9]+$/.test(channel.id) ? channel.id : null;

function styleOf({ style }: Span): { style?: { bold?: true; italic?: true; code?: true } } {
  return style === undefined ? {} : { style: { [style]: true } };
}

function cutUp(text: string): string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== "";) {
    const [head, tail] = cutText(rest, elementText);
    parts.push(head);
    rest = tail;
  }
  return parts;
}

/** Without the spaces at either end, which would shift the line. */
function trimEnds(elements: readonly RichElement[]): RichElement[] {
  const trimmed = [...elements];
  while (trimmed.length > 0 && wordsOf(trimmed[0]!).trim() === "") trimmed.shift();
  while (trimmed.length > 0 && wordsOf(trimmed.at(-1)!).trim() === "") trimmed.pop();
  const [first] = trimmed;
  if (first !== undefined && first.type !== "channel")
    trimmed[0] = { ...first, text: wordsOf(first).trimStart() };
  const last = trimmed.at(-1);
  if (last !== undefined && last.type !== "channel")
    trimmed[trimmed.length - 1] = { ...last, text: wordsOf(last).trimEnd() };
  return trimmed;
}

const wordsOf = (element: RichElement): string =>
  element.type === "channel" ? `#${element.channel_id}` : (element.text ?? "");

/** The words of rich text, as a screen reader should say them. */
export const plainWords = (elements: readonly RichElement[]): string => elements.map(wordsOf).join("");

/** The elements in runs of which none takes more than an atom may. */
export function runs(elements: readonly RichElement[]): RichElement[][] {
  const found: RichElement[][] = [];
  let size = Infinity;
  for (const element of elements) {
    const bytes = bytesOf(element) + 1;
    if (size + bytes > atomBytes) {
      found.push([]);
      size = 0;
    }
    found.at(-1)!.push(element);
    size += bytes;
  }
  return found;
}
