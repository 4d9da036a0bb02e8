import { inBrackets } from "./brackets.ts";
import { hongKongDay, lastDay } from "./day.ts";
import type { Stance } from "./stance.ts";
import type { Wording } from "./wording/en.ts";

/** A position not heard of for longer than this is told in the past tense. */
const staleMs = 180 * 86_400_000;

/** When a stance was last heard of; only for one that has a position. */
export const lastHeardOf = (stance: Stance): string => stance.lastHeard ?? stance.current!.date;

/** Whether a stance was neither heard of nor settled for so long that it is told in the past tense. */
export const isStale = (stance: Stance, now: number): boolean =>
  now - Math.max(Date.parse(lastDay(lastHeardOf(stance))), stance.ruling?.at ?? 0) > staleMs;

/** Since or from when a stance that has a position holds, as far as that is known. */
export function sinceOf({ since, current, sinceAtLatest }: Stance, now: number, say: Wording): string {
  const known = since ?? current!.date;
  const day = say.date(known);
  if (sinceAtLatest) return say.stanceAtLatest(day);
  return known > hongKongDay(now) ? say.stanceFrom(day) : say.stanceSince(day);
}

/** "; not heard since 2021-05-08", for a stance that is told in the past tense. */
export const notHeardSince = (stance: Stance, say: Wording): string =>
  say.notHeard(say.date(stance.since ?? stance.current!.date), say.date(lastHeardOf(stance)));

/**
 * The position of a stance that has one: "has paused answering data requests, since 2026-10-01", or, when nothing was
 * heard for long, "paused answering data requests (since 2020-07-06); not heard since 2021-05-08".
 */
export function positionLine(stance: Stance, now: number, say: Wording): string {
  const { position } = stance.current!;
  const since = sinceOf(stance, now, say);
  if (!isStale(stance, now)) return `${say.position(position, stance.matter)}${say.marks.comma}${since}`;
  const words = say.position(position, stance.matter, "past");
  return `${words}${inBrackets(since, say)}${notHeardSince(stance, say)}`;
}

/** On whose word a stance that has a position stands. */
export const restsOn = ({ current, onEditorsWord }: Stance, say: Wording): string =>
  onEditorsWord ? say.editorsDecision : say.basis[current!.basis];

/** The same with on whose word it stands and what is to be known of it; null has no position. */
export function stanceLine(stance: Stance | null, now: number, say: Wording): string {
  if (stance === null || stance.current === null) return say.noPosition;
  const remarks = say.remarks(stance);
  const basis = restsOn(stance, say);
  const known = [basis, remarks].filter(Boolean).join(say.marks.comma);
  return `${positionLine(stance, now, say)}${inBrackets(known, say)}`;
}
