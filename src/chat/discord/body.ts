/** What is sent to Discord for a message, as its API takes it; the same keys serve posting, editing and answering. */
export interface DiscordBody {
  content: string;
  embeds: DiscordEmbed[];
  components: ButtonRow[];
  /** Nobody is ever called by a message of the desk. */
  allowed_mentions: { parse: [] };
  attachments: { id: string; filename: string; description: string }[];
}

export interface DiscordEmbed {
  description?: string;
  color: number;
  image?: { url: string };
  footer?: { text: string };
}

export interface ButtonRow {
  type: 1;
  components: Button[];
}

export interface Button {
  type: 2;
  style: 2;
  label: string;
  custom_id: string;
}

/** One message of those that a neutral message becomes, with the files that go along. */
export interface DiscordPart {
  body: DiscordBody;
  files: { name: string; data: Uint8Array }[];
}

/** Discord's limits. https://docs.discord.com/developers/resources/message; characters are counted as UTF-16 units. */
export const limits = {
  content: 2000,
  description: 4096,
  /** Titles, descriptions, fields, footers and authors of all embeds of a message together. */
  embedTexts: 6000,
  embeds: 10,
  files: 10,
  altText: 1024,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** Of all files of a message together, for servers without boosts. */
  upload: 10 * 1024 * 1024,
} as const;
