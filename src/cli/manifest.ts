import { commands } from "../../commands/index.ts";
import { slackManifest } from "../chat/slack/manifest.ts";

/** Prints the manifest of a platform's app; returns the exit code. */
export function manifest(options: { files: readonly string[]; prefix?: string; url?: string }): number {
  const { files, prefix, url } = options;
  if (files.length !== 1 || files[0] !== "slack") {
    console.error("Which app? npm run -s manifest -- slack");
    return 2;
  }
  const made = slackManifest(commands, { prefix: prefix ?? null, url: url ?? null });
  if (!made.ok) {
    console.error(`${made.fault.message} ${made.fault.fix ?? ""}`.trim());
    return 2;
  }
  console.log(JSON.stringify(made.value, null, 2));
  return 0;
}
