import { z } from "zod";
import { askedStance, settling } from "../src/core/asked-company.ts";
import type { Command } from "../src/core/command.ts";
import { defineCommand } from "../src/core/command.ts";
import { kept, someDate, webLink } from "../src/core/command-options.ts";
import { hongKongDay, isAfter } from "../src/core/day.ts";
import { matters, positions } from "../src/core/ledger.ts";
import { answerSaved } from "../src/core/record-answer.ts";

export const correct: Command = defineCommand({
  name: "correct",
  summary: "For editors: settles a company's stance, above all evidence until then",
  usage: [
    '/correct facebook user-data paused since:2020-07-06 note:"its own statement, checked" link:https://a.example/1',
    '/correct google takedown refused condition:"without a court order" note:"read the policy page"',
  ],
  positional: ["company"],
  restOfLine: true,
  running: ["condition", "note"],
  asks: ["matter", "position"],
  changes: () => "by-editors",
  options: z.object({
    company: z.string("name a company, a matter and a position"),
    matter: z.enum(matters, `use one of ${matters.join(", ")}`).optional(),
    position: z.enum(positions, `use one of ${positions.join(", ")}`).optional(),
    since: someDate.optional(),
    condition: kept("say on what it depends", 200).optional(),
    note: kept("say how you know"),
    link: webLink("give a link that begins with https:// or http://").optional(),
  }),
  async run(options, desk) {
    const { say } = desk;
    const refuse = (problem: string) => say.wrongOptions(correct, [problem]);
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
    return answerSaved(
      { kind: "correct", id, company, matter, before, after, now: desk.now(), remarks: [] },
      say,
    );
  },
});
