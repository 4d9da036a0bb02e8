import { entries } from "../../../lexicon/stance/english/entries.ts";
import type { Claim } from "./claim.ts";
import type { Memory } from "./memory.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";
import type { Who } from "./who.ts";

const patterns = entries.map(({ position, words }) => ({
  position,
  pattern: new RegExp(`^(?:${words})(?![a-z])`),
}));

/** "WeChat: No reply": an entry of a list that has no verb; what stands behind the name tells. */
export function entryOf(
  sentence: Sentence,
  memory: Memory,
  sector: Scene["sector"],
  who: (at: number) => Who,
): { companies: readonly string[]; frame: Claim["frame"]; start: number; end: number } | null {
  const [label, mark, third] = sentence.chunks;
  // "No answer from either."
  if (
    label?.kind === "noun" &&
    /^no (?:reply|answer|response|word|comment)$/.test(label.words.join(" ")) &&
    mark?.kind === "prep" &&
    mark.word === "from" &&
    third?.kind === "noun"
  ) {
    const { kind, companies } = who(2);
    if (kind === "company" && companies.length > 0)
      return {
        companies,
        frame: { matter: memory.topic ?? sector, position: "no-comment", form: "act", rule: "entry" },
        start: label.start,
        end: sentence.line.end,
      };
  }
  if (label?.kind !== "noun" || label.companies.length === 0 || mark?.kind !== "stop") return null;
  if (!/^[:—–]$/.test(mark.word)) return null;
  const start = mark.end - sentence.line.start;
  const words = sentence.line.folded.slice(start).trim();
  const found = patterns.find(({ pattern }) => pattern.test(words));
  if (!found) return null;
  const presence = found.position === "exited";
  const matter = presence ? "presence" : (memory.topic ?? sector);
  return {
    companies: label.companies,
    frame: {
      matter,
      position: found.position,
      form: presence || found.position === "paused" ? "policy" : "act",
      rule: "entry",
    },
    start: mark.end,
    end: sentence.line.end,
  };
}
