import type { Basis, Matter } from "../../ledger.ts";
import type { Claim } from "../claims.ts";
import type { Line } from "../reading.ts";
import type { Act, Scene } from "./acts.ts";
import { actOf, has, matterIn, positionOf } from "./acts.ts";
import { whyNot } from "./assertion.ts";
import type { NounGroup } from "./chunks.ts";
import type { Event } from "./events.ts";
import { officialDenial } from "./denials.ts";
import { placeOf } from "./place.ts";
import type { Place } from "./place.ts";
import { inQuotes, othersWith, readSentences, resolver } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";
import { voiceOf } from "./voice.ts";
import type { Voice } from "./voice.ts";
import { ownerOf } from "./who.ts";
import type { Catalogue, Known, Who } from "./who.ts";

/** What is remembered from sentence to sentence. */
interface Memory {
  known: Known;
  topic: Matter | null;
  place: Place;
  /** What was last said of a company, for "did the same". */
  act: Claim["frame"] | null;
  /** What was last said of each company. */
  frames: ReadonlyMap<string, Claim["frame"]>;
  /** Classes of the sentence before. */
  before: ReadonlySet<string>;
}

export interface EnglishText {
  lines: readonly Line[];
  text: string;
  /** The company whose own publication it is. */
  own: readonly string[];
  aboutHongKong: boolean;
}

/** The claims that an article's English sentences make, in order. */
export function readEnglish(article: EnglishText, catalogue: Catalogue): Claim[] {
  const sentences = readSentences(article.lines, article.text);
  const head = sentences.slice(0, 3);
  const official = sentences.some((one) => isOfficial(one.classes));
  const opening = new Set(head.flatMap((one) => [...one.classes]));
  const titled = sentences[0]?.line.isTitle ? named(sentences[0]) : [];
  const all = [...new Set(sentences.flatMap(named))];
  const aboutHongKong = article.aboutHongKong && isAbout(sentences);
  const base: Place = article.aboutHongKong && !aboutHongKong ? "elsewhere" : "unknown";
  const dominant = firstPerson(sentences) ? mostNamed(sentences) : [];
  const voice = firstPerson(sentences) ? (titled.length === 1 ? titled : dominant) : [];
  const only = article.own.length > 0 ? article.own : titled.length === 1 ? titled : all.length === 1 ? all : dominant;
  let memory: Memory = {
    known: { last: only, group: titled.length > 1 ? titled : [], speaker: article.own.length > 0 ? article.own : only, person: [], people: new Map(), named: titled, others: { one: false, several: false } },
    topic: sentences[0] ? topicOf(sentences.slice(0, 2)) : null,
    place: aboutHongKong ? "here" : "unknown",
    act: null,
    frames: new Map(),
    before: new Set(),
  };
  const claims: Claim[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const made = readOne(sentence, sentences, i, memory, { opening, article: { ...article, official, aboutHongKong, base, voice }, catalogue });
    claims.push(...made.claims);
    memory = made.memory;
  }
  return claims;
}

/** A text that speaks of "we" outside quotations: a company's own words. */
function firstPerson(sentences: readonly Sentence[]): boolean {
  let count = 0;
  for (const sentence of sentences) {
    if (sentence.chunks.some((chunk) => chunk.kind === "noun" && /^(?:we|our|us|ours)$/.test(chunk.words[0]!) && !inQuotes(sentence, chunk.start))) count++;
  }
  return count >= 3 && count * 4 > sentences.length;
}

/** The company that is named by far most often. */
function mostNamed(sentences: readonly Sentence[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const id of named(sentence)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? [first[0]] : [];
}

/** Hong Kong is what the text is about, and not a place that it names in passing. */
function isAbout(sentences: readonly Sentence[]): boolean {
  let [ours, theirs] = [0, 0];
  for (const [i, { line }] of sentences.entries()) {
    const place = placeOf(line, "unknown", false).last;
    if (place === "here") {
      if (i < 3) return true;
      ours++;
    } else if (place === "elsewhere" || line.marks.some((mark) => mark.set === "china")) theirs++;
  }
  return ours > 0 && ours >= theirs;
}

const named = (sentence: Sentence): string[] => [...new Set(sentence.line.namings.flatMap((naming) => naming.companies))];

function topicOf(sentences: readonly Sentence[]): Matter | null {
  for (const sentence of sentences) {
    const told = topicFor(sentence, null);
    if (told) return told;
  }
  for (const sentence of sentences) {
    const found = matterIn(sentence.classes);
    if (found) return found;
  }
  return null;
}

interface Around {
  opening: ReadonlySet<string>;
  article: EnglishText & { official: boolean; base: Place; voice: readonly string[] };
  catalogue: Catalogue;
}

function readOne(sentence: Sentence, sentences: readonly Sentence[], i: number, memory: Memory, { opening, article, catalogue }: Around): { claims: Claim[]; memory: Memory } {
  const { line, chunks, events } = sentence;
  const told = speakerOf(sentences, i, memory, catalogue, article);
  const inline = toldSpeaker(sentence, memory.known, catalogue);
  const speaker = told ?? [];
  const foreign = told === null;
  const who = resolver(sentence, memory.known, catalogue, speaker);
  const newParagraph = i === 0 || /\n\s*$/.test(article.text.slice(sentences[i - 1]!.line.start, line.start)) || /^\s*\n/.test(line.text);
  const place = placeOf(line, newParagraph ? article.base : memory.place, article.aboutHongKong);
  const around = new Set([...opening, ...memory.before]);
  const topic = topicFor(sentence, memory.topic);
  const official = article.official || isOfficial(sentence.classes) || isOfficial(around);
  const claims: Claim[] = [];
  let saying: readonly string[] = [];
  let person: readonly string[] | null = inline?.by === "voice" ? inline.companies : null;
  // A verb that only says something of another one says nothing by itself.
  const above = new Set(events.filter((event) => event.group !== null || has(event.classes, "answer", "review", "obey", "give")).flatMap((event) => event.chain.slice(0, 1).filter((one) => one.kinds.size > 0 && !one.kinds.has("light")).map((one) => one.at)));
  let absorbed = -1;
  const spent = new Set<number>();
  for (const event of events) {
    const voice = voiceOf(event, events, chunks, who);
    const quoted = voice.kind === "none" && inQuotes(sentence, event.start);
    const heard: Voice = quoted && speaker.length > 0 ? { ...voice, kind: "company", companies: speaker } : quoted && foreign ? { ...voice, kind: "other" } : voice;
    if (event.group && event.classes.has("say") && event.subject !== null) {
      const whoSays = who(event.subject);
      if (whoSays.kind === "company") {
        saying = whoSays.companies;
        if (whoSays.by === "voice") person = whoSays.companies;
      } else if ((whoSays.kind === "other" || whoSays.kind === "authority") && inline?.by !== "voice") person = [];
    }
    const scene = sceneOf(event, sentence, { around, topic, official, who, catalogue, place: place.at(event.start) });
    const abroad = place.at(event.start) === "elsewhere" && !(article.aboutHongKong && (event.classes.has("challenge") || event.classes.has("redirect")));
    if (abroad || event.at < absorbed) continue;
    if (event.nominal && events.some((one) => one.subject === event.at && one.classes.has("resume") && one.group?.negated === "no")) continue;
    if (event.nominal && event.chain[0] && spent.has(event.chain[0].at)) continue;
    const received = event.classes.has("receive") && (event.group?.negated !== "no" || heard.above?.classes.has("deny"));
    const denied = officialDenial(event, sentence, scene, who, heard, memory.known.last);
    if (!denied && event.group && above.has(event.at) && !event.classes.has("silent") && !received) continue;
    const made: Made | null = denied ?? claimOf(event, sentence, scene, who, heard, memory, claims, speaker);
    (globalThis as any).trace?.("EV", `@${line.start}`, line.text.slice(event.start-line.start,event.end-line.start), [...event.classes].join(","), "subj", event.subject===null?null:(chunks[event.subject] as any).words.join(" ")+"="+who(event.subject).kind+":"+who(event.subject).companies, "direct", [...scene.direct].join(","), "gov", event.chain.map((g:any)=>[...g.kinds].join("/")+(g.negated!=="no"?"!":"")).join("<"), event.passive?"PASS":"", event.opener??"", heard.kind, scene.city?"city":"", scene.official?"off":"", scene.bare?"bare":"", scene.topic, "MADE", made?.act?.kind ?? made?.frame?.position ?? null, made?.act?.rule, made?.none?"none":"", String(made?.companies));
    if (!made) continue;
    const { companies, act, none } = made;
    if (companies.length === 0) continue;
    if (event.group?.infinitive && claims.at(-1)?.frame.position === "challenging" && claims.at(-1)!.line === line && event.chain.length === 0) continue;
    const negated = made.act?.rule === "no-answer-to-police" || made.act?.rule === "said-no" || made.act?.rule === "does-nothing" || made.act?.rule === "nothing-of-the-kind" || made.act?.rule === "silent" || made.act?.rule === "no-answer" ? "no" : (made.negated ?? (none ? "not" : negationOf(event)));
    const told = {
      definite: has(scene.clause, "request", "data-request", "removal-request", "freeze-request") && !/\b(?:any|no|ever)\b/.test(scene.words.slice(0, 60)) || /\d/.test(scene.words.replace(/\b(?:19|20)\d\d\b|\[\d+\]/g, "")) || (has(sentence.classes, "authority") && /\b(?:sought|asked|requested|demanded|wanted|ordered|pressed)\b/.test(scene.beforeWords) && !/\b(?:never|not|no|nor|denied)\b[^,;]*\b(?:sought|asked|requested|demanded|ordered|pressed)\b/.test(scene.beforeWords)) || /\b(?:despite|in spite of|in defiance of)\b[^,]*\b(?:request|order|demand|notice|letter|warning)/.test(line.folded),
      habit: isHabit(event, line.isTitle),
      company: heard.kind === "company",
      since: event.group?.perfect === true && event.group.form === "g" && /\bsince\b/.test(line.folded),
      nothing: none && has(sentence.classes, "request", "data-request", "removal-request"),
      words: `${scene.rest} ${line.folded.slice((event.group?.start ?? event.from) - line.start, event.start - line.start)}${/\bunder (?:the|its|a|that) (?:pause|freeze|suspension|moratorium|hold)\b/.exec(line.folded)?.[0] ?? ""} ${/\b(?:for (?:now|the time being|the moment|the foreseeable future)|until further notice|temporarily)\b/.exec(line.folded.slice(Math.max(0, event.from - line.start), event.start - line.start))?.[0] ?? ""} ${laterWords(sentence, event)}${/^(?:get|go|draw|receive)/.test(event.group?.match.verb.base ?? "") ? line.folded : ""}`,
    };
    const rejected = act !== null && heard.above?.group?.negated === "no" && /^(?:deny|dispute|refute|rebut)$/.test(heard.above.group.match.verb.base) && heard.kind === "company" && ["gives", "removes", "freezes", "obeys", "answers", "receives"].includes(act.kind);
    const position = rejected ? { position: "denied" as const, form: "act" as const, rule: "denies-it" } : (made.frame ?? positionOf(act!, negated, event, told));
    if (!position) continue;
    const frame = { matter: made.frame ? made.frame.matter : act!.matter, ...position };
    if (frame.position === "reviewing" && event.opener === "while" && claims.some((one) => one.line === line)) continue;
    const reason = whyNot({ event, sentence, voice: heard, position: frame.position, act, negated, companies });
    (globalThis as any).trace?.("   =>", `@${line.start}`, position.position, reason);
    if (reason !== null) continue;
    const { basis, by } = basisOf(frame.position, heard, companies, article.own, made.how, event, sentence);
    if (["reviewing", "no-comment", "denied"].includes(frame.position)) absorbed = clauseEnd(sentence, event);
    spent.add(event.at);
    claims.push({
      companies,
      frame,
      basis,
      by,
      line,
      head: { set: act?.kind ?? "same", start: event.start, end: event.end },
      from: event.from,
      to: Math.max(event.to, event.end),
    });
  }
  // "X followed suit a day after Y had blocked it": what was said comes behind.
  for (const event of events) {
    if (!event.classes.has("same") || claims.length === 0 || memory.act !== null || spent.has(event.at) || place.at(event.start) === "elsewhere") continue;
    const made = sameAs(event, who, memory, claims);
    if (made?.frame && !claims.some((one) => one.companies.some((id) => made.companies.includes(id)))) claims.push({ ...claims[0]!, companies: made.companies, frame: made.frame, head: { set: "same", start: event.start, end: event.end } });
  }
  return { claims, memory: remember(sentence, memory, who, claims, topic, place.last, saying, person, speaker) };
}

/** Where what is asked, studied or not told ends: what stands in it is not said to be so. */
function clauseEnd(sentence: Sentence, event: Event): number {
  const { chunks } = sentence;
  for (let k = event.at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" || chunk.kind === "comma" || chunk.kind === "quote") return k;
    if (chunk.kind === "sub" && /^(?:while|whereas|although|though|because|after)$/.test(chunk.word)) return k;
    if (chunk.kind === "conj" && chunk.word === "but") return k;
    if (chunk.kind === "conj" && chunks[k + 1]?.kind === "verb" && (chunks[k + 1] as { finite: boolean }).finite) return k;
  }
  return chunks.length;
}

/** What follows a clause with "until", "while" or "unless". */
function laterWords(sentence: Sentence, event: Event): string {
  const next = sentence.chunks.find((chunk) => chunk.start >= Math.max(event.to, event.end));
  return next?.kind === "sub" ? ` ${sentence.line.folded.slice(next.start - sentence.line.start)}` : "";
}

const isOfficial = (classes: ReadonlySet<string>): boolean => has(classes, "authority", "law", "request", "data-request", "removal-request", "freeze-request", "treaty");

function topicFor(sentence: Sentence, topic: Matter | null): Matter | null {
  const { classes } = sentence;
  if (has(classes, "data-request") && !has(classes, "removal-request", "freeze-request")) return "user-data";
  if (has(classes, "removal-request") && !has(classes, "data-request")) return "takedown";
  if (has(classes, "freeze-request")) return "accounts";
  const strong = /\b(?:user|users'|customer|subscriber|account|personal|member|members') (?:data|information|details|records)\b|\bmetadata\b/.test(sentence.line.folded);
  if (strong && !has(classes, "content")) return "user-data";
  if (/\b(?:frozen|freez|froze|bank accounts?|savings|pension|donations?|payments?)\b/.test(sentence.line.folded) && has(classes, "accounts")) return "accounts";
  if (/\b(?:remov|took down|take down|taken down|takedown|block|delet|pulled|delist|restrict|injunction|unavailable|offline)/.test(sentence.line.folded) && has(classes, "content") && !has(classes, "accounts")) return "takedown";
  if (/\b(?:servers?|pull(?:ed|ing|s)? out|leav(?:e|es|ing) hong kong|exit|quit(?:s|ting)? hong kong|withdraw(?:s|al|ing)?)\b/.test(sentence.line.folded) && has(classes, "presence") && !has(classes, "content")) return "presence";
  return topic ?? (has(classes, "authority", "request") ? matterIn(classes) : null);
}

interface Made {
  companies: readonly string[];
  act: Act | null;
  none: boolean;
  how: Who["by"];
  frame?: Claim["frame"];
  negated?: "no" | "not" | "never";
}

function claimOf(event: Event, sentence: Sentence, scene: Scene, who: (at: number) => Who, voice: Voice, memory: Memory, claims: readonly Claim[], speaker: readonly string[]): Made | null {
  const same = sameAs(event, who, memory, claims) ?? unchanged(event, sentence, who, voice, memory, claims);
  if (same) return same;
  const had = obtained(event, who, scene) ?? unheard(event, sentence, who);
  if (had) return had;
  const said = event.classes.has("silent") ? silence(event, scene) : saidNo(event, scene) ?? actOf(event, scene);
  if (!said) return null;
  // What police say that a company did not answer was their request.
  const act: Act = said.kind === "comments" && said.rule !== "silent" && voice.kind === "other" && voice.official ? { ...said, kind: "refuses", rule: "no-answer-to-police" } : said;
  if (said !== act && event.group?.negated === "no" && said.rule !== "silent") return null;
  const { chunks } = sentence;
  if (event.nominal && act.kind === "challenges" && event.chain.some((one) => /^(?:drop|withdraw|abandon|lose|consider|weigh|rule out|dismiss|reject|discontinue|give up|mull|contemplate)\b/.test(one.group?.match.verb.base ?? ""))) return null;
  const subject = event.subject === null ? null : who(event.subject);
  const words = event.subject === null ? [] : (chunks[event.subject] as NounGroup).words;
  const none = (subject?.none ?? false) || /^(?:no|none|nothing|neither|nobody)$/.test(words[0] ?? "") || (words[0] === "not" && words[1] === "a") || /\b(?:none|neither|not one) of\b[^.;:]*$/.test(scene.clauseWords) || hasNone(event, act);
  if (act.kind === "denies" && subject?.kind !== "company" && voice.kind === "company") return { companies: voice.companies, act, none: false, how: "voice" };
  if (act.kind === "comments" && event.agent) return null;
  if (act.rule === "turned-away" && subject?.kind !== "company" && subject?.kind !== "thing") {
    const before = chunks.findLast((chunk) => chunk.kind === "noun" && chunk.end <= event.start && chunk.companies.length > 0) as NounGroup | undefined;
    return before ? { companies: before.companies, act, none: false, how: "name" } : null;
  }
  if (event.agent && !event.passive) {
    const agent = whoIsAgent(event, who);
    if (agent?.kind === "company") return { companies: agent.companies, act, none, how: "name" };
  }
  if (event.passive) {
    // "posts removed from the site": nobody tells by whom.
    if (!event.agent && event.group && !event.group.finite && !event.group.infinitive) return null;
    const agent = event.agent ? whoIsAgent(event, who) : null;
    if (event.agent?.words.includes("own")) return null;
    if (agent) return agent.kind === "company" ? { companies: agent.companies, act, none, how: "name" } : null;
    if (act.kind === "receives" || act.kind === "comments") return subject?.kind === "company" ? { companies: subject.companies, act, none, how: subject.by } : null;
    const beside = event.objects.find((one) => /^(?:on|from|off|at|by|in|with|through|via)$/.test(one.prep ?? "") && who(one.at).kind === "company" && one.noun.companies.length > 0);
    if (beside && ["removes", "freezes", "restores", "unfreezes"].includes(act.kind)) return { companies: who(beside.at).companies, act, none, how: "name" };
    if (subject?.kind === "company" && subject.by === "it" && voice.kind !== "other" && ["removes", "freezes", "restores", "unfreezes"].includes(act.kind)) return { companies: subject.companies, act, none, how: "it" };
    if (subject?.kind === "company" && subject.by !== "owner") return null;
    return implied(event, act, none, who, voice, memory, chunks);
  }
  if (subject?.kind === "company") {
    // "ByteDance withdrew TikTok from": the product is what left.
    const product = act.kind === "leaves" || act.kind === "returns" ? event.objects.find((one) => one.prep === null && one.noun.companies.length === 1) : undefined;
    if (product) return { companies: product.noun.companies, act, none, how: "name" };
    if (act.rule === "vanished" || act.rule === "reappeared" || act.rule === "unfroze" && event.classes.has("reappear")) {
      // "iTunes no longer lists": the company itself is what is gone or back.
      if (subject.by === "again") return implied(event, act, none, who, voice, memory, chunks);
      if (subject.by === "name") return /^no longer/.test(scene.words) ? { companies: subject.companies, act, none, how: subject.by } : null;
    }
    return { companies: subject.companies, act, none, how: subject.by };
  }
  if (subject === null) {
    const alone = named(sentence);
    if (event.nominal && act.kind === "pauses" && voice.kind === "none" && alone.length === 1) return { companies: alone, act, none, how: "name" };
    if (event.nominal) return voice.kind === "company" && act.kind === "pauses" ? { companies: voice.companies, act, none, how: "voice" } : null;
    if (sentence.line.isTitle || event.group?.form === "g") return null;
    return voice.kind === "company" && inQuotes(sentence, event.start) ? null : null;
  }
  // "Twitter's decision to stop".
  if (subject.kind === "thing" && event.chain.some((one) => one.group === null && one.at === event.subject)) {
    const owner = ownerOf(chunks[event.subject!] as NounGroup, memory.known);
    if (owner.length > 0) return { companies: owner, act, none, how: "owner" };
  }
  // "Among those that have stopped are X and Y", "X is one of those that have stopped".
  if (subject.kind !== "authority" && event.opener === "rel" && /^(?:those|companies|firms|platforms|ones|services|providers|banks|apps|networks|brands|carriers|operators)$/.test((chunks[event.subject!] as NounGroup).last)) {
    const be = sentence.events.find((one) => one.group?.match.verb.base === "be" && one.group.negated === "no" && (one.objects.some((object) => object.noun.companies.length > 0) || (one.subject !== null && who(one.subject).kind === "company")));
    const object = be?.objects.find((one) => one.noun.companies.length > 0)?.noun.companies ?? (be && be.subject !== null ? who(be.subject).companies : []);
    if (object.length > 0) return { companies: object, act, none, how: "name" };
  }
  if (subject.kind === "thing" || subject.kind === "nobody") {
    if (event.group?.unclear && ["removes", "freezes", "restores", "unfreezes"].includes(act.kind) && !event.classes.has("vanish") && !event.classes.has("reappear")) return null;
    if (["removes", "restores", "leaves", "unfreezes", "pauses", "reviews", "keeps"].includes(act.kind) || event.classes.has("vanish") || event.classes.has("reappear")) return implied(event, act, none, who, voice, memory, chunks);
    if (act.rule === "no-answer" || act.rule === "refused" || act.kind === "comments") return implied(event, act, none, who, voice, memory, chunks);
  }
  void speaker;
  return null;
}

/** The company that a group names, or whose it is by name: "Google search". */
const byName = (noun: NounGroup): readonly string[] => (noun.companies.length > 0 ? noun.companies : (noun.owner?.companies ?? []));

/** The company behind a thing that something is done to: its owner, who says so, or who was spoken of. */
function implied(event: Event, act: Act, none: boolean, who: (at: number) => Who, voice: Voice, memory: Memory, chunks: Sentence["chunks"]): Made | null {
  const noun = event.subject === null ? null : (chunks[event.subject] as NounGroup);
  const tail = /^(?:on|in|from|off|at)$/.test(event.group?.match.verb.rest.at(-1) ?? "");
  const beside = event.objects.find((one) => (/^(?:on|from|off|at|in|of)$/.test(one.prep ?? "") || (tail && one.prep === null)) && byName(one.noun).length > 0);
  if (beside) return { companies: byName(beside.noun), act, none, how: "name" };
  if (noun) {
    const comma = chunks[event.subject! + 1]?.kind === "comma" ? 1 : 0;
    const next = chunks[event.subject! + 1 + comma];
    const inside = chunks[event.subject! + 2 + comma];
    if (next?.kind === "prep" && /^(?:on|at|of|in|from|by|with)$/.test(next.word) && inside?.kind === "noun" && inside.companies.length > 0 && inside.start < event.start) return { companies: inside.companies, act, none, how: "name" };
  }
  if (noun && act.kind === "comments") {
    // "two emails to its press office went without a reply".
    const to = chunks[event.subject! + 1];
    const inside = chunks[event.subject! + 2];
    if (to?.kind === "prep" && to.word === "to" && inside?.kind === "noun") {
      const asked = inside.companies.length > 0 ? inside.companies : ownerOf(inside, memory.known);
      if (asked.length > 0) return { companies: asked, act, none, how: "owner" };
    }
  }
  const owner = noun && !/^(?:his|her|my)$/.test(noun.owner?.word ?? "") ? ownerOf(noun, { ...memory.known, speaker: voice.kind === "company" ? voice.companies : memory.known.speaker }) : [];
  if (owner.length > 0) return { companies: owner, act, none, how: "owner" };
  const from = event.objects.find((one) => one.prep === "from" && who(one.at).kind === "company");
  if (from && act.rule === "no-answer") return { companies: who(from.at).companies, act, none, how: "voice" };
  if (voice.kind === "company") return { companies: voice.companies, act, none, how: "voice" };
  if (voice.kind === "other") return null;
  if (act.kind === "pauses") {
    // "Google's line had been that such requests were paused".
    const before = chunks.findLast((chunk) => chunk.kind === "noun" && chunk.end <= event.start && byName(chunk).length > 0);
    if (before) return { companies: byName(before as NounGroup), act, none, how: "owner" };
  }
  if (memory.known.last.length === 1 && (event.classes.has("reappear") || event.classes.has("vanish") || event.passive) && memory.act !== null && memory.act.matter === act.matter && act.kind !== "gives") return { companies: memory.known.last, act, none, how: "it" };
  return null;
}

function whoIsAgent(event: Event, who: (at: number) => Who): Who | null {
  const found = event.objects.find((one) => one.noun === event.agent);
  return found ? who(found.at) : null;
}

const hasNone = (event: Event, act: Act): boolean =>
  (act.kind !== "comments" || /^(?:answer|return|offer|give|make|provide|respond|say)/.test(event.group?.match.verb.base ?? "")) &&
  (act.kind !== "comments" || event.group?.match.verb.base !== "say" || event.objects.some((one) => one.prep === null && one.noun.words[0] === "nothing")) &&
  (event.objects.some((one) => one.prep === null && /^(?:nothing|none|no|nobody|neither|not|zero)$/.test(one.noun.words[0]!) && !/^no (?:choice|option|alternative|matter|doubt|longer)/.test(one.noun.words.join(" "))) ||
  event.objects.some((one) => /^(?:none|neither|nothing)$/.test(one.noun.words[0]!) && /^(?:with|to|on|in|for)$/.test(one.prep ?? "")));

const negationOf = (event: Event): "no" | "not" | "never" => event.group?.negated ?? (event.nominal && /^(?:no|nothing)$/.test(event.nominal.words[0]!) ? "not" : "no");

/** Present or future tense: what it does in general. */
function isHabit(event: Event, title: boolean): boolean {
  if (event.chain[0]?.kinds.has("promise")) return true;
  const group = event.chain.find((one) => one.group?.finite)?.group ?? event.group;
  if (!group) return false;
  if (group.modal !== null) return /^(?:will|'ll|would|'d|wo|shall|can|ca|must)$/.test(group.modal);
  if (group.perfect || group.past) return false;
  if (title) return false;
  return group.form === "s" || group.form === "b" || (group.form === "g" && group.finite && false) || group.form === "x";
}

/** "did the same", "followed suit": what was said of another just before. */
function sameAs(event: Event, who: (at: number) => Who, memory: Memory, claims: readonly Claim[]): Made | null {
  if (!event.classes.has("same") || event.subject === null) return null;
  if (event.group!.negated !== "no" || event.chain.length > 0) return null;
  const base = event.group!.match.verb.base;
  if (/^(?:follow|join|join in|do so|say so|go further|go one further)$/.test(base) && event.objects.some((one) => one.prep === null && !/day|days|week|hours|suit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|list|step|later|morning|evening/.test(one.noun.last))) return null;
  const subject = who(event.subject);
  if (subject.kind !== "company" || subject.none) return null;
  const so = base === "do so" && event.subject !== null ? claims.at(-1) : undefined;
  const frame = so?.frame ?? claims.findLast((claim) => !["denied", "no-comment"].includes(claim.frame.position) && !claim.companies.some((id) => subject.companies.includes(id)))?.frame ?? memory.act;
  if (!frame) return null;
  if (/^(?:go further|go one further)$/.test(base)) return null;
  return { companies: subject.companies, act: null, none: false, how: subject.by, frame: { ...frame, rule: "same" }, negated: "no" };
}

/** "Its policy has not changed": what was said of it before. */
function unchanged(event: Event, sentence: Sentence, who: (at: number) => Who, voice: Voice, memory: Memory, claims: readonly Claim[]): Made | null {
  if (!event.group || event.subject === null) return null;
  const subject = sentence.chunks[event.subject] as NounGroup;
  if (!/^(?:polic(?:y|ies)|positions?|stance|practice|line|approach|answer|pauses?|freeze|suspension|hold|moratorium)$/.test(subject.last)) return null;
  const base = event.group.match.verb.base;
  const words = sentence.line.folded.slice(event.start - sentence.line.start, event.end - sentence.line.start + 24);
  const same = (base === "change" && event.group.negated !== "no") || (/^(?:remain|stay|be|stand|hold|apply|continue)\b/.test(base) && event.group.negated === "no" && /^(?:remains?|stays?|is|are|was|stood|stands?|holds?|held|still|appl|continu)[a-z]*(?: still)? ?(?:unchanged|the same|in (?:place|force|effect)|as (?:it was|before)|$|[,."”])/.test(words));
  if (!same) return null;
  const owner = who(event.subject);
  const companies = owner.kind === "company" ? owner.companies : voice.kind === "company" ? voice.companies : [];
  if (companies.length === 0) return null;
  const frame = claims.findLast((claim) => claim.companies.includes(companies[0]!) && claim.frame.position !== "no-comment")?.frame ?? memory.frames.get(companies[0]!) ?? (/pause|freeze|suspension|hold|moratorium/.test(subject.last) ? { position: "paused" as const, matter: "user-data" as const, form: "policy" as const, rule: "unchanged" } : memory.topic === "user-data" ? memory.act : null);
  if (!frame) return null;
  return { companies, act: null, none: false, how: owner.by, frame: { ...frame, rule: "unchanged" }, negated: "no" };
}

/** "Automattic said no." */
function saidNo(event: Event, scene: Scene): Act | null {
  if (event.classes.has("say") && /\basked (?:if|whether)\b[^"]*\b(?:said|replied|answered|responded|reply was|answer was)\b[^"]{0,12}"?(?:no|never|it had not|it has not|they had not)\b/.test(scene.lineWords)) return { kind: "denies", matter: scene.topic ?? scene.sector, rule: "nothing-of-the-kind" };
  if (event.classes.has("say") && /["']no (?:further )?comment[,."']/.test(scene.lineWords)) return { kind: "comments", matter: scene.topic ?? scene.sector, rule: "silent" };
  if (event.group?.match.verb.base !== "say" || event.chain.length > 0 || event.group.modal !== null || event.group.infinitive || !event.objects.some((one) => one.prep === null && one.noun.words.join(" ") === "no")) return null;
  if (/\basked\b.*\b(?:whether|if)\b/.test(scene.lineWords)) return { kind: "denies", matter: scene.topic ?? scene.sector, rule: "nothing-of-the-kind" };
  return has(scene.sentence, "request", "data-request", "removal-request", "freeze-request", "user-data") || scene.topic !== null ? { kind: "refuses", matter: scene.topic ?? scene.sector, rule: "said-no" } : null;
}

/** "Detectives obtained the address from HKBN", "They won't get anything from us". */
function obtained(event: Event, who: (at: number) => Who, scene: Scene): Made | null {
  if (!event.classes.has("obtain") || event.subject === null || who(event.subject).kind === "company") return null;
  const from = event.objects.find((one) => one.prep === "from" && who(one.at).kind === "company");
  if (!from || !(has(scene.direct, "user-data", "nothing") || /\b(?:anything|nothing)\b/.test(scene.words)) || has(scene.plain, "press", "request")) return null;
  return { companies: who(from.at).companies, act: { kind: "gives", matter: "user-data", rule: "obtained" }, none: hasNone(event, { kind: "gives", matter: "user-data", rule: "obtained" }) || event.group?.negated !== "no", how: who(from.at).by };
}

/** "The paper reached out to Google and has yet to hear back." */
function unheard(event: Event, { chunks }: Sentence, who: (at: number) => Who): Made | null {
  if (event.group?.match.verb.base !== "hear back") return null;
  if (event.group.negated === "no" && !event.chain.some((one) => one.kinds.has("fail"))) return null;
  for (let k = event.at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "noun" && chunk.companies.length > 0) return { companies: who(k).companies, act: { kind: "comments", matter: "user-data", rule: "silent" }, none: false, how: "name" };
  }
  return null;
}

function silence(event: Event, scene: Scene): Act | null {
  const { words, clause } = scene;
  if (/^(?:decline|declined|refuse|refused|ignore|ignored)/.test(words) && has(clause, "authority") && !/comment|interview/.test(words)) return null;
  if (/^(?:refer|point|pass)/.test(words) && has(clause, "treaty", "authority")) return null;
  if (/^(?:point)/.test(words)) return null;
  // "will get no reply from us" is said of requests.
  if (!(has(scene.direct, "press") && !has(scene.direct, "request", "data-request")) && /^(?:get|gets|getting|got|draw|draws|receive|go|goes|went) (?:no|un|without)/.test(words) && (has(scene.direct, "request", "data-request") || has(clause, "request", "data-request", "authority") || /^(?:whatever|anything|everything)\b/.test(scene.subjectWords))) return { kind: "refuses", matter: scene.topic ?? scene.sector, rule: "no-answer" };
  return { kind: "comments", matter: scene.topic ?? scene.sector, rule: "silent" };
}

interface SceneInput {
  around: ReadonlySet<string>;
  topic: Matter | null;
  official: boolean;
  who: (at: number) => Who;
  catalogue: Catalogue;
  place: Place;
}

/** "has never given, and will not give, data": the object stands behind the second. */
function objectsFor(event: Event, { chunks, events }: Sentence): Event["objects"] {
  if (event.objects.length > 0 || !event.group) return event.objects;
  const next = events.find((one) => one.at > event.at && one.group !== null);
  if (!next || next.subject !== event.subject || next.passive !== event.passive) return event.objects;
  const between = chunks.slice(event.at + 1, next.at);
  return between.some((one) => one.kind === "conj") && between.every((one) => one.kind === "conj" || one.kind === "comma" || one.kind === "adv") ? next.objects : event.objects;
}

const times = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|day|week|month|year|weekend|summer|autumn|spring|winter|today|yesterday|later|earlier|ago|hours|days|weeks|months|years|minutes|time|times)$/;
const pronouns = /^(?:it|them|they|this|that|these|those|one|any|some|all|so|him|her|anything|something|everything|none|neither|nothing|both)$/;

function sceneOf(event: Event, sentence: Sentence, { around, topic, official, who, catalogue, place }: SceneInput): Scene {
  const { line, chunks } = sentence;
  const direct = new Set<string>();
  const plain = new Set<string>();
  const clause = new Set<string>();
  let bare = true;
  const put = (noun: NounGroup, isDirect: boolean): void => {
    for (const name of noun.classes) {
      clause.add(name);
      if (isDirect && (noun.head.has(name) || !isPlaceOnly(name))) direct.add(name);
    }
    if (noun.classes.has("data-request") || noun.classes.has("removal-request")) clause.add("request");
  };
  for (const one of objectsFor(event, sentence)) {
    if (one.prep === null && times.test(one.noun.last)) continue;
    const host = event.objects.find((other) => other.at === one.at - 2)?.noun.head;
    const hosted = host !== undefined && has(host, "accounts", "content", "user-data", "request", "data-request", "removal-request", "presence", "law", "voice");
    const isDirect = one.prep === null || (event.nominal !== null && /^(?:of|on|to|for|about)$/.test(one.prep)) || (one.prep !== null && event.classes.has("answer") && /^(?:to|with|on)$/.test(one.prep)) || (one.prep === "of" && !hosted);
    put(one.noun, isDirect);
    if (one.prep === null) for (const name of one.noun.classes) plain.add(name);
    if (isDirect && !(pronouns.test(one.noun.last) || /^\d+$/.test(one.noun.last) || one.noun.companies.length > 0 && one.prep === null && false)) bare = false;
    if (/\bhong kong|\bcity\b|\bterritory\b|\bmarket\b/.test(one.noun.words.join(" ")) && (one.prep === null || /^(?:of|from|in)$/.test(one.prep))) direct.add("city");
    if (one.prep === "to" && /\bhong kong\b/.test(one.noun.words.join(" "))) direct.add("to-city");
  }
  if (event.passive || event.classes.has("vanish") || event.classes.has("reappear") || /^(?:be|remain|stay|go|come|get|draw|grind)\b/.test(event.group?.match.verb.base ?? "")) {
    const subject = event.subject === null ? null : chunks[event.subject];
    if (subject?.kind === "noun") {
      put(subject, true);
      if (!pronouns.test(subject.last)) bare = false;
      // "requests from the police were", "the account of": what hangs on the subject.
      for (let k = event.subject! + 1; k + 1 < chunks.length && k + 1 < event.at; k += 2) {
        const noun = chunks[k + 1];
        if (chunks[k]!.kind !== "prep" || noun?.kind !== "noun") break;
        for (const name of noun.classes) clause.add(name);
        if (/^(?:of|for)$/.test((chunks[k] as { word: string }).word)) put(noun, true);
      }
    }
  } else if (event.subject !== null && chunks[event.subject]?.kind === "noun") {
    const subject = chunks[event.subject] as NounGroup;
    if (who(event.subject).kind === "thing") for (const name of subject.classes) clause.add(name);
  }
  for (const noun of event.antecedent) {
    put(noun, true);
    bare = false;
  }
  const words = line.folded.slice(event.start - line.start, Math.max(event.to, event.end) - line.start);
  const whole = line.folded.slice(event.from - line.start, Math.max(event.to, event.end) - line.start);
  const next = chunks.find((chunk) => chunk.start >= event.to);
  const beyond = new Set(clause);
  for (let k = event.at + 1, end = clauseEnd(sentence, event); k < end; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "noun") for (const name of chunk.classes) beyond.add(name);
  }
  const subjectCompany = event.subject === null ? [] : who(event.subject).companies;
  return {
    direct,
    plain,
    clause,
    beyond,
    sentence: sentence.classes,
    around,
    topic,
    sector: sectorMatter(subjectCompany[0], catalogue),
    official,
    city: line.marks.some((mark) => (mark.set === "hong-kong" || mark.set === "hong-kong-sign") && mark.start >= event.from && mark.end <= Math.max(event.to, event.end)) || /\bhong kong|\bthe city\b|\bthe territory\b|\bthere\b|\bhk\b|\bits market\b|\blocal (?:office|service|market)/.test(whole) || (place === "here" && /\b(?:servers?|city|office)\b/.test(whole) && /hong kong|city|territory/.test(line.folded)),
    bare,
    toOther: !clause.has("authority") && !direct.has("city") && !direct.has("to-city") && event.objects.some((one) => /^(?:to|with)$/.test(one.prep ?? "") && (who(one.at).kind === "company" || one.noun.head.has("other") || one.noun.head.has("company"))),
    asks: next?.kind === "sub" || (next?.kind === "noun" && next.words[0] === "what"),
    words: words.trim(),
    clauseWords: line.folded.slice(event.from - line.start, (event.subject !== null && chunks[event.subject]!.start < event.start ? chunks[event.subject]!.start : event.start) - line.start),
    groupWords: event.group ? line.folded.slice(event.group.start - line.start, event.start - line.start) : "",
    lineWords: line.folded,
    beforeWords: line.folded.slice(0, event.start - line.start),
    subjectWords: event.subject === null ? "" : (chunks[event.subject] as NounGroup).words.join(" "),
    rest: line.folded.slice(event.start - line.start, (chunks[clauseEnd(sentence, event) - 1]?.end ?? line.end) - line.start),
  };
}

const isPlaceOnly = (name: string): boolean => /^(?:authority|other|company|voice|unnamed|press)$/.test(name);

function sectorMatter(company: string | undefined, catalogue: Catalogue): Matter {
  switch (company === undefined ? undefined : catalogue.sector.get(company)) {
    case "finance":
    case "payment":
      return "accounts";
    case "telecom":
    case "host":
    case "store":
    case "media":
    case "game":
      return "takedown";
    default:
      return "user-data";
  }
}

/** Who speaks in a sentence's quotation: told in it, else behind it where the quotation ends, else who spoke before. */
function speakerOf(sentences: readonly Sentence[], i: number, memory: Memory, catalogue: Catalogue, article: Around["article"]): readonly string[] | null {
  for (let k = i; k < Math.min(sentences.length, i + 6); k++) {
    const sentence = sentences[k]!;
    const told = toldSpeaker(sentence, memory.known, catalogue);
    if (told) return told.kind === "company" ? told.companies : null;
    if (!sentence.open.after) break;
  }
  return article.own.length > 0 ? article.own : memory.known.speaker.length > 0 ? memory.known.speaker : article.voice;
}

function toldSpeaker(sentence: Sentence, known: Known, catalogue: Catalogue): Who | null {
  if (sentence.quoted.length === 0) return null;
  const who = resolver(sentence, known, catalogue, []);
  // Signal: "…"
  const [label, colon, quote] = sentence.chunks;
  if (label?.kind === "noun" && label.companies.length > 0 && colon?.kind === "stop" && colon.word === ":" && quote?.kind === "quote") return who(0);
  for (const event of sentence.events) {
    if (!event.group || !event.classes.has("say") || inQuotes(sentence, event.start)) continue;
    const previous = sentence.chunks[event.at - 1];
    const inverted = (previous?.kind === "quote" || previous?.kind === "comma") && sentence.chunks[event.at + 1]?.kind === "noun";
    const at = inverted ? event.at + 1 : event.subject;
    if (at === null || inQuotes(sentence, sentence.chunks[at]!.start)) continue;
    const found = who(at);
    if (found.kind === "thing" || found.kind === "nobody") continue;
    // A name that tells nothing, whose words are "we": whoever is spoken of.
    const noun = sentence.chunks[at] as NounGroup;
    if (found.kind === "other" && noun.classes.size === 0 && noun.words.length >= 2 && known.last.length === 1 && sentence.quoted.some(({ start, end }) => /\b(?:we|our|us|we're|we've)\b/.test(sentence.line.folded.slice(start - sentence.line.start, end - sentence.line.start)))) return { kind: "company", companies: known.last, by: "voice", none: false };
    return found;
  }
  return null;
}

function basisOf(position: string, voice: Voice, companies: readonly string[], own: readonly string[], how: Who["by"], event: Event, sentence: Sentence): { basis: Basis; by: string | null } {
  if (position === "no-comment") {
    const declined = event.chain.some((one) => one.kinds.has("refuse")) || /^(?:would|will|wo|can|could|ca)$/.test(event.group?.modal ?? "") || /^(?:declin|refus|have no|has no|had no|offer|give|gave)/.test(sentence.line.folded.slice(event.start - sentence.line.start)) || voice.kind === "company";
    return { basis: declined ? "company-statement" : "reported", by: null };
  }
  if (position === "denied" || how === "we" || how === "voice") return { basis: "company-statement", by: null };
  if (voice.kind === "company") return { basis: "company-statement", by: null };
  if (event.chain.some((one) => one.kinds.has("hearsay"))) return { basis: "allegation", by: null };
  if (voice.kind === "other") return { basis: "allegation", by: voice.by ? sentence.line.text.slice(voice.by.start - sentence.line.start, voice.by.end - sentence.line.start) : null };
  if (own.some((company) => companies.includes(company))) return { basis: "company-statement", by: null };
  return { basis: "reported", by: null };
}

/** Whether the sentence ends with somebody else as the one that "it" or "they" would mean. */
function othersAfter(found: readonly { at: number; who: Who; noun: NounGroup }[], subjects: readonly number[], memory: Memory): Known["others"] {
  let others = memory.known.others;
  for (const { at, who, noun } of found) {
    if (!subjects.includes(at)) continue;
    if (who.kind === "company" && who.by !== "it") others = { one: false, several: who.companies.length > 1 || who.by === "voice" ? false : others.several };
    else if (who.kind === "authority" || who.kind === "other") others = othersWith(others, noun.last);
  }
  return others;
}

function remember(sentence: Sentence, memory: Memory, who: (at: number) => Who, claims: readonly Claim[], topic: Matter | null, place: Place, saying: readonly string[], person: readonly string[] | null, speaker: readonly string[]): Memory {
  const { chunks, events } = sentence;
  const subjects = events.map((event) => event.subject).filter((at): at is number => at !== null);
  const found = chunks.flatMap((chunk, at) => (chunk.kind === "noun" ? [{ at, who: who(at), noun: chunk }] : []));
  const companies = found.filter((one) => one.who.kind === "company" && one.who.by !== "we");
  const acting = companies.filter((one) => subjects.includes(one.at) && !one.who.none);
  const byName = companies.filter((one) => one.who.by === "name");
  const everybody = [...new Set(byName.flatMap((one) => one.who.companies))];
  const row = byName.findLast((one) => one.who.companies.length > 1)?.who.companies ?? (everybody.length > 1 ? everybody : undefined);
  const together = [...new Set(byName.filter((one) => subjects.includes(one.at)).flatMap((one) => one.who.companies))];
  const lastClaim = claims.at(-1);
  const later = acting.findLast((one) => !lastClaim || one.noun.start > lastClaim.head.start)?.who.companies;
  const owned = found.find((one) => subjects.includes(one.at) && one.noun.owner !== null && one.noun.owner.companies.length > 0)?.noun.owner?.companies;
  const last = later ?? lastClaim?.companies ?? acting.at(-1)?.who.companies ?? owned ?? (byName.length > 0 ? byName.at(-1)!.who.companies : memory.known.last);
  const act = claims.findLast((claim) => claim.frame.position !== "no-comment" && claim.frame.position !== "denied")?.frame ?? (claims.length === 0 && byName.some((one) => subjects.includes(one.at)) ? null : memory.act);
  const names = byName.flatMap((one) => one.who.companies);
  const spoken = saying.length > 0 ? saying : sentence.quoted.length > 0 ? speaker : memory.known.speaker;
  return {
    known: {
      last: last.length > 0 ? last : memory.known.last,
      group: row ?? (together.length > 1 ? together : memory.known.group),
      speaker: spoken,
      person: person ?? memory.known.person,
      named: [...memory.known.named.filter((id) => !names.includes(id)), ...names],
      people: new Map([...memory.known.people, ...found.filter((one) => one.who.by === "voice" && one.noun.head.size === 0 && one.noun.classes.has("voice")).map((one) => [one.noun.last, one.who.companies] as const)]),
      others: othersAfter(found, subjects, memory),
    },
    topic,
    place,
    act,
    frames: new Map([...memory.frames, ...claims.filter((claim) => claim.frame.position !== "no-comment" && claim.frame.position !== "denied").flatMap((claim) => claim.companies.map((id) => [id, claim.frame] as const))]),
    before: new Set([...sentence.classes]),
  };
}
