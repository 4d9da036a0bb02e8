import type { Command } from "../src/core/command.ts";
import { audit } from "./audit.ts";
import { compare } from "./compare.ts";
import { confirm } from "./confirm.ts";
import { correct } from "./correct.ts";
import { digest } from "./digest.ts";
import { enter } from "./enter.ts";
import { evidence } from "./evidence.ts";
import { explain } from "./explain.ts";
import { feeds } from "./feeds.ts";
import { find } from "./find.ts";
import { help } from "./help.ts";
import { outbox } from "./outbox.ts";
import { poll } from "./poll.ts";
import { retract } from "./retract.ts";
import { settings } from "./settings.ts";
import { stance } from "./stance.ts";
import { stances } from "./stances.ts";
import { timeline } from "./timeline.ts";
import { unwatch } from "./unwatch.ts";
import { watch } from "./watch.ts";
import { watching } from "./watching.ts";

/** Every slash command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  stance,
  stances,
  timeline,
  evidence,
  compare,
  digest,
  find,
  watch,
  unwatch,
  watching,
  confirm,
  correct,
  retract,
  enter,
  feeds,
  explain,
  poll,
  settings,
  outbox,
  audit,
  help(() => commands),
];
