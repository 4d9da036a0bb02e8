import type { Act } from "./act.ts";
import { act } from "./act.ts";
import type { Made } from "./claimant.ts";
import type { Event } from "./events.ts";
import type { Memory } from "./memory.ts";
import { has, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { named } from "./memory.ts";
import type { Sentence } from "./sentence.ts";
import type { Who } from "./who.ts";

/** So many of what came in: "six", "none of them", "the rest", "two thirds". */
export const counted =
  /^(?:\d[\d,.]*|zero|none|neither|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen|a handful|half|all|both|most|some|several|few|many|others?|the (?:rest|remainder|others?|remaining|majority|balance)|each|every one|a (?:third|quarter|fifth|half|majority|few|couple)|not (?:one|a single))\b/;

/** "Six resulted in disclosure", "none of the requests yielded any data": what requests came to. */
export function yields(event: Event, scene: Scene): Act | null {
  const asked =
    has(scene.sentence, ...requests) || (counted.test(scene.subjectWords) && has(scene.around, ...requests));
  const about = /\b(?:requests?|demands?|orders?|notices?|letters?|applications?|warrants?|cases?)\b/.test(
    scene.subjectWords,
  );
  if (!asked || !(about || counted.test(scene.subjectWords))) return null;
  if (/^(?:le[ad]\w*|result\w*|end\w*) (?:in|to) (?:\w+ ){0,2}(?:refusal|rejection)/.test(scene.words))
    return act("refuses", scene.topic ?? scene.sector, "led-to");
  if (has(scene.clause, "n-remove") || (has(scene.clause, "content") && !has(scene.clause, "user-data")))
    return act("removes", "takedown", "led-to");
  if (has(scene.clause, "n-give", "user-data", "nothing", "n-obey"))
    return act("gives", "user-data", "led-to");
  return null;
}

const place = /^(?:on|from|in|at|via|through|of)$/;

/**
 * "Listeners can no longer find the song on Spotify", "HKBN customers were unable to open the site": who can't get at it
 * tells what the company did.
 */
export function shutOut(
  event: Event,
  { chunks }: Sentence,
  scene: Scene,
  who: (at: number) => Who,
): Made | null {
  if (!event.classes.has("access") || event.subject === null || !scene.official) return null;
  const barred =
    event.group?.negated !== "no"
      ? /^(?:can|ca|could|do|does|did)?$/.test(event.group?.modal ?? "")
      : event.chain[0]?.kinds.has("fail") === true;
  const noun = chunks[event.subject]!;
  const nobody = noun.kind === "noun" && /^(?:nobody|no|none)$/.test(noun.words[0]!);
  const error =
    /^(?:get|see|meet|face|receive|encounter)$/.test(event.group?.match.verb.base ?? "") &&
    event.group?.negated === "no" &&
    /\b(?:an? (?:error|time ?out|blank|warning)|errors|timeouts?|a block(?:ing)? page)\b/.test(scene.words) &&
    has(scene.sentence, "content");
  if (error) {
    const user = chunks[event.subject];
    const companies =
      user?.kind === "noun" && users.test(user.words.join(" ")) ? (user.owner?.companies ?? []) : [];
    const frame = { matter: "takedown", position: "complied", form: "act", rule: "shut-out" } as const;
    return companies.length > 0 ? { companies, act: null, none: false, how: "owner", frame } : null;
  }
  if (!barred && !(nobody && /^(?:can|could)$/.test(event.group?.modal ?? ""))) return null;
  if (event.group?.modal === null && event.chain.length === 0) return null;
  if (noun.kind !== "noun" || !users.test(noun.words.join(" "))) return null;
  if (!has(scene.direct, "content") && !(scene.bare && scene.topic === "takedown")) return null;
  const beside = event.objects.find(
    (one) => place.test(one.prep ?? "") && one.noun.companies.length > 0 && who(one.at).kind === "company",
  );
  const owned =
    noun.owner?.companies ??
    event.objects.find((one) => one.noun.owner?.companies.length)?.noun.owner?.companies ??
    [];
  const companies = beside ? beside.noun.companies : owned;
  if (companies.length === 0) return null;
  const frame = { matter: "takedown", position: "complied", form: "act", rule: "shut-out" } as const;
  return { companies, act: null, none: false, how: "owner", frame };
}

const users =
  /(?:users|listeners|viewers|subscribers|customers|readers|players|gamers|fans|people|visitors|hongkongers|residents|nobody|members|browsers|followers|no one|anyone|audiences?|owners)$/;

/** "Google's answer to the police was a flat no". */
export function answerWasNo(
  event: Event,
  { chunks }: Sentence,
  scene: Scene,
  who: (at: number) => Who,
): Made | null {
  if (event.group?.match.verb.base !== "be" || event.subject === null || event.group.negated !== "no")
    return null;
  const noun = chunks[event.subject]!;
  if (noun.kind !== "noun" || !/^(?:answer|reply|response|stance|position)$/.test(noun.last)) return null;
  if (
    !/^(?:is|was|has been|had been|be) ["'“]?(?:a |an )?(?:\w+ )?["'“]?(?:no\b(?! \w)|nope|never|negative|refusal)/.test(
      scene.words,
    )
  )
    return null;
  const owner = who(event.subject);
  if (owner.kind !== "company") return null;
  if (!has(scene.sentence, "authority", "user-data", "content", ...requests) && scene.topic === null)
    return null;
  return {
    companies: owner.companies,
    act: act("refuses", scene.topic ?? scene.sector, "said-no"),
    none: false,
    how: owner.by,
    negated: "no",
  };
}

/** "told police to apply through the Justice Department". */
export function sentRound(
  event: Event,
  sentence: Sentence,
  scene: Scene,
  who: (at: number) => Who,
): Made | null {
  const above = event.chain[0];
  if (!above?.kinds.has("demand") || above.negated !== "no" || above.modal !== null) return null;
  if (!has(scene.clause, "treaty") || event.subject === null || event.group?.negated !== "no") return null;
  const asked = who(event.subject);
  if (asked.kind !== "authority") return null;
  const by = sentence.events.find((one) => one.at === above.at)?.subject ?? null;
  if (by === null) return null;
  const company = who(by);
  if (company.kind !== "company") return null;
  const frame = { matter: "user-data", position: "refused", form: "policy", rule: "treaty-route" } as const;
  return { companies: company.companies, act: null, none: false, how: company.by, frame };
}

const rate =
  /\b(?:compliance|disclosure|production|acceptance|response) rate\b[^.;]{0,80}?\b(?:(zero|nil|0(?:\.0)?(?: per cent| percent|%))|\d[\d.]*(?: per cent| percent|%)|(?:a|two|three|one) (?:third|quarter|half)s?|half)/;
const share =
  /\b(?:(no|zero|some|any|at least some|certain)?) ?(?:data|information|content|details)(?: was| were| being| had been)? (?:produced|provided|disclosed|supplied|handed over|given|released) (?:in|for|on|to) (?:(none|zero|0(?: per cent| percent|%)?)\b|\d|a (?:third|quarter|half)|two|three|half|most|some|all|one|four|five|six|seven|eight|nine|ten|eleven|twelve)/;

/** "Its compliance rate stood at 36 per cent", "with data provided in 62 percent". */
export function rateOf(
  sentence: Sentence,
  memory: Memory,
): { companies: readonly string[]; given: boolean; start: number; end: number } | null {
  const { folded, start } = sentence.line;
  const found = rate.exec(folded) ?? share.exec(folded);
  if (!found) return null;
  const alone = named(sentence);
  const companies = alone.length === 1 ? alone : alone.length === 0 ? memory.known.last : [];
  if (companies.length !== 1) return null;
  const none =
    found[1] !== undefined && /^(?:no|zero|nil|0)/.test(found[1])
      ? true
      : /^(?:none|zero|0)/.test(found[2] ?? "");
  return { companies, given: !none, start: start + found.index, end: start + found.index + found[0].length };
}
