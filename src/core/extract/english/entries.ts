import { entries } from "../../../lexicon/stance/english/entries.ts";
import type { Claim } from "../claims.ts";
import type { Memory } from "./memory.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";

const patterns = entries.map(({ position, words }) => ({
  position,
  pattern: new RegExp(`^(?:${words})(?![a-z])`),
}));

/** "WeChat: No reply": an entry of a list that has no verb; what stands behind the name tells. */
export function entryOf(
  sentence: Sentence,
  memory: Memory,
  sector: Scene["sector"],
): { companies: readonly string[]; frame: Claim["frame"]; start: number; end: number } | null {
  const [label, mark] = sentence.chunks;
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
