import assert from "node:assert/strict";
import { test } from "node:test";
import { nearMisses, stillPositions } from "./english-nothing-cases.ts";
import { extractByGrammar as extract } from "../../support/observations.ts";

const published = Date.parse("2026-03-04T00:00:00Z");

function positions(text: string, title: string): string[] {
  const { observations } = extract({ title, text, publishedAt: published });
  return [...new Set(observations.map(({ company, position }) => `${company} ${position}`))].toSorted();
}

for (const [why, text, title = "Hong Kong"] of nearMisses) {
  test(`English, nothing said: ${why}`, () => assert.deepEqual(positions(text, title), []));
}

for (const [what, text, found] of stillPositions) {
  test(`English, still said: ${what}`, () => assert.deepEqual(positions(text, "Hong Kong"), found));
}
