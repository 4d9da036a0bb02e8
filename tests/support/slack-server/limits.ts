/** Limits of Slack's that its schema doesn't hold, as the official documentation and its bug tracker tell them. */

interface LooseBlock {
  type?: string;
  elements?: { action_id?: string }[];
  rows?: unknown[][];
}

/** What is wrong with the blocks of a message or a view, in Slack's own error codes where it has one. */
export function blockFaults(blocks: readonly unknown[], surface: "message" | "home" | "modal"): string[] {
  const faults: string[] = [];
  const known = blocks as readonly LooseBlock[];
  if (known.length > (surface === "message" ? 50 : 100)) faults.push("too many blocks");
  if (surface === "message" && JSON.stringify(blocks).length > 13_200) faults.push("msg_blocks_too_long");
  const tables = known.filter((block) => block.type === "table");
  if (tables.length > 1) faults.push("only_one_table_allowed");
  if (tables.length > 0 && surface !== "message") faults.push("a table outside a message");
  for (const { rows = [] } of tables) {
    if (rows.length > 100) faults.push("a table of too many rows");
    if (rows.some((row) => row.length !== rows[0]!.length || row.length > 20))
      faults.push("uneven or wide rows");
  }
  for (const { type, elements = [] } of known) {
    if (type === "actions" && elements.length === 0) faults.push("an empty row of buttons");
    const ids = elements.map((element) => element.action_id).filter((id) => id !== undefined);
    if (new Set(ids).size < ids.length) faults.push("an action_id twice in a block");
  }
  for (const text of textsOf(blocks)) {
    if (text === "") faults.push("an empty text");
    if (!text.isWellFormed()) faults.push("half a character");
  }
  for (const id of filesOf(blocks)) if (!/^F[A-Z0-9]{8,}$/.test(id)) faults.push("no file's id");
  return faults;
}

/** Every value behind a key `text` that is a string, wherever it stands. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "text" || key === "alt_text") && typeof inner === "string" ? [inner] : textsOf(inner),
  );
}

function filesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(filesOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "slack_file" ? [String((inner as { id?: string }).id)] : filesOf(inner),
  );
}
