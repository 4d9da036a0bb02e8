import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commands } from "../../commands/index.ts";
import { parseCommand, splitWords } from "../../src/core/command.ts";
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

test("an unclosed quotation mark keeps the rest", () => {
  assert.deepEqual(splitWords('find "user data'), ["find", "user data"]);
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
    assert.ok(command.summary.length > 10);
    for (const usage of command.usage) {
      const parsed = parseCommand(usage, commands, en);
      assert.ok(parsed.ok && parsed.command === command, usage);
    }
  }
});
