import { z } from "zod";
import type { Command, ParsedCommand } from "./command.ts";
import type { Message } from "./message.ts";
import { bold, code, list, paragraph, spans } from "./message.ts";
import { valueOf } from "./typed-words.ts";
import type { Wording } from "./wording/en.ts";

/** Reads a command's options as they were typed or picked; what is wrong with them gets an answer that says so. */
export function readOptions(
  command: Command,
  typed: Readonly<Record<string, string>>,
  say: Wording,
): ParsedCommand {
  const parsed = check(command, typed);
  if (parsed.success) return { ok: true, command, options: parsed.data };
  const problems = [...problemsOf(parsed.error, typed, say).values()].flat();
  return { ok: false, message: refusal(command, problems, say) };
}

/** What is wrong with a command's options, by their names; empty when nothing is. */
export function optionProblems(
  command: Command,
  typed: Readonly<Record<string, string>>,
  say: Wording,
): ReadonlyMap<string, readonly string[]> {
  const parsed = check(command, typed);
  return parsed.success ? new Map() : problemsOf(parsed.error, typed, say);
}

function check(command: Command, typed: Readonly<Record<string, string>>) {
  const values = Object.entries(typed).map(([name, value]) => [name, meant(command, name, value)]);
  return command.options.safeParse(Object.fromEntries(values));
}

function problemsOf(
  error: z.ZodError,
  typed: Readonly<Record<string, string>>,
  say: Wording,
): Map<string, string[]> {
  const problems = new Map<string, string[]>();
  for (const issue of error.issues) {
    const name = String(issue.path[0]);
    const problem = say.wrongOption(say.optionName(name), problemOf(issue, say), typed[name]);
    // Each of several words of a value may be wrong, which is said once of the whole.
    problems.set(name, [...new Set([...(problems.get(name) ?? []), problem])]);
  }
  return problems;
}

/** Says what is wrong with the options that a command was given, and how it is used. */
export const refusal = (command: Command, problems: readonly string[], say: Wording): Message => ({
  summary: `/${command.name}${say.marks.colon}${problems.join(say.marks.gap)}`,
  blocks: [
    paragraph(bold(`/${command.name}`), `${say.marks.colon}${problems.join(say.marks.gap)}`),
    ...usageOf(command, say),
  ],
});

/** How a command is used, and what must be kept in mind. */
export const usageOf = (command: Command, say: Wording) => [
  list((say.commandWords[command.name]?.usage ?? []).map((usage) => spans(code(usage)))),
  ...(command.caution === undefined ? [] : [paragraph(command.caution(say))]),
];

/** The values that an option can be chosen from; null when it takes any. */
function choicesOf(command: Command, option: string): readonly string[] | null {
  let schema: unknown = command.options.shape[option];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) schema = schema.unwrap();
  return schema instanceof z.ZodEnum ? schema.options.map(String) : null;
}

/** A value by any of its words in any language: 資料 is `user-data`. */
function meant(command: Command, option: string, typed: string): string {
  const choices = choicesOf(command, option);
  return choices === null ? typed : (valueOf(typed, choices) ?? typed);
}

/** Commands give their checks keys of the wording's problems; what lists or limits values is worded from the check. */
function problemOf(issue: z.core.$ZodIssue, say: Wording): string {
  if (issue.code === "too_big" && issue.origin === "string") return say.keepUnder(Number(issue.maximum));
  if (Object.hasOwn(say.problems, issue.message))
    return say.problems[issue.message as keyof Wording["problems"]];
  if (issue.code === "invalid_value") return say.useOneOf(issue.values.map(String));
  return issue.message;
}
