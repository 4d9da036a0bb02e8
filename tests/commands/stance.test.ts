import assert from "node:assert/strict";
import { test } from "node:test";
import { knownCompanies, openKnownDesk } from "../support/desk-known.ts";
import { clockAt, dataFolder, madeConfig, mondayTen, openTestDesk } from "../support/desk-open.ts";

const opened = async (t: Parameters<typeof dataFolder>[0]) =>
  openTestDesk(t, {
    config: madeConfig({ companies: knownCompanies }),
    dataDir: await dataFolder(t),
    clock: clockAt(mondayTen),
  });

test("a company is found by any of its names, in three scripts and any case", async (t) => {
  const desk = await opened(t);
  const expected = await desk.say("/stance facebook");
  assert.match(expected, /^Facebook \(Meta\) and Hong Kong$/m);
  assert.match(expected, /User data: paused answering data requests \(since 2020-07-06\); not heard since\./);
  assert.match(expected, /On record\n\n• 2021-05-01 Facebook took down a page\./);
  assert.match(expected, /No company source is watched/);
  for (const name of [
    "FACEBOOK",
    "臉書",
    "脸书",
    "fb",
    "Ｆａｃｅｂｏｏｋ",
    '"Face book"',
    "company:facebook",
  ]) {
    assert.equal(await desk.say(`/stance ${name}`), expected, name);
  }
});

test("a matter narrows the answer, as the last word or by name", async (t) => {
  const desk = await opened(t);
  const takedown = await desk.say("/stance facebook takedown");
  assert.doesNotMatch(takedown, /User data: /);
  assert.match(takedown, /Takedowns: No general policy known/);
  assert.equal(await desk.say("/stance facebook matter:takedown"), takedown);
  assert.match(
    await desk.say("/stance facebook presence"),
    /Nothing is known of Facebook on this matter: presence in Hong Kong\./,
  );
});

test("a recent position is told in the present tense, an unknown one honestly", async (t) => {
  const desk = await opened(t);
  assert.match(
    await desk.say("/stance telegram"),
    /User data: refuses data requests made to it directly, since 2026-11-01\./,
  );
  assert.match(
    await desk.say("/stance quietco"),
    /Nothing is known of what QuietCo says or does about requests from Hong Kong authorities\./,
  );
});

test("a product never moves its parent, which lists it", async (t) => {
  const desk = await opened(t);
  const meta = await desk.say("/stance meta");
  assert.match(meta, /Nothing is known of what Meta says/);
  assert.match(meta, /Kept apart from Meta: its products and parts\n\n• Facebook, User data: paused/);
  assert.match(await desk.say("/stance facebook"), /Facebook belongs to Meta; the two are kept apart/);
});

test("a misspelt name gets the nearest, a strange one a hint", async (t) => {
  const desk = await opened(t);
  assert.match(await desk.say("/stance facebok"), /I know no company “facebok”\. Did you mean Facebook/);
  assert.match(await desk.say("/stance telegrm"), /Did you mean Telegram/);
  assert.match(await desk.say("/stance 電抱"), /I know no company “電抱”\./);
  assert.match(await desk.say("/stance zzzzzzzz"), /It may be missing from companies\.yaml/);
});

test("it says when the company's own source was last read", async (t) => {
  const desk = await openKnownDesk(t);
  assert.match(
    await desk.say("/stance facebook"),
    /Watched source Meta Newsroom: last read 2026-11-23 10:00 HKT\./,
  );
  assert.match(await desk.say("/stance telegram"), /No company source is watched/);
});
