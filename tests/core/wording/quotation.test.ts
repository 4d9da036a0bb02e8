import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quotation } from "../../../src/core/wording/quotation.ts";

const quoted = (text: string) => quotation(text, "“", "”");

test("marks are put around a quote, and never doubled", () => {
  for (const [text, shown] of [
    ["We have paused.", "“We have paused.”"],
    ["“We have paused.”", "“We have paused.”"],
    ["“We have paused.", "“We have paused.”"],
    ["We have paused.”", "“We have paused.”"],
    ["“We paused,” it said.", "““We paused,” it said.”"],
    ["「我們已暫停。」", "「我們已暫停。」"],
    ['"We have paused."', '"We have paused."'],
    ['It said "no" twice', '“It said "no" twice”'],
  ] as const)
    assert.equal(quoted(text), shown);
});

test("property: a quote's own words are all there", () => {
  fc.assert(fc.property(fc.string(), (text) => assert.ok(quoted(text).includes(text))));
});
