import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dropOldest } from "../../src/core/drop-oldest.ts";

test("the newest that fit are kept, and the newest alone where it doesn't", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), fc.nat(20), (sizes, most) => {
      const kept = new Map(sizes.map((size, index) => [index, size]));
      dropOldest(kept, most, (size) => size);
      const from = Math.min(...kept.keys());
      assert.deepEqual([...kept], [...sizes.entries()].slice(from));
      const sum = [...kept.values()].reduce((total, size) => total + size, 0);
      assert.ok(sum <= most || kept.size === 1);
      assert.ok(from === 0 || sum + sizes[from - 1]! > most);
    }),
  );
});
