import assert from "node:assert/strict";
import { chmod, mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { deskArgs, runCli, writeFeeds } from "../support/desk-cli.ts";
import {
  clockAt,
  dataFolder,
  madeConfig,
  minute,
  mondayTen,
  openTestDesk,
  queryData,
  times,
} from "../support/desk-open.ts";
import type { PressItem } from "../support/desk-press.ts";
import { madeFeed, openPress } from "../support/desk-press.ts";

const unprivileged = fileURLToPath(new URL("../support/desk-unprivileged.ts", import.meta.url));
const posix = { skip: process.platform === "win32" && "file permissions and limits are those of Unix" };

const news: PressItem = {
  title: "Telegram refuses Hong Kong police request for user records",
  link: "https://gazette.example/telegram",
  text: "It said so.",
};

async function folderWithFeed(t: TestContext, items: readonly PressItem[]) {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", items);
  const folder = await dataFolder(t);
  const dataDir = join(folder, "data");
  return { folder, dataDir, feed, press, args: deskArgs(dataDir, await writeFeeds(folder, [feed])) };
}

test("a file that is no database is refused with a way out, and kept", async (t) => {
  const { args, dataDir } = await folderWithFeed(t, [news]);
  await mkdir(dataDir);
  const letter = "Dear editor, this is a letter. ".repeat(300);
  await writeFile(join(dataDir, "newsdesk.sqlite"), letter);
  for (const command of ["start", "purge"]) {
    const { code, out, err } = await runCli(t, [command, ...args], { lines: ["/help"] });
    assert.equal(code, 1);
    assert.equal(out, "");
    assert.match(
      err,
      /newsdesk\.sqlite is damaged, or is no database of the desk\. Restore it from a backup, or/,
    );
    assert.doesNotMatch(err, /\n {4}at /);
  }
  assert.equal(await readFile(join(dataDir, "newsdesk.sqlite"), "utf8"), letter);
});

test("a database that is damaged inside is named when the damage is met", async (t) => {
  const many = Array.from({ length: 200 }, (_, index) => ({
    title: `Ferries of pier ${index}`,
    link: `https://gazette.example/${index}`,
    text: "From pier to pier. ".repeat(40),
  }));
  const { args, dataDir } = await folderWithFeed(t, many);
  assert.match((await runCli(t, ["start", ...args], { lines: ["/poll"] })).out, /200 new articles/);
  const file = await open(join(dataDir, "newsdesk.sqlite"), "r+");
  const { size } = await file.stat();
  await file.write(Buffer.alloc(size - 8192, 0xa5), 0, size - 8192, 8192);
  await file.close();
  const { out, err } = await runCli(t, ["start", ...args], { lines: ["/find pier all:yes", "/help"] });
  assert.match(out + err, /is damaged, or is no database of the desk\. Restore it from a backup/);
  assert.doesNotMatch(out + err, /\n {4}at |fault in the desk itself/);
});

test(
  "a full disk: the poll says so, the desk answers, and with room again nothing is missing",
  posix,
  async (t) => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      title: `Ferries of pier ${index}`,
      link: `https://gazette.example/${index}`,
      text: `From pier to pier ${index}. `.repeat(200),
    }));
    const { args, dataDir, feed } = await folderWithFeed(t, many);
    await runCli(t, ["start", ...args], { lines: ["/help"] });
    const largestFile = Math.ceil((await stat(join(dataDir, "newsdesk.sqlite"))).size / 1024) + 200;

    const full = await runCli(t, ["start", ...args], {
      lines: ["/poll", "/stance zoom", "/find pier"],
      largestFile,
    });
    assert.equal(full.code, 0, full.err);
    assert.match(full.out, /The disk (of .*newsdesk\.sqlite is full|failed at .*newsdesk\.sqlite)/);
    assert.match(full.out, /Zoom and Hong Kong/);
    assert.doesNotMatch(full.out + full.err, /\n {4}at |fault in the desk itself/);
    assert.equal(queryData(dataDir, "select * from articles").length, 0, "nothing half-written");

    // The poll that failed holds the feed for two minutes more.
    const clock = clockAt(Date.now() + 3 * minute);
    const desk = await openTestDesk(t, { config: madeConfig({ feeds: [feed] }), dataDir, clock });
    assert.match(await desk.say("/poll"), /300 new/);
    assert.equal(
      queryData<{ integrity_check: string }>(dataDir, "pragma integrity_check")[0]!.integrity_check,
      "ok",
    );
  },
);

test("a disk without room for the list of feeds is refused with a way out", posix, async (t) => {
  const { args, folder } = await folderWithFeed(t, []);
  await runCli(t, ["start", ...args], { lines: ["/help"] });
  const many = Array.from({ length: 2_000 }, (_, index) =>
    madeFeed({ id: `feed-${index}`, url: `https://press.example/${index}` }),
  );
  await writeFeeds(folder, many);
  // Room for opening, but not for a log of so much.
  const { code, out, err } = await runCli(t, ["start", ...args], { lines: ["/help"], largestFile: 80 });
  assert.equal(code, 1);
  assert.equal(out, "");
  assert.match(err, /^The disk (of .* is full|failed at )/);
  assert.doesNotMatch(err, /\n {4}at /);
});

test("a folder, a database or a configuration that may not be touched is named", posix, async (t) => {
  const { args, dataDir, folder } = await folderWithFeed(t, [news]);
  await chmod(folder, 0o755);
  await mkdir(dataDir);
  const start = () => runCli(t, ["start", ...args], { lines: ["/help"], script: unprivileged });

  await chmod(dataDir, 0o555);
  const empty = await start();
  assert.equal(empty.code, 1);
  assert.match(empty.err, /can't be (opened or made|written)\. .*desk's user/);

  await chmod(dataDir, 0o755);
  assert.equal((await runCli(t, ["start", ...args], { lines: ["/help"] })).code, 0);
  await chmod(join(dataDir, "newsdesk.sqlite"), 0o444);
  await chmod(dataDir, 0o555);
  const readOnly = await start();
  assert.equal(readOnly.code, 1);
  assert.match(readOnly.err, /can't be (opened or made|written)\. .*desk's user/);
  for (const { out, err } of [empty, readOnly]) {
    assert.equal(out, "");
    assert.doesNotMatch(err, /\n {4}at |Another desk|Commands are answered/);
  }

  await chmod(dataDir, 0o777);
  await rm(dataDir, { recursive: true });
  await mkdir(dataDir);
  await chmod(dataDir, 0o777);
  await chmod(join(folder, "feeds.yaml"), 0o000);
  const unread = await start();
  assert.match(
    unread.err,
    /feeds\.yaml {2}can't be read \(EACCES\) {2}→ give the desk's user the right to read it/,
  );
  assert.match(unread.out, /HK Newsdesk commands/);
});

test("a transcript that can't be written keeps its message until it can, and says so", async (t) => {
  const { dataDir, feed, press } = await folderWithFeed(t, []);
  const clock = clockAt(mondayTen);
  press.put("gazette", [{ ...news, at: mondayTen - minute }]);
  const desk = await openTestDesk(t, { config: madeConfig({ feeds: [feed] }), dataDir, clock });
  await desk.say("/poll");
  const transcript = join(dataDir, "newsroom.md");
  await mkdir(transcript);
  assert.match(
    await desk.say("/digest now"),
    /^Digest with 1 story kept for newsroom: it can't be written there now/,
  );
  assert.equal(desk.shown.length, 0);
  assert.equal(desk.troubles.length, 1);
  assert.match(desk.troubles[0]!, /^a message to newsroom: .*newsroom\.md can't be written: EISDIR/);

  await rm(transcript, { recursive: true });
  await desk.desk.round();
  assert.equal(desk.transcript(), "", "not before it is tried again");
  clock.advance(minute);
  await desk.desk.round();
  assert.equal(times(desk.transcript(), "## HK Newsdesk digest"), 1);
  assert.equal(desk.shown.length, 1);
  assert.match(await desk.say("/digest now"), /^Digest with 0 stories posted to newsroom\.$/);
});
