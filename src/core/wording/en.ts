import type { Topic } from "../article.ts";
import type { Command } from "../command.ts";
import type { FeedReport } from "../desk.ts";
import type { FeedState } from "../../store/store.ts";
import type { Feed } from "../feed.ts";
import type { DigestGroup, StanceChange } from "../digest.ts";
import type { Basis, Matter, Position } from "../ledger.ts";
import { matters } from "../ledger.ts";
import type { Message } from "../message.ts";
import { bold, code, list, paragraph, plainMessage, spans } from "../message.ts";
import type { Reason, Relevance } from "../relevance/relevance.ts";
import { localTime } from "../schedule.ts";
import { chatWords } from "./chat-words.ts";
import { clip, count, withinSentence } from "./english.ts";
import { figuresLine } from "./english-figures.ts";
import { ledgerWords } from "./ledger-words.ts";
import { pageWords } from "./page-words.ts";
import { settingsWords } from "./settings-words.ts";
import { stanceWords } from "./stance-words.ts";
import { timelineWords } from "./timeline-words.ts";

const matterTitles: Record<Matter, string> = {
  "user-data": "User data",
  takedown: "Takedowns",
  accounts: "Accounts and payments",
  presence: "Presence in Hong Kong",
};

/** Everything that the desk says, in English. Another language is another value of the same type. */
export const en = {
  ...chatWords,
  ...ledgerWords,
  ...pageWords,
  ...settingsWords,
  ...stanceWords,
  zone: "Asia/Hong_Kong",

  topics: {
    "security-law": "security law",
    "data-request": "data request",
    "platform-takedown": "takedown",
    "surveillance-privacy-law": "surveillance and privacy law",
  } satisfies Record<Topic, string>,

  matters: matterTitles,

  /** The words of the chart of a company's record. */
  chart: timelineWords(matterTitles),

  /** What a company does; in the past tense when it has not been heard of for long. */
  position(position: Position, matter: Matter, tense: "now" | "past" = "now"): string {
    const words = positionWords[matter][position];
    return words ? words[tense === "now" ? 0 : 1] : position;
  },

  basis: {
    "company-statement": "the company's own statement",
    reported: "as reported",
    allegation: "alleged",
  } satisfies Record<Basis, string>,

  when(instant: number, timezone = "Asia/Hong_Kong"): string {
    return `${localTime(instant, timezone)} ${timezone === "Asia/Hong_Kong" ? "HKT" : timezone}`;
  },

  welcome:
    "HK Newsdesk. Commands at any time, also while feeds are polled: /stance facebook, /digest now, /help. /exit or Ctrl-D leaves.",
  closing: "Closing the desk…",
  demoBacklog: (feeds: number): string =>
    `A made-up world of ${count(feeds, "publisher", "publishers")} on this machine. First poll: their backlog.`,
  demoNews: "The publishers add the news of the hour (invented). Second poll:",

  // Commands
  unknownCommand(typed: string, near: readonly string[]): Message {
    const asked = typed === "" ? "Type a command." : `There is no command /${clip(typed)}.`;
    const hint = near.length > 0 ? ` Did you mean ${near.map((name) => `/${name}`).join(" or ")}?` : "";
    return plainMessage(`${asked}${hint} /help lists them.`);
  },
  wrongOptions(command: Command, problems: readonly string[]): Message {
    return {
      summary: `/${command.name}: ${problems.join(" ")}`,
      blocks: [
        paragraph(bold(`/${command.name}`), `: ${problems.join(" ")}`),
        list(command.usage.map((usage) => spans(code(usage)))),
        ...(command.caution === undefined ? [] : [paragraph(command.caution(en))]),
      ],
    };
  },
  wrongOption(name: string, problem: string, value: string | undefined): string {
    return value === undefined ? `${name} is missing.` : `${name} can't be “${clip(value)}”: ${problem}.`;
  },
  extraWord: (word: string): string => `I don't know what to do with “${clip(word)}”.`,
  commandFailed: (name: string): string =>
    `/${name} failed because of a fault in the desk itself. It has been noted; please try again.`,

  // Stance
  figures: figuresLine,
  lastChecked(source: string, at: number, fault: string | null): string {
    const since = fault === null ? "" : ` It can't be read now: ${fault}`;
    return `Watched source ${source}: last read ${en.when(at)}.${since}`;
  },
  neverChecked: (source: string, fault: string | null): string =>
    fault === null
      ? `Watched source ${source}: not read yet.`
      : `Watched source ${source}: could not be read. ${fault}`,
  noSourceWatched: "No company source is watched, so a change of policy would be learnt from the press.",
  unknownMatter: (word: string, company: string): Message =>
    plainMessage(
      `“${word}” is no matter. Use one of ${matters.join(", ")}: /stance ${company} ${matters[0]}.`,
    ),
  unknownCompany(typed: string, near: readonly string[]): Message {
    const hint =
      near.length > 0
        ? `Did you mean ${near.join(" or ")}?`
        : "It may be missing from companies.yaml; /find looks through the articles instead.";
    return plainMessage(`I know no company “${clip(typed)}”. ${hint}`);
  },

  // Other commands
  helpTitle: "HK Newsdesk commands",
  day: (instant: number): string => localTime(instant, "Asia/Hong_Kong").slice(0, 10),
  foundTitle: (query: string): string => `Articles with ${clip(query)}`,
  findMore: (query: string, next: number): string => `Older ones: /find ${clip(query)} before:${next}`,
  nothingFound: (query: string, everything: boolean): string =>
    everything
      ? `No stored article has ${clip(query)}.`
      : `No relevant article has ${clip(query)}. To look through the others too: /find ${clip(query)} all:yes`,
  never: "never",
  feedColumns: ["Feed", "Name", "Language", "Last worked", "State"],
  feedFine: (lastOkAt: number | null): string => (lastOkAt === null ? "not polled yet" : "ok"),
  feedsTitle: (shown: number, all: number, which: "all" | "trouble"): string =>
    which === "all" ? count(all, "feed", "feeds") : `${shown} of ${count(all, "feed", "feeds")} in trouble`,
  neverSeen: (url: string): string =>
    `No feed brought ${url} so far, so there is nothing to explain. /feeds lists what is followed.`,
  seen(publishedAt: number | null, firstSeenAt: number, backlog: boolean): string {
    const published = publishedAt === null ? "undated" : `published ${en.when(publishedAt)}`;
    return `${published}, first seen ${en.when(firstSeenAt)}${backlog ? ", backlog (owes no message)" : ""}`;
  },
  verdict(relevance: Relevance | null): string {
    if (relevance === null) return "Not assessed yet.";
    return relevance.relevant
      ? `In: ${relevance.topics.map((topic) => en.topics[topic]).join(", ")}.`
      : "Out: not about any of the desk's topics.";
  },
  reason(reason: Reason): string {
    const topic = reason.topic === null ? "any topic" : en.topics[reason.topic];
    const words = reason.words === "" ? "" : ` “${reason.words}”`;
    return `${reason.weight > 0 ? "+" : ""}${Number(reason.weight.toFixed(2))} ${topic}: ${reason.rule}${words}`;
  },
  namesCompanies: (names: readonly string[]): string => `Names ${names.join(", ")}.`,
  sameStory: (others: number): string =>
    `The same story in ${count(others, "other article", "other articles")}:`,
  unknownFeed(typed: string, near: readonly string[]): string {
    const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
    return `There is no feed “${typed}”.${hint} /feeds lists them.`;
  },
  pollSummary(reports: readonly FeedReport[]): string {
    if (reports.length === 0) return "No feed was polled.";
    const failed = reports.filter((report) => report.result.kind === "failed").length;
    const added = reports.reduce((sum, { result }) => sum + (result.kind === "items" ? result.added : 0), 0);
    if (failed === reports.length && failed > 1) {
      return `None of ${count(failed, "feed", "feeds")} could be read: this machine may have no network.`;
    }
    const trouble = failed === 0 ? "" : ` ${failed} failed.`;
    return `${count(reports.length, "feed", "feeds")} polled, ${count(added, "new article", "new articles")}.${trouble}`;
  },
  /** Why a feed that was asked for was not polled, as far as its state tells; null is a feed that has none. */
  notPolled({ title }: Feed, state: FeedState | null): string {
    if (state === null)
      return `${title}: not polled: the desk that runs here doesn't know it; restart that desk.`;
    if (state.gone && state.fault)
      return `${title}: not polled: ${state.fault.message} ${state.fault.fix ?? ""}`.trim();
    return `${title}: not polled: another process of this desk is at it; ask again in two minutes.`;
  },
  /** How one feed's poll went; in full it adds what to do about a failure. */
  pollLine({ feed, result }: FeedReport, detail: "short" | "full"): string {
    if (result.kind === "unchanged") return `${feed.title}: not modified.`;
    if (result.kind === "failed") {
      const fix = detail === "full" && result.fault.fix ? ` ${result.fault.fix}` : "";
      return `${feed.title}: ${result.fault.message}${fix}`;
    }
    const parts = [`${result.added} new`, `${result.unchanged} known`];
    if (result.updated > 0) parts.push(`${result.updated} changed`);
    if (result.refused > 0) parts.push(`${result.refused} could not be stored`);
    return `${feed.title}: ${parts.join(", ")}.`;
  },
  digestPosted: (stories: number, destination: string): string =>
    `Digest with ${count(stories, "story", "stories")} posted to ${destination}.`,
  digestKept: (stories: number, destination: string): string =>
    `Digest with ${count(stories, "story", "stories")} kept for ${destination}: it can't be written there now and is tried again.`,

  // Digest
  digestTitle: (at: number, timezone?: string): string => `HK Newsdesk digest, ${en.when(at, timezone)}`,
  digestLate: (since: number, timezone?: string): string =>
    `Late: it was due ${en.when(since, timezone)}, when the desk was not running.`,
  digestSummary(counts: { changes: number; stories: number; allegations: number; pages: number }): string {
    const { changes, stories, allegations, pages } = counts;
    if (changes + stories + allegations + pages === 0) return "Digest: nothing new.";
    const parts = [count(stories, "story", "stories")];
    if (changes > 0) parts.unshift(count(changes, "stance change", "stance changes"));
    if (allegations > 0) parts.push(count(allegations, "allegation", "allegations"));
    if (pages > 0) parts.push(count(pages, "changed page", "changed pages"));
    return `Digest: ${parts.join(", ")}.`;
  },
  groupTitle: (group: DigestGroup, size: number): string => `${groupTitles[group]} (${size})`,
  alsoReported: "Also:",
  moreStories: (more: number): string => `And ${more} more: /find looks through them.`,
  foundOn: (day: string): string => `found ${day}`,
  andMore: (more: number): string => ` and ${more} more`,
  quietDay(since: number, feeds: { followed: number; working: number }, timezone?: string): string {
    const quiet = `No new stories since ${en.when(since, timezone)}.`;
    if (feeds.followed === 0) return "No feed is followed, so there is nothing to tell: see feeds.yaml.";
    const broken = feeds.followed - feeds.working;
    if (broken === 0) return `${quiet} All ${count(feeds.followed, "feed works", "feeds work")}.`;
    return `${quiet} ${broken} of ${count(feeds.followed, "feed", "feeds")} can't be read, so there may be some.`;
  },
  whyLine(topics: readonly Topic[], words: string | null, companies: readonly string[]): string {
    const parts = [topics.map((topic) => en.topics[topic]).join(", ")];
    if (words) parts.push(`“${words}”`);
    if (companies.length > 0) parts.push(`names ${companies.join(", ")}`);
    return `Why: ${parts.filter(Boolean).join(" · ")}`;
  },
  changeLine(change: StanceChange): string {
    const now = en.position(change.after.position, change.matter);
    const was = change.before ? `, before: ${en.position(change.before.position, change.matter)}` : "";
    return `${withinSentence(en.matters[change.matter])}: ${now} (${change.after.date}${was}).`;
  },
  troubleTitle: (feeds: number): string => `Feeds in trouble (${feeds})`,
  lastOk: (at: number | null): string => (at === null ? "It never worked." : `Last worked ${en.when(at)}.`),
  moreFeeds: (more: number): string => `And ${more} more: /feeds trouble.`,
};

export type Wording = typeof en;

const groupTitles: Record<DigestGroup, string> = {
  "stance-change": "Stance changes",
  "data-request": "Data requests",
  "security-law": "Security law",
  "platform-takedown": "Takedowns",
  "surveillance-privacy-law": "Surveillance and privacy law",
  "government-notice": "Government notices",
};

/** What a position is in words: as it stands, and as it stood when last heard of. */
type Tenses = readonly [now: string, past: string];

const same = (words: string): Tenses => [words, words];

const answers: Partial<Record<Position, Tenses>> = {
  denied: same("denied that it received or honoured any"),
  "no-comment": same("would not comment"),
};

const positionWords: Record<Matter, Partial<Record<Position, Tenses>>> = {
  "user-data": {
    ...answers,
    paused: ["has paused answering data requests", "paused answering data requests"],
    reviewing: ["is reviewing the law and its requests", "reviewed the law and its requests"],
    complied: ["answers data requests", "answered data requests"],
    refused: ["refuses data requests made to it directly", "refused data requests made to it directly"],
    challenging: ["challenges data requests in court", "challenged data requests in court"],
    resumed: ["answers data requests again after a pause", "answered data requests again after a pause"],
  },
  takedown: {
    ...answers,
    paused: ["has paused acting on removal demands", "paused acting on removal demands"],
    reviewing: ["is reviewing the law and its removal demands", "reviewed the law and its removal demands"],
    complied: ["acts on removal demands", "acted on removal demands"],
    refused: ["refuses removal demands", "refused removal demands"],
    challenging: ["challenges removal demands in court", "challenged removal demands in court"],
    resumed: ["has restored what it had removed", "restored what it had removed"],
  },
  accounts: {
    ...answers,
    reviewing: ["is reviewing the law and its freezing orders", "reviewed the law and its freezing orders"],
    complied: [
      "acts on orders to freeze accounts or payments",
      "acted on orders to freeze accounts or payments",
    ],
    refused: ["refuses to freeze accounts or payments", "refused to freeze accounts or payments"],
    challenging: ["challenges freezing orders in court", "challenged freezing orders in court"],
    resumed: ["has released what it had frozen", "released what it had frozen"],
  },
  presence: {
    ...answers,
    paused: ["has suspended its service", "suspended its service"],
    reviewing: ["is reviewing whether to stay", "reviewed whether to stay"],
    complied: ["stays and says that it follows the law", "stayed and said that it followed the law"],
    exited: ["has moved out of Hong Kong", "moved out of Hong Kong"],
    resumed: ["is back", "came back"],
  },
};
