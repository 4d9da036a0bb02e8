import type { Form, Matter, Position } from "../ledger.ts";

/** What a verb with what it is done to says of whoever does it, before it is known whether it is so. */
export interface Frame {
  position: Position;
  matter: Matter;
  form: Form;
  /** The rule, for whoever asks why. */
  rule: string;
}
