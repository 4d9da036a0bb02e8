import type { ChangedPassage } from "./page/changes.ts";
import type { FeedType, Language, Topic } from "./article.ts";
import { inBrackets } from "./brackets.ts";
import type { Company } from "./company.ts";
import { nameOf } from "./company-name.ts";
import type { Destination } from "./destination.ts";
import { allegationBlocks, changeBlocks, pageBlocks, recordBlocks } from "./digest-ledger.ts";
import { groupFacts } from "./fact-group.ts";
import type { StoredAllegation } from "./ledger-desk.ts";
import type { Fact, Matter, Point } from "./ledger.ts";
import { topicsOf } from "./matter-topics.ts";
import type { Block, Message, Span } from "./message.ts";
import { bold, context, heading, italic, link, list, spans } from "./message.ts";
import { localTime } from "./schedule.ts";
import type { Relevance } from "./relevance/relevance.ts";
import type { Stance } from "./stance.ts";
import type { Wording } from "./wording/en.ts";

/** An article of a story, as far as a digest needs it. */
export interface DigestArticle {
  title: string;
  url: string | null;
  publisher: string;
  language: Language;
  feedType: FeedType;
  publishedAt: number | null;
  firstSeenAt: number;
  relevance: Relevance | null;
  companies: readonly string[];
}

export interface DigestStory {
  id: number;
  articles: readonly DigestArticle[];
}

/** A stance that is not what it was, and the fact that moved it. */
export interface StanceChange {
  company: string;
  matter: Matter;
  before: Point | null;
  after: Fact;
}

/** A changed stance with what it rests on now. */
export interface DigestChange extends StanceChange {
  /** Something speaks against it. */
  contested: boolean;
}

/** A stance that stands, and what newly speaks against it. */
export interface StanceContest {
  company: string;
  matter: Matter;
  stance: Stance;
  against: Fact;
}

/** A watched page that changed, with the passages that are new or other than before. */
export interface DigestPage {
  title: string;
  url: string | null;
  publisher: string;
  passages: readonly ChangedPassage[];
}

/** A feed that doesn't work, for the end of a digest. */
export interface FeedTrouble {
  publisher: string;
  message: string;
  /** When it last worked; null: never. */
  lastOkAt: number | null;
}

export interface FollowedFeeds {
  followed: number;
  working: number;
  unpolled: number;
}

export interface DigestInput {
  destination: Destination;
  companies: readonly Company[];
  window: { from: number; to: number };
  stories: readonly DigestStory[];
  changes: readonly DigestChange[];
  contests: readonly StanceContest[];
  /** Acts and allegations that came on record. */
  record: readonly Fact[];
  /** Claims about companies that nobody named. */
  allegations: readonly StoredAllegation[];
  pages: readonly DigestPage[];
  trouble: readonly FeedTrouble[];
  /** How many feeds are followed, how many of them work, and how many were never polled: what a quiet day rests on. */
  feeds: FollowedFeeds;
  /** When it should have gone out, if that is long past. */
  lateSince: number | null;
}

/** How much of each kind a digest tells. */
export interface DigestCounts {
  changes: number;
  stories: number;
  record: number;
  allegations: number;
  pages: number;
}

const digestGroups = [
  "stance-change",
  "data-request",
  "security-law",
  "platform-takedown",
  "surveillance-privacy-law",
  "government-notice",
] as const;
export type DigestGroup = (typeof digestGroups)[number];

/** Stories of a group that are told with their reason; further ones get a line each… */
const toldInFull = 6;
/** …and past these they are counted. */
const toldBriefly = 20;
const troubleShown = 10;
const linksShown = 4;

/** The stories that a destination wants to hear of: in its languages and, where it names some, on its companies. */
export function digestStories<Story extends DigestStory>(
  stories: readonly Story[],
  destination: Destination,
): Story[] {
  return stories.filter((story) => isWanted(story, destination));
}

/** What of stances and the record a destination wants to hear of, by its companies and topics. */
export const digestLedger = <Told extends { company: string; matter: Matter }>(
  all: readonly Told[],
  { companies, topics }: Destination,
): Told[] =>
  all.filter(
    ({ company, matter }) =>
      (companies.length === 0 || companies.includes(company)) && isOnTopic(matter, topics),
  );

/** The claims about unnamed companies that a destination wants to hear of, by its topics. */
export const digestAllegations = <Allegation extends StoredAllegation>(
  allegations: readonly Allegation[],
  { topics }: Destination,
): Allegation[] => allegations.filter(({ matter }) => isOnTopic(matter, topics));

const isOnTopic = (matter: Matter, topics: readonly Topic[]): boolean =>
  topicsOf[matter].some((topic) => topics.includes(topic));

/** A digest: groups in a fixed order, the weightiest story first. Pure; says so when there is nothing to tell. */
export function composeDigest(input: DigestInput, say: Wording): Message {
  const blocks: Block[] = [heading(say.digestTitle(input.window.to, input.destination.digest?.timezone))];
  if (input.lateSince !== null)
    blocks.push(context(say.digestLate(input.lateSince, input.destination.digest?.timezone)));
  blocks.push(
    ...changeBlocks(input, say),
    ...recordBlocks(input, say),
    ...allegationBlocks(input.allegations, say),
  );
  for (const group of digestGroups) {
    const stories = input.stories.filter((story) => groupOf(story) === group).sort(weightiestFirst);
    if (stories.length === 0) continue;
    blocks.push(heading(say.groupTitle(group, stories.length)));
    blocks.push(list(stories.slice(0, toldInFull).map((story) => tellStory(story, input, say))));
    const rest = stories.slice(toldInFull);
    if (rest.length > 0) {
      const brief = rest.slice(0, toldBriefly);
      blocks.push(context(say.alsoReported), list(brief.map((story) => tellBriefly(story, input, say))));
      if (brief.length < rest.length) blocks.push(context(say.moreStories(rest.length - brief.length)));
    }
  }
  blocks.push(...pageBlocks(input.pages, say));
  const { stories, changes, contests, record, allegations, pages } = input;
  const counts: DigestCounts = {
    changes: changes.length + contests.length,
    stories: stories.length,
    record: groupFacts(record).length,
    allegations: allegations.length,
    pages: pages.length,
  };
  if (Object.values(counts).every((number) => number === 0)) {
    blocks.push(context(say.quietDay(input.window.from, input.feeds, input.destination.digest?.timezone)));
  }
  blocks.push(...troubleBlocks(input, say));
  return { summary: say.digestSummary(counts), blocks };
}

function isWanted(story: DigestStory, destination: Destination): boolean {
  if (!story.articles.some((article) => destination.languages.includes(article.language))) return false;
  if (destination.companies.length === 0) return true;
  return story.articles.some((article) => article.companies.some((id) => destination.companies.includes(id)));
}

const topicOrder: readonly Topic[] = [
  "data-request",
  "platform-takedown",
  "surveillance-privacy-law",
  "security-law",
];

/** Government notices apart; else by the topic with the most evidence over the story's articles. */
function groupOf(story: DigestStory): DigestGroup {
  if (story.articles.every((article) => article.feedType === "government")) return "government-notice";
  const evidence = (topic: Topic) =>
    story.articles
      .filter((article) => article.relevance?.topics.includes(topic))
      .reduce((sum, article) => sum + (article.relevance?.scores[topic] ?? 1), 0);
  // The broadest topic yields to a special one that the story has too.
  const special = topicOrder.filter((topic) => topic !== "security-law" && evidence(topic) > 0);
  return special.sort((a, b) => evidence(b) - evidence(a))[0] ?? "security-law";
}

function weight(story: DigestStory): number {
  const publishers = new Set(story.articles.map((article) => article.publisher)).size;
  const companies = new Set(story.articles.flatMap((article) => article.companies)).size;
  const evidence = Math.max(
    ...story.articles.map((article) => Math.max(0, ...Object.values(article.relevance?.scores ?? {}))),
  );
  return 3 * Math.min(publishers, 5) + 2 * Math.min(companies, 4) + Math.min(evidence, 5);
}

const latest = (story: DigestStory): number => Math.max(...story.articles.map(time));
const time = (article: DigestArticle): number => article.publishedAt ?? article.firstSeenAt;

function weightiestFirst(a: DigestStory, b: DigestStory): number {
  return weight(b) - weight(a) || latest(b) - latest(a) || a.id - b.id;
}

/** The article that stands for the story: in the destination's first language that has one, the earliest. */
function leadArticle(story: DigestStory, destination: Destination): DigestArticle {
  const rank = (article: DigestArticle) => {
    const place = destination.languages.indexOf(article.language);
    return place === -1 ? destination.languages.length : place;
  };
  return [...story.articles].sort((a, b) => rank(a) - rank(b) || time(a) - time(b))[0]!;
}

function headline(story: DigestStory, destination: Destination): Span {
  const lead = leadArticle(story, destination);
  return lead.url ? link(lead.title, lead.url) : { text: lead.title };
}

function tellStory(story: DigestStory, input: DigestInput, say: Wording): readonly Span[] {
  const lead = leadArticle(story, input.destination);
  const others = onePerPublisher(story.articles).filter((article) => article.publisher !== lead.publisher);
  const parts: (string | Span)[] = [
    { ...headline(story, input.destination), style: "bold" },
    `${say.marks.open}${whoAndWhen(lead, input, say)}`,
  ];
  for (const article of others.slice(0, linksShown)) {
    parts.push(say.marks.semicolon, article.url ? link(article.publisher, article.url) : article.publisher);
  }
  if (others.length > linksShown) parts.push(say.andMore(others.length - linksShown));
  parts.push(`${say.marks.close} `, italic(whyLine(story, input, say)));
  return spans(...parts);
}

function tellBriefly(story: DigestStory, input: DigestInput, say: Wording): readonly Span[] {
  const lead = leadArticle(story, input.destination);
  return spans(headline(story, input.destination), inBrackets(whoAndWhen(lead, input, say), say));
}

/** The publisher and the day that it gives, which a digest may be days behind; else the day when it was found. */
function whoAndWhen(article: DigestArticle, { destination }: DigestInput, say: Wording): string {
  const day = say.date(localTime(time(article), destination.digest?.timezone ?? say.zone).slice(0, 10));
  return `${article.publisher}${say.marks.comma}${article.publishedAt === null ? say.foundOn(day) : day}`;
}

function onePerPublisher(articles: readonly DigestArticle[]): DigestArticle[] {
  const first = new Map<string, DigestArticle>();
  for (const article of articles) if (!first.has(article.publisher)) first.set(article.publisher, article);
  return [...first.values()];
}

function whyLine(story: DigestStory, input: DigestInput, say: Wording): string {
  const topics = topicOrder.filter((topic) =>
    story.articles.some((article) => article.relevance?.topics.includes(topic)),
  );
  const names = [...new Set(story.articles.flatMap((article) => article.companies))]
    .map((id) => nameOf(id, input.companies, say))
    .slice(0, linksShown);
  // Words of the article that the reader is shown say more than a stronger phrase of another.
  const strongest = (leadArticle(story, input.destination).relevance?.why ?? [])
    .filter((reason) => reason.topic !== null && reason.weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
  return say.whyLine(topics, strongest?.words ?? null, names);
}

function troubleBlocks(input: DigestInput, say: Wording): Block[] {
  if (input.trouble.length === 0) return [];
  const shown = input.trouble.slice(0, troubleShown);
  const items = shown.map((feed) =>
    spans(bold(feed.publisher), `${say.marks.colon}${feed.message} `, italic(say.lastOk(feed.lastOkAt))),
  );
  const more = input.trouble.length - shown.length;
  const blocks: Block[] = [heading(say.troubleTitle(input.trouble.length)), list(items)];
  if (more > 0) blocks.push(context(say.moreFeeds(more)));
  return blocks;
}
