import type { Position } from "../../ledger.ts";
import type { ChartWords } from "../../timeline-chart.ts";
import { count } from "../english.ts";

/** A position as a chart's label, which has no room for what it means on each matter. */
const positions: Record<Position, string> = {
  paused: "Paused",
  reviewing: "Reviewing",
  complied: "Complies",
  refused: "Refuses",
  challenging: "In court",
  exited: "Left",
  resumed: "Resumed",
  denied: "Denies",
  "no-comment": "No comment",
};

/** The labels that read otherwise when nothing was heard for long. */
const pastPositions: Partial<Record<Position, string>> = {
  reviewing: "Was reviewing",
  complied: "Complied",
  refused: "Refused",
  challenging: "Was in court",
};

/** The words of the chart of a company's record. */
export const timelineWords: ChartWords = {
  labels: {
    today: "Today",
    positions,
    past: { ...positions, ...pastPositions },
    kinds: {
      decision: "Decision by an editor",
      policy: "Policy",
      act: "Single act or figure",
      response: "Answer when asked",
      allegation: "Allegation by others",
      background: "Retold without a date",
    },
    unknown: "No known position",
    mixed: "Several positions",
    several: "Facts in one mark",
  },
  title: (company) => `${company} — Hong Kong`,
  drawn: (today) => `What it has said and done, as the record stood on ${today}`,
  summary: (company, facts) =>
    `Timeline of ${company} in Hong Kong with ${count(facts, "dated fact", "dated facts")}.`,
  now: (position, since) => `${positions[position]} ${since}`,
  past: (position, since) => `${pastPositions[position] ?? positions[position]} (${since})`,
  contested: "contested",
};
