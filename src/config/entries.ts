import type { z } from "zod";
import type { Language } from "../core/article.ts";
import { isAfter } from "../core/day.ts";
import type { Entry, Matter } from "../core/ledger.ts";
import { bases, forms, matters, positions, positionsOf } from "../core/ledger.ts";
import type { Translated } from "../core/translated.ts";
import { wordingFor } from "../core/wording/wordings.ts";
import type { Report } from "./check.ts";
import { asGroup, check, declaredId, isDamaged, listAt } from "./check.ts";
import { date, period } from "./dates.ts";
import type { Path } from "./fault.ts";
import { oneOf, strict, text, translated, webUrl, whole } from "./fields.ts";
import type { YamlFile } from "./yaml-file.ts";

const mostRequests = 100_000_000;

const entrySchema = strict({
  date,
  matter: oneOf("matter", matters),
  position: oneOf("position", positions),
  form: oneOf("form", forms),
  basis: oneOf("basis", bases),
  condition: translated.optional(),
  effective: date.optional(),
  period: period.optional(),
  received: whole(0, mostRequests).optional(),
  complied: whole(0, mostRequests).optional(),
  by: translated.optional(),
  text: translated,
  source: strict({ publisher: text, url: webUrl, title: text.optional() }),
});

/** The baseline entries of one company, oldest first; each bad one is reported and left out. */
export function readEntries(
  file: YamlFile,
  company: unknown,
  companyPath: Path,
  today: string,
  report: Report,
): Entry<Translated>[] {
  const listPath = [...companyPath, "entries"];
  const entries: Entry<Translated>[] = [];
  for (const [index, given] of listAt(asGroup(company)?.["entries"], listPath, report).entries()) {
    const path = [...listPath, index];
    if (isDamaged(file, path)) continue;
    const read = check(entrySchema, given, path, report);
    const fits = checkTogether(given, path, today, report);
    if (read !== null && fits) entries.push(toEntry(read, declaredId(company) ?? ""));
  }
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * What one value says about another. It looks at the values as written, so that these faults come out together
 * with those of single values.
 */
function checkTogether(given: unknown, path: Path, today: string, report: Report): boolean {
  const entry = asGroup(given);
  if (entry === null) return false;
  let fits = true;
  const wrong = (key: string, code: string, message: string, fix: string) => {
    fits = false;
    report([...path, key], { code, message, fix });
  };
  const [day, time] = [date.safeParse(entry["date"]), period.safeParse(entry["period"])];
  if (day.success && isAfter(day.data, today)) {
    wrong("date", "future-date", `${day.data} lies in the future`, `today is ${today}: correct the date`);
  }
  if (time.success && isAfter(time.data.split("/")[0]!.replace(/-[HQ].$/, ""), today)) {
    wrong(
      "period",
      "future-date",
      `${time.data} lies in the future`,
      `today is ${today}: correct the period`,
    );
  }
  const legal = positionsOf[entry["matter"] as Matter] as readonly string[] | undefined;
  const position = String(entry["position"]);
  if (legal && !legal.includes(position) && (positions as readonly string[]).includes(position)) {
    const fix = `use one of ${legal.join(", ")}`;
    wrong("position", "illegal-position", `${position} is no position on ${String(entry["matter"])}`, fix);
  }
  const [received, complied] = [Number(entry["received"]), Number(entry["complied"])];
  if (complied > received) {
    const message = `${complied} complied with of ${received} received`;
    wrong("complied", "impossible-figure", message, "correct one of the two figures");
  }
  const figure = ["received", "complied", "period"].find((key) => entry[key] !== undefined);
  if (entry["form"] === "policy" && figure !== undefined) {
    const message = `is policy, but ${figure} tells of a figure for a period`;
    wrong(
      "form",
      "figure-as-policy",
      message,
      "write form: act, and what it does in general as another entry",
    );
  }
  if (entry["basis"] === "allegation" && entry["by"] === undefined) {
    wrong("by", "missing", "is missing: an allegation needs someone who makes it", "add who alleges it");
  }
  return fits;
}

function toEntry(read: z.output<typeof entrySchema>, company: string): Entry<Translated> {
  return {
    company,
    date: read.date,
    matter: read.matter,
    position: read.position,
    form: read.form,
    basis: read.basis,
    condition: read.condition ?? null,
    effective: read.effective ?? null,
    period: read.period ?? null,
    received: read.received ?? null,
    complied: read.complied ?? null,
    by: read.by ?? null,
    text: read.text,
    source: { publisher: publisherIn(read.source.publisher), url: read.source.url },
  };
}

/** A publisher, with what the file says of a copy told in every language. */
function publisherIn(written: string): Translated {
  const [, publisher, by = null] = /^(.+), (?:republished by (.+)|archived copy)$/.exec(written) ?? [];
  if (publisher === undefined) return written;
  const told = (language: Language) => wordingFor(language).copyOf(publisher, by);
  return { en: told("en"), "zh-Hant": told("zh-Hant"), "zh-Hans": told("zh-Hans") };
}
