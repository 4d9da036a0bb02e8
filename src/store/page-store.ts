import type { Fault } from "../core/fault.ts";
import type { DigestItem } from "./ledger/ledger-store.ts";
import type { Claim, ClaimRequest } from "./store.ts";

/** A page to be fetched, with what its text must fit. */
export interface ClaimedPage extends Claim {
  articleId: number;
  url: string;
  host: string;
  title: string;
  summary: string;
  /** Whether the feed's text changed since the page was first asked for. */
  again: boolean;
  /** Tries that failed before this one. */
  attempts: number;
}

/** How the fetching of a page ended. */
export type PageOutcome =
  | { kind: "text"; title: string; text: string }
  /** Nothing is wrong with the page for good. */
  | { kind: "later"; reason: Fault; nextTryAt: number; counts: boolean }
  | { kind: "none"; reason: Fault };

/** What is known of an article's full text. */
export interface FullTextState {
  state: "owed" | "stored" | "none";
  /** Why there is none, or why the last try failed. */
  reason: Fault | null;
  attempts: number;
  nextTryAt: number;
  finishedAt: number | null;
}

/** What an article's text was before it last changed, and is since. */
export interface TextChange {
  at: number;
  before: string;
  after: string;
}

/** A watched page that changed. */
export interface ChangedPage extends TextChange {
  article: number;
  feedId: string;
  title: string;
  publisher: string;
  url: string | null;
  companies: string[];
}

/** The full texts of articles, and what changed on pages. */
export interface PageStore {
  /** Pages that are due, one a host, the newest article's first. Who is asked already is not asked twice at a time. */
  claimPages(request: ClaimRequest): Promise<ClaimedPage[]>;
  /**
   * Writes down how it ended. A text is stored as a version of the article, which is then derived from it; the same
   * text as before makes no version. Nobody asks the host again before `hostFreeAt`.
   */
  finishPage(
    claim: ClaimedPage,
    outcome: PageOutcome,
    hostFreeAt: number,
    now: number,
  ): Promise<"saved" | "lost">;
  /** What the newest version from its feed carries of an article. */
  feedWords(article: number): Promise<{ summary: string; content: string }>;
  /** Null when the article is owed none: it is not relevant, or its feed carries the full text. */
  fullTextState(article: number): Promise<FullTextState | null>;
  /** The last change of an article's text, as far as both texts came the same way; null when there was none. */
  textChange(article: number): Promise<TextChange | null>;
  /** Watched pages that changed in the window, or shortly before it, and that this destination was not shown. */
  changedPagesForDigest(
    destination: string,
    window: { from: number; to: number },
  ): Promise<DigestItem<ChangedPage>[]>;
}
