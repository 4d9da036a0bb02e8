// Plain JavaScript, as preflight.js is: it runs before anything is stripped.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL(".", import.meta.url));

/** What a desk loads at its start, and later with its first article; its chat platforms only where it has a token. */
const parts = {
  desk: [
    "./src/cli.ts",
    "./src/cli/start.ts",
    "./src/cli/log.ts",
    "./src/feeds/fetch/dispatcher.ts",
    "./src/pipeline/derive.ts",
    "./src/core/extract/extract.ts",
    "./src/weights.ts",
  ],
  slack: ["./src/cli/chats.ts", "./src/chat/slack/connect.ts"],
  discord: ["./src/cli/chats.ts", "./src/chat/discord/connect.ts"],
};

/**
 * Stripping the types takes 25 MB that a process never gives back, and a desk runs for weeks. So when a source has
 * been replaced since they were last stripped, another process does it first and leaves the result in the compile cache.
 * Whatever goes wrong, the desk then strips them itself.
 */
export function stripAhead() {
  const cache = module.getCompileCacheDir();
  if (cache === undefined) return;
  try {
    const { SLACK_BOT_TOKEN: slack, DISCORD_TOKEN: discord } = process.env;
    const wanted = ["desk", ...(slack ? ["slack"] : []), ...(discord ? ["discord"] : [])];
    const done = join(cache, `newsdesk-stripped-${sourcesHash()}-${wanted.join("-")}`);
    if (existsSync(done)) return;
    const { status } = spawnSync(process.execPath, [...process.execArgv, here, ...wanted], {
      stdio: "ignore",
    });
    if (status === 0) writeFileSync(done, "");
  } catch {
    // A folder that can't be read or written.
  }
}

/** The same for as long as no source comes, goes or is replaced; one that is edited in place the desk strips itself. */
function sourcesHash() {
  const hash = createHash("sha1");
  for (const top of ["src", "commands"]) {
    const inside = readdirSync(join(root, top), { recursive: true, withFileTypes: true });
    const folders = inside.filter((entry) => entry.isDirectory());
    const paths = [join(root, top), ...folders.map((folder) => join(folder.parentPath, folder.name))];
    for (const path of paths.sort()) hash.update(`${path} ${statSync(path).mtimeMs}\n`);
  }
  return hash.digest("hex");
}

// The other process: Node writes its compile cache when it ends.
if (process.argv[1] === here) {
  module.enableCompileCache();
  for (const part of process.argv.slice(2)) for (const file of parts[part]) await import(file);
}
