import assert from "node:assert/strict";
import { test } from "node:test";
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import type { Block } from "../../../src/core/message.ts";
import { minute, mondayTen } from "../../support/desk-open.ts";
import { channelId, noProgress, openSender, sending, untilDone } from "../../support/discord-sending.ts";
import type { Trouble } from "../../support/discord-server/state.ts";
import { madeDestination } from "../../support/made.ts";

test("a message is posted with a nonce and a mark that can be found again", async (t) => {
  const { server, channel, send, log } = await openSender(t);
  const result = await send(sending(), noProgress);
  assert.equal(channel.messages.length, 1);
  const [message] = channel.messages;
  assert.deepEqual(result, { kind: "sent", remoteIds: [`${channelId}/${message!.id}`] });
  const { nonce, enforce_nonce } = server.requests.at(-1)!.body as { nonce: string; enforce_nonce: boolean };
  assert.ok(nonce.length <= 25 && enforce_nonce);
  const [embed] = message!.body["embeds"] as { footer: { text: string } }[];
  assert.match(embed!.footer.text, /^HK Newsdesk · [0-9a-z]{12}$/);
  assert.ok(nonce.startsWith(embed!.footer.text.slice(-12)));
  assert.equal(message!.body["content"], "Two stories");
  assert.deepEqual(server.problems, []);
  assert.deepEqual(log.at(-1), {
    level: "info",
    event: "discord delivery sent",
    fields: { delivery: 7, parts: 1 },
  });
});

test("a lost answer to a post leaves exactly one message, soon after and after 20 minutes' outage", async (t) => {
  for (const outage of [0, 20 * minute]) {
    const { clock, server, channel, send } = await openSender(t);
    const first = sending({ id: 8 + outage });
    server.trouble("POST", /\/messages$/, { kind: "lost" });
    const lost = await send(first, noProgress);
    assert.equal(lost.kind, "retry");
    assert.equal(channel.messages.length, 1, "it is there, though nobody was told");
    const firstTriedAt = clock.now();
    if (outage > 0) {
      server.trouble("GET", /\/messages$/, { kind: "broken" }, 3);
      clock.advance(outage);
    }
    // Others talk meanwhile, more than a page of it.
    for (let index = 0; index < 150; index++) {
      const id = String(BigInt(channel.messages.at(-1)!.id) + 1n);
      const author = { id: "another" };
      channel.messages.push({ ...channel.messages[0]!, id, author, nonce: null });
    }
    const done = await untilDone(send, { ...first, attempts: 1, firstTriedAt }, clock);
    assert.equal(done.result.kind, "sent");
    assert.deepEqual(done.result.kind === "sent" && done.result.remoteIds, [
      `${channelId}/${channel.messages[0]!.id}`,
    ]);
    assert.equal(channel.messages.filter(({ author }) => author.id === server.user.id).length, 1);
  }
});

test("a post that surely never arrived is posted, also by a desk that was started anew", async (t) => {
  const { clock, server, channel, send, connect } = await openSender(t);
  server.trouble("POST", /\/messages$/, { kind: "broken" });
  const first = sending();
  assert.equal((await send(first, noProgress)).kind, "retry");
  const firstTriedAt = clock.now();
  clock.advance(20 * minute);
  const done = await untilDone(await connect(), { ...first, attempts: 1, firstTriedAt }, clock);
  assert.equal(done.result.kind, "sent");
  assert.equal(channel.messages.length, 1);
});

test("where the desk can't look, nobody can tell: an editor decides, and nothing is posted", async (t) => {
  const { clock, server, channel, send } = await openSender(t);
  channel.refuses.add("history");
  server.trouble("POST", /\/messages$/, { kind: "lost" });
  const first = sending();
  await send(first, noProgress);
  const result = await send({ ...first, attempts: 1, firstTriedAt: clock.now() }, noProgress);
  assert.equal(result.kind, "dead");
  assert.equal(result.kind === "dead" && result.fault.code, "discord-unsure");
  assert.equal(channel.messages.length, 1);
  // Nothing at all was posted there since: then it is sure.
  const other = server.addChannel("601601601601601601");
  other.refuses.add("history");
  const there = sending({
    attempts: 1,
    firstTriedAt: clock.now(),
    destination: madeDestination({ platform: "discord", channel: other.id }),
  });
  assert.equal((await send(there, noProgress)).kind, "sent");
});

const limited = (seconds: number, global = false): Trouble["what"] => ({
  kind: "status",
  status: 429,
  body: { message: "You are being rate limited.", retry_after: seconds, global },
  headers: {
    "retry-after": String(seconds),
    "x-ratelimit-scope": global ? "global" : "user",
    ...(global ? { "x-ratelimit-global": "true" } : {}),
  },
});

test("Discord that asks to wait a minute is asked again when the minute is over, and nothing is looked for", async (t) => {
  const { clock, server, channel, send } = await openSender(t);
  server.trouble("POST", /\/messages$/, limited(60));
  const started = clock.now();
  const result = await send(sending(), noProgress);
  assert.ok(result.kind === "retry");
  assert.equal(result.fault.code, "discord-busy");
  assert.ok(result.at >= started + 60_000 && result.at < started + 62_000, String(result.at - started));
  clock.advance(result.at - started);
  const again = await send(sending({ attempts: 1, firstTriedAt: started }), noProgress);
  assert.equal(again.kind, "sent");
  assert.equal(channel.messages.length, 1);
  assert.ok(!server.requests.some(({ method, path }) => method === "GET" && path.includes("/messages")));
});

test("a limit for everything holds everything back, and a short one is sat out", async (t) => {
  const { server, channel, send } = await openSender(t);
  server.trouble("POST", /\/messages$/, limited(1));
  assert.equal((await send(sending(), noProgress)).kind, "sent");
  server.addChannel("601601601601601601");
  server.trouble("POST", /\/messages$/, limited(7, true));
  assert.equal((await send(sending({ id: 9 }), noProgress)).kind, "retry");
  const elsewhere = madeDestination({ platform: "discord", channel: "601601601601601601" });
  const posts = () => server.requests.filter(({ method }) => method === "POST").length;
  const before = posts();
  const held = await send(sending({ id: 10, destination: elsewhere }), noProgress);
  assert.equal(held.kind, "retry");
  assert.equal(posts(), before, "it is not even asked");
  assert.equal(channel.messages.length, 1);
});

test("a server in trouble is tried again with growing patience, and never posted to twice", async (t) => {
  const { clock, server, channel, send } = await openSender(t);
  server.trouble("POST", /\/messages$/, { kind: "status", status: 500 }, 4);
  const started = clock.now();
  const done = await untilDone(send, sending(), clock);
  assert.deepEqual([done.result.kind, done.tries], ["sent", 5]);
  assert.ok(clock.now() - started > 60_000);
  assert.equal(channel.messages.length, 1);
});

test("a channel that is gone or closed to the desk stops the destination, with what to do", async (t) => {
  const { server, channel, send } = await openSender(t);
  channel.refuses.add("post");
  const refused = await send(sending(), noProgress);
  assert.ok(refused.kind === "closed");
  assert.match(`${refused.fault.message} ${refused.fault.fix}`, /may not post.*Send Messages/);
  channel.refuses.clear();
  channel.refuses.add("view");
  assert.equal((await send(sending({ attempts: 1, firstTriedAt: mondayTen }), noProgress)).kind, "closed");
  server.channels.delete(channelId);
  const gone = await send(sending(), noProgress);
  assert.ok(gone.kind === "closed");
  assert.match(gone.fault.message, /gone/);
  const nowhere = await send(sending({ destination: madeDestination({ platform: "discord" }) }), noProgress);
  assert.equal(nowhere.kind, "dead");
});

test("where embeds are left out the destination is stopped: only the summary would come", async (t) => {
  const { channel, send } = await openSender(t);
  channel.refuses.add("embeds");
  const result = await send(sending(), noProgress);
  assert.ok(result.kind === "closed");
  assert.match(result.fault.fix!, /Embed Links/);
});

test("a message that Discord won't have is given up, not tried again", async (t) => {
  const { server, send } = await openSender(t);
  server.trouble("POST", /\/messages$/, {
    kind: "status",
    status: 400,
    body: { code: 50_035, message: "Invalid Form Body" },
  });
  const result = await send(sending(), noProgress);
  assert.deepEqual([result.kind, result.kind === "dead" && result.fault.code], ["dead", "discord-50035"]);
});

test("a token that is refused rests: 10,000 such answers would ban the address", async (t) => {
  const { clock, server, channel, send } = await openSender(t);
  server.trouble("POST", /\/messages$/, {
    kind: "status",
    status: 401,
    body: { code: 0, message: "401: Unauthorized" },
  });
  const first = await send(sending(), noProgress);
  assert.ok(first.kind === "retry" && first.fault.code === "discord-token");
  const asked = server.requests.length;
  for (let id = 50; id < 60; id++) assert.equal((await send(sending({ id }), noProgress)).kind, "retry");
  assert.equal(server.requests.length, asked);
  clock.advance(16 * minute);
  assert.equal((await send(sending(), noProgress)).kind, "sent");
  assert.equal(channel.messages.length, 1);
});

test("a picture goes along as a file with its words", async (t) => {
  const { server, channel, send } = await openSender(t);
  const data = new Uint8Array([137, 80, 78, 71]);
  const blocks: Block[] = [{ kind: "image", name: "timeline-google", alt: "Two marks.", data }];
  assert.equal((await send(sending({ message: { summary: "Chart", blocks } }), noProgress)).kind, "sent");
  assert.deepEqual(channel.messages[0]!.files, ["timeline-google-0.png"]);
  assert.deepEqual(channel.messages[0]!.body["attachments"], [
    { id: "0", filename: "timeline-google-0.png", description: "Two marks." },
  ]);
  assert.deepEqual(server.problems, []);
});

test("files go up whatever undici the process uses, and whatever they hold", async (t) => {
  const before = getGlobalDispatcher();
  const agent = new Agent();
  setGlobalDispatcher(agent);
  t.after(async () => {
    setGlobalDispatcher(before);
    await agent.close();
  });
  const { server, channel, send } = await openSender(t);
  const image = (name: string, text: string): Block => ({
    kind: "image",
    name,
    alt: "兩點。",
    data: Buffer.from(text),
  });
  const blocks = [image("one", "\r\n--newsdesk-part-0--\r\n"), image("two", "法".repeat(50_000))];
  assert.equal((await send(sending({ message: { summary: "Charts", blocks } }), noProgress)).kind, "sent");
  assert.deepEqual(channel.messages[0]!.files, ["one-0.png", "two-1.png"]);
  assert.deepEqual(server.problems, []);
});

test("two channels hear in their own languages", async (t) => {
  const { server, channel, send, log } = await openSender(t);
  const other = server.addChannel("603603603603603603");
  const destination = madeDestination({ platform: "discord", channel: other.id, language: "zh-Hans" });
  await send(sending({ replaces: [`${channelId}/1`] }), noProgress);
  await send(sending({ id: 61, destination, replaces: [`${other.id}/1`] }), noProgress);
  assert.match(String(channel.messages[0]!.body["content"]), /^Corrected/);
  assert.match(String(other.messages[0]!.body["content"]), /^更正/);
  // Neither token nor text reaches the log.
  const written = JSON.stringify(log);
  assert.ok(!written.includes(server.token) && !written.includes("stories"));
});
