import type { webApi } from "@slack/bolt";
import type { ChatAsker, Place } from "../../core/chat.ts";
import type { People } from "./people.ts";

/** Who asks, as far as Slack tells; `name` is what the event itself calls them. */
export async function askerOf(user: string, name: string | undefined, people: People): Promise<ChatAsker> {
  const [person, editor] = await Promise.all([people.person(user), people.isEditor(user)]);
  return { id: user, name: person.name ?? name ?? user, editor, language: person.language };
}

/** Tells where something is said; a direct message's channel begins with D, but so does one between two people. */
export function createPlaces(
  client: webApi.WebClient,
): (channel: string, thread: string | null, space: string | null) => Promise<Place> {
  const own = new Map<string, boolean>();
  const isOwn = async (channel: string): Promise<boolean> => {
    if (!channel.startsWith("D")) return false;
    const known = own.get(channel);
    if (known !== undefined) return known;
    // The bot sees no talk that it isn't part of.
    const seen = await client.conversations.info({ channel }).then(
      () => true,
      () => false,
    );
    own.set(channel, seen);
    return seen;
  };
  return async (channel, thread, space) => ({
    platform: "slack",
    space,
    channel,
    thread,
    direct: await isOwn(channel),
  });
}
