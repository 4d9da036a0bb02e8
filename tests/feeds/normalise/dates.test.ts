import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import * as fc from "fast-check";
import { parseDate, publishedTime } from "../../../src/feeds/normalise/dates.ts";

const moment = Date.UTC(2024, 2, 19, 2);

/** Ways to write 02:00 UTC on 19 March 2024, all met in feeds. */
const sameMoment = [
  "Tue, 19 Mar 2024 02:00:00 GMT",
  "Tue, 19 Mar 2024 10:00:00 +0800",
  "Tue, 19 Mar 2024 10:00:00 HKT",
  "Tue, 19 Mar 2024 10:00 +0800",
  "19 Mar 2024 10:00:00 +0800",
  "Tue,19 Mar 2024 10:00:00 +0800",
  "Tuesday, 19 March 2024 10:00:00 +0800",
  "Tue, 19 Mar 24 02:00:00 GMT",
  "Tue, 19-Mar-2024 02:00:00 GMT",
  "19-Mar-24 02:00:00",
  "Tue, 19 Mar 2024 02:00:00 Z",
  "Tue, 19 Mar 2024 02:00:00 UT",
  "Tue, 19 Mar 2024 02:00:00 -0000",
  "Mon, 18 Mar 2024 22:00:00 EDT",
  "Mon, 18 Mar 2024 21:00:00 EST",
  "Mon, 18 Mar 2024 19:00:00 PDT",
  "Tue, 19 Mar 2024 03:00:00 BST",
  "Tue, 19 Mar 2024 03:00:00 CET",
  "Tue, 19 Mar 2024 11:00:00 JST",
  "Tue, 19 Mar 2024 10:00:00 SGT",
  "Tue, 19 Mar 2024 02:00:00",
  "Tue, 19 Mar 2024 10:00:00 GMT+8",
  "Tue, 19 Mar 2024 10:00:00 GMT+0800",
  "Tue, 19 Mar 2024 10:00:00 UTC+08:00",
  "Tue, 19 Mar 2024 10:00:00 +0800 (HKT)",
  "Wed, 19 Mar 2024 02:00:00 GMT",
  "  Tue,  19 Mar 2024\n 02:00:00   GMT ",
  "Tue Mar 19 10:00:00 HKT 2024",
  "Tue Mar 19 02:00:00 2024",
  "Tue Mar 19 2024 10:00:00 GMT+0800 (Hong Kong Standard Time)",
  "2024-03-19T02:00:00Z",
  "2024-03-19t02:00:00z",
  "2024-03-19T02:00:00.000Z",
  "2024-03-19T10:00:00+08:00",
  "2024-03-19T10:00:00+0800",
  "2024-03-19T10:00:00+08",
  "2024-03-19T10:00+08:00",
  "2024-03-18T22:00:00-04:00",
  "2024-03-19T02:00:00",
  "2024-03-19 10:00:00 +0800",
  "2024-03-19 10:00:00 HKT",
  "2024-03-19T10:00:00+08:00[Asia/Hong_Kong]",
  "20240319T020000Z",
  "20240319T100000+0800",
  "2024/3/19 2:00",
  "2024.03.19 02:00",
  "March 19, 2024 2:00 AM",
  "March 19, 2024, 10:00 a.m. HKT",
  "Mar. 19, 2024 2:00 AM UTC",
  "19th March 2024 02:00",
  "Tuesday, March 19, 2024 - 02:00",
  "19/03/2024 02:00",
  "3/19/2024 2:00:00 AM",
  "19.03.2024 02:00",
  "1710813600",
  "1710813600000",
  "2024年3月19日 10:00",
  "2024年3月19日 10時00分",
  "2024年03月19日 上午10:00",
  "2024年3月19日星期二 10时00分00秒",
  "2024年3月19日（星期二） 10:00",
  "２０２４年３月１９日 １０：００",
  "週二, 19 三月 2024 10:00:00 +0800",
  "周二, 19 3月 2024 10:00:00 +0800",
];

for (const text of sameMoment) {
  test(`${JSON.stringify(text)} is read`, () => assert.equal(parseDate(text), moment));
}

test("dates without a time, odd times and fractions", () => {
  assert.equal(parseDate("2024-03-19"), Date.UTC(2024, 2, 19));
  assert.equal(parseDate("20240319"), Date.UTC(2024, 2, 19));
  assert.equal(parseDate("2024年3月19日"), Date.UTC(2024, 2, 18, 16));
  assert.equal(parseDate("2024-03-19 下午 2:30"), Date.UTC(2024, 2, 19, 6, 30));
  assert.equal(parseDate("Tue, 19 Mar 2024 24:00:00 GMT"), Date.UTC(2024, 2, 20));
  assert.equal(parseDate("Sat, 31 Dec 2016 23:59:60 GMT"), Date.UTC(2017, 0, 1));
  assert.equal(parseDate("2024-03-19T02:00:00.123456789Z"), moment + 123);
  assert.equal(parseDate("Tue, 19 Sept 2024 12:00 AM"), Date.UTC(2024, 8, 19));
});

for (const text of [
  "",
  "yesterday",
  "2024",
  "25:00",
  "03/04/2024",
  "31 Feb 2024",
  "2024-13-01",
  "Tue, 19 Mar 2024 99:00:00",
  "Invalid Date",
  "19 Brumaire 2024",
]) {
  test(`${JSON.stringify(text)} is no date`, () => assert.equal(parseDate(text), null));
}

test("the future, placeholders and nonsense give no time; a little ahead does", () => {
  const now = moment;
  assert.equal(publishedTime(["Fri, 01 Jan 2099 00:00:00 GMT"], now), null);
  assert.equal(publishedTime(["2024-03-19T02:09:00Z"], now), now + 9 * 60_000);
  assert.equal(publishedTime(["2024-03-19T02:11:00Z"], now), null);
  assert.equal(publishedTime(["0001-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "0"], now), null);
  assert.equal(publishedTime(["soon", "2024-03-18"], now), Date.UTC(2024, 2, 18));
  assert.equal(publishedTime([], now), null);
});

test("every ISO moment is read back", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
      (date) => {
        assert.equal(parseDate(date.toISOString()), date.getTime());
        assert.equal(parseDate(date.toUTCString()), Math.floor(date.getTime() / 1000) * 1000);
      },
    ),
  );
});

const pieces = fc
  .array(
    fc.constantFrom(
      "19",
      "2024",
      "Mar",
      "月",
      "年",
      ":",
      "-",
      "+",
      "/",
      ".",
      "T",
      " ",
      "0",
      "pm",
      "GMT",
      "é",
    ),
  )
  .map((parts) => parts.join(""));

test("whatever the text, there is no exception and a whole number or null", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), pieces), (text) => {
      const time = parseDate(text);
      assert.ok(time === null || Number.isInteger(time));
    }),
  );
});

test("the machine's time zone makes no difference", () => {
  const module = new URL("../../../src/feeds/normalise/dates.ts", import.meta.url).href;
  const script = `const { parseDate } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(${JSON.stringify(sameMoment)}.map(parseDate)))`;
  const output = execFileSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", script],
    { env: { ...process.env, TZ: "America/New_York" }, encoding: "utf8" },
  );
  assert.deepEqual(new Set(JSON.parse(output) as number[]), new Set([moment]));
});
