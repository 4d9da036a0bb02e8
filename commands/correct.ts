import { z } from "zod";
import { askedStance, settling } from "../src/core/asked-company.ts";
import type { Command } from "../src/core/command.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks, kept, someDate, webLink } from "../src/core/command-options.ts";
import { hongKongDay, isAfter } from "../src/core/day.ts";
import { matters, positions } from "../src/core/ledger.ts";
import { refusal } from "../src/core/read-options.ts";
import { answerSaved } from "../src/core/record-answer.ts";

export const correct: Command = defineCommand({
  name: "correct",
  positional: ["company"],
  restOfLine: true,
  running: ["condition", "note"],
  asks: ["matter", "position"],
  changes: () => "by-editors",
  options: z.object({
    company: z.string(asks("aStance")),
    matter: z.enum(matters).optional(),
    position: z.enum(positions).optional(),
    since: someDate.optional(),
    condition: kept("whatItDependsOn", 200).optional(),
    note: kept("how"),
    link: webLink("aLink").optional(),
  }),
  async run(options, desk) {
    const { say } = desk;
    const refuse = (problem: string) => refusal(correct, [problem], say);
    const asked = askedStance(options.company, options, desk.companies, say, refuse, settling);
    if (!asked.ok) return asked.message;
    const { company, matter, position } = asked;
    const { since = null } = options;
    const today = hongKongDay(desk.now());
    if (since !== null && isAfter(since, today)) return refuse(say.inFuture("since", since, today));
    const before = await desk.stanceOf(company.id, matter);
    const { id } = await desk.decide({
      kind: "correct",
      company: company.id,
      matter,
      position,
      condition: options.condition ?? null,
      since,
      target: null,
      note: options.note,
      url: options.link ?? null,
    });
    const after = await desk.stanceOf(company.id, matter);
    const remarks = after?.sinceAtLatest ? [say.changeUndated] : [];
    return answerSaved(
      { kind: "correct", id, company, matter, before, after, now: desk.now(), remarks },
      say,
    );
  },
});
