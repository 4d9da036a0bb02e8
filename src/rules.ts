import type { Config } from "./config/config.ts";
import { createAlerts } from "./core/alert.ts";
import { createExtractor } from "./core/extract/extract.ts";
import { factOf } from "./core/fact.ts";
import { createMentionFinder } from "./core/mention.ts";
import { wordingFor } from "./core/wording/wordings.ts";
import type { DeriveNeeds } from "./pipeline/derive.ts";

/** What articles are understood by, and stances settled by. */
export type Rules = Pick<DeriveNeeds, "namedCompanies" | "extract" | "book">;

/** The rules as the configuration gives them. */
export function rulesFrom(config: Config): Rules {
  const { companies, destinations } = config;
  const ownCompany = new Map(config.feeds.map((feed) => [feed.id, feed.company]));
  // Made with the first article: commands that only ask of the record need neither.
  const finder = lazily(() => createMentionFinder(companies));
  const extractor = lazily(() => createExtractor(companies));
  return {
    namedCompanies: (article) => finder().namedCompanies(article),
    extract: (article) => extractor()({ ...article, ownCompany: ownCompany.get(article.feedId) ?? null }),
    book: {
      baseline: companies.flatMap((company) => company.entries.map((entry) => factOf(entry))),
      ...createAlerts({ companies, destinations, sayFor: wordingFor }),
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
