import { join } from "node:path";
import { commands } from "../commands/index.ts";
import { keepingRecentCharts } from "./chart/recent.ts";
import { createChartRenderer } from "./chart/renderer.ts";
import { createTranscript } from "./chat/terminal/transcript.ts";
import { renderMarkdown } from "./chat/markdown/render.ts";
import type { Config } from "./config/config.ts";
import type { Language } from "./core/article.ts";
import type { ChatConnection, ChatDesk } from "./core/chat.ts";
import { onlyShows, parseCommand, runCommand } from "./core/command.ts";
import { completions } from "./core/completions.ts";
import { hongKongDay } from "./core/day.ts";
import type { Desk, FeedReport } from "./core/desk.ts";
import type { Destination } from "./core/destination.ts";
import type { Outcome } from "./core/fault.ts";
import { ok } from "./core/fault.ts";
import type { Message } from "./core/message.ts";
import { plainMessage } from "./core/message.ts";
import { feedTextOf } from "./core/page/owed.ts";
import { hereWords } from "./core/place.ts";
import type { Wording } from "./core/wording/en.ts";
import { wordingFor } from "./core/wording/wordings.ts";
import type { FetchLimits } from "./feeds/fetch/fetcher.ts";
import { createFetcher } from "./feeds/fetch/fetcher.ts";
import { createArticlePageReader } from "./feeds/page/read-article.ts";
import { createRobotsGate } from "./feeds/page/robots-gate.ts";
import { canonicalUrl } from "./feeds/normalise/url.ts";
import { createParserPool } from "./feeds/parse/pool.ts";
import { createFeedReader } from "./feeds/read.ts";
import type { DeskFor } from "./pipeline/converse.ts";
import { createChatDesk } from "./pipeline/converse.ts";
import { createDestinationBook } from "./pipeline/destinations.ts";
import { noticeOfClosed } from "./pipeline/notices.ts";
import { emptyRow, settingsDesk } from "./pipeline/settings.ts";
import { deliverOwed } from "./pipeline/deliver.ts";
import { fetchDuePages } from "./pipeline/full-text.ts";
import type { DigestNeeds } from "./pipeline/digests.ts";
import { postDigestNow, previewDigest, publishDueDigests } from "./pipeline/digests.ts";
import { companyRecords } from "./pipeline/company-records.ts";
import { ledgerDesk } from "./pipeline/ledger.ts";
import { pollDueFeeds } from "./pipeline/poll.ts";
import { atTheKeyboard, keyboard, userName } from "./keyboard.ts";
import { pause, singleFlight } from "./pace.ts";
import { hasEnded, processName } from "./process-name.ts";
import { bookFrom, readingFrom } from "./rules.ts";
import { createCache } from "./store/cache.ts";
import { StoreFailure } from "./store/failure.ts";
import type { LedgerBook } from "./store/ledger/ledger-store.ts";
import { openStore } from "./store/open.ts";
import type { Store } from "./store/store.ts";

export interface DeskOptions {
  config: Config;
  dataDir: string;
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** A message has reached the terminal's transcript and can be shown. */
  onMessage(message: Message): void;
  /** Something failed that will be tried again; for the person who runs the desk. */
  onTrouble: (what: string, error: unknown) => void;
  /** Where they differ from the usual ones. */
  limits?: { fetch?: Partial<FetchLimits>; parseMs?: number; pageGapMs?: number };
  /** Another desk runs on the same data with its own list of feeds, which stays as it is. */
  beside?: boolean;
}

export interface RunningDesk {
  /** Answers one typed command; whatever happens, there is an answer. */
  answer(line: string): Promise<Message>;
  /** What the terminal is spoken to in, as it is set now. */
  wording(): Promise<Wording>;
  /**
   * Answers a command in a language as an editor would get it, without changing anything: a command that would is
   * answered with that, unless `mayChange`.
   */
  preview(line: string, language: Language, mayChange: boolean): Promise<Message>;
  /** What chat platforms ask of this desk. */
  chatDesk: ChatDesk;
  /** A chat platform is there: what is owed to it goes out, and it is stopped with the desk. */
  connected(chat: ChatConnection): void;
  /** What Tab offers. */
  complete(line: string): string[];
  /** Hears of every feed polled, whoever asked. */
  onReport(listener: (report: FeedReport) => void): void;
  /** How many feeds are due now. */
  dueCount(): Promise<number>;
  /** One round of everything but pages: what is due is polled, derived, digested and delivered. */
  round(): Promise<void>;
  /** Reads the companies' records that have changed, so that no question waits for them. */
  readAhead(): Promise<void>;
  /** Fetches the full texts that are due and derives what they change; returns how many were stored. */
  readPages(): Promise<number>;
  /** Rounds for as long as the desk runs; settles after `stop`. */
  run(): Promise<void>;
  /** Lets what is under way end, then closes everything. */
  stop(): Promise<void>;
}

/** How often the desk looks for what is due. */
const lookMs = 10_000;
/** The first questions after a start come before what is read ahead for later ones. */
const aheadAfterMs = 2_000;
/** How long a host is left alone between two pages of articles. */
const pageGapMs = 2_000;
/** How often what is past its retention is removed. */
const purgeEveryMs = 86_400_000;

/** Opens a desk on a data folder. Fails when the store can't be opened or can't be written. */
export async function openDesk(options: DeskOptions): Promise<Outcome<RunningDesk>> {
  const { config, dataDir } = options;
  const opened = await openStore({ databaseUrl: config.environment.databaseUrl, dataDir });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    if (options.beside !== true) await store.freeClaims();
    // Without a single feed the file itself is at fault, and what is known of its feeds must not go with it.
    if (options.beside !== true && config.feeds.length > 0)
      await store.syncFeeds(config.feeds, options.now());
    const book = bookFrom(config);
    await settleStances(options, store, book);
    return ok(wireDesk(options, store, book));
  } catch (error) {
    await store.close();
    if (error instanceof StoreFailure) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Hands the pieces of a desk to each other. */
function wireDesk(options: DeskOptions, store: Store, book: LedgerBook): RunningDesk {
  const { config, now, onTrouble } = options;
  const cache = createCache({ store, cacheUrl: config.environment.cacheUrl, now });
  const { fetch: fetchLimits = {}, parseMs: deadlineMs } = options.limits ?? {};
  const parser = createParserPool({
    size: 2,
    codeCacheDir: join(options.dataDir, "code-cache"),
    ...(deadlineMs !== undefined && { deadlineMs }),
  });
  const fetcher = createFetcher({
    allowPrivate: config.settings.allowPrivate,
    proxyUrl: config.environment.proxyUrl,
    contact: config.settings.contact,
    cooldown: cache.cooldown,
    now,
    limits: fetchLimits,
  });
  const permit = createRobotsGate({ fetcher, cache: cache.named("robots"), now });
  const read = createFeedReader({ fetcher, parser, permit, now });
  const readArticle = createArticlePageReader({ fetcher, parser, permit, cache: cache.named("pages") });
  const feeds = new Map(config.feeds.map((feed) => [feed.id, feed]));
  const charts = keepingRecentCharts(createChartRenderer());
  const stopping = new AbortController();
  const { signal } = stopping;
  const listeners = new Set<(report: FeedReport) => void>();
  const isOutage = (error: unknown): boolean => error instanceof StoreFailure;
  const digestNeeds: DigestNeeds = {
    store,
    book,
    companies: config.companies,
    feeds,
    sayFor: wordingFor,
    now,
    onTrouble,
    isOutage,
  };
  const transcript = createTranscript({
    folder: options.dataDir,
    render: (delivery) => renderMarkdown(delivery.message),
    show: (delivery) => options.onMessage(delivery.message),
    now,
  });

  const poll = singleFlight(() =>
    pollDueFeeds(
      {
        store,
        feeds,
        read,
        now,
        random: options.random,
        concurrency: config.settings.concurrency,
        onReport: (report) => listeners.forEach((listener) => listener(report)),
      },
      signal,
    ),
  );
  let settledOn = "";
  const settle = singleFlight(async () => {
    // The day on which it began: one that ends after midnight has settled those of the day before.
    const day = hongKongDay(now());
    await settleStances(options, store, book);
    settledOn = day;
  });
  // Every round settles what another baseline may have moved.
  const settleToday = async () => {
    while (settledOn !== hongKongDay(now())) await settle();
  };
  const records = companyRecords(store, book);
  const readAhead = singleFlight(() => records.readAhead(hongKongDay(now()), signal));
  let reading: ReturnType<typeof readingFrom> | null = null;
  const derive = singleFlight(async () => {
    if ((await store.underivedCount()) === 0) return 0;
    const { deriveArticles } = await import("./pipeline/derive.ts");
    const rules = await (reading ??= readingFrom(config));
    return deriveArticles({ store, ...rules, book, now, onTrouble, isOutage }, signal);
  });
  // Apart from the rounds, so that a slow page holds up no feed.
  const readPages = singleFlight(async () => {
    if (!config.settings.fullText) return 0;
    const gapMs = options.limits?.pageGapMs ?? pageGapMs;
    const needs = { store, read: readArticle, now, random: options.random, gapMs };
    const stored = await fetchDuePages(needs, signal);
    if (stored > 0) await derive();
    return stored;
  });
  const destinations = createDestinationBook(store, config.destinations);
  const chats: ChatConnection[] = [];
  const deliver = singleFlight(async () => {
    const needs = {
      store,
      destinations: () => destinations.all(),
      now,
      onClosed: noticeOfClosed(store, destinations, now),
    };
    // Each platform by itself, so that one that is slow holds up no other.
    const platforms = [{ platform: "terminal", send: transcript.send }, ...chats];
    const delivered = await Promise.all(
      platforms.map(({ platform, send }) =>
        deliverOwed({ ...needs, senders: new Map([[platform, send]]) }, signal),
      ),
    );
    const failed = delivered.flatMap((one) => one.failed);
    for (const { destination, fault } of failed) {
      onTrouble(`a message to ${destination}`, `${fault.message} ${fault.fix ?? ""}`.trim());
    }
    return { failed };
  });

  const pollNow = async (ids: readonly string[] | null): Promise<FeedReport[]> => {
    const reports: FeedReport[] = [];
    const wanted = new Set(ids ?? feeds.keys());
    const collect = (report: FeedReport) => void (wanted.delete(report.feed.id) && reports.push(report));
    listeners.add(collect);
    try {
      await store.makeDue(now(), [...wanted]);
      // A round already under way may have passed these feeds by; a second one can't.
      for (let round = 0; round < 2 && wanted.size > 0; round++) await poll();
    } finally {
      listeners.delete(collect);
    }
    await derive();
    return reports;
  };

  /** A place in chat that watches, or is told something, is a destination from then on. */
  const remember = async (destination: Destination) => {
    if (destination.platform === "terminal" || (await destinations.byId(destination.id)) !== null) return;
    const settings = { language: destination.language };
    await store.saveDestination({ ...emptyRow(destination), settings }, null);
  };

  const deskFor = ({ destination, direct, asker, say, event }: DeskFor): Desk => ({
    now,
    destination,
    here: hereWords(destination, say, direct),
    say,
    companies: config.companies,
    feeds: config.feeds,
    feedStates: (ids) => store.feedStates(ids),
    find: (request) => store.find(request),
    articlesNaming: (company, limit) => store.articlesNaming(company, limit),
    articleByUrl: (url) => store.articleByUrl(canonicalUrl(url) ?? url),
    story: (id) => store.story(id),
    readsPages: config.settings.fullText,
    textSource: async (id) => ({
      feed: feedTextOf(await store.feedWords(id)),
      fullText: await store.fullTextState(id),
      change: await store.textChange(id),
    }),
    ...ledgerDesk({ store, book, records, now, settleToday }, asker, destination.id, event),
    ...settingsDesk({ store, destinations, now }, asker, destination, event),
    async watch(watch) {
      await remember(destination);
      return store.watch(destination.id, watch, event);
    },
    async drawTimeline(chart) {
      const drawn = await charts.render(chart);
      if (drawn.ok) return drawn.value;
      onTrouble("a timeline's chart", drawn.fault.message);
      return null;
    },
    poll: pollNow,
    previewDigest: () => previewDigest(digestNeeds, destination),
    async postDigest() {
      await remember(destination);
      const stories = await postDigestNow(digestNeeds, destination, event?.key ?? null);
      const { failed } = await deliver();
      return { stories, sent: failed.every((failure) => failure.destination !== destination.id) };
    },
  });

  let purgedAt = 0;
  const purge = async () => {
    if (now() - purgedAt < purgeEveryMs) return;
    const { keepIrrelevantDays, keepDeliveriesDays } = config.settings;
    await store.purge({ now: now(), keepIrrelevantDays, keepDeliveriesDays });
    purgedAt = now();
  };

  const takeIn = singleFlight(async () => {
    await settle();
    await poll();
    await derive();
    await purge();
  });
  const tell = singleFlight(async () => {
    const open = (await destinations.all()).filter((destination) => destination.closed === null);
    await publishDueDigests(digestNeeds, open);
    await deliver();
  });
  const round = singleFlight(async () => {
    await takeIn();
    await tell();
  });

  const outageOf = (error: unknown) => (error instanceof StoreFailure ? error.fault : null);
  const configured = config.destinations.find(({ platform }) => platform === "terminal") ?? keyboard;
  let lastKnown: Destination = configured;
  /** The terminal as it is set now; as it was known last while the store can't tell. */
  const terminal = async (): Promise<Destination> => {
    const settled = await destinations.byId(configured.id).catch(() => lastKnown);
    return (lastKnown = settled ?? configured);
  };

  return {
    async preview(line, language, mayChange) {
      const own = wordingFor(language);
      const parsed = parseCommand(line, commands, own);
      if (!parsed.ok) return parsed.message;
      const { command, options: given } = parsed;
      if (!mayChange && !onlyShows(command, given)) return plainMessage(own.previewKeeps(command.name));
      const asker = { name: userName(), editor: true };
      const destination = { ...(await terminal()), language };
      const desk = deskFor({ destination, asker, say: own, event: null });
      return command.run(given, desk);
    },
    async answer(line) {
      const destination = await terminal();
      const say = wordingFor(destination.language);
      const parsed = parseCommand(line, commands, say);
      if (!parsed.ok) return parsed.message;
      const desk = deskFor({ destination, asker: atTheKeyboard(config), say, event: null });
      try {
        return await runCommand(parsed.command, parsed.options, desk);
      } catch (error) {
        const outage = outageOf(error);
        if (outage !== null) return plainMessage(say.fault(outage));
        onTrouble(`/${parsed.command.name}`, error);
        return plainMessage(say.commandFailed(parsed.command.name));
      }
    },
    wording: async () => wordingFor((await terminal()).language),
    chatDesk: createChatDesk({
      store,
      commands,
      companies: config.companies,
      destinations,
      deskFor,
      sayFor: wordingFor,
      holder: processName(),
      hasEnded,
      now,
      onTrouble,
      outageOf,
      onChanged: () => void deliver().catch((error: unknown) => onTrouble("sending messages", error)),
    }),
    connected: (chat) => void chats.push(chat),
    complete: (line) => completions(line, commands, config.companies),
    onReport: (listener) => void listeners.add(listener),
    async dueCount() {
      const at = now();
      return (await store.feedStates()).filter(
        (state) => feeds.has(state.feedId) && state.nextDueAt <= at && !state.gone,
      ).length;
    },
    round,
    readAhead,
    readPages,
    async run() {
      const follow = async (what: string, work: () => Promise<unknown>, waitMs = 0) => {
        await pause(waitMs, signal);
        while (!signal.aborted) {
          await work().catch((error: unknown) => onTrouble(what, error));
          await pause(lookMs, signal);
        }
      };
      // Apart, so that a digest goes out in time and an alert at once, however long a poll takes.
      await Promise.all([
        follow("a round of polling", takeIn),
        follow("reading pages", readPages),
        follow("sending messages", tell),
        follow("reading records ahead", readAhead, aheadAfterMs),
      ]);
    },
    async stop() {
      stopping.abort();
      await Promise.all(chats.map((chat) => chat.stop()));
      // At once: what is under way may be waiting for a document that hangs its parser.
      await charts.close();
      await parser.close();
      await Promise.allSettled(
        [round, takeIn, tell, settle, poll, readPages, readAhead, derive, deliver].map((work) =>
          work.settled(),
        ),
      );
      await fetcher.close();
      await cache.close();
      await store.close();
    },
  };
}

/**
 * Makes the stored stances follow the companies' file and the day. Another desk's stay with its baseline, and nobody's
 * go with a file that can't be read.
 */
async function settleStances(
  { beside, config, now }: DeskOptions,
  store: Store,
  book: LedgerBook,
): Promise<void> {
  if (beside !== true && config.companies.length > 0) await store.settleAll(book, now());
}
