import { z } from "zod";
import type { Topic } from "../../core/article.ts";
import { languages, topics } from "../../core/article.ts";
import type { ChatDesk } from "../../core/chat.ts";
import type { Command } from "../../core/command.ts";
import { changesOf } from "../../core/command.ts";
import { fold } from "../../core/fold.ts";
import { matters, positions } from "../../core/ledger.ts";
import type { Wording } from "../../core/wording/en.ts";
import { clipText } from "../cut-text.ts";
import { shareOption } from "./read-interaction.ts";
import type { DiscordNeeds } from "./settings.ts";

/** A command as Discord is told of it. https://docs.discord.com/developers/interactions/application-commands */
export interface ApplicationCommand extends Named {
  type: 1;
  options: ApplicationOption[];
  /** Whether it is there in servers (0), in direct messages with the bot (1). */
  contexts: number[];
  /** For servers that installed the bot (0). */
  integration_types: number[];
}

export interface Named {
  name: string;
  name_localizations?: Record<string, string>;
  description: string;
  description_localizations?: Record<string, string>;
}

export interface ApplicationOption extends Named {
  /** Text (3), a whole number (4), yes or no (5). */
  type: 3 | 4 | 5;
  required?: true;
  autocomplete?: true;
  choices?: Choice[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
}

interface Choice {
  name: string;
  name_localizations?: Record<string, string>;
  value: string;
}

const most = { description: 100, choices: 25, choice: 100, text: 6000 } as const;
/** The locales that Discord has for what the desk writes. It has none for Hong Kong. */
const locales = [
  ["zh-TW", "zh-Hant"],
  ["zh-CN", "zh-Hans"],
] as const;
/** Options that name a company, or may: they are completed as they are typed. */
const companyOptions = new Set(["company", "other", "what"]);
const commandName = /^[-_'\p{L}\p{N}]{1,32}$/u;

type Say = DiscordNeeds["say"];

/** The desk's commands as Discord's, with their options and choices, in the languages that the wording gives. */
export function toApplicationCommands(commands: readonly Command[], say: Say): ApplicationCommand[] {
  return commands.map((command) => ({
    type: 1,
    ...named(command.name, say(null).commandWords[command.name]?.summary ?? command.name, say, {
      name: ({ commandWords }) => commandWords[command.name]?.name,
      description: ({ commandWords }) => commandWords[command.name]?.summary,
    }),
    options: [...toOptions(command, say), shareable(say)],
    contexts: [0, 1],
    integration_types: [0],
  }));
}

function toOptions(command: Command, say: Say): ApplicationOption[] {
  const schema = z.toJSONSchema(command.options, { io: "input", unrepresentable: "any" });
  const hasForm = changesOf(command, {}) === "by-editors";
  const options = Object.entries(schema.properties ?? {}).map(([name, property]): ApplicationOption => {
    const needed = schema.required?.includes(name) === true;
    // What else a form asks for, it asks for when it is missing.
    const required = !hasForm ? needed : needed && command.positional[0] === name;
    return {
      ...toOption(command.name, name, property as Property, say),
      ...(required ? { required: true as const } : {}),
    };
  });
  return options.sort((one, other) => Number(other.required ?? false) - Number(one.required ?? false));
}

interface Property {
  type?: string;
  enum?: readonly string[];
  minLength?: number;
  maxLength?: number;
}

function toOption(command: string, name: string, property: Property, say: Say): ApplicationOption {
  const { type, enum: values = [], minLength = 0, maxLength } = property;
  const option = named(name, say(null).commandWords[command]?.options[name] ?? name, say, {
    name: ({ optionNames }) => optionNames[name],
    description: ({ commandWords }) => commandWords[command]?.options[name],
  });
  if (type === "integer") return { type: 4, ...option, min_value: 1 };
  if (companyOptions.has(name)) return { type: 3, ...option, autocomplete: true };
  if (values.length > 0 && values.length <= most.choices) {
    return { type: 3, ...option, choices: values.map((value) => toChoice(value, say)) };
  }
  return {
    type: 3,
    ...option,
    ...(minLength > 0 ? { min_length: minLength } : {}),
    ...(maxLength === undefined ? {} : { max_length: Math.min(maxLength, most.text) }),
  };
}

function toChoice(value: string, say: Say): Choice {
  const translations = translated((wording) => choiceName(value, wording), choiceName(value, say(null)), say);
  return {
    name: clipText(choiceName(value, say(null)), most.choice),
    ...(translations === null ? {} : { name_localizations: clipped(translations, most.choice) }),
    value,
  };
}

/** A choice as people call it; its own value where they have no name for it. */
function choiceName(value: string, say: Wording): string {
  const matter = matters.find((known) => known === value);
  if (matter !== undefined) return say.matters[matter];
  const position = positions.find((known) => known === value);
  if (position !== undefined) return say.positionName(position);
  const language = languages.find((known) => known === value);
  return language === undefined ? say.choice(value) : say.languageName(language);
}

function shareable(say: Say): ApplicationOption {
  const { shareHint } = say(null).discord;
  return {
    type: 5,
    ...named(shareOption, shareHint, say, {
      name: ({ discord }) => discord.shareName,
      description: ({ discord }) => discord.shareHint,
    }),
  };
}

function named(
  name: string,
  description: string,
  say: Say,
  words: Record<"name" | "description", (say: Wording) => string | undefined>,
): Named {
  const names = translated(words.name, name, say);
  const descriptions = translated(words.description, description, say);
  // Discord takes no command at all when a name of it is none.
  const fit = Object.entries(names ?? {}).filter(
    ([, one]) => commandName.test(one) && one === one.toLowerCase(),
  );
  return {
    name,
    ...(fit.length === 0 ? {} : { name_localizations: Object.fromEntries(fit) }),
    description: clipText(description, most.description),
    ...(descriptions === null ? {} : { description_localizations: clipped(descriptions, most.description) }),
  };
}

/** What a text is in Discord's locales, where it is another there; null when it nowhere is. */
function translated(
  read: (wording: Wording) => string | undefined,
  original: string,
  say: Say,
): Record<string, string> | null {
  const found: [string, string][] = [];
  for (const [locale, language] of locales) {
    const text = read(say(language));
    if (text !== undefined && text !== "" && text !== original) found.push([locale, text]);
  }
  return found.length === 0 ? null : Object.fromEntries(found);
}

const clipped = (texts: Record<string, string>, longest: number): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, clipText(text, longest)]));

/** What Discord offers to whoever types a company, or a topic where one may stand; at most 25. */
export function suggest(
  { option, typed }: { option: string; typed: string },
  desk: Pick<ChatDesk, "suggestCompanies">,
  say: Wording,
): { name: string; value: string }[] {
  if (!companyOptions.has(option)) return [];
  const asked = fold(typed);
  const matching = (topic: Topic) => fold(`${topic} ${say.topics[topic]}`).includes(asked);
  const topicsNamed = option === "what" ? topics.filter(matching) : [];
  return [
    ...topicsNamed.map((topic) => ({ name: say.topics[topic], value: topic as string })),
    ...desk.suggestCompanies(typed, most.choices).map(({ name, id }) => ({ name, value: id })),
  ]
    .filter(({ name, value }) => name !== "" && value.length <= most.choice)
    .slice(0, most.choices)
    .map(({ name, value }) => ({ name: clipText(name, most.choice), value }));
}
