import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { after, test } from "node:test";
import { inks, tones } from "../../src/chart/palette.ts";
import { createChartRenderer } from "../../src/chart/renderer.ts";
import type { TimelineChart } from "../../src/core/timeline-chart.ts";
import { madeChart, madePoint } from "../support/made-chart.ts";
import { readPng } from "../support/read-png.ts";

const renderer = createChartRenderer();
after(() => renderer.close());

async function rendered(chart: TimelineChart, by = renderer): Promise<Uint8Array> {
  const drawn = await by.render(chart);
  assert.ok(drawn.ok, drawn.ok ? "" : drawn.fault.message);
  return drawn.value;
}

test("a chart is a PNG at two pixels for each of the card's, on its own paper", async () => {
  const heard = [madePoint(), madePoint({ id: "o1", date: "2026-11-20" })];
  const picture = readPng(await rendered(madeChart(heard)));
  assert.equal(picture.width, 2400);
  assert.ok(picture.height > 500 && picture.height < 1000, `${picture.height}`);
  assert.equal(picture.at(20, 20), inks.paper);
  assert.equal(picture.at(1, 1), inks.line);
  // Along the middle of the bar, there is more of the position's colour than of any other.
  const found = new Map<string, number>();
  for (let x = 800; x < 2000; x++) {
    const color = picture.at(x, 330);
    found.set(color, (found.get(color) ?? 0) + 1);
  }
  assert.ok((found.get(tones.paused) ?? 0) > 1000);
  const unheard = readPng(await rendered(madeChart([madePoint()])));
  assert.ok(![inks.paper, tones.paused].includes(unheard.at(1800, 330)), "faint where nothing was heard");
});

test("the same chart gives the same bytes, on another thread too, and whatever was drawn before", async () => {
  const chart = madeChart([madePoint(), madePoint({ id: "o1", position: "refused", date: "2023-01-01" })]);
  const first = await rendered(chart);
  await rendered(madeChart([madePoint({ matter: "presence" })], { company: "香港" }));
  const other = createChartRenderer();
  const [again, elsewhere] = [await rendered(chart), await rendered(chart, other)];
  await other.close();
  assert.deepEqual([Buffer.compare(first, again), Buffer.compare(first, elsewhere)], [0, 0]);
});

test("Chinese names are drawn from the bundled font, and what it lacks as a box", async () => {
  const titled = (company: string) => rendered(madeChart([madePoint()], { company }));
  const [chinese, other, missing, box] = await Promise.all(["臉書", "面書", "🏴‍☠️", "□"].map(titled));
  assert.notEqual(Buffer.compare(chinese!, other!), 0);
  assert.equal(Buffer.compare(missing!, box!), 0);
});

test("text from outside is drawn as text", async () => {
  const company = '<script>&"]]> </svg>';
  const drawn = readPng(await rendered(madeChart([madePoint()], { company })));
  assert.equal(drawn.width, 2400);
});

test("while a long record is drawn the desk's own loop goes on", async () => {
  const positions = ["paused", "refused", "complied", "reviewing"] as const;
  const points = Array.from({ length: 5_000 }, (_, index) =>
    madePoint({
      id: `o${index}`,
      position: positions[index % 4]!,
      form: index % 3 === 0 ? "policy" : "act",
      date: new Date(Date.UTC(2019, 0, 1) + (index % 2_500) * 86_400_000).toISOString().slice(0, 10),
    }),
  );
  const chart = madeChart(points);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  // A machine that is busy with other things may hold the loop up once, but not each time.
  const longest: number[] = [];
  for (let round = 0; round < 3; round++) {
    delay.reset();
    delay.enable();
    await rendered(chart);
    delay.disable();
    longest.push(delay.max / 1e6);
  }
  assert.ok(Math.min(...longest) < 50, `${longest.join(", ")} ms`);
});

test("a chart that takes too long fails by itself, and the next is drawn", async () => {
  const hasty = createChartRenderer({ deadlineMs: 1 });
  const late = await hasty.render(madeChart([madePoint()]));
  assert.equal(late.ok ? "" : late.fault.code, "chart-timeout");
  await hasty.close();
  assert.ok((await renderer.render(madeChart([madePoint()]))).ok);
});

test("a chart that can't be drawn is a fault that says why, and the thread goes on", async () => {
  const chart = madeChart([madePoint()]);
  const broken = { ...chart, lanes: [{ ...chart.lanes[0]!, bars: null }] } as unknown as TimelineChart;
  const failed = await renderer.render(broken);
  assert.equal(failed.ok ? "" : failed.fault.code, "chart-failed");
  assert.ok((await renderer.render(chart)).ok);
});

test("an idle thread ends and another draws the next chart; a closed renderer draws none", async () => {
  const brief = createChartRenderer({ idleMs: 1 });
  const chart = madeChart([madePoint()]);
  const first = await rendered(chart, brief);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(Buffer.compare(first, await rendered(chart, brief)), 0);
  const cut = brief.render(chart);
  await brief.close();
  for (const drawn of [await cut, await brief.render(chart)]) {
    assert.equal(drawn.ok ? "" : drawn.fault.code, "chart-stopped");
  }
});

test("the fonts come with their licence", () => {
  const licence = readFileSync(new URL("../../assets/fonts/OFL.txt", import.meta.url), "utf8");
  assert.match(licence, /SIL OPEN FONT LICENSE Version 1\.1/);
});
