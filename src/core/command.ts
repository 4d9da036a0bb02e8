import { z } from "zod";
import type { Desk } from "./desk.ts";
import { fold } from "./fold.ts";
import type { Message } from "./message.ts";
import { plainMessage } from "./message.ts";
import { nearest } from "./nearest.ts";
import { readOptions, refusal } from "./read-options.ts";
import { commandNames, optionNames } from "./typed-words.ts";
import type { Wording } from "./wording/en.ts";

/**
 * A slash command: the same on every platform. One a file in `commands/`, listed in `commands/index.ts`. What it is for
 * and how it is used stands in each language's `commandWords`.
 */
export interface Command {
  name: string;
  /** What must be kept in mind when it is used; stands wherever the usage does. */
  caution?: (say: Wording) => string;
  /**
   * Names of the options in the order in which they are typed without a name. The last one takes the rest of
   * the line when `restOfLine` is set.
   */
  positional: readonly string[];
  restOfLine?: boolean;
  /** Options that, given by name, take all words up to the next one with a name: `note:checked by phone`. */
  running?: readonly string[];
  /** Options that a form asks for although they may be typed within another: `/correct google takedown`. */
  asks?: readonly string[];
  /** What it changes, and who may ask for that; without it, it only reads. Null: with these options it only reads. */
  changes?: (options: Readonly<Record<string, unknown>>) => "by-anyone" | "by-editors" | null;
  /** Whether it changes nothing with these options, though `changes` keeps it to editors. */
  onlyShows?: (options: Readonly<Record<string, unknown>>) => boolean;
  /** What the options must be; every value arrives as a string. */
  options: z.ZodObject;
  run(options: Record<string, unknown>, desk: Desk): Promise<Message>;
}

/** What a command changes, if anything, and who may ask for it. */
export const changesOf = (
  command: Command,
  options: Record<string, unknown>,
): ReturnType<NonNullable<Command["changes"]>> => command.changes?.(options) ?? null;

/** Whether the record, the settings or the outbox would stay as they are. */
export const onlyShows = (command: Command, options: Record<string, unknown>): boolean =>
  changesOf(command, options) === null || command.onlyShows?.(options) === true;

/**
 * Runs a command for whoever may give it. What only editors may do is noted when it was refused and when it changed
 * something.
 */
export async function runCommand(
  command: Command,
  options: Record<string, unknown>,
  desk: Desk,
): Promise<Message> {
  if (changesOf(command, options) !== "by-editors") return command.run(options, desk);
  if (!desk.asker.editor) {
    await desk.audit(auditWords(command, options), false);
    return plainMessage(desk.say.onlyEditors(command.name));
  }
  const watching = watchChanges(desk);
  const message = await command.run(options, watching.watched);
  if (watching.hasChanged()) await desk.audit(auditWords(command, options), true);
  return message;
}

/** A desk that remembers whether anything was changed through it. */
function watchChanges(desk: Desk): { watched: Desk; hasChanged(): boolean } {
  let changed = false;
  const noting =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const result = await work(...args);
      if (result !== false) changed = true;
      return result;
    };
  const watched: Desk = {
    ...desk,
    decide: noting((draft) => desk.decide(draft)),
    enter: noting((entry, note) => desk.enter(entry, note)),
    setDestination: noting((settings) => desk.setDestination(settings)),
    resetDestination: noting(() => desk.resetDestination()),
    openDestination: noting((id) => desk.openDestination(id)),
    pauseFeed: noting((feed, paused) => desk.pauseFeed(feed, paused)),
    resendDelivery: noting((id) => desk.resendDelivery(id)),
  };
  return { watched, hasChanged: () => changed };
}

/** The command with what it names; what nobody typed, notes and other texts that people write stay out. */
function auditWords(command: Command, options: Record<string, unknown>): string {
  const texts = new Set([...(command.running ?? []), "link"]);
  const named = Object.entries(options).filter(([name, value]) => {
    const schema = command.options.shape[name];
    const byDefault = schema instanceof z.ZodDefault && schema.def.defaultValue === value;
    return !texts.has(name) && value !== undefined && !byDefault;
  });
  return [command.name, ...named.map(([name, value]) => `${name}:${String(value)}`)].join(" ");
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
 * options by place or by `name:value`, names and values in any of the desk's languages. What can't be read gets an answer
 * that says how to type it.
 */
export function parseCommand(line: string, commands: readonly Command[], say: Wording): ParsedCommand {
  const [first, ...words] = splitWords(line.trim().replace(/^[/／]/, ""));
  const typed = first?.text ?? "";
  const command = findCommand(typed, commands);
  if (!command) return { ok: false, message: unknownCommand(typed, commands, say) };
  const { values, extra } = assign(words, command);
  if (extra !== null) return { ok: false, message: refusal(command, [say.extraWord(extra)], say) };
  return readOptions(command, values, say);
}

/** Reads a command whose options a platform has already told apart; names that it doesn't have are left out. */
export function parseOptions(
  name: string,
  given: Readonly<Record<string, string>>,
  commands: readonly Command[],
  say: Wording,
): ParsedCommand {
  const command = findCommand(name, commands);
  return command
    ? readOptions(command, given, say)
    : { ok: false, message: unknownCommand(name, commands, say) };
}

/** The command that is called so, in any language. */
export const findCommand = (typed: string, commands: readonly Command[]): Command | undefined =>
  commands.find((known) => commandNames(known.name).includes(fold(typed)));

/** Says that there is no such command, and which ones may have been meant. */
export function unknownCommand(typed: string, commands: readonly Command[], say: Wording): Message {
  const names = commands.flatMap(({ name }) => [name, say.commandWords[name]?.name ?? name]);
  return say.unknownCommand(typed, nearest(typed.toLowerCase(), [...new Set(names)], 3));
}

/** A command and its options as they were typed, unchecked: what a form is filled in with. Null: no such command. */
export function readTyped(
  line: string,
  commands: readonly Command[],
): { command: Command; values: Record<string, string> } | null {
  const [first, ...words] = splitWords(line.trim().replace(/^[/／]/, ""));
  const command = findCommand(first?.text ?? "", commands);
  return command === undefined ? null : { command, values: assign(words, command).values };
}

function assign(words: readonly Word[], command: Command) {
  const values: Record<string, string> = {};
  const names = new Map(
    Object.keys(command.options.shape).flatMap((name) => optionNames(name).map((typed) => [typed, name])),
  );
  const free: string[] = [];
  /** The option that takes the next word too. */
  let open: string | null = null;
  for (const word of words) {
    const named = word.quoted === "all" ? null : readName(word.text, names);
    if (named) {
      const { name, value } = named;
      if (value !== "") values[name] = value;
      const goesOn = value === "" || command.running?.includes(name) === true;
      open = goesOn && word.quoted === "none" ? name : null;
    } else if (open === null) {
      free.push(word.text);
    } else {
      const ends: boolean = !(open in values) && (word.quoted === "all" || !command.running?.includes(open));
      values[open] = open in values ? `${values[open]} ${word.text}` : word.text;
      if (ends) open = null;
    }
  }
  const unnamed = command.positional.filter((name) => !(name in values));
  for (const [index, name] of unnamed.entries()) {
    if (index === unnamed.length - 1 && command.restOfLine && free.length > 0) {
      values[name] = free.splice(0).join(" ");
      continue;
    }
    const word = free.shift();
    if (word !== undefined) values[name] = word;
  }
  return { values, extra: free[0] ?? null };
}

/** Latin names of options are written small; Chinese ones may be of either script, and their colon a Chinese one. */
function readName(word: string, names: ReadonlyMap<string, string>): { name: string; value: string } | null {
  const [, typed = "", value = ""] = /^(?:--)?([a-z]+|\p{Script=Han}+)[:：=](.*)$/su.exec(word) ?? [];
  const name = names.get(/^[a-z]/.test(typed) ? typed : fold(typed));
  return name === undefined ? null : { name, value };
}

/** A word of a line, without its quotation marks. */
export interface Word {
  text: string;
  /** Whether marks stood around it: around all of it, or around the value behind an option's name. */
  quoted: "none" | "value" | "all";
}

/** Each quotation mark with what closes it. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "«": "»",
  "»": "«",
  "「": "」",
  "」": "」",
};

/**
 * Words of a line. Quotation marks of any kind keep words together, behind an option's name too: `note:"by phone"`.
 * What a pair encloses may hold marks of other kinds; one without its like is closed by any, or keeps the rest.
 */
export function splitWords(line: string): Word[] {
  const words: Word[] = [];
  const lastOf = new Map(Object.values(closing).map((mark) => [mark, line.lastIndexOf(mark)]));
  const pattern = /((?:--)?(?:[a-z]+|\p{Script=Han}+)[:：=])?(["“”«»「」])|[^\s\u3000"“”«»「」]+/gu;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const [whole, name = "", mark] = match;
    if (mark === undefined) {
      words.push({ text: whole, quoted: "none" });
      continue;
    }
    const start = pattern.lastIndex;
    const own = closing[mark]!;
    const length = lastOf.get(own)! >= start ? line.indexOf(own, start) - start : anyMark(line.slice(start));
    pattern.lastIndex = start + length + 1;
    const text = name + line.slice(start, start + length).trim();
    if (text !== "") words.push({ text, quoted: name === "" ? "all" : "value" });
  }
  return words;
}

/** Where the text's first quotation mark stands, of whatever kind; its end when it has none. */
function anyMark(text: string): number {
  const at = text.search(/["“”«»「」]/u);
  return at === -1 ? text.length : at;
}
