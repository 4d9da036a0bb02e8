import { languages, topics } from "../core/article.ts";
import { chatPlatforms } from "../core/chat.ts";
import type { Destination } from "../core/destination.ts";
import { weekdays } from "../core/destination.ts";
import type { Fault } from "../core/fault.ts";
import type { Report } from "./check.ts";
import { check, declaredId, isDamaged, listAt } from "./check.ts";
import { quoted } from "./fault.ts";
import type { KnownCompanies } from "./fields.ts";
import { clockTime, identifier, listOf, oneOf, strict, text, timezone, unknownCompany } from "./fields.ts";
import { UniqueIds } from "./unique.ts";
import type { YamlFile } from "./yaml-file.ts";

const destinationSchema = strict({
  id: identifier,
  platform: oneOf("platform", ["terminal", ...chatPlatforms]),
  channel: text.optional(),
  thread: text.optional(),
  language: oneOf("language", languages).optional(),
  digest: strict({ at: clockTime, days: listOf(oneOf("day", weekdays)), timezone }).optional(),
  topics: listOf(oneOf("topic", topics)).optional(),
  companies: listOf(identifier).optional(),
  languages: listOf(oneOf("language", languages)).optional(),
});

/** The `destinations:` part of `feeds.yaml`; one that is wrong is left out. */
export function readDestinations(
  file: YamlFile,
  list: unknown,
  companies: KnownCompanies | null,
  report: Report,
): Destination[] {
  const ids = new UniqueIds("destination", report);
  const destinations: Destination[] = [];
  for (const [index, entry] of listAt(list, ["destinations"], report).entries()) {
    const path = ["destinations", index];
    const isNew = ids.add(declaredId(entry), path);
    if (isDamaged(file, path)) continue;
    const read = check(destinationSchema, entry, path, report);
    if (read === null || !isNew) continue;
    const misplaced = channelFault(read);
    if (misplaced !== null) {
      report([...path, "channel"], misplaced);
      continue;
    }
    for (const [at, company] of (read.companies ?? []).entries()) {
      if (companies !== null && !companies.ids.has(company)) {
        report([...path, "companies", at], unknownCompany(company, companies));
      }
    }
    destinations.push({
      id: read.id,
      platform: read.platform,
      channel: read.channel ?? null,
      thread: read.thread ?? null,
      language: read.language ?? "en",
      topics: read.topics ?? topics,
      // Unknown ids stay: they match nothing, while a list emptied of them would mean every company.
      companies: read.companies ?? [],
      languages: read.languages ?? languages,
      digest: read.digest
        ? { ...read.digest.at, days: read.digest.days, timezone: read.digest.timezone }
        : null,
    });
  }
  return destinations;
}

const channelPatterns = {
  slack: {
    pattern: /^[CDG][A-Z0-9]{6,}$/,
    fix: "write the channel's id, such as C0123456789: it stands at the end of the channel's details in Slack",
  },
  discord: {
    pattern: /^\d{15,21}$/,
    fix: "write the channel's id, such as 1120000000000000000: Discord copies it in developer mode",
  },
};

/** What is wrong with where a destination is said to be; null when nothing is. */
function channelFault({
  platform,
  channel,
}: {
  platform: Destination["platform"];
  channel?: string | undefined;
}): Fault | null {
  if (platform === "terminal")
    return channel === undefined
      ? null
      : {
          code: "channel-of-terminal",
          message: "means something only on Slack and Discord",
          fix: "take it out",
        };
  const { pattern, fix } = channelPatterns[platform];
  if (channel === undefined) return { code: "missing", message: "is missing", fix };
  return pattern.test(channel)
    ? null
    : { code: "bad-channel", message: `${quoted(channel)} is no id of a channel`, fix };
}
