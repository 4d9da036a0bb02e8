import { act } from "./act.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";
import { has, matterIn, requestIn, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** Goes to court over a demand, or argues there. */
export function challenges(_event: Event, scene: Scene): Act | null {
  const { sentence, around, beyond: clause } = scene;
  // "sued an advertising group": no authority.
  if (/^su(?:e|es|ed|ing)\b/.test(scene.words) && !has(clause, "authority", "law", ...requests)) return null;
  if (
    /\b(?:tax|patent|trademark|fine of|competition|antitrust|licen[cs]e fee|dismissal|landlord|copyright)\b/.test(
      scene.words,
    )
  )
    return null;
  const court =
    /\b(?:court|judge|magistrate|judicial|tribunal|appeal|appeals|appealed|sue|sued|lawsuit|suit|writ|summons|litigat|legal|injunction|declaration|quash|set aside|overturn|stay|discharg|annul|board)/.test(
      scene.rest,
    );
  // "challenged or rejected 12 per cent of requests" is how reports count refusals.
  if (/\bchalleng\w* (?:or|and) (?:reject|refus|declin|turn)/.test(scene.lineWords)) return null;
  const told =
    has(clause, ...requests, "law", "user-data", "content") ||
    (court && has(clause, "authority", "n-freeze")) ||
    has(sentence, ...requests) ||
    (has(around, "removal-request", "freeze-request", "data-request", "request") && court);
  if (!told) return null;
  if (!court && !has(clause, ...requests)) return null;
  return act(
    "challenges",
    requestIn(clause) ??
      matterIn(scene.direct) ??
      matterIn(clause) ??
      requestIn(sentence) ??
      matterIn(sentence) ??
      scene.topic ??
      scene.sector,
    "challenged",
  );
}
