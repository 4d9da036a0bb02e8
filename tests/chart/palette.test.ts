import assert from "node:assert/strict";
import { test } from "node:test";
import { inks, tones } from "../../src/chart/palette.ts";

/** WCAG 2's contrast of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test("the measure is right: black on white is 21, the limit's grey is 4.5", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.ok(Math.abs(contrast("#767676", "#ffffff") - 4.54) < 0.01);
});

test("words are read on paper, and signs and names on every tone, at 4.5 to 1", () => {
  for (const [name, color] of Object.entries({ words: inks.words, quiet: inks.quiet, ...tones })) {
    assert.ok(contrast(color, inks.paper) >= 4.5, `${name}: ${contrast(color, inks.paper).toFixed(2)}`);
  }
});

test("the card's frame can be seen on its paper and on dark pages", () => {
  for (const page of ["#1a1d21", "#313338", "#000000"]) assert.ok(contrast(inks.paper, page) >= 4.5);
  assert.ok(contrast(inks.line, "#1a1d21") >= 3);
});

test("no two positions have one colour", () => {
  const { any, ...named } = tones;
  assert.equal(new Set(Object.values(named)).size, Object.values(named).length);
  assert.match(any, /^#/);
});
