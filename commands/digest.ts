import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { asks } from "../src/core/command-options.ts";
import { plainMessage } from "../src/core/message.ts";

export const digest = defineCommand({
  name: "digest",
  positional: ["when"],
  changes: ({ when }) => (when === "now" ? "by-anyone" : null),
  options: z.object({ when: z.enum(["now"], asks("nowOrNothing")).optional() }),
  async run(options, desk) {
    if (options.when === undefined) return desk.previewDigest();
    const { stories, sent } = await desk.postDigest();
    const tell = sent ? desk.say.digestPosted : desk.say.digestKept;
    return plainMessage(tell(stories, desk.here));
  },
});
