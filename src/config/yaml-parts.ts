import type { Path } from "./fault.ts";

/** A stretch of a YAML file that can be read by itself. */
export interface YamlPart {
  text: string;
  /** How many lines of the file stand above it. */
  linesAbove: number;
  /** Where what it holds stands in the file, and where in the part: `feeds[3]` is `[0]` of its own text. */
  path: Path;
  inner: Path;
}

/**
 * A file cut at its top keys and at the entries of their lists, so that broken YAML in one entry can't spoil the
 * reading of the next. By indentation alone: it is for text that a parser doesn't understand.
 */
export function splitParts(text: string): YamlPart[] {
  const parts: YamlPart[] = [];
  let section = "";
  let hyphen: string | null = null;
  let index = 0;
  let begun: { path: Path; inner: Path; lines: string[]; linesAbove: number } | null = null;
  const finish = () => {
    if (begun) parts.push({ ...begun, text: begun.lines.join("\n") });
  };
  for (const [number, line] of text.split("\n").entries()) {
    const key = /^([A-Za-z][\w-]*):/.exec(line)?.[1];
    const item = /^ *(?=-(?: |\r?$))/.exec(line)?.[0];
    if (key !== undefined) {
      finish();
      [section, hyphen, index] = [key, null, 0];
      begun = { path: [key], inner: [key], lines: [line], linesAbove: number };
    } else if (item !== undefined && section !== "" && item === (hyphen ??= item)) {
      finish();
      begun = { path: [section, index], inner: [0], lines: [line], linesAbove: number };
      index++;
    } else if (begun) {
      begun.lines.push(line);
    } else {
      begun = { path: [], inner: [], lines: [line], linesAbove: number };
    }
  }
  finish();
  return parts;
}
