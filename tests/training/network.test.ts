import assert from "node:assert/strict";
import { test } from "node:test";
import { teachNetwork } from "../../training/network.ts";
import { rowsOf } from "../../training/rows.ts";

const schooling = { hidden: 8, rounds: 60, batch: 32, step: 0.02, unseen: 0, unheard: 0 };

/** How likely a network that learned from `seen` and `targets` makes its one outcome where some columns are seen. */
function taught(
  seen: readonly ReadonlyMap<string, number>[],
  targets: readonly number[],
  counts = targets.map(() => 1),
) {
  const columns = new Map([
    ["a", 0],
    ["b", 1],
  ]);
  const examples = {
    rows: rowsOf(seen, columns),
    width: 3,
    outcomes: 1,
    targets: Uint8Array.from(targets),
    counts: Float32Array.from(counts),
  };
  const network = teachNetwork(examples, schooling);
  const each = schooling.hidden + 1;
  return (...names: readonly string[]) => {
    const sums = new Float64Array(each);
    for (const column of [...names.map((name) => columns.get(name)!), 2])
      for (let k = 0; k < each; k++) sums[k]! += network.columns[column * each + k]!;
    let sum = sums[schooling.hidden]!;
    for (let k = 0; k < schooling.hidden; k++) sum += Math.max(0, sums[k]!) * network.outward[k]!;
    return 1 / (1 + Math.exp(-sum));
  };
}

const kinds = [[], ["a"], ["b"], ["a", "b"]];
const all = Array.from({ length: 400 }, (_, at) => kinds[at % kinds.length]!);
const seen = all.map((names) => new Map(names.map((name) => [name, 1])));
const isEither = all.map((names) => (names.length === 1 ? 1 : 0));

test("what is seen speaks together with what else is seen: either, and not both", () => {
  const likely = taught(seen, isEither);
  assert.ok(likely("a") > 0.9 && likely("b") > 0.9, `${likely("a")}, ${likely("b")}`);
  assert.ok(likely() < 0.1 && likely("a", "b") < 0.1, `${likely()}, ${likely("a", "b")}`);
});

test("what doesn't count teaches nothing", () => {
  const counts = all.map((names) => (names.length === 2 ? 0 : 1));
  const either = taught(seen, isEither, counts);
  assert.ok(either("a", "b") > 0.5, `${either("a", "b")}`);
});
