import { z } from "zod";
import { askedStance } from "../src/core/asked-company.ts";
import type { Command } from "../src/core/command.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks, kept, someDate, webLink } from "../src/core/command-options.ts";
import { namesOf } from "../src/core/mention/name-book.ts";
import { hongKongDay, isAfter } from "../src/core/day.ts";
import type { Desk } from "../src/core/desk.ts";
import { factOf } from "../src/core/fact.ts";
import type { Entry, Fact } from "../src/core/ledger.ts";
import { bases, forms, isBesideStances, matters, positions } from "../src/core/ledger.ts";
import { plainMessage } from "../src/core/message.ts";
import { isNews } from "../src/core/news.ts";
import { refusal } from "../src/core/read-options.ts";
import { answerSaved } from "../src/core/record-answer.ts";
import { standingDecisions } from "../src/core/ruling.ts";
import { leadsToSource } from "../src/core/source-check.ts";
import type { Stance } from "../src/core/stance.ts";
import { newlyAgainst, stanceMove } from "../src/core/stance.ts";

export const enter: Command = defineCommand({
  name: "enter",
  caution: (say) => say.nameNoSources,
  positional: ["company"],
  restOfLine: true,
  running: ["text", "condition", "publisher", "by", "note"],
  asks: ["matter", "position"],
  changes: () => "by-editors",
  options: z.object({
    company: z.string(asks("aStance")),
    matter: z.enum(matters).optional(),
    position: z.enum(positions).optional(),
    date: someDate,
    link: webLink("aLink"),
    text: kept("whatSourceSays"),
    form: z.enum(forms).default("policy"),
    basis: z.enum(bases).default("reported"),
    by: kept("whoAlleges", 100).optional(),
    condition: kept("whatItDependsOn", 200).optional(),
    effective: someDate.optional(),
    publisher: kept("whoPublished", 100).optional(),
    note: kept("how").optional(),
    sure: z.enum(["yes", "no"], asks("yesOrNo")).default("no"),
  }),
  async run(options, desk) {
    const { say } = desk;
    const refuse = (problem: string) => refusal(enter, [problem], say);
    const asked = askedStance(options.company, options, desk.companies, say, refuse);
    if (!asked.ok) return asked.message;
    const { company, matter, position } = asked;
    const today = hongKongDay(desk.now());
    if (isAfter(options.date, today)) return refuse(say.inFuture("date", options.date, today));
    if (options.basis === "allegation" && options.by === undefined) return refuse(say.allegerMissing);
    const publisher = options.publisher ?? new URL(options.link).hostname.replace(/^www\./, "");
    const words = [options.text, options.note, options.condition, options.by, options.publisher];
    const found = leadsToSource(words.filter(Boolean).join("\n"), namesKnown(desk, publisher));
    const entry: Entry = {
      company: company.id,
      date: options.date,
      matter,
      position,
      form: options.form,
      basis: options.basis,
      condition: options.condition ?? null,
      effective: options.effective ?? null,
      period: null,
      received: null,
      complied: null,
      by: options.by ?? null,
      text: options.text,
      source: { publisher, url: options.link },
    };
    if (options.sure === "no") {
      const known = await onRecord(entry, desk);
      const doubts = [
        ...(found.length > 0 ? [say.namesASource(found)] : []),
        ...(known === null ? [] : [say.onRecordAlready(known.id)]),
      ];
      if (doubts.length > 0) return plainMessage(doubts.join(say.marks.gap));
    }
    const before = await desk.stanceOf(company.id, matter);
    const id = await desk.enter(entry, options.note ?? "");
    const after = await desk.stanceOf(company.id, matter);
    const kind = say.factKind(factOf(entry), entry.by);
    const remarks = [say.enteredAs(kind, entry.date)];
    if (await isTooOld(entry, before, after, desk)) remarks.push(say.tooOldToTell);
    remarks.push(say.nameNoSources);
    return answerSaved({ kind: "enter", id, company, matter, before, after, now: desk.now(), remarks }, say);
  },
});

/** Whether it would be told of to somebody if its date were no more than a week ago. */
async function isTooOld(
  entry: Entry,
  before: Stance | null,
  after: Stance | null,
  desk: Desk,
): Promise<boolean> {
  const point = factOf(entry);
  if (isNews(point, desk.now())) return false;
  const tells =
    isBesideStances(point) || stanceMove(before, after) !== null || newlyAgainst(before, after) !== null;
  return tells && (await desk.isToldAnywhere(entry));
}

/** What says the same of the same day by the same link, and has effect; null when nothing does. */
async function onRecord(
  { company, matter, position, date, source }: Entry,
  desk: Desk,
): Promise<Fact | null> {
  const { points, decisions } = await desk.timelineOf(company);
  const { retracted } = standingDecisions(decisions, hongKongDay(desk.now()));
  const same = points.filter(
    (point) =>
      point.matter === matter &&
      point.position === position &&
      point.date === date &&
      point.goneSince === null &&
      !retracted.has(point.id),
  );
  const facts = await desk.facts(same.map((point) => point.id));
  const link = new URL(source.url).href;
  return [...facts.values()].find((fact) => URL.parse(fact.source.url ?? "")?.href === link) ?? null;
}

/** Names that are no person's: companies', their products' and publishers'. */
const namesKnown = (desk: Desk, publisher: string): string[] => [
  publisher,
  ...desk.companies.flatMap(namesOf),
  ...desk.feeds.map((feed) => feed.publisher),
];
