import { act } from "./act.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";
import { has, matterIn, matterOf, requestIn, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";

export function resumes(event: Event, scene: Scene): Act | null {
  const { clause, direct } = scene;
  if (event.nominal && !has(clause, ...requests, "n-answer", "user-data")) return null;
  if (has(direct, "n-pause", "n-freeze") && !has(direct, "accounts", "content")) {
    if (has(clause, "accounts", "freeze-request") && !has(clause, "data-request"))
      return act("unfreezes", "accounts", "unfroze");
    if (has(clause, "content") && !has(clause, ...requests)) return act("restores", "takedown", "restored");
    return act("resumes", matterOf(scene), "resumed");
  }
  if (
    has(direct, "n-remove") &&
    !has(clause, "accounts") &&
    (scene.topic === "takedown" || has(scene.around, "content"))
  )
    return act("restores", "takedown", "restored");
  if (has(clause, ...requests, "n-answer")) return act("resumes", matterOf(scene), "resumed");
  return null;
}

export function pauses(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  // "It, too, has pressed pause": what was said before tells of what.
  if (
    scene.bare &&
    !event.nominal &&
    (scene.topic === "user-data" || (scene.topic === null && has(scene.around, ...requests))) &&
    has(scene.around, ...requests) &&
    !/^(?:stay|remain|end|hold|held|park|sit|go|leave|be over)/.test(words) &&
    !event.passive
  )
    return act("pauses", "user-data", "paused-too");
  if (/\bstop(?:s|ped)? short|\bhold(?:s|ing)? back\b/.test(words)) return null;
  if (has(direct, "removal-request") && !has(direct, "data-request"))
    return act("pauses", "takedown", "paused");
  if (has(direct, "freeze-request")) return null;
  if (has(direct, "data-request", "n-answer", "n-give", "n-obey")) {
    const matter = has(direct, "data-request")
      ? "user-data"
      : (requestIn(clause) ?? matterIn(clause) ?? scene.topic ?? "user-data");
    return act("pauses", matter, "paused");
  }
  if (has(direct, "request", "n-review") && (has(clause, ...requests) || has(scene.around, ...requests)))
    return act("pauses", requestIn(clause) ?? matterIn(clause) ?? scene.topic ?? "user-data", "paused");
  if (event.nominal) {
    if (
      has(clause, ...requests, "n-answer", "user-data") ||
      ((has(scene.around, "data-request", "removal-request") || scene.topic === "user-data") &&
        !has(clause, "accounts", "content", "presence"))
    ) {
      if (/^(?:lifted|over|ended)/.test(words)) return null;
      return act("pauses", requestIn(clause) ?? matterIn(clause) ?? scene.topic ?? "user-data", "pause-noun");
    }
    return null;
  }
  if (
    has(direct, "user-data") &&
    /^(?:stopp?|suspend|paus|halt|freez|froze)/.test(words) &&
    has(clause, "authority") &&
    !has(direct, "presence", "accounts")
  )
    return act("pauses", "user-data", "paused");
  if (
    has(direct, "presence") &&
    scene.city &&
    !has(direct, "accounts") &&
    /^(?:suspend|paus|halt|put|take|took|taken|temporarily|pull)/.test(words) &&
    !(has(direct, "content") && /^\w+ (?:the|an?|one|two) server/.test(words)) &&
    !/\btrading|\bshares?\b/.test(words)
  )
    return act("suspends", "presence", "suspended-service");
  return null;
}

/** "Google stopped, too." */
export function stopsToo(event: Event, scene: Scene): Act | null {
  if (event.nominal || event.passive || !scene.bare || event.objects.some((one) => one.prep === null))
    return null;
  return /^(?:stopp?|halt|quit)/.test(scene.words) &&
    scene.topic !== "takedown" &&
    scene.topic !== "accounts" &&
    has(scene.around, ...requests)
    ? act("pauses", "user-data", "paused-too")
    : null;
}
