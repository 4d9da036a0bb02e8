import type { NoteKind, Point } from "../../ledger.ts";
import { count, withinSentence } from "../english.ts";

const noteKinds: Record<NoteKind, string> = {
  "no-data": "has no data to give",
  "treaty-route": "sends requests along the treaty route",
  "we-stay": "stays in Hong Kong",
  "few-requests": "gets few requests",
};

/** What answers say of a company's stance, and what alerts and digests tell of a changed one: part of `en`. */
export const stanceWords = {
  stanceTitle: (company: string, parent: string | null): string =>
    `${company}${parent ? ` (${parent})` : ""} and Hong Kong`,
  stanceSince: (since: string): string => `since ${since}`,
  /** A position that is announced and takes effect later. */
  stanceFrom: (since: string): string => `from ${since}`,
  /** Found so on a day by an editor who doesn't say when it began. */
  stanceAtLatest: (day: string): string => `since ${day} at the latest`,
  notHeard: (since: string, last: string): string =>
    last === since ? "; not heard since" : `; not heard since ${last}`,
  condition: (condition: string): string => `Condition: ${condition}.`,
  basisIs: (basis: string): string => `Basis: ${basis}.`,
  byHand: "entered by hand",
  byHandMeans: "Entered by hand: our own paraphrase of the linked source, no stored quote.",
  /** The day of a fact; what is retold without a date has that of the article alone. */
  factDay: (point: Point): string => (point.dateBasis === "background" ? `retold ${point.date}` : point.date),
  effective: (date: string): string => `, in effect ${date}`,
  alsoSaid: "; also ",

  contested: "Contested: other evidence says otherwise.",
  actsDiffer: "Acts differ from it.",
  newerEvidence: "Newer evidence says otherwise than the editor's decision; it is flagged, not applied.",
  changeUndated: "The date of the change isn't given.",
  proofLost: (id: string): string =>
    `What the editor confirmed, ${id}, has lost its effect since; the stance stands on the editor's word.`,
  parts: {
    contestedBy: "What contradicts it",
    newer: "Newer than the decision",
    supportedBy: "Also said",
    acts: "On record",
    responses: "Asked about it",
    allegations: "Alleged by others; allegations never decide a stance",
    retold: "Retold without a date; that decides nothing",
    earlier: "Before",
    retoldOther: "Retold of something else; that decides nothing",
    dropped: "No longer in its article, so without effect",
    retracted: "Retracted by an editor, so without effect",
  },
  moreEntries: (more: number, command: string): string => `${more} more: ${command}`,
  decisions: "Editors' decisions",
  mechanism: (company: string): string => `How ${company} handles requests, in its own or a reporter's words`,
  noteKind: (kind: NoteKind): string => noteKinds[kind],

  noKnownPosition: "No known position.",
  noPolicyButActs: "No general policy known; single acts and answers are below.",
  onlyRetold: "No dated position known; what articles retell is below.",
  onlyWithoutEffect: "No known position; what was on record has lost its effect.",
  noKnownPositionAlleged: (by: string, claim: string, date: string): string =>
    `No known position; ${by} alleges that it ${claim} (${date}).`,
  nothingKnown: (company: string): string =>
    `Nothing is known of what ${company} says or does about requests from Hong Kong authorities.`,
  nothingKnownOn: (company: string, matter: string): string =>
    `Nothing is known of ${company} on this matter: ${withinSentence(matter)}.`,
  productsOf: (company: string): string => `Kept apart from ${company}: its products and parts`,
  productWithoutPolicy: "no general policy known; more with /stance",
  partOf: (product: string, parent: string): string =>
    `${product} belongs to ${parent}; the two are kept apart: /stance ${parent}.`,
  newerArticles: (company: string): string =>
    `Newer articles that name ${company}; nothing was found in them for this record:`,

  // Digests
  allegedTitle: (claims: number): string => `Alleged of companies that nobody named (${claims})`,
  moreAllegations: (more: number): string => `And ${more} more: /stances shows the newest.`,
  recordTitle: (facts: number): string => `New on record (${facts})`,
  moreRecord: (more: number): string => `And ${more} more: /timeline tells those of a company.`,
  pagesTitle: (pages: number): string => `Changed pages (${pages})`,
  morePassages: (more: number): string => ` and ${count(more, "more passage", "more passages")}.`,
  morePages: (more: number): string => `And ${more} more.`,

  // Alerts
  alertTitle: (company: string): string => `Changed: ${company} and Hong Kong`,
  alertSummary: (company: string, matter: string, now: string, before: string): string =>
    `${company}, ${withinSentence(matter)}: ${now}. Before: ${before}.`,
  changedTo: (position: string, since: string): string => `${position}, ${since}.`,
  before: (position: string): string => `Before: ${position}.`,
  positionOf: (words: string, date: string): string => `${words} (${date})`,
  contestTitle: (company: string): string => `Contested: ${company} and Hong Kong`,
  contestLine: (matter: string, stands: string, objection: string): string =>
    `${withinSentence(matter)}: now contested. On record: ${stands}. ${objection}`,
  stands: (position: string): string => `On record: ${position}.`,
  /** What speaks against a stance; `said`: in the company's own words. */
  speaksAgainst: (publisher: string, said: boolean, words: string, day: string): string =>
    said
      ? `In ${publisher} the company says of itself that it ${words} (${day}).`
      : `${publisher} reports that it ${words} (${day}).`,
  askMore: "All that is known:",
  correctionTitle: (company: string): string => `Correction: ${company} and Hong Kong`,
  correctionSummary: (company: string, matter: string, reason: string): string =>
    `Correction on ${company}, ${withinSentence(matter)}: ${reason}`,
  wasTold: (position: string): string => `An alert here told: ${position}.`,
  wasToldAgainst: (position: string): string =>
    `An alert here told that this speaks against its stance: ${position}.`,
  noLongerThere: (since: string): string =>
    `The article that it rested on no longer says so since ${since}, so it has no effect.`,
  nowRetracted: (by: string, day: string): string => `${by} retracted what it rested on, on ${day}.`,
  nowCorrected: (by: string, day: string, position: string): string =>
    `${by} corrected it on ${day}: ${position}.`,
  nowConfirmed: (by: string, day: string, position: string): string =>
    `${by} confirmed the stance on ${day}: ${position}.`,
};
