import { z } from "zod";
import { answerBoard } from "../src/core/board-answer.ts";
import { defineCommand } from "../src/core/command.ts";
import { matters, positions, responses } from "../src/core/ledger.ts";

/** What a stance can be; answers never are one. */
const held = positions.filter((position) => !responses.has(position));
/** The newest claims about unnamed companies, of which a few stand below the board. */
const allegationsRead = 50;

export const stances = defineCommand({
  name: "stances",
  positional: ["matter", "position"],
  options: z.object({
    matter: z.enum([...matters, ...held]).optional(),
    position: z.enum(held).optional(),
  }),
  async run(options, desk) {
    // A position may stand alone: /stances paused.
    const alone = held.find((position) => position === options.matter) ?? null;
    const matter = matters.find((known) => known === options.matter) ?? null;
    return answerBoard(
      {
        stances: await desk.board(),
        allegations: await desk.unnamedAllegations(allegationsRead),
        companies: desk.companies,
        matter,
        position: options.position ?? alone,
        now: desk.now(),
      },
      desk.say,
    );
  },
});
