import { existsSync, readFileSync } from "node:fs";
import type { ArticleText, Language } from "../src/core/article.ts";
import { createExtractor } from "../src/core/extract/extract.ts";
import { storedWeights } from "../src/weights.ts";
import { createMentionFinder } from "../src/core/mention.ts";
import { assessRelevance } from "../src/core/relevance/relevance.ts";
import { loadConfig } from "../src/config/load.ts";
import type { Figure } from "./report.ts";
import { secondsOf } from "./report.ts";

/** Labelled articles that lie beside the project; where they are absent the project's own stand in. */
const corpus = new URL("../../shared/corpus/dev.jsonl", import.meta.url);
const own = ["en", "zh-Hant", "zh-Hans"].map(
  (name) => new URL(`../tests/fixtures/relevance/${name}.jsonl`, import.meta.url),
);

/** So long it takes until the much code of the grammar is compiled for speed, as on a desk that runs. */
const warmMs = 6_000;

/** Relevance, company names and positions, in articles a second on one core. */
export function benchAssess(): Figure[] {
  const from = existsSync(corpus) ? [corpus] : own;
  const articles = from.flatMap(readArticles);
  // What names a district, a paper or a carrier that is the city's alone still tells of it.
  const moved = articles.map(withoutHongKong);
  const elsewhere = moved.filter((article) => assessRelevance(article).why[0]?.rule === "names-no-hong-kong");
  const { config } = loadConfig({
    feedsFile: "feeds.yaml",
    companiesFile: "companies.yaml",
    env: {},
    today: "2026-01-01",
  });
  const { namedCompanies } = createMentionFinder(config.companies);
  const perSecond = (list: readonly ArticleText[], work: (article: ArticleText) => unknown) =>
    list.length / secondsOf(() => list.forEach(work), 3_000, warmMs);
  const extract = createExtractor(config.companies, storedWeights());
  const name = existsSync(corpus) ? "labelled corpus" : "own test articles";
  return [
    {
      section: "assess",
      name: `relevance, ${name}`,
      value: perSecond(articles, assessRelevance),
      unit: "articles/s",
      aim: "≥ 2,000",
    },
    {
      section: "assess",
      name: `relevance, Hong Kong never named (${elsewhere.length} of ${articles.length})`,
      value: perSecond(elsewhere, assessRelevance),
      unit: "articles/s",
      aim: "≥ 10,000",
    },
    {
      section: "assess",
      name: `companies named, ${name}`,
      value: perSecond(articles, namedCompanies),
      unit: "articles/s",
    },
    {
      section: "assess",
      name: `positions extracted, ${name}`,
      value: perSecond(articles, extract),
      unit: "articles/s",
      aim: "≥ 500",
    },
  ];
}

function readArticles(file: URL): ArticleText[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const given = JSON.parse(line) as { title: string; text: string; lang: Language; source: string };
      const { title, text, lang: language, source: publisher } = given;
      return { title, text, language, publisher, url: null, publishedAt: null };
    });
}

/** The same articles told of a place that doesn't exist, so that their length and words stay real. */
function withoutHongKong(article: ArticleText): ArticleText {
  const moved = (text: string) =>
    text
      .replace(/hong\s*kong(?:ers?)?|hk(?:sar|fp|u)?\b|beijing|china|chinese/giu, "Ruritania")
      .replace(
        /香港|港區|港区|港府|港警|港人|港[版式]|國安|国安|北京|中國|中国|廿三條|立法會|立法会/gu,
        "盧國",
      );
  return { ...article, title: moved(article.title), text: moved(article.text) };
}
