import assert from "node:assert/strict";
import { test } from "node:test";
import { connectDiscord } from "../../src/chat/discord/connect.ts";
import type { DigestTime } from "../../src/core/destination.ts";
import { weekdays } from "../../src/core/destination.ts";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import { clockAt, dataFolder, hour, madeConfig, minute, openTestDesk } from "../support/desk-open.ts";
import { openPress } from "../support/desk-press.ts";
import { needsOf, quick } from "../support/discord-desk.ts";
import { startDiscordServer } from "../support/discord-server/server.ts";
import { madeCompany, madeDestination } from "../support/made.ts";
import { connectedSlack, openSlack } from "../support/slack-desk.ts";

const nineIn = (timezone: string): DigestTime => ({ hour: 9, minute: 0, days: weekdays, timezone });
const room = "600000000000000001";

/** London's clocks go back on 25 October 2026, New York's on 1 November. */
const begins = Date.parse("2026-10-24T00:15:00Z");
const ends = Date.parse("2026-11-02T23:45:00Z");

test(
  "nine o'clock stays nine o'clock over a change of clock, on Slack in London and on Discord in New York",
  { timeout: 120_000 },
  async (t) => {
    const press = await openPress(t);
    const feed = press.feed("gazette");
    const clock = clockAt(begins);
    const [slack, discord] = [await openSlack(t), await startDiscordServer({ now: () => clock.now() })];
    t.after(() => discord.stop());
    const channel = discord.addChannel(room);
    const opened = await openTestDesk(t, {
      config: madeConfig({
        feeds: [feed],
        companies: [madeCompany({ id: "telegram" })],
        destinations: [
          madeDestination({
            id: "london",
            platform: "slack",
            channel: "C0NEWS",
            digest: nineIn("Europe/London"),
          }),
          madeDestination({
            id: "new-york",
            platform: "discord",
            channel: room,
            language: "zh-Hant",
            digest: nineIn("America/New_York"),
          }),
        ],
      }),
      dataDir: await dataFolder(t),
      clock,
    });
    const { desk, troubles } = opened;
    discord.clients.push(() => opened.stop());
    const now = () => clock.now();
    const { chat } = await connectedSlack(
      t,
      {},
      { server: slack, desk: desk.chatDesk, now, say: wordingFor },
    );
    const onDiscord = await connectDiscord(needsOf(discord, desk.chatDesk, [], { now }), quick);
    assert.ok(onDiscord.ok);
    desk.connected(chat);
    desk.connected(onDiscord.value);

    const posted = { london: [] as string[], newYork: [] as string[] };
    const count = () => [slack.workspace.posted("C0NEWS").length, channel.messages.length] as const;
    for (; clock.at <= ends; clock.advance(hour)) {
      // A story a day, some hours before both newsrooms' morning.
      const today = new Date(clock.at).toISOString().slice(0, 10);
      if (clock.at % (24 * hour) === 15 * minute) {
        const title = `Telegram pauses Hong Kong data requests, ${today}`;
        press.put("gazette", [{ title, link: `https://gazette.example/${today}`, at: clock.at }]);
      }
      const [toLondon, toNewYork] = count();
      await desk.round();
      const [london, newYork] = count();
      const time = new Date(clock.at).toISOString().slice(5, 16);
      for (let more = toLondon; more < london; more++) posted.london.push(time);
      for (let more = toNewYork; more < newYork; more++) posted.newYork.push(time);
    }

    // The desk looked at a quarter past each hour.
    const days = ["10-24", "10-25", "10-26", "10-27", "10-28", "10-29", "10-30", "10-31", "11-01", "11-02"];
    const summer = (day: string, until: string) => day < until;
    assert.deepEqual(
      posted.london,
      days.map((day) => `${day}T${summer(day, "10-25") ? "08" : "09"}:15`),
    );
    assert.deepEqual(
      posted.newYork,
      days.map((day) => `${day}T${summer(day, "11-01") ? "13" : "14"}:15`),
    );
    for (const [index, { text }] of slack.workspace.posted("C0NEWS").entries()) {
      assert.ok(text.includes(`2026-${days[index]}`), text);
      assert.doesNotMatch(text, /Late: /);
    }
    for (const { body } of channel.messages) assert.match(JSON.stringify(body), /\p{Script=Han}/u);
    assert.deepEqual([slack.workspace.faults, discord.problems, troubles], [[], [], []]);
  },
);
