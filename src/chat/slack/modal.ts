import type { types } from "@slack/bolt";
import { z } from "zod";
import { languages } from "../../core/article.ts";
import type { Command } from "../../core/command.ts";
import type { Form, FormField } from "../../core/form.ts";
import { optionProblems } from "../../core/read-options.ts";
import type { Wording } from "../../core/wording/en.ts";
import { cleanText } from "../clean-text.ts";
import { clipText } from "../cut-text.ts";
import type { submissionPayload } from "./events.ts";
import type { ReplyTo } from "./reply.ts";
import { deskCommand } from "./render/command-names.ts";

export const formCallback = "command-form";
/** The id of the one input in each block of a form; the block is called by its field. */
const inputId = "value";

/** Lengths that Slack takes (docs.slack.dev, "Modal views" and "Block elements"). */
const most = {
  title: 24,
  button: 24,
  kept: 3000,
  label: 2000,
  option: 75,
  options: 100,
  input: 3000,
  error: 200,
  placeholder: 150,
} as const;

/** What a form is opened with and needs again when it comes back. */
const keptSchema = z.object({
  command: z.string(),
  /** What the form was written in. */
  language: z.enum(languages).nullable(),
  given: z.record(z.string(), z.string()),
  place: z.object({ channel: z.string(), thread: z.string().nullable(), direct: z.boolean() }),
  to: z.object({
    channel: z.string().nullable(),
    thread: z.string().nullable(),
    asked: z.string().nullable(),
    direct: z.boolean(),
    responseUrl: z.string().nullable(),
  }),
});
export type KeptForm = z.infer<typeof keptSchema>;

/** A form as a modal of Slack's, filled in with what is known. */
export function modalFor(
  form: Form,
  kept: Omit<KeptForm, "command" | "given">,
  say: Wording,
): types.ModalView {
  const given = Object.fromEntries(
    Object.entries(form.given).map(([name, value]) => [name, value.slice(0, 200)]),
  );
  return {
    type: "modal",
    callback_id: formCallback,
    private_metadata: JSON.stringify({ command: form.command, given, ...kept } satisfies KeptForm).slice(
      0,
      most.kept,
    ),
    title: plain(form.title.replace(/^\//, `${deskCommand} `), most.title),
    submit: plain(form.submit, most.button),
    close: plain(say.slack.cancel, most.button),
    blocks: [
      ...form.fields.map((field) => ({
        type: "input" as const,
        block_id: field.name,
        label: plain(field.label, most.label),
        ...(field.hint === null ? {} : { hint: plain(field.hint, most.label) }),
        optional: !field.required,
        element: field.kind === "choice" ? select(field, say) : input(field),
      })),
      { type: "context" as const, elements: [plain(form.next, most.label)] },
    ],
  };
}

const plain = (text: string, length: number): types.PlainTextElement => ({
  type: "plain_text",
  text: clipText(cleanText(text), length) || "–",
  emoji: false,
});

function input({ kind, value, example, most: longest }: FormField): types.PlainTextInput {
  const length = Math.min(longest, most.input);
  return {
    type: "plain_text_input",
    action_id: inputId,
    multiline: kind === "text",
    max_length: length,
    ...(example === null ? {} : { placeholder: plain(example, most.placeholder) }),
    ...(value === null || value === "" ? {} : { initial_value: clipText(value, length) }),
  };
}

function select({ choices, value }: FormField, say: Wording): types.StaticSelect {
  const options = choices.slice(0, most.options).map((choice) => ({
    text: plain(choice.label, most.option),
    value: choice.value,
  }));
  const chosen = options.find((option) => option.value === value);
  return {
    type: "static_select",
    action_id: inputId,
    placeholder: plain(say.slack.choose, most.placeholder),
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  };
}

export interface FilledIn extends KeptForm {
  options: Record<string, string>;
}

/** What a modal came back with; null when it isn't one of ours or too old to be read. */
export function readSubmission(payload: z.infer<typeof submissionPayload>): FilledIn | null {
  const kept = keptSchema.safeParse(parseJson(payload.view.private_metadata));
  if (!kept.success) return null;
  const options: Record<string, string> = { ...kept.data.given };
  for (const [name, inputs] of Object.entries(payload.view.state.values)) {
    const given = inputs[inputId];
    const value = given?.selected_option?.value ?? given?.value ?? "";
    if (value.trim() !== "") options[name] = value;
  }
  return { ...kept.data, options };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/**
 * What is wrong with what was filled in, by field, while the form still stands open; null when nothing is that a field
 * of it could mend.
 */
export function formErrors(
  { command: name, options }: FilledIn,
  fields: readonly string[],
  commands: readonly Command[],
  say: Wording,
): Record<string, string> | null {
  const command = commands.find((known) => known.name === name);
  const problems = command === undefined ? [] : [...optionProblems(command, options, say)];
  if (problems.length === 0 || problems.some(([field]) => !fields.includes(field))) return null;
  return Object.fromEntries(problems.map(([field, said]) => [field, clipText(said.join(" "), most.error)]));
}

/** Where an answer to a form goes: to where the form was asked for. */
export const replyToForm = ({ to }: KeptForm, user: string): ReplyTo => ({ user, ...to });
