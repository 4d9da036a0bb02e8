import type { FeedItem } from "../../src/core/article.ts";
import type { Company } from "../../src/core/company.ts";
import type { Destination } from "../../src/core/destination.ts";
import type { Entry } from "../../src/core/ledger.ts";

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
    topics: ["security-law", "data-request", "platform-takedown", "surveillance-privacy-law"],
    companies: [],
    languages: ["en", "zh-Hant", "zh-Hans"],
    digest: null,
    ...given,
  };
}
