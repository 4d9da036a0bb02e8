import assert from "node:assert/strict";
import { get } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { openWorld } from "../../src/demo/world.ts";

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as plainly as can be: nothing is unpacked or decoded, no redirect is followed. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      buffer(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        reject,
      );
    }).on("error", reject);
  });
}

async function world(t: TestContext) {
  const opened = await openWorld({ slowMs: 5 });
  t.after(() => opened.close());
  const feed = (id: string) => opened.feeds.find((known) => known.id === id)!;
  return { opened, feed };
}

test("its publishers have each a format, an encoding or a habit of their own", async (t) => {
  const { feed } = await world(t);
  const begins: Record<string, RegExp> = {
    "harbour-gazette": /^<\?xml[^]*<rss version="2\.0">/,
    "island-wire": /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    "peak-daily": /<rdf:RDF /,
    "tide-tech": /^\{"version":"https:\/\/jsonfeed\.org\/version\/1\.1"/,
  };
  for (const [id, begin] of Object.entries(begins)) {
    assert.match((await ask(feed(id).url)).body.toString(), begin, id);
  }
  const big5 = await ask(feed("victoria-daily").url);
  assert.equal(big5.headers["content-type"], "text/xml", "only the document names its encoding");
  assert.match(iconv.decode(big5.body, "big5"), /encoding="Big5"[^]*微軟及Zoom加入暫停處理/);
  const gbk = await ask(feed("south-tech").url);
  assert.equal(gbk.headers["content-type"], "text/xml; charset=gbk");
  assert.match(iconv.decode(gbk.body, "gbk"), /苹果称正评估香港国安法/);
  assert.match((await ask(feed("broken-press").url)).body.toString(), /^<html>/);
  await assert.rejects(ask(feed("dead-letter").url), /socket hang up|ECONNRESET/);
  const moved = await ask(feed("moved-monthly").url);
  assert.equal(moved.status, 301);
  assert.equal((await ask(new URL(moved.headers.location!, feed("moved-monthly").url).href)).status, 200);
  const long = await ask(feed("long-memory").url);
  assert.equal(long.body.toString().match(/<item>/g)?.length, 300);
  assert.equal((await ask(new URL("/nobody", feed("long-memory").url).href)).status, 404);
});

test("it packs for who asks for it, and sends nothing twice to who has it", async (t) => {
  const { feed } = await world(t);
  const plain = await ask(feed("gov-notices").url);
  const packed = await ask(feed("gov-notices").url, { "accept-encoding": "gzip" });
  assert.equal(packed.headers["content-encoding"], "gzip");
  assert.deepEqual(gunzipSync(packed.body), plain.body);
  const again = await ask(feed("gov-notices").url, { "if-none-match": plain.headers.etag! });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
});

test("its news of the hour is dated by the hour, and changes what a feed's tag says", async (t) => {
  const { opened, feed } = await world(t);
  const before = await ask(feed("harbour-gazette").url);
  const now = Date.parse("2026-11-23T02:00:00Z");
  opened.publish(now);
  const after = await ask(feed("harbour-gazette").url, { "if-none-match": before.headers.etag! });
  assert.equal(after.status, 200);
  const text = after.body.toString();
  assert.ok(
    text.indexOf("27 messaging accounts") < text.indexOf("Facebook and WhatsApp stop"),
    "newest first",
  );
  assert.match(text, /<pubDate>Mon, 23 Nov 2026 01:10:00 GMT<\/pubDate>/);
});
