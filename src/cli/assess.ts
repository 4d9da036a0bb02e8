import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { CliOptions } from "../cli.ts";
import { quoted } from "../config/fault.ts";
import type { ArticleText, Language } from "../core/article.ts";
import { languages } from "../core/article.ts";
import type { Company } from "../core/company.ts";
import { createExtractor } from "../core/extract/extract.ts";
import { storedWeights } from "../weights.ts";
import type { Observation } from "../core/ledger.ts";
import { createMentionFinder } from "../core/mention.ts";
import { readArticle } from "../core/relevance/read-article.ts";
import { createStoryClusterer } from "../core/story/cluster.ts";
import { storyFeatures } from "../core/story/features.ts";
import { readConfigAloud } from "./configuration.ts";

/** One line of a file of articles; other keys (labels, notes) are let through and not looked at. */
const line = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().nullish(),
  title: z.string().nullish(),
  lang: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  text: z.string().nullish(),
});

interface Input {
  id: string | number;
  article: ArticleText;
}

/** `assess FILE.jsonl…`: prints what the rules make of articles, a JSON object a line, in the input's order. */
export async function assess(options: CliOptions): Promise<number> {
  if (options.files.length === 0) {
    console.error("Name a file of articles: npm run -s assess -- FILE.jsonl (one JSON object a line).");
    return 2;
  }
  const config = readConfigAloud(options);
  if (config === null) return 1;
  const { namedCompanies } = createMentionFinder(config.companies);
  const extract = createExtractor(config.companies, storedWeights());
  const inputs: Input[] = [];
  let failed = false;
  for (const file of options.files) {
    const read = await readArticles(file);
    inputs.push(...read.inputs);
    for (const said of [...read.faults, ...read.notes]) console.error(said);
    failed ||= read.faults.length > 0;
  }
  const stories = options.stories ? storiesOf(inputs, namedCompanies) : null;
  for (const input of inputs) {
    const { relevance, extraction } = readArticle(input.article, extract);
    const { relevant, topics, why } = relevance;
    const story = stories && { story: stories.get(input) };
    const observations = (extraction?.observations ?? []).map((observation) =>
      toldAs(observation, config.companies),
    );
    process.stdout.write(
      `${JSON.stringify({ id: input.id, relevant, topics, observations, why, ...story })}\n`,
    );
  }
  return failed ? 1 : 0;
}

/** An observation as a line tells it: the company by name, a product with the company that it belongs to. */
function toldAs(observation: Observation, companies: readonly Company[]) {
  const named = companies.find((company) => company.id === observation.company)!;
  const parent =
    named.kind === "product" ? companies.find((company) => company.id === named.parent) : undefined;
  const {
    announced,
    effective,
    condition,
    period,
    received,
    complied,
    by,
    confidence: _,
    ...told
  } = observation;
  return {
    ...told,
    company: (parent ?? named).name.en,
    ...(parent && { product: named.name.en }),
    ...withoutNulls({ announced, effective, condition, period, received, complied, by }),
  };
}

const withoutNulls = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** The articles of a file, what in it is none, and what of an article is passed over, each with its line. */
async function readArticles(file: string): Promise<{ inputs: Input[]; faults: string[]; notes: string[] }> {
  const inputs: Input[] = [];
  const [faults, notes]: [string[], string[]] = [[], []];
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number++;
      if (text.trim() === "") continue;
      const read = parseArticle(text);
      faults.push(...read.faults.map((fault) => `${file}:${number}${fault}`));
      notes.push(...read.notes.map((note) => `${file}:${number}${note}`));
      if (read.input !== null) inputs.push(read.input);
    }
  } catch (error) {
    faults.push(whyUnreadable(file, error));
  }
  return { inputs, faults, notes };
}

function whyUnreadable(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return `There is no file ${file}.`;
  if (code === "EISDIR") return `${file} is a folder, not a file.`;
  return `${file} can't be read: ${message}`;
}

/** One line as an article, what keeps it from being one, and what in it is passed over; the words follow the place. */
function parseArticle(text: string): { input: Input | null; faults: string[]; notes: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { input: null, faults: [" is not JSON"], notes: [] };
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const key = issue.path.join(".");
      if (key === "") return " is not a JSON object";
      const missing = (value as Record<string, unknown>)[key] === undefined;
      return missing
        ? `: ${key} is missing`
        : `: ${key} must be ${key === "id" ? "text or a number" : "text"}`;
    });
    return { input: null, faults, notes: [] };
  }
  const { id, lang, published } = parsed.data;
  const article = toArticle(parsed.data);
  const notes: string[] = [];
  if (lang && article.language === null) {
    notes.push(
      `: note: lang ${quoted(lang)} is not one of ${languages.join(", ")}; it is taken as not given`,
    );
  }
  if (published && article.publishedAt === null) {
    notes.push(`: note: published ${quoted(published)} is not a date; it is taken as not given`);
  }
  return { input: { id, article }, faults: [], notes };
}

function toArticle(given: z.infer<typeof line>): ArticleText {
  const published = Date.parse(given.published ?? "");
  return {
    title: given.title ?? "",
    text: given.text ?? "",
    language: languages.find((known): known is Language => known === given.lang) ?? null,
    publisher: given.source ?? "",
    url: given.url ?? null,
    publishedAt: Number.isNaN(published) ? null : published,
  };
}

/** The story that each article joins when they arrive in the order in which they were published. */
function storiesOf(inputs: readonly Input[], namedCompanies: (article: ArticleText) => string[]) {
  // What has no date is taken as the last to arrive.
  const last = Math.max(0, ...inputs.map((input) => input.article.publishedAt ?? 0));
  const time = (input: Input) => input.article.publishedAt ?? last;
  const clusterer = createStoryClusterer();
  const stories = new Map<Input, number>();
  for (const input of [...inputs].sort((a, b) => time(a) - time(b))) {
    const features = storyFeatures(input.article, namedCompanies(input.article));
    stories.set(input, clusterer.add({ publishedAt: time(input), features }));
  }
  // A later article may have shown two stories to be one.
  for (const [input, story] of stories) stories.set(input, clusterer.current(story));
  return stories;
}
