import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { askedCompany, askedStance, settling } from "../../src/core/asked-company.ts";
import type { Matter, Position } from "../../src/core/ledger.ts";
import { matters, positionsOf, responses } from "../../src/core/ledger.ts";
import { plainMessage } from "../../src/core/message.ts";
import { en } from "../../src/core/wording/en.ts";
import { madeCompany } from "../support/made.ts";

const companies = [
  madeCompany({ id: "google" }),
  madeCompany({
    id: "hkbn",
    name: { en: "Hong Kong Broadband", "zh-Hant": "香港寬頻", "zh-Hans": "香港宽频" },
  }),
];

function company(typed: string, named?: Matter) {
  const asked = askedCompany(typed, named, companies, en);
  return asked.ok ? [asked.company.id, asked.matter] : asked.message.summary;
}

function stance(typed: string, named: { matter?: Matter; position?: Position } = {}, among = positionsOf) {
  const asked = askedStance(typed, named, companies, en, plainMessage, among);
  return asked.ok ? [asked.company.id, asked.matter, asked.position] : asked.message.summary;
}

test("a matter may stand at the end, in one word or two", () => {
  assert.deepEqual(company("google"), ["google", null]);
  assert.deepEqual(company("Hong Kong Broadband takedowns"), ["hkbn", "takedown"]);
  assert.deepEqual(company("香港寬頻 User Data"), ["hkbn", "user-data"]);
  assert.deepEqual(company("hong kong broadband", "presence"), ["hkbn", "presence"]);
});

test("what is no company gets the nearest, what is no matter the list of them", () => {
  assert.match(String(company("gogle takedown")), /I know no company “gogle”\. Did you mean Google\?/);
  assert.match(
    String(company("google takedwon")),
    /“takedwon” is no matter\. Use one of user-data, takedown/,
  );
  assert.match(String(company("google", "takedown")), /google/);
});

test("company, matter and position stand one behind the other, or by name", () => {
  const expected = ["hkbn", "user-data", "no-comment"];
  assert.deepEqual(stance("hong kong broadband user-data no-comment"), expected);
  assert.deepEqual(stance("hong kong broadband user data no comment"), expected);
  assert.deepEqual(stance("香港寬頻", { matter: "user-data", position: "no-comment" }), expected);
  assert.deepEqual(stance("香港寬頻 no comment", { matter: "user-data" }), expected);
  assert.deepEqual(stance("香港寬頻 user data", { position: "no-comment" }), expected);
});

test("each thing that is missing or wrong is named, with what may stand there", () => {
  assert.match(String(stance("google refused")), /^matter is missing: use one of user-data, /);
  assert.match(String(stance("google accounts")), /^position is missing: use one of reviewing, /);
  assert.match(String(stance("google")), /^position is missing: use one of paused, /);
  assert.match(
    String(stance("google accounts paused")),
    /^“paused” is no position on accounts and payments: use one of reviewing/,
  );
  assert.match(String(stance("google accounts pausd")), /^“pausd” is no position on accounts/);
  assert.match(String(stance("gogle accounts refused")), /I know no company “gogle”/);
  assert.match(String(stance("gogle accounts pausd")), /I know no company/);
  assert.match(String(stance("google acounts refused")), /“acounts” is no matter/);
});

test("only what can be settled is offered where a stance is settled", () => {
  assert.match(
    String(stance("google accounts denied", {}, settling)),
    /^denied is an answer and never a stance/,
  );
  assert.doesNotMatch(String(stance("google accounts", {}, settling)), /denied|no-comment/);
  for (const matter of matters) {
    assert.deepEqual(
      settling[matter],
      positionsOf[matter].filter((position) => !responses.has(position)),
    );
  }
});

test("property: any company, matter and position of that matter is read as it was typed", () => {
  const given = fc
    .constantFrom(...matters)
    .chain((matter) =>
      fc.record({ matter: fc.constant(matter), position: fc.constantFrom(...positionsOf[matter]) }),
    );
  fc.assert(
    fc.property(fc.constantFrom(...companies), given, (one, { matter, position }) => {
      for (const name of Object.values(one.name)) {
        assert.deepEqual(stance(`${name} ${matter} ${position}`), [one.id, matter, position]);
      }
    }),
  );
});
