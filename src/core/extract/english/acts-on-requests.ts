import { act } from "./act.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";
import { counted } from "./outcomes.ts";
import { has, matterIn, matterOf, requestIn, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";

export function receives(event: Event, scene: Scene): Act | null {
  const { clause, direct, words } = scene;
  // "complaints from users".
  const ofUsers = event.objects.some((one) => one.prep === "from" && one.noun.head.has("other"));
  if (ofUsers && !has(clause, "authority")) return null;
  const asked =
    /^(?:been |be |was |were |is |are |'s |being )?(?:asked|approached|contacted|served|ordered|told|instructed|requested|required|directed|forced|compelled|pressed|handed|notified|visited|pressured|in contact|in touch|subpoenaed|taking (?:orders|instructions|directions)|take (?:orders|instructions|directions)|took (?:orders|instructions|directions)|taken (?:orders|instructions|directions))/.test(
      words,
    );
  if (asked || (/^(?:hear|heard)/.test(words) && has(clause, "authority", ...requests))) {
    if (/\b(?:comment|if it|whether|reporter|say)\b/.test(words)) return null;
    return act(
      "receives",
      scene.topic !== null && matterIn(clause) === null ? scene.topic : matterOf(scene),
      "asked",
    );
  }
  if (has(direct, ...requests) || (has(clause, ...requests) && /\b(?:from|by)\b/.test(words)))
    return act("receives", matterOf(scene), "received");
  if (
    has(direct, "press") &&
    has(clause, "authority") &&
    /^(?:have|had|has|get|got|receiv|hear)/.test(words) &&
    !/comment/.test(words)
  )
    return act("receives", scene.topic ?? scene.sector, "received");
  if (
    scene.bare &&
    (has(scene.around, ...requests) || has(scene.sentence, ...requests)) &&
    !/^(?:have|had|has|is|see|know)/.test(words)
  )
    return act("receives", scene.topic ?? scene.sector, "received");
  // "has had no contact with the authorities".
  if (
    has(clause, "authority") &&
    /^\w+ (?:had )?(?:no|any) (?:[\w-]+ )?(?:contacts?|dealings|communications?|approach(?:es)?|correspondence|conversations?|discussions?|talks|meetings?|exchanges?|interaction|word)\b/.test(
      words,
    )
  )
    return act("receives", scene.topic ?? scene.sector, "received");
  if (scene.bare && /^(?:had|have|has) (?:had )?none/.test(words))
    return act("receives", scene.topic ?? scene.sector, "received");
  return null;
}

/** Somebody in authority as the subject: told by the reader of the sentence, since the company is its object. */
export function approached(): Act | null {
  return null;
}

/** "was unaware of any demand". */
export function unaware(_event: Event, scene: Scene): Act | null {
  return has(scene.clause, ...requests) ? act("denies", matterOf(scene), "unaware") : null;
}

export function denies(_event: Event, scene: Scene): Act | null {
  const { clause } = scene;
  if (
    /\b(?:leav|clos|shut|mov|quit|pull|plans?|exit|depart|withdraw|preparing|jobs?\b|lay off|layoffs|merge|takeover|stake|for sale|hir(?:e|ing)|launch|fees?\b|prices?\b)/.test(
      scene.rest,
    ) ||
    /\b(?:lay(?:ing)? off|layoffs|sack(?:ed|ing)?|job cuts|cut(?:ting)? jobs)\b/.test(scene.lineWords) ||
    (scene.topic === "presence" && !has(clause, ...requests, "user-data", "content"))
  )
    return null;
  if (has(scene.plain, ...requests)) return null;
  if (
    /^(?:reject|dismiss)/.test(scene.words) &&
    has(clause, ...requests) &&
    !/\b(?:claim|allegation|suggestion|accusation|rumou?r|that it)/.test(scene.words)
  )
    return null;
  if (
    has(clause, "authority") &&
    has(clause, ...requests) &&
    !/\b(?:claim|report|allegation|suggestion|accusation|rumou?r)/.test(scene.words)
  )
    return null;
  if (
    !/\b(?:claim|report|allegation|suggestion|accusation|rumou?r|claims|reports|allegations|suggestions|accusations|rumou?rs|stories|story|giving|handing|sharing|passing|having|that it|receiving|removing|cooperat|doing so|it)\b/.test(
      scene.words,
    )
  )
    return null;
  return act("denies", matterOf(scene), "denied");
}

export function redirects(event: Event, scene: Scene): Act | null {
  if (!has(scene.clause, "treaty") && !has(scene.sentence, "treaty")) return null;
  if (!has(scene.clause, "authority", ...requests) && !has(scene.sentence, "authority", ...requests))
    return null;
  return act("redirects", "user-data", "treaty-route");
}

export function refuses(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  if (
    /^(?:be |been |was |were )?(?:turned away|met with|sent packing|told no)|^(?:c[oa]me|go|goes|went|walk\w*) (?:away|home|back|up) (?:empty|with nothing)|^l(?:eave|eft) (?:empty|with nothing)|^dr[ae]w\w* a blank|^(?:get|got|getting) nowhere|^hit a (?:brick )?wall/.test(
      words,
    ) &&
    !/\bsince\b.*\b(?:stop|paus|suspen|halt|fr[eo]ez)/.test(scene.lineWords) &&
    (has(scene.sentence, "user-data", "authority", ...requests) || scene.topic !== null)
  )
    return act(
      "refuses",
      requestIn(scene.sentence) ?? matterIn(scene.sentence) ?? scene.topic ?? scene.sector,
      "turned-away",
    );
  if (
    /^not (?:budge|give in|bow)/.test(words) &&
    (scene.asked || has(scene.sentence, "authority", ...requests) || has(scene.around, ...requests))
  )
    return act(
      "refuses",
      requestIn(scene.sentence) ?? matterIn(scene.sentence) ?? scene.topic ?? scene.sector,
      "refused",
    );
  if (event.classes.has("challenge") && !has(direct, ...requests)) return null;
  if (
    has(direct, "press") &&
    !has(direct, "data-request", "removal-request", "freeze-request") &&
    (!has(clause, "authority") || scene.ours) &&
    (scene.ours || /comment|interview|question|inquir|enquir|email|call/.test(words)) &&
    !/\bcalls? (?:to|for|by)\b/.test(scene.rest)
  )
    return scene.ours ? act("comments", scene.topic ?? scene.sector, "silent") : null;
  if (/^(?:denied|denies|deny|dismiss|rebut)/.test(words) && !has(direct, ...requests)) return null;
  if (has(direct, ...requests) || (event.nominal !== null && has(clause, ...requests)))
    return act("refuses", matterOf(scene), "refused");
  // "is withholding customer data from the police".
  if (
    has(direct, "user-data") &&
    has(clause, "authority") &&
    /^(?:withh|h[eo]ld\w* back|held back|ke[ep]p?t? )/.test(words)
  )
    return act("refuses", "user-data", "withheld");
  if (has(direct, "accounts") && /^(?:turn|reject|refus|declin)/.test(words) && has(clause, "authority"))
    return act("refuses", "accounts", "refused");
  if (
    (scene.bare || has(direct, "authority") || /^(?:not (?:touch|bend)|stand|stood)/.test(words)) &&
    (scene.asked ||
      (has(scene.around, ...requests) && scene.official) ||
      (has(scene.sentence, "authority") && !/comment|interview/.test(scene.lineWords))) &&
    /^(?:sen[dt]|sent|return|bounc|wave|knock|spurn|fend|refus|declin|said no|say no|saying no|says no|resist|defied|defy|defies|reject|balk|ignor|push|stood|turn(?:ed)? (?:it|them) down|turn(?:ed)? down|rebuff|stand|stood|demur|stonewall|not (?:touch|bend|yield|oblige)|shun|fob|nix|put up)/.test(
      words,
    )
  )
    return act("refuses", requestIn(clause) ?? scene.topic ?? scene.sector, "refused");
  return null;
}

export function obeys(event: Event, scene: Scene): Act | null {
  const { direct, clause, sentence, words } = scene;
  // "received 105 requests and met 74 of them"
  if (
    scene.bare &&
    (has(sentence, ...requests) || (countsThem(event) && has(scene.around, ...requests))) &&
    /^(?:met|meet|meets|granted|grants|honou?red|fulfil|satisf(?:y|ied|ies)|compl(?:y|ied|ies) with|act(?:s|ed|ing)? (?:up)?on|carr(?:y|ied|ies)\b.* ?out)/.test(
      words,
    )
  )
    return act("obeys", requestIn(sentence) ?? scene.topic ?? scene.sector, "complied");
  // "help the police with customers' data"
  if (
    /^(?:co ?operat|help|assist|work)/.test(words) &&
    has(clause, "authority") &&
    has(clause, "user-data", "data-request")
  )
    return act("obeys", "user-data", "complied");
  if (has(clause, "treaty") && !has(clause, ...requests, "authority"))
    return /\b(?:only|alone|solely|exclusively|nobody else|no one else)\b/.test(scene.rest)
      ? act("redirects", "user-data", "treaty-route")
      : null;
  if (/\b(?:gdpr|capital rules|listing rules|licen[cs]ing|tax)\b/.test(words)) return null;
  if (
    /^(?:help|assist|answer|appl|process|follow|accept|meet|met|work|work with|respect|observ|apply|approve|approves|approved|support|agree)/.test(
      words,
    ) &&
    !has(clause, ...requests, "law")
  ) {
    if (!(/^(?:cooperat|help|assist|work)/.test(words) && has(clause, "authority"))) return null;
  }
  if (
    /^(?:approv|uphold|upheld|enforc|grant)/.test(words) &&
    !has(clause, "data-request", "removal-request", "freeze-request") &&
    !has(scene.around, ...requests)
  )
    return null;
  if (event.nominal && event.chain.some((one) => one.kinds.has("stop") || one.kinds.has("refuse")))
    return act("obeys", requestIn(clause) ?? scene.topic ?? "user-data", "complied");
  if (has(direct, ...requests) || has(clause, ...requests)) return act("obeys", matterOf(scene), "complied");
  if (
    has(direct, "nothing") &&
    scene.topic !== null &&
    /^(?:act|compl|grant|honou?r|fulfil|met|meet)/.test(words)
  )
    return act("obeys", scene.topic, "complied");
  if (
    /\bwhat (?:it is told|the (?:authority|regulator|law|police|government|court|rules)|regulators|officials)\b/.test(
      scene.rest,
    )
  )
    return act("obeys", scene.topic ?? scene.sector, "follows-law");
  if (has(clause, "law") || /\b(?:laws|rules|regulations|regulator|what the law|law)\b/.test(words))
    return act(
      "obeys",
      scene.topic === "presence" || scene.topic === null
        ? "presence"
        : matterOf({ ...scene, clause: new Set() }),
      "follows-law",
    );
  if (
    /^(?:do(?:es)? what|did what|done what|do as|did as|done as|tak(?:e|en|ing) (?:any |further )?action|took action|obey|oblig|compl|bow|bowed|cav|gave in|give in|given in|yield|capitulat|relent|acquiesc|cooperat|co operat|kowtow|knuckle|toe|play)/.test(
      words,
    ) &&
    (scene.asked ||
      has(sentence, ...requests, "authority") ||
      has(scene.around, ...requests) ||
      scene.official)
  )
    return act("obeys", requestIn(sentence) ?? scene.topic ?? scene.sector, "complied");
  return null;
}

/** "answered 21 of them", "met none": so many of what was named before. */
const countsThem = ({ objects }: Event): boolean =>
  objects.some((one) => one.prep === null && counted.test(one.noun.words.join(" ")));

export function answers(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  const explicit = has(clause, "data-request", "removal-request", "freeze-request");
  // "its handling of requests" says something only under a verb that stops or resumes it.
  if (
    event.nominal &&
    !event.chain.some((one) => one.kinds.has("stop") || one.kinds.has("resume") || one.kinds.has("refuse"))
  )
    return null;
  if (has(scene.sentence, "treaty") && /\bonly\b/.test(scene.lineWords))
    return act("redirects", "user-data", "treaty-route");
  if (
    event.nominal &&
    !explicit &&
    event.chain.some((one) => one.kinds.has("stop") || one.kinds.has("resume")) &&
    !has(clause, "accounts", "content", "presence")
  )
    return act("answers", requestIn(scene.around) ?? scene.topic ?? "user-data", "answers");
  const asked =
    has(scene.sentence, ...requests) ||
    (countsThem(event) && has(scene.around, ...requests)) ||
    /\b(?:approached|asked) \d|\brequests?\b/.test(scene.beforeWords);
  if (/^answer(?:s|ed|ing)? on\b/.test(words)) return null;
  // "has to be answered in the open".
  if (event.passive && event.chain.some((one) => /^(?:have|need)$/.test(one.group?.match.verb.base ?? "")))
    return null;
  // "no action was taken" on what was asked for.
  if (event.passive && /^no (?:further |such )?(?:action|steps?)$/.test(scene.subjectWords))
    return has(scene.sentence, ...requests) || has(scene.around, ...requests)
      ? act("refuses", scene.topic ?? scene.sector, "led-to")
      : null;
  if (event.passive && /\b(?:decision|action|step)s?$/.test(scene.subjectWords)) return null;
  if (
    /^t(?:ak(?:e|es|en|ing)|ook) (?:\w+ ){0,3}(?:decision|action|step|view|advice|time|look|measure|position|place|part|issue|aim|note)s?\b/.test(
      words,
    )
  )
    return null;
  // "of 604 requests it answered 394 with data"
  if (
    asked &&
    /^answer\w* (?:[\d,]+|all|most|half|some)(?: of \w+)? with (?:some |any )?(?:data|information|details)\b/.test(
      words,
    )
  )
    return act("gives", "user-data", "gave");
  if ((has(direct, "nothing") || scene.bare) && !has(clause, "press") && words.startsWith("answer") && asked)
    return act("answers", matterOf(scene), "answers");
  if (!explicit && has(clause, "press") && !has(clause, "authority")) return null;
  if (
    explicit ||
    (has(direct, "request") && !has(direct, "content")) ||
    (has(clause, "request") &&
      (has(clause, "authority") || scene.topic !== null) &&
      /^(?:respond|repl|act|deal|look)/.test(words))
  )
    return act(
      "answers",
      matterOf(scene),
      /^(?:answer|respond|repl|act|co ?operat)/.test(words) ? "answers" : "handles",
    );
  if (
    scene.bare &&
    has(scene.around, "data-request", "removal-request") &&
    /^(?:process|handl|act|deal)/.test(words) &&
    scene.topic
  )
    return act("answers", scene.topic, "handles");
  if (has(clause, "authority") && /^(?:answer|respond|repl)/.test(words) && !has(clause, "press"))
    return act("answers", matterOf(scene), "answers");
  if (has(direct, "accounts") && /^(?:process|handl|accept)/.test(words) && scene.official)
    return act("answers", "accounts", "payments");
  return null;
}

/** "has done nothing about it" after a demand; "had done nothing of the kind". */
export function doesNothing(event: Event, scene: Scene): Act | null {
  if (event.group?.form === "g" && !event.group.finite) return null;
  if (/\bof the (?:kind|sort)\b/.test(scene.rest))
    return act("denies", scene.topic ?? scene.sector, "nothing-of-the-kind");
  return has(scene.sentence, ...requests) ||
    has(scene.around, "removal-request", "data-request", "freeze-request")
    ? act("refuses", requestIn(scene.sentence) ?? scene.topic ?? scene.sector, "does-nothing")
    : null;
}
