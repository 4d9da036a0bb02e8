import type { CliOptions } from "../cli.ts";
import type { Config } from "../config/config.ts";
import { renderFaults } from "../config/fault.ts";
import type { Feed } from "../core/feed.ts";
import { count } from "../core/wording/english.ts";
import type { ReadOutcome } from "../feeds/read.ts";
import { mayBeNoNetwork } from "../feeds/fetch/fetch-faults.ts";
import { createFetcher } from "../feeds/fetch/fetcher.ts";
import { createRobotsGate } from "../feeds/page/robots-gate.ts";
import { createParserPool } from "../feeds/parse/pool.ts";
import { createFeedReader } from "../feeds/read.ts";
import { openStore } from "../store/open.ts";
import { checkDestinations } from "./check-destinations.ts";
import { isFatal, readConfig, tellFaults } from "./configuration.ts";
import { makeDataFolder } from "./data-folder.ts";
import { atStart } from "./start-fault.ts";

/** What was found about one thing, and what to do about it. */
export interface Finding {
  level: "ok" | "warning" | "error";
  about: string;
  message: string;
  fix?: string;
}

const day = 86_400_000;
/** A feed whose newest item is older is likely dead, though it answers: news dies sooner than a blog does. */
const staleAfterMs: Readonly<Record<Feed["type"], number>> = {
  news: 14 * day,
  government: 60 * day,
  company: 180 * day,
  "civil-society": 120 * day,
};

/** `npm run doctor`: checks configuration, store and every feed, and names the fix. 1 when something is wrong. */
export async function doctor(options: CliOptions): Promise<number> {
  const { config, faults } = readConfig(options);
  if (isFatal(faults)) {
    // Its feeds may only be asked through a proxy that isn't known.
    console.log(tellFaults(faults));
    return 1;
  }
  if (faults.length > 0) console.log(`${renderFaults(faults)}\n`);
  const findings: Finding[] = [];
  const tell = (finding: Finding) => {
    findings.push(finding);
    print(finding);
  };
  for (const finding of await checkStore(config, options.data)) tell(finding);
  await checkFeeds(config, tell);
  const errors =
    faults.filter((fault) => fault.severity !== "warning").length +
    findings.filter((finding) => finding.level === "error").length;
  const warnings =
    faults.filter((fault) => fault.severity === "warning").length +
    findings.filter((finding) => finding.level === "warning").length;
  console.log(
    `\n${count(config.feeds.length, "feed", "feeds")}, ${count(config.companies.length, "company", "companies")}: ` +
      `${count(errors, "error", "errors")}, ${count(warnings, "warning", "warnings")}.`,
  );
  return errors > 0 ? 1 : 0;
}

function print(finding: Finding): void {
  const mark = { ok: "ok     ", warning: "warning", error: "ERROR  " }[finding.level];
  console.log(`${mark} ${finding.about}: ${finding.message}${finding.fix ? `  → ${finding.fix}` : ""}`);
}

async function checkStore(config: Config, dataDir: string): Promise<Finding[]> {
  const folder = makeDataFolder(dataDir);
  if (!folder.ok) return [{ level: "error", about: "store", ...folder.fault }];
  const { databaseUrl } = config.environment;
  const opened = await openStore({ databaseUrl, dataDir });
  if (!opened.ok) return [{ level: "error", about: "store", ...atStart(opened.fault, databaseUrl !== null) }];
  const { dialect } = opened.value;
  const counts = await opened.value.counts();
  const destinations = await checkDestinations(config, opened.value);
  await opened.value.close();
  const message = `${dialect}, ${count(counts.articles, "article", "articles")}`;
  return [{ level: "ok", about: "store", message }, ...destinations];
}

/** A check by hand asks anew. */
const emptyCache = { get: () => Promise.resolve(null), set: () => Promise.resolve(null) };

async function checkFeeds(config: Config, tell: (finding: Finding) => void): Promise<void> {
  const parser = createParserPool({ size: 2 });
  const fetcher = createFetcher({
    allowPrivate: config.settings.allowPrivate,
    proxyUrl: config.environment.proxyUrl,
    contact: config.settings.contact,
    now: Date.now,
    // A check by hand asks every host, whatever it answered the desk before.
    cooldown: { get: () => Promise.resolve(null), set: () => Promise.resolve() },
  });
  const permit = createRobotsGate({ fetcher, cache: emptyCache, now: Date.now });
  const read = createFeedReader({ fetcher, parser, permit, now: Date.now });
  const waiting = [...config.feeds];
  const held: Finding[] = [];
  let offline = waiting.length > 1;
  const work = async () => {
    for (let feed = waiting.shift(); feed; feed = waiting.shift()) {
      const { url, watched } = feed;
      const outcome = await read({ url, watched, validators: { etag: null, lastModified: null } });
      const findings = judgeFeed(feed, outcome, Date.now());
      offline &&= outcome.kind === "failed" && mayBeNoNetwork(outcome.fault);
      if (offline) {
        held.push(...findings);
        continue;
      }
      [...held.splice(0), ...findings].forEach(tell);
    }
  };
  try {
    await Promise.all(Array.from({ length: config.settings.concurrency }, work));
    if (!offline) return;
    // The same advice for each feed would blame the publishers for this machine's network.
    for (const { level, about, message } of held) tell({ level, about, message });
    console.log(
      `\nNone of ${count(config.feeds.length, "feed", "feeds")} could be read: this machine may have no network.`,
    );
  } finally {
    await parser.close();
    await fetcher.close();
  }
}

/** What one read of a feed says about it: reachable, in what format, how fresh, and what to mend. Pure. */
export function judgeFeed(feed: Feed, outcome: ReadOutcome, now: number): Finding[] {
  const about = feed.id;
  if (outcome.kind === "failed") return [{ level: "error", about, ...outcome.fault }];
  // Without validators nothing can be "not modified"; a server that says so all the same is told of.
  if (outcome.kind === "unchanged") {
    return [
      { level: "warning", about, message: "answers 304 to a plain request", fix: "tell the publisher" },
    ];
  }
  const moved = movedFinding(about, outcome.movedTo);
  if (feed.watched) {
    const letters = outcome.items[0]?.content.length ?? 0;
    return [
      { level: "ok", about, message: `page, ${letters.toLocaleString("en")} characters of text` },
      ...moved,
    ];
  }
  const dates = outcome.items.flatMap((item) => item.publishedAt ?? []);
  const newest = dates.length === 0 ? null : Math.max(...dates);
  const facts = `${outcome.format}, ${outcome.charset}, ${count(outcome.items.length, "item", "items")}`;
  const findings: Finding[] = [];
  if (outcome.items.length === 0) {
    findings.push({
      level: "warning",
      about,
      message: `${facts}: the feed is empty`,
      fix: `look at ${feed.page ?? feed.url}`,
    });
  } else if (newest === null) {
    findings.push({ level: "warning", about, message: `${facts}, none with a date that can be read` });
  } else if (now - newest > staleAfterMs[feed.type]) {
    findings.push({
      level: "warning",
      about,
      message: `${facts}, the newest ${Math.round((now - newest) / day)} days old: it may have been given up`,
      fix: `look for a newer address on ${feed.page ?? "the publisher's page"}`,
    });
  } else {
    const hours = Math.max(0, Math.round((now - newest) / 3_600_000));
    findings.push({ level: "ok", about, message: `${facts}, the newest ${hours} h old` });
  }
  if (outcome.truncated) {
    findings.push({
      level: "warning",
      about,
      message: "the document breaks off before its end; its whole items are kept",
    });
  }
  return [...findings, ...moved];
}

const movedFinding = (about: string, movedTo: string | null): Finding[] =>
  movedTo === null
    ? []
    : [{ level: "warning", about, message: "has moved for good", fix: `set its url to ${movedTo}` }];
