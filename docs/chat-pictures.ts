// Draws what people see on Slack and Discord: `npm run pictures` writes docs/slack-*.png and docs/discord-*.png from the
// very bodies that the desk would post about the made-up world. The same code gives the same files.
import { writeFileSync } from "node:fs";
import { commands } from "../commands/index.ts";
import { renderDiscord } from "../src/chat/discord/render.ts";
import { typedNames } from "../src/chat/slack/render/command-names.ts";
import { renderSlack } from "../src/chat/slack/render/render.ts";
import { openDemoDesk } from "../src/cli/demo-desk.ts";
import type { Message } from "../src/core/message.ts";
import { wordingFor } from "../src/core/wording/wordings.ts";
import { piecesOfDiscord } from "./chat-pictures/discord.ts";
import { drawMessage } from "./chat-pictures/draw.ts";
import { looks } from "./chat-pictures/look.ts";
import { piecesOfSlack } from "./chat-pictures/slack.ts";

const pictures = { stance: "stance telegram user-data", digest: "digest", timeline: "timeline telegram" };
const words = { sender: "HK Newsdesk", time: "09:00", goesOn: "The message goes on." };
/** How high a picture gets before it is cut. */
const most = 1_000;

/** Friday 27 November 2026, nine in the morning in Hong Kong. */
const at = Date.parse("2026-11-27T09:00:00+08:00");
const opened = await openDemoDesk(() => {}, { now: () => at, concurrency: 1 });
if (opened === null) throw new Error("The made-up world can't be opened.");
try {
  const { desk, world } = opened;
  await desk.answer("/poll");
  world.publish(at);
  await desk.answer("/poll");
  await desk.readPages();
  for (const [name, line] of Object.entries(pictures)) {
    const message = named(await desk.preview(line, "en", true));
    const [slack] = renderSlack(message, { commands: typedNames(commands, wordingFor) });
    const pngs = slack!.images.map(({ data }) => data);
    const onSlack = piecesOfSlack(slack!.blocks, pngs);
    writeFileSync(`docs/slack-${name}.png`, await drawMessage(onSlack, looks.slack, words, most));
    const onDiscord = piecesOfDiscord(renderDiscord(message)[0]!);
    writeFileSync(`docs/discord-${name}.png`, await drawMessage(onDiscord, looks.discord, words, most));
  }
} finally {
  await opened.close();
}

/** The message with names for the publishers of the made-up world, who are all this machine. */
function named(message: Message): Message {
  const host = /https?:\/\/127\.0\.0\.1:\d+\/([a-z-]+)\//g;
  const rename = (value: unknown): unknown => {
    if (typeof value === "string")
      return value
        .replaceAll(host, "https://$1.example/")
        .replaceAll(/127\.0\.0\.1:\d+/g, "dead-letter.example");
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
  };
  return rename(message) as Message;
}
