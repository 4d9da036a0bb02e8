import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import type { Message } from "../src/core/message.ts";
import { context, heading, plainMessage } from "../src/core/message.ts";

/** Rows that every platform can show in one message. */
const shown = 20;

export const outbox = defineCommand({
  name: "outbox",
  summary: "For editors: messages that could not be sent; sends one once more, or opens a destination again",
  usage: ["/outbox", "/outbox resend:12", "/outbox open:newsroom"],
  positional: [],
  changes: () => "by-editors",
  options: z.object({
    resend: z.coerce.number("give the number of a message").int().positive().optional(),
    open: z.string().optional(),
  }),
  async run({ resend, open }, desk): Promise<Message> {
    const { say } = desk;
    if (resend !== undefined) {
      return plainMessage((await desk.resendDelivery(resend)) ? say.resent(resend) : say.notResent(resend));
    }
    if (open !== undefined) {
      const { opened, known } = await desk.openDestination(open);
      return plainMessage(opened ? say.reopened(open) : say.unknownDestination(open, known));
    }
    const stuck = await desk.stuckDeliveries(shown);
    const title = say.outboxTitle(stuck.length);
    if (stuck.length === 0) return plainMessage(title);
    const rows = stuck.map((message) => [
      String(message.id),
      message.destination,
      say.deliveryKinds[message.kind] ?? message.kind,
      say.when(message.owedAt),
      say.outboxState(message.state, message.attempts),
      message.summary,
      message.fault === null ? "" : `${message.fault.message} ${message.fault.fix ?? ""}`.trim(),
    ]);
    return {
      summary: title,
      blocks: [heading(title), { kind: "table", columns: say.outboxColumns, rows }, context(say.outboxHow)],
    };
  },
});
