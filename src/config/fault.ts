import type { Fault } from "../core/fault.ts";

/** Where something stands in a file: keys and list positions, from the top. */
export type Path = readonly (string | number)[];

/**
 * How much a fault costs. `fatal`: the desk must not start, since going on would break a promise (a proxy that
 * can't be read must not mean "no proxy"); `error`: what it is about is left out; `warning`: everything stands.
 */
export type Severity = "fatal" | "error" | "warning";

/** One thing wrong with the configuration: where, what, and how to put it right. */
export interface ConfigFault extends Fault {
  severity: Severity;
  /** The file's path as it was given, or `environment`. */
  file: string;
  /** From 1; null when the fault isn't in the text. */
  line: number | null;
  column: number | null;
  /** `feeds[3].type`, or the name of an environment variable; empty for the whole file. */
  path: string;
  fix: string;
}

/** A path as people read it: `feeds[3].name.zh-Hant`. */
export function showPath(path: Path): string {
  let shown = "";
  for (const step of path) {
    if (typeof step === "number") shown += `[${step}]`;
    else shown += `${shown === "" ? "" : "."}${/^[\w-]+$/.test(step) ? step : quoted(step)}`;
  }
  return shown;
}

/**
 * Faults as lines for a terminal, by file and line: where, what is wrong, and the fix. Empty when there are none.
 */
export function renderFaults(faults: readonly ConfigFault[]): string {
  const files = [...new Set(faults.map((fault) => fault.file))];
  return files
    .map((file) =>
      faults
        .filter((fault) => fault.file === file)
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
        .map(renderFault)
        .join("\n"),
    )
    .join("\n\n");
}

function renderFault(fault: ConfigFault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`;
  const where = fault.path === "" ? place : `${place}  ${fault.path}`;
  const warning = fault.severity === "warning" ? "warning: " : "";
  return `${where}  ${warning}${fault.message}  → ${fault.fix}`;
}

/** Text from a file, short and safe to repeat in a message. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return `"${line.length > 60 ? `${line.slice(0, 57).toWellFormed()}…` : line}"`;
}

/** Text without what could break a line or steer a terminal. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim();
