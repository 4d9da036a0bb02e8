import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { commands } from "../../../commands/index.ts";
import { suggest, toApplicationCommands } from "../../../src/chat/discord/commands.ts";
import type { Command } from "../../../src/core/command.ts";
import { en } from "../../../src/core/wording/en.ts";
import { connectTo, createSimpleDesk, say } from "../../support/discord-desk.ts";
import { checkBody } from "../../support/discord-server/check-body.ts";
import { startDiscordServer } from "../../support/discord-server/server.ts";

const told = toApplicationCommands(commands, say);
const toldOf = (name: string) => told.find((command) => command.name === name)!;

test("every command is one that Discord takes, with its options, in the order in which they are asked", () => {
  assert.deepEqual(
    told.map(({ name }) => name),
    commands.map(({ name }) => name),
  );
  for (const command of told) assert.deepEqual(checkBody("command", command), []);
  const stance = toldOf("stance");
  assert.deepEqual([stance.contexts, stance.integration_types], [[0, 1], [0]]);
  assert.deepEqual(
    stance.options.map(({ name, type, required }) => [name, type, required ?? false]),
    [
      ["company", 3, true],
      ["matter", 3, false],
      ["all", 3, false],
      ["share", 5, false],
    ],
  );
  assert.equal(stance.options[0]!.autocomplete, true);
  assert.deepEqual(stance.options[1]!.choices![0], {
    name: "User data",
    name_localizations: { "zh-TW": "用戶資料", "zh-CN": "用户数据" },
    value: "user-data",
  });
  assert.equal(toldOf("find").options.find(({ name }) => name === "before")!.type, 4);
});

test("what a form asks for need not be typed with the command", () => {
  const needed = (name: string) =>
    toldOf(name)
      .options.filter(({ required }) => required)
      .map((option) => option.name);
  assert.deepEqual(needed("correct"), ["company"]);
  assert.deepEqual(needed("enter"), ["company"]);
  assert.deepEqual(needed("compare"), ["company", "other"]);
});

test("names and descriptions come in both Chinese scripts, all of them, and none twice", () => {
  const stance = toldOf("stance");
  assert.deepEqual(stance.name_localizations, { "zh-TW": "立場", "zh-CN": "立场" });
  assert.deepEqual(stance.options.at(-1)!.name_localizations, { "zh-TW": "分享", "zh-CN": "分享" });
  for (const locale of ["zh-TW", "zh-CN"]) {
    const names = told.map((command) => command.name_localizations?.[locale]);
    assert.equal(new Set(names).size, commands.length);
    for (const part of told.flatMap((command) => [command, ...command.options])) {
      assert.ok(part.name_localizations?.[locale], `${part.name} has a name in ${locale}`);
      assert.match(part.description_localizations?.[locale] ?? "", /\p{sc=Han}/u, part.name);
      assert.ok(part.description.length > part.name.length, `${part.name} is described`);
    }
  }
});

test("a description or a name that Discord wouldn't take is cut or left out", () => {
  const odd: Command = { ...commands[0]!, options: z.object({ odd: z.string().max(9000) }) };
  const words = (name: string, summary: string) => ({
    ...en,
    commandWords: { stance: { ...en.commandWords["stance"]!, name, summary } },
  });
  const oddly: typeof say = (language) =>
    language === null ? words("stance", "法".repeat(150)) : words("No Name!", "x".repeat(150));
  const [command] = toApplicationCommands([odd], oddly);
  assert.deepEqual(checkBody("command", command), []);
  assert.equal(command!.description.length, 100);
  assert.equal(command!.name_localizations, undefined);
});

test("companies are offered as they are typed, and topics where one may stand", () => {
  const desk = createSimpleDesk();
  assert.deepEqual(suggest({ option: "company", typed: "hong" }, desk, en), [
    { name: "Hong Kong Broadband", value: "hkbn" },
  ]);
  const inChinese = say("zh-Hant");
  assert.deepEqual(
    suggest({ option: "what", typed: inChinese.topics["data-request"].slice(0, 2) }, desk, inChinese),
    [{ name: inChinese.topics["data-request"], value: "data-request" }],
  );
  assert.deepEqual(suggest({ option: "note", typed: "g" }, desk, en), []);
  const many = {
    suggestCompanies: () => Array.from({ length: 40 }, (_, id) => ({ name: "x".repeat(200), id: `${id}` })),
  };
  const offered = suggest({ option: "company", typed: "" }, many, en);
  assert.equal(offered.length, 25);
  assert.equal(offered[0]!.name.length, 100);
});

const example: Readonly<Record<string, string>> = {
  company: "google",
  other: "signal",
  what: "google",
  matter: "user-data",
  position: "paused",
  id: "d12",
  query: "國安法",
  url: "https://paper.example/1",
  note: "checked by phone",
  date: "2020-07-06",
  link: "https://paper.example/1",
  text: "It paused.",
};

test("every command works: acknowledged first, then answered to the asker alone", async (t) => {
  const server = await startDiscordServer();
  t.after(() => server.stop());
  const { desk } = await connectTo(server);
  for (const command of commands) {
    const shape = Object.entries(command.options.shape);
    const needed = shape.filter(
      ([name, schema]) => !z.safeParse(schema, undefined).success || command.asks?.includes(name) === true,
    );
    const options = Object.fromEntries(needed.map(([name]) => [name, example[name]!]));
    const interaction = server.interact({ kind: "command", name: command.name, options }, { user: "editor" });
    await server.until(() => interaction.original !== null);
    assert.deepEqual(interaction.callback, { type: 5, data: { flags: 64 } }, command.name);
    assert.equal(interaction.original!.body["content"], `/${command.name}`);
    assert.deepEqual(desk.asked.at(-1)!.typed, { command: command.name, options });
  }
  assert.deepEqual(server.problems, []);
});

test("typing a company gets its names; the answer comes back as the id", async (t) => {
  const server = await startDiscordServer();
  t.after(() => server.stop());
  await connectTo(server);
  const typing = server.interact({ kind: "complete", name: "stance", option: "company", typed: "goo" });
  await server.until(() => typing.callback !== null);
  assert.deepEqual(typing.callback, { type: 8, data: { choices: [{ name: "Google", value: "google" }] } });
  const nothing = server.interact({ kind: "complete", name: "stance", option: "company", typed: "zzz" });
  await server.until(() => nothing.callback !== null);
  assert.deepEqual(nothing.callback, { type: 8, data: { choices: [] } });
  assert.deepEqual(server.problems, []);
});
