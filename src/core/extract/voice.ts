import type { Actor } from "./actors.ts";
import { stretch } from "./clauses.ts";
import type { Line, Mark } from "./reading.ts";

/** On whose word a sentence says something. */
export interface Voice {
  kind: "company" | "other" | "none";
  /** Who, in the text's words, when it is somebody else. */
  by: string | null;
  /** It declined in words, where another left a question unanswered. */
  declined: boolean;
}

/** What only sits in a sentence or speaks for nobody. */
const neutral =
  /(?:court papers|papers|documents|records show|figures|report shows|court|法庭文件|庭上|文件)/;

/** Who says what a verb says: the company, somebody else, or nobody but the publisher. */
export function voiceOf(
  line: Line,
  head: Mark,
  subject: Actor,
  actors: readonly Actor[],
  setting: { memory: { speaker: readonly string[] } },
): Voice {
  const declined = line.chinese
    ? /拒绝|不予|不作|不评论|不愿|谢绝|不置评|婉拒|不肯|拒评|无可奉告/.test(
        stretch(line, head.start, head.end),
      )
    : /declin|refus|would not|will not|won't|wouldn't|no comment|comment on (?:individual|specific)|does not comment|not comment/.test(
        stretch(line, head.start - 8, head.end),
      );
  const says = line.marks.filter(
    (mark) =>
      (mark.set === "say" || mark.set === "allege") && (mark.end <= head.start || mark.start >= head.end),
  );
  let best: Voice | null = null;
  for (const say of says) {
    const speaker = speakerOf(line, say, actors, head);
    if (speaker === null) continue;
    const ofSubject = speaker.companies.some((company) => subject.companies.includes(company));
    if (ofSubject || speaker.kind === "voice") {
      return { kind: "company", by: null, declined };
    }
    if (speaker.kind === "other" && !best) {
      const by = phraseOf(line, speaker);
      const governs =
        say.end <= head.start
          ? !/[;；]/.test(stretch(line, say.end, head.start)) && !anotherSpeaks(line, say, head, subject)
          : true;
      if (governs && !neutral.test(stretch(line, speaker.start - 20, speaker.end + 12)))
        best = { kind: "other", by, declined };
    }
  }
  if (best) return best;
  if (inQuotes(line, head) && setting.memory.speaker.some((company) => subject.companies.includes(company)))
    return { kind: "company", by: null, declined };
  return { kind: "none", by: null, declined };
}

/** The company that acts stands between the say and the verb with a sentence of its own. */
function anotherSpeaks(line: Line, say: Mark, head: Mark, subject: Actor): boolean {
  if (subject.start < say.end) return true;
  const between = stretch(line, say.end, subject.start);
  return line.chinese ? /[;；。]/.test(between) : /[;.] |, (?:while|but|and) /.test(between);
}

/** Who says: the nearest actor before the word, or right after it ("says Telegram", "according to the company"). */
function speakerOf(line: Line, say: Mark, actors: readonly Actor[], head: Mark): Actor | null {
  const word = stretch(line, say.start, say.end);
  const after = actors.find(
    (actor) =>
      actor.start >= say.end &&
      actor.start - say.end < 32 &&
      !/[,;.,，。]/.test(stretch(line, say.end, actor.start)),
  );
  const postposed =
    /^(?:says?|said|according to|据|wrote|told|confirmed|added)/.test(word) &&
    (/[,"”']\s*$/.test(stretch(line, say.start - 3, say.start)) || /according to|据/.test(word));
  if (after && postposed) return withOwner(line, after, actors);
  const before = actors.filter(
    (actor) => actor.end <= say.start + 1 && !(actor.oblique && actor.kind === "other"),
  );
  const near = before.findLast((actor) => !actor.oblique || actor.kind !== "other");
  if (!near) return null;
  // Between the verb and a say behind it stands who says it: ", a spokesman said".
  if (
    say.start > head.end &&
    near.end <= head.start &&
    !/[,"”',，」]/.test(stretch(line, head.end, say.start))
  )
    return null;
  const gap = stretch(line, near.end, say.start);
  if (line.chinese ? /[。;；]/.test(gap) : gap.length > 140) return null;
  return withOwner(line, near, actors);
}

/** A spokesman of a company is the company; one of the police is the police. */
function withOwner(line: Line, actor: Actor, actors: readonly Actor[]): Actor {
  if (actor.kind !== "voice") return actor;
  const beside = actors.find(
    (one) =>
      one !== actor &&
      ((one.end <= actor.start && actor.start - one.end < (line.chinese ? 6 : 26)) ||
        (one.start >= actor.end &&
          one.start - actor.end < 16 &&
          /^ (?:for|of|at|from) (?:the )?/.test(stretch(line, actor.end, one.start)))),
  );
  return beside ?? actor;
}

/** How the text calls a speaker: the words around the noun, as they stand. */
function phraseOf(line: Line, actor: Actor): string {
  const from = actor.start - line.start;
  const before = line.chinese
    ? /[^,，。;；:：「」、\s]{0,14}$/.exec(line.text.slice(0, from))![0]
    : (/(?:\b(?:an?|the|one|some|several|two|three)\s(?:[\w'’-]+\s){0,4})?$/i.exec(
        line.text.slice(0, from),
      )?.[0] ?? "");
  return (before + line.text.slice(from, actor.end - line.start)).trim();
}

const inQuotes = (line: Line, head: Mark): boolean => {
  const before = stretch(line, line.start, head.start);
  return (before.match(/["“「]/g)?.length ?? 0) % 2 === 1 || /["”」]/.test(stretch(line, head.end, line.end));
};
