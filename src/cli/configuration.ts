import type { CliOptions } from "../cli.ts";
import type { Config } from "../config/config.ts";
import type { ConfigFault } from "../config/fault.ts";
import { renderFaults } from "../config/fault.ts";
import { loadConfig } from "../config/load.ts";
import { localTime } from "../core/schedule.ts";

/** Loads the configuration that a command line names. */
export function readConfig(options: CliOptions): { config: Config; faults: ConfigFault[] } {
  return loadConfig({
    feedsFile: options.feeds,
    companiesFile: options.companies,
    env: process.env,
    today: localTime(Date.now(), "Asia/Hong_Kong").slice(0, 10),
  });
}

/** Loads it and tells of its faults, on stderr unless told otherwise; null when one of them must stop the desk. */
export function readConfigAloud(
  options: CliOptions,
  tell: (faults: readonly ConfigFault[]) => void = (faults) => console.error(`${tellFaults(faults)}\n`),
): Config | null {
  const { config, faults } = readConfig(options);
  if (faults.length > 0) tell(faults);
  return isFatal(faults) ? null : config;
}

/** Whether the desk must not start. */
export const isFatal = (faults: readonly ConfigFault[]): boolean =>
  faults.some((fault) => fault.severity === "fatal");

/** The faults and what becomes of what they are about. */
export function tellFaults(faults: readonly ConfigFault[]): string {
  const fatal = faults.filter((fault) => fault.severity === "fatal");
  const others = faults.filter((fault) => fault.severity !== "fatal");
  const parts: string[] = [];
  if (others.length > 0) parts.push(renderFaults(others));
  if (others.some((fault) => fault.severity === "error")) {
    parts.push("What is at fault above is left out; `npm run doctor` checks it all.");
  }
  if (fatal.length > 0) {
    parts.push(`${renderFaults(fatal)}\nThe desk does not start until this is put right.`);
  }
  return parts.join("\n\n");
}
