import assert from "node:assert/strict";
import { test } from "node:test";
import type { Observation } from "../../../src/core/ledger.ts";
import { extractIfRelevant, readLabelled } from "../../support/observations.ts";

const article = readLabelled("articles").find((row) => row.id === "a-en-01")!;
const found = extractIfRelevant(article);

const told = ({ company, position, basis, dateBasis, condition }: Observation): string =>
  [company, position, basis, dateBasis, condition].filter(Boolean).join(" ");

test("an official's suspicion, two old pauses, a pause pending review and an old betrayal are told apart", () => {
  assert.deepEqual(found.observations.map(told), [
    "facebook paused company-statement background",
    "google paused company-statement background",
    "facebook no-comment reported news",
    "google no-comment reported news",
    "microsoft paused company-statement news pending review",
    "yahoo complied reported background",
  ]);
  assert.ok(found.observations.every(({ matter }) => matter === "user-data"));
});

test("the official's claim is kept as one about companies that nobody named", () => {
  assert.deepEqual(
    found.allegations.map(({ by, about }) => [by, about]),
    [["a senior American official", "Technology companies"]],
  );
});

test("that few requests came before is a note on the mechanism", () => {
  assert.deepEqual(
    found.notes.map(({ company, kind }) => [company, kind]),
    [["microsoft", "few-requests"]],
  );
});
