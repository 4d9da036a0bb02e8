import type { Claim } from "./claim.ts";
import type { Act } from "./act.ts";
import { actOf } from "./acts.ts";
import { sameAs, unchanged } from "./again.ts";
import type { NounGroup } from "./chunks.ts";
import { notFrom } from "./denials.ts";
import type { Event } from "./events.ts";
import { implied } from "./implied.ts";
import { named } from "./memory.ts";
import type { Memory } from "./memory.ts";
import { answerWasNo, counted, sentRound, shutOut } from "./outcomes.ts";
import type { Scene } from "./scene.ts";
import { inQuotes } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";
import { existential, obtained, saidNo, silence, unheard } from "./silence.ts";
import type { Voice } from "./voice.ts";
import { ownerOf } from "./who.ts";
import type { Catalogue, Who } from "./who.ts";

export interface Made {
  companies: readonly string[];
  act: Act | null;
  none: boolean;
  how: Who["by"];
  frame?: Claim["frame"];
  negated?: "no" | "not" | "never";
}

export function claimOf(
  event: Event,
  sentence: Sentence,
  scene: Scene,
  who: (at: number) => Who,
  voice: Voice,
  memory: Memory,
  claims: readonly Claim[],
): Made | null {
  const same =
    existential(event, scene, who, voice) ??
    sameAs(event, who, memory, claims) ??
    unchanged(event, sentence, who, voice, memory, claims);
  if (same) return same;
  const told =
    shutOut(event, sentence, scene, who) ??
    answerWasNo(event, sentence, scene, who) ??
    sentRound(event, sentence, scene, who);
  if (told) return told;
  const had =
    notFrom(event, sentence, scene, who, voice) ??
    obtained(event, who, scene) ??
    unheard(event, sentence, who);
  if (had) return had;
  const said = event.classes.has("silent")
    ? (silence(event, scene) ?? (event.classes.has("redirect") ? actOf(event, scene) : null))
    : (saidNo(event, scene) ?? actOf(event, scene));
  if (!said) return null;
  // What police say that a company did not answer was their request.
  const act: Act =
    said.kind === "comments" && said.rule !== "silent" && voice.kind === "other" && voice.official
      ? { ...said, kind: "refuses", rule: "no-answer-to-police" }
      : said;
  // What somebody else says that a company did not tell was not asked by a reporter.
  if (act.kind === "comments" && voice.kind === "other" && !isPaper(voice, sentence)) return null;
  if (said !== act && event.group?.negated === "no" && said.rule !== "silent") return null;
  const { chunks } = sentence;
  if (
    event.nominal &&
    act.kind === "challenges" &&
    event.chain.some((one) =>
      /^(?:drop|withdraw|abandon|lose|consider|weigh|rule out|dismiss|reject|discontinue|give up|mull|contemplate)\b/.test(
        one.group?.match.verb.base ?? "",
      ),
    )
  )
    return null;
  const subject = event.subject === null ? null : who(event.subject);
  // "No bank has ever suspended its dealings with the police."
  const doer = event.nominal ? sentence.events.find((one) => one.at === event.chain[0]?.at)?.subject : null;
  if (
    doer !== null &&
    doer !== undefined &&
    (who(doer).none || /^(?:no|none|neither|nobody)$/.test((chunks[doer] as NounGroup).words[0]!))
  )
    return null;
  const words = event.subject === null ? [] : (chunks[event.subject] as NounGroup).words;
  const none =
    (subject?.none ?? false) ||
    /^(?:no|none|nothing|neither|nobody|zero)$/.test(words[0] ?? "") ||
    (words[0] === "not" && words[1] === "a") ||
    /\b(?:none|neither|not one) of\b[^.;:]*$/.test(scene.clauseWords) ||
    hasNone(event, act);
  if (act.kind === "denies" && subject?.kind !== "company" && voice.kind === "company")
    return { companies: voice.companies, act, none: false, how: "voice" };
  if (act.kind === "comments" && event.agent) return null;
  // "he had not been told" is of a person, whoever employs him.
  if (act.rule === "asked" && /^(?:he|she)$/.test(words.join(" "))) return null;
  // A company's executive who leaves takes nothing along.
  if (
    (act.kind === "leaves" || act.kind === "returns") &&
    subject?.by === "voice" &&
    !/(?:team|arm|unit|office|subsidiary)$/.test(words.at(-1) ?? "")
  )
    return null;
  // "noted that they have to come through a treaty": the requests do.
  if (
    act.kind === "redirects" &&
    words.join(" ") === "they" &&
    /^(?:come|go|be)\b/.test(event.group?.match.verb.base ?? "")
  )
    return voice.kind === "company" ? { companies: voice.companies, act, none, how: "voice" } : null;
  if (act.rule === "stays-up" && voice.kind !== "company") return null;
  // "our relays": what is said of a company's review, whoever in it does the reading.
  if (act.kind === "reviews" && event.passive && subject?.kind === "company")
    return { companies: subject.companies, act, none, how: subject.by };
  if (act.rule === "turned-away" && subject?.kind !== "company" && subject?.kind !== "thing") {
    const before = chunks.findLast(
      (chunk) => chunk.kind === "noun" && chunk.end <= event.start && chunk.companies.length > 0,
    ) as NounGroup | undefined;
    const alone = named(sentence);
    if (!before && alone.length === 1) return { companies: alone, act, none: false, how: "name" };
    return before ? { companies: before.companies, act, none: false, how: "name" } : null;
  }
  // "had been asked by nobody".
  if (
    act.kind === "receives" &&
    subject?.kind === "company" &&
    /^(?:nobody|no)$/.test(event.agent?.words[0] ?? "")
  )
    return { companies: subject.companies, act, none: true, how: subject.by };
  if (event.agent && !event.passive) {
    const agent = whoIsAgent(event, who);
    if (agent?.kind === "company") return { companies: agent.companies, act, none, how: "name" };
  }
  if (event.passive) {
    // "posts removed from the site": nobody tells by whom.
    if (!event.agent && event.group && !event.group.finite && !event.group.infinitive) return null;
    const agent = event.agent ? whoIsAgent(event, who) : null;
    if (event.agent?.words.includes("own")) return null;
    if (agent)
      return agent.kind === "company" ? { companies: agent.companies, act, none, how: "name" } : null;
    // "A request for comment was not answered."
    if (
      act.kind === "comments" &&
      subject?.kind !== "company" &&
      event.subject !== null &&
      (chunks[event.subject] as NounGroup).head.has("press")
    )
      return implied(event, act, none, who, voice, memory, chunks);
    if (act.kind === "receives" || act.kind === "comments")
      return subject?.kind === "company"
        ? { companies: subject.companies, act, none, how: subject.by }
        : null;
    const beside = event.objects.find(
      (one) =>
        /^(?:on|from|off|at|by|in|with|through|via)$/.test(one.prep ?? "") &&
        who(one.at).kind === "company" &&
        one.noun.companies.length > 0,
    );
    if (beside && ["removes", "freezes", "restores", "unfreezes"].includes(act.kind))
      return { companies: who(beside.at).companies, act, none, how: "name" };
    // "none was met": of the requests to whom it is about.
    if (
      (counted.test(words.join(" ")) || words[0] === "nothing") &&
      ["obeys", "answers", "gives", "refuses"].includes(act.kind) &&
      voice.kind !== "other" &&
      subject?.by !== "name"
    ) {
      const about = voice.kind === "company" ? voice.companies : memory.known.last;
      if (about.length === 1) return { companies: about, act, none, how: "it" };
    }
    if (
      subject?.kind === "company" &&
      subject.by === "it" &&
      voice.kind !== "other" &&
      ["removes", "freezes", "restores", "unfreezes"].includes(act.kind)
    )
      return { companies: subject.companies, act, none, how: "it" };
    if (subject?.kind === "company" && subject.by !== "owner") return null;
    return implied(event, act, none, who, voice, memory, chunks);
  }
  if (subject?.kind === "company") {
    // "ByteDance withdrew TikTok from": the product is what left.
    const product =
      act.kind === "leaves" || act.kind === "returns"
        ? event.objects.find((one) => one.prep === null && one.noun.companies.length === 1)
        : undefined;
    if (product) return { companies: product.noun.companies, act, none, how: "name" };
    if (
      act.rule === "vanished" ||
      act.rule === "reappeared" ||
      (act.rule === "unfroze" && event.classes.has("reappear"))
    ) {
      // "iTunes no longer lists": the company itself is what is gone or back.
      if (subject.by === "again") return implied(event, act, none, who, voice, memory, chunks);
      if (subject.by === "name")
        return scene.words.startsWith("no longer")
          ? { companies: subject.companies, act, none, how: subject.by }
          : null;
    }
    return { companies: subject.companies, act, none, how: subject.by };
  }
  if (subject === null) {
    const alone = named(sentence);
    if (event.nominal && act.kind === "pauses" && voice.kind === "none" && alone.length === 1)
      return { companies: alone, act, none, how: "name" };
    // "A review of how Meta handles demands is under way": whose handling it is.
    const handled =
      event.nominal && act.kind === "reviews"
        ? sentence.events.find((one) => one.at > event.at && one.opener === "how")
        : undefined;
    const handler = handled && handled.subject !== null ? who(handled.subject) : null;
    if (handler?.kind === "company") return { companies: handler.companies, act, none, how: handler.by };
    if (event.nominal)
      return voice.kind === "company" &&
        (act.kind === "pauses" ||
          (act.kind === "reviews" && event.opener === null && /^an?$/.test(event.nominal.words[0]!)))
        ? { companies: voice.companies, act, none, how: "voice" }
        : null;
    if (sentence.line.isTitle || event.group?.form === "g") return null;
    return voice.kind === "company" && inQuotes(sentence, event.start) ? null : null;
  }
  // "Twitter's decision to stop".
  if (subject.kind === "thing" && event.chain.some((one) => one.group === null && one.at === event.subject)) {
    const owner = ownerOf(chunks[event.subject!] as NounGroup, memory.known);
    if (owner.length > 0) return { companies: owner, act, none, how: "owner" };
  }
  // "Among those that have stopped are X and Y", "X is one of those that have stopped".
  if (
    subject.kind !== "authority" &&
    event.opener === "rel" &&
    /^(?:those|companies|firms|platforms|ones|services|providers|banks|apps|networks|brands|carriers|operators)$/.test(
      (chunks[event.subject!] as NounGroup).last,
    )
  ) {
    const be = sentence.events.find(
      (one) =>
        one.group?.match.verb.base === "be" &&
        one.group.negated === "no" &&
        (one.objects.some((object) => object.noun.companies.length > 0) ||
          (one.subject !== null && who(one.subject).kind === "company")),
    );
    const object =
      be?.objects.find((one) => one.noun.companies.length > 0)?.noun.companies ??
      (be && be.subject !== null ? who(be.subject).companies : []);
    if (object.length > 0) return { companies: object, act, none, how: "name" };
  }
  // "Emails to LinkedIn went unanswered."
  const asked = act.kind === "comments" && (chunks[event.subject!] as NounGroup).head.has("press");
  if (subject.kind === "thing" || subject.kind === "nobody" || asked || act.rule === "led-to") {
    if (
      event.group?.unclear &&
      !(event.objects.some((one) => one.prep === null) && event.group.match.verb.base === "lose") &&
      ["removes", "freezes", "restores", "unfreezes"].includes(act.kind) &&
      !event.classes.has("vanish") &&
      !event.classes.has("reappear")
    )
      return null;
    if (
      ["removes", "restores", "leaves", "unfreezes", "pauses", "reviews", "keeps"].includes(act.kind) ||
      event.classes.has("vanish") ||
      event.classes.has("reappear")
    )
      return implied(event, act, none, who, voice, memory, chunks);
    if (
      act.rule === "no-answer" ||
      act.rule === "refused" ||
      act.rule === "went-to" ||
      act.rule === "led-to" ||
      act.rule === "turned-away" ||
      act.kind === "comments"
    )
      return implied(event, act, none, who, voice, memory, chunks);
  }
  return null;
}

const isPaper = ({ by }: Voice, { line }: Sentence): boolean =>
  by !== null &&
  /\b(?:newspaper|paper|outlet|broadcaster|magazine|agency|reporters?|journalists?|post|times|journal|news|site|website|media|weekly|daily|press)\b/.test(
    line.folded.slice(by.start - line.start, by.end - line.start),
  );

/** "Meta said its pause stays in place for Facebook": what a parent says of its products is theirs. */
export function productsMeant(
  { companies, act, frame, how }: Made,
  event: Event,
  { chunks, events }: Sentence,
  catalogue: Catalogue,
): readonly string[] | null {
  if (companies.length !== 1 || !(how === "voice" || how === "owner")) return null;
  if (!frame && !["pauses", "answers", "resumes", "reviews"].includes(act?.kind ?? "")) return null;
  const from = Math.min(event.from, event.subject === null ? event.from : chunks[event.subject]!.end);
  const to = Math.max(event.to, event.end, ...events.map((one) => (one.subject === event.at ? one.to : 0)));
  const products = chunks.flatMap((chunk, at) => {
    const mark = chunks[at - 1];
    return chunk.kind === "noun" &&
      chunk.start >= from &&
      chunk.end <= to &&
      mark?.kind === "prep" &&
      /^(?:for|to|on|at|of|about|across)$/.test(mark.word)
      ? chunk.companies
      : [];
  });
  return products.length > 0 && products.every((id) => catalogue.parent.get(id) === companies[0])
    ? products
    : null;
}

function whoIsAgent(event: Event, who: (at: number) => Who): Who | null {
  const found = event.objects.find((one) => one.noun === event.agent);
  return found ? who(found.at) : null;
}

export const hasNone = (event: Event, act: Act): boolean =>
  (act.kind !== "comments" ||
    /^(?:answer|return|offer|give|make|provide|respond|say)/.test(event.group?.match.verb.base ?? "")) &&
  (act.kind !== "comments" ||
    event.group?.match.verb.base !== "say" ||
    event.objects.some((one) => one.prep === null && one.noun.words[0] === "nothing")) &&
  (event.objects.some(
    (one) =>
      one.prep === null &&
      /^(?:nothing|none|no|nobody|neither|not|zero)$/.test(one.noun.words[0]!) &&
      !/^no (?:choice|option|alternative|matter|doubt|longer)/.test(one.noun.words.join(" ")),
  ) ||
    event.objects.some(
      (one) =>
        /^(?:none|neither|nothing)$/.test(one.noun.words[0]!) &&
        /^(?:with|to|on|in|for)$/.test(one.prep ?? ""),
    ));

const inverted =
  /(?:^|[,;:.'"(] ?|\b(?:and|but) )(?:not once|never(?: once)?|at no (?:time|point)|nor|under no circumstances|in no case|on no account|on no occasion) (?:has|have|had|did|does|do|will|would|is|was|are|were|can|could)\b(?!.*\b(?:has|have|had|did|does|will|would)\b)[^;.]{0,70}$/;

/** "Not once has it met", "nor has it given". */
export const isInverted = (before: string): boolean => inverted.test(before);

export const negationOf = (event: Event): "no" | "not" | "never" =>
  event.group?.negated ?? (event.nominal && /^(?:no|nothing)$/.test(event.nominal.words[0]!) ? "not" : "no");
