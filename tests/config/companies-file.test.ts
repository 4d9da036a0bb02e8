import assert from "node:assert/strict";
import { test } from "node:test";
import { factOf } from "../../src/core/fact.ts";
import { matters, positionsOf, positions } from "../../src/core/ledger.ts";
import { companiesOf, today } from "./support.ts";

function company(id: string, more = ""): string {
  return `  - { id: ${id}, name: { en: ${id}, zh-Hant: ${id}, zh-Hans: ${id} }, kind: company, sector: platform${more} }\n`;
}

const entry = {
  date: "2020-07-06",
  matter: "user-data",
  position: "paused",
  form: "policy",
  basis: "company-statement",
  text: "It stopped.",
  source: '{ publisher: A paper, url: "https://paper.example/a" }',
};

/** A catalogue of one company with this entry on line 7. */
function withEntry(changes: Record<string, string | null>): string {
  const keys = Object.entries({ ...entry, ...changes }).filter(([, value]) => value !== null);
  return `companies:
  - id: apple
    name: { en: Apple, zh-Hant: 蘋果公司, zh-Hans: 苹果公司 }
    kind: company
    sector: platform
    entries:
      - { ${keys.map(([key, value]) => `${key}: ${value}`).join(", ")} }
      - { date: "2019", matter: presence, position: exited, form: act, basis: reported, text: An older one., source: { publisher: P, url: "https://p.example/" } }
`;
}

test("an entry takes the company's id, and entries come oldest first", () => {
  const read = companiesOf(withEntry({ condition: "pending review", effective: "2020-07-01" }));
  assert.equal(read.shown, "");
  assert.deepEqual(
    read.companies[0]!.entries.map(({ company: id, date, condition, effective }) => [
      id,
      date,
      condition,
      effective,
    ]),
    [
      ["apple", "2019", null, null],
      ["apple", "2020-07-06", "pending review", "2020-07-01"],
    ],
  );
});

test("words of an entry are one text, or one in every language", () => {
  const inAll = (en: string) => `{ en: ${en}, zh-Hant: 已停止。, zh-Hans: 已经停止。 }`;
  const changes = { basis: "allegation", text: inAll("It stopped."), by: inAll("Ann"), condition: "for now" };
  const read = companiesOf(withEntry(changes));
  assert.equal(read.shown, "");
  const { text, by, condition } = read.companies[0]!.entries[1]!;
  assert.deepEqual(
    [text, by, condition],
    [
      { en: "It stopped.", "zh-Hant": "已停止。", "zh-Hans": "已经停止。" },
      { en: "Ann", "zh-Hant": "已停止。", "zh-Hans": "已经停止。" },
      "for now",
    ],
  );
});

test("a source that is a copy is told so in every language, and the fact stays the same", () => {
  const source = (publisher: string) => `{ publisher: "${publisher}", url: "https://paper.example/a" }`;
  const entryBy = (publisher: string) =>
    companiesOf(withEntry({ source: source(publisher) })).companies[0]!.entries[1]!;
  const republished = entryBy("The Guardian, republished by Taipei Times");
  assert.deepEqual(republished.source.publisher, {
    en: "The Guardian, republished by Taipei Times",
    "zh-Hant": "The Guardian（Taipei Times轉載）",
    "zh-Hans": "The Guardian（Taipei Times转载）",
  });
  assert.deepEqual(entryBy("Hong Kong Free Press, archived copy").source.publisher, {
    en: "Hong Kong Free Press, archived copy",
    "zh-Hant": "Hong Kong Free Press（存檔副本）",
    "zh-Hans": "Hong Kong Free Press（存档副本）",
  });
  assert.equal(factOf(republished).id, factOf(entryBy("The Guardian")).id);
});

const faultyEntries: [name: string, changes: Record<string, string | null>, fault: string][] = [
  ["a day that doesn't exist", { date: "2021-02-29" }, 'date  "2021-02-29" is not a date'],
  ["a month that doesn't exist", { date: "2020-13" }, 'date  "2020-13" is not a date'],
  ["a date of another form", { date: "06/07/2020" }, 'date  "06/07/2020" is not a date'],
  ["a date of tomorrow", { date: "2026-11-24" }, "date  2026-11-24 lies in the future"],
  ["a month to come", { date: "2026-12" }, "date  2026-12 lies in the future"],
  ["a year to come", { date: "2027" }, "date  2027 lies in the future"],
  ["an unknown matter", { matter: "userdata" }, 'matter  "userdata" is not a matter'],
  ["an unknown position", { position: "halted" }, 'position  "halted" is not a position'],
  [
    "a position that the matter doesn't have",
    { position: "exited" },
    "position  exited is no position on user-data",
  ],
  ["an unknown form", { form: "rule" }, 'form  "rule" is not a form'],
  ["an unknown basis", { basis: "rumour" }, 'basis  "rumour" is not a basis'],
  [
    "an allegation by nobody",
    { basis: "allegation" },
    "by  is missing: an allegation needs someone who makes it",
  ],
  [
    "more complied with than received",
    { form: "act", received: "3", complied: "43" },
    "complied  43 complied with of 3 received",
  ],
  [
    "a figure that is none",
    { form: "act", received: "3.5" },
    'received  "3.5" is not a whole number from 0 to 100000000',
  ],
  ["a period of another form", { form: "act", period: "2020-H3" }, 'period  "2020-H3" is not a period'],
  [
    "a period that ends before it begins",
    { form: "act", period: "2020-12/2020-07" },
    'period  "2020-12/2020-07" ends before it begins',
  ],
  ["a period to come", { form: "act", period: "2027-H1" }, "period  2027-H1 lies in the future"],
  [
    "a figure as policy",
    { form: "policy", received: "3" },
    "form  is policy, but received tells of a figure for a period",
  ],
  ["no source", { source: null }, "source  is missing"],
  ["a source without an address", { source: "{ publisher: P }" }, "source.url  is missing"],
  ["no text", { text: null }, "text  is missing"],
  ["a text that lacks a language", { text: "{ en: A, zh-Hant: 甲 }" }, "text.zh-Hans  is missing"],
  [
    "a text in a language that isn't ours",
    { text: "{ en: A, zh-Hant: 甲, zh-Hans: 甲, fr: A }" },
    'text.fr  "fr" is not a key that is known here',
  ],
  [
    "an empty translation",
    { condition: '{ en: A, zh-Hant: "", zh-Hans: 甲 }' },
    "condition.zh-Hant  is empty",
  ],
  ["a list for a text", { text: "[A, B]" }, "text  must be a single value"],
  ["a quote", { quote: "It stopped" }, 'quote  "quote" is not a key that is known here'],
];

for (const [name, changes, fault] of faultyEntries) {
  test(`an entry with ${name} is left out; its company and other entries stand`, () => {
    const read = companiesOf(withEntry(changes));
    assert.equal(read.faults.length, 1, read.shown);
    assert.ok(
      read.shown.startsWith(`companies.yaml:7  companies[0].entries[0].${fault}  → `),
      `${read.shown} should be about ${fault}`,
    );
    assert.deepEqual(
      read.companies[0]!.entries.map(({ date }) => date),
      ["2019"],
    );
  });
}

test("faults of single values and of values together come at once", () => {
  const read = companiesOf(
    withEntry({
      date: "2027-01-01",
      position: "exited",
      form: "rule",
      basis: "allegation",
      received: "1",
      complied: "2",
    }),
  );
  assert.deepEqual(read.faults.map((fault) => fault.path.replace("companies[0].entries[0].", "")).sort(), [
    "by",
    "complied",
    "date",
    "form",
    "position",
  ]);
});

test("every form of period and every date up to today is read", () => {
  for (const period of [
    "2021",
    "2020-H2",
    "2021-Q3",
    "2020-07",
    "2020-07/2020-12",
    "2020-07-01/2021-06-30",
    "2019/2021",
    "2026-11",
  ]) {
    assert.equal(companiesOf(withEntry({ form: "act", period })).shown, "", period);
  }
  for (const date of [today, "2026-11", "2026", "2020-02-29"]) {
    assert.equal(companiesOf(withEntry({ date })).shown, "", date);
  }
});

test("each matter takes exactly its own positions", () => {
  for (const matter of matters) {
    const taken = positions.filter((position) => companiesOf(withEntry({ matter, position })).shown === "");
    assert.deepEqual(taken, [...positionsOf[matter]], matter);
  }
});

test("a second company with an id is left out, its entries too", () => {
  const read = companiesOf(
    `companies:\n${company("apple")}${company("apple", ", website: https://x.example")}`,
  );
  assert.equal(
    read.shown,
    'companies.yaml:3  companies[1].id  "apple" is the id of an earlier company  → give it an id of its own, or take one of the two out',
  );
  assert.equal(read.companies.length, 1);
  assert.equal(read.companies[0]!.website, null);
});

test("a parent that isn't there is reported; one that was left out isn't reported twice", () => {
  const read = companiesOf(
    `companies:\n${company("whatsapp", ", parent: mета")}${company("threads", ", parent: meta")}${company("x", ", parent: hollow")}  - { id: hollow, kind: company, sector: other }\n${company("meta-platforms")}`,
  );
  assert.deepEqual(
    read.faults.map((fault) => [fault.path, fault.code]),
    [
      ["companies[0].parent", "bad-id"],
      ["companies[3].name", "missing"],
      ["companies[1].parent", "unknown-company"],
    ],
  );
  assert.deepEqual(
    read.companies.map(({ id, parent }) => [id, parent]),
    [
      ["threads", null],
      ["x", null],
      ["meta-platforms", null],
    ],
  );
});

test("parents in a circle are reported once and all cleared; who hangs below keeps its parent", () => {
  const read = companiesOf(
    `companies:\n${company("a", ", parent: b")}${company("b", ", parent: c")}${company("c", ", parent: a")}${company("d", ", parent: a")}${company("e", ", parent: e")}`,
  );
  assert.equal(
    read.shown,
    `companies.yaml:2  companies[0].parent  goes in a circle: a → b → c → a  → take the parent of one of them out
companies.yaml:6  companies[4].parent  goes in a circle: e → e  → take the parent of one of them out`,
  );
  assert.deepEqual(
    read.companies.map(({ id, parent }) => [id, parent]),
    [
      ["a", null],
      ["b", null],
      ["c", null],
      ["d", "a"],
      ["e", null],
    ],
  );
});

test("a name of two companies is a warning, unless all but one mark it as ambiguous", () => {
  const marked = ", ambiguous: [{ text: 萬維, needs: [網絡] }]";
  const [a, b] = [company("a", ", aliases: [萬維]"), company("b", ", aliases: [万维, 萬維]")];
  const read = companiesOf(`companies:\n${a}${company("b", ", aliases: [万维]")}`);
  assert.equal(
    read.shown,
    'companies.yaml:3  companies[1]  warning: "万维" is a name of a too  → mark it under ambiguous in b or a, or take it out of one',
  );
  assert.equal(read.companies.length, 2);
  assert.equal(companiesOf(`companies:\n${a.replace(" }\n", `${marked} }\n`)}${b}`).shown, "");
  assert.equal(companiesOf(`companies:\n${a}${b.replace(" }\n", `${marked} }\n`)}`).shown, "");
});

test("an ambiguous name must be one of the company's, and its exceptions must hold it", () => {
  const read = companiesOf(
    `companies:\n${company("line", ", aliases: [LINE], ambiguous: [{ text: Linee, not: [online] }, { text: LINE, not: [Online, 直線] }]")}`,
  );
  assert.equal(
    read.shown,
    `companies.yaml:2  companies[0].ambiguous[0].text  "Linee" is not one of the names of line  → did you mean line? If not, add it to aliases
companies.yaml:2  companies[0].ambiguous[0].not[0]  warning: "online" doesn't hold "Linee", so it changes nothing  → write a longer string with the name in it, or take it out
companies.yaml:2  companies[0].ambiguous[1].not[1]  warning: "直線" doesn't hold "LINE", so it changes nothing  → write a longer string with the name in it, or take it out`,
  );
  assert.equal(read.companies.length, 1);
});

test("a company with faults of its own is left out, and its entries are checked all the same", () => {
  const read = companiesOf(withEntry({ form: "rule" }).replace("sector: platform", "sector: fruit"));
  assert.deepEqual(
    read.faults.map((fault) => fault.path),
    ["companies[0].entries[0].form", "companies[0].sector"],
  );
  assert.deepEqual(read.companies, []);
  assert.deepEqual([...read.known.ids], ["apple"]);
});
