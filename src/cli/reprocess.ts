import type { CliOptions } from "../cli.ts";
import type { Company } from "../core/company.ts";
import type { Fact } from "../core/ledger.ts";
import { textIn } from "../core/translated.ts";
import { en } from "../core/wording/en.ts";
import { count } from "../core/wording/english.ts";
import type { ReprocessReport } from "../pipeline/reprocess.ts";
import { reprocess } from "../pipeline/reprocess.ts";
import type { StanceDifference } from "../pipeline/stance-differences.ts";
import { bookFrom, readingFrom } from "../rules.ts";
import { lockDesk } from "../store/lock.ts";
import { readConfigAloud } from "./configuration.ts";
import { openExistingStore } from "./existing-store.ts";
import { atStart } from "./start-fault.ts";

/** How often it is told how far the work is, in articles. */
const progressEvery = 10_000;

/**
 * `reprocess`: derives everything again from what is stored and shows what becomes another; with `--apply` it becomes so,
 * while no desk runs on the data.
 */
export async function reprocessArchive(options: CliOptions): Promise<number> {
  const { apply = false } = options;
  const config = readConfigAloud(options);
  if (config === null) return 1;
  // A file that can't be read would make every company unknown, and take away what was observed of it.
  if (config.companies.length === 0) {
    console.error(`${options.companies} gives no companies, so nothing can be derived. Correct it first.`);
    return 1;
  }
  const store = await openExistingStore(options, config, "derive");
  if (store === null) return 1;
  const lock = apply && store.dialect === "sqlite" ? lockDesk(options.data) : null;
  if (lock?.ok === false) {
    const { code, message, fix } = atStart(lock.fault, false);
    const instead =
      code === "desk-running" ? "Stop it to apply; without --apply both can run at the same time." : fix;
    console.error(`${message} ${instead ?? ""}`.trim());
    await store.close();
    return 1;
  }
  let toldAt = 0;
  const report = await reprocess(
    {
      store,
      ...(await readingFrom(config)),
      book: bookFrom(config),
      now: Date.now,
      onProgress(articles) {
        if (articles - toldAt < progressEvery) return;
        toldAt = articles;
        console.error(`${count(articles, "article", "articles")} looked at …`);
      },
    },
    apply,
  );
  await store.close();
  if (lock?.ok) lock.value();
  console.log(tellReport(report, config.companies, apply));
  return 0;
}

function tellReport(report: ReprocessReport, companies: readonly Company[], applied: boolean): string {
  const { articles, turnedRelevant, turnedIrrelevant, facts, stances, skipped } = report;
  const would = applied ? "" : "would ";
  const lines = [
    `Looked at ${count(articles, "article", "articles")}: ${turnedRelevant} ${would}turn relevant, ${turnedIrrelevant} ${would}turn irrelevant.`,
    `Facts: ${facts.found} found, ${facts.lost} no longer found, ${facts.changed} read differently.`,
    stances.length === 0
      ? `No stance ${applied ? "changed" : "would change"}.`
      : `${count(stances.length, "stance", "stances")} ${applied ? "changed" : "would change"}:`,
    ...stances.map((stance) => tellStance(stance, companies)),
  ];
  if (skipped > 0) {
    lines.push(`${count(skipped, "article", "articles")} changed meanwhile; the desk derives them itself.`);
  }
  lines.push(
    applied
      ? "Applied. Nobody was sent a message about it."
      : "Nothing was changed. With --apply it is, and nobody is sent a message about it.",
  );
  return lines.join("\n");
}

function tellStance(
  { company, matter, before, after }: StanceDifference,
  companies: readonly Company[],
): string {
  const name = companies.find((known) => known.id === company)?.name.en ?? company;
  const position = (fact: Fact | null) =>
    fact === null ? en.noPosition : en.position(fact.position, matter);
  return [
    "",
    `${name}, ${en.matters[matter]}: ${position(before)} → ${position(after)}`,
    ...tellFact("before", before),
    ...tellFact("after", after),
  ].join("\n");
}

function tellFact(when: string, fact: Fact | null): string[] {
  if (fact === null) return [];
  const text = textIn(fact.text, "en");
  const words = fact.evidence === null ? text : `“${text}”`;
  const link = fact.source.url === null ? "" : `, ${fact.source.url}`;
  return [`  ${when}: ${fact.date} ${words} (${textIn(fact.source.publisher, "en")}${link}; ${fact.id})`];
}
