import { z } from "zod";
import type { Command } from "../src/core/command.ts";
import { defineCommand, findCommand, unknownCommand } from "../src/core/command.ts";
import type { Message } from "../src/core/message.ts";
import { bold, heading, list, paragraph, spans } from "../src/core/message.ts";
import { usageOf } from "../src/core/read-options.ts";

/** Help over a list of commands that holds this very command, so the list is asked for when it is run. */
export const help = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: "help",
    positional: ["command"],
    options: z.object({ command: z.string().optional() }),
    async run(options, desk): Promise<Message> {
      const all = commands();
      const { say } = desk;
      const asked = options.command?.replace(/^[/／]/, "").toLowerCase();
      if (asked === undefined) {
        const lines = all.map((command) => spans(bold(`/${command.name}`), say.helpLine(command.name)));
        return { summary: say.helpTitle, blocks: [heading(say.helpTitle), list(lines)] };
      }
      const command = findCommand(asked, all);
      if (!command) return unknownCommand(asked, all, say);
      const line = say.helpLine(command.name);
      return {
        summary: `/${command.name}${line}`,
        blocks: [paragraph(bold(`/${command.name}`), line), ...usageOf(command, say)],
      };
    },
  });
