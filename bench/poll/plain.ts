// The loop that one would write without this project: rss-parser's own parseURL, as many at a time.
import type { LookupFunction } from "node:net";
import Parser from "rss-parser";

const [port, count, concurrency] = process.argv.slice(2).map(Number) as [number, number, number];
/** The names of the measured feeds exist on this machine only. */
const toLoopback: LookupFunction = (_host, options, done) =>
  options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4);
const parser = new Parser({ requestOptions: { lookup: toLoopback } });
const waiting = Array.from({ length: count }, (_, number) => `http://feed-${number}.example:${port}/feed`);
let failed = 0;
let articles = 0;
const work = async () => {
  for (let url = waiting.shift(); url; url = waiting.shift()) {
    try {
      articles += (await parser.parseURL(url)).items.length;
    } catch {
      failed++;
    }
  }
};
const began = performance.now();
await Promise.all(Array.from({ length: concurrency }, work));
process.send?.({ phase: "cold", seconds: (performance.now() - began) / 1000 });
process.send?.({ phase: "done", failed, articles });
process.disconnect();
