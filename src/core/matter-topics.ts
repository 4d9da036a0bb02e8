import type { Topic } from "./article.ts";
import type { Matter } from "./ledger.ts";

/**
 * The topics that a matter belongs to, for those who follow a topic. Accounts are frozen under the security law and no data
 * is asked for; companies leave over either law.
 */
export const topicsOf: Readonly<Record<Matter, readonly Topic[]>> = {
  "user-data": ["data-request"],
  takedown: ["platform-takedown"],
  accounts: ["security-law"],
  presence: ["security-law", "surveillance-privacy-law"],
};
