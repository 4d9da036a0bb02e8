import type { Channel } from "./place.ts";

/** A stretch of text. Text is plain: each platform escapes it. */
export interface Span {
  text: string;
  style?: "bold" | "italic" | "code";
  /** An absolute http(s) link; platforms show its host. */
  link?: string;
  /** A channel, which its own platform shows by the name that it has there; elsewhere the text stands for it. */
  channel?: Channel;
}

/** What stands in a table's cell. */
export type Cell = string | readonly Span[];

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; spans: readonly Span[] }
  | { kind: "list"; items: readonly (readonly Span[])[] }
  | { kind: "quote"; text: string; spans: readonly Span[] }
  | { kind: "table"; columns: readonly string[]; rows: readonly (readonly Cell[])[] }
  | { kind: "context"; spans: readonly Span[] }
  | ImageBlock
  | ActionsBlock
  | { kind: "divider" };

/** What the reader may want to ask next. */
export interface ActionsBlock {
  kind: "actions";
  actions: readonly Action[];
}

/** A button, on platforms that have them: the command that it gives. Whoever has none types it. */
export interface Action {
  label: string;
  /** As it is typed, without the slash and at most 80 characters: `timeline google`. */
  command: string;
  /** Opens a form with what the command still needs, filled in with what it has. */
  form?: boolean;
}

/** A picture that says nothing which its `alt` text doesn't. */
export interface ImageBlock {
  kind: "image";
  /** What its file is called, without an ending: small letters, digits and hyphens. */
  name: string;
  alt: string;
  /** A PNG. */
  data: Uint8Array;
  /** Where it has been put for the reader, on platforms that show no pictures. */
  file?: string;
}

/** What a command answers and what a digest is, for every platform alike. */
export interface Message {
  /** One line that stands for the message in a notification or a screen reader. */
  summary: string;
  blocks: readonly Block[];
}

/** Strings and spans, in the order given, as spans. */
export function spans(...parts: readonly (string | Span)[]): readonly Span[] {
  return parts.map((part) => (typeof part === "string" ? { text: part } : part));
}

/** A cell's words as spans, and without anything else. */
export const cellSpans = (cell: Cell): readonly Span[] =>
  typeof cell === "string" ? [{ text: cell }] : cell;
export const cellText = (cell: Cell): string =>
  cellSpans(cell)
    .map((span) => span.text)
    .join("");

export const bold = (text: string): Span => ({ text, style: "bold" });
export const italic = (text: string): Span => ({ text, style: "italic" });
export const code = (text: string): Span => ({ text, style: "code" });
export const link = (text: string, url: string): Span => ({ text, link: url });

export const heading = (text: string): Block => ({ kind: "heading", text });
export const paragraph = (...parts: readonly (string | Span)[]): Block => ({
  kind: "paragraph",
  spans: spans(...parts),
});
export const context = (...parts: readonly (string | Span)[]): Block => ({
  kind: "context",
  spans: spans(...parts),
});
export const list = (items: readonly (readonly Span[])[]): Block => ({ kind: "list", items });

/** A message of one paragraph, for short answers and errors. */
export const plainMessage = (text: string): Message => ({ summary: text, blocks: [paragraph(text)] });
