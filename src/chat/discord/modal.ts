import type { Form, FormField } from "../../core/form.ts";
import { cleanText } from "../clean-text.ts";
import { limits } from "./body.ts";
import { clipText } from "../cut-text.ts";
import { escapeLine } from "./escape.ts";

/** Discord's limits for modals. https://docs.discord.com/developers/components/reference */
const most = { title: 45, fields: 5, label: 45, hint: 100, options: 25, option: 100, text: 4000, open: 200 };

/** A form for what was typed so far. */
export interface AskingForm {
  form: Form;
  typed: Readonly<Record<string, string>>;
}

/** Forms that are shown: what is fixed in each, kept for as long as somebody may fill it in. */
export interface OpenForms {
  /** A form as the modal that Discord shows. What was typed and has no field in it is carried along. */
  toModal(asking: AskingForm): object;
  /** What a filled-in form gives; null when the desk no longer knows it. */
  read(
    id: string,
    fields: Record<string, string>,
  ): { command: string; options: Record<string, string> } | null;
}

const inId = "m|";
const kept = "k|";

/**
 * What is fixed in a form goes into its id, so that it outlives a restart; when that has no room for it, it is kept
 * here under a number.
 */
export function createOpenForms(random: () => number): OpenForms {
  const open = new Map<string, string[]>();
  return {
    toModal({ form, typed }) {
      const fields = form.fields.slice(0, most.fields);
      const hasRoom = fields.length < most.fields;
      // Where nothing more has room, it stands beside a field that needs no hint of its own.
      const telling = hasRoom ? undefined : fields.find(({ hint }) => hint === null);
      const shown = new Set(fields.map(({ name }) => name));
      const carried = Object.entries({ ...typed, ...form.given }).filter(([name]) => !shown.has(name));
      const words = [form.command, ...carried.flat()];
      let id = inId + words.join("|");
      if (id.length > limits.customId || words.some((word) => /[|\p{Cc}]/u.test(word))) {
        id = `${kept}${Math.floor(random() * 2 ** 48).toString(36)}`;
        open.set(id, words);
        if (open.size > most.open) open.delete(open.keys().next().value!);
      }
      return {
        custom_id: id,
        title: clipText(cleanText(form.title), most.title),
        components: [
          ...fields.map((field) => toLabel(field === telling ? { ...field, hint: form.next } : field)),
          ...(hasRoom ? [{ type: 10, content: escapeLine(cleanText(form.next)) }] : []),
        ],
      };
    },
    read(id, fields) {
      const words = id.startsWith(inId) ? id.slice(inId.length).split("|") : open.get(id);
      const [command, ...pairs] = words ?? [];
      if (command === undefined) return null;
      const options: Record<string, string> = {};
      for (let at = 0; at + 1 < pairs.length; at += 2) options[pairs[at]!] = pairs[at + 1]!;
      return { command, options: { ...options, ...fields } };
    },
  };
}

function toLabel(field: FormField): object {
  const { hint } = field;
  return {
    type: 18,
    label: clipText(cleanText(field.label), most.label),
    ...(hint === null ? {} : { description: clipText(cleanText(hint), most.hint) }),
    component: field.kind === "choice" && fits(field.choices) ? toSelect(field) : toInput(field),
  };
}

const fits = (choices: FormField["choices"]): boolean =>
  choices.length > 0 &&
  choices.length <= most.options &&
  choices.every(({ value }) => value.length <= most.option);

const toSelect = (field: FormField) => ({
  type: 3,
  custom_id: field.name,
  required: field.required,
  options: field.choices.map(({ value, label }) => ({
    value,
    label: clipText(cleanText(label), most.option),
    ...(value === field.value ? { default: true } : {}),
  })),
});

function toInput(field: FormField) {
  const longest = Math.min(field.most, most.text);
  const value = field.value ?? "";
  return {
    type: 4,
    custom_id: field.name,
    style: field.kind === "text" ? 2 : 1,
    required: field.required,
    max_length: longest,
    ...(field.example === null ? {} : { placeholder: clipText(field.example, most.hint) }),
    // What is too long to be kept whole is left for the editor to write anew.
    ...(value === "" || value.length > longest ? {} : { value }),
  };
}
