import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadConfig } from "../../src/config/load.ts";
import type { ArticleText, Language } from "../../src/core/article.ts";
import { createMentionFinder } from "../../src/core/mention.ts";
import { createStoryClusterer } from "../../src/core/story/cluster.ts";
import { decideStory, storyWindowMs } from "../../src/core/story/decide.ts";
import { storyFeatures } from "../../src/core/story/features.ts";
import type { StoryFeatures } from "../../src/core/story/story.ts";

interface PairArticle {
  title: string;
  lang: Language;
  published: string;
  source: string;
  text: string;
  url: string | null;
}

interface Pair {
  id: string;
  kind: string;
  same: boolean;
  a: PairArticle;
  b: PairArticle;
}

interface Read {
  publishedAt: number;
  features: StoryFeatures;
}

const root = join(import.meta.dirname, "../..");
const pairs = readFileSync(join(root, "tests/fixtures/stories/pairs.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Pair);

const { config } = loadConfig({
  feedsFile: join(root, "feeds.yaml"),
  companiesFile: join(root, "companies.yaml"),
  env: {},
  today: "2030-01-01",
});
const finder = createMentionFinder(config.companies);

function read({ title, lang, published, source, text, url }: PairArticle): Read {
  const publishedAt = Date.parse(published);
  const article: ArticleText = { title, text, language: lang, publisher: source, url, publishedAt };
  return { publishedAt, features: storyFeatures(article, finder.namedCompanies(article)) };
}

const reads = new Map(pairs.map((pair) => [pair, [read(pair.a), read(pair.b)] as const]));

/** Whether the second article joins the first's story in a store that holds nothing else, as the store looks it up. */
function joins(first: Read, second: Read): boolean {
  if (Math.abs(first.publishedAt - second.publishedAt) > storyWindowMs) return false;
  if (!second.features.keys.some((key) => first.features.keys.includes(key))) return false;
  return decideStory(second, [{ articleId: 1, storyId: 1, ...first }]).kind === "join";
}

const isChinese = (article: PairArticle): boolean => article.lang.startsWith("zh");
const isAcross = (pair: Pair): boolean => isChinese(pair.a) !== isChinese(pair.b);
/** The rules were tuned on the first half; of the second only the figures were looked at. */
const isTuned = (pair: Pair): boolean => createHash("sha256").update(pair.id).digest()[0]! % 2 === 0;

interface Score {
  precision: number;
  recall: number;
  wrong: string[];
  missed: string[];
}

function score(of: readonly Pair[], together: (pair: Pair) => boolean): Score {
  const found = of.filter(together);
  const right = found.filter((pair) => pair.same);
  return {
    precision: right.length / Math.max(1, found.length),
    recall: right.length / Math.max(1, of.filter((pair) => pair.same).length),
    wrong: found.filter((pair) => !pair.same).map(({ id }) => id),
    missed: of.filter((pair) => pair.same && !found.includes(pair)).map(({ id }) => id),
  };
}

function show({ precision, recall, wrong, missed }: Score): string {
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; wrong ${wrong.join(" ")}; missed ${missed.join(" ")}`;
}

function holds(name: string, of: readonly Pair[], together: (pair: Pair) => boolean, least: Floor): string {
  const result = score(of, together);
  assert.ok(result.precision >= least.precision, `${name}: ${show(result)}`);
  assert.ok(result.recall >= least.recall, `${name}: ${show(result)}`);
  return `${name}: ${show(result)}`;
}

type Floor = Pick<Score, "precision" | "recall">;

const parts: readonly (readonly [name: string, pairs: readonly Pair[], least: Floor])[] = [
  ["all", pairs, { precision: 0.98, recall: 0.88 }],
  ["within a language", pairs.filter((pair) => !isAcross(pair)), { precision: 0.98, recall: 0.86 }],
  ["across languages", pairs.filter(isAcross), { precision: 0.96, recall: 0.9 }],
  ["tuned on", pairs.filter(isTuned), { precision: 0.99, recall: 0.93 }],
  ["not tuned on", pairs.filter((pair) => !isTuned(pair)), { precision: 0.97, recall: 0.84 }],
];

test("pairs of articles are told apart as a reader tells them apart", (t) => {
  assert.ok(pairs.length >= 150);
  for (const [name, of, least] of parts) {
    t.diagnostic(holds(name, of, (pair) => joins(...reads.get(pair)!), least));
  }
});

test("which of two articles comes first makes no difference", () => {
  for (const [first, second] of reads.values()) {
    assert.equal(joins(first, second), joins(second, first));
  }
});

for (const order of ["as published", "the other way round"] as const) {
  test(`all articles of the pairs together, arriving ${order}, make the same stories`, (t) => {
    const arrivals = pairs.flatMap((pair) => {
      const [a, b] = reads.get(pair)!;
      return [
        { id: `${pair.id}a`, ...a },
        { id: `${pair.id}b`, ...b },
      ];
    });
    arrivals.sort((x, y) => x.publishedAt - y.publishedAt || (x.id < y.id ? -1 : 1));
    if (order === "the other way round") arrivals.reverse();
    const clusterer = createStoryClusterer();
    const joined = new Map(arrivals.map((article) => [article.id, clusterer.add(article)]));
    const storyOf = (id: string): number => clusterer.current(joined.get(id)!);
    const together = (pair: Pair): boolean => storyOf(`${pair.id}a`) === storyOf(`${pair.id}b`);
    for (const [name, of, { precision, recall }] of parts) {
      // In company an article may find a better match, or be held back by one that tells another event.
      t.diagnostic(holds(name, of, together, { precision: precision - 0.01, recall: recall - 0.03 }));
    }
  });
}
