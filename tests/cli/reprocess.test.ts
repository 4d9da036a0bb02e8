import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deskArgs, runCli, startCli, writeFeeds } from "../support/desk-cli.ts";
import { clockAt, dataFolder, madeConfig, openTestDesk, queryData } from "../support/desk-open.ts";
import { openPress } from "../support/desk-press.ts";
import { madeCompany } from "../support/made.ts";

const hkTitle = "Hong Kong police asked for user data under the national security law, says Facebook";

/** A desk that knew no company stored and derived one article, and has ended. */
async function oldArchive(t: Parameters<typeof openPress>[0]) {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  const folder = await dataFolder(t);
  const clock = clockAt(Date.now());
  const config = madeConfig({ feeds: [feed], companies: [madeCompany({ id: "acme" })] });
  const desk = await openTestDesk(t, { config, dataDir: folder, clock });
  press.put("gazette", [
    {
      title: hkTitle,
      link: "https://gazette.example/facebook",
      at: clock.at - 60_000,
      text: "Facebook said on Monday that it had paused the review of requests for user data from the Hong Kong government.",
    },
  ]);
  await desk.say("/poll");
  await desk.stop();
  return { folder, args: deskArgs(folder, await writeFeeds(folder, [feed])) };
}

const facts = (folder: string) =>
  queryData<{ company: string; position: string }>(folder, "select company, position from observations");

test("reprocess shows what the rules of today find in the archive, and applies it when told to", async (t) => {
  const { folder, args } = await oldArchive(t);
  const shown = await runCli(t, ["reprocess", ...args]);
  assert.deepEqual([shown.code, shown.err], [0, ""]);
  assert.match(shown.out, /^Looked at 1 article: 0 would turn relevant, 0 would turn irrelevant\.$/m);
  assert.match(shown.out, /^Facts: [1-9]\d* found, 0 no longer found, 0 read differently\.$/m);
  assert.match(shown.out, /Nothing was changed\./);
  assert.deepEqual(facts(folder), []);

  const applied = await runCli(t, ["reprocess", ...args, "--apply"]);
  assert.deepEqual([applied.code, applied.err], [0, ""]);
  assert.match(applied.out, /Applied\. Nobody was sent a message about it\./);
  assert.ok(facts(folder).some((fact) => fact.company === "facebook" && fact.position === "paused"));
  assert.deepEqual(queryData(folder, "select key from deliveries"), []);
  assert.deepEqual(queryData(folder, "select id from stance_changes where told = 1"), []);

  const again = await runCli(t, ["reprocess", ...args]);
  assert.match(
    again.out,
    /^Facts: 0 found, 0 no longer found, 0 read differently\.\nNo stance would change\.$/m,
  );
});

test("beside a running desk it shows, and applies nothing", async (t) => {
  const { folder, args } = await oldArchive(t);
  const service = startCli(t, ["start", "--service", ...args]);
  await service.prints(/runs as a service/);
  const refused = await runCli(t, ["reprocess", ...args, "--apply"]);
  assert.deepEqual([refused.code, refused.out], [1, ""]);
  assert.match(
    refused.err,
    /^Another desk is running on .*\. Stop it to apply; without --apply both can run at the same time\.$/m,
  );
  assert.equal((await runCli(t, ["reprocess", ...args])).code, 0);
  service.child.kill("SIGTERM");
  await service.ended;
  assert.deepEqual(facts(folder), []);
});

test("where there is no store reprocess says so and makes none", async (t) => {
  const press = await openPress(t);
  const folder = await dataFolder(t);
  const dataDir = join(folder, "none");
  const feeds = await writeFeeds(folder, [press.feed("gazette")]);
  const { code, out, err } = await runCli(t, ["reprocess", ...deskArgs(dataDir, feeds), "--apply"]);
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /^There is no store in .*none, so there is nothing to derive\.$/m);
  assert.equal(existsSync(dataDir), false);
});
