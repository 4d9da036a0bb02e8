import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { commands } from "../../../commands/index.ts";
import { loadConfig } from "../../../src/config/load.ts";
import type { Language } from "../../../src/core/article.ts";
import { parseCommand, runCommand } from "../../../src/core/command.ts";
import type { Desk } from "../../../src/core/desk.ts";
import { baselineFacts } from "../../../src/core/fact.ts";
import { homeMessage } from "../../../src/core/home.ts";
import { resolveStances } from "../../../src/core/stance.ts";
import { textIn } from "../../../src/core/translated.ts";
import { wordingFor } from "../../../src/core/wording/wordings.ts";
import { wordedDesk } from "../../support/desk-worded.ts";
import { foreignScript, latinIn, textsOf } from "../../support/script.ts";

/** What readers are told of the baseline that ships: each in their own language. */

const root = join(import.meta.dirname, "../../..");
const { companies } = loadConfig({
  feedsFile: join(root, "feeds.yaml"),
  companiesFile: join(root, "companies.yaml"),
  env: {},
  today: "2026-11-23",
}).config;
const facts = baselineFacts(companies.flatMap(({ entries }) => entries));
const companiesTold = companies.filter(({ entries }) => entries.length > 0);
const chinese = ["zh-Hant", "zh-Hans"] as const;

/** Names that Chinese texts have in Latin letters too. */
const latinNames =
  /HKmap\.live|WordPress\.com|csl|Messenger|(?<=公司)Snap|Naomi Chan|Hong Kong Liberation Coalition|Dgx Music/g;
const factIds = /\bb[0-9a-z]{9}\b/g;
/** What Hong Kong writes and Big5 has not. */
const hongKongs = /[衞滙峯]/gu;

/** A publisher, and who republished it, without the words that say so. */
const withoutCopies = (publisher: string): string[] =>
  publisher.split(/（|(?:轉載|转载)?）/).filter((name) => name !== "");

/** A text without the names that a reader of the language knows in Latin letters, and publishers'. */
function withoutNames(text: string, language: Language): string {
  const names = [
    ...facts.map(({ source }) => textIn(source.publisher, language)).flatMap(withoutCopies),
    ...companies.flatMap(({ name }) => name[language].split(/[（）]/)).filter((name) => /[A-Z]/.test(name)),
  ].sort((a, b) => b.length - a.length);
  const bare = text.replaceAll(latinNames, " ").replaceAll(factIds, " ").replaceAll(hongKongs, "");
  return names.reduce((rest, name) => rest.replaceAll(name, " "), bare);
}

/** A desk that knows the baseline and nothing else. */
function baselineDesk(language: Language): Desk {
  const of = (id: string) => facts.filter(({ company }) => company === id);
  const stancesOf = (id?: string) => resolveStances(id === undefined ? facts : of(id), [], "2026-11-23");
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    ...wordedDesk(language),
    companies,
    feeds: [],
    articlesNaming: async () => [],
    unnamedAllegations: async () => [],
    board: async () => stancesOf(),
    ledgerOf: async (id) => ({ stances: stancesOf(id), facts: byId, decisions: [], notes: [] }),
    timelineOf: async (id) => ({ points: of(id), decisions: [], stances: stancesOf(id) }),
    facts: async () => byId,
    evidence: async (id) => {
      const fact = byId.get(id);
      return fact === undefined ? null : { fact, stored: null, decisions: [] };
    },
  };
}

test("every entry that ships is told in all three languages", () => {
  assert.ok(facts.length > 100);
  for (const { id, text, by, condition } of facts) {
    for (const words of [text, by, condition])
      assert.ok(words === null || typeof words === "object", `${id} has ${JSON.stringify(words)}`);
  }
});

test("no two entries that ship are the same fact", () => {
  assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
});

test("the example of /evidence is a fact that every new desk has", () => {
  for (const language of ["en", ...chinese] as const) {
    const { commandWords, problems } = wordingFor(language);
    const named = [...commandWords["evidence"]!.usage, problems.aRecordId].map(
      (text) => text.match(factIds)?.[0],
    );
    for (const id of named)
      assert.ok(
        facts.some((fact) => fact.id === id),
        `${id} in ${language}`,
      );
  }
});

test("an entry's figures are the same in every language", () => {
  // Months are numbers in Chinese alone.
  const figuresIn = (text: string) =>
    text.replaceAll(/(?<=\d),(?=\d)/g, "").match(/\d+(?:\.\d+)?(?![\d月])/g) ?? [];
  for (const { id, text } of facts) {
    const english = figuresIn(textIn(text, "en"));
    for (const language of chinese) {
      const told: readonly string[] = figuresIn(textIn(text, language));
      const lost = english.filter((figure) => !told.includes(figure));
      // Small ones may be words in English.
      const added = told.filter((figure) => figure.length > 1 && !(english as string[]).includes(figure));
      assert.deepEqual({ lost, added }, { lost: [], added: [] }, `${id} in ${language}`);
    }
  }
});

for (const language of chinese) {
  test(`the baseline is told in ${language}, with no English left over`, async () => {
    const say = wordingFor(language);
    const desk = baselineDesk(language);
    const lines = [
      "/stances",
      ...companiesTold.flatMap(({ id }, index) => [
        `/stance ${id}`,
        `/stance ${id} all:yes`,
        `/timeline ${id}`,
        `/compare "${id}" "${companiesTold.at(index - 1)!.id}"`,
      ]),
      ...facts.map(({ id }) => `/evidence ${id}`),
    ];
    const messages = [homeMessage(await desk.board(), [], desk)];
    for (const line of lines) {
      const parsed = parseCommand(line, commands, say);
      assert.ok(parsed.ok, line);
      messages.push(await runCommand(parsed.command, parsed.options, desk));
    }
    const told = [...new Set(messages.flatMap(textsOf))];
    for (const fact of facts) {
      const text = textIn(fact.text, language);
      assert.ok(
        told.some((one) => one.includes(text)),
        text,
      );
    }
    const faults = told.flatMap((text) => {
      const bare = withoutNames(text, language);
      const foreign = [...latinIn(bare), ...foreignScript(bare, language)];
      return foreign.length === 0 ? [] : [`${foreign.join(" ")}: ${text}`];
    });
    assert.deepEqual(faults, []);
  });
}
