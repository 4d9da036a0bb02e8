/**
 * An expected failure, as a value: what happened (`code` for programs, `message` for people) and what to do
 * about it. Bugs throw; faults are returned.
 */
export interface Fault {
  code: string;
  message: string;
  /** What the reader can do, in a sentence; absent when nothing can be done. */
  fix?: string;
  /** Names and figures of the message, by which other languages tell it too: a host, a status, a size. */
  details?: FaultDetails;
}

export type FaultDetails = Readonly<Record<string, string | number>>;

export type Outcome<T> = { ok: true; value: T } | { ok: false; fault: Fault };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (
  code: string,
  message: string,
  fix?: string,
  details?: FaultDetails,
): { ok: false; fault: Fault } => ({
  ok: false,
  fault: { code, message, ...(fix !== undefined && { fix }), ...(details !== undefined && { details }) },
});
