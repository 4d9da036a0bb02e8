import type { Editors } from "../../src/config/config.ts";
import type { FeedItem } from "../../src/core/article.ts";
import type { Company } from "../../src/core/company.ts";
import type { Destination } from "../../src/core/destination.ts";
import { factOf } from "../../src/core/fact.ts";
import type { Decision, Entry, Fact } from "../../src/core/ledger.ts";
import { textIn } from "../../src/core/translated.ts";

/** A feed item with everything that a test doesn't care about filled in. */
export function madeItem(given: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: null,
    url: null,
    canonicalUrl: null,
    title: "A title",
    summary: "",
    content: "",
    publishedAt: null,
    updatedAt: null,
    author: null,
    categories: [],
    ...given,
  };
}

export function madeEntry(given: Partial<Entry> = {}): Entry {
  return {
    company: "acme",
    date: "2021-01-01",
    matter: "user-data",
    position: "paused",
    form: "policy",
    basis: "company-statement",
    condition: null,
    effective: null,
    period: null,
    received: null,
    complied: null,
    by: null,
    text: "Said that it paused.",
    source: { publisher: "Example Times", url: "https://times.example/1" },
    ...given,
  };
}

/** A fact of the baseline, unless it is said to be observed by its id, evidence or date basis. */
export function madeFact(given: Partial<Fact> = {}): Fact {
  const { company, date, matter, position, form, basis, text, source } = given;
  const url = source?.url ?? "https://times.example/1";
  const entry = { company, date, matter, position, form, basis, text };
  const told = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  const publisher = textIn(source?.publisher ?? "Example Times", "en");
  return {
    ...factOf(madeEntry({ ...told, source: { publisher, url } })),
    ...given,
  };
}

export function madeDecision(given: Partial<Decision> = {}): Decision {
  return {
    id: "d1",
    kind: "correct",
    company: "acme",
    matter: "user-data",
    position: given.kind === "retract" ? null : "refused",
    condition: null,
    since: null,
    target: null,
    at: Date.parse("2026-11-20T04:00:00Z"),
    by: "Mei",
    note: "Checked by phone.",
    url: null,
    ...given,
  };
}

export function madeCompany(given: Partial<Company> & { id: string }): Company {
  const name = given.id.charAt(0).toUpperCase() + given.id.slice(1);
  return {
    name: { en: name, "zh-Hant": name, "zh-Hans": name },
    kind: "company",
    parent: null,
    sector: "platform",
    formerly: [],
    aliases: [],
    ambiguous: [],
    website: null,
    entries: [],
    ...given,
  };
}

export function madeDestination(given: Partial<Destination> = {}): Destination {
  return {
    id: "newsroom",
    platform: "terminal",
    channel: null,
    thread: null,
    language: "en",
    topics: ["security-law", "data-request", "platform-takedown", "surveillance-privacy-law"],
    companies: [],
    languages: ["en", "zh-Hant", "zh-Hans"],
    digest: null,
    ...given,
  };
}

/** Who is an editor at the terminal, and nobody elsewhere. */
export const madeEditors = (terminal: Editors["terminal"]): Editors => ({
  terminal,
  slack: { users: [], userGroups: [] },
  discord: { users: [], roles: [], manageServer: false },
});
