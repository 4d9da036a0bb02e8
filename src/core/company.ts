import type { Language } from "./article.ts";
import type { Entry } from "./ledger.ts";
import type { Translated } from "./translated.ts";

export const sectors = [
  "platform",
  "messenger",
  "mail",
  "vpn",
  "host",
  "telecom",
  "payment",
  "finance",
  "store",
  "media",
  "game",
  "other",
] as const;
export type Sector = (typeof sectors)[number];

/** A name that is also an ordinary word or another organisation's name: 蘋果 is also Apple Daily. */
export interface AmbiguousName {
  text: string;
  /** Longer strings in which it means something else. */
  not: readonly string[];
  /** Words of which one must stand near for it to mean the company; empty: none is asked. */
  needs: readonly string[];
}

/** A company or a product, as `companies.yaml` gives it after validation. The ledger keeps the two apart. */
export interface Company {
  id: string;
  name: Readonly<Record<Language, string>>;
  kind: "company" | "product";
  /** Id of the company that a product or subsidiary belongs to. */
  parent: string | null;
  sector: Sector;
  formerly: readonly string[];
  aliases: readonly string[];
  ambiguous: readonly AmbiguousName[];
  website: string | null;
  /** The baseline: dated facts entered by hand, oldest first. */
  entries: readonly Entry<Translated>[];
}
