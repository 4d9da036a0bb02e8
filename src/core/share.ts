import type { Ask } from "./chat.ts";

const word = /\s+(?:share|分享)(?:[:：=](?:yes|no|true|false|是|否))?\s*$/iu;
const no = /(?:no|false|否)\s*$/iu;

/**
 * Whether the asker wants the channel to see the answer: `share` at the end of what they typed, or as an option. Gives
 * the line without it, null where the platform has read the options itself.
 */
export function readShare(typed: Ask["typed"]): { line: string | null; share: boolean } {
  if (!("line" in typed)) return { line: null, share: typed.options["share"] === "yes" };
  const found = word.exec(` ${typed.line}`);
  if (!found) return { line: typed.line, share: false };
  return { line: ` ${typed.line}`.slice(0, found.index).trim(), share: !no.test(found[0]) };
}
