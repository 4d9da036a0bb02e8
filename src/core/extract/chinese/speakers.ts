import type { Actor, Memory, Resolver, Speaker } from "./actors.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clause.ts";
import type { Sentence } from "./read.ts";

/** "「…」X發言人說。": who says the whole sentence, told at its end or in the sentence after the quotation mark. */
export function attributionOf(
  sentence: Sentence,
  next: Sentence | undefined,
  memory: Memory,
  by: Resolver,
): Speaker | null {
  // "拒刪該曲 Google：…": a headline may name who says it in the middle.
  if (sentence.isTitle) {
    const at = sentence.parts.findIndex(
      ({ words, end }, i) =>
        i > 0 &&
        words.length === 1 &&
        words[0]!.is.has("name") &&
        sentence.folded[end - 1 - sentence.start] === ":",
    );
    const before = sentence.parts.slice(0, Math.max(0, at)).flatMap(({ words }) => words);
    if (at > 0 && !before.some(({ is }) => is.has("name") || is.has("authority") || is.has("other")))
      return { companies: sentence.parts[at]!.words[0]!.companies, by: null, kind: "company" };
  }
  const last = sentence.parts.at(-1);
  if (
    last &&
    sentence.parts.length > 1 &&
    last.words.at(-1)?.is.has("say") &&
    /^[^,，]{0,3}[。\s"”」』]*$/.test(sentence.folded.slice(last.words.at(-1)!.end - sentence.start))
  ) {
    const { speaker } = clauseOf(last, memory, by);
    if (speaker && speaker !== "same") return speakerFrom(speaker);
    if (speaker === "same" && sentence.parts[0]?.quoted) return null;
  }
  if (next && /^\s*["”」』]/.test(next.text) && next.parts[0]) {
    const { speaker } = clauseOf(next.parts[0], memory, by);
    if (speaker && speaker !== "same") return speakerFrom(speaker);
  }
  return null;
}

export const speakerFrom = (actor: Actor): Speaker => ({
  companies: actor.companies,
  by: actor.kind === "company" ? null : actor.phrase,
  kind: actor.kind,
});

/** Who speaks after a word of saying. */
export function spokenBy(clause: Clause, memory: Memory, sentence: Sentence, order: number): Partial<Memory> {
  const { speaker } = clause;
  if (speaker === null) return {};
  if (speaker === "same") {
    const voice = clause.part.words.some((word) => word.is.has("voice"));
    // "開發團隊態度強硬：發言人寫道": theirs, and no company's.
    if (voice && memory.topic?.kind === "other" && memory.topicIn === order && clause.part.opens !== "start")
      return { speaker: speakerFrom(memory.topic) };
    const he = clause.part.words.some((word) => word.is.has("he"));
    const justNamed = memory.topic?.kind === "company" && memory.topicIn === order;
    if (
      he &&
      !voice &&
      !memory.speaker &&
      !justNamed &&
      memory.lastVoice &&
      memory.lastVoice.kind !== "company"
    ) {
      return { speaker: memory.lastVoice, topic: topicOf(memory.lastVoice, clause) };
    }
    if (memory.speaker && !voice) return { topic: topicOf(memory.speaker, clause) };
    if (he && memory.lastSpeaker.length === 0) return {};
    const companies =
      voice || he
        ? memory.lastSpeaker.length > 0 &&
          !(voice && memory.topic?.kind === "company" && order - memory.topicIn <= 1) &&
          (he || memory.recent.slice(0, 3).some((one) => memory.lastSpeaker.includes(one)))
          ? memory.lastSpeaker
          : firstOf(memory)
        : memory.topic?.kind === "company"
          ? memory.topic.companies
          : [];
    if (companies.length === 0) {
      if (memory.topic && memory.topic.kind !== "company") return { speaker: speakerFrom(memory.topic) };
      return {};
    }
    const said: Speaker = { companies, by: null, kind: "company" };
    return { speaker: said, lastSpeaker: companies, topic: topicOf(said, clause) };
  }
  const said = {
    ...speakerFrom(speaker),
    by: speaker.kind === "company" ? null : phraseOf(speaker, sentence),
  };
  return {
    speaker: said,
    ...(speaker.kind === "company" && { lastSpeaker: speaker.companies }),
    lastVoice: said,
    topic: speaker,
  };
}

export const firstOf = (memory: Memory): readonly string[] =>
  memory.topic?.kind === "company" ? memory.topic.companies : memory.recent.slice(0, 1);

const topicOf = (speaker: Speaker, clause: Clause): Actor => ({
  kind: speaker.kind,
  companies: speaker.companies,
  word: clause.part.words[0]!,
  phrase: speaker.by ?? "",
});

/** How the text calls a speaker: the words around the noun, as they stand. */
function phraseOf(actor: Actor, sentence: Sentence): string {
  const from = actor.word.start - sentence.start;
  const before = /[^,，。;；:：「」“”、\s]{0,14}$/.exec(sentence.text.slice(0, from))![0];
  return (before + sentence.text.slice(from, actor.word.end - sentence.start)).trim();
}

/** "領英的說法是「仍在考慮」": what follows is what it says. */
export const states = ({ part, subject, speaker }: Clause, { folded, start }: Sentence): boolean =>
  speaker === null &&
  subject?.kind === "company" &&
  subject.word.end <= part.end &&
  /^(?:一方|方面)?的(?:说法|答覆|答复|回答|回覆|回复|解释|口径|立场|声明)(?:就|仍|还|也|都|则)?是/.test(
    folded.slice(subject.word.end - start, part.end - start),
  );

/** "Google公關回覆本站，…": what follows is the answer. */
export function replies(clause: Clause): boolean {
  if (
    clause.speaker !== null ||
    clause.subject?.kind !== "company" ||
    clause.heads.length !== 1 ||
    clause.whether
  )
    return false;
  const [head] = clause.heads;
  return (
    head!.negated === "no" &&
    /^(?:回覆|回复|回应|答复|回信|作覆)$/.test(head!.word.text) &&
    (!clause.classes.has("authority") || clause.part.words.at(-1)!.is.has("authority"))
  );
}
