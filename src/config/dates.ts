import { isDate } from "../core/day.ts";
import type { Outcome } from "../core/fault.ts";
import { failed, ok } from "../core/fault.ts";
import { quoted } from "./fault.ts";
import { field } from "./fields.ts";

/** A date as precise as it is known: `2020`, `2020-07` or `2020-07-06`. */
export const date = field("a date such as 2020-07-06", readDate);

function readDate(given: string): Outcome<string> {
  return isDate(given)
    ? ok(given)
    : failed(
        "bad-date",
        `${quoted(given)} is not a date`,
        "write a day that exists as YYYY-MM-DD, or YYYY-MM, or YYYY",
      );
}

/**
 * The time that a figure is for: a year, half, quarter or month (`2021`, `2020-H2`, `2021-Q3`, `2020-07`), or
 * from one date to another of the same precision (`2020-07/2020-12`).
 */
export const period = field("a period such as 2020-H2 or 2020-07/2020-12", (given) => {
  const [from = "", to, more] = given.split("/");
  const part = /^((?:19|20)\d{2})-(?:H[12]|Q[1-4])$/.test(given);
  const span = more === undefined && to !== undefined && isDate(from) && isDate(to);
  if (span && from.length === to.length && from > to) {
    return failed("bad-period", `${quoted(given)} ends before it begins`, "write the earlier date first");
  }
  const good =
    part || (span && from.length === to.length) || (to === undefined && given.length < 8 && isDate(given));
  return good
    ? ok(given)
    : failed(
        "bad-period",
        `${quoted(given)} is not a period`,
        "write 2021, 2020-H2, 2021-Q3, 2020-07 or 2020-07/2020-12",
      );
});
