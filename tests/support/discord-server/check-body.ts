import { isDeepStrictEqual } from "node:util";
import * as spec from "discord-api-spec/zod";
import type { ZodType } from "zod";

/** What can be sent to Discord, each with its official schema. */
const schemas = {
  message: spec.MessageCreateRequestSchema,
  "message edit": spec.MessageEditRequestPartialSchema,
  thread: spec.CreateTextThreadWithMessageRequestSchema,
  command: spec.ApplicationCommandCreateRequestSchema,
  "command edit": spec.ApplicationCommandPatchRequestPartialSchema,
  choices: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  acknowledgement: spec.CreateMessageInteractionCallbackRequestSchema,
  modal: spec.ModalInteractionCallbackRequestSchema,
  "answer edit": spec.IncomingWebhookUpdateRequestPartialSchema,
  "further answer": spec.IncomingWebhookInteractionRequestSchema,
} satisfies Record<string, ZodType>;
export type BodyKind = keyof typeof schemas;

interface Embed {
  title?: string;
  description?: string;
  footer?: { text: string };
  author?: { name: string };
  fields?: { name: string; value: string }[];
  image?: { url: string };
}
interface Component {
  type: number;
  style?: number;
  custom_id?: string;
  url?: string;
  sku_id?: string;
  label?: string;
  emoji?: unknown;
  components?: Component[];
}
interface MessageBody {
  content?: string | null;
  embeds?: Embed[] | null;
  components?: Component[] | null;
  attachments?: { id: string | number; filename?: string }[] | null;
  allowed_mentions?: { parse?: string[]; users?: string[]; roles?: string[] } | null;
  flags?: number | null;
}

/** What is wrong with a body, by the official schema and by what Discord checks beyond it; empty: nothing. */
export function checkBody(kind: BodyKind, body: unknown, files: readonly string[] = []): string[] {
  const parsed = schemas[kind].safeParse(body);
  if (!parsed.success) return [`${kind}: ${parsed.error.message}`];
  // Unknown keys are dropped without a word, so what comes out must be what went in.
  const problems = isDeepStrictEqual(parsed.data, body)
    ? []
    : [`${kind}: has keys that Discord doesn't know`];
  if (kind === "command" || kind === "command edit") problems.push(...checkCommand(body as CommandBody));
  if (kind === "acknowledgement") {
    const { type, data } = body as { type: number; data?: MessageBody };
    if (type === 4) problems.push(...checkMessage(data ?? {}, files, true));
  }
  if (kind === "message" || kind === "further answer") {
    problems.push(...checkMessage(body as MessageBody, files, true));
  }
  if (kind === "message edit" || kind === "answer edit") {
    problems.push(...checkMessage(body as MessageBody, files, false));
  }
  return problems.map((problem) => (problem.startsWith(kind) ? problem : `${kind}: ${problem}`));
}

function checkMessage(body: MessageBody, files: readonly string[], whole: boolean): string[] {
  const problems: string[] = [];
  const [content, embeds, components] = [body.content ?? "", body.embeds ?? [], body.components ?? []];
  if (content.length > 2000) problems.push(`content has ${content.length} characters`);
  const texts = embeds.map(embedLength);
  const total = texts.reduce((sum, length) => sum + length, 0);
  if (total > 6000) problems.push(`embeds have ${total} characters`);
  for (const [index, length] of texts.entries()) {
    if (length === 0 && embeds[index]!.image === undefined) problems.push(`embed ${index} is empty`);
  }
  if (whole && content.trim() === "" && embeds.length === 0 && files.length === 0) {
    problems.push("has no words, embeds or files");
  }
  const mentions = body.allowed_mentions;
  if (!isDeepStrictEqual(mentions, { parse: [] })) problems.push("may call somebody");
  if (((body.flags ?? 0) & 32_768) !== 0 && (content !== "" || embeds.length > 0)) {
    problems.push("Components V2 allow no content or embeds beside them");
  }
  problems.push(...checkComponents(components));
  for (const embed of embeds) {
    const name = /^attachment:\/\/(.*)$/.exec(embed.image?.url ?? "")?.[1];
    if (name !== undefined && !files.includes(name)) problems.push(`${name} is named and not sent`);
  }
  const listed = body.attachments ?? [];
  if (listed.length !== files.length) {
    problems.push(`${files.length} files are sent and ${listed.length} described`);
  }
  return problems;
}

const embedLength = ({ title = "", description = "", footer, author, fields = [] }: Embed): number =>
  [title, description, footer?.text ?? "", author?.name ?? ""].join("").length +
  fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);

function checkComponents(rows: readonly Component[]): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  if (rows.length > 5 && rows.every((row) => row.type === 1)) problems.push(`${rows.length} rows of buttons`);
  for (const button of rows.flatMap((row) => row.components ?? [])) {
    if (button.type !== 2) continue;
    if (button.style === 5 ? button.url === undefined : button.custom_id === undefined) {
      problems.push("a button leads nowhere");
    }
    if (button.url !== undefined && button.custom_id !== undefined) problems.push("a button leads two ways");
    if (!button.label && button.emoji === undefined) problems.push("a button has nothing on it");
    if (button.custom_id !== undefined && ids.has(button.custom_id)) {
      problems.push(`two buttons have the id ${button.custom_id}`);
    }
    if (button.custom_id !== undefined) ids.add(button.custom_id);
  }
  return problems;
}

interface CommandBody {
  name?: string;
  name_localizations?: Record<string, string> | null;
  description?: string;
  description_localizations?: Record<string, string> | null;
  type?: number;
  options?: (CommandBody & {
    required?: boolean;
    autocomplete?: boolean;
    choices?: { name: string; value: string; name_localizations?: Record<string, string> | null }[];
  })[];
}

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales =
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
    " ",
  );

function checkCommand(command: CommandBody): string[] {
  const problems: string[] = [];
  const parts = [command, ...(command.options ?? [])];
  for (const part of parts) {
    const names = [part.name, ...Object.values(part.name_localizations ?? {})].filter(
      (name) => name !== undefined,
    );
    for (const name of names) {
      if (!commandName.test(name) || name !== name.toLowerCase())
        problems.push(`no command can be called ${name}`);
    }
    const known = [part, ...("choices" in part ? ((part as { choices?: CommandBody[] }).choices ?? []) : [])];
    for (const { name_localizations: a, description_localizations: b } of known) {
      for (const locale of [...Object.keys(a ?? {}), ...Object.keys(b ?? {})]) {
        if (!locales.includes(locale)) problems.push(`there is no locale ${locale}`);
      }
    }
  }
  if (!command.description && command.name !== undefined) problems.push(`${command.name} has no description`);
  const options = command.options ?? [];
  const names = options.map((option) => option.name);
  if (new Set(names).size < names.length) problems.push(`${command.name} has an option twice`);
  const firstFree = options.findIndex((option) => option.required !== true);
  if (firstFree !== -1 && options.slice(firstFree).some((option) => option.required === true)) {
    problems.push(`${command.name} has a required option behind one that isn't`);
  }
  for (const option of options) {
    if (option.autocomplete === true && option.choices !== undefined) {
      problems.push(`${option.name} has choices and autocomplete`);
    }
    for (const choice of option.choices ?? []) {
      if (choice.name.length > 100 || choice.value.length > 100) problems.push(`${choice.name} is too long`);
    }
  }
  if (sizeOf(command) > 8000) problems.push(`${command.name} has ${sizeOf(command)} characters`);
  return problems;
}

/** Names, descriptions and values of a command, of which it may have 8,000 characters (of translations, the longest counts). */
function sizeOf(command: CommandBody): number {
  const longest = (text = "", more: Record<string, string> | null = {}) =>
    Math.max(text.length, ...Object.values(more ?? {}).map((one) => one.length));
  let size = 0;
  for (const part of [command, ...(command.options ?? [])]) {
    size +=
      longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  }
  for (const choice of (command.options ?? []).flatMap((option) => option.choices ?? [])) {
    size += longest(choice.name, choice.name_localizations) + choice.value.length;
  }
  return size;
}
