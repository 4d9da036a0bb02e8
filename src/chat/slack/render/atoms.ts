import type { types } from "@slack/bolt";
import type { Action, Block, ImageBlock, Span } from "../../../core/message.ts";
import { cleanSpan, cleanText } from "../../clean-text.ts";
import { readLink } from "../../web-link.ts";
import { clipText } from "../../cut-text.ts";
import { escapeSlack, hasMarkup } from "../escape.ts";
import { bytesOf, limits } from "../limits.ts";
import type { Atom, AtomLook } from "./atom.ts";
import { listAtoms } from "./list.ts";
import type { RichElement } from "./rich-text.ts";
import { channelIn, plainWords, richElements, runs } from "./rich-text.ts";
import { tableAtoms } from "./table.ts";

/** A block of a message in pieces that each fit into any message of Slack's. */
export function atomsOf(block: Block, look: AtomLook): Atom[] {
  switch (block.kind) {
    case "heading":
      return headingAtoms(cleanText(block.text));
    case "paragraph":
      return sectionAtoms(richElements(block.spans), 2);
    case "context":
      return contextAtoms(block.spans);
    case "list":
      return listAtoms(block.items);
    case "quote":
      return quoteAtoms(block.text, block.spans);
    case "table":
      return tableAtoms(block.columns, block.rows, look);
    case "image":
      return imageAtoms(block);
    case "actions":
      return actionAtoms(block.actions);
    case "divider":
      return [blockAtom({ type: "divider" }, 2, "")];
    default:
      return block satisfies never;
  }
}

function blockAtom(block: types.KnownBlock, begins: Atom["begins"], words: string, leads = false): Atom {
  return { content: { kind: "block", block }, bytes: bytesOf(block), begins, leads, words };
}

function headingAtoms(text: string): Atom[] {
  if (text === "") return [];
  if (text.length > limits.header) {
    return sectionAtoms(richElements([{ text, style: "bold" }]), 3).map((atom) => ({ ...atom, leads: true }));
  }
  const block = { type: "header" as const, text: { type: "plain_text" as const, text, emoji: false } };
  return [blockAtom(block, 3, text, true)];
}

/** Rich text as blocks of its own; further ones of the same text belong to the first. */
function sectionAtoms(elements: readonly RichElement[], begins: Atom["begins"]): Atom[] {
  return runs(elements).map((run, index) => {
    const section: types.RichTextSection = { type: "rich_text_section", elements: run };
    return blockAtom({ type: "rich_text", elements: [section] }, index === 0 ? begins : 1, plainWords(run));
  });
}

function quoteAtoms(text: string, from: readonly Span[]): Atom[] {
  const said = richElements([{ text: cleanText(text) }]);
  const source = richElements(from);
  const elements: RichElement[] =
    source.length === 0
      ? said
      : [...said, { type: "text", text: said.length === 0 ? "— " : "\n— " }, ...source];
  return runs(elements).map((run) => {
    const quote: types.RichTextQuote = { type: "rich_text_quote", elements: run };
    return blockAtom({ type: "rich_text", elements: [quote] }, 1, plainWords(run));
  });
}

/** Small print where mrkdwn shows its words as they are, else rich text. */
function contextAtoms(spans: readonly Span[]): Atom[] {
  const elements = richElements(spans);
  if (elements.length === 0) return [];
  const text = mrkdwn(spans);
  if (text === null || text === "" || text.length > limits.mrkdwn) return sectionAtoms(elements, 0);
  const block = {
    type: "context" as const,
    elements: [{ type: "mrkdwn" as const, text, verbatim: true }],
  };
  return [blockAtom(block, 0, plainWords(elements))];
}

function mrkdwn(spans: readonly Span[]): string | null {
  let text = "";
  for (const span of spans) {
    const channel = channelIn(span);
    if (channel !== null) {
      text += `<#${channel}>`;
      continue;
    }
    const words = escapeSlack(cleanSpan(span.text));
    if (hasMarkup(words)) return null;
    const link = readLink(span.link);
    if (link === null) {
      text += marked(words, span.style);
      continue;
    }
    if (link.href.length > limits.address) return null;
    const shown = words.trim() === "" ? link.host : words;
    text += `<${escapeSlack(link.href)}|${shown}>${shown.trim().toLowerCase() === link.host ? "" : ` (${link.host})`}`;
  }
  // A sign of quotation counts at the start of a line only, which spans may make together; as do their seams.
  return hasMarkup(text.replaceAll(/<[^<>]*>/g, "").replaceAll(/(^|\s)`[^`]+`(?=\s|$)/g, ""))
    ? null
    : text.trim();
}

/** Code is marked where mrkdwn takes the mark: between spaces. Bold and italic in small print stay plain. */
function marked(words: string, style: Span["style"]): string {
  if (style !== "code" || words.trim() === "") return words;
  return `\`${words.trim()}\``;
}

function imageAtoms(image: ImageBlock): Atom[] {
  const alt = cleanText(image.alt);
  const bytes = bytesOf({
    type: "image",
    alt_text: clipText(alt, limits.alt),
    slack_file: { id: "F0123456789" },
  });
  return [{ content: { kind: "image", image, alt }, bytes, begins: 1, leads: false, words: alt }];
}

function actionAtoms(actions: readonly Action[]): Atom[] {
  const buttons = actions.filter(
    ({ label, command }) => cleanText(label) !== "" && command.length <= limits.value,
  );
  return chunks(buttons, limits.buttons).map((some) =>
    blockAtom({ type: "actions", elements: some.map(button) }, 0, ""),
  );
}

/** What a button's id begins with, by what it does: gives its command at once, or opens a form for it. */
export const buttonIds = { run: "run:", form: "form:" } as const;

function button(action: Action, index: number): types.Button {
  return {
    type: "button",
    action_id: `${action.form === true ? buttonIds.form : buttonIds.run}${index}`,
    text: { type: "plain_text", text: clipText(cleanText(action.label), limits.button), emoji: false },
    value: action.command,
  };
}

function chunks<Item>(items: readonly Item[], most: number): Item[][] {
  const found: Item[][] = [];
  for (let at = 0; at < items.length; at += most) found.push(items.slice(at, at + most));
  return found;
}
