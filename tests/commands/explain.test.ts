import assert from "node:assert/strict";
import { test } from "node:test";
import { openKnownDesk } from "../support/desk-known.ts";
import { minute } from "../support/desk-open.ts";

test("explain, on a desk with known articles", async (t) => {
  const desk = await openKnownDesk(t);

  await t.test("an article that is in: its topics, the reasons by weight, the companies", async () => {
    const told = await desk.say("/explain https://gazette.example/telegram");
    assert.match(told, /^Telegram refuses Hong Kong police request for user records$/m);
    assert.match(told, /published 2026-11-23 09:00 HKT, first seen 2026-11-23 10:00 HKT$/m);
    assert.match(told, /^In: data request/m);
    assert.match(told, /^Names Telegram\.$/m);
    const weights = Array.from(told.matchAll(/^• ([+-]?[\d.]+) .+: .+$/gm), ([, weight]) =>
      Math.abs(Number(weight)),
    );
    assert.ok(weights.length > 0, told);
    assert.deepEqual(
      weights,
      weights.toSorted((a, b) => b - a),
    );
  });

  await t.test("an article that is out says why", async () => {
    const told = await desk.say("/explain https://gazette.example/ferries");
    assert.match(told, /^Out: not about any of the desk's topics\.$/m);
    assert.match(told, /^• .+: .+/m);
  });

  await t.test("an article is found by its link with or without tracking, and in any spelling", async () => {
    const told = await desk.say("/explain https://gazette.example/telegram");
    for (const url of [
      "https://gazette.example/telegram?utm_source=rss&utm_medium=feed",
      "https://GAZETTE.example/telegram#top",
      "url:https://gazette.example/telegram",
    ]) {
      assert.equal(await desk.say(`/explain ${url}`), told, url);
    }
  });

  await t.test("the other articles of its story are listed, and backlog is named", async () => {
    desk.clock.advance(20 * minute);
    desk.press.put("newsroom", [
      {
        title: "Telegram refuses Hong Kong police request for user records",
        link: "https://wire.example/copy",
        at: desk.clock.at - 5 * minute,
        text: "It told the court.",
      },
    ]);
    await desk.say("/poll newsroom");
    const told = await desk.say("/explain https://wire.example/copy");
    assert.match(told, /The same story in 1 other article:\n\n• Telegram refuses .*\(Gazette\)/);
    const old = await desk.say("/explain https://gazette.example/sedition-1");
    assert.match(old, /backlog \(owes no message\)/, "past the first twenty of a first poll");
  });

  await t.test("a date that lies ahead counts for none, and a feed's own text is no summary", async () => {
    desk.clock.advance(20 * minute);
    const about = "Telegram refuses a Hong Kong police request for user records.";
    const item = (slug: string, words: string, date = "") =>
      `<item><title>${about} ${slug}</title><link>https://wire.example/${slug}</link>${date}${words}</item>`;
    const content = (text: string) =>
      `<description>A line.</description><content:encoded>${text}</content:encoded>`;
    const items = [
      item("ahead", "<description>A line.</description>", "<pubDate>Fri, 01 Jan 2027 00:00:00 GMT</pubDate>"),
      item("part", content(about)),
      item("whole", content(`${about} `.repeat(30))),
    ];
    desk.press.put(
      "newsroom",
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>${items.join("")}</channel></rss>`,
    );
    await desk.say("/poll newsroom");
    const ahead = await desk.say("/explain https://wire.example/ahead");
    assert.match(ahead, /without a date that counts \(none, unreadable or in the future\), first seen/);
    assert.match(ahead, /^Only the feed's summary is known[;:]/m);
    const part = await desk.say("/explain https://wire.example/part");
    assert.match(part, /^Only the text in its feed is known, which may not be all[;:]/m);
    assert.match(
      await desk.say("/explain https://wire.example/whole"),
      /^Its feed carries the full text\.$/m,
    );
  });

  await t.test("what no feed brought, and what is no link", async () => {
    assert.match(
      await desk.say("/explain https://elsewhere.example/1"),
      /^No feed brought https:\/\/elsewhere\.example\/1 so far, so there is nothing to explain\. \/feeds lists what is followed\.$/,
    );
    for (const given of ["telegram", "javascript:alert(1)", "ftp://gazette.example/telegram", ""]) {
      assert.match(await desk.say(`/explain ${given}`), /url (can't be|is missing)/, given);
    }
  });
});
