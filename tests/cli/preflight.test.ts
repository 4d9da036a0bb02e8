import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runCli } from "../support/desk-cli.ts";

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

test("what the desk strips of types is stripped once, by another process, and kept", async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), "newsdesk-preflight-"));
  t.after(() => rm(dataDir, { recursive: true, force: true }));
  const cache = join(dataDir, "cache");
  const start = async (folder: string) => {
    const args = ["start", "--data", dataDir, "--feeds", join(dataDir, "none.yaml")];
    return runCli(t, args, { env: { NODE_COMPILE_CACHE: folder }, lines: ["/help"] });
  };
  const kept = async () => {
    const names = await readdir(cache, { recursive: true });
    return names.filter((name) => name.includes("newsdesk-stripped-"));
  };
  const first = await start(cache);
  const stamps = await kept();
  assert.equal(stamps.length, 1);
  const entries = (await readdir(cache, { recursive: true })).length;
  assert.ok(entries > 200, `only ${entries} entries were kept`);
  const second = await start(cache);
  assert.deepEqual(await kept(), stamps);
  const without = await start(join(dataDir, "newsdesk.sqlite"));
  for (const run of [second, without])
    assert.equal(run.out, first.out, "where nothing can be kept, the desk does it");
  assert.match(first.out, /\/stance/);
});

test("what the chat platforms load can be stripped ahead too", async (t) => {
  const cache = await mkdtemp(join(tmpdir(), "newsdesk-preflight-"));
  t.after(() => rm(cache, { recursive: true, force: true }));
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const script = fileURLToPath(new URL("../../strip-ahead.js", import.meta.url));
  const flags = ["--disable-warning=ExperimentalWarning"];
  const { status, stderr } = spawnSync(process.execPath, [...flags, script, "slack", "discord"], {
    env,
    encoding: "utf8",
  });
  assert.deepEqual([status, stderr], [0, ""]);
});
