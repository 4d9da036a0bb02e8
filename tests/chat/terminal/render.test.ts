import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { cleanText } from "../../../src/chat/clean-text.ts";
import { renderTerminal } from "../../../src/chat/terminal/render.ts";
import { textWidth } from "../../../src/chat/terminal/width.ts";
import type { Block } from "../../../src/core/message.ts";
import {
  bold,
  code,
  context,
  heading,
  italic,
  link,
  list,
  paragraph,
  spans,
} from "../../../src/core/message.ts";
import { hostileMessage, hostileText } from "../hostile.ts";

function plain(blocks: readonly Block[], width = 80): string {
  return renderTerminal({ summary: "", blocks }, { width, color: false });
}

function colored(blocks: readonly Block[], width = 80): string {
  return renderTerminal({ summary: "", blocks }, { width, color: true, links: true });
}

const ownSequences =
  /\u001b\[(?:[124]|[12];4)m|\u001b\[0m|\u001b\]8;;https?:\/\/[\x21-\x7e]*\u001b\\|\u001b\]8;;\u001b\\/g;

test("every kind of block has its look without colours", () => {
  assert.equal(
    plain(
      [
        heading("臉書 stance"),
        paragraph(bold("Paused"), " since 2020-07-06, ", italic("by hand"), "."),
        list([spans("one"), spans("two, which is long enough to go on below")]),
        { kind: "quote", text: "We are pausing", spans: spans("Facebook") },
        {
          kind: "image",
          name: "a",
          alt: "One bar and two marks on it.",
          data: new Uint8Array(),
          file: "/data/charts/of/a long name.png",
        },
        { kind: "divider" },
        context("That is all."),
      ],
      30,
    ),
    `臉書 stance
───────────
Paused since 2020-07-06, by
hand.

• one
• two, which is long enough to
  go on below

│ We are pausing
│ — Facebook

One bar and two marks on it.
/data/charts/of/a long name.png

──────────────────────────────

That is all.`,
  );
});

test("with colours styles are escape sequences, each ended in its line", () => {
  assert.equal(
    colored([heading("A title"), paragraph("see ", bold("this"), " and ", code("/find xy"))], 20),
    "\u001b[1mA title\u001b[0m\nsee \u001b[1mthis\u001b[0m and \u001b[1m/find\u001b[0m\n\u001b[1mxy\u001b[0m",
  );
});

test("a link shows its whole address without colours, and its host with them", () => {
  const blocks = [paragraph(link("the report", "https://www.paper.example/a?b=c"), ".")];
  assert.equal(plain(blocks), "the report ‹https://www.paper.example/a?b=c›.");
  assert.equal(
    colored(blocks),
    "\u001b]8;;https://www.paper.example/a?b=c\u001b\\\u001b[4mthe report\u001b[0m\u001b]8;;\u001b\\ \u001b[2m‹paper.example›\u001b[0m.",
  );
});

test("where links can't be clicked their whole address is shown, with colours too", () => {
  const blocks = [paragraph(link("the report", "https://www.paper.example/a"), ".")];
  const text = renderTerminal({ summary: "", blocks }, { width: 80, color: true });
  assert.equal(text, "the report \u001b[2m‹https://www.paper.example/a›\u001b[0m.");
});

test("a link can't pass for another: look-alike letters and names before the host are shown for what they are", () => {
  assert.equal(
    plain([paragraph(link("apple.example", "https://аpple.example@bank.example/"))]),
    "apple.example ‹https://bank.example/›",
  );
  assert.match(
    colored([paragraph(link("apple.example", "https://аpple.example/"))]),
    /‹xn--pple-43d\.example›/,
  );
  assert.doesNotMatch(colored([paragraph(link("paper.example", "https://paper.example/x"))]), /‹/);
  assert.equal(colored([paragraph(link("click", "javascript:alert(1)"))]), "click");
});

test("an address stays whole, on a line of its own when it is too long", () => {
  const url = `https://paper.example/${"long".repeat(20)}`;
  assert.equal(
    plain([paragraph("before it ", link("a report", url), " and after")], 30),
    `before it a report\n‹${url}›\nand after`,
  );
});

test("Chinese breaks anywhere but before closing and after opening punctuation", () => {
  assert.equal(
    plain([paragraph("香港警方要求谷歌、臉書交出資料，「兩間公司」均暫停處理。")], 20),
    "香港警方要求谷歌、臉\n書交出資料，「兩間公\n司」均暫停處理。",
  );
  assert.equal(
    plain([paragraph("一二三四五六七八九十，一二三四五六七八九（十）")], 20),
    "一二三四五六七八九\n十，一二三四五六七八\n九（十）",
  );
});

test("a word that is too long for a line is cut between characters", () => {
  assert.equal(plain([paragraph(`${"a".repeat(25)} b`)], 20), `${"a".repeat(20)}\naaaaa b`);
  assert.equal(
    plain([paragraph("e\u0301".repeat(25))], 20),
    `${"e\u0301".repeat(20)}\n${"e\u0301".repeat(5)}`,
  );
});

test("width is counted as terminals show it", () => {
  for (const [text, cells] of [
    ["abc", 3],
    ["香港", 4],
    ["Ａ", 2],
    ["ｱ", 1],
    ["、「」", 6],
    ["한국", 4],
    ["\u1112\u1161\u11ab", 2],
    ["e\u0301", 1],
    ["é", 1],
    ["👩‍👩‍👧", 2],
    ["🇭🇰", 2],
    ["👍🏽", 2],
    ["☂️", 2],
    ["☂", 1],
    ["1️⃣", 2],
    ["✅", 2],
    ["𠮷", 2],
    ["…“”", 3],
    ["ไทย", 3],
    ["ที่", 1],
    ["\u2500", 1],
  ] as const) {
    assert.equal(textWidth(text), cells, text);
  }
});

const feedTable: Block = {
  kind: "table",
  columns: ["feed", "publisher", "articles", "what came"],
  rows: [
    ["hkfp", "Hong Kong Free Press", "1,204", "3 new"],
    ["rthk-zh", "香港電台", "96", "HTTP 503, again at 21:30"],
    ["short"],
  ],
};

test("a table lines its columns up, figures at the right", () => {
  assert.equal(
    plain([feedTable]),
    `feed     publisher             articles  what came
───────  ────────────────────  ────────  ────────────────────────
hkfp     Hong Kong Free Press     1,204  3 new
rthk-zh  香港電台                    96  HTTP 503, again at 21:30
short`,
  );
});

test("a table that is too wide gives its widest columns' text more lines", () => {
  assert.equal(
    plain([feedTable], 48),
    `feed     publisher      articles  what came
───────  ─────────────  ────────  ──────────────
hkfp     Hong Kong         1,204  3 new
         Free Press
rthk-zh  香港電台             96  HTTP 503,
                                  again at 21:30
short`,
  );
});

test("a table that would have to break words is told row by row", () => {
  assert.equal(
    plain([feedTable], 28),
    `feed: hkfp
publisher: Hong Kong Free
Press
articles: 1,204
what came: 3 new

feed: rthk-zh
publisher: 香港電台
articles: 96
what came: HTTP 503, again
at 21:30

feed: short
publisher:
articles:
what came:`,
  );
});

test("nothing in a message gets at the terminal: only our own sequences, no controls, no turned writing", () => {
  fc.assert(
    fc.property(hostileMessage, fc.boolean(), (message, color) => {
      const text = renderTerminal(message, { width: 60, color });
      const bare = color ? text.replace(ownSequences, "") : text;
      // oxlint-disable-next-line no-control-regex
      assert.doesNotMatch(bare, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      assert.doesNotMatch(bare, /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
      assert.ok(bare.isWellFormed());
    }),
    { numRuns: 500, seed: 20200706 },
  );
});

test("no line is wider than asked, but for an address, and nothing of the text is lost", () => {
  fc.assert(
    fc.property(hostileMessage, fc.integer({ min: 20, max: 120 }), (message, width) => {
      for (const line of colored(message.blocks, width).replace(ownSequences, "").split("\n")) {
        assert.ok(textWidth(line) <= width, `${JSON.stringify(line)} is wider than ${width}`);
      }
      for (const line of plain(message.blocks, width).split("\n")) {
        assert.ok(textWidth(line) <= width || line.includes("‹http"), JSON.stringify(line));
      }
    }),
    { numRuns: 400, seed: 20200706 },
  );
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = plain([paragraph(text)], 20);
      assert.equal(shown.replace(/\s/g, ""), cleanText(text).replace(/\s/g, ""));
    }),
    { numRuns: 500, seed: 20200706 },
  );
});
