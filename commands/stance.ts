import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import type { Company } from "../src/core/company.ts";
import { findCompany } from "../src/core/company-search.ts";
import type { Desk } from "../src/core/desk.ts";
import { factOf } from "../src/core/fact.ts";
import type { Matter } from "../src/core/ledger.ts";
import { matters } from "../src/core/ledger.ts";
import { answerStance } from "../src/core/stance-answer.ts";

/** How many newer articles are named; the rest is for `/find`. */
const newerShown = 3;

export const stance = defineCommand({
  name: "stance",
  summary: "What a company says and does about requests from Hong Kong, since when, and on whose word",
  usage: [
    "/stance facebook",
    "/stance google takedown",
    "/stance 谷歌 all:yes",
    `/stance signal matter:${matters[0]}`,
  ],
  positional: ["company"],
  restOfLine: true,
  options: z.object({
    company: z.string("name a company"),
    matter: z.enum(matters, `use one of ${matters.join(", ")}`).optional(),
    all: z.enum(["yes", "no"], "say yes or no").default("no"),
  }),
  async run(options, desk) {
    const asked = splitMatter(options.company, options.matter);
    const { exact, nearest } = findCompany(asked.company, desk.companies);
    if (exact === null) {
      const [word, company] = strayLastWord(asked.company, desk);
      if (company) return desk.say.unknownMatter(word, company.name.en);
      return desk.say.unknownCompany(
        asked.company,
        nearest.map((known) => known.name.en),
      );
    }
    return answerStance(
      {
        company: exact,
        matter: asked.matter,
        now: desk.now(),
        companies: desk.companies,
        stances: desk.stances(),
        facts: new Map(exact.entries.map((entry) => factOf(entry)).map((fact) => [fact.id, fact])),
        watched: await watchedFeeds(exact, desk),
        newerArticles: await newerArticles(exact, desk),
        all: options.all === "yes",
      },
      desk.say,
    );
  },
});

/** The company's own feeds; its parent's where it has none. */
async function watchedFeeds(company: Company, desk: Desk) {
  const states = new Map((await desk.feedStates()).map((state) => [state.feedId, state]));
  const of = (id: string | null) => desk.feeds.filter((feed) => id !== null && feed.company === id);
  const own = of(company.id);
  return (own.length > 0 ? own : of(company.parent)).map((feed) => ({
    feed,
    lastOkAt: states.get(feed.id)?.lastOkAt ?? null,
    fault: states.get(feed.id)?.fault?.message ?? null,
  }));
}

/** Relevant articles that name the company and are newer than every entry of its record. */
async function newerArticles(company: Company, desk: Desk) {
  const newest =
    company.entries
      .map((entry) => entry.date)
      .toSorted()
      .at(-1) ?? "";
  const articles = await desk.articlesNaming(company.id, newerShown);
  return articles
    .map(({ title, url, publisher, publishedAt, firstSeenAt }) => ({
      title,
      url,
      publisher,
      date: desk.say.day(publishedAt ?? firstSeenAt),
    }))
    .filter((article) => article.date > newest);
}

/** Words that name a matter, as people type them. */
const matterNames: readonly (readonly [string, Matter])[] = matters.flatMap((matter) => [
  [matter, matter] as const,
  [matter.replace("-", " "), matter] as const,
  [`${matter}s`, matter] as const,
]);

/** A matter may stand at the end: `/stance hong kong broadband takedown`. */
function splitMatter(typed: string, named: Matter | undefined): { company: string; matter: Matter | null } {
  if (named) return { company: typed, matter: named };
  const lower = typed.toLowerCase();
  for (const [name, matter] of matterNames) {
    if (lower.endsWith(` ${name}`)) return { company: typed.slice(0, -name.length - 1).trim(), matter };
  }
  return { company: typed, matter: null };
}

/** When all but the last word names a company, that word was likely meant as a matter. */
function strayLastWord(typed: string, desk: Desk): [word: string, company: Company | null] {
  const words = typed.split(/\s+/u);
  const word = words.pop() ?? "";
  return [word, words.length === 0 ? null : findCompany(words.join(" "), desk.companies).exact];
}
