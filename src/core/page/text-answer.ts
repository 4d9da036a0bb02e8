import type { FullTextState, TextChange } from "../../store/page-store.ts";
import { type Block, list, paragraph, spans } from "../message.ts";
import type { Wording } from "../wording/en.ts";
import type { FeedText } from "./owed.ts";
import { type ChangedPassage, changedPassages } from "./changes.ts";

const passagesShown = 6;
const longestPassage = 400;

/** What is known of where an article's text comes from. */
export interface TextSource {
  feed: FeedText;
  fullText: FullTextState | null;
  change: TextChange | null;
}

/**
 * Says where an article's text comes from, why it is no more than the summary, and what changed in it last. `reading`:
 * whether pages are read at all; `watched`: whether the article is a page that is watched.
 */
export function textAnswer(
  { feed, fullText, change }: TextSource,
  { reading, watched }: { reading: boolean; watched: boolean },
  say: Wording,
): Block[] {
  const source = watched ? say.textWatched : sourceLine(feed, fullText, reading, say);
  return [...(source === null ? [] : [paragraph(source)]), ...changeBlocks(change, say)];
}

/** Of an article that is not relevant, or whose feed carries the whole. */
const nothingOwed: FullTextState = {
  state: "none",
  reason: null,
  attempts: 0,
  nextTryAt: 0,
  finishedAt: null,
};

function sourceLine(
  feed: FeedText,
  fullText: FullTextState | null,
  reading: boolean,
  say: Wording,
): string | null {
  const { state, reason, attempts, nextTryAt, finishedAt } = fullText ?? nothingOwed;
  if (state === "stored") return say.textOfPage(say.when(finishedAt ?? nextTryAt));
  if (feed === "whole") return say.textOfFeed;
  const known = say.textKnown[feed];
  if (state === "none") return reason === null ? null : say.textMissing(known, say.fault(reason, "short"));
  if (!reading) return say.textOff(known);
  return attempts === 0 || reason === null
    ? say.textOwed(known)
    : say.textDelayed(known, say.fault(reason, "short"), say.when(nextTryAt));
}

function changeBlocks(change: TextChange | null, say: Wording): Block[] {
  if (change === null) return [];
  const passages = changedPassages(change.before, change.after);
  if (passages.length === 0) return [];
  const shown = passages.slice(0, passagesShown).map((passage) => tellPassage(passage, clipped, say));
  const more = passages.length - shown.length;
  return [
    paragraph(say.textChanged(say.when(change.at))),
    list([...shown, ...(more > 0 ? [say.moreChanges(more)] : [])].map((item) => spans(item))),
  ];
}

/** What changed in a passage: what it was and is, each as short as `clip` makes it. */
export function tellPassage(
  { before, after }: ChangedPassage,
  clip: (text: string) => string,
  say: Wording,
): string {
  if (before === null) return say.passageAdded(clip(after ?? ""));
  if (after === null) return say.passageRemoved(clip(before));
  return say.passageChanged(clip(before), clip(after));
}

const clipped = (text: string): string =>
  text.length <= longestPassage ? text : `${text.slice(0, longestPassage - 1).toWellFormed()}…`;
