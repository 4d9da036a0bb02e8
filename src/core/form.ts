import { z } from "zod";
import { splitAsked } from "./asked-company.ts";
import type { Command } from "./command.ts";
import { matters, positionsOf, positions } from "./ledger.ts";
import type { Matter } from "./ledger.ts";
import type { Wording } from "./wording/en.ts";

/** What a person fills in for a command, as a platform's dialogue shows it. */
export interface Form {
  title: string;
  submit: string;
  /** The command that it is for. */
  command: string;
  /** Options that are settled already and are only carried along. */
  given: Readonly<Record<string, string>>;
  /** What is to be filled in; what must be comes first. */
  fields: readonly FormField[];
  /** What happens once it is sent off. */
  next: string;
}

export interface FormField {
  /** The option's name. */
  name: string;
  label: string;
  /** What it is for, or what must be kept in mind. */
  hint: string | null;
  /** What stands in it while nothing is typed: how it is written. */
  example: string | null;
  kind: "line" | "text" | "choice";
  /** Only for a choice. */
  choices: readonly { value: string; label: string }[];
  required: boolean;
  /** What it is filled in with. */
  value: string | null;
  /** Characters at most. */
  most: number;
}

/** Options that hold a sentence or more. */
const longOptions = new Set(["note", "text"]);
const mostInLine = 500;
const mostInText = 1000;
/** Commands of which every deed has its name and can be undone. */
const forTheRecord = new Set(["confirm", "correct", "retract", "enter"]);

/**
 * The form for a command: company, matter and position are carried along when they are given, everything else can be
 * filled in. Options with a default are left to it.
 */
export function formFor(command: Command, typed: Readonly<Record<string, string>>, say: Wording): Form {
  const asksMatter = command.asks?.includes("matter") === true && typed["company"] !== undefined;
  const given: Readonly<Record<string, string>> = asksMatter
    ? { ...typed, ...splitAsked(typed["company"]!) }
    : typed;
  const settled = Object.fromEntries(
    Object.entries(given).filter(([name]) => ["company", "matter", "position", "name"].includes(name)),
  );
  const fields = Object.entries(command.options.shape)
    .filter(([name, schema]) => !(name in settled) && !(schema instanceof z.ZodDefault))
    .map(([name, schema]) => fieldFor(name, schema, given, settled["matter"], command, say));
  const caution = fields.find(({ kind }) => kind === "text");
  if (caution !== undefined && command.caution !== undefined) caution.hint = command.caution(say);
  return {
    next: say.formNext[forTheRecord.has(command.name) ? "record" : "desk"],
    title: say.formTitle(
      [command.name, settled["company"], settled["matter"]].filter((part) => part !== undefined).join(" "),
    ),
    submit: say.formSubmit,
    command: command.name,
    given: settled,
    fields: fields.sort((a, b) => Number(b.required) - Number(a.required)),
  };
}

function fieldFor(
  name: string,
  schema: z.core.$ZodType,
  given: Readonly<Record<string, string>>,
  matter: string | undefined,
  command: Command,
  say: Wording,
): FormField {
  const choices = choicesFor(name, matter, say);
  const long = longOptions.has(name);
  return {
    name,
    label: say.fieldLabel(name),
    hint: choices.length > 0 ? null : (say.commandWords[command.name]?.options[name] ?? null),
    example: say.fieldExample(name),
    kind: choices.length > 0 ? "choice" : long ? "text" : "line",
    choices,
    required: !z.safeParse(schema, undefined).success || (command.asks?.includes(name) ?? false),
    value: given[name] ?? null,
    most: long ? mostInText : mostInLine,
  };
}

function choicesFor(name: string, matter: string | undefined, say: Wording): FormField["choices"] {
  if (name === "matter") return matters.map((value) => ({ value, label: say.matters[value] }));
  if (name !== "position") return [];
  const known = matters.find((each): each is Matter => each === matter);
  return (known ? positionsOf[known] : positions).map((value) => ({
    value,
    label: say.positionName(value),
  }));
}
