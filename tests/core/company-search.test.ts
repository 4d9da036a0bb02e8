import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findCompany } from "../../src/core/company-search.ts";
import type { Company } from "../../src/core/company.ts";

function company(
  id: string,
  en: string,
  hant: string,
  aliases: string[] = [],
  formerly: string[] = [],
): Company {
  return {
    id,
    name: { en, "zh-Hant": hant, "zh-Hans": hant },
    kind: "company",
    parent: null,
    sector: "platform",
    formerly,
    aliases,
    ambiguous: [],
    website: null,
    entries: [],
  };
}

const companies = [
  company("facebook", "Facebook", "臉書", ["FB"]),
  company("twitter", "X (Twitter)", "推特", [], ["Twitter"]),
  company("linkedin", "LinkedIn", "領英"),
  company("whatsapp", "WhatsApp", "WhatsApp"),
  company("hkt", "HKT", "香港電訊", ["HKT Limited"]),
  company("hkbn", "HKBN", "香港寬頻"),
  company("google", "Google", "谷歌"),
];

describe("what a reporter types", () => {
  const known: readonly (readonly [query: string, id: string])[] = [
    ["Facebook", "facebook"],
    ["  faceBOOK ", "facebook"],
    ["fb", "facebook"],
    ["脸书", "facebook"],
    ["臉書", "facebook"],
    ["Twitter", "twitter"],
    ["x", "twitter"],
    ["Whats App", "whatsapp"],
    ["whats-app", "whatsapp"],
    ["ＨＫＴ", "hkt"],
    ["香港电讯", "hkt"],
    ["hkt limited", "hkt"],
  ];
  for (const [query, id] of known) {
    test(query, () => assert.equal(findCompany(query, companies).exact?.id, id));
  }

  const near: readonly (readonly [query: string, id: string])[] = [
    ["facebok", "facebook"],
    ["fcaebook", "facebook"],
    ["lnkedin", "linkedin"],
    ["goog", "google"],
    ["谷哥", "google"],
    ["香港寬", "hkbn"],
    ["linked in corporation", "linkedin"],
  ];
  for (const [query, id] of near) {
    test(`${query} is none, ${id} is nearest`, () => {
      const found = findCompany(query, companies);
      assert.equal(found.exact, null);
      assert.equal(found.nearest[0]?.id, id);
    });
  }

  test("what looks like nothing gets nothing", () => {
    assert.deepEqual(findCompany("zzzzzzzz", companies), { exact: null, nearest: [] });
    assert.deepEqual(findCompany(" ,。", companies), { exact: null, nearest: [] });
  });

  test("any query gets an answer of at most five, the exact one not among them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
        const { exact, nearest } = findCompany(query, companies);
        assert.ok(nearest.length <= 5);
        assert.ok(exact === null || !nearest.includes(exact));
      }),
    );
  });
});
