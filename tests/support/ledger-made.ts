import { factOf } from "../../src/core/fact.ts";
import type { Decision, Entry, Extraction } from "../../src/core/ledger.ts";
import { plainMessage } from "../../src/core/message.ts";
import type { LedgerBook } from "../../src/store/ledger/ledger-store.ts";
import { madeEntry } from "./made.ts";

/** A book whose alerts go to every watching destination, with the change in their words. */
export function madeBook(entries: readonly Entry[] = []): LedgerBook {
  return {
    baseline: entries.map((entry) => factOf(entry)),
    alertsFor: ({ company, matter, before, after }, watches) =>
      watches
        .filter((watch) => watch.kind === "topic" || watch.company === company)
        .map(({ destination }) => ({
          key: `alert/${destination}/${company}/${matter}/${after!.position}/${after!.date}`,
          destination,
          platform: "terminal",
          kind: "alert",
          message: plainMessage(
            `${company} ${before?.position ?? "unknown"} → ${after!.position}: ${after!.text}`,
          ),
        })),
    correctionFor: ({ key, destination }, fact, reason) => ({
      key: `correction/${key}`,
      destination,
      platform: "terminal",
      kind: "notice",
      message: plainMessage(`${reason.kind}: ${fact?.text ?? "?"}`),
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

/** An extraction that finds nothing. */
export const nothingExtracted = (): Extraction => ({ observations: [], allegations: [], notes: [] });
