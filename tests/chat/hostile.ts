import * as fc from "fast-check";
import type { Block, Message, Span } from "../../src/core/message.ts";

/** What markup, terminals and chat platforms could take for theirs, and writing of many kinds. */
const bits = [
  "* ** _ __ ` `` ``` ~~ # ## > < <b> </b> <!-- --> <script> & &amp; &lt; &#64; &copy [ ] ( ) ! | = --- - + 1. 2) $ { } ^ \\".split(
    " ",
  ),
  ["# ", "- ", "1. ", "> ", "- [ ] x", "| --- |", "===", "<!-- delivery 7 -->", "[a]: http://e.example"],
  ["[a](http://evil.example)", "![i](http://e.example/x)", "http://x.example", "https:", "//e.example", "/"],
  ["www", ".e.example", "www.e.example", "@everyone", "@here", "a@b.example", "mailto:a@b.co", "<!channel>"],
  [
    "<https://e.example>",
    "<@U1>",
    "\n",
    "\r\n",
    "\t",
    " ",
    "    ",
    "\u0000",
    "\u0007",
    "\u001b",
    "\u001b[31m",
  ],
  [
    "\u001b]8;;https://e.example\u0007",
    "\u009b2J",
    "\u009d0;x\u009c",
    "\u0085",
    "\u2028",
    "\u202e",
    "\u202a",
  ],
  [
    "\u2066",
    "\u2069",
    "\u200f",
    "\u061c",
    "\u200b",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u00a0",
    "\u3000",
  ],
  [
    "\ud800",
    "\udc00",
    "\u{e0041}",
    "蘋果日報",
    "苹果",
    "（",
    "）",
    "「",
    "」",
    "。",
    "！",
    "、",
    "ｱ",
    "Ａ",
    "한국어",
  ],
  ["\u1112\u1161\u11ab", "かな", "𠮷", "𐬹", "عربي", "עברית", "हिन्दी", "ไทย", "é", "e\u0301", "Ω", "ﬀ"],
  ["a\u0301\u0302\u0303\u0304\u0305\u0306\u0307", "👩‍👩‍👧", "🇭🇰", "👍🏽", "☂️", "1️⃣", "✅", "a", "b c", "Hongkong"],
  ["x".repeat(50), "法".repeat(50)],
].flat();

/** Text that tries everything. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...bits) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const address = fc.oneof(
  fc.constantFrom(
    "https://good.example/a?b=1&copy;=2#x",
    "http://www.good.example/(x)[y]<z>|`q`\\",
    "https://good.example/蘋果?q=\"'\u001b\u0007\u009c",
    "https://bank.example@evil.example/",
    "https://аpple.example/",
    "javascript:alert(1)",
    "not a link",
  ),
  hostileText.map((text) => `https://good.example/${text}`),
);

const span: fc.Arbitrary<Span> = fc
  .record({
    text: hostileText,
    style: fc.constantFrom("bold", "italic", "code", undefined),
    link: fc.option(address, { nil: undefined, freq: 4 }),
  })
  .map(({ text, style, link }) => ({
    text,
    ...(style === undefined ? {} : { style }),
    ...(link === undefined ? {} : { link }),
  }));

const spans = fc.array(span, { maxLength: 4 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), text: hostileText }),
  fc.record({ kind: fc.constantFrom("paragraph" as const, "context" as const), spans }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(spans, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("quote" as const), text: hostileText, spans }),
  fc.record({
    kind: fc.constant("table" as const),
    columns: fc.array(hostileText, { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.array(hostileText, { maxLength: 4 }), { maxLength: 3 }),
  }),
  fc.record(
    {
      kind: fc.constant("image" as const),
      name: hostileText,
      alt: hostileText,
      data: fc.constant(new Uint8Array()),
      file: fc.constant("/data/charts/1.png"),
    },
    { requiredKeys: ["kind", "name", "alt", "data"] },
  ),
  fc.constant({ kind: "divider" as const }),
);

/** Messages whose every text and link is hostile. */
export const hostileMessage: fc.Arbitrary<Message> = fc
  .array(block, { maxLength: 4 })
  .map((blocks) => ({ summary: "", blocks }));
