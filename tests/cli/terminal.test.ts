import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { deskArgs, startCli, terminalMaker, writeFeeds } from "../support/desk-cli.ts";
import { dataFolder, queryData } from "../support/desk-open.ts";
import { openPress, rssOf } from "../support/desk-press.ts";

const hasScript = process.platform === "linux" && spawnSync(terminalMaker, ["--version"]).status === 0;
const terminal = { skip: !hasScript && "needs a terminal, which script(1) of util-linux makes" };

async function atTheTerminal(t: TestContext) {
  const press = await openPress(t);
  const held = Promise.withResolvers<void>();
  const feeds = [press.feed("gazette"), press.feed("slow")];
  press.put("gazette", [{ title: "Ferries in Sai Kung", link: "https://gazette.example/1", at: Date.now() }]);
  press.put("slow", (_, response) => void held.promise.then(() => response.end(rssOf([]))));
  const folder = await dataFolder(t);
  const dataDir = join(folder, "data");
  const args = deskArgs(dataDir, await writeFeeds(folder, feeds));
  const desk = startCli(t, ["start", ...args], { terminal: true });
  return { desk, dataDir, release: held.resolve, type: (text: string) => desk.child.stdin!.write(text) };
}

test(
  "at a terminal: feeds are told as they come, commands are answered meanwhile, Ctrl-D ends it",
  terminal,
  async (t) => {
    const { desk, dataDir, release, type } = await atTheTerminal(t);
    await desk.prints(/HK Newsdesk\. Commands at any time/);
    await desk.prints(/Gazette: 1 new/);
    await desk.prints(/polling \[#+-+\] 1\/2 newsdesk>/);
    type("/help find\r");
    await desk.prints(/Looks through the relevant articles/);
    release();
    await desk.prints(/Slow: 0 new/);
    await desk.prints(/2 feeds polled, 1 new article\./);
    type("\u0004");
    const { code, out } = await desk.ended;
    assert.equal(code, 0);
    const text = stripVTControlCharacters(out);
    assert.match(text, /Closing the desk…/);
    assert.match(text, /\/exit or Ctrl-D leaves\./);
    assert.doesNotMatch(text, /failed|\n {4}at /);
    assert.equal(queryData(dataDir, "select * from articles").length, 1);
  },
);

test("at a terminal: Ctrl-C in mid-poll ends it well and at once", terminal, async (t) => {
  const { desk, type } = await atTheTerminal(t);
  await desk.prints(/Gazette: 1 new/);
  type("\u0003");
  const { code, out } = await desk.ended;
  assert.equal(code, 0);
  assert.match(stripVTControlCharacters(out), /Closing the desk…/);
  assert.doesNotMatch(out, /failed|\n {4}at /);
});
