import { z } from "zod";
import { nameIn } from "../src/core/company-name.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks } from "../src/core/command-options.ts";
import { context, paragraph, plainMessage } from "../src/core/message.ts";
import { askedWatch, nameOfWatch } from "../src/core/watch.ts";

export const watch = defineCommand({
  name: "watch",
  positional: ["what"],
  restOfLine: true,
  changes: () => "by-anyone",
  options: z.object({ what: z.string(asks("aCompanyOrTopic")) }),
  async run(options, desk) {
    const { say, companies } = desk;
    const asked = askedWatch(options.what, companies, say);
    if (!asked.ok) return asked.message;
    const result = await desk.watch(asked.watch);
    const tell = result === "watching" ? say.nowWatching : say.alreadyWatching;
    const summary = tell(desk.here, nameOfWatch(asked.watch, companies, say));
    const apart = asked.products.map((product) => nameIn(product, say));
    if (asked.watch.kind === "topic" || apart.length === 0) return plainMessage(summary);
    const name = nameOfWatch(asked.watch, companies, say);
    return { summary, blocks: [paragraph(summary), context(say.watchedApart(name, apart))] };
  },
});
