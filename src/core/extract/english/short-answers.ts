import type { Matter } from "../../ledger.ts";
import type { Act } from "./act.ts";
import { doing } from "./act.ts";
import type { Claim } from "./claim.ts";
import type { Memory } from "./memory.ts";
import type { Sentence } from "./sentence.ts";
import type { Who } from "./who.ts";

/** A question that a text puts and what it asks of whom: "Has Zoom given data to the police?" */
export interface Question {
  companies: readonly string[];
  act: Act;
  /** Of what it does in general, or will do. */
  habit: boolean;
}

interface Answer {
  companies: readonly string[];
  frame: Claim["frame"];
}

const label = `(?:(?:a|answer|[a-z.+]+(?: [a-z.+]+)?) ?[:—–] ?)?`;

const no = new RegExp(
  `^["'(\\s]*${label}["'(\\s]*(?:no|never|not once|not at all|none|nope|absolutely not|certainly not|not (?:a|one) (?:single )?\\w+|nothing|(?:it|we|they) (?:did|has|have|had|do|does|will|would|wo) ?(?:not|n't|never))(?![a-z'])`,
);

const yes = new RegExp(`^["'(\\s]*${label}["'(\\s]*(?:yes|it (?:did|has|does)|we (?:did|have|do))(?![a-z'])`);

const noComment =
  /^["'(\s]*(?:[a-z]+: ?)?["'(\s]*(?:no (?:further |official )?comment|we (?:do not|don't|cannot|can't|won't|never) (?:publicly )?(?:comment|discuss|speculate))(?![a-z])/;

/** "No," said its spokesman: what a short answer comes to after a question. */
export function shortAnswer(
  sentence: Sentence,
  { question, known }: Memory,
  speaker: readonly string[],
): Answer | null {
  const words = sentence.line.folded;
  const quoted = sentence.quoted.length > 0;
  if (quoted && noComment.test(words)) {
    const companies = speaker.length > 0 ? speaker : known.last;
    return companies.length === 0
      ? null
      : {
          companies,
          frame: {
            matter: question?.act.matter ?? "user-data",
            position: "no-comment",
            form: "act",
            rule: "short",
          },
        };
  }
  if (!question) return null;
  const { act, companies, habit } = question;
  const position = no.test(words)
    ? doing.has(act.kind)
      ? habit && !/\bnever (?:have|has|did)\b/.test(words)
        ? "refused"
        : "denied"
      : act.kind === "receives"
        ? "denied"
        : null
    : yes.test(words) && doing.has(act.kind) && !habit
      ? "complied"
      : null;
  if (!position) return null;
  return {
    companies,
    frame: { matter: act.matter, position, form: habit ? "policy" : "act", rule: "short" },
  };
}

/** "Has the police force approached Zoom?" */
export function askedOf(
  { line, events }: Sentence,
  who: (at: number) => Who,
  matter: Matter,
): Question | null {
  if (!/\?["')\s]*$/.test(line.folded)) return null;
  for (const event of events) {
    if (!event.classes.has("approach") || event.subject === null || who(event.subject).kind !== "authority")
      continue;
    const asked = event.objects.find((one) => who(one.at).kind === "company");
    if (asked)
      return {
        companies: who(asked.at).companies,
        act: { kind: "receives", matter, rule: "asked" },
        habit: false,
      };
  }
  return null;
}
