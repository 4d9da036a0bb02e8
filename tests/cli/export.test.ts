import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { deskArgs, runCli, writeFeeds } from "../support/desk-cli.ts";
import { clockAt, dataFolder, madeConfig, openTestDesk } from "../support/desk-open.ts";
import { openPress } from "../support/desk-press.ts";
import { knownCompanies } from "../support/desk-known.ts";
import { madeEntry } from "../support/made.ts";
import { decisionDraft, madeBook } from "../support/ledger-made.ts";
import { openStore } from "../../src/store/open.ts";

const quote = "Facebook said that it had paused its review of requests for user data from Hong Kong.";

/** A stopped desk's data: an observation, a decision and an entry by Ann, and the baseline of the catalogue. */
async function archive(t: TestContext) {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  const folder = await dataFolder(t);
  const clock = clockAt(Date.now());
  const config = madeConfig({ feeds: [feed], companies: knownCompanies });
  const desk = await openTestDesk(t, { config, dataDir: folder, clock });
  press.put("gazette", [
    {
      title: "Hong Kong police ask for user data under the national security law",
      link: "https://gazette.example/facebook",
      at: clock.at - 60_000,
      text: quote,
    },
  ]);
  await desk.say("/poll");
  await desk.stop();
  const opened = await openStore({ databaseUrl: null, dataDir: folder });
  if (!opened.ok) throw new Error(opened.fault.message);
  const draft = decisionDraft({
    company: "telegram",
    note: '=HYPERLINK("x"), checked',
    url: "https://n.example/1",
  });
  await opened.value.decide(draft, "Ann Editor", madeBook(), clock.at);
  const entry = madeEntry({ company: "quietco", date: "2020-07-06", text: 'QuietCo, "quietly", paused.' });
  await opened.value.enter(entry, "Ann Editor", "A note for us.", madeBook(), clock.at);
  await opened.value.close();
  return { folder, args: deskArgs(folder, await writeFeeds(folder, [feed])), out: join(folder, "out") };
}

const textOf = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");

type Table = Record<string, string | number | boolean | null>[];

test("the ledger is written with its sources, and without editors' names and notes", async (t) => {
  const { args, out } = await archive(t);
  const { code, err, out: said } = await runCli(t, ["export", ...args, "--out", out]);
  assert.deepEqual([code, err], [0, ""]);
  assert.match(said, /^Wrote stances \(\d+\), observations \(\d+\), entries \(\d+\), decisions \(1\)/m);
  assert.deepEqual(readdirSync(out).sort(), [
    "allegations.csv",
    "decisions.csv",
    "entries.csv",
    "ledger.json",
    "notes.csv",
    "observations.csv",
    "stances.csv",
  ]);
  const ledger = JSON.parse(readFileSync(join(out, "ledger.json"), "utf8")) as Record<string, Table>;
  const observed = ledger["observations"]!.find(
    (fact) => fact["company"] === "facebook" && fact["position"] === "paused",
  )!;
  assert.equal(observed["text"], quote);
  assert.deepEqual(
    [observed["publisher"], observed["link"], observed["version"], observed["origin"]],
    ["Gazette", "https://gazette.example/facebook", 1, "feed"],
  );
  assert.ok(ledger["entries"]!.some((entry) => entry["id"] === "e1" && entry["enteredIn"] === "chat"));
  const baseline = ledger["entries"]!.filter((entry) => entry["enteredIn"] === "companies.yaml");
  assert.ok(
    baseline.some(
      ({ text }) =>
        text ===
        "Facebook, asked for its practice in May 2021, answered that its policy on Hong Kong requests had not changed.",
    ),
  );
  assert.ok(
    baseline.every(({ text, by, condition }) => !/\p{Script=Han}/u.test(`${text} ${by} ${condition}`)),
  );
  const telegram = ledger["stances"]!.find((stance) => stance["company"] === "telegram")!;
  assert.deepEqual(
    [telegram["position"], telegram["settledBy"], telegram["text"], telegram["link"]],
    ["refused", "d1", null, "https://n.example/1"],
  );
  assert.doesNotMatch(textOf(out), /Ann Editor|HYPERLINK|A note for us/);
  const entries = readFileSync(join(out, "entries.csv"), "utf8");
  assert.match(entries, /,"QuietCo, ""quietly"", paused\.",/);
  assert.ok(entries.startsWith("id,company,matter,position,"));
});

test("a confirmed stance is exported with the words and the link that it rests on", async (t) => {
  const { args, out, folder } = await archive(t);
  const opened = await openStore({ databaseUrl: null, dataDir: folder });
  if (!opened.ok) throw new Error(opened.fault.message);
  const draft = decisionDraft({
    kind: "confirm",
    company: "quietco",
    position: "paused",
    target: "e1",
    note: "Not for all.",
  });
  await opened.value.decide(draft, "Ann Editor", madeBook(), Date.now());
  await opened.value.close();
  assert.equal((await runCli(t, ["export", ...args, "--out", out])).code, 0);
  const ledger = JSON.parse(readFileSync(join(out, "ledger.json"), "utf8")) as Record<string, Table>;
  const stance = ledger["stances"]!.find(({ company }) => company === "quietco")!;
  const entry = ledger["entries"]!.find(({ id }) => id === "e1")!;
  assert.deepEqual(
    [
      stance["settledBy"],
      stance["fact"],
      stance["lastHeard"],
      stance["text"],
      stance["publisher"],
      stance["link"],
    ],
    ["d2", "e1", "2020-07-06", entry["text"], entry["publisher"], entry["link"]],
  );
  assert.doesNotMatch(textOf(out), /Ann Editor|Not for all/);
});

test("every table has the line that names its columns, also one that is empty", async (t) => {
  const { args, out } = await archive(t);
  for (const more of [[], ["--with-editors"]]) {
    await runCli(t, ["export", ...args, "--out", out, ...more]);
    const ledger = JSON.parse(readFileSync(join(out, "ledger.json"), "utf8")) as Record<string, Table>;
    const header = (name: string) => readFileSync(join(out, `${name}.csv`), "utf8").split("\r\n")[0];
    for (const name of ["stances", "observations", "entries", "decisions"])
      for (const record of ledger[name]!) assert.equal(header(name), Object.keys(record).join(","));
    assert.deepEqual([ledger["allegations"], ledger["notes"]], [[], []]);
    const found = "date,text,publisher,link,title,article,rule";
    assert.equal(header("allegations"), `id,matter,by,about,${found}`);
    assert.equal(header("notes"), `id,company,kind,${found}`);
  }
});

test("with editors their names and notes are there, and no cell is a formula", async (t) => {
  const { args, out } = await archive(t);
  const { code } = await runCli(t, ["export", ...args, "--out", out, "--with-editors"]);
  assert.equal(code, 0);
  const decisions = readFileSync(join(out, "decisions.csv"), "utf8");
  assert.match(decisions, /,Ann Editor,"'=HYPERLINK\(""x""\), checked"\r\n/);
  assert.match(textOf(out), /A note for us\./);
});

test("a folder that can't be written is named, and none given is wrong use", async (t) => {
  const { args, folder } = await archive(t);
  const none = await runCli(t, ["export", ...args]);
  assert.equal(none.code, 2);
  assert.match(none.err, /--out DIR/);
  writeFileSync(join(folder, "file"), "");
  const bad = await runCli(t, ["export", ...args, "--out", join(folder, "file", "out")]);
  assert.equal(bad.code, 1);
  assert.match(bad.err, /can't be made: name another one with --out/);
});
