import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { commands } from "../../commands/index.ts";
import { rows } from "../../docs/font-characters.ts";
import type { Language } from "../../src/core/article.ts";
import type { Block, Message, Span } from "../../src/core/message.ts";
import { cellText } from "../../src/core/message.ts";

/** Every text of a message that a reader sees. */
export function textsOf(message: Message): string[] {
  return [message.summary, ...message.blocks.flatMap(textsOfBlock)];
}

const joined = (spans: readonly Span[]): string => spans.map((span) => span.text).join("");

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
    case "context":
      return [joined(block.spans)];
    case "list":
      return block.items.map(joined);
    case "quote":
      return [block.text, joined(block.spans)];
    case "table":
      return [...block.columns, ...block.rows.flat().map(cellText)];
    case "image":
      return [block.alt];
    case "actions":
      return block.actions.map((action) => action.label);
    case "divider":
      return [];
    default:
      return block satisfies never;
  }
}

/** What may stand in Latin letters in a Chinese answer: names that have no others, ids, addresses and commands. */
const allowed = [
  new RegExp(`/(?:${commands.map(({ name }) => name).join("|")})(?![a-z])`, "g"),
  /https?:\/\/[^\s，。；、：）」”]*/g,
  /\b(?:city|a)\.example\b/g,
  /(?<![A-Za-z])[obed]\d+(?![A-Za-z])/g,
  /\bb[0-9a-z]{9}\b/g,
  /HK Newsdesk|(?:feeds|companies)\.yaml|robots\.txt/g,
  // Platforms, whose names are the same everywhere.
  /Slack|Discord/g,
  // Companies and apps in examples.
  /Google|Signal|Proton VPN/g,
  // Names of feeds and destinations in examples, and of time zones where they are asked for.
  /hkfp|newsroom|Asia\/Hong_Kong|Europe\/London/g,
];

/** Names of feeds of the made desk. */
const feedNames = /^(?:city|river|dead|stopped)$/;

/** Latin words that have no business in a Chinese text. */
export function latinIn(text: string): string[] {
  if (feedNames.test(text)) return [];
  const rest = allowed.reduce((left, pattern) => left.replaceAll(pattern, " "), text);
  return rest.match(/[A-Za-z]+/g) ?? [];
}

const pairs = traditionalToSimplified.split("|").map((pair) => pair.split(" "));
const onlyTraditional = new Set(pairs.filter(([from, to]) => from !== to).map(([from]) => from));
/** Traditional characters are those of Big5. */
const big5 = rows(
  "big5",
  [0xa4, 0xf9],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
);

/** Characters of the other Chinese script. */
export function foreignScript(text: string, language: Language): string[] {
  const characters = Array.from(text).filter((character) => /\p{Script=Han}/u.test(character));
  if (language === "zh-Hans") return characters.filter((character) => onlyTraditional.has(character));
  return language === "zh-Hant" ? characters.filter((character) => !big5.includes(character)) : [];
}
