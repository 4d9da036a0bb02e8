import { readFileSync } from "node:fs";
import { readConfig } from "../../src/cli/configuration.ts";
import { readArticle } from "../../src/core/relevance/read-article.ts";
import type { Extraction, Observation } from "../../src/core/ledger.ts";
import { createMentionFinder } from "../../src/core/mention.ts";
import { createExtractor } from "../../src/core/extract/extract.ts";
import { storedWeights } from "../../src/weights.ts";

const file = (name: string) => new URL(`../../${name}`, import.meta.url).pathname;

/** The desk's own catalogue. */
export const { companies } = readConfig({
  data: "data",
  feeds: file("feeds.yaml"),
  companies: file("companies.yaml"),
  service: false,
  stories: false,
  files: [],
}).config;

const parents = new Map(companies.map(({ id, parent }) => [id, parent]));

/** Whom a product's positions are counted to where a set doesn't tell products from their parents. */
export const parentOf = (company: string): string => parents.get(company) ?? company;

/** The extractor for it. */
export const extract = createExtractor(companies, storedWeights());

/** What grammar alone makes of an article. */
export const extractByGrammar = createExtractor(companies, null);

export const findMentions = createMentionFinder(companies);

/** The sets that rules and weights were made with. */
export const readSets = [
  "sentences",
  "articles",
  "held-out",
  "more-articles",
  "passages",
  "news",
  "once-unread",
] as const;

/** A line of `tests/fixtures/observations` (its README tells the keys). */
export interface Labelled {
  id: string;
  lang: "en" | "zh-Hant" | "zh-Hans";
  title: string;
  text: string;
  publishedAt: number | null;
  observations: readonly (Pick<
    Observation,
    "company" | "position" | "matter" | "form" | "basis" | "dateBasis"
  > & {
    evidence: string;
    also?: readonly string[];
    optional?: boolean;
  })[];
}

export function readLabelled(name: string): Labelled[] {
  const text = readFileSync(file(`tests/fixtures/observations/${name}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const row = JSON.parse(line) as Labelled & { published?: string };
      return {
        ...row,
        title: row.title ?? "",
        publishedAt: row.published ? Date.parse(row.published) : null,
      };
    });
}

/** What the desk makes of an article: an irrelevant one gives no positions. */
export function extractIfRelevant(article: Labelled, read = extract): Extraction {
  const { title, text, publishedAt, lang } = article;
  const whole = { title, text, publishedAt, language: lang, publisher: "", url: null };
  return readArticle(whole, read).extraction ?? { observations: [], allegations: [], notes: [] };
}

interface Scored {
  observations: readonly (Pick<Observation, "company" | "position"> & { optional?: boolean })[];
}

/** Precision and recall over the set of (line, company, position); what is labelled optional counts neither way. */
export function scored<Row extends Scored>(
  rows: readonly Row[],
  read: (row: Row) => readonly Pick<Observation, "company" | "position">[],
  idOf: (company: string) => string = (company) => company,
) {
  const key = ({ company, position }: Pick<Observation, "company" | "position">) =>
    `${idOf(company)} ${position}`;
  let [right, wrong, missed] = [0, 0, 0];
  for (const row of rows) {
    const found = new Set(read(row).map(key));
    const asked = row.observations.filter(({ optional }) => optional !== true);
    const wanted = new Set(asked.map(key));
    const allowed = new Set(row.observations.map(key));
    for (const one of wanted)
      if (found.has(one)) right++;
      else missed++;
    for (const one of found) if (!allowed.has(one)) wrong++;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}
