import assert from "node:assert/strict";
import { test } from "node:test";
import { openKnownDesk } from "../support/desk-known.ts";
import { times } from "../support/desk-open.ts";

const found = (text: string): string[] => text.match(/^• .*?(?= ‹| \()/gm) ?? [];

test("find, on a desk with known articles", async (t) => {
  const desk = await openKnownDesk(t);

  await t.test("what is found is listed newest first, a page at a time, to the end", async () => {
    const all: string[] = [];
    let line = "/find sedition";
    for (let page = 0; page < 3; page++) {
      const told = await desk.say(line);
      assert.match(told, /^Articles with sedition$/m);
      all.push(...found(told));
      const more = /Older ones: (\/find sedition before:\d+)/.exec(told);
      assert.equal(more !== null, page < 2, told);
      line = more?.[1] ?? "";
    }
    assert.deepEqual(
      all,
      Array.from(
        { length: 23 },
        (_, index) => `• Hong Kong court jails defendant ${23 - index} for sedition under Article 23 law`,
      ),
    );
  });

  await t.test("one search finds both Chinese scripts", async () => {
    for (const query of ["臉書 用戶資料", "脸书 用户资料", "國安處", "国安处"]) {
      assert.deepEqual(found(await desk.say(`/find ${query}`)), ["• 警方國安處要求臉書交出用戶資料"], query);
    }
  });

  await t.test("irrelevant articles are found when they are asked for", async () => {
    assert.match(
      await desk.say("/find ferries"),
      /^No relevant article has ferries\. To look through the others too: \/find ferries all:yes$/,
    );
    assert.deepEqual(found(await desk.say("/find ferries all:yes")), ["• Ferries in Sai Kung"]);
    assert.match(await desk.say("/find submarines all:yes"), /^No stored article has submarines\.$/);
  });

  await t.test("each has its publisher, day, topics and link", async () => {
    const told = await desk.say("/find Telegram");
    assert.equal(times(told, "• "), 1);
    assert.match(told, /‹https:\/\/gazette\.example\/telegram› \(Gazette, 2026-11-23\) data request$/);
  });

  await t.test("quotes keep words together, and odd queries do no harm", async () => {
    assert.equal(found(await desk.say('/find "police request"')).length, 1);
    for (const query of [
      "*",
      "(",
      '"',
      "a OR b",
      "NEAR(x y)",
      "title:x",
      "-telegram",
      "%",
      "' or 1=1 --",
      "𠮷",
      "國",
      "\u0000",
    ]) {
      const told = await desk.say(`/find ${query}`);
      assert.match(told, /article has|Articles with|query is missing/, query);
    }
    assert.match(
      await desk.say("/find sedition before:yesterday"),
      /give the number that the last answer named/,
    );
    assert.match(await desk.say("/find"), /query is missing/);
    assert.deepEqual(desk.troubles, []);
  });
});
