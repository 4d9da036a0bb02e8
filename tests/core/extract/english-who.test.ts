import assert from "node:assert/strict";
import { test } from "node:test";
import { nobody, who } from "./english-who-cases.ts";
import { extractByGrammar as extract } from "../../support/observations.ts";

const published = Date.parse("2026-03-04T00:00:00Z");

/** What a text says of companies, in an article about Hong Kong. */
function positions(text: string): string[] {
  const { observations } = extract({ title: "Hong Kong", text, publishedAt: published });
  return [...new Set(observations.map(({ company, position }) => `${company} ${position}`))].toSorted();
}

for (const [mechanism, text, found] of who) {
  test(`English, who: ${mechanism}`, () => assert.deepEqual(positions(text), found));
}

for (const [why, text] of nobody) {
  test(`English, who, nothing said: ${why}`, () => assert.deepEqual(positions(text), []));
}
