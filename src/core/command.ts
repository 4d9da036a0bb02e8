import type { z } from "zod";
import type { Desk } from "./desk.ts";
import type { Message } from "./message.ts";
import { nearest } from "./nearest.ts";
import type { Wording } from "./wording/en.ts";

/** A slash command: the same on every platform. One a file in `commands/`, listed in `commands/index.ts`. */
export interface Command {
  name: string;
  /** One line for a list of commands. */
  summary: string;
  /** How it is typed, with examples: `/find "user data"`. */
  usage: readonly string[];
  /**
   * Names of the options in the order in which they are typed without a name. The last one takes the rest of
   * the line when `restOfLine` is set.
   */
  positional: readonly string[];
  restOfLine?: boolean;
  /** What the options must be; every value arrives as a string. */
  options: z.ZodObject;
  run(options: Record<string, unknown>, desk: Desk): Promise<Message>;
}

/** Ties a command's options to the type that its schema gives. */
export function defineCommand<Schema extends z.ZodObject>(
  command: Omit<Command, "options" | "run"> & {
    options: Schema;
    run(options: z.infer<Schema>, desk: Desk): Promise<Message>;
  },
): Command {
  return { ...command, run: (options, desk) => command.run(options as z.infer<Schema>, desk) };
}

export type ParsedCommand =
  | { ok: true; command: Command; options: Record<string, unknown> }
  | { ok: false; message: Message };

/**
 * Reads a command as a person types it: `/stance "Hong Kong Broadband" takedown`, with or without the slash,
 * options by place or by `name:value`. What can't be read gets an answer that says how to type it.
 */
export function parseCommand(line: string, commands: readonly Command[], say: Wording): ParsedCommand {
  const [typed = "", ...words] = splitWords(line.trim().replace(/^\//, ""));
  const command = commands.find((known) => known.name === typed.toLowerCase());
  if (!command) {
    const names = commands.map((known) => known.name);
    return { ok: false, message: say.unknownCommand(typed, nearest(typed.toLowerCase(), names, 3)) };
  }
  const { values, extra } = assign(words, command);
  if (extra !== null) return { ok: false, message: say.wrongOptions(command, [say.extraWord(extra)]) };
  const parsed = command.options.safeParse(values);
  if (parsed.success) return { ok: true, command, options: parsed.data };
  const problems = parsed.error.issues.map((issue) =>
    say.wrongOption(issue.path.map(String).join("."), issue.message, values[String(issue.path[0])]),
  );
  return { ok: false, message: say.wrongOptions(command, problems) };
}

function assign(words: readonly string[], command: Command) {
  const values: Record<string, string> = {};
  const names = Object.keys(command.options.shape);
  const free: string[] = [];
  for (const word of words) {
    const named = /^(?:--)?([a-z]+)[:=](.+)$/su.exec(word);
    if (named && names.includes(named[1]!)) values[named[1]!] = named[2]!;
    else free.push(word);
  }
  const open = command.positional.filter((name) => !(name in values));
  for (const [index, name] of open.entries()) {
    if (index === open.length - 1 && command.restOfLine && free.length > 0) {
      values[name] = free.splice(0).join(" ");
      continue;
    }
    const word = free.shift();
    if (word !== undefined) values[name] = word;
  }
  return { values, extra: free[0] ?? null };
}

/** Words of a line; quotation marks of any kind keep words together, an unclosed one keeps the rest. */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  const pattern = /["“”«»「」]([^"“”«»「」]*)["“”«»「」]?|[^\s\u3000"“”«»「」]+/gu;
  for (const match of line.matchAll(pattern)) {
    const word = match[1] === undefined ? match[0] : match[1].trim();
    if (word !== "") words.push(word);
  }
  return words;
}
