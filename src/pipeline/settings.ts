import { concerns } from "../core/alert.ts";
import type { Destination, DestinationRow } from "../core/destination.ts";
import { digestLedger } from "../core/digest.ts";
import type { Asker } from "../core/ledger-desk.ts";
import type { SettingsDesk } from "../core/settings-desk.ts";
import type { ChatEvent } from "../store/chat-store.ts";
import type { Store } from "../store/store.ts";
import type { DestinationBook } from "./destinations.ts";

export interface SettingsNeeds {
  store: Store;
  destinations: DestinationBook;
  now: () => number;
}

/** The desk's own settings as commands ask for them, for one asker at one destination. */
export function settingsDesk(
  { store, destinations, now }: SettingsNeeds,
  asker: Asker,
  here: Destination,
  event: ChatEvent | null,
): SettingsDesk {
  const settled = async () => (await destinations.byId(here.id)) ?? newHere(here);
  const rowHere = async (): Promise<DestinationRow> =>
    (await store.destinationRows()).find((row) => row.id === here.id) ?? emptyRow(here);
  return {
    audit: (what, allowed) =>
      store.audit({ at: now(), by: asker.name, platform: here.platform, what, allowed }),
    auditLines: (limit) => store.auditLines(limit),
    settledDestination: settled,
    async setDestination(settings) {
      const row = await rowHere();
      await store.saveDestination(
        { ...row, settings: { ...row.settings, ...settings }, closed: null },
        event,
      );
    },
    async isToldAnywhere(about) {
      const open = (await destinations.all()).filter(({ closed }) => closed === null);
      if (open.some((one) => one.digest !== null && digestLedger([about], one).length > 0)) return true;
      for (const one of open) {
        const watches = await store.watching(one.id);
        if (watches.some((watch) => concerns(watch, about, one))) return true;
      }
      return false;
    },
    resetDestination: async () =>
      store.saveDestination({ ...(await rowHere()), settings: {}, closed: null }, event),
    async openDestination(id) {
      const all = await destinations.all();
      const asked = all.find((destination) => destination.id === id);
      const row = (await store.destinationRows()).find((one) => one.id === id);
      if (asked) await store.saveDestination({ ...(row ?? emptyRow(asked)), closed: null }, event);
      return { opened: asked !== undefined, known: all.map((destination) => destination.id) };
    },
    pauseFeed: (feed, paused) => store.pauseFeed(feed, paused ? asker.name : null, event, now()),
    stuckDeliveries: (limit) => store.stuckDeliveries(limit),
    resendDelivery: (id) => store.resendDelivery(id, event, now()),
  };
}

const newHere = (here: Destination) => ({ ...here, closed: null, configured: false, setInChat: [] });

/** What is kept of a destination before anything was set there. */
export const emptyRow = ({ id, platform, channel, thread }: Destination): DestinationRow => ({
  id,
  platform,
  channel,
  thread,
  settings: {},
  closed: null,
});
