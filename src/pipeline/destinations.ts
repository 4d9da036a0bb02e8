import type { Language } from "../core/article.ts";
import type { Place } from "../core/chat.ts";
import type { Destination, SettledDestination } from "../core/destination.ts";
import { idOfChannel } from "../core/place.ts";
import { settingsOfNew, settledDestinations } from "../core/settled-destinations.ts";
import type { Store } from "../store/store.ts";

/** Where the desk writes to: what the configuration names, and what began in chat. */
export interface DestinationBook {
  all(): Promise<SettledDestination[]>;
  byId(id: string): Promise<SettledDestination | null>;
  /** The destination of a place on a platform; one that is not known yet is made up, and kept once it watches or is set. */
  at(place: Place, language: Language | null): Promise<{ destination: Destination; known: boolean }>;
}

/** Reads what chat has set each time it is asked, since other replicas set things too. */
export function createDestinationBook(
  store: Pick<Store, "destinationRows">,
  configured: readonly Destination[],
): DestinationBook {
  const all = async () => settledDestinations(configured, await store.destinationRows());
  return {
    all,
    byId: async (id) => (await all()).find((destination) => destination.id === id) ?? null,
    async at(place, language) {
      const here = (await all()).filter(
        (known) => known.platform === place.platform && known.channel === place.channel,
      );
      const known =
        here.find((one) => one.thread === place.thread) ?? here.find((one) => one.thread === null);
      if (known) return { destination: known, known: true };
      const { platform, channel } = place;
      const id = idOfChannel({ platform, id: channel });
      const settings = { ...settingsOfNew, ...(language !== null && { language }) };
      return { destination: { id, platform, channel, thread: null, ...settings }, known: false };
    },
  };
}
