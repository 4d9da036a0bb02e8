import type { types } from "@slack/bolt";
import type { ImageBlock, Message } from "../../../core/message.ts";
import { cleanText } from "../../clean-text.ts";
import { clipText, cutText } from "../../cut-text.ts";
import { escapeSlack } from "../escape.ts";
import { limits } from "../limits.ts";
import type { Atom } from "./atom.ts";
import { atomsOf } from "./atoms.ts";
import { nameCommands } from "./command-names.ts";
import { areJoined, pack } from "./pack.ts";

/** One message of Slack's: further parts of a long one follow in its thread. */
export interface SlackPart {
  blocks: types.KnownBlock[];
  /** What notifications show and screen readers read. */
  text: string;
  /** The pictures that its image blocks are to show, in order; their blocks wait for the id of the uploaded file. */
  images: ImageBlock[];
}

export interface SlackLook {
  /** Names of the desk's commands, which are typed behind `/desk` here. */
  commands: readonly string[];
}

/** Stands in an image block until its file is uploaded; as long as a file's id. */
export const fileToCome = "F0000000000";

/**
 * A message as Slack takes it, in one or more parts that each keep every limit (`limits.ts`). All text from outside
 * comes out as text: no mention fires, and a link shows the host that it leads to.
 */
export function renderSlack(message: Message, look: SlackLook): SlackPart[] {
  const named = nameCommands(message, look.commands);
  const atoms = named.blocks.flatMap((block) => atomsOf(block, { tables: true }));
  const summary = cleanText(named.summary);
  const parts = pack(withoutEdgeDividers(atoms));
  if (parts.length === 0)
    return [{ blocks: [], text: escapeSlack(clipText(summary, 700)) || "–", images: [] }];
  return parts.map((part, index) => {
    const title = parts.length === 1 ? summary : `${summary} (${index + 1}/${parts.length})`;
    return {
      blocks: join(part),
      text: fallback(title, part),
      images: part.flatMap(({ content }) => (content.kind === "image" ? [content.image] : [])),
    };
  });
}

/** The same for a home page: one page without tables, of which the end is cut when it is too long. */
export function renderHome(message: Message, look: SlackLook): { blocks: types.KnownBlock[]; cut: boolean } {
  const named = nameCommands(message, look.commands);
  const atoms = named.blocks.flatMap((block) => atomsOf(block, { tables: false }));
  const parts = pack(withoutEdgeDividers(atoms)).map((part) => withFiles(join(part), []));
  const blocks: types.KnownBlock[] = [];
  for (const part of parts) {
    if (blocks.length + part.length > limits.homeBlocks - 1) return { blocks, cut: true };
    blocks.push(...part);
  }
  return { blocks, cut: false };
}

/** A part's blocks with its pictures' files in place; a picture that has none is left to its words. */
export function withFiles(
  blocks: readonly types.KnownBlock[],
  files: readonly (string | null)[],
): types.KnownBlock[] {
  let next = 0;
  return blocks.map((block) => {
    if (block.type !== "image" || !("slack_file" in block)) return block;
    const id = files[next++] ?? null;
    return id === null ? altBlock(block.alt_text) : { ...block, slack_file: { id } };
  });
}

function altBlock(alt: string): types.KnownBlock {
  return { type: "context", elements: [{ type: "plain_text", text: alt, emoji: false }] };
}

function join(part: readonly Atom[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  let before: Atom | undefined;
  for (const atom of part) {
    const { content } = atom;
    const last = blocks.at(-1);
    const joined = before !== undefined && areJoined(before.content, content);
    before = atom;
    if (joined && content.kind === "item" && last?.type === "rich_text") {
      (last.elements[0] as types.RichTextList).elements.push(content.section);
    } else if (joined && content.kind === "row" && last?.type === "table") {
      last.rows.push(content.row);
    } else {
      blocks.push(blockOf(content));
    }
  }
  return blocks;
}

function blockOf(content: Atom["content"]): types.KnownBlock {
  switch (content.kind) {
    case "block":
      return content.block;
    case "image":
      return imageBlock(content.alt);
    case "item":
      return {
        type: "rich_text",
        elements: [{ type: "rich_text_list", style: "bullet", elements: [content.section] }],
      };
    case "row":
      return {
        type: "table",
        column_settings: content.table.row.map(() => ({ is_wrapped: true })),
        rows: [content.table.row, content.row],
      };
    default:
      return content satisfies never;
  }
}

function imageBlock(alt: string): types.KnownBlock {
  return { type: "image", alt_text: clipText(alt, limits.alt) || "–", slack_file: { id: fileToCome } };
}

/** The summary and then as many of the part's words as are taken, since that is all that a screen reader reads. */
function fallback(title: string, part: readonly Atom[]): string {
  let text = escapeSlack(clipText(title, 600)) || "–";
  for (const { words } of part) {
    if (words === "" || words === title) continue;
    const left = limits.text - text.length - 2;
    const escaped = escapeSlack(words);
    if (escaped.length > left) {
      // An escape takes five code units at most, so this much of the words fits whatever they hold.
      const some = cutText(words, Math.max(1, Math.floor(left / 5)))[0];
      return left < 100 ? text : `${text}\n${escapeSlack(some.trimEnd())}…`;
    }
    text += `\n${escaped}`;
  }
  return text;
}

function withoutEdgeDividers(atoms: readonly Atom[]): Atom[] {
  const isDivider = (atom: Atom | undefined) =>
    atom?.content.kind === "block" && atom.content.block.type === "divider";
  return atoms.filter((atom, index) => !isDivider(atom) || (index > 0 && index < atoms.length - 1));
}
