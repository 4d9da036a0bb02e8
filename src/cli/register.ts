import { commands } from "../../commands/index.ts";
import type { CliOptions } from "../cli.ts";
import { readEnvironment } from "../config/environment.ts";
import { count } from "../core/wording/english.ts";
import { wordingFor } from "../core/wording/wordings.ts";
import { tellFaults } from "./configuration.ts";

/** `npm run register -- discord`: tells Discord of the commands, of those only that changed. Returns the exit code. */
export async function register({ files }: CliOptions): Promise<number> {
  if (files.length !== 1 || files[0] !== "discord") {
    console.error(
      "npm run register -- discord registers the commands with Discord. Slack takes them from the manifest.",
    );
    return 2;
  }
  const { environment, faults } = readEnvironment(process.env);
  if (faults.length > 0) console.error(tellFaults(faults));
  const { discord } = environment;
  if (discord === null) {
    if (faults.length === 0)
      console.error("DISCORD_TOKEN is not set. README.md says where the token comes from.");
    return 1;
  }
  const { registerDiscord } = await import("../chat/discord/register.ts");
  const editors = { roles: [], users: [], manageServer: false };
  const registered = await registerDiscord({ commands, settings: { ...discord, editors }, say: wordingFor });
  if (!registered.ok) {
    const { message, fix } = registered.fault;
    console.error(`${message} ${fix ?? ""}`.trim());
    return 1;
  }
  const { same, ...done } = registered.value;
  for (const [what, names] of Object.entries(done)) {
    if (names.length > 0) console.log(`${what}: ${names.map((name) => `/${name}`).join(", ")}`);
  }
  console.log(`${count(same.length, "command was", "commands were")} there as wanted.`);
  return 0;
}
