import { createInterface } from "node:readline";
import type { Message } from "../../core/message.ts";
import { renderTerminal } from "./render.ts";

/** The streams of a terminal; a test hands in its own. */
export interface TerminalStreams {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
}

export interface TerminalNeeds extends TerminalStreams {
  /** Answers one typed line; never rejects. */
  answer(line: string): Promise<Message>;
  /** What Tab offers for the words typed so far. */
  complete(line: string): string[];
}

export interface Terminal {
  /** Prints above the prompt. */
  show(message: Message): void;
  print(text: string): void;
  /** Shows how far a poll is, in the prompt; null when it is over. */
  progress(state: { done: number; of: number } | null): void;
  /** Settles when the person leaves (end of input, Ctrl-C on an empty line, `exit` or `quit`). */
  ended: Promise<void>;
  close(): void;
}

const promptText = "newsdesk> ";
const barCells = 20;
const defaultWidth = 100;
const narrowest = 40;

/** The desk's terminal: a prompt that takes commands at any time, answers above it, progress within it. */
export function openTerminal(needs: TerminalNeeds): Terminal {
  const { input, output } = needs;
  const lines = createInterface({
    input,
    output,
    prompt: promptText,
    terminal: output.isTTY === true,
    completer: (line: string) => [needs.complete(line), line],
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let closed = false;
  const print = (text: string) => {
    if (output.isTTY && !closed) output.write("\r\u001b[2K");
    output.write(`${text}\n`);
    if (!closed) lines.prompt(true);
  };
  const show = (message: Message) => print(renderMessage(message, output));
  lines.on("line", (line) => {
    if (line.trim() === "") return lines.prompt();
    if (leaves(line)) return lines.close();
    void needs.answer(line).then(show);
  });
  lines.on("SIGINT", () => {
    if (lines.line === "") return lines.close();
    // As a shell does: what is typed is given up, from the cursor to both ends.
    lines.write(null, { ctrl: true, name: "u" });
    lines.write(null, { ctrl: true, name: "k" });
  });
  lines.on("close", () => {
    closed = true;
    end();
  });
  lines.prompt();
  return {
    show,
    print,
    progress(state) {
      if (closed) return;
      lines.setPrompt(state === null ? promptText : `${bar(state.done, state.of)} ${promptText}`);
      lines.prompt(true);
    },
    ended,
    close: () => lines.close(),
  };
}

const leaves = (line: string): boolean => /^\s*\/?(?:exit|quit)\s*$/i.test(line);

function bar(done: number, of: number): string {
  const full = of === 0 ? barCells : Math.round((done / of) * barCells);
  return `polling [${"#".repeat(full)}${"-".repeat(barCells - full)}] ${done}/${of}`;
}

/**
 * A message as this output shows it: its width, colours only on a terminal. `NO_COLOR`, `FORCE_COLOR` and `COLUMNS`
 * are honoured as other programs of the terminal do.
 */
export function renderMessage(message: Message, output: TerminalStreams["output"]): string {
  const { NO_COLOR = "", FORCE_COLOR, COLUMNS, TERM = "" } = process.env;
  const color = FORCE_COLOR !== undefined || (output.isTTY === true && NO_COLOR === "" && TERM !== "dumb");
  // A terminal that doesn't know its size says 0.
  const width = output.columns || Number(COLUMNS) || defaultWidth;
  return renderTerminal(message, { width: Math.max(narrowest, width), color, links: showsLinks(TERM) });
}

/** Whether links can be clicked: these terminals swallow a link's address, or may, depending on their version. */
const showsLinks = (term: string): boolean => !/^(?:$|dumb|linux|screen|tmux)/.test(term);

/** Answers commands given one a line, in order, until the input ends. */
export async function answerLines(needs: Omit<TerminalNeeds, "complete">): Promise<void> {
  for await (const line of createInterface({ input: needs.input, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    if (leaves(line)) return;
    needs.output.write(`${renderMessage(await needs.answer(line), needs.output)}\n\n`);
  }
}
