import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { commands } from "../../../commands/index.ts";
import { askedCompany, askedStance } from "../../../src/core/asked-company.ts";
import { languages, topics } from "../../../src/core/article.ts";
import { parseCommand } from "../../../src/core/command.ts";
import { matters, positions, positionsOf } from "../../../src/core/ledger.ts";
import { plainMessage } from "../../../src/core/message.ts";
import { valueOf } from "../../../src/core/typed-words.ts";
import { askedWatch } from "../../../src/core/watch.ts";
import { wordingFor } from "../../../src/core/wording/wordings.ts";
import { topicRules } from "../../../src/lexicon/relevance.ts";
import { loadConfig } from "../../../src/config/load.ts";
import { companiesFile } from "../../support/desk-cli.ts";
import { foreignScript, latinIn } from "../../support/script.ts";

const { companies } = loadConfig({ feedsFile: "none", companiesFile, env: {}, today: "2026-11-23" }).config;
const optionsOf = (command: (typeof commands)[number]) => Object.keys(command.options.shape);

/** The values that an option can be chosen from. */
function choicesOf(schema: unknown): string[] {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

for (const language of languages) {
  const say = wordingFor(language);

  test(`every command and option is named and described in ${language}, within Discord's limits`, () => {
    const names = new Set<string>();
    for (const command of commands) {
      const words = say.commandWords[command.name];
      assert.ok(words, command.name);
      assert.match(words.name, /^[-_\p{L}\p{N}]{1,32}$/u, command.name);
      assert.equal(words.name, words.name.toLowerCase());
      assert.ok(
        words.summary !== "" && words.summary.length <= 100,
        `${command.name}: ${words.summary.length}`,
      );
      assert.ok(words.usage.length > 0, command.name);
      names.add(words.name);
      assert.deepEqual(Object.keys(words.options).sort(), optionsOf(command).sort(), command.name);
      for (const [option, description] of Object.entries(words.options)) {
        assert.ok(description !== "" && description.length <= 100, `${command.name} ${option}`);
        assert.match(say.optionNames[option] ?? "", /^[-_\p{L}\p{N}]{1,32}$/u, option);
      }
      const called = optionsOf(command).map(say.optionName);
      assert.equal(new Set(called).size, called.length, `${command.name}: ${called.join()}`);
    }
    assert.equal(names.size, commands.length);
    assert.match(say.optionNames["share"] ?? "", /^[-_\p{L}\p{N}]{1,32}$/u);
  });

  test(`what help shows as usage in ${language} is read as that command`, () => {
    for (const command of commands) {
      for (const usage of say.commandWords[command.name]!.usage) {
        const parsed = parseCommand(usage, commands, say);
        assert.ok(parsed.ok && parsed.command === command, usage);
      }
    }
  });

  test(`every value that can be chosen has a word in ${language} that means it`, () => {
    for (const command of commands) {
      for (const [option, schema] of Object.entries(command.options.shape)) {
        const values = choicesOf(schema);
        for (const value of values) {
          const shown = say.choice(value);
          assert.equal(valueOf(shown, values), value, `${command.name} ${option}: ${shown}`);
          if (language !== "en") assert.deepEqual([...latinIn(shown), ...foreignScript(shown, language)], []);
          for (const word of say.alsoTyped[value] ?? []) assert.equal(valueOf(word, values), value, word);
        }
      }
    }
  });

  test(`a company, a matter and a position are read as they are typed in ${language}`, () => {
    for (const company of companies) {
      for (const matter of matters) {
        const typed = `${company.name[language]} ${say.choice(matter)}`;
        const asked = askedCompany(typed, undefined, companies, say);
        assert.deepEqual(asked, { ok: true, company, matter }, typed);
      }
    }
    const [company] = companies;
    const refuse = (problem: string) => plainMessage(problem);
    for (const matter of matters) {
      for (const position of positionsOf[matter]) {
        const typed = [company!.name[language], say.choice(matter), say.choice(position)].join(" ");
        const asked = askedStance(typed, {}, companies, say, refuse);
        assert.deepEqual(asked, { ok: true, company, matter, position }, typed);
      }
    }
    for (const topic of topics) {
      const asked = askedWatch(say.choice(topic), companies, say);
      assert.ok(asked.ok && asked.watch.kind === "topic" && asked.watch.topic === topic, say.choice(topic));
    }
  });

  test(`every rule of relevance is told in words in ${language}`, () => {
    const topical = topicRules.map(({ id }) => id);
    const rules = ["about-hong-kong", "names-no-hong-kong", "elsewhere", "states-position", ...topical];
    for (const rule of rules) {
      const known = say.rule(rule);
      if (language === "en") assert.ok(!rule.includes("-") || known !== rule, rule);
      else assert.deepEqual([...latinIn(known), ...foreignScript(known, language)], [], rule);
      assert.notEqual(say.rule(`${rule}: void`), known);
    }
    assert.equal(new Set(rules.map((rule) => say.rule(rule))).size, rules.length);
    assert.equal(say.rule("of-an-older-desk"), "of-an-older-desk");
  });

  test(`every fault is told in ${language}, with and without what its message names`, () => {
    const details = { host: "city.example", reason: "EPROTO", status: 404, seconds: 5, minutes: 3 };
    for (const code of faultCodes()) {
      const plain = { code, message: "It failed.", fix: "Mend it." };
      for (const fault of [
        plain,
        { ...plain, details },
        { ...plain, details: { ...details, what: "page" } },
      ]) {
        const [short, full] = [say.fault(fault, "short"), say.fault(fault)];
        assert.ok(short !== "" && full.startsWith(short), code);
        assert.doesNotMatch(full, /undefined|NaN/, code);
        if (language === "en") continue;
        assert.ok(!full.includes(code), `${code}: ${full}`);
        assert.deepEqual(foreignScript(full, language), [], full);
        assert.ok(!/It failed|Mend it/.test(full), full);
      }
    }
  });

  test(`the words of ${language} are of its script`, () => {
    if (language === "en") return;
    const folder = join(root, "src/core/wording", language.toLowerCase());
    const files = readdirSync(folder).map((name) => join(folder, name));
    for (const file of [...files, `${folder}.ts`]) {
      // Words of the other script are typed too, so what may be typed may hold them.
      if (file.endsWith("choice-words.ts")) continue;
      assert.deepEqual(foreignScript(readFileSync(file, "utf8"), language), [], file);
    }
  });
}

test("commands, options and values are read in any language, whoever's wording answers", () => {
  const read = (line: string) => {
    const parsed = parseCommand(line, commands, wordingFor("en"));
    assert.ok(parsed.ok, line);
    return { name: parsed.command.name, ...parsed.options };
  };
  const expected = { name: "stance", company: "谷歌", matter: "takedown", all: "yes" };
  for (const line of [
    "/stance 谷歌 matter:takedown all:yes",
    "/立場 谷歌 範疇:下架 全部:是",
    "／立场 谷歌 事项：删除 全部：是",
    "立場　谷歌　範疇：「移除內容」 all:是",
  ]) {
    assert.deepEqual(read(line), expected, line);
  }
  assert.deepEqual(read("/立場 谷歌下架"), { name: "stance", company: "谷歌下架", all: "no" });
  const asked = askedCompany("谷歌下架", undefined, companies, wordingFor("zh-Hans"));
  assert.ok(asked.ok && asked.company.id === "google" && asked.matter === "takedown");
  assert.deepEqual(read("/撤回 d12 備註：公司有誤 連結：https://a.example/1"), {
    name: "retract",
    id: "d12",
    note: "公司有誤",
    link: "https://a.example/1",
  });
  assert.deepEqual(read("/设置 摘要:不发 日子:周一，星期二 语言:简体 主题:国安法、索取資料"), {
    name: "settings",
    digest: "none",
    days: ["mon", "tue"],
    language: "zh-Hans",
    topics: ["security-law", "data-request"],
  });
});

test("no company's name ends in a word for a matter or a position, which needs no space before it", () => {
  const words = [...matters, ...positions].flatMap((value) =>
    languages.flatMap((language) => [
      wordingFor(language).choice(value),
      ...(wordingFor(language).alsoTyped[value] ?? []),
    ]),
  );
  for (const { id, name, aliases } of companies) {
    for (const called of [...Object.values(name), ...aliases]) {
      const word = words.find((one) => /\p{Script=Han}/u.test(one) && called !== one && called.endsWith(one));
      assert.equal(word, undefined, `${id}: ${called}`);
    }
  }
});

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Every code that a fault in `src` may have; those of the configuration are told at the start alone, in English. */
function faultCodes(): string[] {
  const codes = new Set<string>(["http-400", "http-404", "http-418", "http-503"]);
  const patterns = [
    /\bcode: "([a-z][a-z0-9-]+)",\s*message/g,
    /\b(?:failed|fault)\(\s*"([a-z][a-z0-9-]+)"/g,
    /\bnone\("([a-z][a-z0-9-]+)"/g,
    /\bnew FetchStopped\(\s*"([a-z]+)"/g,
    /"(parse-[a-z]+)"/g,
  ];
  for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.startsWith(`config${sep}`) || name.startsWith(`lexicon${sep}`))
      continue;
    const text = readFileSync(join(root, "src", name), "utf8");
    for (const pattern of patterns) for (const [, code] of text.matchAll(pattern)) codes.add(code!);
  }
  assert.ok(codes.size > 50);
  return [...codes];
}
