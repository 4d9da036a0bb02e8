import { renderMessage } from "../chat/terminal/prompt.ts";
import { en } from "../core/wording/en.ts";
import { openDemoDesk } from "./demo-desk.ts";

const asked = ["/stance facebook", "/stance google", "/stance telegram"];
/** A page that was read, one behind a wall, and one that changed. */
const explained = [
  "/harbour-gazette/court-order-27-accounts",
  "/island-wire/hk-subscriber-records",
  "/ferry-chat/requests",
];

/** `npm run demo`: the whole desk on a made-up world of publishers, by the real clock. Returns the exit code. */
export async function demo(): Promise<number> {
  const opened = await openDemoDesk((message) =>
    console.log(`\n${renderMessage(message, process.stdout)}\n`),
  );
  if (opened === null) return 1;
  const { desk, world } = opened;
  const say = async (line: string) => {
    console.log(`\n> ${line}`);
    console.log(renderMessage(await desk.answer(line), process.stdout));
  };
  try {
    console.log(en.demoBacklog(world.feeds.length));
    await say("/poll");
    world.publish(Date.now());
    console.log(`\n${en.demoNews}`);
    await say("/poll");
    console.log(`\n${en.demoPages(await desk.readPages())}`);
    for (const path of explained) await say(`/explain ${new URL(path, world.feeds[0]!.url).href}`);
    await say("/digest now");
    for (const line of asked) await say(line);
    return 0;
  } finally {
    await opened.close();
  }
}
