import { hongKongDay } from "./day.ts";
import type { Decision, Matter, Point, Position } from "./ledger.ts";
import { matters } from "./ledger.ts";
import { isStale, lastHeardOf, notHeardSince, positionLine, sinceOf } from "./position-line.ts";
import { standingDecisions } from "./ruling.ts";
import type { Stance } from "./stance.ts";
import { against } from "./stance.ts";
import { compare } from "./substance.ts";
import type { Held } from "./timeline/held.ts";
import { heldOver } from "./timeline/held.ts";
import type { Wording } from "./wording/en.ts";

/** What a mark on the chart stands for; each has a shape of its own. */
export const markKinds = ["decision", "policy", "act", "response", "allegation", "background"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Facts of one kind, position and date. */
export interface ChartMark {
  kind: MarkKind;
  position: Position;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is only known by year or month is drawn at its beginning. */
  date: string;
  count: number;
}

/** What a chart shows of one matter. */
export interface ChartLane {
  matter: Matter;
  label: string;
  /** The stance of today and since when. */
  now: string;
  /** The same as a sentence of its own, for those who can't see the chart. */
  told: string;
  /** For a stance that is told in the past tense: the day it was last heard of. */
  lastHeard: string | null;
  /** How long each stance held, oldest first; they don't overlap. */
  bars: readonly Held[];
  /** Oldest first. */
  marks: readonly ChartMark[];
}

/** A company's record as a chart: plain data, with every text in the reader's language. */
export interface TimelineChart {
  title: string;
  /** The line that says when it was drawn. */
  drawn: string;
  /** How many facts it shows, as a sentence. */
  summary: string;
  /** `YYYY-MM-DD`. */
  today: string;
  lanes: readonly ChartLane[];
  labels: ChartLabels;
}

/** The chart's words that don't depend on a company. */
export interface ChartLabels {
  today: string;
  positions: Readonly<Record<Position, string>>;
  /** The same of what was not heard of for long. */
  past: Readonly<Record<Position, string>>;
  kinds: Readonly<Record<MarkKind, string>>;
  /** Where no stance is known. */
  unknown: string;
  /** What is drawn where facts or stances of several positions fall together. */
  mixed: string;
  /** What a number beside a mark means. */
  several: string;
}

/** What a chart is worded with; each language has one. */
export interface ChartWords {
  labels: ChartLabels;
  title(company: string): string;
  drawn(today: string): string;
  summary(company: string, facts: number): string;
  /** "Paused since 2020-07-06"; `since` in words. */
  now(position: Position, since: string): string;
  /** The same of what was not heard of for long: "Refused (since 2020-07-06)". */
  past(position: Position, since: string): string;
  /** Something speaks against the stance. */
  contested: string;
}

/** What of the record goes into a chart. */
export interface ChartRecord {
  /** The company's name in the reader's language. */
  company: string;
  /** Its stances, resolved as of now. */
  stances: readonly Stance[];
  decisions: readonly Decision[];
  now: number;
}

/**
 * Lays a company's record out as chart data: one lane a matter that has any marks, in the order of `matters`. What was
 * retracted or dropped from its article is left out, since it has no effect.
 */
export function timelineChart(record: ChartRecord, say: Wording): TimelineChart {
  const { now } = record;
  const words = say.chart;
  const today = hongKongDay(now);
  const { rulings } = standingDecisions(record.decisions, today);
  const lanes = matters.flatMap((matter): ChartLane[] => {
    const stance = record.stances.find((known) => known.matter === matter);
    if (stance === undefined) return [];
    const settling = rulings.filter((ruling) => ruling.matter === matter);
    const decided = settling.map((ruling) => ({ position: ruling.position, date: hongKongDay(ruling.at) }));
    const marks = marksOf([...kindsOf(stance), ["decision", decided]]);
    if (marks.length === 0) return [];
    const bars = heldOver(policiesOf(stance), settling);
    return [
      {
        matter,
        label: say.matters[matter],
        now: labelOf(stance, now, say),
        told: `${say.matters[matter]}${say.marks.colon}${stance.current === null ? say.noPosition : `${positionLine(stance, now, say)}${contestedIn(stance, say)}`}${say.marks.end}`,
        lastHeard: stance.current !== null && isStale(stance, now) ? lastHeardOf(stance) : null,
        bars,
        marks,
      },
    ];
  });
  const facts = lanes.flatMap((lane) => lane.marks).reduce((sum, mark) => sum + mark.count, 0);
  return {
    title: words.title(record.company),
    drawn: words.drawn(today),
    summary: words.summary(record.company, facts),
    today,
    lanes,
    labels: words.labels,
  };
}

/** The stance of today as short as a chart has room for it, in the tense in which answers tell it. */
function labelOf(stance: Stance, now: number, say: Wording): string {
  if (stance.current === null) return say.chart.labels.unknown;
  const { position } = stance.current;
  const since = sinceOf(stance, now, say);
  const label = isStale(stance, now)
    ? `${say.chart.past(position, since)}${notHeardSince(stance, say)}`
    : say.chart.now(position, since);
  return `${label}${contestedIn(stance, say)}`;
}

const contestedIn = (stance: Stance, say: Wording): string =>
  against(stance) === null ? "" : `${say.marks.comma}${say.chart.contested}`;

/** The chart in a few sentences, for screen readers: how many facts, and each matter's stance and since when. */
export const altText = (chart: TimelineChart): string =>
  [chart.summary, ...chart.lanes.map((lane) => lane.told)].join(" ");

const policiesOf = (stance: Stance): Point[] => [
  ...(stance.current !== null && stance.ruling === null ? [stance.current] : []),
  ...stance.contestedBy,
  ...stance.supportedBy,
  ...stance.newer,
  ...stance.earlier,
];

type Dated = Pick<Point, "position" | "date">;

const kindsOf = (stance: Stance): [MarkKind, readonly Dated[]][] => [
  ["policy", policiesOf(stance)],
  ["act", stance.acts],
  ["response", stance.responses],
  ["allegation", stance.allegations],
  ["background", [...stance.retold, ...stance.retoldOther]],
];

/** Facts of one kind, position and date as one mark: the chart can't tell them apart, and a record may hold thousands. */
function marksOf(kinds: readonly [MarkKind, readonly Dated[]][]): ChartMark[] {
  const days = new Map<string, ChartMark[]>();
  for (const [kind, points] of kinds) {
    for (const { position, date } of points) {
      const known = days.get(date);
      const same = known?.find((mark) => mark.kind === kind && mark.position === position);
      if (same) same.count += 1;
      else if (known) known.push({ kind, position, date, count: 1 });
      else days.set(date, [{ kind, position, date, count: 1 }]);
    }
  }
  const inOrder = (a: ChartMark, b: ChartMark): number =>
    markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind) || compare(a.position, b.position);
  return [...days].sort(([a], [b]) => compare(a, b)).flatMap(([, marks]) => marks.sort(inOrder));
}
