import { baselineFacts } from "../../src/core/fact.ts";
import type { Decision, Entry, Extraction, Position } from "../../src/core/ledger.ts";
import { plainMessage } from "../../src/core/message.ts";
import type { Translated } from "../../src/core/translated.ts";
import { textIn } from "../../src/core/translated.ts";
import type { LedgerBook } from "../../src/store/ledger/ledger-store.ts";
import { madeEntry } from "./made.ts";

/** A book whose alerts go to every watching destination, with the change in their words. */
export function madeBook(entries: readonly Entry<Translated>[] = []): LedgerBook {
  return {
    baseline: baselineFacts(entries),
    alertsFor: ({ company, matter, before, after }, watches) =>
      watches
        .filter((watch) => watch.kind === "topic" || watch.company === company)
        .map(({ destination }) => ({
          key: `alert/${destination}/${company}/${matter}/${after!.position}/${after!.date}`,
          destination,
          platform: "terminal",
          kind: "alert",
          message: plainMessage(
            `${company} ${before?.position ?? "unknown"} → ${after!.position}: ${textIn(after!.text, "en")}`,
          ),
        })),
    contestAlertsFor: ({ company, stance, against }, watches) =>
      watches
        .filter((watch) => watch.kind === "topic" || watch.company === company)
        .map(({ destination }) => ({
          key: `contested/${destination}/${company}/${against.matter}/${against.position}/${against.date}`,
          destination,
          platform: "terminal",
          kind: "alert",
          message: plainMessage(
            `${company} ${stance.current!.position} contested: ${against.position}: ${textIn(against.text, "en")}`,
          ),
        })),
    correctionFor: ({ key, destination }, fact, reason) => ({
      key: `correction/${key}`,
      destination,
      platform: "terminal",
      kind: "notice",
      message: plainMessage(`${reason.kind}: ${textIn(fact?.text ?? "?", "en")}`),
    }),
  };
}

/** An editor's decision before it is saved. */
export function decisionDraft(
  given: Partial<Omit<Decision, "id" | "at" | "by">> = {},
): Omit<Decision, "id" | "at" | "by"> {
  return {
    kind: "correct",
    company: "acme",
    matter: "user-data",
    position: "refused",
    condition: null,
    since: null,
    target: null,
    note: "Checked by phone.",
    url: null,
    ...given,
  };
}

/** An entry of `acme` on the day given. */
export const entryOn = (date: string, given: Partial<Entry> = {}): Entry => madeEntry({ date, ...given });

/**
 * An extractor for texts made up for tests: "Acme paused", "Acme complied on 2026-11-20 (alleged by Bob)", "Acme has no
 * data" and "Bob alleges tech firms complied", on user data and as news.
 */
export function madeExtraction({ title, text }: { title: string; text: string }): Extraction {
  const found = nothingExtracted();
  for (const [where, words] of [
    ["title", title],
    ["text", text],
  ] as const) {
    const claims =
      /\b([A-Z]\w+) (paused|complied|refused|no-comment)(?: on ([\d-]+))?(?: \(alleged by (\w+)\))?/g;
    for (const match of words.matchAll(claims)) {
      const [quote, name, position, announced, by] = match;
      found.observations.push({
        where,
        quote,
        start: match.index,
        end: match.index + quote.length,
        company: name!.toLowerCase(),
        matter: "user-data",
        position: position as Position,
        form: "policy",
        basis: by ? "allegation" : "company-statement",
        dateBasis: announced ? "told" : "news",
        announced: announced ?? null,
        condition: null,
        effective: null,
        period: null,
        received: null,
        complied: null,
        by: by ?? null,
        confidence: 0.8137,
        rule: "made",
      });
    }
    for (const match of words.matchAll(/(\w+) has no data/g)) {
      const [quote, name] = match;
      const place = { where, quote, start: match.index, end: match.index + quote.length };
      found.notes.push({ ...place, company: name!.toLowerCase(), kind: "no-data", rule: "made" });
    }
    for (const match of words.matchAll(/(\w+) alleges (tech firms) complied/g)) {
      const [quote, by, about] = match;
      const place = { where, quote, start: match.index, end: match.index + quote.length };
      found.allegations.push({
        ...place,
        by: by!,
        about: about!,
        matter: "user-data",
        announced: null,
        rule: "made",
      });
    }
  }
  return found;
}

/** An extraction that finds nothing. */
export const nothingExtracted = (): Extraction => ({ observations: [], allegations: [], notes: [] });
