import { Routes } from "discord.js";
import type { Command } from "../../core/command.ts";
import type { Outcome } from "../../core/fault.ts";
import { failed, ok } from "../../core/fault.ts";
import type { Api, Asked } from "./api.ts";
import { createApi } from "./api.ts";
import type { ApplicationCommand } from "./commands.ts";
import { toApplicationCommands } from "./commands.ts";
import type { DiscordNeeds, DiscordSettings } from "./settings.ts";

/** The names of commands, by what was done about them. */
export interface Registered {
  created: string[];
  changed: string[];
  removed: string[];
  same: string[];
}

/** Tells Discord of the desk's commands: only of those that it doesn't have as they are. */
export async function registerDiscord(needs: {
  commands: readonly Command[];
  settings: DiscordSettings;
  say: DiscordNeeds["say"];
}): Promise<Outcome<Registered>> {
  const { say } = needs;
  const api = createApi(needs.settings);
  const application = await api.get<{ id: string }>(Routes.currentApplication());
  if (application.kind !== "done") return fault(application, say);
  const route = Routes.applicationCommands(application.value.id);
  const there = await api.get<(ApplicationCommand & { id: string })[]>(route, { with_localizations: "true" });
  if (there.kind !== "done") return fault(there, say);
  const wanted = toApplicationCommands(needs.commands, say);
  const done: Registered = { created: [], changed: [], removed: [], same: [] };
  for (const command of wanted) {
    const known = there.value.find(({ name, type }) => name === command.name && type === command.type);
    if (known !== undefined && isSame(known, command)) {
      done.same.push(command.name);
      continue;
    }
    const asked = await tell(api, route, command, known?.id);
    if (asked.kind !== "done") return fault(asked, say);
    (known === undefined ? done.created : done.changed).push(command.name);
  }
  for (const { id, name, type } of there.value) {
    if (wanted.some((command) => command.name === name && command.type === type)) continue;
    const asked = await api.delete(`${route}/${id}`);
    if (asked.kind !== "done") return fault(asked, say);
    done.removed.push(name);
  }
  return ok(done);
}

function tell(api: Api, route: `/${string}`, command: ApplicationCommand, known: string | undefined) {
  // Naming what it is to be makes either of them safe to repeat.
  return known === undefined
    ? api.post(route, { body: command })
    : api.patch(`${route}/${known}`, { body: cleared(command) });
}

/** An edit leaves what it doesn't name as it is: translations that are no more have to be named. */
const cleared = (command: ApplicationCommand) => {
  const { type: _, ...edit } = { name_localizations: null, description_localizations: null, ...command };
  return edit;
};

function fault(asked: Exclude<Asked<unknown>, { kind: "done" }>, say: DiscordNeeds["say"]) {
  const words = say(null).discordFaults;
  if (asked.kind === "refused" && asked.status === 401) {
    return failed("discord-token", words.token, words.tokenFix);
  }
  if (asked.kind === "refused") return failed("discord-refused", words.refused(asked.status, asked.code));
  return failed("discord-unreachable", asked.kind === "wait" ? words.busy : words.unreachable);
}

/** Whether Discord has a command as it is wanted; what Discord adds of its own doesn't count, nor the order of keys. */
function isSame(known: object, wanted: object): boolean {
  return canonical(known) === canonical(wanted);
}

const kept = new Set<string>([
  ..."type name name_localizations description description_localizations options contexts integration_types".split(
    " ",
  ),
  ..."required autocomplete choices min_length max_length min_value max_value value".split(" "),
]);

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (Array.isArray(part)) {
      if (key === "contexts" || key === "integration_types")
        return (part as number[]).toSorted((one, other) => one - other);
      return part.length === 0 ? undefined : part;
    }
    if (part === null || part === false) return undefined;
    if (typeof part !== "object") return part;
    const localized = key.endsWith("_localizations");
    const entries = Object.entries(part).filter(([name]) => localized || kept.has(name));
    return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
