import { z } from "zod";
import { languages, topics } from "../src/core/article.ts";
import type { Command } from "../src/core/command.ts";
import { defineCommand } from "../src/core/command.ts";
import { listOf } from "../src/core/command-options.ts";
import type { Desk } from "../src/core/desk.ts";
import type { DestinationSettings, DigestTime } from "../src/core/destination.ts";
import { weekdays } from "../src/core/destination.ts";
import { findCompany } from "../src/core/company-search.ts";
import type { Message } from "../src/core/message.ts";
import { code, context, heading, list, paragraph, spans } from "../src/core/message.ts";
import { isTimezone } from "../src/core/schedule.ts";

const clock = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/;

export const settings: Command = defineCommand({
  name: "settings",
  summary: "Shows what this destination is set to; editors set its digest, language, topics and companies",
  usage: [
    "/settings",
    "/settings digest:09:00 days:mon,tue,wed,thu,fri timezone:Europe/London",
    "/settings digest:none language:zh-Hant",
    "/settings topics:data-request,security-law companies:google,apple",
    "/settings reset:yes",
  ],
  positional: [],
  running: ["companies"],
  changes: (options) => (Object.values(options).some((value) => value !== undefined) ? "by-editors" : null),
  options: z.object({
    digest: z
      .string()
      .refine((typed) => typed === "none" || clock.test(typed), "give a time such as 09:00, or none")
      .optional(),
    days: listOf(weekdays, `list days such as ${weekdays.join(",")}`).optional(),
    timezone: z
      .string()
      .refine(isTimezone, "give a time zone such as Asia/Hong_Kong or Europe/London")
      .optional(),
    language: z.enum(languages, `use one of ${languages.join(", ")}`).optional(),
    topics: listOf(topics, `list topics such as ${topics.join(",")}`).optional(),
    companies: z.string().optional(),
    languages: listOf(languages, `list languages such as ${languages.join(",")}`).optional(),
    open: z.enum(["yes"], "say yes").optional(),
    reset: z.enum(["yes"], "say yes").optional(),
  }),
  async run(options, desk) {
    if (Object.values(options).every((value) => value === undefined)) return show(desk);
    const { say } = desk;
    if (options.reset) {
      await desk.resetDestination();
      return confirmed(say.settingsReset(desk.destination.id), desk);
    }
    const refuse = (problem: string) => say.wrongOptions(settings, [problem]);
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
    return confirmed(say.settingsSaved(desk.destination.id), desk);
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
  if (typed.trim().toLowerCase() === "all") return { ok: true, ids: [] };
  const ids: string[] = [];
  for (const name of typed.split(/[,，、]/u).filter((part) => part.trim() !== "")) {
    const { exact, nearest } = findCompany(name, companies);
    if (exact === null) {
      const near = nearest.map((known) => known.name.en);
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
  const nameOf = (id: string) => desk.companies.find((company) => company.id === id)?.name.en ?? id;
  const all = (values: readonly string[]) => (values.length === 0 ? say.everything : values.join(", "));
  const values: Record<keyof DestinationSettings, string> = {
    digest: say.digestAt(here.digest),
    language: say.languageName(here.language),
    topics: here.topics.map((topic) => say.topics[topic]).join(", "),
    companies: all(here.companies.map(nameOf)),
    languages: here.languages.map((language) => say.languageName(language)).join(", "),
  };
  const from = (name: keyof DestinationSettings) =>
    here.setInChat.includes(name) ? say.setInChat : here.configured ? say.fromConfiguration : say.byDefault;
  const lines = (Object.keys(values) as (keyof DestinationSettings)[]).map((name) =>
    spans(`${say.settingName(name)}: ${values[name]} (${from(name)})`),
  );
  const title = say.settingsTitle(desk.destination.id);
  if (here.closed !== null) lines.unshift(spans(say.destinationClosed(here.closed)));
  return {
    summary: title,
    blocks: [
      heading(title),
      list(lines),
      context(`${say.settingsHow} `, code("/settings digest:09:00 days:mon,tue,wed,thu,fri")),
    ],
  };
}
