import type { types } from "@slack/bolt";
import type { Piece, Run, Shown } from "./pieces.ts";

const sizes = { text: 15, header: 18, context: 13 };

/** Slack's blocks as pieces; `pngs` are the pictures of its image blocks, in order. Throws at a block that it doesn't know. */
export function piecesOfSlack(blocks: readonly types.KnownBlock[], pngs: readonly Uint8Array[]): Shown {
  const left = [...pngs];
  return { above: blocks.flatMap((block) => piecesOf(block, left)), cards: [], below: [] };
}

function piecesOf(block: types.KnownBlock, pngs: Uint8Array[]): Piece[] {
  switch (block.type) {
    case "header":
      return [{ kind: "text", runs: [{ text: block.text.text, bold: true }], size: sizes.header, gap: 12 }];
    case "rich_text":
      return block.elements.flatMap(richText);
    case "context":
      return block.elements.flatMap((element): Piece[] =>
        element.type === "mrkdwn" || element.type === "plain_text"
          ? [{ kind: "text", runs: runsOfMrkdwn(element.text), size: sizes.context, gap: 8, quiet: true }]
          : [],
      );
    case "image":
      return [{ kind: "image", png: pngs.shift()!, gap: 10 }];
    case "actions": {
      const labels = block.elements.flatMap((element) =>
        element.type === "button" ? [element.text.text] : [],
      );
      return [{ kind: "buttons", labels, gap: 12 }];
    }
    default:
      throw new Error(`A block of type ${block.type} has no drawing yet.`);
  }
}

function richText(element: types.RichTextBlock["elements"][number]): Piece[] {
  const look = { kind: "text", size: sizes.text } as const;
  switch (element.type) {
    case "rich_text_section":
      return [{ ...look, runs: runsOf(element.elements), gap: 8 }];
    case "rich_text_quote":
      return [{ ...look, runs: runsOf(element.elements), gap: 8, before: "bar" }];
    case "rich_text_list":
      return element.elements.map((item, index) => ({
        ...look,
        runs: runsOf(item.elements),
        gap: index === 0 ? 8 : 5,
        before: "bullet",
      }));
    default:
      throw new Error(`Rich text of type ${element.type} has no drawing yet.`);
  }
}

const runsOf = (elements: readonly types.RichTextElement[]): Run[] =>
  elements.map((element) => {
    if (element.type !== "text" && element.type !== "link")
      throw new Error(`A ${element.type} in rich text has no drawing yet.`);
    const { bold = false, italic = false, code = false } = element.style ?? {};
    const text = element.text ?? (element.type === "link" ? element.url : "");
    return { text, bold, italic, code, link: element.type === "link" };
  });

/** Marks of Slack's older markup: a link, bold, italic, code. */
const mark = /<([^>|]+)\|([^>]+)>|\*([^*]+)\*|\b_([^_]+)_\b|`([^`]+)`/g;

function runsOfMrkdwn(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) runs.push({ text: unescape(text.slice(from, until)) });
  };
  for (const match of text.matchAll(mark)) {
    const [whole, , label, bold, italic, code] = match;
    plain(match.index);
    from = match.index + whole.length;
    runs.push({
      text: unescape(label ?? bold ?? italic ?? code ?? ""),
      link: label !== undefined,
      bold: bold !== undefined,
      italic: italic !== undefined,
      code: code !== undefined,
    });
  }
  plain(text.length);
  return runs;
}

const unescape = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
