import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseYaml } from "../../src/config/parse-yaml.ts";
import { readPlainYaml } from "../../src/config/plain-yaml.ts";
import { companiesOf, feedsOf } from "./support.ts";

function feed(id: string): string {
  return `  - id: ${id}
    publisher: P
    url: https://${id}.example/feed
    type: news
    language: en
`;
}

/** A file of three feeds, the second of which, from line 7, is `entry`. */
const between = (entry: string): string => `feeds:\n${feed("a")}${entry}${feed("c")}`;

const broken: [name: string, entry: string, shown: string][] = [
  [
    "a quotation mark that is never closed",
    feed("b").replace("publisher: P", 'publisher: "P'),
    "feeds.yaml:8  feeds[1]  a quotation mark is never closed  → close it",
  ],
  [
    "a tab",
    feed("b").replace("    publisher", "\tpublisher"),
    "feeds.yaml:8  feeds[1]  a tab is used for indentation  → indent with spaces",
  ],
  [
    "keys that don't line up",
    feed("b").replace("    publisher", "   publisher"),
    'feeds.yaml:8  feeds[1]  "publisher: P" is indented less than the keys above it  → line it up with them',
  ],
  [
    "a key that is indented too deep",
    feed("b").replace("    publisher", "     publisher"),
    'feeds.yaml:8  feeds[1]  "publisher: P" is indented deeper than the keys above it  → line it up with them; if it goes on with the text above, put the whole text in quotation marks',
  ],
  [
    "a colon in a value",
    feed("b").replace("publisher: P", "publisher: P: Q"),
    'feeds.yaml:8  feeds[1].publisher  "P: Q" can\'t be read as a value  → put text that holds ": " in quotation marks',
  ],
  [
    "a key without a colon",
    feed("b").replace("publisher: P", "publisher P"),
    'feeds.yaml:8  feeds[1]  the YAML is broken: implicit keys need to be on a single line  → correct the line at "publisher P"',
  ],
  [
    "an open bracket",
    "  - { id: b, publisher: P\n",
    "feeds.yaml:7  feeds[1]  the YAML is broken: flow map in block collection must be sufficiently indented and end with a }  → line the keys of one entry up, and close every bracket",
  ],
  [
    "text after a closed quotation mark",
    feed("b").replace("publisher: P", 'publisher: "P" Q'),
    'feeds.yaml:8  feeds[1]  the YAML is broken: unexpected scalar at node end  → correct the line at "Q"',
  ],
  [
    "a reserved first character",
    feed("b").replace("publisher: P", "publisher: @P"),
    'feeds.yaml:8  feeds[1].publisher  the YAML is broken: plain value cannot start with reserved character @  → correct the line at "@P"',
  ],
  [
    "a key twice",
    `${feed("b")}    url: https://other.example/\n`,
    'feeds.yaml:12  feeds[1].url  the key "url" stands here a second time  → keep one of the two',
  ],
  [
    "bytes that aren't UTF-8",
    feed("b").replace("publisher: P", "publisher: \ufffd"),
    "feeds.yaml:8  feeds[1].publisher  holds bytes that are not UTF-8  → save the file as UTF-8",
  ],
];

for (const [name, entry, shown] of broken) {
  test(`${name} costs one entry; those around it are read`, () => {
    const read = feedsOf(between(entry));
    assert.equal(read.shown, shown);
    assert.deepEqual(
      read.feeds.map(({ id }) => id),
      ["a", "c"],
    );
  });
}

test("several broken entries and faults beside them come out at once", () => {
  const text = between(
    `${feed("b").replace("publisher: P", 'publisher: "P')}${feed("d").replace("type: news", "type: blog")}${feed("e").replace("publisher: P", "publisher P")}`,
  );
  const read = feedsOf(text);
  assert.deepEqual(
    read.faults.map((fault) => [fault.line, fault.path, fault.code]),
    [
      [8, "feeds[1]", "yaml-syntax"],
      [18, "feeds[3]", "yaml-syntax"],
      [15, "feeds[2].type", "unknown-word"],
    ],
  );
  assert.deepEqual(
    read.feeds.map(({ id }) => id),
    ["a", "c"],
  );
});

test("a slip inside one entry of a company costs that entry alone", () => {
  const text = `companies:
  - id: apple
    name: { en: Apple, zh-Hant: 蘋果, zh-Hans: 苹果 }
    kind: company
    sector: platform
    entries:
      - { date: 2020, matter: user-data, position: paused, form: policy, basis: reported, text: One, source: { publisher: P, url: "https://p.example/" } }
      - date: 2021
        matter: user-data
        position: paused
        form: policy
        basis: reported
        text: Apple said: no
        source: { publisher: P, url: "https://p.example/" }
`;
  const read = companiesOf(text);
  assert.match(
    read.shown,
    /^companies\.yaml:13 {2}companies\[0\]\.entries\[1\]\.text {2}"Apple said: no" can't/,
  );
  assert.deepEqual(
    read.companies[0]!.entries.map(({ text: said }) => said),
    ["One"],
  );
});

test("aliases are refused, however many they would stand for", () => {
  const bomb = Array.from(
    { length: 30 },
    (_, level) => `k${level}: &a${level} [${level === 0 ? "x" : `*a${level - 1}, `.repeat(9)}]`,
  ).join("\n");
  const started = performance.now();
  const read = parseYaml("feeds.yaml", `${bomb}\nself: &s [*s]\nnone: *none\n`);
  assert.ok(performance.now() - started < 2000);
  assert.ok(read.faults.every((fault) => fault.code === "yaml-alias"));
  assert.ok(read.faults.length >= 40);
});

test("deep nesting is a fault of its entry, not a crash", () => {
  for (const depth of [30, 5000]) {
    const read = feedsOf(between(`  - ${"[".repeat(depth)}${"]".repeat(depth)}\n`));
    assert.ok(read.faults.some((fault) => fault.code === "too-deep" || fault.code === "yaml-syntax"));
    assert.ok(read.feeds.length >= 1, read.shown);
  }
});

test("a file may be saved with Windows line ends", () => {
  const read = feedsOf(between(feed("b")).replaceAll("\n", "\r\n"));
  assert.equal(read.shown, "");
  assert.equal(read.feeds.length, 3);
  const faulty = feedsOf(
    between(feed("b").replace("publisher: P", 'publisher: "P')).replaceAll("\n", "\r\n"),
  );
  assert.deepEqual(
    faulty.faults.map((fault) => fault.line),
    [8],
  );
  assert.equal(faulty.feeds.length, 2);
});

const pieces = fc.constantFrom(
  ..."feeds: |name: |- |  |    |\n|\n  |\n    |\n  - |\n- |\n  - id: |a|b: |null|~|\"|'|\\|\\n|#| # x|[|]|{|}|{ a: |, |,|:|*a|&a |!t |>|\\||@|%|?|? |---\n|...|\t|\r\n|臉書|\u3000|\u00a0|\u2028|\ufeff|\ufffd|\ud83d\ude00|\u0007|__proto__: |<<: |en: |zh-Hant: |https://a.example/b|Foo & Bar|2020-07-06|\"x\"|'it''s'".split(
    "|",
  ),
);
const yamlText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

/** YAML of the shapes that our files have, some of it slightly off. */
const scalar = fc.constantFrom(
  "a",
  "臉書",
  '"x: y"',
  "'it''s'",
  "null",
  "~",
  "",
  "Foo & Bar",
  "2020",
  '"a\\"b"',
  "a #b",
  "x#y",
  "- x",
  '"\\n"',
  "https://a.example/b?c=d",
  "[a, b]",
  "[a, 'b',]",
  '{ en: a, zh-Hans: "b" }',
  "[]",
  "{}",
  "{ a: }",
  "{a}",
  "[a: b]",
  "[\n      a,\n      b,\n    ]",
  "a\n      b",
);
const block = fc
  .array(
    fc.record({
      indent: fc.constantFrom("  - ", "    ", "    ", "      - ", "        ", "  ", ""),
      key: fc.constantFrom("id", "name", "zh-Hant", "x", "entries", "a b", "'q'"),
      value: scalar,
      end: fc.constantFrom("\n", "\n", "\n", " # c\n", "\n\n", "\n# c\n", "  \n"),
    }),
    { maxLength: 12 },
  )
  .map(
    (lines) =>
      `feeds:\n${lines.map(({ indent, key, value, end }) => `${indent}${key}: ${value}${end}`).join("")}`,
  );

test("what is read as plain YAML is what the library reads", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.oneof(yamlText, block), (text) => {
      const quick = readPlainYaml(text);
      if (quick === undefined) return;
      plain++;
      const full = parseYaml("f", text);
      assert.deepEqual(full.faults, [], `${JSON.stringify(text)} is broken`);
      assert.equal(JSON.stringify(quick), JSON.stringify(full.value), JSON.stringify(text));
    }),
    { numRuns: 3000, seed: 20201123 },
  );
  assert.ok(plain > 50, `only ${plain} of the texts were plain`);
});

test("no text makes the reading throw, and every fault has a place and a fix", () => {
  fc.assert(
    fc.property(fc.oneof(yamlText, block, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
      for (const { faults } of [feedsOf(text), companiesOf(text)]) {
        for (const fault of faults) {
          assert.ok(fault.line !== null && fault.line >= 1 && fault.line <= text.split("\n").length + 1);
          assert.notEqual(fault.fix, "");
          assert.doesNotMatch(fault.message, /[\u0000-\u001f]/);
        }
      }
    }),
    { numRuns: 1000, seed: 20201123 },
  );
});

test("a file that is no configuration at all is told so, not line by line", { timeout: 60_000 }, () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: v\n`).join("");
  const { faults } = feedsOf(text);
  assert.equal(faults.length, 500);
  assert.equal(faults.at(-1)!.code, "too-many");
});
