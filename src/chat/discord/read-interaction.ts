import { z } from "zod";
import type { ChatAsker, Place } from "../../core/chat.ts";
import { cleanText } from "../clean-text.ts";
import { languageOf } from "../locale.ts";
import { readButton } from "./buttons.ts";
import type { DiscordSettings } from "./settings.ts";

/** Something that somebody did on Discord, as far as the desk cares. */
export interface Interaction {
  id: string;
  /** Lets the desk answer for 15 minutes. */
  token: string;
  application: string;
  place: Place;
  asker: ChatAsker;
  did:
    | { kind: "command"; name: string; options: Record<string, string>; share: boolean }
    | { kind: "typing"; name: string; option: string; typed: string }
    | { kind: "button"; line: string; form: boolean }
    | { kind: "form"; id: string; fields: Record<string, string> };
}

const kinds = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** The option that every command has: whether the channel sees the answer. */
export const shareOption = "share";
const manageServer = 1n << 5n;

const user = z.object({ id: z.string(), username: z.string().catch(""), global_name: z.string().nullish() });
const interaction = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  type: z.number(),
  guild_id: z.string().nullish(),
  channel_id: z.string().catch(""),
  locale: z.string().catch(""),
  user: user.nullish(),
  member: z
    .object({
      user,
      nick: z.string().nullish(),
      roles: z.array(z.string()).catch([]),
      permissions: z.string().regex(/^\d+$/).catch("0"),
    })
    .nullish(),
  data: z.unknown(),
});
const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});
const commandData = z.object({ name: z.string(), options: z.array(option).catch([]) });
const buttonData = z.object({ custom_id: z.string() });
const field = z.object({
  custom_id: z.string(),
  value: z.string().nullish(),
  values: z.array(z.string()).nullish(),
});
const formData = z.object({
  custom_id: z.string(),
  components: z.array(z.object({ component: field.optional() })).catch([]),
});

/** Reads the data of an INTERACTION_CREATE event; null for what the desk has no use for. */
export function readInteraction(raw: unknown, editors: DiscordSettings["editors"]): Interaction | null {
  const read = interaction.safeParse(raw);
  if (!read.success) return null;
  const { id, token, application_id: application, guild_id, channel_id: channel, member, locale } = read.data;
  const person = member?.user ?? read.data.user;
  const did = readDeed(read.data.type, read.data.data);
  if (!person || did === null) return null;
  const space = guild_id ?? null;
  const editor =
    editors.users.includes(person.id) ||
    (member?.roles ?? []).some((role) => editors.roles.includes(role)) ||
    (editors.manageServer && (BigInt(member?.permissions ?? "0") & manageServer) !== 0n);
  return {
    id,
    token,
    application,
    place: { platform: "discord", space, channel, thread: null, direct: space === null },
    asker: {
      id: person.id,
      name: cleanText(member?.nick ?? person.global_name ?? person.username) || person.id,
      editor,
      language: languageOf(locale),
    },
    did,
  };
}

function readDeed(type: number, data: unknown): Interaction["did"] | null {
  switch (type) {
    case kinds.command: {
      const read = commandData.safeParse(data);
      if (!read.success) return null;
      const { name, options } = read.data;
      const given = options.filter((one) => one.name !== shareOption && one.value !== undefined);
      const share = options.some((one) => one.name === shareOption && one.value === true);
      return { kind: "command", name, options: Object.fromEntries(given.map(nameAndText)), share };
    }
    case kinds.autocomplete: {
      const read = commandData.safeParse(data);
      const focused = read.data?.options.find((one) => one.focused === true);
      if (!read.success || focused === undefined) return null;
      return {
        kind: "typing",
        name: read.data.name,
        option: focused.name,
        typed: String(focused.value ?? ""),
      };
    }
    case kinds.component: {
      const pressed = readButton(buttonData.safeParse(data).data?.custom_id ?? "");
      return pressed === null ? null : { kind: "button", ...pressed };
    }
    case kinds.modal: {
      const read = formData.safeParse(data);
      if (!read.success) return null;
      const fields: Record<string, string> = {};
      for (const { component } of read.data.components) {
        const value = component?.value ?? component?.values?.[0] ?? "";
        if (component !== undefined && value.trim() !== "") fields[component.custom_id] = value;
      }
      return { kind: "form", id: read.data.custom_id, fields };
    }
    default:
      return null;
  }
}

const nameAndText = ({ name, value }: z.infer<typeof option>): [string, string] => [name, String(value)];
