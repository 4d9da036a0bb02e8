import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { storeImages } from "../../src/chat/terminal/images.ts";
import type { ImageBlock } from "../../src/core/message.ts";
import { context } from "../../src/core/message.ts";
import { dataFolder } from "../support/desk-open.ts";

const rethrow = (error: unknown): never => {
  throw error;
};

const image = (name: string, data = "png"): ImageBlock => ({
  kind: "image",
  name,
  alt: "A chart.",
  data: Buffer.from(data),
});

test("a picture is written to its file, which the message then names; the next one of that name replaces it", async (t) => {
  const folder = join(await dataFolder(t), "charts");
  for (const data of ["first", "second"]) {
    const message = { summary: "s", blocks: [context("before"), image("timeline-google", data)] };
    const stored = await storeImages(message, folder, rethrow);
    const file = join(folder, "timeline-google.png");
    assert.deepEqual(stored.blocks, [message.blocks[0], { ...message.blocks[1], file }]);
    assert.equal(readFileSync(file, "utf8"), data);
  }
});

test("no name leads out of the folder", async (t) => {
  const folder = join(await dataFolder(t), "charts");
  for (const name of ["../../up", "/etc/x", "a\u0000b", "..", ""]) {
    await storeImages({ summary: "", blocks: [image(name)] }, folder, rethrow);
  }
  assert.deepEqual(
    readdirSync(folder).toSorted(),
    ["--.png", "-etc-x.png", "------up.png", ".png", "a-b.png"].toSorted(),
  );
});

test("a picture that can't be written costs neither the answer nor its words", async (t) => {
  const folder = join(await dataFolder(t), "charts");
  writeFileSync(folder, "a file where the folder should be");
  const troubles: unknown[] = [];
  const message = { summary: "s", blocks: [image("a")] };
  assert.deepEqual(await storeImages(message, folder, (error) => troubles.push(error)), message);
  assert.equal(troubles.length, 1);
});

test("a message without pictures makes no folder", async (t) => {
  const data = await dataFolder(t);
  const message = { summary: "s", blocks: [context("words")] };
  assert.equal(await storeImages(message, join(data, "charts"), rethrow), message);
  assert.deepEqual(readdirSync(data), []);
});
