import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { lockDesk } from "../../src/store/lock.ts";
import { openStore } from "../../src/store/open.ts";
import { runScript } from "../support/store-child.ts";
import { draftOf, pollWith } from "../support/store-made.ts";

const dataDir = await mkdtemp(join(tmpdir(), "newsdesk-lock-"));
after(() => rm(dataDir, { recursive: true }));

test("one desk holds a data folder; a second one is told which", () => {
  const first = lockDesk(dataDir);
  assert.ok(first.ok);
  const second = lockDesk(dataDir);
  assert.ok(!second.ok);
  assert.equal(second.fault.code, "desk-running");
  assert.ok(second.fault.message.includes(dataDir) && second.fault.fix);
  first.value();
  const third = lockDesk(dataDir);
  assert.ok(third.ok);
  third.value();
});

test("a desk that is killed frees its folder, and was no hindrance to reading and writing beside it", async () => {
  const script = new URL("../support/store-lock-script.ts", import.meta.url);
  const other = runScript(script, [dataDir]);
  assert.equal(await other.line(), "locked");
  assert.equal(lockDesk(dataDir).ok, false);
  const opened = await openStore({ databaseUrl: null, dataDir });
  assert.ok(opened.ok);
  assert.equal((await pollWith(opened.value, [draftOf({ title: "From the command line" })])).added, 1);
  await opened.value.close();
  other.process.kill("SIGKILL");
  assert.equal(await other.ended, "SIGKILL");
  const mine = lockDesk(dataDir);
  assert.ok(mine.ok);
  mine.value();
});

test("a folder that can't be made is a fault", () => {
  const locked = lockDesk(join(dataDir, "newsdesk.lock", "below-a-file"));
  assert.ok(!locked.ok);
  assert.equal(locked.fault.code, "data-folder");
});
