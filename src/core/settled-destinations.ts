import { languages, topics } from "./article.ts";
import type { Destination, DestinationRow, DestinationSettings, SettledDestination } from "./destination.ts";

/** What a destination that begins in chat is, until somebody sets it otherwise: it hears of what it watches. */
export const settingsOfNew: DestinationSettings = {
  language: "en",
  topics,
  companies: [],
  languages,
  digest: null,
};

/** The destinations of the configuration and of chat as they stand; what was set in chat wins. */
export function settledDestinations(
  configured: readonly Destination[],
  rows: readonly DestinationRow[],
): SettledDestination[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(configured.map((destination) => destination.id));
  return [
    ...configured.map((destination) => settle(destination, byId.get(destination.id), true)),
    ...rows
      .filter((row) => !known.has(row.id))
      .map((row) => settle({ ...settingsOfNew, ...placeOf(row) }, row, false)),
  ];
}

function settle(base: Destination, row: DestinationRow | undefined, configured: boolean): SettledDestination {
  const settings = row?.settings ?? {};
  return {
    ...base,
    ...settings,
    closed: row?.closed ?? null,
    configured,
    setInChat: Object.keys(settings) as (keyof DestinationSettings)[],
  };
}

const placeOf = ({ id, platform, channel, thread }: DestinationRow) => ({ id, platform, channel, thread });
