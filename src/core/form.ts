import { z } from "zod";
import type { Command } from "./command.ts";
import type { Wording } from "./wording/en.ts";

/** What an editor fills in, on platforms that have forms; fields that must be filled in come first. */
export interface Form {
  title: string;
  submit: string;
  command: string;
  /** What is fixed and carried along. */
  given: Record<string, string>;
  fields: FormField[];
}

export interface FormField {
  name: string;
  label: string;
  hint: string | null;
  kind: "line" | "text" | "choice";
  choices: { value: string; label: string }[];
  required: boolean;
  value: string | null;
  most: number;
}

export function formFor(command: Command, typed: Readonly<Record<string, string>>, _say: Wording): Form | null {
  if (command.running === undefined) return null;
  const schema = z.toJSONSchema(command.options, { io: "input", unrepresentable: "any" });
  const first = command.positional[0]!;
  const given = typed[first] === undefined ? {} : { [first]: typed[first] };
  const fields = Object.entries(schema.properties ?? {})
    .filter(([name]) => !(name in given))
    .map(([name, property]): FormField => {
      const { enum: values = [], maxLength = 300 } = property as { enum?: string[]; maxLength?: number };
      return {
        name,
        label: name,
        hint: null,
        kind: values.length > 0 ? "choice" : maxLength > 300 ? "text" : "line",
        choices: values.map((value) => ({ value, label: value })),
        required: schema.required?.includes(name) === true || name === "matter" || name === "position",
        value: typed[name] ?? null,
        most: maxLength,
      };
    });
  fields.sort((a, b) => Number(b.required) - Number(a.required));
  return { title: `/${command.name}`, submit: "Save", command: command.name, given, fields };
}
