import type { Matter } from "../../ledger.ts";

/** What stands around an event, as classes of nouns. */
export interface Scene {
  /** What it is done to: objects without a preposition, a passive's subject, what a relative clause is about. */
  direct: ReadonlySet<string>;
  /** Objects without a preposition alone. */
  plain: ReadonlySet<string>;
  /** All of its clause. */
  clause: ReadonlySet<string>;
  /** All of it and of what it asks, studies or tells. */
  beyond: ReadonlySet<string>;
  /** All of its sentence. */
  sentence: ReadonlySet<string>;
  /** Title, opening and the sentence before. */
  around: ReadonlySet<string>;
  /** The matter that the text was on last. */
  topic: Matter | null;
  /** The matter that fits what kind of company it is, where nothing tells. */
  sector: Matter;
  /** Somebody in authority, a law or a demand stands behind it. */
  official: boolean;
  /** Somebody in authority asked for something in this sentence or the one before. */
  asked: boolean;
  /** It is done to what a reporter sent: "our letters", "this paper's questions". */
  ours: boolean;
  /** A reporter's question stands in this sentence or the one before. */
  questioned: boolean;
  /** Hong Kong is its place, by its own words: "in Hong Kong", "from the city". */
  city: boolean;
  /** Nothing is told of what it is done to, or a pronoun is all. */
  bare: boolean;
  /** It goes to a company or to somebody else who is no authority. */
  toOther: boolean;
  /** It is asked whether or how: "whether it had", "how many". */
  asks: boolean;
  /** The words, folded, from the verb to the end of the clause. */
  words: string;
  /** The words of its clause before the verb. */
  clauseWords: string;
  /** The words of the verb group before the verb. */
  groupWords: string;
  /** The whole sentence. */
  lineWords: string;
  /** The words of the subject. */
  subjectWords: string;
  /** The sentence up to the verb. */
  beforeWords: string;
  /** The same with what it asks, studies or tells. */
  rest: string;
}

export const has = (set: ReadonlySet<string>, ...names: readonly string[]): boolean =>
  names.some((name) => set.has(name));

export const requests = ["data-request", "removal-request", "freeze-request", "request"] as const;

/** The matter that some nouns are about; null when they don't tell. */
export function matterIn(set: ReadonlySet<string>): Matter | null {
  if (has(set, "data-request")) return "user-data";
  if (has(set, "removal-request")) return "takedown";
  if (has(set, "freeze-request")) return "accounts";
  if (has(set, "user-data") && !has(set, "content")) return "user-data";
  if (has(set, "accounts") && !has(set, "content", "user-data")) return "accounts";
  if (has(set, "content") && !has(set, "user-data")) return "takedown";
  if (has(set, "user-data") && has(set, "request")) return "user-data";
  return null;
}

export const matterOf = (scene: Scene): Matter =>
  matterIn(scene.direct) ??
  matterIn(scene.clause) ??
  requestIn(scene.sentence) ??
  scene.topic ??
  scene.sector;

/** A kind of request by name. */
export function requestIn(set: ReadonlySet<string>): Matter | null {
  if (has(set, "data-request")) return "user-data";
  if (has(set, "removal-request")) return "takedown";
  if (has(set, "freeze-request")) return "accounts";
  return null;
}
