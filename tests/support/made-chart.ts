import type { Decision, Matter, Point } from "../../src/core/ledger.ts";
import { resolveStances } from "../../src/core/stance.ts";
import type { ChartWords, TimelineChart } from "../../src/core/timeline-chart.ts";
import { timelineChart } from "../../src/core/timeline-chart.ts";
import { en } from "../../src/core/wording/en.ts";

const chartDay = "2026-11-23";

/** A point with everything that a test doesn't care about filled in. */
export function madePoint(given: Partial<Point> = {}): Point {
  return {
    id: "o0",
    company: "acme",
    matter: "user-data",
    position: "paused",
    form: "policy",
    basis: "company-statement",
    dateBasis: "told",
    date: "2020-07-06",
    effective: null,
    saidAt: null,
    seenAt: 0,
    goneSince: null,
    ...given,
  };
}

/** The chart of points and decisions of one company, as a command asks for it. */
export function madeChart(
  points: readonly Point[],
  given: {
    company?: string;
    decisions?: readonly Decision[];
    words?: ChartWords;
    matters?: Readonly<Record<Matter, string>>;
  } = {},
): TimelineChart {
  const { company = "Acme", decisions = [], words = en.chart, matters = en.matters } = given;
  const stances = resolveStances(points, decisions, chartDay);
  return timelineChart({ company, stances, decisions, today: chartDay }, words, matters);
}
