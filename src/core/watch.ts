import { topics } from "./article.ts";
import type { Company } from "./company.ts";
import { nameIn, nameOf } from "./company-name.ts";
import { findCompany } from "./company-search.ts";
import { fold } from "./fold.ts";
import type { Watch } from "./ledger-desk.ts";
import type { Message } from "./message.ts";
import { plainMessage } from "./message.ts";
import { nearest } from "./nearest.ts";
import { valueOf } from "./typed-words.ts";
import type { Wording } from "./wording/en.ts";

/** What somebody wants to watch, or the answer that says what they may have meant. */
export type AskedWatch =
  | {
      ok: true;
      watch: Watch;
      /** The company's own products, which are watched apart. */
      products: readonly Company[];
    }
  | { ok: false; message: Message };

/** Reads the company, by any of its names, or the topic that was typed. */
export function askedWatch(typed: string, companies: readonly Company[], say: Wording): AskedWatch {
  const wanted = fold(typed.trim()).replaceAll(/[\s_-]+/gu, "-");
  const topic =
    valueOf(typed, topics) ?? valueOf(wanted, topics) ?? topics.find((known) => wanted === `${known}s`);
  if (topic) return { ok: true, watch: { kind: "topic", topic }, products: [] };
  const { exact, nearest: near } = findCompany(typed, companies);
  if (exact === null) {
    const meant = [
      ...near.map((company) => nameIn(company, say)),
      ...nearest(wanted, topics, 2).map(say.choice),
    ];
    return { ok: false, message: plainMessage(say.unknownWatch(typed, meant, topics)) };
  }
  const products = companies.filter((company) => company.parent === exact.id);
  return { ok: true, watch: { kind: "company", company: exact.id }, products };
}

/** What is watched, in words; a company that is no longer in the catalogue has its id alone. */
export function nameOfWatch(watch: Watch, companies: readonly Company[], say: Wording): string {
  if (watch.kind === "topic") return say.watchedTopic(say.topics[watch.topic]);
  return nameOf(watch.company, companies, say);
}
