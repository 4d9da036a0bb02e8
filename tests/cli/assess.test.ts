import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { companiesFile, runCli } from "../support/desk-cli.ts";
import { dataFolder } from "../support/desk-open.ts";

interface Assessed {
  id: string | number;
  relevant: boolean;
  topics: string[];
  observations: unknown[];
  why: { rule: string; topic: string | null; words: string; weight: number }[];
  story?: string | number;
}

const wire =
  "Hong Kong police have asked a court to order five messaging services to hand over subscriber records of 27 accounts in a national security investigation, according to a filing.";

const articles = [
  {
    id: "late",
    lang: "en",
    published: "2026-11-23T09:00:00Z",
    source: "Post",
    title: "Messaging services face order to hand over user records",
    text: `(Wire) ${wire}`,
  },
  { id: 7, lang: "zh-Hant", title: "天文台發出酷熱天氣警告", text: "市民應多喝水。" },
  {
    id: "early",
    lang: "en",
    published: "2026-11-23T08:00:00Z",
    source: "Wire",
    title: "Police seek court order for records of 27 messaging accounts",
    text: wire,
    labels: ["ignored"],
  },
  { id: "other", published: "2026-11-23T10:00:00Z", title: "Flower show in Wan Chai", text: null },
];

const lines = (text: string): Assessed[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Assessed);

async function assess(t: TestContext, files: readonly string[], ...options: string[]) {
  const folder = await dataFolder(t);
  const paths: string[] = [];
  for (const [index, content] of files.entries()) {
    paths.push(join(folder, `${index}.jsonl`));
    await writeFile(paths.at(-1)!, content);
  }
  return { ...(await runCli(t, ["assess", "--companies", companiesFile, ...paths, ...options])), paths };
}

const written = (list: readonly unknown[]): string =>
  list.map((article) => JSON.stringify(article)).join("\n");

test("articles are assessed one a line, in the order given", async (t) => {
  const { code, out, err } = await assess(t, [`${written(articles)}\n`]);
  assert.equal(code, 0);
  assert.equal(err, "");
  const assessed = lines(out);
  assert.deepEqual(
    assessed.map(({ id, relevant, topics }) => ({ id, relevant, topics: topics.toSorted() })),
    [
      { id: "late", relevant: true, topics: ["data-request", "security-law"] },
      { id: 7, relevant: false, topics: [] },
      { id: "early", relevant: true, topics: ["data-request", "security-law"] },
      { id: "other", relevant: false, topics: [] },
    ],
  );
  for (const article of assessed) {
    assert.deepEqual(article.observations, []);
    assert.equal("story" in article, false);
    assert.ok(article.why.length > 0, "every verdict has a reason");
    for (const reason of article.why) assert.ok(reason.words.length <= 120);
  }
});

test("--stories adds the story of each, as they were published, all taken as relevant", async (t) => {
  const { code, out } = await assess(t, [written(articles)], "--stories");
  assert.equal(code, 0);
  const stories = new Map(lines(out).map((article) => [article.id, article.story]));
  assert.deepEqual([...stories.keys()], ["late", 7, "early", "other"]);
  assert.equal(stories.get("late"), stories.get("early"));
  assert.equal(new Set(stories.values()).size, 3);
  assert.ok([...stories.values()].every((story) => story !== undefined));
});

test("lines that are no articles are named, the others are assessed, and it fails", async (t) => {
  const file = [
    JSON.stringify(articles[0]),
    "{ not json",
    "",
    JSON.stringify({ title: "No id" }),
    JSON.stringify({ id: "x", title: 5 }),
    "[1]",
    JSON.stringify(articles[3]),
  ].join("\r\n");
  const { code, out, err, paths } = await assess(t, [file]);
  assert.equal(code, 1);
  assert.deepEqual(
    lines(out).map((article) => article.id),
    ["late", "other"],
  );
  const [file0] = paths;
  assert.deepEqual(err.trim().split("\n"), [
    `${file0}:2 is not JSON`,
    `${file0}:4: id is missing`,
    `${file0}:5: title must be text`,
    `${file0}:6 is not a JSON object`,
  ]);
});

test("a language or a date that can't be read is noted, and the article assessed all the same", async (t) => {
  const { code, out, err, paths } = await assess(t, [
    written([articles[0], { id: 2, title: "A", lang: "tlh" }, { id: 3, title: "B", published: "soon" }]),
  ]);
  assert.equal(code, 0);
  assert.equal(lines(out).length, 3);
  assert.deepEqual(err.trim().split("\n"), [
    `${paths[0]}:2: note: lang "tlh" is not one of en, zh-Hant, zh-Hans; it is taken as not given`,
    `${paths[0]}:3: note: published "soon" is not a date; it is taken as not given`,
  ]);
});

test("several files are one list, and a file that can't be read is named", async (t) => {
  const two = await assess(t, [written(articles.slice(0, 2)), written(articles.slice(2))]);
  assert.equal(two.code, 0);
  assert.equal(lines(two.out).length, 4);
  const missing = await runCli(t, [
    "assess",
    "--companies",
    companiesFile,
    two.paths[0]!,
    "/nowhere/x.jsonl",
  ]);
  assert.equal(missing.code, 1);
  assert.equal(lines(missing.out).length, 2);
  assert.match(missing.err, /^There is no file \/nowhere\/x\.jsonl\.$/m);
});

test("without a file it says how it is used", async (t) => {
  const { code, out, err } = await assess(t, []);
  assert.equal(code, 2);
  assert.equal(out, "");
  assert.match(err, /npm run -s assess -- FILE\.jsonl/);
});

test("an article of any sort is assessed: empty, huge, of one letter, with broken text", async (t) => {
  const odd = [
    { id: 1 },
    { id: 2, title: "", text: "" },
    { id: 3, title: "國".repeat(100_000), text: "<".repeat(200_000), published: "no date", lang: "tlh" },
    { id: 4, title: "\ud800 lone \0 nul", text: null, url: "not a url", source: null },
  ];
  const { code, out } = await assess(t, [written(odd)], "--stories");
  assert.equal(code, 0);
  assert.deepEqual(
    lines(out).map((article) => article.id),
    [1, 2, 3, 4],
  );
});
