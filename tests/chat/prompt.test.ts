import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { answerLines, openTerminal, renderMessage } from "../../src/chat/terminal/prompt.ts";
import { link, paragraph, plainMessage } from "../../src/core/message.ts";

function streams() {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80 });
  const chunks: string[] = [];
  output.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  return { input, output, text: () => stripVTControlCharacters(chunks.join("")) };
}

test("piped commands are answered one a line, in order, and it ends with the input", async () => {
  const { input, output, text } = streams();
  input.end("/slow\n\n/quick\r\n/last without an end of line");
  await answerLines({
    input,
    output,
    async answer(line) {
      await new Promise((resolve) => setTimeout(resolve, line === "/slow" ? 20 : 0));
      return plainMessage(`Answer to ${line}`);
    },
  });
  assert.deepEqual(text().match(/Answer to \/\w+/g), [
    "Answer to /slow",
    "Answer to /quick",
    "Answer to /last",
  ]);
});

test("the prompt answers at any time and shows how far a poll is", async () => {
  const { input, output, text } = streams();
  const terminal = openTerminal({
    input,
    output,
    answer: (line) => Promise.resolve(plainMessage(`Answer to ${line}`)),
    complete: () => [],
  });
  terminal.progress({ done: 20, of: 80 });
  input.write("/stance acme\n");
  await new Promise((resolve) => setTimeout(resolve, 5));
  terminal.progress(null);
  terminal.show(plainMessage("A digest came."));
  input.end();
  await terminal.ended;
  assert.match(text(), /polling \[#####-+\] 20\/80 newsdesk>/);
  assert.match(text(), /Answer to \/stance acme/);
  assert.match(text(), /A digest came\.\nnewsdesk> $/);
});

for (const word of ["exit", "quit", "/exit", " /QUIT "]) {
  test(`${word.trim()} leaves, at the prompt and in piped commands`, async () => {
    const asked: string[] = [];
    const answer = (line: string) => {
      asked.push(line);
      return Promise.resolve(plainMessage("An answer"));
    };
    const prompt = streams();
    const terminal = openTerminal({ ...prompt, answer, complete: () => [] });
    prompt.input.write(`${word}\n`);
    await terminal.ended;
    const piped = streams();
    piped.input.end(`/one\n${word}\n/two\n`);
    await answerLines({ ...piped, answer });
    assert.deepEqual(asked, ["/one"]);
  });
}

test("Ctrl-C gives up what is typed, and on an empty line it leaves", async () => {
  const { input, output } = streams();
  const asked: string[] = [];
  const terminal = openTerminal({
    input,
    output: Object.assign(output, { isTTY: true }),
    answer(line) {
      asked.push(line);
      return Promise.resolve(plainMessage("An answer"));
    },
    complete: () => [],
  });
  // Half-typed, with the cursor in its middle.
  input.write("/stance\u001b[D\u001b[D\u0003/help\r");
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(asked, ["/help"]);
  input.write("\u0003");
  await terminal.ended;
});

test("links can be clicked only on terminals that are known not to swallow them", () => {
  const message = { summary: "", blocks: [paragraph(link("the report", "https://www.paper.example/a"))] };
  const output = Object.assign(streams().output, { isTTY: true });
  const [term, noColor] = [process.env["TERM"], process.env["NO_COLOR"]];
  delete process.env["NO_COLOR"];
  const shown = (name: string) => {
    process.env["TERM"] = name;
    return renderMessage(message, output);
  };
  try {
    for (const name of ["xterm-256color", "alacritty"]) assert.match(shown(name), /\u001b\]8;;/, name);
    for (const name of ["", "dumb", "linux", "screen-256color", "tmux-256color"]) {
      const text = shown(name);
      assert.doesNotMatch(text, /\u001b\]8/, name);
      assert.match(text, /‹https:\/\/www\.paper\.example\/a›/, name);
    }
    process.env["NO_COLOR"] = "1";
    assert.doesNotMatch(shown("xterm-256color"), /\u001b/);
  } finally {
    setVariable("TERM", term);
    setVariable("NO_COLOR", noColor);
  }
});

function setVariable(name: string, value: string | undefined) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
