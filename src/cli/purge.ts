import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CliOptions } from "../cli.ts";
import { count } from "../core/wording/english.ts";
import { openStore } from "../store/open.ts";
import { readConfigAloud } from "./configuration.ts";
import { atStart } from "./start-fault.ts";

/** `purge`: removes what is past its retention, and says how much. Safe beside a running desk. */
export async function purge(options: CliOptions): Promise<number> {
  const config = readConfigAloud(options);
  if (config === null) return 1;
  const { databaseUrl } = config.environment;
  if (databaseUrl === null && !existsSync(join(options.data, "newsdesk.sqlite"))) {
    console.error(`There is no store in ${options.data}, so there is nothing to remove.`);
    return 1;
  }
  const opened = await openStore({ databaseUrl, dataDir: options.data });
  if (!opened.ok) {
    const { message, fix = "" } = atStart(opened.fault, databaseUrl !== null);
    console.error(`${message} ${fix}`.trim());
    return 1;
  }
  const store = opened.value;
  const { keepIrrelevantDays, keepDeliveriesDays } = config.settings;
  const removed = await store.purge({ now: Date.now(), keepIrrelevantDays, keepDeliveriesDays });
  await store.close();
  console.log(
    `Removed the text of ${count(removed.articles, "irrelevant article", "irrelevant articles")} older than ${keepIrrelevantDays} days ` +
      `and ${count(removed.deliveries, "delivered message", "delivered messages")} older than ${keepDeliveriesDays} days.`,
  );
  return 0;
}
