import type { Form, Position } from "../../ledger.ts";
import { doing } from "./act.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";

/** What an act comes to, by whether it is so and by the verbs above it; null when it comes to nothing. */
export function positionOf(
  one: Act,
  negated: "no" | "not" | "never",
  event: Event,
  told: {
    definite: boolean;
    habit: boolean;
    single: boolean;
    company: boolean;
    words: string;
    since: boolean;
    /** "is making up its mind": it is at it still. */
    going: boolean;
    nothing: boolean;
    /** Its subject is nobody: "neither", "no company". */
    nobody: boolean;
  },
): { position: Position; form: Form; rule: string } | null {
  // "neither has ruled out answering".
  if (told.nobody && event.chain.some((above) => above.kinds.has("refuse"))) return null;
  // "has not finished its review".
  const unfinished = event.chain[0];
  if (
    one.kind === "reviews" &&
    unfinished?.negated === "not" &&
    /^(?:finish|complete|conclude|end|wrap up)/.test(unfinished.group?.match.verb.base ?? "")
  )
    return { position: "reviewing", form: "policy", rule: one.rule };
  let state = stateOf(one, negated, told);
  if (
    state === "exited" &&
    /\b(?:temporarily|for now|for the time being|for the moment|until further notice|while (?:it|they|we))\b/.test(
      told.words,
    )
  )
    state = "paused";
  // "will not process them for the time being", "no longer answers" are pauses.
  if (state === "refused" && told.since && one.kind === "answers") state = "paused";
  if (state === "denied" && told.nothing && doing.has(one.kind)) state = "refused";
  if (
    (state === "handled" || state === "complied") &&
    one.kind === "answers" &&
    /\b(?:again|as before|once more|as usual)\b/.test(told.words)
  )
    state = "resumed";
  // "now handles requests as it does any other": no longer paused.
  if ((state === "handled" || state === "complied") && one.kind === "answers" && likeOthers.test(told.words))
    state = "resumed";
  // "is handing data over again": once more, as a habit.
  if (
    state === "complied" &&
    (one.kind === "gives" || one.kind === "obeys") &&
    one.matter === "user-data" &&
    /^(?:g|s|b)$/.test(event.group?.form ?? "") &&
    /\b(?:again|once more|as before)\b/.test(told.words)
  )
    state = "resumed";
  if (state === "refused" && one.rule === "no-answer" && isForNow(one, told.words)) state = "paused";
  if (
    state === "refused" &&
    (isForNow(one, told.words) ||
      (/\bno (?:longer|more)\b/.test(told.words) && !/\bdirectly\b|\btreaty\b/.test(told.words))) &&
    (["gives", "answers", "obeys"].includes(one.kind) || one.rule === "withheld") &&
    one.matter !== "accounts"
  )
    state = "paused";
  for (const governor of event.chain) {
    if (!state) return null;
    state = governed(state, governor.kinds, governor.negated, one, told);
  }
  if (
    state === "refused" &&
    event.chain.length > 0 &&
    isForNow(one, told.words) &&
    ["gives", "answers", "obeys"].includes(one.kind) &&
    one.matter !== "accounts"
  )
    state = "paused";
  // "chose not to disclose" is a refusal.
  if (state === "denied" && event.group?.infinitive && doing.has(one.kind)) state = "refused";
  // "continues to process payments despite a request to stop".
  if (
    state === "handled" &&
    one.matter === "accounts" &&
    negated === "no" &&
    /\b(?:despite|in defiance of|in spite of|regardless of|notwithstanding)\b/.test(told.words)
  )
    state = "refused";
  if (!state || state === "said" || state === "received" || state === "handled") return null;
  return { position: state, form: formOf(one, state, told), rule: one.rule };
}

const likeOthers =
  /\b(?:like|as|same)\b[^.;]*\b(?:any(?:body|where|one)?(?: other| else)|elsewhere|other (?:place|market|countr|jurisdiction)\w*|everyone else|everybody else)\b/;

/** "has not taken action on the post at this time" is an answer, and no pause. */
const isForNow = ({ matter, kind }: Act, words: string): boolean =>
  forNow.test(
    matter === "takedown" && kind === "obeys"
      ? words.replace(/\bat (?:this|the present) time\b/g, "")
      : words,
  );

const forNow =
  /\bunder (?:the|its|a|that) (?:pause|freeze|suspension|moratorium|hold)\b|\bfor the foreseeable future\b|\b(?:for now|for the time being|for the moment|until\b(?! further orders)|temporarily|while (?:it|they|we|that|the|its|our)|pending|as long as|meanwhile|in the meantime|at present|currently|at (?:this|the present) time|at the moment|presently)\b/;

/** What an act comes to so far: a position, or something that is one only when a verb above turns it. */
type State = Position | "said" | "received" | "handled";

function stateOf(
  one: Act,
  negated: "no" | "not" | "never",
  told: { definite: boolean; habit: boolean; company: boolean; going: boolean },
): State | null {
  const { kind } = one;
  const no = negated !== "no";
  if (doing.has(kind)) {
    if (!no) return /^(?:handles|payments)$/.test(one.rule) ? "handled" : "complied";
    if (kind === "obeys" || kind === "answers")
      return negated === "never" && told.company && !told.definite ? "denied" : "refused";
    if (told.habit) return "refused";
    if (told.definite) return "refused";
    return "denied";
  }
  if (kind === "receives") return no ? "denied" : "received";
  if (kind === "comments")
    return one.rule === "silent" ? (no ? null : "no-comment") : no ? "no-comment" : "said";
  if (one.rule === "undecided") return no || told.going ? "reviewing" : "handled";
  // Not to have lifted a pause is to go on with it.
  if (no && kind === "resumes") return "paused";
  if (no) return kind === "pauses" || kind === "refuses" || kind === "keeps" ? null : null;
  switch (kind) {
    case "refuses":
    case "keeps":
    case "redirects":
      return "refused";
    case "pauses":
    case "suspends":
      return "paused";
    case "resumes":
    case "restores":
    case "unfreezes":
    case "returns":
      return "resumed";
    case "reviews":
      return "reviewing";
    case "challenges":
      return "challenging";
    case "leaves":
      return "exited";
    case "denies":
      return "denied";
    case "stays":
      return null;
    default:
      return null;
  }
}

function governed(
  state: State,
  kinds: ReadonlySet<string>,
  negated: "no" | "not" | "never",
  one: Act,
  told: { definite: boolean; habit: boolean; company: boolean },
): State | null {
  const no = negated !== "no";
  const done = (state === "complied" || state === "handled") && doing.has(one.kind);
  if (kinds.has("light")) return no ? null : state;
  if (kinds.has("stop")) {
    // "would not stop processing donations".
    if (no) return done && one.matter === "accounts" && negated === "not" && told.habit ? "refused" : null;
    // "has stopped handling donations": what was asked of it.
    if (one.rule === "payments") return "complied";
    if (one.kind === "removes" || one.kind === "freezes")
      return one.kind === "freezes" ? "resumed" : "paused";
    if (one.kind === "reviews" || one.kind === "answers" || done) return "paused";
    return state === "reviewing" ? "paused" : null;
  }
  if (kinds.has("refuse")) {
    if (no) return null;
    if (one.kind === "comments") return "no-comment";
    // "refuses to pay out the pensions": it holds them back.
    if (one.kind === "unfreezes" && one.matter === "accounts") return "complied";
    if (done || one.kind === "restores" || one.kind === "unfreezes") return done ? "refused" : null;
    if (one.kind === "reviews") return one.rule === "reviewing" ? "refused" : null;
    return null;
  }
  if (kinds.has("fail")) {
    if (one.kind === "comments") return no ? null : "no-comment";
    if (one.kind === "receives") return no ? null : "denied";
    if (one.rule === "undecided") return no ? null : "reviewing";
    return no ? state : done ? "refused" : null;
  }
  if (kinds.has("deny")) return no ? null : done || one.kind === "receives" ? "denied" : null;
  if (kinds.has("resume"))
    return no ? null : done || one.kind === "resumes" || one.kind === "reviews" ? "resumed" : null;
  if (kinds.has("does") || kinds.has("promise")) {
    if (!no) return state;
    if (one.kind === "comments") return "no-comment";
    return done && negated === "never" && told.company ? "denied" : null;
  }
  // "is said to have paused": somebody's word; "is said to be planning": nothing yet.
  if (kinds.has("hearsay")) return no ? null : state;
  if (kinds.has("nothing")) return one.kind === "comments" ? "no-comment" : null;
  if (kinds.has("plan")) return no && one.kind === "comments" ? "no-comment" : no && done ? "refused" : null;
  if (kinds.has("accuse")) return no ? null : state;
  if (kinds.has("demand")) return null;
  if (kinds.has("made")) return no ? (done ? "refused" : null) : state;
  return no ? null : state;
}

function formOf(one: Act, state: Position, told: { habit: boolean; single: boolean }): Form {
  if (one.matter === "presence") return state === "denied" || state === "no-comment" ? "act" : "policy";
  switch (state) {
    case "paused":
      return "policy";
    case "reviewing":
      return one.rule === "reviewing" && one.matter !== "user-data" && !told.habit ? "act" : "policy";
    case "resumed":
      return one.kind === "resumes" || one.kind === "answers" ? "policy" : "act";
    case "complied":
    case "refused":
      // "will leave these accounts open": one thing, whatever the tense.
      if (told.single && (/^(?:removes|freezes|keeps)$/.test(one.kind) || one.rule === "altered"))
        return "act";
      return told.habit || one.rule === "treaty-route" || one.rule === "follows-law" ? "policy" : "act";
    default:
      return "act";
  }
}
