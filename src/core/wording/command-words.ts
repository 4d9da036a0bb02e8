/** What a command is called and how it is described in one language. */
export interface CommandWords {
  /** As it may be typed beside the command's own name: small letters, digits, `-` and `_`, at most 32. */
  name: string;
  /** One line for a list of commands, without a full stop; at most 100 characters, as Discord asks. */
  summary: string;
  /** How it is typed, with examples: `/find "user data"`. */
  usage: readonly string[];
  /** What each of its options is for, by the option's own name; at most 100 characters each. */
  options: Readonly<Record<string, string>>;
}

/** By the commands' own names. */
export type CommandWordsTable = Readonly<Record<string, CommandWords>>;
