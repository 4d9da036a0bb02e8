import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { numbered } from "../src/core/command-options.ts";
import type { Message } from "../src/core/message.ts";
import { context, heading, paragraph, plainMessage } from "../src/core/message.ts";
import { placeSpan, tellPlace } from "../src/core/place.ts";

/** Rows that every platform can show in one message. */
const shown = 20;

export const outbox = defineCommand({
  name: "outbox",
  positional: [],
  changes: () => "by-editors",
  onlyShows: ({ resend, open }) => resend === undefined && open === undefined,
  options: z.object({
    resend: numbered("aMessageNumber").optional(),
    open: z.string().optional(),
  }),
  async run({ resend, open }, desk): Promise<Message> {
    const { say } = desk;
    if (resend !== undefined) {
      return plainMessage((await desk.resendDelivery(resend)) ? say.resent(resend) : say.notResent(resend));
    }
    if (open !== undefined) {
      const { opened, known } = await desk.openDestination(open);
      if (!opened) return plainMessage(say.unknownDestination(open, known));
      const told = tellPlace(say.reopened, placeSpan(open, say));
      return { summary: told.map(({ text }) => text).join(""), blocks: [paragraph(...told)] };
    }
    const stuck = await desk.stuckDeliveries(shown);
    const title = say.outboxTitle(stuck.length);
    if (stuck.length === 0) return plainMessage(title);
    const rows = stuck.map((message) => [
      String(message.id),
      [placeSpan(message.destination, say)],
      say.deliveryKinds[message.kind] ?? message.kind,
      say.when(message.owedAt),
      say.outboxState(message.closed ? "closed" : message.state, message.attempts),
      message.summary,
      message.fault === null ? "" : say.fault(message.fault),
    ]);
    const shut = [...new Set(stuck.filter(({ closed }) => closed).map((message) => message.destination))];
    return {
      summary: title,
      blocks: [
        heading(title),
        { kind: "table", columns: say.outboxColumns, rows },
        context(say.outboxHow),
        ...shut.map((id) => context(...tellPlace((place) => say.outboxOpen(place, id), placeSpan(id, say)))),
      ],
    };
  },
});
