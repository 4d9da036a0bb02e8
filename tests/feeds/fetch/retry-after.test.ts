import assert from "node:assert/strict";
import { test } from "node:test";
import { retryAfterMs } from "../../../src/feeds/fetch/retry-after.ts";

const now = Date.UTC(2020, 6, 6);
const cases: [header: string | undefined, wait: number | null][] = [
  [undefined, null],
  ["", null],
  ["120", 120_000],
  [" 0 ", 0],
  ["Mon, 06 Jul 2020 00:01:00 GMT", 60_000],
  ["Sun, 05 Jul 2020 23:00:00 GMT", 0],
  ["999999999", 86_400_000],
  ["Fri, 01 Jan 2100 00:00:00 GMT", 86_400_000],
  ["-5", null],
  ["soon", null],
];
for (const [header, wait] of cases) {
  test(`Retry-After ${JSON.stringify(header)} means ${wait} ms`, () => {
    assert.equal(retryAfterMs(header, now), wait);
  });
}
