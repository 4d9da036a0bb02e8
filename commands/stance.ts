import { z } from "zod";
import { askedCompany } from "../src/core/asked-company.ts";
import { defineCommand } from "../src/core/command.ts";
import type { Company } from "../src/core/company.ts";
import type { Desk } from "../src/core/desk.ts";
import type { LedgerView } from "../src/core/ledger-desk.ts";
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
    const asked = askedCompany(options.company, options.matter, desk.companies, desk.say);
    if (!asked.ok) return asked.message;
    const { company, matter } = asked;
    const all = options.all === "yes";
    const ledger = await desk.ledgerOf(company.id, all);
    return answerStance(
      {
        company,
        matter,
        now: desk.now(),
        companies: desk.companies,
        ledger,
        products: await productStances(company, desk),
        watched: await watchedFeeds(company, desk),
        newerArticles: await newerArticles(company, ledger, desk),
        all,
        editor: desk.asker.editor,
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

/** What is known of the company's products and parts, which never moves its own stance. */
async function productStances(company: Company, desk: Desk) {
  const products = new Set(
    desk.companies.filter((known) => known.parent === company.id).map((known) => known.id),
  );
  if (products.size === 0) return [];
  return (await desk.board()).filter((known) => products.has(known.company));
}

/** Relevant articles that name the company and are newer than all that its record holds. */
async function newerArticles(company: Company, ledger: LedgerView, desk: Desk) {
  const newest = [...ledger.facts.values()].reduce((last, fact) => (fact.date > last ? fact.date : last), "");
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
