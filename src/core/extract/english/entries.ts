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

interface Entry {
  companies: readonly string[];
  frame: Claim["frame"];
}

/** An entry of a list that has no verb with a subject; what stands beside the name tells. */
export function entryOf(
  sentence: Sentence,
  memory: Memory,
  sector: Scene["sector"],
  who: (at: number) => Who,
): Entry | null {
  const { chunks, line } = sentence;
  const [label, mark, third] = chunks;
  const frame = (words: string, rule = "entry"): Claim["frame"] | null => {
    const position = patterns.find(({ pattern }) => pattern.test(words))?.position;
    if (!position) return null;
    const presence = position === "exited";
    return {
      matter: presence ? "presence" : (memory.topic ?? sector),
      position,
      form: presence || position === "paused" ? "policy" : "act",
      rule,
    };
  };
  // "No answer from either.", "Nothing yet from Apple."
  const from = /^(?:still )?(?:no|not a|nothing|silence)\b[a-z ]{0,24}? from (?=[a-z])/.exec(
    line.folded.trim(),
  );
  if (from) {
    const at = chunks.findIndex((chunk) => chunk.kind === "prep" && chunk.word === "from") + 1;
    const asked = at > 0 && at < 5 && chunks[at]?.kind === "noun" ? who(at) : null;
    const made = frame(line.folded.trim());
    if (asked?.kind === "company" && asked.companies.length > 0 && made?.position === "no-comment")
      return { companies: asked.companies, frame: made };
  }
  // "Viber." and then "No reply."
  if (
    memory.heading.length > 0 &&
    chunks.slice(0, 4).every((chunk) => chunk.kind !== "noun" || chunk.companies.length === 0)
  ) {
    const made = frame(line.folded.trim());
    if (made) return { companies: memory.heading, frame: made };
  }
  // "WeChat: No reply"
  if (label?.kind === "noun" && label.companies.length > 0) {
    if (mark === undefined || (third === undefined && mark.kind === "stop" && mark.word !== ":"))
      return memory.list && { companies: label.companies, frame: memory.list };
    if (mark.kind !== "stop" || !/^[:—–]$/.test(mark.word)) return null;
    const made = frame(line.folded.slice(mark.end - line.start).trim());
    return made && { companies: label.companies, frame: made };
  }
  // "On hold: Google, Zoom."
  const colon = chunks.findIndex((chunk) => chunk.kind === "stop");
  const names = chunks[colon + 1];
  if (colon < 1 || colon > 6 || names?.kind !== "noun" || names.companies.length === 0) return null;
  if (!/^[:—–]$/.test((chunks[colon] as { word: string }).word)) return null;
  const made = frame(line.folded.slice(0, chunks[colon]!.start - line.start).trim(), "listed");
  return made && { companies: names.companies, frame: made };
}
