import type { z } from "zod";
import { feedTypes, languages } from "../core/article.ts";
import type { Destination } from "../core/destination.ts";
import type { Fault } from "../core/fault.ts";
import { failed, ok } from "../core/fault.ts";
import type { Feed } from "../core/feed.ts";
import type { Settings } from "../core/settings.ts";
import { defaultSettings } from "../core/settings.ts";
import type { Report } from "./check.ts";
import { asGroup, check, checkKeys, declaredId, isDamaged, listAt, reportInto } from "./check.ts";
import type { Editors } from "./config.ts";
import { readDestinations } from "./destinations.ts";
import { readEditors } from "./editors.ts";
import type { ConfigFault } from "./fault.ts";
import { quoted } from "./fault.ts";
import type { KnownCompanies } from "./fields.ts";
import { field, identifier, interval, oneOf, strict, text, webUrl, whole, unknownCompany } from "./fields.ts";
import { selector } from "./selector.ts";
import { privatePlace } from "./private-place.ts";
import { UniqueIds } from "./unique.ts";
import type { YamlFile } from "./yaml-file.ts";

const defaultEveryMs = 30 * 60_000;
/** Policies and reports change a few times a year. */
const defaultPageEveryMs = 6 * 3_600_000;

const feedSchema = strict({
  id: identifier,
  publisher: text,
  title: text.optional(),
  url: webUrl,
  type: oneOf("feed type", feedTypes),
  language: oneOf("language", languages),
  page: webUrl.optional(),
  addressFrom: text.optional(),
  every: interval.optional(),
  company: identifier.optional(),
  format: oneOf("format", ["feed", "page"]).optional(),
  selector: selector.optional(),
  note: text.optional(),
});

const settingSchemas = {
  slackPrefix: field("what commands begin with", (given) =>
    /^[a-z][a-z0-9_-]{0,15}$/.test(given)
      ? ok(given)
      : failed(
          "bad-prefix",
          `${quoted(given)} can't begin a command's name`,
          "write up to 16 small letters, digits, - or _, such as hk-",
        ),
  ),
  concurrency: whole(1, 256),
  fullText: oneOf("choice", ["yes", "no"]).transform((choice) => choice === "yes"),
  keepIrrelevantDays: whole(1, 3650),
  keepDeliveriesDays: whole(1, 3650),
  contact: field("a web or mail address", (given) =>
    /^https?:\/\/[\x21-\x7e]+$/.test(given) || /^[\w.+-]+@[\w.-]+$/.test(given)
      ? ok(given)
      : failed(
          "bad-contact",
          `${quoted(given)} is not a web or mail address`,
          "write https://… or name@host, in ASCII",
        ),
  ),
};

/** What `feeds.yaml` gives once what is wrong has been left out. */
export interface FeedsFile {
  feeds: Feed[];
  destinations: Destination[];
  editors: Editors;
  settings: Settings;
  faults: ConfigFault[];
}

/**
 * Reads `feeds.yaml`. `companies` are those of `companies.yaml`; null when it couldn't be read, so
 * that its loss isn't reported once for each feed.
 */
export function readFeeds(file: YamlFile, companies: KnownCompanies | null): FeedsFile {
  const faults = [...file.faults];
  const report = reportInto(faults, file);
  const top = topLevel(file, report);
  checkKeys(top, ["settings", "feeds", "destinations", "editors"], [], report);
  const feeds = readFeedList(file, top["feeds"], companies, report);
  if (top["destinations"] === undefined && top["feeds"] !== undefined && file.faults.length === 0) {
    report([], noDestinations, "warning");
  }
  const destinations = readDestinations(file, top["destinations"], companies, report);
  // What may be fetched and who may correct the record is never guessed from broken YAML.
  const intact = (key: string) => (isDamaged(file, [key]) ? undefined : top[key]);
  const settings = readSettings(intact("settings"), report);
  const editors = readEditors(intact("editors"), report);
  return { feeds, destinations, settings, editors, faults };
}

const selectorOfFeed: Fault = {
  code: "selector-of-feed",
  message: "means something only for a page",
  fix: "add format: page, or take it out",
};

const noDestinations: Fault = {
  code: "no-destinations",
  message: "names no destinations, so no digest will ever go out",
  fix: "add destinations: with an entry for each",
};

function topLevel(file: YamlFile, report: Report): Readonly<Record<string, unknown>> {
  const top = asGroup(file.value);
  if (top === null) {
    if (file.faults.length === 0) {
      report([], { code: "wrong-shape", message: "holds no keys", fix: "begin it with a line: feeds:" });
    }
    return {};
  }
  if (top["feeds"] === undefined) {
    report([], { code: "missing", message: "lists no feeds", fix: "add feeds: with an entry for each" });
  }
  return top;
}

function readFeedList(
  file: YamlFile,
  list: unknown,
  companies: KnownCompanies | null,
  report: Report,
): Feed[] {
  const ids = new UniqueIds("feed", report);
  const places = new Map<string, string>();
  const feeds: Feed[] = [];
  for (const [index, entry] of listAt(list, ["feeds"], report).entries()) {
    const path = ["feeds", index];
    const isNew = ids.add(declaredId(entry), path);
    // What stands in broken YAML may not be what was meant; the break itself is already reported.
    if (isDamaged(file, path)) continue;
    const read = check(feedSchema, entry, path, report);
    if (read === null || !isNew) continue;
    const place = placeOf(read.url);
    const other = places.get(place);
    if (other !== undefined) {
      report([...path, "url"], {
        code: "duplicate-url",
        message: `is the address of ${other} too`,
        fix: "keep one of the two feeds",
      });
      continue;
    }
    places.set(place, read.id);
    if (read.selector !== undefined && read.format !== "page") report([...path, "selector"], selectorOfFeed);
    feeds.push({ ...toFeed(read), company: knownCompany(read.company, companies, path, report) });
  }
  return feeds;
}

function toFeed(read: z.output<typeof feedSchema>): Omit<Feed, "company"> {
  return {
    id: read.id,
    publisher: read.publisher,
    title: read.title ?? read.publisher,
    url: read.url,
    type: read.type,
    language: read.language,
    page: read.page ?? null,
    everyMs: read.every ?? (read.format === "page" ? defaultPageEveryMs : defaultEveryMs),
    watched: read.format === "page" ? { selector: read.selector ?? null } : null,
  };
}

function knownCompany(
  id: string | undefined,
  companies: KnownCompanies | null,
  path: readonly (string | number)[],
  report: Report,
): string | null {
  if (id === undefined) return null;
  if (companies === null || companies.ids.has(id)) return id;
  report([...path, "company"], unknownCompany(id, companies));
  return null;
}

/** An address reduced to what decides whether it is the same feed: scheme, fragment and last slash aside. */
function placeOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/, "")}${search}`;
}

/** Each setting by itself, so that one slip doesn't undo the others. */
function readSettings(given: unknown, report: Report): Settings {
  const settings = { ...defaultSettings };
  if (given === undefined) return settings;
  const group = asGroup(given);
  if (group === null) {
    report(["settings"], {
      code: "wrong-shape",
      message: "must be a group of keys",
      fix: "write it as key: value lines",
    });
    return settings;
  }
  checkKeys(group, [...Object.keys(settingSchemas), "allowPrivate"], ["settings"], report);
  const read = <T>(key: string, schema: z.ZodType<T>): T | null =>
    group[key] === undefined ? null : check(schema, group[key], ["settings", key], report);
  return {
    concurrency: read("concurrency", settingSchemas.concurrency) ?? settings.concurrency,
    fullText: read("fullText", settingSchemas.fullText) ?? settings.fullText,
    keepIrrelevantDays:
      read("keepIrrelevantDays", settingSchemas.keepIrrelevantDays) ?? settings.keepIrrelevantDays,
    keepDeliveriesDays:
      read("keepDeliveriesDays", settingSchemas.keepDeliveriesDays) ?? settings.keepDeliveriesDays,
    contact: read("contact", settingSchemas.contact),
    slackPrefix: read("slackPrefix", settingSchemas.slackPrefix),
    allowPrivate: listAt(group["allowPrivate"], ["settings", "allowPrivate"], report).flatMap(
      (place, index) => check(privatePlace, place, ["settings", "allowPrivate", index], report) ?? [],
    ),
  };
}
