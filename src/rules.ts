import type { Config } from "./config/config.ts";
import { createAlerts } from "./core/alert.ts";
import { baselineFacts } from "./core/fact.ts";
import { wordingFor } from "./core/wording/wordings.ts";
import type { DeriveNeeds } from "./pipeline/derive.ts";

/** What stances are settled by, as the configuration gives it. */
export function bookFrom({ companies, destinations }: Config): DeriveNeeds["book"] {
  return {
    baseline: baselineFacts(companies.flatMap((company) => company.entries)),
    ...createAlerts({ companies, destinations, sayFor: wordingFor }),
  };
}

/**
 * What articles are understood by. Its tables take a third of a start and of its memory, so they are loaded with the
 * first article: commands that only ask of the record need none of them.
 */
export async function readingFrom({
  companies,
  feeds,
}: Config): Promise<Pick<DeriveNeeds, "namedCompanies" | "extract">> {
  const { createExtractor } = await import("./core/extract/extract.ts");
  const { createMentionFinder } = await import("./core/mention.ts");
  const { storedWeights } = await import("./weights.ts");
  const ownCompany = new Map(feeds.map((feed) => [feed.id, feed.company]));
  const extract = createExtractor(companies, storedWeights());
  return {
    namedCompanies: createMentionFinder(companies).namedCompanies,
    extract: (article) => extract({ ...article, ownCompany: ownCompany.get(article.feedId) ?? null }),
  };
}
