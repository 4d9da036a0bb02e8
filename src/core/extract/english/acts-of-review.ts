import { act } from "./act.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";
import { has, matterOf, requestIn, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** "has yet to decide how it will respond". */
export function undecided(event: Event, scene: Scene): Act | null {
  if (/\b(?:leav|clos|quit|exit|mov|appeal|stay)/.test(scene.rest)) return null;
  const still =
    event.group?.form === "g" && event.group.finite && scene.topic !== null && scene.topic !== "presence";
  return still || has(scene.beyond, ...requests, "law", "authority") || has(scene.around, ...requests, "law")
    ? act("reviews", requestIn(scene.beyond) ?? scene.topic ?? scene.sector, "undecided")
    : null;
}

const approach =
  /\b(?:how (?:it|they|we|such|requests|to (?:handle|respond|deal|treat|answer))|the way (?:it|they|we)|what (?:it|they|the|this|that|its|hong kong's)|(?:its|our|their|the) (?:[\w']+ ){0,3}(?:approach|policy|policies|matter|practice|practices|response|responses|position|options|handling|procedures|stance|processes|rules))/;

export function reviews(event: Event, scene: Scene): Act | null {
  const { direct, clause, beyond, rest, words } = scene;
  // "requests have been going through the same review": how they are dealt with.
  if (
    !event.passive &&
    /^(?:(?:the|such|all|these|its|their) )?(?:\w+ )*(?:requests|orders|demands|notices)$/.test(
      scene.subjectWords,
    ) &&
    (event.nominal !== null || /^(?:go|going|gone|went)\b/.test(words))
  )
    return null;
  if (
    /^(?:monitor|watch|keep\w* (?:a |an )?(?:close )?eye|kept (?:a |an )?(?:close )?eye)/.test(words) &&
    /\b(?:developments?|situation|events)\b/.test(rest) &&
    !has(beyond, ...requests)
  )
    return null;
  if (/\boptions for an appeal|\bwhether to appeal|\bits options\b/.test(rest)) return null;
  if (
    /\b(?:whether|if) (?:to|it (?:should|will|would|can))\b/.test(rest) ||
    /\b(?:leaving|closing|quitting|moving|exiting)\b/.test(scene.words)
  )
    return null;
  const matter =
    requestIn(beyond) ??
    (has(beyond, "accounts") && scene.sector === "accounts" ? "accounts" : null) ??
    (scene.topic && scene.topic !== "presence" ? scene.topic : "user-data");
  // Looked at is done with; "evaluates requests" is what it does with each.
  const asksHow =
    scene.asks &&
    (has(beyond, ...requests) ||
      (has(beyond, "authority", "law") &&
        (event.nominal !== null || /\b(?:how|what) (?:it|they|we|its|our)\b/.test(rest))) ||
      (has(beyond, "accounts", "user-data", "content") &&
        /\bhong kong/.test(rest) &&
        /\b(?:how|what|whether)\b/.test(rest)));
  if (asksHow) return act("reviews", matter, "reviewing-approach");
  const going =
    / being /.test(` ${scene.groupWords} `) ||
    event.nominal !== null ||
    event.group!.form === "g" ||
    event.group!.infinitive ||
    event.group!.modal !== null ||
    /^(?:keep|be |is |are |was |were |under|remain|ask|hir|instruct|retain|brief|beg[aiu]n|start|launch|open|order|conduct|carr|undert|announc)/.test(
      words,
    );
  if (
    !going &&
    !/^(?:kept|keeps|keeping|has|have|had) /.test(words) &&
    !(event.group!.form === "s" && has(direct, "law"))
  )
    return null;
  // "its policy for the city is being rewritten"
  if (
    (event.passive || /^be\b/.test(event.group?.match.verb.base ?? "")) &&
    /\b(?:policy|policies|approach|practice|position|rules|stance|guidelines|procedures|handling)$/.test(
      scene.subjectWords,
    ) &&
    (scene.city || has(scene.beyond, ...requests, "law", "authority") || has(scene.around, ...requests))
  )
    return act("reviews", matter, "reviewing-approach");
  if (has(direct, "data-request", "removal-request", "freeze-request", "n-answer"))
    return act("reviews", matter, "reviewing");
  const law =
    has(direct, "law") ||
    (event.nominal !== null && has(clause, "law")) ||
    (scene.asks && has(beyond, "law")) ||
    has(clause, "law");
  // "is studying the text": the object itself is the law, whatever else hangs on it.
  if (law && (has(scene.plain, "law") || scene.asks || !has(direct, "presence", "content", "accounts")))
    return act("reviews", matter, "reviewing-law");
  if (going && has(scene.plain, "accounts") && has(clause, "authority"))
    return act("reviews", "accounts", "reviewing-accounts");
  if (
    has(direct, "presence") &&
    !has(direct, "content") &&
    (scene.city || scene.topic === "presence") &&
    (scene.city || /footprint|presence|operations/.test(rest))
  )
    return act("reviews", "presence", "reviewing-presence");
  if (
    scene.asks &&
    has(beyond, "presence") &&
    (/\b(?:hong kong|city)\b/.test(rest) || scene.topic === "presence") &&
    !has(beyond, ...requests, "law")
  )
    return act("reviews", "presence", "reviewing-presence");
  if (
    going &&
    scene.bare &&
    event.group?.form === "g" &&
    has(scene.around, "law") &&
    /\b(?:it|this|that)$/.test(words)
  )
    return act("reviews", matter, "reviewing-law");
  if (going && scene.bare && has(scene.sentence, ...requests) && /\b(?:it|them|that|this)\b/.test(words))
    return act("reviews", requestIn(scene.sentence) ?? scene.topic ?? scene.sector, "reviewing");
  if (
    approach.test(rest) &&
    (has(beyond, ...requests, "authority", "law") || has(scene.around, ...requests, "law") || scene.city)
  )
    return act("reviews", matter, "reviewing-approach");
  if (has(direct, "request") && (has(clause, "authority") || scene.official))
    return act("reviews", matterOf(scene), "reviewing");
  return null;
}
