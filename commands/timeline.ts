import { z } from "zod";
import { askedCompany } from "../src/core/asked-company.ts";
import { nameIn } from "../src/core/company-name.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks, someDate } from "../src/core/command-options.ts";
import { hongKongDay } from "../src/core/day.ts";
import type { Desk } from "../src/core/desk.ts";
import { matters } from "../src/core/ledger.ts";
import type { ImageBlock } from "../src/core/message.ts";
import type { Stance } from "../src/core/stance.ts";
import type { TimelineQuestion } from "../src/core/timeline-answer.ts";
import { answerTimeline, layTimeline } from "../src/core/timeline-answer.ts";
import { altText, timelineChart } from "../src/core/timeline-chart.ts";

export const timeline = defineCommand({
  name: "timeline",
  positional: ["company"],
  restOfLine: true,
  options: z.object({
    company: z.string(asks("aCompany")),
    matter: z.enum(matters).optional(),
    before: someDate.optional(),
  }),
  async run(options, desk) {
    const asked = askedCompany(options.company, options.matter, desk.companies, desk.say);
    if (!asked.ok) return asked.message;
    const { company, matter } = asked;
    const { points, decisions, stances } = await desk.timelineOf(company.id);
    const today = hongKongDay(desk.now());
    const question = { company, matter, before: options.before ?? null, points, decisions, today };
    const laid = layTimeline(question);
    const facts = await desk.facts(laid.wanted);
    // Further pages are read for their lines; the chart stands on the first.
    const chart =
      laid.span === null || question.before !== null ? null : await drawChart(question, stances, desk);
    return answerTimeline(question, laid, facts, chart, desk.say);
  },
});

/** The chart of the same record; null when it can't be drawn, since the lines hold all that it shows. */
async function drawChart(
  { company, matter, decisions }: TimelineQuestion,
  stances: readonly Stance[],
  desk: Desk,
): Promise<ImageBlock | null> {
  const { say } = desk;
  const asked = stances.filter((stance) => matter === null || stance.matter === matter);
  const record = { company: nameIn(company, say), stances: asked, decisions, now: desk.now() };
  const chart = timelineChart(record, say);
  const data = await desk.drawTimeline(chart);
  if (data === null) return null;
  const name = ["timeline", company.id, ...(matter === null ? [] : [matter])].join("-");
  return { kind: "image", name, alt: altText(chart), data };
}
