import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createTranscript } from "../../src/chat/terminal/transcript.ts";
import { plainMessage } from "../../src/core/message.ts";
import type { Sending } from "../../src/core/delivery.ts";
import { madeDestination } from "../support/made.ts";

const folder = await mkdtemp(join(tmpdir(), "newsdesk-transcript-"));
after(() => rm(folder, { recursive: true, force: true }));

function delivery(id: number, text: string, destination: string): Sending {
  return {
    id,
    key: `digest:${id}`,
    kind: "digest",
    destination: madeDestination({ id: destination }),
    message: plainMessage(text),
    attempts: 0,
    owedAt: 0,
    firstTriedAt: null,
    posted: [],
    replaces: null,
  };
}

function open(into = folder) {
  const shown: string[] = [];
  const transcript = createTranscript({
    folder: into,
    render: ({ message }) => message.summary,
    show: ({ message }) => void shown.push(message.summary),
    now: () => 1_000,
  });
  const send = (sending: Sending) => transcript.send(sending, async () => {});
  return { send, shown };
}

test("a message is written and shown once, also when its delivery is repeated", async () => {
  const { send, shown } = open();
  const first = await send(delivery(1, "First digest", "once"));
  assert.equal(first.kind, "sent");
  await send(delivery(2, "Second digest", "once"));
  assert.equal((await send(delivery(1, "First digest", "once"))).kind, "sent");
  const written = await readFile(join(folder, "once.md"), "utf8");
  assert.equal(written.match(/First digest/g)?.length, 1);
  assert.equal(written.match(/Second digest/g)?.length, 1);
  assert.deepEqual(shown, ["First digest", "Second digest"]);
});

test("what a crash cut off is written again, whole, after what was whole", async () => {
  const { send } = open();
  await send(delivery(1, "第一則　完整", "torn"));
  await appendFile(join(folder, "torn.md"), "第二則　只寫了一");
  await send(delivery(2, "第二則　完整", "torn"));
  const written = await readFile(join(folder, "torn.md"), "utf8");
  assert.ok(written.includes("第一則　完整") && written.includes("第二則　完整"));
  assert.ok(!written.includes("只寫了一"));
});

test("a delivery's number is not mistaken for the start of another's", async () => {
  const { send } = open();
  await send(delivery(12, "Twelfth", "numbers"));
  await send(delivery(1, "First", "numbers"));
  assert.match(await readFile(join(folder, "numbers.md"), "utf8"), /Twelfth[^]*First/);
});

test("a folder that can't be written to is a fault to retry, said in words", async () => {
  const { send, shown } = open(join(folder, "absent"));
  const result = await send(delivery(1, "Lost?", "nowhere"));
  assert.ok(result.kind === "retry" && result.at > 1_000);
  assert.match(result.fault.message, /nowhere\.md can't be written/);
  assert.deepEqual(shown, []);
});

test("a new database counts from one again: its first message is not taken for the old one", async () => {
  const { send, shown } = open();
  await send(delivery(1, "Before the database was lost", "renewed"));
  await send({ ...delivery(1, "After it", "renewed"), owedAt: 5_000 });
  assert.deepEqual(shown, ["Before the database was lost", "After it"]);
});
