import { quotation } from "../quotation.ts";
import type { Basis, Decision, Matter, Point, Position } from "../../ledger.ts";
import { responses } from "../../ledger.ts";
import type { Stance } from "../../stance.ts";
import { clip } from "../clip.ts";
import { count, withinSentence } from "../english.ts";

const positionNames: Record<Position, string> = {
  paused: "paused",
  reviewing: "reviewing",
  complied: "complied",
  refused: "refused",
  challenging: "challenging",
  exited: "exited",
  resumed: "resumed",
  denied: "denied",
  "no-comment": "no comment",
};

const basisNames: Record<Basis, string> = {
  "company-statement": "company",
  reported: "reported",
  allegation: "alleged",
};

const decisionVerbs: Record<Decision["kind"], string> = {
  confirm: "confirmed",
  correct: "corrected",
  retract: "retracted",
};

/** A place that begins a sentence: names that were given to one stay as they are. */
const begin = (place: string): string => place.replace(/^this (?=channel$|conversation$)/, "This ");

/** What the ledger's commands say beside the words of stances: part of `en`. */
export const ledgerWords = {
  /** A position as a bare word. */
  positionName: (position: Position): string => positionNames[position],
  /** What kind of fact it is and on whose word: "complied, a single act, as reported". */
  factKind(point: Point, by: string | null): string {
    const parts = [positionNames[point.position]];
    if (point.form === "act" && !responses.has(point.position)) parts.push("a single act or figure");
    if (point.basis === "company-statement") parts.push("the company's own statement");
    else if (point.basis === "reported") parts.push("as reported");
    else parts.push(by === null ? "alleged" : `alleged by ${by}`);
    return parts.join(", ");
  },
  editorsDecision: "an editor's decision",
  quoted: (text: string): string => quotation(text, "“", "”"),
  enteredBy: (by: string, day: string): string => `Entered by ${by} on ${day}.`,
  goneSince: (day: string): string => `no longer in the article since ${day}`,
  wasRetracted: "retracted",

  // The board
  boardTitle(matter: string | null, position: string | null): string {
    const parts = [matter === null ? null : withinSentence(matter), position].filter(Boolean);
    return parts.length === 0 ? "Every known stance" : `Every known stance: ${parts.join(", ")}`;
  },
  boardSummary: (stances: number, companies: number): string =>
    `${count(stances, "stance", "stances")} of ${count(companies, "company or product", "companies and products")}.`,
  boardColumns: ["Company", "Matter", "Position", "Since", "Basis", "Last heard", "Remarks"],
  basisName: (basis: Basis): string => basisNames[basis],
  remarks(stance: Stance): string {
    const remarks: string[] = [];
    if (stance.contestedBy.length > 0) remarks.push("contested");
    if (stance.actsDiffer) remarks.push("acts differ");
    if (stance.ruling !== null) remarks.push(decisionVerbs[stance.ruling.kind]);
    if (stance.sinceAtLatest) remarks.push("change not dated");
    if (stance.proofLost) remarks.push("proof gone");
    if (stance.newer.length > 0) remarks.push("newer evidence");
    return remarks.join(", ");
  },
  boardEmpty: (narrowed: boolean): string =>
    narrowed
      ? "No company has such a stance. /stances alone shows every one."
      : "No stance is known of any company yet.",
  boardCut: (more: number, commands: readonly string[]): string =>
    `${count(more, "stance", "stances")} more. To narrow: ${commands.join(", ")}.`,
  boardWithout: (cases: number): string =>
    `Not in the table: ${count(cases, "case", "cases")} in which no general policy is known, only single acts, answers or allegations. /stance and /timeline tell them.`,
  unnamedTitle: "Alleged of companies that are not named",
  unnamedLine: (by: string | null, about: string, day: string): string =>
    by === null ? `of “${about}”, ${day}, ` : `${by}, of “${about}”, ${day}, `,

  // The timeline
  timelineTitle: (company: string, matter: string | null): string =>
    matter === null
      ? `${company} and Hong Kong over time`
      : `${company} over time: ${withinSentence(matter)}`,
  timelineSummary: (company: string, facts: number, from: string, to: string): string =>
    from === to
      ? `${company}: ${count(facts, "fact", "facts")} of ${from}.`
      : `${company}: ${count(facts, "fact", "facts")} from ${from} to ${to}.`,
  moreReports: (more: number): string => `; ${count(more, "more report", "more reports")} of that day`,
  timelineLater: (before: string): string => `Later facts, of ${before} and after, are left out.`,
  timelineOlder: (older: number, command: string): string =>
    `${count(older, "older line", "older lines")}: ${command}`,
  decisionLine(decision: Decision): string {
    const { id, kind, by, position, since, target } = decision;
    if (kind === "retract") return `${target} retracted by ${by} (${id})`;
    const held = since === null ? "" : `, since ${since}`;
    return `${positionNames[position!]}${held}, ${decisionVerbs[kind]} by ${by} (${id})`;
  },
  /** A publisher whose piece is read in a copy, and who made that; null: an archive. */
  copyOf: (publisher: string, by: string | null): string =>
    by === null ? `${publisher}, archived copy` : `${publisher}, republished by ${by}`,
  linkName: "Link",

  // Evidence
  evidenceTitle: (id: string, company: string): string => `Evidence ${id}: ${company}`,
  noEvidence: (id: string): string =>
    `Nothing on record is called ${clip(id)}. Such names stand behind each fact in /stance … all:yes and /timeline.`,
  storedVersion: (version: number, origin: "feed" | "page", fetched: string): string =>
    origin === "feed"
      ? `From the feed, version ${version}, fetched ${fetched}.`
      : `From the article's page, version ${version}, fetched ${fetched}.`,
  newestVersion: (version: number, fetched: string): string =>
    `A newer version of the article, ${version}, was fetched ${fetched}`,
  wordsPurged: "The stored text around it is no longer kept.",
  inEffect: (date: string): string => `In effect ${date}.`,
  stillThere: "; the quote still stands in it.",
  nowGone: (day: string): string => `; the quote is no longer in the article since ${day}.`,
  dateIs: {
    told: "The date is told in the text.",
    news: "The text tells it as news, so it has the article's date.",
    background: "The text retells it without a date; it decides nothing.",
  } satisfies Record<Point["dateBasis"], string>,
  dateByEditor: "The date was given by the editor.",
  noStoredQuote: "Entered by hand: our own paraphrase of the linked source, no stored quote.",
  ofBaseline: "It is part of the baseline in companies.yaml.",
  noteIs: (note: string): string => `Note: ${note}`,
  decisionsOn: "Decisions on it",
  decisionOf: (kind: Decision["kind"], by: string, at: string): string =>
    `An editor's decision, not evidence: ${decisionVerbs[kind]} by ${by}, ${at}.`,
  decisionTarget: (id: string): string => `It is about ${id}: /evidence ${id}.`,

  // Comparing
  compareTitle: (a: string, b: string): string => `${a} and ${b} compared`,
  matterColumn: "Matter",
  restsOn: "On what it rests",
  moreOfBoth: (a: string, b: string): string => `All that is known: /stance ${a}, /stance ${b}.`,
  compareTwo: "Two companies are compared at a time: /compare google apple.",
  compareSame: (company: string): string =>
    `Both names mean ${company}. Name two companies: /compare google apple.`,
  onlyWithoutPolicy: "no general policy known; see /stance",
  nothingOnMatter: "nothing known",

  // Editors
  onlyEditors: (command: string): string =>
    `Sorry, /${command} changes what the desk keeps or how it is set, and only editors may do that. Editors are named in feeds.yaml.`,
  saved: (id: string, kind: Decision["kind"] | "enter", about: string): string =>
    kind === "enter"
      ? `Saved as ${id}: a fact on ${about}.`
      : `Saved as ${id}: ${about}, ${decisionVerbs[kind]}.`,
  stanceWas: "Was: ",
  stanceIs: "Is now: ",
  stanceStays: "Unchanged: ",
  toUndo: "To undo it: ",
  /** Stands in an example for the reason that an editor gives. */
  whyHere: "why",
  noPosition: "no known position",
  nothingToConfirm: (company: string, matter: string | null): string =>
    `There's no known position of ${company}${matter === null ? "" : ` on this matter (${withinSentence(matter)})`} to confirm; /correct settles one.`,
  whichMatter: (company: string, commands: readonly string[]): string =>
    `${company} has a stance on several matters. Which one? ${commands.join(" or ")}`,
  matterMissing: (all: readonly Matter[]): string => `matter is missing: use one of ${all.join(", ")}.`,
  positionMissing: (all: readonly Position[]): string => `position is missing: use one of ${all.join(", ")}.`,
  notAPosition: (typed: string, matter: string, all: readonly Position[]): string =>
    `“${clip(typed)}” is no position on ${withinSentence(matter)}: use one of ${all.join(", ")}.`,
  notAStance: (position: Position): string =>
    `${position} is an answer and never a stance; /enter records what a company answered.`,
  inFuture: (name: string, given: string, today: string): string =>
    `${name} can't be ${given}: it lies in the future, today is ${today}.`,
  nothingCalled: (id: string): string =>
    `Nothing on record is called ${clip(id)}. /timeline shows the names of facts and decisions.`,
  alreadyRetracted: (id: string): string => `${id} is retracted already, so nothing was changed.`,
  takenBack: (id: string): string => `${id} has no effect any more; it stays on record, marked as retracted.`,
  allegerMissing: "by is missing: an allegation needs someone who makes it.",
  tooOldToTell: "Its date is more than a week ago: too old for an alert or digest, so nobody is told.",
  enteredAs: (kind: string, date: string): string => `Entered as ${kind}, announced ${date}.`,
  nameNoSources:
    "Never name a confidential source here, or what could lead to one: the record is stored and shown to everybody who asks.",
  namesASource: (found: readonly string[]): string =>
    `Not saved: this looks as if it could lead to a source (${found.map((words) => `“${clip(words)}”`).join(", ")}). Leave that out, or, if it harms nobody, type it again with sure:yes.`,
  onRecordAlready: (id: string): string =>
    `Not saved: ${id} says the same of that day already, with the same link; /evidence ${id} shows it. If this is another fact, type it again with sure:yes.`,

  // Watching
  nowWatching: (destination: string, what: string): string =>
    `${begin(destination)} watches ${what} from now on: a changed or contested stance is told there.`,
  alreadyWatching: (destination: string, what: string): string =>
    `${begin(destination)} watches ${what} already.`,
  notWatching: (destination: string, what: string): string => `${begin(destination)} didn't watch ${what}.`,
  noLongerWatching: (destination: string, what: string): string =>
    `${begin(destination)} no longer watches ${what}.`,
  watchedTopic: (topic: string): string => `every company on the topic ${topic}`,
  watchedApart: (company: string, products: readonly string[]): string =>
    `Kept apart from ${company}, so not watched with it: ${products.join(", ")}.`,
  watchingLists: "/watching lists what it does.",
  watchingTitle: (destination: string): string => `What ${destination} watches`,
  watchingNothing: (destination: string): string =>
    `${begin(destination)} watches nothing. /watch google or /watch data-request begins.`,
  unknownWatch(typed: string, companies: readonly string[], topics: readonly string[]): string {
    const hint = companies.length > 0 ? ` Did you mean ${companies.join(" or ")}?` : "";
    return `I know no company or topic “${clip(typed)}”.${hint} Topics: ${topics.join(", ")}.`;
  },
};
