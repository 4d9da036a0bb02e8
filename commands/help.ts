import { z } from "zod";
import type { Command } from "../src/core/command.ts";
import { defineCommand } from "../src/core/command.ts";
import type { Message } from "../src/core/message.ts";
import { bold, code, heading, list, paragraph, spans } from "../src/core/message.ts";
import { nearest } from "../src/core/nearest.ts";

/** Help over a list of commands that holds this very command, so the list is asked for when it is run. */
export const help = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: "help",
    summary: "Lists the commands, or says how one is used",
    usage: ["/help", "/help find"],
    positional: ["command"],
    options: z.object({ command: z.string().optional() }),
    async run(options, desk): Promise<Message> {
      const all = commands();
      const asked = options.command?.replace(/^\//, "").toLowerCase();
      if (asked === undefined) {
        const lines = all.map((command) => spans(bold(`/${command.name}`), ` ${command.summary}.`));
        return { summary: desk.say.helpTitle, blocks: [heading(desk.say.helpTitle), list(lines)] };
      }
      const command = all.find((known) => known.name === asked);
      if (!command) {
        const names = all.map((known) => known.name);
        return desk.say.unknownCommand(asked, nearest(asked, names, 3));
      }
      return {
        summary: `/${command.name}: ${command.summary}`,
        blocks: [
          paragraph(bold(`/${command.name}`), ` ${command.summary}.`),
          list(command.usage.map((usage) => spans(code(usage)))),
          ...(command.caution === undefined ? [] : [paragraph(command.caution(desk.say))]),
        ],
      };
    },
  });
