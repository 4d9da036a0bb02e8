import { z } from "zod";
import { languages, topics } from "../src/core/article.ts";
import type { Command } from "../src/core/command.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks, listOf } from "../src/core/command-options.ts";
import type { Desk } from "../src/core/desk.ts";
import type { DestinationSettings, DigestTime } from "../src/core/destination.ts";
import { weekdays } from "../src/core/destination.ts";
import { findCompany } from "../src/core/company-search.ts";
import { inBrackets } from "../src/core/brackets.ts";
import { nameIn, nameOf } from "../src/core/company-name.ts";
import type { Message } from "../src/core/message.ts";
import { code, context, heading, list, paragraph, spans } from "../src/core/message.ts";
import { refusal } from "../src/core/read-options.ts";
import { isTimezone } from "../src/core/schedule.ts";
import { valueOf } from "../src/core/typed-words.ts";

const clock = /^([01]?\d|2[0-3])[:：.h]([0-5]\d)$/;

export const settings: Command = defineCommand({
  name: "settings",
  positional: [],
  running: ["companies"],
  changes: (options) => (Object.values(options).some((value) => value !== undefined) ? "by-editors" : null),
  options: z.object({
    digest: z
      .string()
      .overwrite((typed) => valueOf(typed, ["none"]) ?? typed)
      .refine((typed) => typed === "none" || clock.test(typed), asks("aTimeOrNone"))
      .optional(),
    days: listOf(weekdays, "someDays").optional(),
    timezone: z.string().refine(isTimezone, asks("aTimezone")).optional(),
    language: z.enum(languages).optional(),
    topics: listOf(topics, "someTopics").optional(),
    companies: z.string().optional(),
    languages: listOf(languages, "someLanguages").optional(),
    open: z.enum(["yes"], asks("yes")).optional(),
    reset: z.enum(["yes"], asks("yes")).optional(),
  }),
  async run(options, desk) {
    if (Object.values(options).every((value) => value === undefined)) return show(desk);
    const { say } = desk;
    if (options.reset) {
      await desk.resetDestination();
      return confirmed(say.settingsReset(desk.here), desk);
    }
    const refuse = (problem: string) => refusal(settings, [problem], say);
    const set: Partial<DestinationSettings> = {};
    if (options.language) set.language = options.language;
    if (options.topics) set.topics = options.topics;
    if (options.languages) set.languages = options.languages;
    if (options.digest || options.days || options.timezone) {
      const before = (await desk.settledDestination()).digest;
      if (options.digest === undefined && before === null) return refuse(say.needsDigestTime);
      set.digest = options.digest === "none" ? null : digestTime(options, before);
    }
    if (options.companies !== undefined) {
      const asked = askedCompanies(options.companies, desk);
      if (!asked.ok) return asked.message;
      set.companies = asked.ids;
    }
    await desk.setDestination(set);
    return confirmed(say.settingsSaved(desk.here), desk);
  },
});

function digestTime(
  options: {
    digest?: string | undefined;
    days?: DigestTime["days"] | undefined;
    timezone?: string | undefined;
  },
  before: DigestTime | null,
): DigestTime {
  const [, hour, minute] = clock.exec(options.digest ?? "") ?? [];
  return {
    hour: hour === undefined ? before!.hour : Number(hour),
    minute: minute === undefined ? before!.minute : Number(minute),
    days: options.days ?? before?.days ?? weekdays,
    timezone: options.timezone ?? before?.timezone ?? "Asia/Hong_Kong",
  };
}

/** "all", or companies by any of their names with commas between. */
function askedCompanies(
  typed: string,
  { companies, say }: Desk,
): { ok: true; ids: string[] } | { ok: false; message: Message } {
  if (valueOf(typed, ["all"]) === "all") return { ok: true, ids: [] };
  const ids: string[] = [];
  for (const name of typed.split(/[,，、]/u).filter((part) => part.trim() !== "")) {
    const { exact, nearest } = findCompany(name, companies);
    if (exact === null) {
      const near = nearest.map((known) => nameIn(known, say));
      return { ok: false, message: say.unknownCompany(name.trim(), near) };
    }
    ids.push(exact.id);
  }
  return { ok: true, ids };
}

async function confirmed(summary: string, desk: Desk): Promise<Message> {
  return { summary, blocks: [paragraph(summary), ...(await show(desk)).blocks.slice(1)] };
}

async function show(desk: Desk): Promise<Message> {
  const { say } = desk;
  const here = await desk.settledDestination();
  const { names } = say.marks;
  const companies = here.companies.map((id) => nameOf(id, desk.companies, say));
  const values: Record<keyof DestinationSettings, string> = {
    digest: say.digestAt(here.digest),
    language: say.languageName(here.language),
    topics: here.topics.map((topic) => say.topics[topic]).join(names),
    companies: companies.length === 0 ? say.everything : companies.join(names),
    languages: here.languages.map((language) => say.languageName(language)).join(names),
  };
  const from = (name: keyof DestinationSettings) =>
    here.setInChat.includes(name) ? say.setInChat : here.configured ? say.fromConfiguration : say.byDefault;
  const lines = (Object.keys(values) as (keyof DestinationSettings)[]).map((name) =>
    spans(`${say.settingName(name)}${say.marks.colon}${values[name]}${inBrackets(from(name), say)}`),
  );
  const title = say.settingsTitle(desk.here);
  if (here.closed !== null) lines.unshift(spans(say.destinationClosed(here.closed)));
  return {
    summary: title,
    blocks: [
      heading(title),
      list(lines),
      context(`${say.settingsHow}${say.marks.gap}`, code(say.commandWords["settings"]!.usage[1]!)),
    ],
  };
}
