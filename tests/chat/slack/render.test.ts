import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { renderHome, renderSlack, withFiles } from "../../../src/chat/slack/render/render.ts";
import type { SlackPart } from "../../../src/chat/slack/render/render.ts";
import { readSlackText } from "../../../src/chat/slack/escape.ts";
import type { Block, Message, Span } from "../../../src/core/message.ts";
import { bold, code, context, heading, link, list, paragraph, spans } from "../../../src/core/message.ts";
import { blockFaults, textsOf } from "../../support/slack-server/limits.ts";
import { messageFaults } from "../../support/slack-server/specs.ts";
import { hostileMessage, hostileText } from "../hostile.ts";

const look = { commands: ["stance", "stances", "find", "help", "立場"] };
const message = (...blocks: Block[]): Message => ({ summary: "A summary", blocks });
const render = (...blocks: Block[]): SlackPart[] => renderSlack(message(...blocks), look);

function assertKeepsLimits(parts: readonly SlackPart[]): void {
  assert.ok(parts.length > 0);
  for (const { blocks, text } of parts) {
    assert.deepEqual(blockFaults(blocks, "message"), []);
    assert.ok(text.length > 0 && text.length < 4000, `a text of ${text.length} characters`);
    assert.ok(text.isWellFormed());
    assert.doesNotMatch(text, /<|>|&(?!(?:amp|lt|gt);)/);
    if (messageFaults !== null) assert.deepEqual(messageFaults({ channel: "C1", blocks, text }), []);
  }
}

/** All mrkdwn of a message; what stands in rich text, headings, cells and buttons is never read as markup. */
const mrkdwnOf = (parts: readonly SlackPart[]): string[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "context"
        ? block.elements.flatMap((element) => (element.type === "mrkdwn" ? [element.text] : []))
        : [],
    ),
  );

const huge = fc
  .tuple(
    hostileText,
    fc.constantFrom("a", "法", "𠮷", "👩‍👩‍👧", '"', "\\", "&", "<", "word ", "句。"),
    fc.nat(9000),
  )
  .map(([start, unit, length]) => start + unit.repeat(Math.ceil(length / unit.length)));

const hugeSpans: fc.Arbitrary<Span[]> = fc.array(
  fc
    .record({ text: fc.oneof(huge, hostileText), link: fc.constantFrom("https://good.example/a", undefined) })
    .map(({ text, link: address }) => (address === undefined ? { text } : { text, link: address })),
  { maxLength: 3 },
);

const hugeBlock: fc.Arbitrary<Block> = fc.oneof(
  huge.map((text) => heading(text)),
  hugeSpans.map((some): Block => ({ kind: "paragraph", spans: some })),
  hugeSpans.map((some): Block => ({ kind: "context", spans: some })),
  fc.tuple(huge, hugeSpans).map(([text, some]): Block => ({ kind: "quote", text, spans: some })),
  fc.array(hugeSpans, { maxLength: 60 }).map((items): Block => ({ kind: "list", items })),
  fc
    .tuple(fc.integer({ min: 1, max: 24 }), fc.nat(150), fc.oneof(hostileText, huge))
    .map(([columns, rows, cell]): Block => ({
      kind: "table",
      columns: Array.from({ length: columns }, (_, index) => `column ${index}`),
      rows: Array.from({ length: rows }, () => [cell.slice(0, 80), "b", cell]),
    })),
  fc.array(fc.tuple(huge, hostileText), { maxLength: 40 }).map((some): Block => ({
    kind: "actions",
    actions: some.map(([label, command]) => ({ label, command: command.slice(0, 80) })),
  })),
  huge.map((alt): Block => ({ kind: "image", name: "timeline", alt, data: new Uint8Array() })),
);

test("whatever a message holds, every part keeps every limit of Slack's", () => {
  fc.assert(
    fc.property(
      fc.tuple(
        hostileText,
        fc.array(
          fc.oneof(
            hugeBlock,
            hostileMessage.map(({ blocks }) => blocks),
          ),
          { maxLength: 6 },
        ),
      ),
      ([summary, blocks]) => {
        const parts = renderSlack({ summary, blocks: blocks.flat() }, look);
        assertKeepsLimits(parts);
        const home = renderHome({ summary, blocks: blocks.flat() }, look);
        assert.deepEqual(blockFaults(home.blocks, "home"), []);
      },
    ),
    { numRuns: 150 },
  );
});

test("text from outside comes out as text: no mention, link, command or emphasis of its own", () => {
  fc.assert(
    fc.property(hostileMessage, (hostile) => {
      const parts = renderSlack(hostile, look);
      assertKeepsLimits(parts);
      for (const text of mrkdwnOf(parts)) {
        for (const [, inner] of text.matchAll(/<([^>]*)>/g)) {
          assert.match(inner!, /^https?:\/\/[^\s|<>]+\|[^|<>]*/, "only our own links are in angle brackets");
        }
        const bare = text.replaceAll(/<[^<>]*>/g, "").replaceAll(/(^|\s)`[^`]+`(?=\s|$)/g, "");
        assert.doesNotMatch(bare, /[<*_~`]|:[\w+-]+:/);
      }
      for (const element of richElementsOf(parts)) {
        assert.ok(element.type === "text" || element.type === "link", element.type);
        if (element.type === "link") assert.match(element.url ?? "", /^https?:\/\/[\x21-\x7e]+$/);
      }
    }),
    { numRuns: 500 },
  );
});

interface Element {
  type: string;
  text?: string;
  url?: string;
}

function richElementsOf(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(richElementsOf);
  if (typeof value !== "object" || value === null) return [];
  const { type, elements } = value as { type?: string; elements?: unknown[] };
  if (type === "rich_text_section" || type === "rich_text_quote") return (elements ?? []) as Element[];
  return Object.values(value).flatMap(richElementsOf);
}

test("nothing of a paragraph is lost where it is parted, and no character is cut", () => {
  fc.assert(
    fc.property(fc.constantFrom("👩‍👩‍👧‍👦", "é", "𠮷", "1️⃣", "🇭🇰", "법"), fc.nat(12_000), (unit, length) => {
      const text = unit.repeat(Math.ceil((length + 1) / unit.length));
      const parts = render(paragraph(text));
      const told = parts.flatMap((part) => richElementsOf(part.blocks).map((element) => element.text ?? ""));
      assert.equal(told.join(""), text);
      for (const piece of told) assert.equal(piece.length % unit.length, 0, "a character was cut");
    }),
    { numRuns: 60 },
  );
});

test("a headline that looks like a mention or a link stays a headline, beside the host that it leads to", () => {
  const title = "<!channel> <@U123> <https://evil.example|bank> & more";
  const [part] = render(list([[{ text: title, style: "bold", link: "https://www.hkfp.example/a?b=1&c=2" }]]));
  assert.deepEqual(part!.blocks, [
    {
      type: "rich_text",
      elements: [
        {
          type: "rich_text_list",
          style: "bullet",
          elements: [
            {
              type: "rich_text_section",
              elements: [
                {
                  type: "link",
                  url: "https://www.hkfp.example/a?b=1&c=2",
                  text: title,
                  style: { bold: true },
                },
                { type: "text", text: " (hkfp.example)" },
              ],
            },
          ],
        },
      ],
    },
  ]);
  assert.match(part!.text, /&lt;!channel&gt; &lt;@U123&gt;/);
});

test("small print is mrkdwn where that shows its words, else rich text", () => {
  const plain = render(context("Found in ", link("HKFP", "https://hkfp.example/1"), ", see ", code("x")))[0]!;
  assert.deepEqual(plain.blocks, [
    {
      type: "context",
      elements: [
        {
          type: "mrkdwn",
          text: "Found in <https://hkfp.example/1|HKFP> (hkfp.example), see `x`",
          verbatim: true,
        },
      ],
    },
  ]);
  for (const words of ["*bold*", "a_b_c", ":smile:", "> said", "`code`", "~gone~"]) {
    assert.equal(render(context(words))[0]!.blocks[0]!.type, "rich_text", words);
  }
});

test("a long digest is parted between stories, a heading stays with what it heads, and parts are numbered", () => {
  const story = (n: number) =>
    spans(bold(`Story ${n} `), "what happened ".repeat(20), link("HKFP", "https://hkfp.example/1"));
  const groups = Array.from({ length: 8 }, (_, group): Block[] => [
    heading(`Group ${group}`),
    list(Array.from({ length: 6 }, (_unused, n) => story(group * 6 + n))),
  ]);
  const parts = render(heading("Digest"), ...groups.flat());
  assert.ok(parts.length > 1);
  assertKeepsLimits(parts);
  for (const [index, { blocks, text }] of parts.entries()) {
    assert.notEqual(blocks.at(-1)!.type, "header", "a heading was left behind");
    assert.match(text, new RegExp(`^A summary \\(${index + 1}/${parts.length}\\)\n`));
  }
  const told = parts.flatMap(({ blocks }) => textsOf(blocks)).join("");
  for (let n = 0; n < 48; n++) assert.equal(told.split(`Story ${n} `).length, 2, `story ${n} is there once`);
  for (const { blocks } of parts.slice(1)) {
    const first = textsOf(blocks)[0]!;
    assert.match(first, /^(?:Story \d+|Group \d)/, "a part begins with a story or a heading");
  }
});

test("a board of many rows keeps its heading row in every part; a home page tells it as a list", () => {
  const columns = ["Company", "Matter", "Position"];
  const rows = Array.from({ length: 250 }, (_, n) => [
    `Company ${n}`,
    "User data",
    n % 2 === 0 ? "paused" : "",
  ]);
  const parts = render(heading("Board"), { kind: "table", columns, rows });
  assertKeepsLimits(parts);
  const tables = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "table" ? [block] : [])),
  );
  assert.equal(tables.length, parts.length);
  for (const table of tables) assert.deepEqual(textsOf(table.rows[0]), columns);
  assert.equal(
    tables.reduce((sum, table) => sum + table.rows.length - 1, 0),
    250,
  );
  const home = renderHome(message({ kind: "table", columns, rows: rows.slice(0, 2) }), look);
  assert.deepEqual(textsOf(home.blocks), [
    "Company 0",
    " · Matter: User data",
    " · Position: paused",
    "Company 1",
    " · Matter: User data",
  ]);
});

test("commands read as they are typed on Slack, but for the words of others", () => {
  const [part] = render(
    heading("Try /help"),
    paragraph(
      "Did you mean /stances? ",
      code("/stance google takedown"),
      " or /unknown, a/find, https://x.example/find",
    ),
    paragraph("請輸入/help，或/立場 谷歌"),
    {
      kind: "quote",
      text: "They said /stance.",
      spans: spans("On “/find”, ", code("/find o1")),
    },
    paragraph(link("/find in a headline", "https://x.example")),
  );
  const told = textsOf(part!.blocks);
  assert.deepEqual(told.slice(0, 4), [
    "Try /desk help",
    "Did you mean /desk stances? ",
    "/desk stance google takedown",
    " or /unknown, a/find, https://x.example/find",
  ]);
  assert.ok(told.includes("請輸入/desk help，或/desk 立場 谷歌"));
  assert.match(told.join(""), /They said \/stance\.\n?— On “\/find”, \/desk find o1/);
  assert.ok(told.includes("/find in a headline"));
});

test("a picture waits for its file, and is left to its words when it has none", () => {
  const image: Block = {
    kind: "image",
    name: "timeline",
    alt: "A chart of <Google>.",
    data: new Uint8Array(),
  };
  const [part] = render(heading("Timeline"), image);
  assert.deepEqual(part!.images, [image]);
  assert.deepEqual(withFiles(part!.blocks, ["F07GX5F33P1"])[1], {
    type: "image",
    alt_text: "A chart of <Google>.",
    slack_file: { id: "F07GX5F33P1" },
  });
  assert.deepEqual(withFiles(part!.blocks, [null])[1], {
    type: "context",
    elements: [{ type: "plain_text", text: "A chart of <Google>.", emoji: false }],
  });
});

test("buttons carry the command that they give, and say which open a form", () => {
  const [part] = render(paragraph("x"), {
    kind: "actions",
    actions: [
      { label: "Timeline", command: "timeline google" },
      { label: "Correct", command: "correct google", form: true },
    ],
  });
  assert.deepEqual(part!.blocks[1], {
    type: "actions",
    elements: [
      {
        type: "button",
        action_id: "run:0",
        text: { type: "plain_text", text: "Timeline", emoji: false },
        value: "timeline google",
      },
      {
        type: "button",
        action_id: "form:1",
        text: { type: "plain_text", text: "Correct", emoji: false },
        value: "correct google",
      },
    ],
  });
});

test("an empty message still says something", () => {
  assert.deepEqual(renderSlack({ summary: "", blocks: [] }, look), [{ blocks: [], text: "–", images: [] }]);
  assert.deepEqual(
    renderSlack({ summary: "Done & <ok>", blocks: [] }, look)[0]!.text,
    "Done &amp; &lt;ok&gt;",
  );
});

test("what a person typed is read out of an event's text", () => {
  const cases = [
    [
      "correct google link:<https://a.example/1?b=1&amp;c=2>",
      "correct google link:https://a.example/1?b=1&c=2",
    ],
    ["find <http://hkfp.com|hkfp.com>", "find http://hkfp.com"],
    ["find &lt;!channel&gt; &amp;amp;", "find <!channel> &amp;"],
    [
      "find <!here> <#C1|news> <@U1|mei> <mailto:a@b.example|a@b.example>",
      "find @here #news @mei a@b.example",
    ],
  ] as const;
  for (const [typed, read] of cases) assert.equal(readSlackText(typed), read);
});
