import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { clockAt, dataFolder, madeConfig, mondayTen, openTestDesk, queryData } from "../support/desk-open.ts";
import { startFeedServer } from "../support/feed-server.ts";
import { madeFeed } from "../support/desk-press.ts";

/** Holds feedsmith for half a minute. */
const hanging = `<rss version="2.0"><channel><item><title>One</title><author>${"(".repeat(200_000)}</author></item></channel></rss>`;

test("a desk that is stopped doesn't wait for a document that hangs its parser", async (t) => {
  const served = Promise.withResolvers<unknown>();
  const server = await startFeedServer(t, (_, response) => {
    served.resolve(once(response, "finish"));
    response.end(hanging);
  });
  const feeds = [madeFeed({ id: "hanging", url: server.url("/feed") })];
  const dataDir = await dataFolder(t);
  const desk = await openTestDesk(t, {
    config: madeConfig({ feeds }),
    dataDir,
    clock: clockAt(mondayTen),
    limits: { parseMs: 20_000 },
  });
  const round = desk.desk.round();
  await served.promise;
  // Time for the child to start and to be at it.
  await wait(1_000);
  const began = performance.now();
  await desk.stop();
  const took = performance.now() - began;
  assert.ok(took < 1_000, `stopping took ${took} ms`);
  await round;
  assert.deepEqual(desk.troubles, []);
  const [state] = queryData<{ failures: number; fault: null }>(
    dataDir,
    "select failures, fault from feed_state",
  );
  assert.deepEqual({ ...state }, { failures: 0, fault: null }, "the feed is not blamed for it");
});
