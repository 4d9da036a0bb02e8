import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const preflight = fileURLToPath(new URL("../../preflight.js", import.meta.url));

/** A Node too old for the desk, if this machine has one beside the desk's own. */
const old = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "node"))
  .find((node) => {
    const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
    const major = Number(/^v(\d+)/.exec(stdout ?? "")?.[1]);
    return major >= 14 && major < 24;
  });

test(
  "a Node that is too old is told so in a line",
  { skip: old === undefined && "no older Node here" },
  () => {
    const { status, stdout, stderr } = spawnSync(old!, [preflight, "start"], { encoding: "utf8" });
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /^HK Newsdesk needs Node 24 or newer and this is v\d+[^\n]*\n$/);
  },
);
