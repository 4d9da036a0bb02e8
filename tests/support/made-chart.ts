import type { Decision, Point } from "../../src/core/ledger.ts";
import { resolveStances } from "../../src/core/stance.ts";
import type { TimelineChart } from "../../src/core/timeline-chart.ts";
import { timelineChart } from "../../src/core/timeline-chart.ts";
import type { Wording } from "../../src/core/wording/en.ts";
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
  given: { company?: string; decisions?: readonly Decision[]; say?: Wording } = {},
): TimelineChart {
  const { company = "Acme", decisions = [], say = en } = given;
  const stances = resolveStances(points, decisions, chartDay);
  return timelineChart({ company, stances, decisions, now: Date.parse(`${chartDay}T02:00:00Z`) }, say);
}
