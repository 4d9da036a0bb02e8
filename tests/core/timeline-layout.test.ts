import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Point } from "../../src/core/ledger.ts";
import { bases, dateBases, forms, matters, positionsOf } from "../../src/core/ledger.ts";
import { axisOver, dayNumber } from "../../src/core/timeline/axis.ts";
import type { Drawing, Shape } from "../../src/core/timeline/drawing.ts";
import { markSize } from "../../src/core/timeline/drawing.ts";
import type { Measure } from "../../src/core/timeline/fit.ts";
import { fitLine, fitLines } from "../../src/core/timeline/fit.ts";
import { layOut } from "../../src/core/timeline/layout.ts";
import type { TimelineChart } from "../../src/core/timeline-chart.ts";
import { madeChart, madePoint } from "../support/made-chart.ts";

/** About what the font takes: Chinese characters are square, others half as wide. */
const measure: Measure = (text, size) =>
  Array.from(text).reduce((sum, character) => sum + (character > "\u2E80" ? size : size * 0.55), 0);

type Of<Kind extends Shape["shape"]> = Shape & { shape: Kind };
const shapesOf = <Kind extends Shape["shape"]>(drawing: Drawing, kind: Kind): Of<Kind>[] =>
  drawing.shapes.filter((shape): shape is Of<Kind> => shape.shape === kind);
const textsOf = (drawing: Drawing): string[] => shapesOf(drawing, "text").map(({ text }) => text);
const factMarks = (drawing: Drawing) => shapesOf(drawing, "mark").filter(({ tone }) => tone !== "any");

const anyPoint: fc.Arbitrary<Point> = fc
  .constantFrom(...matters)
  .chain((matter) =>
    fc.record({
      matter: fc.constant(matter),
      position: fc.constantFrom(...positionsOf[matter]),
      form: fc.constantFrom(...forms),
      basis: fc.constantFrom(...bases),
      dateBasis: fc.constantFrom(...dateBases),
      date: fc
        .date({ min: new Date("2015-01-01"), max: new Date("2026-11-23"), noInvalidDate: true })
        .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length))),
    }),
  )
  .map(madePoint);
const anyChart: fc.Arbitrary<TimelineChart> = fc
  .tuple(fc.array(anyPoint, { minLength: 1, maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 90 }))
  .map(([points, company]) =>
    madeChart(
      points.map((point, index) => ({ ...point, id: `o${index}` })),
      { company },
    ),
  );

test("nothing stands outside the card, and no fact is lost", () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const drawing = layOut(chart, measure);
      const facts = chart.lanes.flatMap((lane) => lane.marks).reduce((sum, mark) => sum + mark.count, 0);
      assert.equal(
        factMarks(drawing).reduce((sum, mark) => sum + mark.count, 0),
        facts,
      );
      for (const shape of drawing.shapes) {
        const [left, top, right, bottom] = edgesOf(shape);
        assert.ok(
          left >= 0 && top >= 0 && right <= drawing.width && bottom <= drawing.height,
          JSON.stringify(shape),
        );
      }
    }),
  );
});

test("neither marks of a row nor bars of a lane cover one another", () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const drawing = layOut(chart, measure);
      const rows = Object.groupBy(factMarks(drawing), (mark) => `${mark.y}`);
      for (const row of Object.values(rows)) {
        const xs = row!.map(({ x }) => x).sort((a, b) => a - b);
        for (const [index, x] of xs.entries()) assert.ok(index === 0 || x - xs[index - 1]! >= markSize);
      }
      const bars = Object.groupBy(
        shapesOf(drawing, "box").filter((box) => box.height > markSize),
        (box) => `${box.y}`,
      );
      for (const lane of Object.values(bars)) {
        for (const [index, bar] of lane!.entries()) {
          const next = lane![index + 1];
          assert.ok(!next || bar.x + bar.width <= next.x + 1e-6);
        }
      }
    }),
  );
});

test("the legend explains what occurs and nothing else", () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const drawing = layOut(chart, measure);
      const legend = drawing.shapes.slice(
        drawing.shapes.indexOf(shapesOf(drawing, "mark").find((m) => m.tone === "any")!),
      );
      const explained = new Set(legend.flatMap((shape) => (shape.shape === "mark" ? [shape.kind] : [])));
      assert.deepEqual(explained, new Set(chart.lanes.flatMap((lane) => lane.marks.map(({ kind }) => kind))));
      const texts = textsOf(drawing);
      const { labels } = chart;
      const merged = factMarks(drawing).some(({ count }) => count > 1);
      assert.equal(texts.includes(labels.several), merged);
      for (const mark of factMarks(drawing)) {
        assert.ok(
          texts.includes(mark.tone === "mixed" ? labels.mixed : labels.positions[mark.tone as "paused"]),
        );
      }
    }),
  );
});

test("one fact gets a chart with a bar from its day to today", () => {
  const drawing = layOut(madeChart([madePoint()]), measure);
  const [bar, key] = shapesOf(drawing, "box");
  const [mark] = shapesOf(drawing, "mark");
  const today = shapesOf(drawing, "line").find(({ dashed }) => dashed)!;
  assert.equal(bar!.x, mark!.x);
  assert.ok(Math.abs(bar!.x + bar!.width - today.from[0]) <= 1);
  assert.equal(key!.tone, "paused");
  assert.deepEqual(
    textsOf(drawing).filter((text) => /^\d{4}$/.test(text)),
    ["2021", "2022", "2023", "2024", "2025", "2026"],
  );
});

test("a bar is faint from where its stance was last heard of, and named in the past tense", () => {
  const points = [
    madePoint({ id: "o1", position: "refused" }),
    madePoint({ id: "o2", date: "2022-01-01", position: "refused" }),
  ];
  const drawing = layOut(madeChart(points), measure);
  const [heard, unheard] = shapesOf(drawing, "box");
  const [, last] = factMarks(drawing);
  assert.deepEqual([heard!.faint, unheard!.faint], [false, true]);
  assert.equal(heard!.x + heard!.width, unheard!.x);
  assert.equal(unheard!.x, last!.x);
  const name = shapesOf(drawing, "text").find(({ text }) => text === "Refused")!;
  assert.ok(
    name.x > unheard!.x && name.ink === "words",
    "where there is more room, in ink that is read on it",
  );
  const current = layOut(
    madeChart([...points, madePoint({ id: "o3", date: "2026-11-01", position: "refused" })]),
    measure,
  );
  assert.ok(shapesOf(current, "box").every(({ faint }) => !faint));
  assert.ok(textsOf(current).includes("Refuses"));
});

test("no line begins with a mark that closes, in Chinese too, or ends with one that opens", () => {
  const text = "曾拒絕（2020-07-06起）；2021-05-08後再無消息，有爭議";
  for (let width = 60; width < 300; width += 7) {
    for (const line of fitLines(text, 9, { size: 13, weight: "regular", width, measure })) {
      assert.doesNotMatch(line, /^[；，）]|（$/u, `${width}`);
    }
  }
});

test("facts on the same pixels are merged with their number; two positions stand above one another", () => {
  const same = [madePoint({ id: "o1", date: "2021-01-01" }), madePoint({ id: "o2", date: "2021-01-03" })];
  const old = madePoint({ id: "o0", date: "2015-01-01" });
  const [, merged, ...none] = factMarks(layOut(madeChart([old, ...same]), measure));
  assert.deepEqual([merged!.count, merged!.tone, none.length], [2, "paused", 0]);
  const other = madePoint({ id: "o3", date: "2021-01-03", position: "refused" });
  const [, one, two] = factMarks(layOut(madeChart([old, same[0]!, other]), measure));
  assert.deepEqual([one!.tone, two!.tone, two!.y > one!.y], ["paused", "refused", true]);
});

test("where more positions than two rows hold fall together they are one mark of several positions", () => {
  const old = madePoint({ id: "o0", date: "2015-01-01" });
  const crowd = (["paused", "refused", "reviewing"] as const).map((position, index) =>
    madePoint({ id: `o${index + 1}`, date: `2021-01-0${index + 1}`, position }),
  );
  const drawing = layOut(madeChart([old, ...crowd]), measure);
  assert.deepEqual(
    factMarks(drawing).map(({ tone, count }) => [tone, count]),
    [
      ["paused", 1],
      ["mixed", 3],
    ],
  );
});

test("stances too short to be seen become one bar of several, and long ones keep their own", () => {
  const points = Array.from({ length: 6 }, (_, index) =>
    madePoint({
      id: `o${index}`,
      date: `2020-07-0${index + 1}`,
      position: index % 2 === 0 ? "paused" : "refused",
    }),
  );
  const late = madePoint({ id: "o9", date: "2020-07-20", position: "complied" });
  const first = madePoint({ id: "o8", date: "2010-01-01", position: "reviewing" });
  const bars = shapesOf(layOut(madeChart([first, ...points, late]), measure), "box").filter(
    (box) => box.height > markSize,
  );
  assert.deepEqual(
    bars.map(({ tone }) => tone),
    ["reviewing", "mixed", "complied"],
  );
  assert.ok(bars[1]!.width < 8 && bars[2]!.width > 300);
});

test("a long name is set on two lines at most and ends in an ellipsis", () => {
  const company = "The Association of Very Long Names ".repeat(8);
  const texts = textsOf(layOut(madeChart([madePoint()], { company }), measure));
  const title = texts.slice(0, 2);
  assert.ok(title[0]!.startsWith("The Association") && title[1]!.endsWith("…"));
  assert.match(texts[2]!, /as the record stood/);
});

test("lines fit their width, in Chinese too, and keep the text's order", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "香", "港", " ", "w", "é"), maxLength: 80 }),
      fc.integer({ min: 40, max: 400 }),
      (text, width) => {
        const setting = { size: 14, weight: "regular", width, measure } as const;
        for (const line of [fitLine(text, setting), ...fitLines(text, 3, setting)]) {
          assert.ok(measure(line, 14, "regular") <= width, line);
        }
        const lines = fitLines(text, 100, setting);
        if (lines.every((line) => !line.endsWith("…"))) {
          assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
        }
      },
    ),
  );
});

test("an axis holds its days in order, with ticks on firsts of months that have room", () => {
  const day = fc.integer({ min: dayNumber("1990"), max: dayNumber("2030") });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
      const axis = axisOver(days, 200, 1100);
      for (const each of days) assert.ok(axis.x(each) >= 200 && axis.x(each) <= 1100);
      assert.ok(axis.ticks.length > 0);
      for (const [index, tick] of axis.ticks.entries()) {
        assert.equal(new Date(tick.day * 86_400_000).getUTCDate(), 1);
        if (index > 0) assert.ok(axis.x(tick.day) - axis.x(axis.ticks[index - 1]!.day) > 50);
      }
    }),
  );
});

function edgesOf(shape: Shape): [left: number, top: number, right: number, bottom: number] {
  switch (shape.shape) {
    case "box":
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case "line":
      return [shape.from[0], shape.from[1], shape.to[0], shape.to[1]];
    case "text": {
      const width = measure(shape.text, shape.size, shape.weight);
      const left = shape.x - (shape.align === "left" ? 0 : shape.align === "right" ? width : width / 2);
      return [left, shape.y - shape.size, left + width, shape.y + shape.size / 4];
    }
    case "mark":
    case "sign":
      return [shape.x - markSize / 2, shape.y - markSize / 2, shape.x + markSize / 2, shape.y + markSize / 2];
  }
}
