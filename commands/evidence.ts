import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { answerDecision, answerEvidence } from "../src/core/evidence-answer.ts";
import { plainMessage } from "../src/core/message.ts";
import { recordId } from "../src/core/command-options.ts";

export const evidence = defineCommand({
  name: "evidence",
  positional: ["id"],
  options: z.object({ id: recordId }),
  async run({ id }, desk) {
    const { say, companies } = desk;
    const decision = id.startsWith("d") ? await desk.decision(id) : null;
    if (decision !== null) {
      const { decisions } = await desk.timelineOf(decision.company);
      const on = decisions.filter((other) => other.target === id);
      return answerDecision(decision, on, companies, say);
    }
    const found = await desk.evidence(id);
    return found === null ? plainMessage(say.noEvidence(id)) : answerEvidence(found, companies, say);
  },
});
