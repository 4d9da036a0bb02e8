import assert from "node:assert/strict";
import { test } from "node:test";
import { discordFaults } from "../../../src/core/wording/en/discord-faults.ts";
import { faultInSimplified } from "../../../src/core/wording/zh-hans/fault.ts";
import { faultInTraditional } from "../../../src/core/wording/zh-hant/fault.ts";

test("every fault of Discord's is told in both Chinese scripts, with its fix", () => {
  const { closed, refused, ...others } = discordFaults;
  const answered = [
    closed(404, 10_003),
    closed(403, 50_001),
    closed(403, 50_013),
    closed(403, 0),
    refused(400, 50_035),
  ];
  for (const fault of [...Object.values(others).map((make) => make()), ...answered]) {
    for (const [told, other] of [
      [faultInTraditional(fault), "發生錯誤"],
      [faultInSimplified(fault), "发生错误"],
    ] as const) {
      assert.ok(!told.startsWith(other), fault.code);
      assert.match(told, /。$/);
      assert.equal(fault.fix === undefined, !/。(?:請|请)/.test(told), `${fault.code} says what to do`);
    }
  }
  assert.match(faultInTraditional(refused(400, 50_035)), /50035/);
});
