import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { cleanText } from "../../../src/chat/clean-text.ts";
import { renderMarkdown } from "../../../src/chat/markdown/render.ts";
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

function markdown(...blocks: Block[]): string {
  return renderMarkdown({ summary: "", blocks });
}

test("every kind of block is written as Markdown has it", () => {
  assert.equal(
    markdown(
      heading("Digest"),
      paragraph(bold("Paused"), " since 2020-07-06, ", italic("by hand"), "; try ", code("/find x")),
      heading("Data requests"),
      list([spans("one"), spans(link("two", "https://paper.example/"))]),
      { kind: "quote", text: "We are pausing", spans: spans("Facebook") },
      { kind: "table", columns: ["a", "b"], rows: [["1", "x|y"], ["2"]] },
      { kind: "image", name: "a", alt: "One bar, two marks.", data: new Uint8Array(), file: "/d/`a`.png" },
      { kind: "divider" },
      context("That is all."),
    ),
    `## Digest

**Paused** since 2020-07-06, *by hand*; try \`/find x\`

### Data requests

- one
- [two](<https://paper.example/>) (paper.example)

> We are pausing
>
> — Facebook

| a | b |
| --- | --- |
| 1 | x\\|y |
| 2 |  |

One bar, two marks. \`\`/d/\`a\`.png\`\`

---

That is all.`,
  );
});

test("a link always shows the host that it leads to", () => {
  assert.equal(
    markdown(paragraph({ ...link("https://bank.example", "https://www.evil.example/a_b"), style: "bold" })),
    "**[https:/\u2060/bank.example](<https://www.evil.example/a_b>)** (evil.example)",
  );
  assert.equal(
    markdown(paragraph(link("paper.example", "https://paper.example/"))),
    "[paper.example](<https://paper.example/>)",
  );
  assert.equal(
    markdown(paragraph(link("", "https://paper.example/"))),
    "[paper.example](<https://paper.example/>)",
  );
  assert.equal(markdown(paragraph(link("click", "javascript:alert(1)"))), "click");
  assert.equal(
    markdown(paragraph(link("x", "https://me:pw@paper.example/a>b&copy;c\\d|e#`f`"))),
    "[x](<https://paper.example/a%3Eb&amp;copy;c/d%7Ce#%60f%60>) (paper.example)",
  );
});

test("nothing that begins a block does so", () => {
  for (const [text, shown] of [
    ["# Title", "\\# Title"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["* item", "\\* item"],
    ["12. item", "12\\. item"],
    ["1) item", "1\\) item"],
    ["=== x", "\\=== x"],
    ["---", "\\---"],
    ["> quote", "&gt; quote"],
    ["```js", "\\`\\`\\`js"],
    ["    code", "code"],
    ["| a | b |", "\\| a \\| b \\|"],
    ["[a]: http://x", "\\[a\\]: http:/\u2060/x"],
    ["<!-- delivery 7 -->", "&lt;!-- delivery 7 --&gt;"],
    ["<script>", "&lt;script&gt;"],
    ["a\n\n# b", "a \\# b"],
  ] as const) {
    assert.equal(markdown(paragraph(text)), shown);
    assert.equal(markdown(list([spans(text)])), `- ${shown}`);
    assert.equal(markdown({ kind: "quote", text, spans: [] }), `> ${shown}`);
  }
});

test("mentions, addresses and references in text stay text", () => {
  assert.equal(
    markdown(paragraph("@everyone a@b.example www.x.example ftp://x &copy; AT&T R & D")),
    "\u2060@\u2060everyone a\u2060@\u2060b.example www\u2060.x.example ftp:/\u2060/x &amp;copy; AT&amp;T R & D",
  );
  assert.equal(markdown(paragraph("https:", "//x.example")), "https://x.example".replace("//", "/\u2060/"));
  assert.equal(
    markdown(paragraph("wow!", link("x", "https://x.example"))),
    "wow\\![x](<https://x.example/>) (x.example)",
  );
});

test("emphasis is left out where Markdown would show its asterisks", () => {
  assert.equal(markdown(paragraph(bold("蘋果（Apple）"), "說")), "蘋果（Apple）說");
  assert.equal(markdown(paragraph(bold("蘋果"), "說")), "**蘋果**說");
  assert.equal(markdown(paragraph(bold("a"), italic("b"))), "a*b*");
  assert.equal(markdown(paragraph(bold(" a "), "b")), "**a** b");
  assert.equal(markdown(paragraph(bold(" "), italic(""))), "");
});

test("code holds what it is given", () => {
  assert.equal(markdown(paragraph(code("a`b"))), "``a`b``");
  assert.equal(markdown(paragraph(code("`"))), "`` ` ``");
  assert.equal(markdown(paragraph(code("*_<&"))), "`*_<&`");
  assert.equal(markdown(paragraph(code("a"), code("b"))), "`a`b");
});

/** The text that our escapes stand for. */
function unescape(written: string): string {
  return written
    .replaceAll("\u2060", "")
    .replace(/\\([\p{P}\p{S}])|&(lt|gt|amp);/gu, (_, escaped: string | undefined, name: string) =>
      escaped === undefined ? { lt: "<", gt: ">", amp: "&" }[name]! : escaped,
    );
}

test("any text comes out as itself with nothing in it that Markdown reads", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = markdown(paragraph(text));
      assert.equal(unescape(written), cleanText(text));
      const active = written.replace(/\\[\p{P}\p{S}]/gu, "·");
      assert.doesNotMatch(active, /[\\`*_[\]<>~|#$\n]/);
      assert.doesNotMatch(active, /&(?!(?:lt|gt|amp);)[#\w]|@(?!\u2060)|[^\u2060]@|\/\/|www\./i);
      assert.doesNotMatch(written, /^(?:[-+=]|\d+[.)]|\s)/);
    }),
    { numRuns: 2000, seed: 20200706 },
  );
});

test("no message gets more blocks, lines or links than it has", () => {
  fc.assert(
    fc.property(hostileMessage, ({ blocks }) => {
      const lines = blocks.map(
        (block) => renderMarkdown({ summary: "", blocks: [block] }).split("\n").length,
      );
      assert.deepEqual(
        lines,
        blocks.map((block) => {
          if (block.kind === "list") return Math.max(1, block.items.length);
          if (block.kind === "quote") return block.spans.length === 0 ? 1 : 3;
          return block.kind === "table" ? block.rows.length + 2 : 1;
        }),
      );
      // What a destination is written in can't be ended from within.
      const written = renderMarkdown({ summary: "", blocks });
      for (const [, address] of written.matchAll(/\]\(<([^\n]*?)>\)/g))
        assert.match(address!, /^https?:\/\/[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/);
      assert.doesNotMatch(written, /^<!--|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/m);
    }),
    { numRuns: 800, seed: 20200706 },
  );
});
