import { commands } from "../../commands/index.ts";
import { slackManifest } from "../chat/slack/manifest.ts";
import type { CliOptions } from "../cli.ts";
import { renderFaults } from "../config/fault.ts";
import { readConfig } from "./configuration.ts";

/** Prints the manifest of a platform's app; `--prefix` goes above the configuration's. Returns the exit code. */
export function manifest(options: CliOptions): number {
  if (options.files.length !== 1 || options.files[0] !== "slack") {
    console.error("Which app? npm run -s manifest -- slack");
    return 2;
  }
  const { config, faults } = readConfig(options);
  const atFault = faults.filter(({ file, path }) => file === options.feeds && /^(?:settings\b|$)/.test(path));
  if (options.prefix === undefined && atFault.length > 0) {
    // Without them the manifest would lack the commands that the file asks for.
    console.error(renderFaults(atFault));
    return 2;
  }
  const prefix = options.prefix ?? config.settings.slackPrefix;
  const made = slackManifest(commands, { prefix, url: options.url ?? null });
  if (!made.ok) {
    console.error(made.why);
    return 2;
  }
  console.log(JSON.stringify(made.value, null, 2));
  return 0;
}
