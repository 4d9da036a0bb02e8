import { bases, dateBases } from "../ledger.ts";
import type { Observation } from "../ledger.ts";

/**
 * Title and body, or lead and detail, that say the same are one observation: the best told of them, with the highest
 * basis. Acts of other periods or dates stay apart, but a headline's act is the one that its text retells.
 */
export function mergeObservations(observations: readonly Observation[]): Observation[] {
  const merged = new Map<string, Observation>();
  for (const one of observations) {
    const key = keyOf(one);
    const known = merged.get(key);
    merged.set(key, known ? better(known, one) : one);
  }
  for (const [key, headline] of merged) {
    const detail = merged.get(`${key}/${retold}`);
    if (headline.where !== "title" || !detail || weight(detail) <= weight(headline)) continue;
    merged.set(key, { ...detail, dateBasis: headline.dateBasis, announced: headline.announced });
    merged.delete(`${key}/${retold}`);
  }
  const found = [...merged.values()];
  // Paused while it looks at the law is one observation: paused, with the condition.
  return found.filter(
    (one) => one.position !== "reviewing" || !found.some((other) => pausedForReview(other, one)),
  );
}

/** What stands behind the key of an act that is retold without a date: it may be another one than what is told as news. */
const retold = "background";

const pausedForReview = (paused: Observation, review: Observation): boolean =>
  paused.position === "paused" &&
  paused.company === review.company &&
  paused.matter !== "presence" &&
  (paused.quote === review.quote || paused.condition !== null);

function keyOf(one: Observation): string {
  const apart = one.period ?? "";
  return [
    one.company,
    one.matter,
    one.position,
    apart,
    one.basis === "allegation" ? "alleged" : "",
    ...(one.dateBasis === "background" && one.form === "act" ? [retold] : []),
  ].join("/");
}

const weight = (one: Observation): number => bases.indexOf(one.basis);

const rank = (one: Observation): number =>
  weight(one) * 10 +
  dateBases.indexOf(one.dateBasis) * 3 +
  (one.where === "text" ? 1 : 0) +
  (one.condition ? 2 : 0);

function better(a: Observation, b: Observation): Observation {
  const [best, other] = rank(b) > rank(a) ? [b, a] : [a, b];
  // The lead gives as news what a later sentence dates.
  const dated =
    best.dateBasis === "news" && other.dateBasis === "told" && best.form === other.form
      ? { dateBasis: other.dateBasis, announced: other.announced }
      : {};
  return {
    ...best,
    ...dated,
    condition: best.condition ?? other.condition,
    effective: best.effective ?? other.effective,
  };
}
