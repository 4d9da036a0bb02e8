import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { decodeEntities } from "../../../src/feeds/normalise/entities.ts";
import { htmlToText } from "../../../src/feeds/normalise/plain-text.ts";
import { cutTo, tidyLine, tidyText } from "../../../src/feeds/normalise/tidy.ts";

const readable = (html: string): string => tidyText(htmlToText(html));

const pages: [html: string, text: string][] = [
  ["plain", "plain"],
  ["<p>One</p><p>Two</p>", "One\n\nTwo"],
  ["One<br>Two<br/>Three", "One\nTwo\nThree"],
  ["<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"],
  ["<b>bold</b>face", "boldface"],
  ["<td>a</td><td>b</td>", "a b"],
  ["a<script>alert('<p>')</script>b", "ab"],
  ["a<SCRIPT type=x>x</SCRIPT >b", "ab"],
  ["a<style>p { color: red }</style>b", "ab"],
  ["a<script>never closed", "a"],
  ["a<iframe src='x'>kept when never closed", "akept when never closed"],
  ["a<svg/>b", "ab"],
  ["a<!-- <p>hidden</p> -->b", "ab"],
  ["a<!-- never closed", "a"],
  ["<![CDATA[<p>a</p>]]>b", "a\n\nb"],
  ["<a title=\"x > y\" href='z'>link</a>", "link"],
  ['<a title="never closed>link</a>', "link"],
  ["a < b and c > d", "a < b and c > d"],
  ["1<2, 3<4", "1<2, 3<4"],
  ["<3 love", "<3 love"],
  ["<not closed", "<not closed"],
  ["AT&amp;T &lt;b&gt; &#39;x&#x27; &nbsp;&hellip;", "AT&T <b> 'x' …"],
  ["&amp;lt;", "&lt;"],
  ["&copy 2020 &notit; &unknown; & &; &#; &#x;", "© 2020 &notit; &unknown; & &; &#; &#x;"],
  ["&#0;&#xD800;&#x110000;&#150;", "\ufffd\ufffd\ufffd–"],
  ["<p>香港<b>國安法</b></p>", "香港國安法"],
  ["İ<script>x</script>y", "İy"],
];
for (const [html, text] of pages) {
  test(`${JSON.stringify(html)} reads ${JSON.stringify(text)}`, () => assert.equal(readable(html), text));
}

const messy: [text: string, tidy: string][] = [
  ["  a \t b\n\n c  ", "a b c"],
  ["a\u0000b\u0007c\u001b[31md\u007f", "abcd"],
  ["a\ud800b\udc00", "a\ufffdb\ufffd"],
  ["\u202egnp.exe\u202c\u2066x\u2069\u200f", "gnp.exex"],
  ["na\u200bti\u2060on\ufeffal\u00ad", "national"],
  ["Tele\u200dgram", "Telegram"],
  ["क्\u200dष 👨\u200d👩\u200d👧", "क्\u200dष 👨\u200d👩\u200d👧"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["x\u{e0041}\u{e007f}\ufffe\ufdd0\u{1fffe}y", "xy"],
  [`z${"\u0301".repeat(50)}`, `z${"\u0301".repeat(4)}`],
  ["全形\u3000空格\u00a0x\u2028y", "全形 空格 x y"],
  ["@everyone <!channel> <@U123> *b*", "@everyone <!channel> <@U123> *b*"],
];
for (const [text, tidy] of messy) {
  test(`${JSON.stringify(text.slice(0, 40))} is tidied on one line`, () =>
    assert.equal(tidyLine(text), tidy));
}

test("paragraphs keep one empty line between them", () => {
  assert.equal(tidyText("\n\n a  b \r\n\r\n\r\n\n c\u2028d\u0085e \n"), "a b\n\nc\nd\ne");
});

test("cutting never halves a character", () => {
  assert.equal(cutTo("a😀b", 2), "a");
  assert.equal(cutTo("a😀b", 3), "a😀");
  assert.equal(cutTo("abc", 3), "abc");
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom(
          "\u200d",
          "\u200c",
          "\u0301",
          "\u202e",
          "\n",
          " ",
          "\u00a0",
          "👨",
          "\u0000",
          "\r",
          "a",
          "香",
        ),
      ),
    )
    .map((units) => units.join("")),
);

test("tidy text is well-formed, holds no control or direction marks, and tidying it again changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const tidy of [tidyLine, tidyText]) {
        const once = tidy(text);
        assert.ok(once.isWellFormed());
        assert.doesNotMatch(
          once,
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
        assert.equal(tidy(once), once);
        if (tidy === tidyLine) assert.ok(!once.includes("\n"));
      }
    }),
    { numRuns: 2_000 },
  );
});

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

test("text without markup comes through as it is, and escaped text comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      assert.equal(htmlToText(escape(text)), text);
      assert.equal(decodeEntities(escape(text)), text);
    }),
  );
});

const markup = fc
  .array(
    fc.constantFrom(
      "<",
      ">",
      "/",
      "a",
      "<p>",
      "</p>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<svg",
      '="',
      "='",
      "'",
      '"',
      "&",
      "&lt;",
      "&#",
      ";",
      " ",
      "<![CDATA[",
      "]]>",
      "<br/>",
      "<td",
    ),
  )
  .map((parts) => parts.join(""));

test("whatever the markup, there is text and no exception", () => {
  fc.assert(
    fc.property(markup, (html) => assert.equal(typeof readable(html), "string")),
    { numRuns: 2_000 },
  );
});

/** Each of these is worse than linear in a careless stripper; 400 KB of any takes a few milliseconds here. */
const hostile: Record<string, string> = {
  "<": "<".repeat(400_000),
  "<a": "<a ".repeat(130_000),
  "open quotes": '<a x="'.repeat(70_000),
  "mixed quotes": `<a x="<b y='`.repeat(35_000),
  "one far quote": `${"<a x=y>".repeat(50_000)}<a x="`,
  comments: "<!--".repeat(100_000),
  scripts: "<script>".repeat(50_000),
  svgs: "<svg>".repeat(80_000),
  "svgs and ends": `${"<svg>".repeat(40_000)}${"</svg>".repeat(40_000)}`,
  cdata: "<![CDATA[".repeat(45_000),
  ampersands: "&".repeat(400_000),
  "almost entities": "&aaaaaaaaa".repeat(40_000),
  numbers: "&#9".repeat(130_000),
  spaces: `a${" ".repeat(400_000)}b`,
  "spaces and lines": " \n".repeat(200_000),
  marks: `a${"\u0301".repeat(400_000)}`,
  joiners: "\u200d\u200c".repeat(200_000),
  parentheses: "(".repeat(400_000),
};
for (const [name, html] of Object.entries(hostile)) {
  test(`400 KB of ${name} are no trouble`, () => {
    const began = performance.now();
    readable(html);
    tidyLine(html);
    assert.ok(performance.now() - began < 1_000);
  });
}

test("terminal sequences go whole, and leave no rubbish in the words", () => {
  const title =
    "Police \u001b[1;31mask\u001b[0m for \u001b]8;;http://evil.example/\u0007records\u001b]8;;\u001b\\";
  assert.equal(tidyLine(title), "Police ask for records");
});
