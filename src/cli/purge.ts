import type { CliOptions } from "../cli.ts";
import { count } from "../core/wording/english.ts";
import { readConfigAloud } from "./configuration.ts";
import { openExistingStore } from "./existing-store.ts";

/** `purge`: removes what is past its retention, and says how much. Safe beside a running desk. */
export async function purge(options: CliOptions): Promise<number> {
  const config = readConfigAloud(options);
  if (config === null) return 1;
  const store = await openExistingStore(options, config, "remove");
  if (store === null) return 1;
  const { keepIrrelevantDays, keepDeliveriesDays } = config.settings;
  const removed = await store.purge({ now: Date.now(), keepIrrelevantDays, keepDeliveriesDays });
  await store.close();
  console.log(
    `Removed the text of ${count(removed.articles, "irrelevant article", "irrelevant articles")} older than ${keepIrrelevantDays} days ` +
      `and ${count(removed.deliveries, "delivered message", "delivered messages")} older than ${keepDeliveriesDays} days.`,
  );
  return 0;
}
