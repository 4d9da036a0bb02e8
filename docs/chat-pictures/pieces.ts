/** A stretch of text of one look. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  code?: boolean;
  link?: boolean;
}

/** What stands one below another in a message, whichever platform it was written for. */
export type Piece =
  /** `before`: "• " of a list, say; the text's further lines begin where its first one does. */
  | {
      kind: "text";
      runs: readonly Run[];
      size: number;
      gap: number;
      quiet?: boolean;
      before?: "bullet" | "bar";
    }
  | { kind: "image"; png: Uint8Array; gap: number }
  | { kind: "buttons"; labels: readonly string[]; gap: number };

/** A message as its platform shows it: what stands by itself, and what stands in cards with a strip of colour. */
export interface Shown {
  above: Piece[];
  cards: { color: string; pieces: Piece[] }[];
  below: Piece[];
}
