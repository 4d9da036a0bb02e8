import type { z } from "zod";
import type { Fault } from "../core/fault.ts";
import { nearest } from "../core/nearest.ts";
import type { ConfigFault, Path, Severity } from "./fault.ts";
import { quoted } from "./fault.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Takes down a fault about what stands at a path. */
export type Report = (path: Path, fault: Fault, severity?: Severity) => void;

/** A file with more faults than this isn't the one that was meant. */
const mostFaults = 500;

const tooMany: Fault = {
  code: "too-many",
  message: "has more faults than these",
  fix: "check that it is the right file, or correct these first",
};

/** A `Report` that keeps the faults of a file, with their lines, in `faults`. */
export function reportInto(faults: ConfigFault[], file: YamlFile): Report {
  return (path, fault, severity) => {
    if (faults.length < mostFaults - 1) faults.push(file.fault(path, fault, severity));
    else if (faults.length < mostFaults) faults.push(file.fault([], tooMany));
  };
}

/** The value as its schema reads it; null when anything is wrong with it, all of which is then reported. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: Path,
  report: Report,
): z.output<Schema> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const inside = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) report([...path, ...inside, key], unknownKey(key, issue.message));
    } else {
      report([...path, ...inside], explain(issue, valueAt(value, inside)));
    }
  }
  return null;
}

/** Whether the YAML is broken inside what stands at `path`, other than below its key `except`. */
export function isDamaged(file: YamlFile, path: Path, except?: string): boolean {
  return file.damage.some(
    (place) =>
      place.length >= path.length &&
      path.every((step, index) => step === place[index]) &&
      (except === undefined || place[path.length] !== except),
  );
}

/** Faults for keys that a group doesn't have; for groups whose members are checked one by one. */
export function checkKeys(
  group: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
  report: Report,
) {
  for (const key of Object.keys(group)) {
    if (!known.includes(key)) report([...path, key], unknownKey(key, known.join(" ")));
  }
}

function unknownKey(key: string, known: string): Fault {
  const keys = known.split(" ");
  const [best] = nearest(key.slice(0, 64), keys, 1);
  return {
    code: "unknown-key",
    message: `${quoted(key)} is not a key that is known here`,
    fix: best === undefined ? `the keys are ${keys.join(", ")}` : `did you mean ${best}?`,
  };
}

function explain(issue: z.core.$ZodIssue, given: unknown): Fault {
  if (issue.code === "custom") return issue.params as Fault;
  // Only the shapes of groups and lists are left to zod; every single value is a `field`.
  const list = issue.code === "invalid_type" && issue.expected === "array";
  const shape = list ? "a list" : "a group of keys";
  const fix = list
    ? "write it as [one, two], or a line for each with a hyphen"
    : "write it as key: value lines";
  if (given === undefined || given === null) return { code: "missing", message: "is missing", fix };
  return { code: "wrong-shape", message: `must be ${shape}`, fix };
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) found = (found as Record<string | number, unknown> | null | undefined)?.[step];
  return found;
}

/** The value as a group of keys, or null when it isn't one. */
export function asGroup(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** The list under a key; a missing one is empty, anything else is reported and empty. */
export function listAt(value: unknown, path: Path, report: Report): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  report(path, { code: "wrong-shape", message: "must be a list", fix: "begin each entry with a hyphen" });
  return [];
}

/** The id that an entry gives, even one that is otherwise wrong, so that references to it aren't faults too. */
export function declaredId(entry: unknown): string | null {
  const id = asGroup(entry)?.["id"];
  return typeof id === "string" ? id : null;
}
