import type { types } from "@slack/bolt";
import type { ImageBlock } from "../../../core/message.ts";

/** A block of Slack's, or an item of a list or a row of a table: what stays whole when a message is parted. */
export interface Atom {
  content:
    | { kind: "block"; block: types.KnownBlock }
    | { kind: "image"; image: ImageBlock; alt: string }
    /** Items of one list or rows of one table become one block again where they stand together. */
    | { kind: "item"; list: object; section: types.RichTextSection }
    | { kind: "row"; table: TableHead; row: TableCell[] };
  /** What it takes of a message, without what a block costs. */
  bytes: number;
  /** How well a new message begins here: 3 a heading, 2 a story, 1 anything else, 0 what belongs to the one before. */
  begins: 0 | 1 | 2 | 3;
  /** Whether what comes next belongs to it, as to a heading. */
  leads: boolean;
  /** Its words for whoever doesn't see blocks. */
  words: string;
}

/** Plain, or with what plain text can't show. */
export type TableCell = types.RawTextElement | types.RichTextBlock;

export interface TableHead {
  row: TableCell[];
  /** What it takes of each message that it stands in, with the settings of its columns. */
  bytes: number;
}

export interface AtomLook {
  /** A home page takes no tables. */
  tables: boolean;
}
