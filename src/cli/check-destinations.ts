import type { Config } from "../config/config.ts";
import type { SettledDestination } from "../core/destination.ts";
import { settledDestinations } from "../core/settled-destinations.ts";
import { en } from "../core/wording/en.ts";
import type { Store } from "../store/store.ts";
import type { Finding } from "./doctor.ts";

/** Where the desk writes to: what was set in chat and counts above the file, what can't be reached, what has no token. */
export async function checkDestinations(
  config: Config,
  store: Pick<Store, "destinationRows">,
): Promise<Finding[]> {
  const rows = await store.destinationRows();
  return settledDestinations(config.destinations, rows).flatMap((destination) => find(destination, config));
}

function find(destination: SettledDestination, { environment }: Config): Finding[] {
  const { id, platform, closed, configured, setInChat } = destination;
  const about = `destination ${id}`;
  if (closed !== null) {
    const fix = `${closed.fix ?? ""} Then /settings open:yes there, or /outbox open:${id}.`.trim();
    return [{ level: "error", about, message: `nothing is posted there: ${closed.message}`, fix }];
  }
  if (platform !== "terminal" && environment[platform] === null) {
    const variable = platform === "slack" ? "SLACK_BOT_TOKEN" : "DISCORD_TOKEN";
    const fix = `Set ${variable}; README says where it comes from.`;
    return [
      { level: "warning", about, message: `is on ${platform}, which this environment has no token for`, fix },
    ];
  }
  const names = setInChat.map((name) => en.settingName(name)).join(", ");
  const digest = `digest ${en.digestAt(destination.digest)}`;
  const wins = names === "" ? "" : `; set in chat, above feeds.yaml: ${names}`;
  const origin = configured ? "" : "; began in chat";
  return [{ level: "ok", about, message: `${platform}, ${digest}${origin}${wins}` }];
}
