import type { Document, Node } from "yaml";
import { isMap, isScalar, isSeq } from "yaml";
import type { Path } from "./fault.ts";

/** Our files nest seven deep. */
export const deepest = 20;

/** A key of a map as a step of a path. */
export const keyName = (key: unknown): string => (isScalar(key) ? String(key.value) : "?");

/** Where the value at `path` starts; of a map or list its key; of what isn't there the nearest thing around it. */
export function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const step of path) {
    if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = start(node) ?? offset;
      continue;
    }
    const pair = isMap(node) ? node.items.findLast((item) => keyName(item.key) === step) : undefined;
    if (!pair) return offset;
    node = pair.value;
    offset = (isScalar(node) ? start(node) : undefined) ?? start(pair.key) ?? offset;
  }
  return offset;
}

const start = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** The path of the innermost value around an offset. */
export function pathAt(document: Document.Parsed, offset: number): Path {
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
  while (path.length <= deepest) {
    if (isSeq(node)) {
      const index = node.items.findLastIndex((item) => covers(item, offset));
      if (index === -1) break;
      path.push(index);
      node = node.items[index];
      continue;
    }
    const pair = isMap(node)
      ? node.items.findLast(({ key, value }) => covers(key, offset) || covers(value, offset))
      : undefined;
    if (!pair) break;
    path.push(keyName(pair.key));
    node = pair.value;
  }
  return path;
}

function covers(node: unknown, offset: number): boolean {
  const range = (node as Node | null)?.range;
  return range !== undefined && range !== null && range[0] <= offset && offset <= range[1];
}
