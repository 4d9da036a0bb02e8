import type { Fault } from "../core/fault.ts";
import type { ConfigFault, Path, Severity } from "./fault.ts";
import { showPath } from "./fault.ts";

/** A YAML file as read: its values, and where each of them stands. */
export interface YamlFile {
  /** Maps, lists and text; every scalar is text, empty ones are left out. Undefined when nothing could be read. */
  value: unknown;
  /** What was wrong with the file or its YAML. */
  faults: ConfigFault[];
  /** Where the YAML is broken; what stands there may not say what its author meant. */
  damage: readonly Path[];
  /** A fault about what stands at `path`, with its line. */
  fault(path: Path, fault: Fault, severity?: Severity): ConfigFault;
}

/** A file of which only the values are known, or only why there are none; its faults have no lines. */
export function unplaced(file: string, value: unknown, reason?: Fault): YamlFile {
  const fault = (path: Path, what: Fault, severity: Severity = "error"): ConfigFault => ({
    ...what,
    severity,
    file,
    line: null,
    column: null,
    path: showPath(path),
    fix: what.fix ?? "",
  });
  return { value, faults: reason ? [fault([], reason)] : [], damage: [], fault };
}
