import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { commands } from "../../commands/index.ts";
import { defineCommand, parseCommand, splitWords } from "../../src/core/command.ts";
import { plainMessage } from "../../src/core/message.ts";
import { nearest } from "../../src/core/nearest.ts";
import { en } from "../../src/core/wording/en.ts";

function read(line: string) {
  const parsed = parseCommand(line, commands, en);
  return parsed.ok ? { name: parsed.command.name, ...parsed.options } : parsed.message.summary;
}

function refusal(line: string): string {
  const parsed = parseCommand(line, commands, en);
  assert.ok(!parsed.ok, `${line} was read`);
  return parsed.message.summary;
}

test("a command is read with or without its slash, whatever its case", () => {
  assert.deepEqual(read("/stance facebook"), { name: "stance", company: "facebook", all: "no" });
  assert.deepEqual(read("STANCE facebook"), { name: "stance", company: "facebook", all: "no" });
});

test("quotation marks of any kind keep words together, and names keep options apart", () => {
  assert.deepEqual(read("/stance “Hong Kong Broadband” matter:takedown"), {
    name: "stance",
    company: "Hong Kong Broadband",
    matter: "takedown",
    all: "no",
  });
  assert.deepEqual(read("/find 「國安法」 all:yes"), { name: "find", query: "國安法", all: "yes" });
});

test("the last option takes the rest of the line", () => {
  assert.deepEqual(read("/find user data requests"), {
    name: "find",
    query: "user data requests",
    all: "no",
  });
});

test("a colon inside words is no option name", () => {
  assert.deepEqual(read("/explain https://gazette.example/a:b"), {
    name: "explain",
    url: "https://gazette.example/a:b",
  });
});

test("an unknown command gets the nearest names", () => {
  assert.match(refusal("/stanse google"), /no command \/stanse\. Did you mean \/stance/);
  assert.match(refusal("/xyzzyxyzzy"), /\/help lists them/);
  assert.doesNotMatch(refusal("/xyzzyxyzzy"), /Did you mean/);
});

test("missing, wrong and superfluous options get the reason and the usage", () => {
  const message = parseCommand("/stance", commands, en);
  assert.ok(!message.ok && message.message.blocks.some((block) => block.kind === "list"));
  assert.equal(read("/stance"), "/stance: company is missing.");
  assert.match(refusal("/digest yesterday"), /when can't be “yesterday”: say now, or nothing/);
  assert.match(refusal("/poll hkfp again"), /don't know what to do with “again”/);
  assert.match(refusal("/explain gazette"), /url can't be “gazette”: give the article's link/);
});

const texts = (line: string): string[] => splitWords(line).map((word) => word.text);

test("an unclosed quotation mark keeps the rest, one closed by another kind does not", () => {
  assert.deepEqual(texts('find "user data'), ["find", "user data"]);
  assert.deepEqual(texts('“user data" request'), ["user data", "request"]);
});

test("what quotation marks enclose may hold marks of other kinds", () => {
  assert.deepEqual(texts('text:"It said “no” and 「不」" all'), ["text:It said “no” and 「不」", "all"]);
});

/** A command with options of every kind: by place, by name, and one that runs on. */
const noted = defineCommand({
  name: "noted",
  positional: ["company"],
  restOfLine: true,
  running: ["note"],
  options: z.object({
    company: z.string().optional(),
    note: z.string().optional(),
    link: z.string().optional(),
  }),
  run: (options) => Promise.resolve(plainMessage(JSON.stringify(options))),
});

function readNoted(line: string): Record<string, unknown> {
  const parsed = parseCommand(line, [noted], en);
  assert.ok(parsed.ok, line);
  return parsed.options;
}

test("a named value may stand in quotation marks, behind a space, or run on to the next name", () => {
  const expected = { company: "google", note: "checked by phone", link: "https://a.example/1" };
  for (const line of [
    '/noted google note:"checked by phone" link:https://a.example/1',
    "/noted google note:“checked by phone” link:“https://a.example/1”",
    '/noted google note: "checked by phone" link: https://a.example/1',
    "/noted google note:checked by phone link:https://a.example/1",
    "/noted google note: checked by phone --link=https://a.example/1",
    '/noted link:https://a.example/1 note:"checked by phone" google',
  ]) {
    assert.deepEqual(readNoted(line), expected, line);
  }
});

test("words in quotation marks are text, even where they look like a named value", () => {
  assert.deepEqual(readNoted('/noted "note:book"'), { company: "note:book" });
});

test("an empty value is none", () => {
  assert.deepEqual(readNoted('/noted google note:"" link:'), { company: "google" });
});

test("property: what stands in a pair of quotation marks arrives as it is, by place and by name", () => {
  const value = fc
    .string({ unit: "binary", minLength: 1 })
    .filter((text) => !text.includes('"') && text.trim() === text);
  fc.assert(
    fc.property(value, value, (company, note) => {
      assert.deepEqual(readNoted(`/noted "${company}" note:"${note}"`), { company, note });
      assert.deepEqual(readNoted(`/noted note: "${note}" "${company}"`), { company, note });
    }),
  );
});

test("property: no word is lost or gains one, whatever the line", () => {
  const marks = /["“”«»「」]/gu;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab:= \u3000"“”「」«»'.split("")) }), (line) => {
      const kept = splitWords(line)
        .map((word) => word.text)
        .join("");
      const bare = (text: string) => text.replaceAll(marks, "").replaceAll(/[\s\u3000]/gu, "");
      assert.equal(bare(kept), bare(line));
    }),
  );
});

test("nearest gives no wild guesses", () => {
  assert.deepEqual(nearest("gogle", ["google", "telegram"], 3), ["google"]);
  assert.deepEqual(nearest("dig", ["digest", "find"], 3), ["digest"]);
  assert.deepEqual(nearest("qqqqqq", ["google", "telegram"], 3), []);
});

test("property: any line is read or refused, never thrown at", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .tuple(fc.constantFrom(...commands.map((command) => `/${command.name}`)), fc.string())
      .map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(line, (typed) => {
      const parsed = parseCommand(typed, commands, en);
      if (!parsed.ok) assert.notEqual(parsed.message.summary, "");
    }),
  );
});

test("every command has a lower-case name, a summary and usage that it can itself read", () => {
  for (const command of commands) {
    assert.match(command.name, /^[a-z]+$/);
    const words = en.commandWords[command.name]!;
    assert.ok(words.summary.length > 10);
    for (const usage of words.usage) {
      const parsed = parseCommand(usage, commands, en);
      assert.ok(parsed.ok && parsed.command === command, usage);
    }
  }
});
