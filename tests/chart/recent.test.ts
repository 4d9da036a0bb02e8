import assert from "node:assert/strict";
import { test } from "node:test";
import { keepingRecentCharts } from "../../src/chart/recent.ts";
import { failed, ok } from "../../src/core/fault.ts";
import { madeChart, madePoint } from "../support/made-chart.ts";

/** A renderer whose pictures have a size, and the titles of the charts that it drew. */
function counting(bytes: number, fails = false) {
  const drew: string[] = [];
  const charts = keepingRecentCharts({
    render(chart) {
      drew.push(chart.title);
      return Promise.resolve(fails ? failed("chart-failed", "No.") : ok(new Uint8Array(bytes)));
    },
    close: () => Promise.resolve(),
  });
  return { drew, ask: (company: string) => charts.render(madeChart([madePoint()], { company })) };
}

test("a chart asked for again is drawn once, also by two who ask at the same time", async () => {
  const { drew, ask } = counting(1_000);
  const [one, other] = await Promise.all([ask("Google"), ask("Google")]);
  assert.equal(one, other);
  assert.equal(await ask("Google"), one);
  assert.equal(drew.length, 1);
  await ask("Meta");
  assert.equal(drew.length, 2);
});

test("when the pictures kept grow too large, the one that nobody asked for longest goes", async () => {
  const { drew, ask } = counting(1_500_000);
  for (const company of ["Google", "Meta", "Google", "Apple"]) await ask(company);
  assert.equal(drew.length, 3);
  await ask("Google");
  assert.equal(drew.length, 3);
  await ask("Meta");
  assert.equal(drew.length, 4);
});

test("a chart that could not be drawn is tried again", async () => {
  const { drew, ask } = counting(1, true);
  assert.equal((await ask("Google")).ok, false);
  assert.equal((await ask("Google")).ok, false);
  assert.equal(drew.length, 2);
});
