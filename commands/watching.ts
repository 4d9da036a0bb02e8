import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { heading, list, plainMessage, spans } from "../src/core/message.ts";
import { nameOfWatch } from "../src/core/watch.ts";

export const watching = defineCommand({
  name: "watching",
  positional: [],
  options: z.object({}),
  async run(_, desk) {
    const { say, companies, here } = desk;
    const names = (await desk.watching()).map((watch) => nameOfWatch(watch, companies, say)).toSorted();
    if (names.length === 0) return plainMessage(say.watchingNothing(here));
    const title = say.watchingTitle(here);
    return {
      summary: `${title}${say.marks.colon}${names.join(say.marks.names)}`,
      blocks: [heading(title), list(names.map((name) => spans(name)))],
    };
  },
});
