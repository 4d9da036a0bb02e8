import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { DigestTime } from "../../src/core/destination.ts";
import { weekdays } from "../../src/core/destination.ts";
import { latestDigestSlot, localTime, nextPoll, nextTry } from "../../src/core/schedule.ts";

const at = (
  hour: number,
  minute: number,
  timezone: string,
  days: DigestTime["days"] = weekdays,
): DigestTime => ({
  hour,
  minute,
  days,
  timezone,
});
const utc = (text: string) => Date.parse(`${text}Z`);

test("nine o'clock in Hong Kong is one in the morning UTC", () => {
  const slot = latestDigestSlot(at(9, 0, "Asia/Hong_Kong"), utc("2026-11-23T05:00"));
  assert.deepEqual(slot, { slot: "2026-11-23", dueAt: utc("2026-11-23T01:00") });
  const before = latestDigestSlot(at(9, 0, "Asia/Hong_Kong"), utc("2026-11-23T00:59"));
  assert.equal(before?.slot, "2026-11-22");
});

test("nine o'clock in London stays nine o'clock across the change of clock", () => {
  const london = at(9, 0, "Europe/London");
  assert.equal(latestDigestSlot(london, utc("2026-10-24T12:00"))?.dueAt, utc("2026-10-24T08:00"));
  assert.equal(latestDigestSlot(london, utc("2026-10-25T12:00"))?.dueAt, utc("2026-10-25T09:00"));
});

test("a time that the change of clock skips comes an hour's gap later, once", () => {
  // London: 2026-03-29, 01:00 becomes 02:00.
  const slot = latestDigestSlot(at(1, 30, "Europe/London"), utc("2026-03-29T12:00"));
  assert.deepEqual(slot, { slot: "2026-03-29", dueAt: utc("2026-03-29T01:00") });
});

test("of a doubled time the first counts", () => {
  // London: 2026-10-25, 02:00 BST becomes 01:00 GMT.
  const slot = latestDigestSlot(at(1, 30, "Europe/London"), utc("2026-10-25T12:00"));
  assert.equal(slot?.dueAt, utc("2026-10-25T00:30"));
});

test("only on its days", () => {
  const weekly = at(9, 0, "Asia/Hong_Kong", ["fri"]);
  assert.equal(latestDigestSlot(weekly, utc("2026-11-23T05:00"))?.slot, "2026-11-20");
});

test("property: the slot is due, on a wanted day, and reads the wanted time unless a clock change ate it", () => {
  const zones = [
    "Asia/Hong_Kong",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom(...zones),
      fc.integer({ min: utc("2020-01-01T00:00"), max: utc("2030-01-01T00:00") }),
      (hour, minute, timezone, now) => {
        const slot = latestDigestSlot(at(hour, minute, timezone), now);
        assert.ok(slot !== null && slot.dueAt <= now && slot.dueAt > now - 50 * 3_600_000);
        const shown = localTime(slot.dueAt, timezone);
        const wanted = `${slot.slot} ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        assert.ok(
          shown === wanted || (shown > wanted && shown.slice(0, 10) === slot.slot),
          `${shown} for ${wanted}`,
        );
      },
    ),
  );
});

test("polls are spread by a tenth; failures double the wait to a day and never beat Retry-After", () => {
  const every = 900_000;
  assert.equal(nextPoll(0, every, 0), 810_000);
  assert.equal(nextPoll(0, every, 1), 990_000);
  assert.equal(nextTry(0, every, 1, null, 0), every);
  assert.equal(nextTry(0, every, 3, null, 0), 4 * every);
  assert.equal(nextTry(0, every, 40, null, 0), 86_400_000);
  assert.equal(nextTry(0, every, 1, 7_200_000, 0), 7_200_000);
});
