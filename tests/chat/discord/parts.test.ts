import assert from "node:assert/strict";
import { test } from "node:test";
import { plainMessage } from "../../../src/core/message.ts";
import { minute, mondayTen } from "../../support/desk-open.ts";
import {
  channelId,
  digest,
  noProgress,
  openSender,
  sending,
  textsOf,
  untilDone,
} from "../../support/discord-sending.ts";
import { madeDestination } from "../../support/made.ts";

test("a long digest begins in the channel and goes on in a thread on it; each part is kept", async (t) => {
  const { server, channel, send } = await openSender(t);
  const kept: string[][] = [];
  const result = await send(sending({ message: digest(4) }), async (ids) => void kept.push([...ids]));
  assert.ok(result.kind === "sent" && result.remoteIds.length > 2);
  assert.deepEqual(
    kept.map((ids) => ids.length),
    result.remoteIds.map((_, index) => index + 1),
  );
  assert.equal(channel.messages.length, 1);
  const thread = server.channels.get(channel.messages[0]!.id)!;
  assert.equal(thread.name, "Digest: many stories");
  assert.equal(thread.messages.length, result.remoteIds.length - 1);
  assert.ok(result.remoteIds.slice(1).every((id) => id.startsWith(`${thread.id}/`)));
  assert.match(textsOf(channel)[0]!, /^## Section 0/);
  assert.deepEqual(server.problems, []);
});

test("without leave to start threads, and where there are none, the rest goes into the channel", async (t) => {
  const { server, channel, send } = await openSender(t);
  channel.refuses.add("threads");
  const result = await send(sending({ message: digest(4) }), noProgress);
  assert.ok(result.kind === "sent" && result.remoteIds.length > 2);
  assert.equal(channel.messages.length, result.remoteIds.length);
  const direct = server.addChannel("602602602602602602", 1);
  const destination = madeDestination({ platform: "discord", channel: direct.id });
  const there = await send(sending({ id: 9, message: digest(3), destination }), noProgress);
  assert.ok(there.kind === "sent");
  assert.equal(direct.messages.length, there.remoteIds.length);
});

test("a digest that breaks off anywhere goes on there: every part is posted once and in order", async (t) => {
  const parts = 4;
  for (const where of ["lost", "broken"] as const) {
    for (let broken = 0; broken < parts * 2; broken++) {
      const { clock, server, channel, send } = await openSender(t);
      // Posts and the start of the thread count alike.
      for (let before = 0; before < broken; before++) {
        server.trouble("POST", /(?:messages|threads)$/, { kind: "pass" });
      }
      server.trouble("POST", /(?:messages|threads)$/, { kind: where });
      const first = sending({ id: 20 + broken, message: digest(4) });
      const done = await untilDone(send, first, {
        ...clock,
        now: () => clock.now(),
        advance: (ms) => clock.advance(ms + 10 * minute),
      });
      assert.equal(done.result.kind, "sent");
      const thread = server.channels.get(channel.messages[0]!.id)!;
      const all = [...textsOf(channel), ...textsOf(thread)];
      assert.equal(channel.messages.length, 1);
      assert.equal(new Set(all).size, all.length, `${where} at ${broken}`);
      const headings = all.join("\n").match(/Section \d/g);
      assert.deepEqual(headings, ["Section 0", "Section 1", "Section 2", "Section 3"]);
    }
  }
});

test("a correction takes the place of what was posted, and says so", async (t) => {
  const { server, channel, send } = await openSender(t);
  const alert = await send(
    sending({ id: 30, kind: "alert", message: plainMessage("Facebook pauses.") }),
    noProgress,
  );
  assert.ok(alert.kind === "sent");
  const correction = sending({
    id: 31,
    kind: "alert",
    message: plainMessage("No longer so."),
    replaces: alert.remoteIds,
  });
  server.trouble("PATCH", /./, { kind: "lost" });
  assert.equal((await send(correction, noProgress)).kind, "retry");
  const result = await send({ ...correction, attempts: 1, firstTriedAt: mondayTen }, noProgress);
  assert.deepEqual(result, alert);
  assert.equal(channel.messages.length, 1);
  const { body } = channel.messages[0]!;
  assert.match(
    String(body["content"]),
    /^Corrected: this takes the place of what was posted here before\.\nNo longer so\.$/,
  );
  assert.deepEqual(textsOf(channel), ["No longer so."]);
  // In another language in its destination.
  const destination = madeDestination({ platform: "discord", channel: channelId, language: "zh-Hant" });
  await send({ ...correction, id: 32, destination }, noProgress);
  assert.match(String(channel.messages[0]!.body["content"]), /^更正：/);
  assert.deepEqual(server.problems, []);
});

test("a correction of what was deleted is posted; parts that it has no need of are taken back", async (t) => {
  const { server, channel, send } = await openSender(t);
  const gone = await send(
    sending({
      id: 40,
      message: plainMessage("No longer so."),
      replaces: [`${channelId}/999999999999999999`],
    }),
    noProgress,
  );
  assert.ok(gone.kind === "sent");
  assert.match(String(channel.messages[0]!.body["content"]), /^Corrected/);
  const long = await send(sending({ id: 41, message: digest(4) }), noProgress);
  assert.ok(long.kind === "sent");
  const short = await send(
    sending({ id: 42, message: plainMessage("Short."), replaces: long.remoteIds }),
    noProgress,
  );
  assert.deepEqual(short, { kind: "sent", remoteIds: long.remoteIds.slice(0, 1) });
  const thread = server.channels.get(channel.messages[1]!.id)!;
  for (const message of thread.messages) assert.match(String(message.body["content"]), /taken back/);
});

test("a thread that was deleted meanwhile stops nothing: the rest goes into the channel", async (t) => {
  const { clock, server, channel, send } = await openSender(t);
  const kept: string[][] = [];
  const first = sending({ message: digest(4) });
  server.trouble("POST", /\/messages$/, { kind: "pass" }, 2);
  server.trouble("POST", /\/messages$/, { kind: "broken" });
  assert.equal((await send(first, async (ids) => void kept.push([...ids]))).kind, "retry");
  server.channels.delete(channel.messages[0]!.id);
  const posted = kept.at(-1)!;
  const again = { ...first, attempts: 1, firstTriedAt: clock.now(), posted };
  const result = await send(again, noProgress);
  assert.ok(result.kind === "sent");
  assert.equal(result.remoteIds.length, channel.messages.length + 1);
});
