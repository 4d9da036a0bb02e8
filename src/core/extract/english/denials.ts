import type { Act } from "./act.ts";
import type { NounGroup } from "./chunks.ts";
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
    /^(?:get|come|have|seek|be behind|reach)/.test(event.group.match.verb.base);
  const negatedSubject = /^(?:no|nobody|none|neither|nothing|not)$/.test(subject.words[0]!);
  const negated = event.group.negated !== "no" || negatedSubject;
  if (
    !negated ||
    !(asks || /^be (?:given|handed|sent|shown|requested|asked|sought)/.test(event.group.match.verb.base))
  )
    return null;
  if (event.chain.some((one) => one.kinds.has("plan") || one.kinds.has("demand"))) return null;
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
  const companies = companyOf(event, who, voice);
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

/** Whom they did not ask: the object where it is a company, else who says so. */
function companyOf(event: Event, who: (at: number) => Who, voice: Voice): readonly string[] {
  const object = event.objects.find((one) => who(one.at).kind === "company");
  if (object) return who(object.at).companies;
  if (voice.kind === "company") return voice.companies;
  return [];
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
