import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { z } from "zod";
import { commands } from "../../commands/index.ts";
import { connectDiscord } from "../../src/chat/discord/connect.ts";
import { registerDiscord } from "../../src/chat/discord/register.ts";
import { shardTimes } from "../../src/chat/discord/shard.ts";
import type { Destination } from "../../src/core/destination.ts";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import {
  clockAt,
  dataFolder,
  hour,
  madeConfig,
  minute,
  mondayTen,
  openTestDesk,
  queryData,
} from "../support/desk-open.ts";
import type { PressItem } from "../support/desk-press.ts";
import { openPress } from "../support/desk-press.ts";
import type { Given } from "../support/discord-server/interactions.ts";
import { startDiscordServer } from "../support/discord-server/server.ts";
import type { Channel, StoredInteraction } from "../support/discord-server/state.ts";
import { madeCompany, madeDestination, madeEntry } from "../support/made.ts";

const newsroomId = "600000000000000001";
const lawDeskId = "600000000000000002";

/** A desk on Discord that follows one paper and knows that Telegram answered requests until now. */
async function onDiscord(t: TestContext, given: Partial<Destination>[] = [{}]) {
  const press = await openPress(t);
  const clock = clockAt(mondayTen);
  const feed = press.feed("gazette");
  const items: PressItem[] = [
    { title: "Ferries in Sai Kung", link: "https://gazette.example/ferries", at: clock.at - hour },
  ];
  const publish = (text: string, title = "Telegram pauses Hong Kong data requests") => {
    items.splice(0, 1, { title, link: "https://gazette.example/telegram", at: clock.at, text });
    press.put("gazette", items);
  };
  press.put("gazette", items);
  const channels = [newsroomId, lawDeskId];
  const dataDir = await dataFolder(t);
  const desk = await openTestDesk(t, {
    config: madeConfig({
      feeds: [feed],
      destinations: [
        madeDestination({ id: "terminal" }),
        ...given.map((one, index) =>
          madeDestination({ id: `room-${index}`, platform: "discord", channel: channels[index]!, ...one }),
        ),
      ],
      companies: [
        madeCompany({
          id: "telegram",
          entries: [madeEntry({ company: "telegram", position: "complied", date: "2026-01-05" })],
        }),
      ],
    }),
    dataDir,
    clock,
  });
  const server = await startDiscordServer({ now: () => clock.now() });
  t.after(() => server.stop());
  const rooms = channels.map((id) => server.addChannel(id));
  const editors = { roles: ["editors"], users: [], manageServer: false };
  const connected = await connectDiscord(
    {
      desk: desk.desk.chatDesk,
      log: { info() {}, warn() {} },
      now: () => clock.now(),
      random: () => 0.5,
      settings: { token: server.token, apiUrl: server.api, editors },
      say: wordingFor,
    },
    { ...shardTimes, identifyMs: 20 },
  );
  assert.ok(connected.ok);
  desk.desk.connected(connected.value);
  server.clients.push(() => desk.stop());
  await server.gateway.connected(1);
  const give = async (done: Given, roles: string[] = ["editors"], repeat = 0) => {
    const interaction = server.interact(done, { roles, channel: newsroomId, name: "Kit" }, repeat);
    await server.until(() => interaction.original !== null || interaction.callback?.type === 9);
    return interaction;
  };
  await desk.desk.round();
  return { desk, clock, dataDir, publish, server, rooms, give };
}

const shown = ({ original, further }: StoredInteraction): string =>
  [original!, ...further].map(({ body }) => JSON.stringify(body)).join("\n");
const posted = (channel: Channel): string =>
  channel.messages.map(({ body }) => JSON.stringify(body)).join("\n");
const command = (name: string, options: Record<string, string | boolean> = {}): Given => ({
  kind: "command",
  name,
  options,
});

const example: Readonly<Record<string, string>> = {
  company: "telegram",
  other: "telegram",
  what: "telegram",
  matter: "user-data",
  position: "refused",
  id: "d1",
  query: "Telegram",
  url: "https://gazette.example/telegram",
  note: "checked by phone",
  date: "2020-07-06",
  link: "https://gazette.example/1",
  text: "It gives nothing.",
};

test("every command of the desk works on Discord, for editors and for everybody else", async (t) => {
  const { desk, server, give } = await onDiscord(t);
  const registered = await registerDiscord({
    commands,
    say: wordingFor,
    settings: {
      token: server.token,
      apiUrl: server.api,
      editors: { roles: [], users: [], manageServer: false },
    },
  });
  assert.ok(registered.ok && registered.value.created.length === commands.length);
  for (const { name, options, asks = [] } of commands) {
    const needed = Object.entries(options.shape).filter(
      ([option, schema]) => !z.safeParse(schema, undefined).success || asks.includes(option),
    );
    const given = command(name, Object.fromEntries(needed.map(([option]) => [option, example[option]!])));
    for (const roles of [["editors"], []]) {
      const answered = shown(await give(given, roles));
      assert.doesNotMatch(answered, /fault in the desk|fault of its own|is missing|would not show/, name);
    }
  }
  assert.deepEqual(desk.troubles, []);
  assert.deepEqual(server.problems, []);
});

test("a stance leads on by its buttons, to the chart and to a form that corrects it", async (t) => {
  const { server, give, dataDir } = await onDiscord(t);
  const stance = await give(command("stance", { company: "telegram" }));
  const rows = stance.original!.body["components"] as { components: { custom_id: string }[] }[];
  const ids = rows.flatMap(({ components }) => components.map(({ custom_id }) => custom_id));
  const [timeline, , watch, correct] = ids;
  const chart = await give({ kind: "button", customId: timeline! });
  assert.equal(chart.original!.files.length, 1);
  assert.match(shown(await give({ kind: "button", customId: watch! })), /telegram/i);
  const form = await give({ kind: "button", customId: correct! });
  assert.equal(form.callback!.type, 9);
  const customId = String(form.callback!.data!["custom_id"]);
  const fields = { position: ["refused"], note: "checked by phone" };
  const saved = await give({ kind: "form", customId, fields }, ["editors"], 1);
  assert.match(shown(saved), /Saved as d1/);
  assert.equal(queryData(dataDir, "select * from decisions").length, 1);
  // Whoever is no editor sees no such button.
  const plain = await give(command("stance", { company: "telegram" }), []);
  assert.ok(!shown(plain).includes('"f:'));
  assert.deepEqual(server.problems, []);
});

const paused =
  "Telegram said on Monday that it has paused the processing of requests for user data from the Hong Kong police.";

test("an alert is posted once though its answer is lost for 20 minutes, and edited when it no longer holds", async (t) => {
  const { desk, clock, publish, server, rooms, give } = await onDiscord(t);
  await give(command("watch", { what: "telegram" }));
  server.trouble("POST", /\/messages$/, { kind: "lost" });
  publish(paused);
  clock.advance(hour);
  await desk.desk.round();
  assert.equal(rooms[0]!.messages.length, 1);
  server.trouble("GET", /\/messages$/, { kind: "broken" }, 2);
  for (let waited = 0; waited < 30; waited += 10) {
    clock.advance(10 * minute);
    await desk.desk.round();
  }
  assert.equal(rooms[0]!.messages.length, 1);
  assert.match(posted(rooms[0]!), /Changed: Telegram/);
  publish(
    "Telegram spoke about Hong Kong police requests for user data.",
    "Telegram and Hong Kong data requests",
  );
  clock.advance(hour);
  await desk.desk.round();
  assert.equal(rooms[0]!.messages.length, 1);
  assert.equal(rooms[0]!.messages[0]!.edits, 1);
  assert.match(posted(rooms[0]!), /Corrected: .*Correction: Telegram/s);
  assert.deepEqual(server.problems, []);
});

test("digests come to each channel at its own time and in its own language", async (t) => {
  const digest = (timezone: string) => ({
    hour: 9,
    minute: 0,
    days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const,
    timezone,
  });
  const { desk, clock, publish, server, rooms } = await onDiscord(t, [
    { digest: digest("Asia/Hong_Kong") },
    { digest: digest("Europe/London"), language: "zh-Hant" },
  ]);
  const counts = () => rooms.map((room) => room.messages.length);
  publish(paused);
  // Tuesday, 08:00 in Hong Kong: in London Monday's nine o'clock has been.
  clock.advance(22 * hour);
  await desk.desk.round();
  assert.deepEqual(counts(), [0, 1]);
  clock.advance(hour + minute);
  await desk.desk.round();
  assert.deepEqual(counts(), [1, 1]);
  assert.match(posted(rooms[0]!), /Telegram pauses Hong Kong data requests/);
  clock.advance(8 * hour);
  await desk.desk.round();
  assert.deepEqual(counts(), [1, 2]);
  assert.match(posted(rooms[0]!), /Data requests/i);
  assert.match(posted(rooms[1]!), /索取資料/);
  assert.deepEqual(server.problems, []);
});

test("a channel that is gone stops its destination with a notice, and no storm of tries", async (t) => {
  const { desk, clock, publish, server, give } = await onDiscord(t);
  await give(command("watch", { what: "telegram" }));
  server.channels.delete(newsroomId);
  publish(paused);
  clock.advance(hour);
  await desk.desk.round();
  const tries = () =>
    server.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/messages")).length;
  assert.equal(tries(), 1);
  for (let times = 0; times < 3; times++) {
    clock.advance(hour);
    await desk.desk.round();
  }
  assert.equal(tries(), 1);
  assert.ok(
    desk.shown.some((text) => /Nothing can be posted to room-0.*gone/s.test(text)),
    desk.shown.join("\n"),
  );
});

test("what nobody can tell of is given up, and sent once more when an editor says so", async (t) => {
  const { desk, clock, publish, server, rooms, give } = await onDiscord(t);
  await give(command("watch", { what: "telegram" }));
  rooms[0]!.refuses.add("history");
  server.trouble("POST", /\/messages$/, { kind: "lost" });
  publish(paused);
  for (let waited = 0; waited < 2; waited++) {
    clock.advance(hour);
    await desk.desk.round();
  }
  const outbox = shown(await give(command("outbox")));
  assert.match(outbox, /given up.*Nobody can tell/);
  const [, number] = /\*\*(\d+)\*\*/.exec(outbox)!;
  assert.equal(rooms[0]!.messages.length, 1);
  await give({ kind: "command", name: "outbox", options: { resend: Number(number) } });
  await server.until(() => rooms[0]!.messages.length === 2);
  await desk.desk.round();
  assert.match(shown(await give(command("outbox"))), /Every message has been sent/);
});
