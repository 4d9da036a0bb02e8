import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresLine } from "../../src/core/wording/en/figures.ts";

test("figures read as a sentence does", () => {
  for (const [received, complied, period, line] of [
    [null, 2181, "2023", "2,181 complied with in 2023"],
    [43, 3, "2020-H2", "3 of 43 complied with in the second half of 2020"],
    [1202, 0, "2021-Q3", "none of 1,202 complied with in the third quarter of 2021"],
    [0, 0, "2021-H1", "none of 0 complied with in the first half of 2021"],
    [12, null, "2020-07", "12 received in July 2020"],
    [12, 1, "2019-07/2020-06", "1 of 12 complied with from July 2019 to June 2020"],
    [12, 1, "2019/2020", "1 of 12 complied with from 2019 to 2020"],
    [1, null, "2020-07-06/2020-07-31", "1 received from 6 July 2020 to 31 July 2020"],
    [null, null, "2022", "in 2022"],
    [7, 7, null, "7 of 7 complied with"],
    [null, null, null, ""],
  ] as const) {
    assert.equal(figuresLine(received, complied, period), line);
  }
});
