import assert from "node:assert/strict";
import { test } from "node:test";
import { runCli } from "../support/desk-cli.ts";
import { times } from "../support/desk-open.ts";

test("the demo shows a digest and three stances in under 15 seconds", async (t) => {
  const began = performance.now();
  const { code, out, err } = await runCli(t, ["demo"]);
  const took = performance.now() - began;
  assert.equal(code, 0, err);
  assert.equal(err, "");
  assert.ok(took < 15_000, `it took ${Math.round(took)} ms`);
  assert.match(out, /14 feeds polled, 315 new articles\. 2 failed\./);
  assert.match(out, /14 feeds polled, 10 new articles\. 2 failed\./);
  assert.match(out, /The pages of the new articles are read: 3 full texts\./);
  assert.match(out, /Its full text was read from its page/);
  assert.match(out, /Only the feed's summary is known: The page is for subscribers\./);
  assert.equal(times(out, "HK Newsdesk digest, "), 1);
  assert.match(out, /^Changed pages \(1\)$/m);
  assert.match(out, /Police seek court order for records of 27 messaging accounts/);
  for (const company of ["Facebook", "Google", "Telegram"]) {
    assert.match(out, new RegExp(`^${company}.* and Hong Kong$`, "m"), company);
  }
  assert.match(out, /^User data: .*paused .*since 2020-07-/m);
  assert.doesNotMatch(out, /\u001b/);
});
