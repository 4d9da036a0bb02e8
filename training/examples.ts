import type { Company } from "../src/core/company.ts";
import { readChinesePage } from "../src/core/extract/chinese/read.ts";
import { readPage } from "../src/core/extract/english/page.ts";
import { readSentences } from "../src/core/extract/english/sentence.ts";
import { catalogueOf } from "../src/core/extract/english/who.ts";
import type { Features } from "../src/core/extract/weighed/candidate.ts";
import { chineseCandidates } from "../src/core/extract/weighed/chinese.ts";
import { englishCandidates } from "../src/core/extract/weighed/english.ts";
import type { Position } from "../src/core/ledger.ts";
import type { MentionFinder } from "../src/core/mention.ts";
import type { Labelled } from "../tests/support/observations.ts";

/** A text with what it says of companies; matter, form and basis where they are labelled. */
export type Taught = Pick<Labelled, "id" | "lang" | "title" | "text" | "publishedAt"> & {
  observations: readonly Label[];
};

type Label = Pick<
  Labelled["observations"][number],
  "company" | "position" | "evidence" | "also" | "optional"
> &
  Partial<Pick<Labelled["observations"][number], "matter" | "form" | "basis">>;

/** A company in a sentence of a labelled text. */
export interface Example {
  company: string;
  features: Features;
  /** What the sentence is labelled with. */
  labels: readonly Label[];
  /** Positions that the text gives the company elsewhere, or that are disputed: neither right nor wrong here. */
  open: ReadonlySet<Position>;
}

/** Every company in every sentence of a labelled text. */
export function examplesOf(
  article: Taught,
  companies: readonly Company[],
  findMentions: MentionFinder,
): Example[] {
  const text = `${article.title}\n${article.text}`;
  return candidatesIn(article, companies, findMentions).map(({ company, start, end, features }) => {
    const own = article.observations.filter((label) => label.company === company);
    const here = own.filter((label) => shownIn(label, text, start, end));
    const labels = here.filter(({ optional }) => optional !== true);
    const shown = new Set(labels.map(({ position }) => position));
    const open = new Set(own.map(({ position }) => position).filter((position) => !shown.has(position)));
    return { company, features, labels, open };
  });
}

function candidatesIn(article: Taught, companies: readonly Company[], findMentions: MentionFinder) {
  if (article.lang !== "en") {
    const sectors = new Map(companies.map(({ id, sector }) => [id, sector]));
    return chineseCandidates(readChinesePage(article, findMentions), sectors).map(
      ({ sentence, ...candidate }) => ({ ...candidate, start: sentence.start, end: sentence.end }),
    );
  }
  const page = readPage(article, findMentions);
  return englishCandidates(readSentences(page.lines, page.text), catalogueOf(companies)).map(
    ({ sentence, ...candidate }) => ({ ...candidate, start: sentence.line.start, end: sentence.line.end }),
  );
}

/** Whether the words that show a label touch a stretch of the text. */
function shownIn({ evidence, also = [] }: Label, text: string, start: number, end: number): boolean {
  return [evidence, ...also].some((words) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (at < end && at + words.length > start) return true;
    return false;
  });
}
