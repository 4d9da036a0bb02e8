import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CliOptions } from "../cli.ts";
import type { Config } from "../config/config.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { atStart } from "./start-fault.ts";

/** Opens the store that a command line works on; says on stderr why it can't, and makes none. `purpose`: "remove". */
export async function openExistingStore(
  { data }: CliOptions,
  { environment: { databaseUrl } }: Config,
  purpose: string,
): Promise<Store | null> {
  if (databaseUrl === null && !existsSync(join(data, "newsdesk.sqlite"))) {
    console.error(`There is no store in ${data}, so there is nothing to ${purpose}.`);
    return null;
  }
  const opened = await openStore({ databaseUrl, dataDir: data });
  if (opened.ok) return opened.value;
  const { message, fix = "" } = atStart(opened.fault, databaseUrl !== null);
  console.error(`${message} ${fix}`.trim());
  return null;
}
