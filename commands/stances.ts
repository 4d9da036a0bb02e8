import { z } from "zod";
import { answerBoard } from "../src/core/board-answer.ts";
import type { Command } from "../src/core/command.ts";
import { defineCommand } from "../src/core/command.ts";
import { matters, positions, responses } from "../src/core/ledger.ts";
import { refusal } from "../src/core/read-options.ts";

/** What a stance can be; answers never are one. */
const held = positions.filter((position) => !responses.has(position));
/** The newest claims about unnamed companies, of which a few stand below the board. */
const allegationsRead = 50;

export const stances: Command = defineCommand({
  name: "stances",
  positional: ["matter", "position"],
  options: z.object({
    // Either may be typed first, and a position may stand alone: /stances paused.
    matter: z.enum([...matters, ...held]).optional(),
    position: z.enum([...held, ...matters]).optional(),
  }),
  async run(options, desk) {
    const asked = [options.matter, options.position];
    const matter = matters.find((known) => asked.includes(known)) ?? null;
    const position = held.find((known) => asked.includes(known)) ?? null;
    const both = options.matter !== undefined && options.position !== undefined;
    if (both && (matter === null || position === null)) {
      const { say } = desk;
      const rest = say.useOneOf(position === null ? held : matters);
      return refusal(stances, [say.wrongOption(say.optionName("position"), rest, options.position)], say);
    }
    return answerBoard(
      {
        stances: await desk.board(),
        allegations: await desk.unnamedAllegations(allegationsRead),
        companies: desk.companies,
        matter,
        position,
        now: desk.now(),
      },
      desk.say,
    );
  },
});
