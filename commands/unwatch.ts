import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { asks } from "../src/core/command-options.ts";
import { context, paragraph, plainMessage } from "../src/core/message.ts";
import { askedWatch, nameOfWatch } from "../src/core/watch.ts";

export const unwatch = defineCommand({
  name: "unwatch",
  positional: ["what"],
  restOfLine: true,
  changes: () => "by-anyone",
  options: z.object({ what: z.string(asks("aCompanyOrTopic")) }),
  async run(options, desk) {
    const { say, companies, here } = desk;
    const asked = askedWatch(options.what, companies, say);
    if (!asked.ok) return asked.message;
    const what = nameOfWatch(asked.watch, companies, say);
    if ((await desk.unwatch(asked.watch)) === "unwatched") {
      return plainMessage(say.noLongerWatching(here, what));
    }
    const summary = say.notWatching(here, what);
    return { summary, blocks: [paragraph(summary), context(say.watchingLists)] };
  },
});
