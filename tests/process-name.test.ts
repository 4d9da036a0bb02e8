import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { hasEnded, processName } from "../src/process-name.ts";

const source = fileURLToPath(new URL("../src/process-name.ts", import.meta.url));
const script = `import { processName } from ${JSON.stringify(source)}; console.log(processName()); setInterval(() => {}, 1000);`;

test(
  "a process that was killed is known to have ended, one that runs isn't",
  { skip: !existsSync("/proc/self/ns/pid") },
  async () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    const name = said.toString().trim();
    assert.equal(hasEnded(name), false);
    child.kill("SIGKILL");
    await once(child, "exit");
    assert.equal(hasEnded(name), true);
    assert.equal(
      hasEnded(name.replace(/^[^/]*/, "another-machine")),
      false,
      "its numbers mean other processes",
    );
  },
);

test("of what can't be looked for nobody says that it has ended", () => {
  for (const name of [processName(), "", "a", "/1/b", crypto.randomUUID(), `elsewhere/${2 ** 30}/c`])
    assert.equal(hasEnded(name), false, name);
});
