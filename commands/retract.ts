import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { kept, recordId, webLink } from "../src/core/command-options.ts";
import { hongKongDay } from "../src/core/day.ts";
import { plainMessage } from "../src/core/message.ts";
import { answerSaved } from "../src/core/record-answer.ts";
import { standingDecisions } from "../src/core/ruling.ts";

export const retract = defineCommand({
  name: "retract",
  positional: ["id"],
  running: ["note"],
  changes: () => "by-editors",
  options: z.object({
    id: recordId,
    note: kept("why"),
    link: webLink("aLink").optional(),
  }),
  async run({ id, note, link }, desk) {
    const { say } = desk;
    const target = id.startsWith("d") ? await desk.decision(id) : (await desk.evidence(id))?.fact;
    const company = desk.companies.find((known) => known.id === target?.company);
    if (!target || !company) return plainMessage(say.nothingCalled(id));
    const { matter } = target;
    const { decisions } = await desk.timelineOf(company.id);
    const { retracted } = standingDecisions(decisions, hongKongDay(desk.now()));
    if (retracted.has(id)) return plainMessage(say.alreadyRetracted(id));
    const before = await desk.stanceOf(company.id, matter);
    const decision = await desk.decide({
      kind: "retract",
      company: company.id,
      matter,
      position: null,
      condition: null,
      since: null,
      target: id,
      note,
      url: link ?? null,
    });
    const after = await desk.stanceOf(company.id, matter);
    const saved = { id: decision.id, company, matter, before, after, now: desk.now() };
    return answerSaved({ kind: "retract", ...saved, remarks: [say.takenBack(id)] }, say);
  },
});
