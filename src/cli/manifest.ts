import { commands } from "../../commands/index.ts";
import { slackManifest } from "../chat/slack/manifest.ts";
import type { CliOptions } from "../cli.ts";
import { readConfig } from "./configuration.ts";

/** Prints the manifest of a platform's app; `--prefix` goes above the configuration's. Returns the exit code. */
export function manifest(options: CliOptions): number {
  if (options.files.length !== 1 || options.files[0] !== "slack") {
    console.error("Which app? npm run -s manifest -- slack");
    return 2;
  }
  const prefix = options.prefix ?? readConfig(options).config.settings.slackPrefix;
  const made = slackManifest(commands, { prefix, url: options.url ?? null });
  if (!made.ok) {
    console.error(made.why);
    return 2;
  }
  console.log(JSON.stringify(made.value, null, 2));
  return 0;
}
