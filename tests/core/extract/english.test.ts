import assert from "node:assert/strict";
import { test } from "node:test";
import { mechanisms, nothing } from "./english-cases.ts";
import { extractByGrammar as extract } from "../../support/observations.ts";

const published = Date.parse("2026-03-04T00:00:00Z");

/** What a text says of companies, in an article about Hong Kong. */
function positions(text: string, title = "Hong Kong"): string[] {
  const { observations } = extract({ title, text, publishedAt: published });
  return [...new Set(observations.map(({ company, position }) => `${company} ${position}`))].toSorted();
}

for (const [mechanism, text, found] of mechanisms) {
  test(`English: ${mechanism}`, () => assert.deepEqual(positions(text), found));
}

for (const [why, text] of nothing) {
  test(`English, nothing said: ${why}`, () => assert.deepEqual(positions(text), []));
}
