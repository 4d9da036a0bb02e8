import { z } from "zod";
import { askedCompany } from "../src/core/asked-company.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks } from "../src/core/command-options.ts";
import type { Company } from "../src/core/company.ts";
import { hongKongDay } from "../src/core/day.ts";
import type { Desk } from "../src/core/desk.ts";
import type { Fault } from "../src/core/fault.ts";
import type { LedgerView } from "../src/core/ledger-desk.ts";
import { matters } from "../src/core/ledger.ts";
import type { Stance } from "../src/core/stance.ts";
import { answerStance } from "../src/core/stance-answer.ts";
import type { StoredArticle } from "../src/store/store.ts";

/** How many newer articles are named; the rest is for `/find`. */
const newerShown = 3;

export const stance = defineCommand({
  name: "stance",
  positional: ["company"],
  restOfLine: true,
  options: z.object({
    company: z.string(asks("aCompany")),
    matter: z.enum(matters).optional(),
    all: z.enum(["yes", "no"], asks("yesOrNo")).default("no"),
  }),
  async run(options, desk) {
    const asked = askedCompany(options.company, options.matter, desk.companies, desk.say);
    if (!asked.ok) return asked.message;
    const { company, matter } = asked;
    const all = options.all === "yes";
    const [ledger, products, watched, naming] = await Promise.all([
      desk.ledgerOf(company.id, all),
      productStances(company, desk),
      watchedFeeds(company, desk),
      desk.articlesNaming(company.id, newerShown),
    ]);
    return answerStance(
      {
        company,
        matter,
        now: desk.now(),
        companies: desk.companies,
        ledger,
        products,
        watched,
        newerArticles: newerThan(ledger, naming),
        all,
        editor: desk.asker.editor,
      },
      desk.say,
    );
  },
});

/** The company's own feeds; its parent's where it has none. */
async function watchedFeeds(company: Company, desk: Desk) {
  const of = (id: string | null) => desk.feeds.filter((feed) => id !== null && feed.company === id);
  const own = of(company.id);
  const watched = own.length > 0 ? own : of(company.parent);
  if (watched.length === 0) return [];
  const read = await desk.feedStates(watched.map((feed) => feed.id));
  const states = new Map(read.map((state) => [state.feedId, state]));
  return watched.map((feed) => ({
    feed,
    lastOkAt: states.get(feed.id)?.lastOkAt ?? null,
    fault: faultOf(states.get(feed.id)?.fault ?? null, desk),
  }));
}

const faultOf = (fault: Fault | null, { say }: Desk): string | null =>
  fault === null ? null : say.fault(fault, "short");

/** What is known of the company's products and parts, which never moves its own stance. */
async function productStances(company: Company, desk: Desk): Promise<readonly Stance[]> {
  const products = desk.companies.filter((known) => known.parent === company.id).map((known) => known.id);
  return products.length === 0 ? [] : desk.board(products);
}

/** Of the relevant articles that name the company, those that are newer than all that its record holds. */
function newerThan(ledger: LedgerView, articles: readonly StoredArticle[]) {
  const newest = [...ledger.facts.values()].reduce((last, fact) => (fact.date > last ? fact.date : last), "");
  return articles
    .map(({ title, url, publisher, publishedAt, firstSeenAt }) => ({
      title,
      url,
      publisher,
      date: hongKongDay(publishedAt ?? firstSeenAt),
    }))
    .filter((article) => article.date > newest);
}
