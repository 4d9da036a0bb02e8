import type { Matter } from "../../ledger.ts";
import type { Claim } from "./claim.ts";
import type { Chunk, NounGroup } from "./chunks.ts";
import type { Memory } from "./memory.ts";
import { matterIn } from "./scene.ts";
import type { Sentence } from "./sentence.ts";
import { severalOf } from "./who.ts";
import type { Who } from "./who.ts";

/** What else a sentence says by saying it of another: of whom, what, and where it stands. */
interface Alike {
  companies: readonly string[];
  frame: Claim["frame"];
  /** The claim that it goes by; null when only a demand stands before it. */
  like: Claim | null;
  at: number;
}

const auxiliary = `(?:has|have|had|did|does|do|will|would|is|are|was|were|can|could)`;

/** "and so has X", "as did its subsidiary X", "nor will X". */
const turned = new RegExp(
  `(?:^|[\\s,;:—("])(?:so|as|nor|neither) (?:also |too )?${auxiliary} (?:now |also |too )?(?:the |both )?$`,
);

const closesTurned =
  /^,? ?(?:$|[.,;:!)"—]|and |but |in |on |at |last |a |earlier |later |before |since |too)/;

/** "X, too.", "X as well." without a verb. */
const addsName = /^,? ?(?:too|as well|also|likewise|ditto)["']?(?:$|[.,;:!)—])/;

/** "WhatsApp included", "among them Telegram". */
const included = /^,? (?:were |was )?(?:also |too |both |all )?included\b/;

const amongThem = /(?:, | and )(?:including|among them|namely) (?:the )?$/;

const alike =
  /(?:^|, |— )["']?(?:much |just |exactly )?(?:like|along with|together with|alongside|as well as|followed by|in common with|in line with) (?:the |its |both |rivals? |fellow |sister |parent |company |app |[a-z]+ly )*$/;

const closesLike = /^(?:'s)?(?: (?:before|and|or) [^,;]{0,40})?,/;

const step =
  /^(?:step|move|pause|decision|change|halt|freeze|suspension|measure|order|block|same|policy|stop|hold|ban|restriction|removal|refusal|review|moratorium|rule|line|practice|statement|treatment)$/;

const covers =
  /^(?:also )?(?:cover|appl(?:y|ies|ied) (?:\w+ )?to|extend(?:s|ed)? (?:\w+ )?to|include|go(?:es)? (?:\w+ )?for|went (?:\w+ )?for|hold(?:s)? (?:\w+ )?(?:true )?for|held (?:\w+ )?for|tak(?:es|e|en|ing) in|took in|affect|concern|is true (?:of|for)|was true (?:of|for)|reach)/;

/** Others of whom the same is so as of one that a claim is about. */
export function likewise(
  sentence: Sentence,
  who: (at: number) => Who,
  memory: Memory,
  claims: readonly Claim[],
): Alike[] {
  const { line, chunks } = sentence;
  const found: Alike[] = [];
  const put = (at: number, claim: Claim | undefined, companies: readonly string[]): void => {
    if (!claim) return;
    const others = companies.filter((id) => !claim.companies.includes(id) && !isSaid(claims, id, claim));
    if (others.length > 0)
      found.push({ companies: others, frame: { ...claim.frame, rule: "likewise" }, like: claim, at });
  };
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== "noun" || chunk.companies.length === 0) continue;
    const before = line.folded.slice(0, chunk.start - line.start);
    const after = line.folded.slice(chunk.end - line.start);
    const earlier = claims.findLast((claim) => claim.head.start < chunk.start);
    const last = earlier ?? (claims.length === 0 ? memory.said.at(-1) : undefined);
    const opens = at === 0 || /^(?:stop|conj|paren)$/.test(chunks[at - 1]!.kind);
    if (turned.test(before) && closesTurned.test(after)) put(at, last, chunk.companies);
    else if (opens && addsName.test(after) && !hasVerb(chunks, at)) put(at, last, chunk.companies);
    else if (included.test(after) || amongThem.test(before)) put(at, earlier, chunk.companies);
    else if (alike.test(before) && closesLike.test(after))
      put(
        at,
        claims.find((claim) => claim.head.start > chunk.end && isNear(chunks, at, claim)),
        chunk.companies,
      );
    else if (isCovered(sentence, at)) put(at, earlier ?? memory.said.at(-1), who(at).companies);
  }
  return found;
}

const answered =
  /^ (?:alone |had |has |have )*(?:answered|replied|responded|commented|reacted|wrote back|got back|came back|agreed to (?:comment|talk|answer)|would (?:comment|talk|answer))\b/;

/** "Of the three only X answered": the others didn't. */
export function othersSilent(
  { line, chunks }: Sentence,
  { known, topic }: Memory,
): { companies: readonly string[]; frame: Claim["frame"]; at: number } | null {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== "noun" || chunk.companies.length === 0) continue;
    const before = line.folded.slice(0, chunk.start - line.start);
    const after = line.folded.slice(chunk.end - line.start);
    if (!answered.test(after) || !(/\bonly (?:the )?$/.test(before) || after.startsWith(" alone "))) continue;
    const all = severalOf({ words: line.folded.split(/[^a-z]+/).slice(0, 12) }, known);
    const others = all.filter((id) => !chunk.companies.includes(id));
    if (others.length > 0 && others.length < all.length)
      return {
        companies: others,
        frame: { matter: topic ?? "user-data", position: "no-comment", form: "act", rule: "others-silent" },
        at,
      };
  }
  return null;
}

const isSaid = (claims: readonly Claim[], company: string, { frame }: Claim): boolean =>
  claims.some((claim) => claim.companies.includes(company) && claim.frame.matter === frame.matter);

/** A verb between a name and the end of its clause. */
function hasVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let k = at + 1; k < chunks.length && chunks[k]!.kind !== "stop"; k++)
    if (chunks[k]!.kind === "verb") return true;
  return false;
}

/** The claim is made by the clause that a "like X" stands in. */
function isNear(chunks: readonly Chunk[], at: number, claim: Claim): boolean {
  let verbs = 0;
  for (let k = at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" || chunk.start >= claim.head.start) break;
    if (chunk.kind === "verb" && chunk.finite) verbs++;
  }
  return verbs <= 1;
}

/** "The step covers Instagram as well", "which also applies to WhatsApp". */
function isCovered({ line, chunks, events }: Sentence, at: number): boolean {
  return events.some((event) => {
    if (!event.group || event.group.negated !== "no" || event.group.modal === "may") return false;
    if (!event.objects.some((one) => one.at === at) || event.subject === null) return false;
    const subject = chunks[event.subject] as NounGroup;
    return (
      (step.test(subject.last) || /^(?:it|this|that)$/.test(subject.last)) &&
      covers.test(line.folded.slice(event.start - line.start))
    );
  });
}

/** What somebody in authority told companies to do, in a sentence: "asked Spotify and KKBOX to remove the song". */
export function demandedIn(sentence: Sentence, who: (at: number) => Who, until = Infinity): Matter | null {
  for (const event of sentence.events) {
    if (event.end > until) break;
    const above = event.chain.find((one) => one.kinds.has("demand") && one.group !== null);
    if (!above || above.negated !== "no") continue;
    const demand = sentence.events.find((one) => one.at === above.at);
    const asker = demand?.passive ? demand.objects.find((one) => one.prep === "by")?.at : demand?.subject;
    const asked = demand?.passive ? demand.subject : demand?.objects[0]?.at;
    if (asked === undefined || asked === null || who(asked).kind !== "company") continue;
    const authority = asker !== undefined && asker !== null && who(asker).kind === "authority";
    const city = asker !== undefined && asker !== null && isCity(sentence.chunks[asker]!);
    if (!authority && !city) continue;
    const objects = new Set(event.objects.flatMap((one) => [...one.noun.classes]));
    if (event.classes.has("freeze") && objects.has("accounts")) return "accounts";
    if (event.classes.has("give") && objects.has("user-data")) return "user-data";
    if (event.classes.has("remove")) return matterIn(objects) ?? "takedown";
  }
  return null;
}

const isCity = (chunk: Chunk): boolean =>
  chunk.kind === "noun" && /^(?:hong kong|beijing|the city)$/.test(chunk.words.join(" "));

/** "KKBOX did not", "Spotify did", "It hasn't", "Akamai won't": the verb stands before. */
export function elliptic(
  sentence: Sentence,
  who: (at: number) => Who,
  memory: Memory,
  claims: readonly Claim[],
): Alike[] {
  const { chunks } = sentence;
  const found: Alike[] = [];
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== "noun") continue;
    const answer = bareAnswer(chunks, at);
    if (!answer) continue;
    const subject = who(at);
    if (subject.kind !== "company" || subject.by === "we" || subject.by === "voice") continue;
    const none = subject.none || answer.negated;
    const earlier = claims.findLast((claim) => claim.head.start < chunk.start);
    const like = earlier ?? (memory.demanded ? undefined : memory.said.at(-1));
    if (like && like.companies.some((id) => subject.companies.includes(id))) continue;
    const matter = demandedIn(sentence, who, chunk.start) ?? memory.demanded;
    const frame = like ? turnedFrame(like.frame, none) : matter ? obeyed(matter, none, answer.habit) : null;
    if (frame) found.push({ companies: subject.companies, frame, like: like ?? null, at });
  }
  return found;
}

function turnedFrame(frame: Claim["frame"], none: boolean): Claim["frame"] | null {
  switch (frame.position) {
    case "complied":
      return { ...frame, position: none ? "refused" : "complied", rule: "did-not" };
    case "refused":
      return none ? null : { ...frame, position: "complied", rule: "did" };
    case "denied":
    case "no-comment":
      return null;
    default:
      return none ? null : { ...frame, rule: "did" };
  }
}

const obeyed = (matter: Matter, none: boolean, habit: boolean): Claim["frame"] => ({
  matter,
  position: none ? "refused" : "complied",
  form: habit ? "policy" : "act",
  rule: none ? "did-not" : "did",
});

/** A subject with nothing but an auxiliary behind it. */
function bareAnswer(chunks: readonly Chunk[], at: number): { negated: boolean; habit: boolean } | null {
  let [negated, verbs, habit] = [false, 0, false];
  for (let k = at + 1; ; k++) {
    const chunk = chunks[k];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "quote" || chunk.kind === "paren") break;
    if (chunk.kind === "adv") {
      if (!/^(?:so far|yet|still|also|now|too|either)$/.test(chunk.word)) return null;
    } else if (chunk.kind === "not") negated = true;
    else if (chunk.kind === "aux") {
      verbs++;
      if (/^(?:wo|will|would)$/.test(chunk.word)) habit = true;
      else if (!/^(?:has|have|had|did)$/.test(chunk.word)) return null;
    } else if (chunk.kind === "verb") {
      if (!/^(?:do|have)$/.test(chunk.match.verb.base) || !chunk.finite || chunk.modal !== null) return null;
      if (chunk.negated !== "no") negated = true;
      verbs++;
    } else if (chunk.kind === "comma" || chunk.kind === "conj") {
      const next = chunks[chunk.kind === "comma" && chunks[k + 1]?.kind === "conj" ? k + 2 : k + 1];
      // "KKBOX did not, and said why".
      if (next?.kind !== "noun" && !(negated && next?.kind === "verb" && next.finite)) return null;
      break;
    } else return null;
  }
  return verbs === 1 ? { negated, habit } : null;
}
