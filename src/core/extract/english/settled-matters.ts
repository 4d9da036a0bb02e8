import type { Matter } from "../../ledger.ts";
import type { Claim } from "./claim.ts";
import { topicFor } from "./memory.ts";
import { has } from "./scene.ts";
import type { Sentence } from "./sentence.ts";

/** Positions that a sentence may tell without a word of what they are about. */
const bare = new Set(["no-comment", "denied", "paused", "reviewing", "resumed"]);

/** Gives claims whose sentences don't tell what they are about the matter of the whole text. */
export function settleMatters(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  const counts = new Map<Matter, number>();
  for (const sentence of sentences) {
    const told = topicFor(sentence, null);
    if (told) counts.set(told, (counts.get(told) ?? 0) + (sentence.line.isTitle ? 2 : 1));
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const main = first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  return claims.map((claim) => {
    const sentence = sentences.find(({ line }) => line === claim.line);
    if (!sentence || !bare.has(claim.frame.position) || tells(sentence)) return claim;
    const matter = settled(claim, main);
    return matter === null || matter === claim.frame.matter
      ? claim
      : { ...claim, frame: { ...claim.frame, matter } };
  });
}

/** What an untold matter is taken for: a stop is one of requests for data, unless something else is told. */
function settled({ frame: { position, matter } }: Claim, main: Matter | null): Matter | null {
  if (matter === "presence") return null;
  if (position === "paused") return "user-data";
  if (matter === "accounts") return null;
  if (position === "denied") return main === "user-data" ? main : null;
  return main;
}

const tells = ({ classes }: Sentence): boolean =>
  has(
    classes,
    "data-request",
    "removal-request",
    "freeze-request",
    "content",
    "user-data",
    "accounts",
    "presence",
  );
