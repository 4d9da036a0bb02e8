import type { Fault } from "../../core/fault.ts";
import { judgePage, type PageText } from "../../core/page/judge.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import type { ParserPool } from "../parse/pool.ts";
import type { PageCache } from "./robots-gate.ts";

/** An article whose page is wanted, as its feed told of it. */
export interface WantedPage {
  url: string;
  title: string;
  summary: string;
  /** Whether the feed's text changed since: what is kept of the page is too old then. */
  again: boolean;
}

/** What came of it. `passing`: nothing is wrong with the page for good, so it may be tried again. */
export type PageRead =
  | { kind: "text"; title: string; text: string }
  | { kind: "failed"; fault: Fault; passing: boolean; retryAfterMs: number | null };

export interface ArticlePageNeeds {
  fetcher: Pick<Fetcher, "fetch">;
  parser: Pick<ParserPool, "readPage">;
  /** Whether a host's robots.txt lets an address be fetched. */
  permit(url: URL, signal?: AbortSignal): Promise<Fault | null>;
  cache: PageCache;
}

export type ArticlePageReader = (page: WantedPage, signal?: AbortSignal) => Promise<PageRead>;

/** Several publishers' feeds may lead to one page; for so long it is asked for once. */
const keptMs = 6 * 3_600_000;
/** Longer texts are asked for again rather than kept. */
const longestKept = 100_000;

/**
 * Makes the function that fetches an article's page and finds its text in it, as far as that is the article's (see
 * `judgePage`). What a publisher does never rejects it.
 */
export function createArticlePageReader(needs: ArticlePageNeeds): ArticlePageReader {
  async function readPage(url: string, signal?: AbortSignal): Promise<PageText | Failure> {
    const fetched = await needs.fetcher.fetch({
      url,
      validators: { etag: null, lastModified: null },
      wanted: "page",
      permit: (at) => needs.permit(at, signal),
      ...(signal && { signal }),
    });
    if (fetched.kind === "not-modified")
      throw new Error("a page that was asked for plainly was not modified");
    if (fetched.kind === "failed") return failure(fetched.fault, fetched.retryAfterMs);
    const { bytes, charset, finalUrl } = fetched;
    const read = await needs.parser.readPage({ bytes, charset, want: { kind: "article" } });
    return read.ok ? { ...read.value, url: finalUrl } : failure(read.fault);
  }

  return async (page, signal) => {
    const kept = page.again ? undefined : ((await needs.cache.get(page.url)) as PageText | undefined);
    const read = kept ?? (await readPage(page.url, signal));
    if ("kind" in read) return read;
    if (!kept && read.text.length <= longestKept) await needs.cache.set(page.url, read, keptMs);
    const judged = judgePage(read, page, page.url);
    return judged.ok ? { kind: "text", ...judged.value } : failure(judged.fault);
  };
}

type Failure = PageRead & { kind: "failed" };

const failure = (fault: Fault, retryAfterMs: number | null = null): Failure => ({
  kind: "failed",
  fault,
  passing: isPassing(fault.code),
  retryAfterMs,
});

const passingCodes: ReadonlySet<string> = new Set([
  "aborted",
  "timeout",
  "dns-not-found",
  "dns-failed",
  "connection-refused",
  "connection-reset",
  "unreachable",
  "fetch-failed",
  "proxy-failed",
  "tls-error",
  "cooling-down",
  "robots-unreachable",
  "parse-stopped",
]);

/** What a server says of itself for a while, and what may be the network's fault. A refusal is no such thing. */
const isPassing = (code: string): boolean =>
  passingCodes.has(code) || /^http-(?:408|425|429|5\d\d)$/.test(code);
