import { failed, ok, type Outcome } from "../../core/fault.ts";
import type { RawFeed } from "../raw-feed.ts";
import { tidyLine } from "../normalise/tidy.ts";
import { examine, type FeedDocument, piecesOf } from "./document.ts";
import { notAFeedFault } from "./not-a-feed.ts";
import { parseWithFeedsmith } from "./with-feedsmith.ts";

/** Which parser goes first. After one hung or died on a document, only the other is tried on it. */
export type ParserChoice = "feedsmith" | "rss-parser";

/**
 * Parses a feed of any format. Feedsmith goes first; where it loses items they are parsed one by one, and where it
 * finds nothing rss-parser is tried. May take long or run out of memory on hostile input: call it in a child process.
 */
export async function parse(text: string, feedUrl: string, choice: ParserChoice): Promise<Outcome<RawFeed>> {
  if (text.startsWith("{")) return parseJson(text, feedUrl);
  const document = examine(text);
  if (!document) return { ok: false, fault: notAFeedFault(text, feedUrl) };
  const problems: string[] = [];
  const first = choice === "feedsmith" ? tryFeedsmith(document, problems) : null;
  const best = foundNothing(first, document) ? better(first, await tryLoosely(document, problems)) : first;
  const found = best?.items.length ?? 0;
  if (found === 0 && !document.rootIsFirst) return { ok: false, fault: notAFeedFault(text, feedUrl) };
  if (found === 0 && document.truncated) return brokenOff();
  if (!best || foundNothing(best, document)) return malformed(problems);
  return ok({ ...best, truncated: document.truncated });
}

function parseJson(text: string, feedUrl: string): Outcome<RawFeed> {
  const feed = attempt(() => parseWithFeedsmith(text), []);
  return feed ? ok(feed) : { ok: false, fault: notAFeedFault(text, feedUrl) };
}

const foundNothing = (feed: RawFeed | null, document: FeedDocument): boolean =>
  !feed || (feed.items.length === 0 && document.itemCount > 0);

function tryFeedsmith(document: FeedDocument, problems: string[]): RawFeed | null {
  const whole = attempt(() => parseWithFeedsmith(document.text), problems);
  if (whole && whole.items.length >= document.itemCount) return whole;
  return better(whole, parsePieces(document));
}

function attempt(parser: () => RawFeed, problems: string[]): RawFeed | null {
  try {
    return parser();
  } catch (error) {
    problems.push(reasonOf(error));
    return null;
  }
}

async function tryLoosely(document: FeedDocument, problems: string[]): Promise<RawFeed | null> {
  // Loaded only when needed: few feeds need it, and children start often.
  const { parseWithRssParser } = await import("./with-rss-parser.ts");
  return parseWithRssParser(document.text).catch((error: unknown) => {
    problems.push(reasonOf(error));
    return null;
  });
}

/** More items than this are no feed of news, and parsing each by itself takes long. */
const mostPieces = 1_000;

/** Every item by itself; null when not even the document's head can be read. */
function parsePieces(document: FeedDocument): RawFeed | null {
  const [head, ...items] = piecesOf(document, mostPieces);
  const feed = attempt(() => parseWithFeedsmith(head!), []);
  if (!feed) return null;
  return {
    ...feed,
    items: items.flatMap((item) => attempt(() => parseWithFeedsmith(item), [])?.items ?? []),
  };
}

const better = (a: RawFeed | null, b: RawFeed | null): RawFeed | null =>
  (b?.items.length ?? -1) > (a?.items.length ?? -1) ? b : a;

/** The innermost reason that a parser gives. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return tidyLine(cause instanceof Error ? cause.message : String(cause))
    .slice(0, 200)
    .replace(/[.\s]+$/, "");
}

const malformed = (problems: readonly string[]): Outcome<RawFeed> =>
  failed(
    "malformed",
    `The feed is broken and can't be parsed: ${problems[0] ?? "no item in it is whole"}.`,
    undefined,
    problems[0] === undefined ? undefined : { reason: problems[0] },
  );

const brokenOff = (): Outcome<RawFeed> =>
  failed(
    "truncated",
    "The feed breaks off before its first item ends.",
    "It is read again at the next poll.",
  );
