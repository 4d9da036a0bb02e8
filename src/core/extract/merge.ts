import { bases, dateBases } from "../ledger.ts";
import type { Observation } from "../ledger.ts";

/**
 * Title and body, or lead and detail, that say the same are one observation: the best told of them, with the highest
 * basis. Acts of other periods or dates stay apart.
 */
export function mergeObservations(observations: readonly Observation[]): Observation[] {
  const merged = new Map<string, Observation>();
  for (const one of observations) {
    const key = keyOf(one);
    const known = merged.get(key);
    merged.set(key, known ? better(known, one) : one);
  }
  const found = [...merged.values()];
  // Paused while it looks at the law is one observation: paused, with the condition.
  return found.filter(
    (one) => one.position !== "reviewing" || !found.some((other) => pausedForReview(other, one)),
  );
}

const pausedForReview = (paused: Observation, review: Observation): boolean =>
  paused.position === "paused" &&
  paused.company === review.company &&
  paused.matter !== "presence" &&
  (paused.quote === review.quote || paused.condition !== null);

function keyOf(one: Observation): string {
  const apart = one.period ?? "";
  const retold = one.dateBasis === "background" && one.form === "act" ? "background" : "";
  return [
    one.company,
    one.matter,
    one.position,
    apart,
    retold,
    one.basis === "allegation" ? "alleged" : "",
  ].join("/");
}

const rank = (one: Observation): number =>
  bases.indexOf(one.basis) * 10 +
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
