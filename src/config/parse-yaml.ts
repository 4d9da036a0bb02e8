import type { Document, ErrorCode, YAMLError } from "yaml";
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Fault } from "../core/fault.ts";
import type { ConfigFault, Path, Severity } from "./fault.ts";
import { quoted, showPath } from "./fault.ts";
import { deeperLine, explainYamlError, isUnclosedQuote } from "./yaml-errors.ts";
import type { YamlFile } from "./yaml-file.ts";
import type { YamlPart } from "./yaml-parts.ts";
import { splitParts } from "./yaml-parts.ts";
import { deepest, keyName, offsetOf, pathAt } from "./yaml-places.ts";

/** A file with more broken entries than this is broken as a whole. */
const mostSyntaxFaults = 50;

/** Errors after which the parser still understands the rest as it was meant. */
const harmless: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "BLOCK_AS_IMPLICIT_KEY",
  "BAD_SCALAR_START",
  "BAD_DQ_ESCAPE",
]);

/** A part of the file as the parser read it. */
interface ReadPart extends YamlPart {
  document: Document.Parsed;
  lines: LineCounter;
}

/**
 * Reads YAML text; `file` is the name that its faults carry. Broken YAML costs the entry that it stands in.
 * Aliases are refused: written out they are clearer, and none can blow up.
 */
export function parseYaml(file: string, text: string): YamlFile {
  const whole = readPart({ text, linesAbove: 0, path: [], inner: [] });
  if (whole.document.errors.every((error) => harmless.has(error.code))) return assemble(file, [whole]);
  const parts = splitParts(text).map(readPart);
  const broken = parts.some((part) => part.document.errors.length > 0);
  return assemble(file, broken ? parts : [whole]);
}

function readPart(part: YamlPart): ReadPart {
  const lines = new LineCounter();
  // Every scalar stays text, so that `3` can be a name and `2020` a date without quotation marks.
  const document = parseDocument(part.text, {
    schema: "failsafe",
    customTags: ["null"],
    prettyErrors: false,
    // Checked below: the library's own check takes time by the square of the keys.
    uniqueKeys: false,
    lineCounter: lines,
  });
  return { ...part, document, lines };
}

/** One file again from its parts. */
function assemble(file: string, parts: readonly ReadPart[]): YamlFile {
  const faults: ConfigFault[] = [];
  const damage: Path[] = [];
  const faultAt = (part: ReadPart, offset: number, path: Path, fault: Fault, severity: Severity) => {
    const { line, col } = part.lines.linePos(offset);
    const place = { line: part.linesAbove + line, column: col, path: showPath(path) };
    return { ...fault, severity, file, ...place, fix: fault.fix ?? "" };
  };
  const fault = (path: Path, what: Fault, severity: Severity = "error"): ConfigFault => {
    const part = parts.findLast((known) => isWithin(path, known.path)) ?? parts[0]!;
    const inner = [...part.inner, ...path.slice(part.path.length)];
    return faultAt(part, offsetOf(part.document, inner), path, what, severity);
  };
  const refuse = (path: Path, what: Fault): undefined => {
    faults.push(fault(path, what));
    damage.push(path);
  };
  for (const part of parts) {
    const { errors } = part.document;
    const lost = errors.find((error) => !harmless.has(error.code));
    // Of errors that follow from one another only the first helps.
    for (const error of lost ? errors.slice(0, 1) : errors) {
      const path = lost ? part.path : pathOfError(part, error);
      faults.push(
        faultAt(part, offsetOfError(part, error), path, explainYamlError(error, part.text), "error"),
      );
      damage.push(path);
    }
    const undecodable = part.text.indexOf("\ufffd");
    if (undecodable !== -1) {
      const path = outerPath(part, undecodable);
      faults.push(faultAt(part, undecodable, path, notUtf8, "error"));
      damage.push(path);
    }
  }
  const value = parts.length === 1 ? plain(parts[0]!.document.contents, [], refuse) : join(parts, refuse);
  return { value, faults: faults.slice(0, mostSyntaxFaults), damage, fault };
}

/** Where to look for an error: an unclosed quotation mark where it stands, wrong indentation at its own line. */
function offsetOfError({ document, text }: ReadPart, error: YAMLError): number {
  const offset = deeperLine(error, text) ?? error.pos[0];
  return isUnclosedQuote(error) ? offsetOf(document, pathAt(document, offset)) : offset;
}

function outerPath(part: ReadPart, offset: number): Path {
  return [...part.path, ...pathAt(part.document, offset).slice(part.inner.length)];
}

/** The path of the value at fault in a part that is otherwise understood. */
function pathOfError(part: ReadPart, error: YAMLError): Path {
  const path = outerPath(part, error.pos[0]);
  // A value with a colon in it has been taken for a key.
  return error.code === "BLOCK_AS_IMPLICIT_KEY" ? path.slice(0, -1) : path;
}

const isWithin = (path: Path, outer: Path): boolean => outer.every((step, index) => step === path[index]);

const notUtf8: Fault = {
  code: "not-utf-8",
  message: "holds bytes that are not UTF-8",
  fix: "save the file as UTF-8",
};

function join(parts: readonly ReadPart[], refuse: Refuse): unknown {
  const record = Object.create(null) as Record<string, unknown>;
  for (const { document, path } of parts) {
    const [section, index] = path;
    if (typeof section !== "string") continue;
    if (index === undefined) {
      if (section in record) refuse(path, duplicateKey(section));
      const group = document.contents;
      const value = isMap(group) ? plain(group.items[0]?.value, path, refuse) : undefined;
      if (value !== undefined && value !== null) record[section] = value;
      continue;
    }
    const list = Array.isArray(record[section]) ? (record[section] as unknown[]) : [];
    record[section] = list;
    // A part that isn't one entry is broken, which is already known; its place in the list stays taken.
    list.push(isSeq(document.contents) ? plain(document.contents.items[0], path, refuse) : undefined);
  }
  return record;
}

type Refuse = (path: Path, fault: Fault) => undefined;

/** The values of a node; keys without a value are left out. */
function plain(node: unknown, path: Path, refuse: Refuse): unknown {
  if (isAlias(node)) {
    return refuse(path, {
      code: "yaml-alias",
      message: `refers to another place, ${quoted(`*${node.source}`)}`,
      fix: "write the value out",
    });
  }
  if (path.length > deepest) {
    return refuse(path, { code: "too-deep", message: "is nested too deep", fix: "check the brackets" });
  }
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], refuse));
  if (!isMap(node)) return isScalar(node) ? node.value : undefined;
  const record = Object.create(null) as Record<string, unknown>;
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const name = keyName(key);
    if (seen.has(name)) refuse([...path, name], duplicateKey(name));
    seen.add(name);
    const read = plain(value, [...path, name], refuse);
    if (read !== null && read !== undefined) record[name] = read;
  }
  return record;
}

const duplicateKey = (name: string): Fault => ({
  code: "duplicate-key",
  message: `the key ${quoted(name)} stands here a second time`,
  fix: "keep one of the two",
});
