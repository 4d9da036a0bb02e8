/** Interactions as Discord sends them over the gateway. */

export interface Who {
  user?: string;
  name?: string;
  roles?: string[];
  /** Permissions as a decimal string; `32` is Manage Server. */
  permissions?: string;
  locale?: string;
  /** Null: in a direct message with the bot. */
  guild?: string | null;
  channel?: string;
}

export type Given =
  | { kind: "command"; name: string; options?: Record<string, string | number | boolean> }
  | { kind: "complete"; name: string; option: string; typed: string; others?: Record<string, string> }
  | { kind: "button"; customId: string }
  | { kind: "form"; customId: string; fields: Record<string, string | string[]> };

const optionTypes: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };

/** The data of an INTERACTION_CREATE event. */
export function toInteraction(
  given: Given,
  who: Who,
  ids: { id: string; token: string; application: string; next(): string },
) {
  const { user = "700", name = "reporter", roles = [], permissions = "0", locale = "en-US" } = who;
  const { guild = "500", channel = "600" } = who;
  const account = { id: user, username: name, global_name: null, discriminator: "0", avatar: null };
  return {
    id: ids.id,
    application_id: ids.application,
    token: ids.token,
    version: 1,
    locale,
    entitlements: [],
    authorizing_integration_owners: { "0": guild ?? "0" },
    attachment_size_limit: 10_485_760,
    app_permissions: "0",
    channel_id: channel,
    channel: { id: channel, type: guild === null ? 1 : 0, ...(guild === null ? {} : { guild_id: guild }) },
    ...(guild === null
      ? { user: account, context: 1 }
      : {
          guild_id: guild,
          guild_locale: "en-US",
          context: 0,
          member: {
            user: account,
            roles,
            permissions,
            joined_at: "2020-07-06T00:00:00Z",
            deaf: false,
            mute: false,
            flags: 0,
          },
        }),
    ...data(given, ids),
  };
}

function data(given: Given, ids: { next(): string }) {
  switch (given.kind) {
    case "command": {
      const options = Object.entries(given.options ?? {}).map(([name, value]) => ({
        name,
        type: optionTypes[typeof value],
        value,
      }));
      return { type: 2, data: { id: ids.next(), name: given.name, type: 1, options } };
    }
    case "complete": {
      const others = Object.entries(given.others ?? {}).map(([name, value]) => ({ name, type: 3, value }));
      const options = [...others, { name: given.option, type: 3, value: given.typed, focused: true }];
      return { type: 4, data: { id: ids.next(), name: given.name, type: 1, options } };
    }
    case "button": {
      const message = {
        id: ids.next(),
        channel_id: "600",
        type: 0,
        content: "",
        author: { id: "1", username: "desk" },
      };
      return { type: 3, message, data: { custom_id: given.customId, component_type: 2 } };
    }
    case "form": {
      const components = Object.entries(given.fields).map(([custom_id, value]) => ({
        type: 18,
        id: 1,
        component: Array.isArray(value)
          ? { type: 3, id: 2, custom_id, values: value }
          : { type: 4, id: 2, custom_id, value },
      }));
      return { type: 5, data: { custom_id: given.customId, components } };
    }
    default:
      return given satisfies never;
  }
}
