import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { deedSpans } from "../src/core/deed.ts";
import type { Message } from "../src/core/message.ts";
import { heading, plainMessage } from "../src/core/message.ts";

const shown = 30;

export const audit = defineCommand({
  name: "audit",
  positional: [],
  changes: () => "by-editors",
  onlyShows: () => true,
  options: z.object({}),
  async run(_, desk): Promise<Message> {
    const { say } = desk;
    const lines = await desk.auditLines(shown);
    if (lines.length === 0) return plainMessage(say.auditNothing);
    const rows = lines.map((line) => [
      say.when(line.at),
      line.by,
      say.platformName(line.platform),
      deedSpans(line.what, say),
      say.auditOutcome(line.allowed),
    ]);
    return {
      summary: say.auditTitle,
      blocks: [heading(say.auditTitle), { kind: "table", columns: say.auditColumns, rows }],
    };
  },
});
