import { readDocument } from "../src/feeds/parse/read-document.ts";
import { feedBody } from "./poll/feed-body.ts";
import type { Figure } from "./report.ts";
import { median } from "./report.ts";

const runs = 9;

/** Decoding, parsing and normalising feeds of 69 KB on one core, in this process. */
export async function benchParse(): Promise<Figure[]> {
  const bodies = Array.from({ length: 20 }, (_, number) => Buffer.from(feedBody(number)));
  const megabytes = bodies.reduce((sum, body) => sum + body.length, 0) / 1e6;
  const rates: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const began = performance.now();
    for (const bytes of bodies) {
      const read = await readDocument(
        { bytes, charset: null, feedUrl: "http://feed.example/", now: 1_800_000_000_000 },
        "feedsmith",
      );
      if (!read.ok) throw new Error(read.fault.message);
    }
    // The first run warms up.
    if (run > 0) rates.push(megabytes / ((performance.now() - began) / 1000));
  }
  const rate = median(rates);
  return [
    { section: "parse", name: "decode, parse and normalise", value: rate, unit: "MB/s" },
    { section: "parse", name: "the same, feeds of 69 KB", value: (rate * 1e6) / 69_000, unit: "feeds/s" },
  ];
}
