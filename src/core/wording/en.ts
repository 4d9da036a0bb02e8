import type { Language, Topic } from "../article.ts";
import type { FeedReport } from "../desk.ts";
import type { FeedState } from "../../store/store.ts";
import type { Feed } from "../feed.ts";
import type { DigestChange, DigestCounts, DigestGroup, FollowedFeeds } from "../digest.ts";
import type { Basis, Matter } from "../ledger.ts";
import { matters } from "../ledger.ts";
import type { Message } from "../message.ts";
import { plainMessage } from "../message.ts";
import type { Reason, Relevance } from "../relevance/relevance.ts";
import { localTime } from "../schedule.ts";
import { chatWords } from "./en/chat-words.ts";
import { clip } from "./clip.ts";
import { commandWords, optionNames } from "./en/command-words.ts";
import { faultInEnglish } from "./en/fault-words.ts";
import { figuresLine } from "./en/figures.ts";
import { formWords } from "./en/form-words.ts";
import { ledgerWords } from "./en/ledger-words.ts";
import { pageWords } from "./en/page-words.ts";
import { positionInWords } from "./en/position-words.ts";
import { problems } from "./en/problems.ts";
import { ruleWords, voidRule } from "./en/rule-words.ts";
import { languageNames, settingsWords } from "./en/settings-words.ts";
import { slackWords } from "./en/slack-words.ts";
import { stanceWords } from "./en/stance-words.ts";
import { timelineWords } from "./en/timeline-words.ts";
import { count, withinSentence } from "./english.ts";
import { own } from "./own.ts";
import { ruleInWords } from "./rule.ts";

const topicNames: Record<Topic, string> = {
  "security-law": "security law",
  "data-request": "data request",
  "platform-takedown": "takedown",
  "surveillance-privacy-law": "surveillance and privacy law",
};

const matterTitles: Record<Matter, string> = {
  "user-data": "User data",
  takedown: "Takedowns",
  accounts: "Accounts and payments",
  presence: "Presence in Hong Kong",
};

/** Everything that the desk says, in English. Another language is another value of the same type. */
export const en = {
  ...chatWords,
  ...formWords,
  ...ledgerWords,
  ...pageWords,
  ...settingsWords,
  ...slackWords,
  ...stanceWords,
  language: "en" as Language,
  zone: "Asia/Hong_Kong",

  /** What stands between the parts of a sentence or a list, spaces and all. */
  marks: {
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
    stop: ". ",
    /** A full stop at the end of a text. */
    end: ".",
    /** Between sentences that have their full stops, and between words. */
    gap: " ",
    /** Between names. */
    names: ", ",
    open: " (",
    close: ")",
    dash: " — ",
  },

  /** What each command is called and for, by its own name; a test sees to it that all are here. */
  commandWords,
  /** What the options are called, by their own names; they can be typed so too. */
  optionNames,
  optionName: (name: string): string => own(optionNames, name) ?? name,
  /** A value that can be chosen, such as `user-data`, as it is shown and may be typed. */
  choice: (value: string): string => value,
  /** Further words that mean a value where one is typed. */
  alsoTyped: shownNames(topicNames, languageNames),

  topics: topicNames,

  matters: matterTitles,

  /** The words of the chart of a company's record. */
  chart: timelineWords,

  /** What a company does; in the past tense when it has not been heard of for long. */
  position: positionInWords,

  basis: {
    "company-statement": "the company's own statement",
    reported: "as reported",
    allegation: "alleged",
  } satisfies Record<Basis, string>,

  /** A day, month or year, given as `2020-07-06`, `2020-07` or `2020`. */
  date: (date: string): string => date,

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
  /** What stands behind a command's name in a list. */
  helpLine: (name: string): string => ` ${own(commandWords, name)?.summary ?? name}.`,
  unknownCommand(typed: string, near: readonly string[]): Message {
    const asked = typed === "" ? "Type a command." : `There is no command /${clip(typed)}.`;
    const hint = near.length > 0 ? ` Did you mean ${near.map((name) => `/${name}`).join(" or ")}?` : "";
    return plainMessage(`${asked}${hint} /help lists them.`);
  },
  /** What is wrong with options, by the keys that commands give to their checks. */
  problems,
  useOneOf: (values: readonly string[]): string => `use one of ${values.join(", ")}`,
  keepUnder: (most: number): string => `keep it under ${most.toLocaleString("en")} characters`,
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
  /** What happened, and in full also what to do about it. */
  fault: faultInEnglish,
  never: "never",
  feedColumns: ["Feed", "Name", "Language", "Last worked", "State"],
  feedFine: (lastOkAt: number | null): string => (lastOkAt === null ? "not polled yet" : "ok"),
  feedsTitle: (shown: number, all: number, which: "all" | "trouble"): string =>
    which === "all" ? count(all, "feed", "feeds") : `${shown} of ${count(all, "feed", "feeds")} in trouble`,
  neverSeen: (url: string): string =>
    `No feed brought ${url} so far, so there is nothing to explain. /feeds lists what is followed.`,
  seen(publishedAt: number | null, firstSeenAt: number, backlog: boolean): string {
    const published =
      publishedAt === null
        ? "without a date that counts (none, unreadable or in the future)"
        : `published ${en.when(publishedAt)}`;
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
    return `${reason.weight > 0 ? "+" : ""}${Number(reason.weight.toFixed(2))} ${topic}: ${en.rule(reason.rule)}${words}`;
  },
  /** A rule of relevance, by its name. */
  rule: (rule: string): string => ruleInWords(rule, ruleWords, voidRule),
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
    if (state.gone && state.fault) return `${title}: not polled: ${faultInEnglish(state.fault)}`;
    return `${title}: not polled: another process of this desk is at it; ask again in two minutes.`;
  },
  /** How one feed's poll went; in full it adds what to do about a failure. */
  pollLine({ feed, result }: FeedReport, detail: "short" | "full"): string {
    if (result.kind === "unchanged") return `${feed.title}: not modified.`;
    if (result.kind === "failed") {
      return `${feed.title}: ${faultInEnglish(result.fault, detail)}`;
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
  digestSummary(counts: DigestCounts): string {
    const { changes, stories, record, allegations, pages } = counts;
    if (changes + stories + record + allegations + pages === 0) return "Digest: nothing new.";
    const parts = [count(stories, "story", "stories")];
    if (changes > 0) parts.unshift(count(changes, "stance change", "stance changes"));
    if (record > 0) parts.push(count(record, "new fact on record", "new facts on record"));
    if (allegations > 0) parts.push(count(allegations, "allegation", "allegations"));
    if (pages > 0) parts.push(count(pages, "changed page", "changed pages"));
    return `Digest: ${parts.join(", ")}.`;
  },
  groupTitle: (group: DigestGroup, size: number): string => `${groupTitles[group]} (${size})`,
  alsoReported: "Also:",
  moreStories: (more: number): string => `And ${more} more: /find looks through them.`,
  foundOn: (day: string): string => `found ${day}`,
  andMore: (more: number): string => ` and ${more} more`,
  quietDay(since: number, feeds: FollowedFeeds, timezone?: string): string {
    const quiet = `No new stories since ${en.when(since, timezone)}.`;
    if (feeds.followed === 0) return "No feed is followed, so there is nothing to tell: see feeds.yaml.";
    const { followed, working, unpolled } = feeds;
    if (working === followed) return `${quiet} All ${count(followed, "feed works", "feeds work")}.`;
    const broken = followed - working - unpolled;
    const all = count(followed, "feed", "feeds");
    const parts = [];
    if (broken > 0) parts.push(`${broken} of ${all} can't be read`);
    if (unpolled > 0) parts.push(`${unpolled} of ${all} ${unpolled === 1 ? "is" : "are"} not polled yet`);
    return `${quiet} ${parts.join(", ")}, so there may be some.`;
  },
  whyLine(topics: readonly Topic[], words: string | null, companies: readonly string[]): string {
    const parts = [topics.map((topic) => en.topics[topic]).join(", ")];
    if (words) parts.push(`“${words}”`);
    if (companies.length > 0) parts.push(`names ${companies.join(", ")}`);
    return `Why: ${parts.filter(Boolean).join(" · ")}`;
  },
  changeLine(change: DigestChange): string {
    const now = positionInWords(change.after.position, change.matter);
    const was = change.before
      ? `, before: ${positionInWords(change.before.position, change.matter, "past")}`
      : "";
    const contested = change.contested ? ", contested" : "";
    return `${withinSentence(en.matters[change.matter])}: ${now} (${change.after.date}${contested}${was}).`;
  },
  troubleTitle: (feeds: number): string => `Feeds in trouble (${feeds})`,
  lastOk: (at: number | null): string => (at === null ? "It never worked." : `Last worked ${en.when(at)}.`),
  moreFeeds: (more: number): string => `And ${more} more: /feeds trouble.`,
};

export type Wording = typeof en;

/** Each value with the name by which answers show it. */
function shownNames(
  ...names: readonly Readonly<Record<string, string>>[]
): Readonly<Record<string, readonly string[]>> {
  const all = names.flatMap((one) => Object.entries(one));
  return Object.fromEntries(all.map(([value, name]) => [value, [name]]));
}

const groupTitles: Record<DigestGroup, string> = {
  "stance-change": "Stance changes",
  "data-request": "Data requests",
  "security-law": "Security law",
  "platform-takedown": "Takedowns",
  "surveillance-privacy-law": "Surveillance and privacy law",
  "government-notice": "Government notices",
};
