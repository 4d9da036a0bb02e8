import type { Act } from "./act.ts";
import { hasNone } from "./claimant.ts";
import type { Made } from "./claimant.ts";
import type { Event } from "./events.ts";
import { has } from "./scene.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";
import type { Voice } from "./voice.ts";
import type { Who } from "./who.ts";

/** "Automattic said no." */
export function saidNo(event: Event, scene: Scene): Act | null {
  if (
    event.classes.has("say") &&
    /\basked (?:if|whether|about)\b[^"]*\b(?:said|replied|answered|responded|reply was|answer was)\b[^"]{0,12}"?(?:no|never|none|nobody|not (?:one|at all|once)|(?:it|they|we|he|she|the (?:police|company|authorities|firm)) (?:had|has|have|did) ?(?:not|n't|never))(?![a-z])/.test(
      scene.lineWords,
    )
  )
    return { kind: "denies", matter: scene.topic ?? scene.sector, rule: "nothing-of-the-kind" };
  if (event.classes.has("say") && /["']no (?:further )?comment[,."']/.test(scene.lineWords))
    return { kind: "comments", matter: scene.topic ?? scene.sector, rule: "silent" };
  if (
    event.group?.match.verb.base !== "say" ||
    event.chain.length > 0 ||
    event.group.modal !== null ||
    event.group.infinitive ||
    !event.objects.some((one) => one.prep === null && one.noun.words.join(" ") === "no")
  )
    return null;
  if (/\basked\b.*\b(?:whether|if)\b/.test(scene.lineWords))
    return { kind: "denies", matter: scene.topic ?? scene.sector, rule: "nothing-of-the-kind" };
  return has(scene.sentence, "request", "data-request", "removal-request", "freeze-request", "user-data") ||
    scene.topic !== null
    ? { kind: "refuses", matter: scene.topic ?? scene.sector, rule: "said-no" }
    : null;
}

/** "Detectives obtained the address from HKBN", "They won't get anything from us". */
export function obtained(event: Event, who: (at: number) => Who, scene: Scene): Made | null {
  if (event.subject === null || who(event.subject).kind === "company") return null;
  // "Police were given the date by Signal."
  if (
    event.agent &&
    /^be (?:given|handed|sent|shown|provided|supplied)/.test(event.group?.match.verb.base ?? "") &&
    who(event.subject).kind === "authority" &&
    !has(scene.plain, "press", "request", "data-request", "removal-request")
  ) {
    const by = event.objects.find((one) => one.noun === event.agent);
    if (by && who(by.at).kind === "company")
      return {
        companies: who(by.at).companies,
        act: { kind: "gives", matter: "user-data", rule: "obtained" },
        none: who(event.subject).none || event.group?.negated !== "no",
        how: who(by.at).by,
      };
  }
  if (!event.classes.has("obtain")) return null;
  if (event.chain.some((one) => one.kinds.has("deny"))) return null;
  const from = event.objects.find(
    (one) => /^(?:from|out of)$/.test(one.prep ?? "") && who(one.at).kind === "company",
  );
  if (
    !from ||
    !(has(scene.direct, "user-data", "nothing") || /\b(?:anything|nothing)\b/.test(scene.words)) ||
    has(scene.plain, "press", "request")
  )
    return null;
  return {
    companies: who(from.at).companies,
    act: { kind: "gives", matter: "user-data", rule: "obtained" },
    none:
      who(event.subject).none ||
      hasNone(event, { kind: "gives", matter: "user-data", rule: "obtained" }) ||
      event.group?.negated !== "no",
    how: who(from.at).by,
  };
}

const inVain =
  /\b(?:to no avail|in vain|without (?:success|luck|(?:a |an |any )?(?:reply|answer|response|result)|hearing back)|(?:no|not a|never a) (?:luck|(?:reply|answer|response|word)) (?:came|followed|was had|so far|yet)|(?:yet to hear|heard nothing|got nothing|received nothing|not heard|n't heard|yet to receive (?:a |an )?(?:reply|answer|response))\b)/;

/** "We put the question to Signal twice, to no avail." */
function triedInVain(event: Event, { line }: Sentence, who: (at: number) => Who): Made | null {
  if (event.subject === null || event.group?.negated !== "no" || event.passive) return null;
  if (
    !/^(?:ask|write|email|put|contact|approach|call|ring|message|try|send|reach|question|press|phone|tweet|address)\b/.test(
      event.group.match.verb.base,
    )
  )
    return null;
  const { kind, by } = who(event.subject);
  if (kind === "authority" || (kind === "company" && by !== "we")) return null;
  const tried = event.objects.find((one) => one.noun.companies.length > 0);
  if (!tried || !inVain.test(line.folded.slice(event.start - line.start))) return null;
  return {
    companies: tried.noun.companies,
    act: { kind: "comments", matter: "user-data", rule: "silent" },
    none: false,
    how: "name",
  };
}

/** "The paper reached out to Google and has yet to hear back." */
export function unheard(event: Event, sentence: Sentence, who: (at: number) => Who): Made | null {
  const tried = triedInVain(event, sentence, who);
  if (tried) return tried;
  const { chunks } = sentence;
  if (event.group?.match.verb.base !== "hear back") return null;
  if (event.group.negated === "no" && !event.chain.some((one) => one.kinds.has("fail"))) return null;
  for (let k = event.at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "noun" && chunk.companies.length > 0)
      return {
        companies: who(k).companies,
        act: { kind: "comments", matter: "user-data", rule: "silent" },
        none: false,
        how: "name",
      };
  }
  return null;
}

export function silence(event: Event, scene: Scene): Act | null {
  const { words, clause } = scene;
  if (
    /^(?:decline|declined|refuse|refused|ignore|ignored)/.test(words) &&
    has(clause, "authority") &&
    !/comment|interview/.test(words)
  )
    return null;
  // "referred our questions to the police" and "refers requests to the justice ministry".
  if (
    /^(?:refer|direct|redirect|forward|steer|point|pass)/.test(words) &&
    !(has(scene.plain, "press") && !has(scene.plain, "data-request", "removal-request", "freeze-request")) &&
    !/^\w+ (?:on |back )?(?:us|me|reporters|journalists|this \w+)\b/.test(words) &&
    (has(clause, "treaty", "authority") || !/^(?:refer|point|pass)/.test(words))
  )
    return null;
  if (
    /^(?:g[ia]v|offer|provid)\w* no (?:figure|number|breakdown|date|total|detail)/.test(words) &&
    !scene.questioned
  )
    return null;
  if (/^(?:point)/.test(words)) return null;
  // "will get no reply from us" is said of requests.
  if (
    !(has(scene.direct, "press") && !has(scene.direct, "request", "data-request")) &&
    /^(?:get|gets|getting|got|draw|draws|receive|go|goes|went) (?:no|un|without)/.test(words) &&
    (has(scene.direct, "request", "data-request") ||
      has(clause, "request", "data-request", "authority") ||
      /^(?:whatever|anything|everything)\b/.test(scene.subjectWords))
  )
    return { kind: "refuses", matter: scene.topic ?? scene.sector, rule: "no-answer" };
  return { kind: "comments", matter: scene.topic ?? scene.sector, rule: "silent" };
}

/** "There has been no contact between the police and X", "there was no word from X". */
export function existential(event: Event, scene: Scene, who: (at: number) => Who, voice: Voice): Made | null {
  if (event.group?.match.verb.base !== "be" || scene.subjectWords !== "there") return null;
  const [first, ...others] = event.objects;
  if (!first || first.prep !== null || !/^(?:no|zero)$/.test(first.noun.words[0]!)) return null;
  const company = others.find((one) => who(one.at).kind === "company");
  if (/^(?:word|reply|answer|response|comment|statement|explanation)s?$/.test(first.noun.last)) {
    if (company?.prep !== "from") return null;
    return {
      companies: who(company.at).companies,
      act: { kind: "comments", matter: scene.topic ?? scene.sector, rule: "silent" },
      none: false,
      how: "name",
    };
  }
  // "There is no Mullvad server in Hong Kong any more."
  if (
    /^(?:servers?|machines?|nodes?|relays?|racks?|equipment|hardware|office|staff)$/.test(first.noun.last)
  ) {
    const owner = first.noun.owner?.companies ?? [];
    const gone = /\b(?:any ?more|any longer|left|now|since)\b/.test(scene.lineWords) && scene.city;
    const whose = owner.length > 0 ? owner : voice.companies;
    const frame = { matter: "presence", position: "exited", form: "policy", rule: "nothing-left" } as const;
    return gone && whose.length > 0
      ? { companies: whose, act: null, none: false, how: "owner", frame }
      : null;
  }
  const asked =
    /^(?:contact|approach|communication|pressure|request|demand|order|letter|instruction|notice)s?$/;
  if (!asked.test(first.noun.last) || !has(scene.sentence, "authority") || voice.kind === "other")
    return null;
  const companies = company ? who(company.at).companies : voice.companies;
  return companies.length === 0
    ? null
    : {
        companies,
        act: { kind: "receives", matter: scene.topic ?? scene.sector, rule: "nobody-asked" },
        none: true,
        how: "voice",
        negated: "never",
      };
}
