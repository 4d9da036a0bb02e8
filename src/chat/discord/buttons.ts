import type { Action } from "../../core/message.ts";
import { cleanText } from "../clean-text.ts";
import type { Button, ButtonRow } from "./body.ts";
import { limits } from "./body.ts";
import { clipText } from "../cut-text.ts";

/** What a button's id begins with: a command to give, or one to fill in a form for. */
const gives = "c:";
const asks = "f:";

/** An action as a button, whose id is the command line: it works after a restart too. Null when the id is too long. */
export function toButton({ label, command, form }: Action): Button | null {
  const custom_id = `${form === true ? asks : gives}${cleanText(command)}`;
  if (custom_id.length > limits.customId) return null;
  const shown = cleanText(label);
  return {
    type: 2,
    style: 2,
    label: clipText(shown === "" ? `/${cleanText(command)}` : shown, limits.buttonLabel),
    custom_id,
  };
}

/** Buttons in rows of five; whoever calls sees to it that there are at most 25. */
export function toRows(buttons: readonly Button[]): ButtonRow[] {
  const rows: ButtonRow[] = [];
  for (let at = 0; at < buttons.length; at += limits.buttonsInRow) {
    rows.push({ type: 1, components: buttons.slice(at, at + limits.buttonsInRow) });
  }
  return rows;
}

/** The command line of a pressed button; null for a button that is none of ours. */
export function readButton(customId: string): { line: string; form: boolean } | null {
  const form = customId.startsWith(asks);
  return form || customId.startsWith(gives) ? { line: customId.slice(2), form } : null;
}
