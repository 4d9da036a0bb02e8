import { inBrackets } from "./brackets.ts";
import type { Company } from "./company.ts";
import { nameIn } from "./company-name.ts";
import { hongKongDay } from "./day.ts";
import { after, groupPoints, inEffect } from "./fact-group.ts";
import { decisionSpans, factLine } from "./fact-line.ts";
import type { Decision, Fact, Matter, Point } from "./ledger.ts";
import { matters } from "./ledger.ts";
import type { Block, ImageBlock, Message, Span } from "./message.ts";
import { bold, context, heading, list, paragraph, spans } from "./message.ts";
import { standingDecisions } from "./ruling.ts";
import { rank } from "./substance.ts";
import { textIn } from "./translated.ts";
import type { Wording } from "./wording/en.ts";

/** Lines that every platform can show in one message. */
const shown = 30;
/** Repeats that are looked at for their publishers. */
const alsoRead = 20;

export interface TimelineQuestion {
  company: Company;
  /** Null: every matter. */
  matter: Matter | null;
  /** Only what is older than this date; null: all. */
  before: string | null;
  points: readonly Point[];
  decisions: readonly Decision[];
  /** `YYYY-MM-DD` in Hong Kong. */
  today: string;
}

/** What stands in one line: facts of a day that say the same, or a decision. */
export type TimelineLine =
  | { kind: "facts"; day: string; told: Point; also: readonly Point[] }
  | { kind: "decision"; day: string; decision: Decision };

export interface Timeline {
  /** The newest that fit, oldest first. */
  lines: readonly TimelineLine[];
  /** How many older ones were left out. */
  older: number;
  /** Whether there is something of the day asked for, or later, that was left out. */
  hasLater: boolean;
  /** From when to when the lines go that were asked for, and how many facts and decisions they hold; null: none. */
  span: { from: string; to: string; facts: number } | null;
  /** Facts that the lines are told with. */
  wanted: readonly string[];
  /** Ids of what an editor retracted. */
  retracted: ReadonlySet<string>;
}

/**
 * Lays a company's record out in lines, oldest first. What several publishers brought on one day is one line, told with
 * what weighs most. Pure, and independent of the order of points and decisions.
 */
export function layTimeline(question: TimelineQuestion): Timeline {
  const asked = (matter: Matter, day: string) =>
    (question.matter === null || matter === question.matter) &&
    (question.before === null || day < question.before) &&
    day <= question.today;
  const points = question.points.filter((point) => asked(point.matter, point.date));
  const { retracted } = standingDecisions(question.decisions, question.today);
  const groups = [...Map.groupBy(points, (point) => point.date).values()].flatMap((ofDay) =>
    groupLines(ofDay, retracted),
  );
  const decisions = question.decisions
    .map((decision) => ({ kind: "decision" as const, day: hongKongDay(decision.at), decision }))
    .filter(({ day, decision }) => asked(decision.matter, day));
  const groupsOfDays = groups.map((group) => ({ day: group[0]!.date, group }));
  const all = [...groupsOfDays, ...decisions].sort((a, b) => compare(a.day, b.day));
  // Of thousands of lines only those shown are put together.
  const lines = all
    .slice(firstShown(all))
    .map((line) => ("group" in line ? groupLine(line.group) : line))
    .sort(byDay);
  return {
    lines,
    older: all.length - lines.length,
    hasLater: question.points.some(
      ({ matter, date }) =>
        (question.matter === null || matter === question.matter) &&
        question.before !== null &&
        date >= question.before &&
        date <= question.today,
    ),
    span:
      all.length === 0
        ? null
        : { from: all[0]!.day, to: all.at(-1)!.day, facts: points.length + decisions.length },
    wanted: lines.flatMap(pointsToTell).map((point) => point.id),
    retracted,
  };
}

/** The points of a day by the line that they stand in. */
function groupLines(points: readonly Point[], retracted: ReadonlySet<string>): Point[][] {
  const lines: Point[][] = [];
  for (const point of points) {
    const line = lines.find(([first]) => sameLine(first!, point, retracted));
    if (line) line.push(point);
    else lines.push([point]);
  }
  return lines;
}

/** Points of a day stand in one line when they say the same, and have effect or not alike. */
const sameLine = (a: Point, b: Point, retracted: ReadonlySet<string>): boolean =>
  a.matter === b.matter &&
  a.position === b.position &&
  a.form === b.form &&
  (a.basis === "allegation") === (b.basis === "allegation") &&
  (a.dateBasis === "background") === (b.dateBasis === "background") &&
  a.goneSince === b.goneSince &&
  retracted.has(a.id) === retracted.has(b.id);

/** Where the newest lines that fit begin. A day isn't cut in two, since `before:` names days. */
function firstShown(lines: readonly { day: string }[]): number {
  let first = Math.max(0, lines.length - shown);
  const cutsDay = () => first > 0 && first < lines.length && lines[first - 1]!.day === lines[first]!.day;
  while (cutsDay()) first++;
  if (first < lines.length) return first;
  const newest = lines.at(-1)?.day;
  return lines.findIndex((line) => line.day === newest);
}

/** The points whose facts a line is told with; thousands of repeats need not all be read. */
const pointsToTell = (line: TimelineLine): readonly Point[] =>
  line.kind === "facts" ? [line.told, ...line.also.slice(0, alsoRead)] : [];

function groupLine(points: readonly Point[]): TimelineLine {
  const [told, ...also] = points.toSorted((a, b) => rank(b.basis) - rank(a.basis) || compare(a.id, b.id));
  return { kind: "facts", day: told!.date, told: told!, also };
}

/** Decisions stand behind the facts of their day, in the order in which they were taken. */
function byDay(a: TimelineLine, b: TimelineLine): number {
  if (a.day !== b.day) return compare(a.day, b.day);
  if (a.kind === "facts" && b.kind === "facts") {
    return matters.indexOf(a.told.matter) - matters.indexOf(b.told.matter) || compare(a.told.id, b.told.id);
  }
  if (a.kind === "decision" && b.kind === "decision")
    return a.decision.at - b.decision.at || numberOf(a) - numberOf(b);
  return a.kind === "facts" ? -1 : 1;
}

const numberOf = (line: { decision: Decision }): number => Number(line.decision.id.slice(1));

/** Answers "what happened when?": the chart, if there is one, and every line with its source. Pure. */
export function answerTimeline(
  question: TimelineQuestion,
  timeline: Timeline,
  facts: ReadonlyMap<string, Fact>,
  chart: ImageBlock | null,
  say: Wording,
): Message {
  const { company, matter } = question;
  const name = nameIn(company, say);
  const title = say.timelineTitle(name, matter === null ? null : say.matters[matter]);
  const { span, older, lines, retracted } = timeline;
  const later: Block[] = timeline.hasLater ? [context(say.timelineLater(say.date(question.before!)))] : [];
  if (span === null) {
    const nothing = matter === null ? say.nothingKnown(name) : say.nothingKnownOn(name, say.matters[matter]);
    return { summary: nothing, blocks: [heading(title), paragraph(nothing), ...later] };
  }
  const summary = say.timelineSummary(name, span.facts, say.date(span.from), say.date(span.to));
  const blocks: Block[] = [heading(title), ...(chart === null ? [] : [chart]), paragraph(summary)];
  if (older > 0) {
    const asked = matter === null ? name : `${name} ${say.choice(matter)}`;
    const before = `${say.optionName("before")}:${lines[0]!.day}`;
    blocks.push(context(say.timelineOlder(older, `/timeline ${asked} ${before}`)));
  }
  blocks.push(list(lines.flatMap((line) => tellLine(line, facts, retracted, say))), ...later);
  return { summary, blocks };
}

/** A line, or several where the facts turn out to differ in their figures, or in who alleges them. */
function tellLine(
  line: TimelineLine,
  facts: ReadonlyMap<string, Fact>,
  retracted: ReadonlySet<string>,
  say: Wording,
): (readonly Span[])[] {
  const fateOf = (id: string) => ({ text: retracted.has(id) ? inBrackets(say.wasRetracted, say) : "" });
  if (line.kind === "decision") return [[...decisionSpans(line.decision, say), fateOf(line.decision.id)]];
  const unread = line.also.length - alsoRead;
  return groupPoints([line.told, ...line.also], facts).map((group, index) => {
    const { lead } = group;
    const what = `${say.matters[lead.matter]}${say.marks.colon}${say.factKind(lead, textIn(lead.by, say.language))}`;
    return spans(
      bold(say.factDay(lead)),
      `${inEffect(lead, say)} ${what}${say.marks.stop}`,
      ...factLine(lead, say),
      fateOf(lead.id),
      ...after(group, say),
      index === 0 && unread > 0 ? say.moreReports(unread) : "",
    );
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
