import type { Company } from "./company.ts";
import { textIn } from "./translated.ts";
import type { Wording } from "./wording/en.ts";

/** What a company is called in the reader's language. */
export const nameIn = (company: Company, say: Wording): string => textIn(company.name, say.language);

/** The same by its id, which stands for one that is no longer in the catalogue. */
export function nameOf(id: string, companies: readonly Company[], say: Wording): string {
  const company = companies.find((known) => known.id === id);
  return company === undefined ? id : nameIn(company, say);
}
