import { doing } from "./act.ts";
import type { Act } from "./act.ts";
import { falsity, isUnsaidReport } from "./assertion.ts";
import type { NounGroup } from "./chunks.ts";
import type { Made } from "./claimant.ts";
import type { Event } from "./events.ts";
import { has, matterIn } from "./scene.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";
import type { Voice } from "./voice.ts";
import type { Who } from "./who.ts";

/** "no authority has ever asked it for data", "the police had not told us to leave": that nobody came is the company's denial. */
export function officialDenial(
  event: Event,
  sentence: Sentence,
  scene: Scene,
  who: (at: number) => Who,
  voice: Voice,
): { companies: readonly string[]; act: Act; none: boolean; how: Who["by"]; negated: "never" } | null {
  const { chunks } = sentence;
  if (!event.group || event.subject === null) return null;
  const subject = chunks[event.subject] as NounGroup;
  const asks =
    event.classes.has("approach") ||
    event.group.match.verb.governs.has("demand") ||
    (event.passive && event.classes.has("receive")) ||
    /^(?:get|come|have|seek|be behind|reach|tell|call|ring|visit|issue|send|make|file|submit|put|lodge|be in (?:touch|contact)|be (?:made|issued|sent|submitted|filed|lodged|received))\b/.test(
      event.group.match.verb.base,
    );
  const negatedSubject = /^(?:no|nobody|none|neither|nothing|not|zero)$/.test(subject.words[0]!);
  // "had made no request".
  const negatedObject =
    event.group.modal === null &&
    /^(?:seek|issue|send|make|file|submit|put|lodge|serve|place|want)\b/.test(event.group.match.verb.base) &&
    event.objects.some(
      (one) =>
        one.prep === null && /^(?:no|nothing|none|not|zero)$/.test(one.noun.words[0]!) && isAsked(one.noun),
    );
  const negated = event.group.negated !== "no" || negatedSubject || negatedObject;
  if (
    !negated ||
    !(asks || /^be (?:given|handed|sent|shown|requested|asked|sought)/.test(event.group.match.verb.base))
  )
    return null;
  if (event.chain.some((one) => one.kinds.has("plan") || one.kinds.has("demand"))) return null;
  // "nobody has asked the police": whom they asked is told, and is no company.
  const asked = event.objects.find((one) => one.prep === null && !event.passive);
  if (asked && (asked.noun.head.has("authority") || asked.noun.head.has("other"))) return null;
  const official = who(event.subject);
  const authority =
    official.kind === "authority" ||
    /^(?:hong kong|the city|beijing|the city 's police)$/.test(subject.words.join(" ")) ||
    has(subject.classes, "authority") ||
    (negatedSubject && hasOfficial(event, chunks));
  const request =
    (has(subject.classes, "request", "data-request", "removal-request", "freeze-request") ||
      has(subject.classes, "user-data")) &&
    !event.passive;
  const passive = event.passive || event.group.match.verb.base.startsWith("be ");
  const given =
    /^be (?:given|handed|sent|shown|told)/.test(event.group.match.verb.base) &&
    negatedSubject &&
    (authority || /^nobody$|^no$/.test(subject.words[0]!));
  const passiveAsk =
    passive &&
    (has(subject.classes, "user-data", "request", "data-request", "removal-request") ||
      official.kind === "thing") &&
    negatedSubject &&
    /request|ask|demand|sought|seek/.test(event.group.match.verb.base);
  const absent =
    /^nobody$|^no$/.test(subject.words[0]!) &&
    (subject.words.length === 1 || /^(?:one|body|outside|third)$/.test(subject.words[1] ?? ""));
  if (!authority && !request && !passiveAsk && !absent && !given) return null;
  if (event.passive && official.kind === "company") return null;
  const companies = companyOf(event, sentence, who, voice);
  if (companies.length === 0) return null;
  if (voice.kind === "other") return null;
  const presence =
    /\b(?:leave|shut down|close|go|quit)\b/.test(scene.words) && !has(scene.clause, "content", "user-data");
  const act: Act = {
    kind: "receives",
    matter: presence
      ? "presence"
      : (matterIn(scene.clause) ?? matterIn(subject.classes) ?? scene.topic ?? scene.sector),
    rule: "nobody-asked",
  };
  return { companies, act, none: false, how: "voice", negated: "never" };
}

function hasOfficial(event: Event, chunks: Sentence["chunks"]): boolean {
  for (let k = event.subject! + 1; k < event.at; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "noun" && chunk.classes.has("authority")) return true;
  }
  return false;
}

const isAsked = (noun: NounGroup): boolean =>
  has(noun.classes, "request", "data-request", "removal-request", "freeze-request", "user-data") ||
  noun.words.length === 1;

/** Whom they did not ask: the object where it is a company, else who says so. */
function companyOf(
  event: Event,
  { events, chunks }: Sentence,
  who: (at: number) => Who,
  voice: Voice,
): readonly string[] {
  const object = event.objects.find(
    (one) =>
      who(one.at).kind === "company" &&
      !/^(?:about|over|concerning|regarding|on|like|than|for)$/.test(one.prep ?? ""),
  );
  if (object) return who(object.at).companies;
  if (voice.kind === "company") return voice.companies;
  // "said it deleted the thread by itself; no authority had asked".
  const said = events.findLast((one) => one.at < event.at && one.group !== null && one.classes.has("say"));
  const stop = chunks.slice(said?.at, event.at).some((chunk) => chunk.kind === "stop" && chunk.word === ";");
  if (!stop || !said || said.subject === null) return [];
  return who(said.subject).kind === "company" ? who(said.subject).companies : [];
}

const arriving =
  /^(?:come|come from|originate|originate from|stem|stem from|emanate|leave|get out|be (?:obtained|sourced|taken)|go)$/;

/** "None of the material came from us", "nothing has left our servers". */
export function notFrom(
  event: Event,
  sentence: Sentence,
  scene: Scene,
  who: (at: number) => Who,
  voice: Voice,
): Made | null {
  if (!event.group || event.subject === null || event.chain.length > 0 || voice.kind === "other") return null;
  const subject = sentence.chunks[event.subject] as NounGroup;
  const nothing = /^(?:no|none|nothing|neither|not|nobody)$/.test(subject.words[0]!);
  const denied = (companies: readonly string[]): Made => ({
    companies,
    act: null,
    none: false,
    how: "voice",
    frame: { matter: "user-data", position: "denied", form: "act", rule: "not-from" },
    negated: "no",
  });
  // "no such handover had taken place".
  if (
    nothing &&
    voice.kind === "company" &&
    /^(?:occur|happen|t[ao]ken? place|took place|be made|exist|was ever)/.test(scene.words) &&
    /\b(?:disclosure|handover|hand over|sharing|surrender|transfer)s?\b/.test(subject.words.join(" "))
  )
    return denied(voice.companies);
  if (!arriving.test(event.group.match.verb.base) || event.group.modal !== null) return null;
  if (event.group.negated === "no" && !nothing) return null;
  if (!(has(subject.classes, "user-data", "nothing") || has(scene.clause, "user-data"))) return null;
  if (!has(scene.sentence, "authority") && !has(scene.around, "authority")) return null;
  const from = event.objects.find(
    (one) => one.prep === "from" || (one.prep === null && event.group!.match.verb.base === "leave"),
  );
  if (!from) return null;
  const source = who(from.at);
  const companies =
    source.kind === "company"
      ? source.companies
      : from.noun.owner !== null && voice.kind === "company"
        ? voice.companies
        : [];
  if (companies.length === 0 || (voice.kind === "none" && source.by !== "we")) return null;
  return denied(companies);
}

/** "denied that it had handed over", "said that it was untrue that": what the company says it never did. */
export function isSaidNot(act: Act | null, { kind, above }: Voice, { beforeWords }: Scene): boolean {
  if (act === null || kind !== "company") return false;
  if (!["gives", "removes", "freezes", "obeys", "answers", "receives"].includes(act.kind)) return false;
  if (
    /\b(?:untrue|false|not true|n't true|a lie|nonsense|baseless|fabricated|fiction)\b["']? that\b[^,;]*$/.test(
      beforeWords,
    )
  )
    return true;
  return (
    above?.group?.negated === "no" &&
    above.chain.length === 0 &&
    !above.objects.some(
      (one) => one.prep === null && has(one.noun.classes, "request", "data-request", "removal-request"),
    ) &&
    /^(?:deny|dispute|refute|rebut)$/.test(above.group.match.verb.base)
  );
}

/** "said the claim that it had given data was wrong". */
export function isSaidFalse(
  act: Act | null,
  voice: Voice,
  companies: readonly string[],
  event: Event,
  sentence: Sentence,
): boolean {
  return (
    act !== null &&
    voice.kind === "company" &&
    (doing.has(act.kind) || act.kind === "receives") &&
    companies.some((id) => voice.companies.includes(id)) &&
    falsity.test(sentence.line.folded) &&
    isUnsaidReport(event, sentence)
  );
}
