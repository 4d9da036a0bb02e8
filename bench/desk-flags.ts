import { readFileSync } from "node:fs";

/** What `npm start` gives to Node, so that the desk that is measured is the desk that runs. */
export function deskFlags(): string[] {
  const file = new URL("../package.json", import.meta.url);
  const { scripts } = JSON.parse(readFileSync(file, "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}
