import { count } from "../english.ts";

/** What is said of where an article's text comes from: part of `en`. */
export const pageWords = {
  demoPages: (texts: number): string =>
    `The pages of the new articles are read: ${count(texts, "full text", "full texts")}. What became of three pages:`,
  textOfPage: (fetched: string): string => `Its full text was read from its page, ${fetched}.`,
  textOfFeed: "Its feed carries the full text.",
  /** What is known without the page; `text`: the feed carries a text that may be all of it. */
  textKnown: {
    summary: "Only the feed's summary is known",
    text: "Only the text in its feed is known, which may not be all",
  },
  textOwed: (known: string): string => `${known}; its page will be read.`,
  textDelayed: (known: string, reason: string, next: string): string =>
    `${known}: ${reason} Its page is tried again ${next}.`,
  textMissing: (known: string, reason: string): string => `${known}: ${reason}`,
  textOff: (known: string): string => `${known}: pages are not read, by fullText in feeds.yaml.`,
  textWatched: "A page that is watched for changes.",
  textChanged: (at: string): string => `Its text changed; the change was found ${at}:`,
  passageAdded: (after: string): string => `New: “${after}”`,
  passageRemoved: (before: string): string => `Taken out: “${before}”`,
  passageChanged: (before: string, after: string): string => `Was: “${before}” Is: “${after}”`,
  moreChanges: (more: number): string => `${count(more, "more passage", "more passages")}.`,
};
