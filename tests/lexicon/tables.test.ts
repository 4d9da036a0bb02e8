import assert from "node:assert/strict";
import { test } from "node:test";
import { splitPhrases } from "../../src/core/relevance/phrase-table.ts";
import { fold } from "../../src/core/fold.ts";
import { agentSets } from "../../src/lexicon/actors.ts";
import { maskSet } from "../../src/lexicon/masks.ts";
import { hongKong, localSets, otherPlaces } from "../../src/lexicon/places.ts";
import { topicRules, topicSets } from "../../src/lexicon/relevance.ts";
import { topics } from "../../src/core/article.ts";

const tables = { ...hongKong, ...otherPlaces, ...topicSets };
const named = new Set(
  topicRules.flatMap(({ all, not = [], notBeside = [] }) => [
    ...all.flatMap((entry) => entry.split("|")),
    ...not,
    ...notBeside,
  ]),
);

test("every set that a rule names exists", () => {
  for (const set of [...named, ...localSets, ...agentSets, maskSet]) assert.ok(set in topicSets, set);
});

test("every set is named by a rule", () => {
  const unused = Object.keys(topicSets).filter((set) => !named.has(set) && set !== maskSet);
  assert.deepEqual(unused, []);
});

test("no set of one table has the name of a set of another", () => {
  const names = [...Object.keys(hongKong), ...Object.keys(otherPlaces), ...Object.keys(topicSets)];
  assert.equal(new Set(names).size, names.length);
});

test("rules have their own names, a weight within the scale and a topic", () => {
  assert.equal(new Set(topicRules.map(({ id }) => id)).size, topicRules.length);
  for (const rule of topicRules) {
    assert.ok(rule.weight > 0 && rule.weight <= 1.5, rule.id);
    assert.ok(topics.includes(rule.topic), rule.id);
    assert.ok(rule.since === undefined || !Number.isNaN(Date.parse(rule.since)), rule.id);
    assert.ok(rule.gather === undefined || rule.gather <= rule.all.length, rule.id);
  }
});

test("every topic has rules in plenty, and every set phrases in both languages unless it is of one", () => {
  for (const topic of topics) assert.ok(topicRules.filter((rule) => rule.topic === topic).length >= 6, topic);
  for (const [id, { en, zh }] of Object.entries(topicSets)) {
    assert.ok(splitPhrases(en).length > 0, `${id} en`);
    assert.ok(splitPhrases(zh).length > 0, `${id} zh`);
  }
});

test("no phrase of Latin letters is a single one", () => {
  for (const [id, { en }] of Object.entries(tables)) {
    for (const phrase of splitPhrases(en)) assert.ok(fold(phrase).length >= 2, `${id}: ${phrase}`);
  }
});

test("brackets of alternatives are closed", () => {
  for (const [id, { en, zh }] of Object.entries(tables)) {
    for (const phrase of [...splitPhrases(en), ...splitPhrases(zh)])
      assert.ok(!/[()]/.test(phrase), `${id}: ${phrase}`);
  }
});
