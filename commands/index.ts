import type { Command } from "../src/core/command.ts";
import { digest } from "./digest.ts";
import { explain } from "./explain.ts";
import { feeds } from "./feeds.ts";
import { find } from "./find.ts";
import { help } from "./help.ts";
import { poll } from "./poll.ts";
import { stance } from "./stance.ts";

/** Every slash command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  stance,
  digest,
  find,
  feeds,
  explain,
  poll,
  help(() => commands),
];
