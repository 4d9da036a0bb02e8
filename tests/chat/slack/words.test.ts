import assert from "node:assert/strict";
import { test } from "node:test";
import { slackFaults } from "../../../src/core/wording/en/slack-faults.ts";
import { faultInSimplified } from "../../../src/core/wording/zh-hans/fault.ts";
import { faultInTraditional } from "../../../src/core/wording/zh-hant/fault.ts";

test("every fault of Slack's is told in both Chinese scripts, with what is known of it", () => {
  for (const make of Object.values(slackFaults) as ((
    known: never,
  ) => Parameters<typeof faultInTraditional>[0])[]) {
    const fault = make("is_archived" as never);
    for (const [told, other] of [
      [faultInTraditional(fault), "發生錯誤"],
      [faultInSimplified(fault), "发生错误"],
    ] as const) {
      assert.ok(!told.startsWith(other), fault.code);
      assert.match(told, /[。？]$/);
      if (fault.details !== undefined) assert.ok(told.includes("is_archived"), fault.code);
      assert.equal(fault.fix === undefined, !/請|请/.test(told), `${fault.code} says what to do`);
    }
  }
});
