import type { Matter, Position } from "../../ledger.ts";

/** What a position is in words: as it stands, and as it stood when last heard of. */
type Tenses = readonly [now: string, past: string];

const same = (words: string): Tenses => [words, words];

const answers: Partial<Record<Position, Tenses>> = {
  denied: same("denied that it received or honoured any"),
  "no-comment": same("would not comment"),
};

const positionWords: Record<Matter, Partial<Record<Position, Tenses>>> = {
  "user-data": {
    ...answers,
    paused: ["has paused answering data requests", "paused answering data requests"],
    reviewing: ["is reviewing the law and its requests", "reviewed the law and its requests"],
    complied: ["answers data requests", "answered data requests"],
    refused: ["refuses data requests made to it directly", "refused data requests made to it directly"],
    challenging: ["challenges data requests in court", "challenged data requests in court"],
    resumed: ["answers data requests again after a pause", "answered data requests again after a pause"],
  },
  takedown: {
    ...answers,
    paused: ["has paused acting on removal demands", "paused acting on removal demands"],
    reviewing: ["is reviewing the law and its removal demands", "reviewed the law and its removal demands"],
    complied: ["acts on removal demands", "acted on removal demands"],
    refused: ["refuses removal demands", "refused removal demands"],
    challenging: ["challenges removal demands in court", "challenged removal demands in court"],
    resumed: ["has restored what it had removed", "restored what it had removed"],
  },
  accounts: {
    ...answers,
    reviewing: ["is reviewing the law and its freezing orders", "reviewed the law and its freezing orders"],
    complied: [
      "acts on orders to freeze accounts or payments",
      "acted on orders to freeze accounts or payments",
    ],
    refused: ["refuses to freeze accounts or payments", "refused to freeze accounts or payments"],
    challenging: ["challenges freezing orders in court", "challenged freezing orders in court"],
    resumed: ["has released what it had frozen", "released what it had frozen"],
  },
  presence: {
    ...answers,
    paused: ["has suspended its service", "suspended its service"],
    reviewing: ["is reviewing whether to stay", "reviewed whether to stay"],
    complied: ["stays and says that it follows the law", "stayed and said that it followed the law"],
    exited: ["has moved out of Hong Kong", "moved out of Hong Kong"],
    resumed: ["is back", "came back"],
  },
};

/** What a company does; in the past tense when it has not been heard of for long. */
export function positionInWords(position: Position, matter: Matter, tense: "now" | "past" = "now"): string {
  const words = positionWords[matter][position];
  return words ? words[tense === "now" ? 0 : 1] : position;
}
