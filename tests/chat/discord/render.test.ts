import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { cleanText } from "../../../src/chat/clean-text.ts";
import type { DiscordPart } from "../../../src/chat/discord/body.ts";
import { renderDiscord } from "../../../src/chat/discord/render.ts";
import type { Block, Message } from "../../../src/core/message.ts";
import {
  bold,
  code,
  context,
  heading,
  italic,
  link,
  list,
  paragraph,
  plainMessage,
  spans,
} from "../../../src/core/message.ts";
import { checkBody } from "../../support/discord-server/check-body.ts";
import { hostileMessage, hostileText } from "../hostile.ts";

const runs = (numRuns: number) => ({ numRuns, seed: 20200706 });
const footer = (part: number, of: number) => `k3m9x2p7q1ab · ${part}/${of}`;
const render = (...blocks: Block[]): DiscordPart[] => renderDiscord({ summary: "Summary", blocks });
const described = (parts: readonly DiscordPart[]): string[] =>
  parts.flatMap(({ body }) => body.embeds.map((embed) => embed.description ?? ""));
const written = (...blocks: Block[]): string => described(render(...blocks)).join("\n----\n");
const png = new Uint8Array([137, 80, 78, 71]);

test("every kind of block is written as Discord has it", () => {
  assert.equal(
    written(
      heading("Digest"),
      paragraph(bold("Paused"), " since 2020-07-06, ", italic("by hand"), "; try ", code("/find x")),
      heading("Data requests"),
      list([spans("one"), spans(link("two", "https://paper.example/"))]),
      { kind: "quote", text: "We are pausing", spans: spans("Facebook") },
      { kind: "table", columns: ["Company", "Stance", ""], rows: [["Google", "paused", "x|y"], ["Apple"]] },
      { kind: "divider" },
      context("That is all."),
    ),
    `## Digest
**Paused** since 2020-07-06, *by hand*; try \`/find x\`

### Data requests
- one
- [two](https://paper.example/) (paper.example)

> We are pausing
> — Facebook

- **Google** · Stance: paused · x\\|y
- **Apple**

────────────

-# That is all.`,
  );
});

test("the summary stands first, for notifications and screen readers, and once only", () => {
  assert.deepEqual(renderDiscord(plainMessage("Saved."))[0]!.body, {
    content: "Saved.",
    embeds: [],
    components: [],
    allowed_mentions: { parse: [] },
    attachments: [],
  });
  const [first, second] = renderDiscord({
    summary: "Two stories",
    blocks: [paragraph("x".repeat(5000)), paragraph("y".repeat(5000))],
  });
  assert.equal(first!.body.content, "Two stories");
  assert.equal(second!.body.content, "");
  const [corrected] = renderDiscord(plainMessage("Saved."), { notice: "Corrected:", footer });
  assert.equal(corrected!.body.content, "Corrected:\nSaved.");
  assert.equal(corrected!.body.embeds[0]!.description, "Saved.");
});

test("a link always shows the host that it leads to, and ends where it ends", () => {
  assert.equal(
    written(paragraph({ ...link("https://bank.example", "https://www.evil.example/a_(b)"), style: "bold" })),
    "**[https\\://bank.example](https://www.evil.example/a_%28b%29)** (evil.example)",
  );
  assert.equal(
    written(paragraph(link("a [b] c", "https://paper.example/"))),
    "[a (b) c](https://paper.example/) (paper.example)",
  );
  assert.equal(
    written(paragraph(link("", "https://paper.example/"))),
    "[paper.example](https://paper.example/)",
  );
  assert.equal(written(paragraph(link("click", "javascript:alert(1)"))), "click");
  // Discord looks for the end of bold text, and for calls to everyone, in addresses too.
  assert.equal(
    written(paragraph({ ...link("a", "https://paper.example/**@everyone/@me"), style: "bold" })),
    "**[a](https://paper.example/%2A%2A%40everyone/@me)** (paper.example)",
  );
  const long = `https://paper.example/${"a".repeat(1500)}`;
  assert.equal(written(paragraph(link("long", long))), "long (paper.example)");
});

test("nothing that Discord reads comes through", () => {
  for (const [text, shown] of [
    ["@everyone and <@123> <@&4> <#5>", "@\u2060everyone and \\<@\u2060123\\> \\<@\u2060&4\\> \\<\\#5\\>"],
    [
      "<t:1594000000:R> <:hk:1> </find:2> :smile:",
      "\\<t\\:1594000000\\:R\\> \\<\\:hk\\:1\\> \\</find\\:2\\> \\:smile:",
    ],
    ["[a](https://evil.example)", "\\[a\\](https\\://evil.example)"],
    ["https://evil.example discord.gg/abc", "https\\://evil.example discord.gg\u2060/abc"],
    [
      "||spoiler|| ~~x~~ `c` **b** __u__",
      "\\|\\|spoiler\\|\\| \\~\\~x\\~\\~ \\`c\\` \\*\\*b\\*\\* \\_\\_u\\_\\_",
    ],
    ["# title", "\\# title"],
    ["-# small", "\\-\\# small"],
    ["> quote", "\\> quote"],
    ["12. item", "12\\. item"],
    ["a: b", "a: b"],
  ] as const) {
    assert.equal(written(paragraph(text)), shown);
  }
});

test("code holds what it is given, and is never a block", () => {
  assert.equal(written(paragraph(code("/find x"))), "`/find x`");
  assert.equal(written(paragraph(code("a`b"))), "``a`b``");
  assert.equal(written(paragraph(code("`"))), "`` ` ``");
  assert.equal(written(paragraph(code("a```b"))), "`a\u02cb\u02cb\u02cbb`");
  assert.equal(written(paragraph(code("a"), code("b"))), "`a`\u2060`b`");
});

test("a picture is uploaded with its words beside it, where it belongs", () => {
  const image: Block = { kind: "image", name: "timeline-google", alt: "One bar, two marks.", data: png };
  const [part] = render(heading("Google"), image, paragraph("after"));
  assert.deepEqual(part!.body.attachments, [
    { id: "0", filename: "timeline-google-0.png", description: "One bar, two marks." },
  ]);
  assert.deepEqual(
    part!.body.embeds.map((embed) => [embed.description, embed.image?.url]),
    [
      ["## Google", "attachment://timeline-google-0.png"],
      ["after", undefined],
    ],
  );
  assert.deepEqual(part!.files, [{ name: "timeline-google-0.png", data: png }]);
  // Without a picture its words take its place.
  assert.equal(written({ ...image, data: new Uint8Array() }), "-# One bar, two marks.");
});

test("actions are buttons whose id is the command; too many go into another message, too long are typed", () => {
  const actions = Array.from({ length: 30 }, (_, index) => ({
    label: `No. ${index}`,
    command: `evidence d${index}`,
  }));
  const parts = render(paragraph("x"), { kind: "actions", actions });
  assert.deepEqual(
    parts.map(({ body }) => body.components.map((row) => row.components.length)),
    [[5, 5, 5, 5, 5], [5]],
  );
  assert.deepEqual(parts[0]!.body.components[0]!.components[1], {
    type: 2,
    style: 2,
    label: "No. 1",
    custom_id: "c:evidence d1",
  });
  const [form] = render({
    kind: "actions",
    actions: [{ label: "Correct", command: "correct google", form: true }],
  });
  assert.equal(form!.body.components[0]!.components[0]!.custom_id, "f:correct google");
  const command = `find ${"法".repeat(100)}`;
  assert.equal(
    written({ kind: "actions", actions: [{ label: "Find", command }] }),
    `- Find: \`/${command}\``,
  );
});

test("a long message is parted before a heading, else before a story, and no heading stands alone at an end", () => {
  const story = (index: number) => spans(bold(`Story ${index}. `), "word ".repeat(60));
  const group = (name: string, from: number): Block[] => [
    heading(name),
    list(Array.from({ length: 6 }, (_, index) => story(from + index))),
  ];
  const parts = render(
    heading("Digest"),
    ...group("A", 0),
    ...group("B", 6),
    ...group("C", 12),
    ...group("D", 18),
  );
  assert.ok(parts.length > 1);
  const texts = described(parts);
  for (const [index, text] of texts.entries()) {
    if (index > 0) assert.match(text, /^(?:### |- \*\*Story)/);
    assert.doesNotMatch(text, /###? \w+$/);
    assert.ok(text.length > 1500 || index === texts.length - 1);
  }
  const flat = texts.join("\n");
  for (let index = 0; index < 24; index++) assert.ok(flat.includes(`**Story ${index}.**`));
});

/** What our escapes stand for, without what can't be seen. */
const unescape = (text: string): string => text.replace(/\\([\p{P}\p{S}])/gu, "$1").replaceAll("\u2060", "");
const squeezed = (text: string): string => text.replaceAll(/\s/g, "");

/** Hostile text of any length up to a book's chapter. */
const hugeText = fc
  .tuple(fc.array(hostileText, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 400 }))
  .map(([bits, times]) => `${bits.join(" ")} `.repeat(times).slice(0, 20_000));

function problemsOf(parts: readonly DiscordPart[]): string[] {
  return parts.flatMap(({ body, files }) =>
    checkBody(
      "message",
      { ...body, nonce: "x".repeat(25), enforce_nonce: true },
      files.map(({ name }) => name),
    ),
  );
}

test("any text comes out as itself, whole, with nothing in it that Discord reads", () => {
  fc.assert(
    fc.property(
      fc.oneof(hostileText, hugeText),
      fc.constantFrom("bold", "italic", undefined),
      (text, style) => {
        const parts = renderDiscord(
          { summary: text, blocks: [paragraph({ text, ...(style === undefined ? {} : { style }) })] },
          { footer },
        );
        assert.deepEqual(problemsOf(parts), []);
        const texts = described(parts).filter((one) => one !== "");
        const mark = { bold: "**", italic: "*" }[style ?? "bold"];
        const bare = texts.map((one) => {
          const active = one.replace(/\\[\p{P}\p{S}]/gu, "·");
          const inside = style === undefined ? active : active.split(mark).join("");
          assert.doesNotMatch(inside, /[\\*_~|`[\]<>#]|:(?=[^\s·])|@(?!\u2060)/);
          assert.doesNotMatch(active, /^(?:[-+]|\d+[.)]) ?/);
          const plain =
            style === undefined ? one : one.replace(/(?<!\\)(?:\\\\)*\*+/g, (run) => run.replace(/\*+$/, ""));
          return unescape(plain);
        });
        assert.equal(squeezed(bare.join("")), squeezed(cleanText(text).replaceAll("\u2060", "")));
      },
    ),
    runs(250),
  );
});

const address = fc.constantFrom(
  "https://good.example/a?b=1&copy;=2#x",
  "http://www.good.example/(x)[y]<z>|`q`\\",
  "https://bank.example@evil.example/",
  `https://good.example/${"x".repeat(900)}`,
  `https://good.example/${"(".repeat(900)}`,
  `https://${"a.".repeat(300)}example/`,
);

test("no link and no stretch of code is ever cut, however many there are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hostileText, address, fc.boolean()), { minLength: 1, maxLength: 40 }),
      (given) => {
        const items = given.map(([text, url, isCode]) =>
          spans(isCode ? code(text.repeat(20)) : link(text.repeat(3), url), " end"),
        );
        const parts = renderDiscord({ summary: "s", blocks: [list(items)] }, { footer });
        assert.deepEqual(problemsOf(parts), []);
        for (const text of described(parts)) {
          // Escapes and code as Discord finds them: whichever begins first.
          const active = text.replace(/\\[\p{P}\p{S}]|(`+)(?!`).*?(?<!`)\1(?!`)/gsu, "·");
          const withoutLinks = active.replace(/\[[^[\]]*\]\(https?:\/\/[^\s()<>]+\)/g, "");
          assert.doesNotMatch(withoutLinks, /[[\]`]/);
        }
      },
    ),
    runs(300),
  );
});

const hugeMessage: fc.Arbitrary<Message> = fc
  .tuple(fc.array(hostileMessage, { minLength: 1, maxLength: 25 }), fc.array(hugeText, { maxLength: 2 }))
  .map(([messages, texts]) => ({
    summary: texts[0] ?? "",
    blocks: [
      ...messages.flatMap(({ blocks }) => blocks),
      ...texts.flatMap((text): Block[] => [
        { kind: "quote", text, spans: spans(text) },
        context(text),
        { kind: "table", columns: [text, "b"], rows: [[text, text]] },
      ]),
    ],
  }));

const buttonBlock: fc.Arbitrary<Block> = fc
  .array(fc.record({ label: hostileText, command: hostileText, form: fc.boolean() }), { maxLength: 40 })
  .map((actions) => ({ kind: "actions", actions }));

const pictureBlock: fc.Arbitrary<Block> = fc
  .record({ name: hostileText, alt: hugeText })
  .map(({ name, alt }) => ({ kind: "image", name, alt, data: png }));

test("whatever a message holds, every body keeps all of Discord's limits", () => {
  fc.assert(
    fc.property(
      hugeMessage,
      fc.array(fc.oneof(buttonBlock, pictureBlock), { maxLength: 15 }),
      fc.boolean(),
      ({ summary, blocks }, more, delivered) => {
        const mixed = [...blocks];
        for (const [index, block] of more.entries()) mixed.splice((index * 7) % (mixed.length + 1), 0, block);
        const look = delivered ? { footer, notice: summary } : {};
        const parts = renderDiscord({ summary, blocks: mixed }, look);
        assert.deepEqual(problemsOf(parts), []);
        assert.ok(parts.length > 0);
        for (const { body } of parts) assert.ok(JSON.stringify(body).isWellFormed());
        for (const text of described(parts)) {
          assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
          // No part begins with what belongs to a character of the part before.
          assert.doesNotMatch(text, /^(?:[-#>]+ )?(?:\u200d|\ufe0f|\p{Emoji_Modifier})/u);
        }
      },
    ),
    runs(50),
  );
});

test("characters of many code points stay whole", () => {
  const family = "👩‍👩‍👧";
  const text = described(render(paragraph(family.repeat(1500), "e\u0301".repeat(1500), "🇭🇰".repeat(1500))));
  assert.ok(text.length > 2);
  for (const part of text) {
    assert.doesNotMatch(part, /^(?:\u200d|\u0301)|\u200d$/);
    assert.equal((part.match(/[\u{1f1e6}-\u{1f1ff}]/gu)?.length ?? 0) % 2, 0);
    assert.equal((part.match(/👩/gu)?.length ?? 0) % 2, 0);
  }
});
