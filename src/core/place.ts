import type { ChatPlatform } from "./chat.ts";
import { chatPlatforms } from "./chat.ts";
import type { Destination } from "./destination.ts";
import type { Span } from "./message.ts";
import type { Wording } from "./wording/en.ts";

/** A channel as its platform knows it. */
export interface Channel {
  platform: ChatPlatform;
  id: string;
}

/** What a destination that began in chat is called: nobody has given it a name. Names in `feeds.yaml` have no colon. */
export const idOfChannel = ({ platform, id }: Channel): string => `${platform}:${id}`;

function channelOf(destination: string): Channel | null {
  const [, name, id = ""] = /^([a-z]+):(.+)$/.exec(destination) ?? [];
  const platform = chatPlatforms.find((known) => known === name);
  return platform === undefined ? null : { platform, id };
}

/** A destination as people know it: by its name in `feeds.yaml`; one that began in chat, as the channel that it is. */
export function placeSpan(destination: string, say: Wording): Span {
  const channel = channelOf(destination);
  if (channel === null) return { text: destination };
  return { text: say.channelOn(say.platformName(channel.platform), channel.id), channel };
}

/** The same for whoever is there; `direct`: in a talk with the bot alone. */
export function hereWords({ id }: Pick<Destination, "id">, say: Wording, direct = false): string {
  if (channelOf(id) === null) return id;
  return direct ? say.thisTalk : say.thisChannel;
}

/** What is told of a place, with the place in it as a span of its own. */
export function tellPlace(tell: (place: string) => string, place: Span): readonly Span[] {
  // A character that no language writes.
  const mark = "\u{f0000}";
  return tell(mark)
    .split(mark)
    .flatMap((text, index) => (index === 0 ? [{ text }] : [place, { text }]))
    .filter(({ text }) => text !== "");
}
