import { readFileSync, statSync } from "node:fs";
import type { Outcome } from "../core/fault.ts";
import { failed, ok } from "../core/fault.ts";

/** Ten times what a full catalogue takes; more is a mistake, and would hold the start up. */
const largestBytes = 1024 * 1024;

/** Reads a file's text, bytes that aren't UTF-8 replaced; a file that holds none gives the reason. */
export function readText(file: string): Outcome<string> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  if (bytes.value.includes(0)) {
    return failed(
      "not-text",
      "is not a UTF-8 text file",
      "save it as UTF-8 (it may be UTF-16, or no text at all)",
    );
  }
  return ok(new TextDecoder().decode(bytes.value));
}

function readBytes(file: string): Outcome<Uint8Array> {
  try {
    const found = statSync(file);
    if (!found.isFile()) return failed("not-a-file", "is not a file", "put a text file there");
    if (found.size <= largestBytes) return ok(readFileSync(file));
    const [size, most] = [Math.ceil(found.size / 2 ** 20), largestBytes / 2 ** 20];
    return failed(
      "too-large",
      `is ${size} MB; at most ${most} MB are read`,
      "check that it is the right file",
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR"
      ? failed("missing-file", "is not there", "create it, or start the desk in the folder that holds it")
      : failed(
          "unreadable-file",
          `can't be read (${code ?? "unknown error"})`,
          "give the desk's user the right to read it",
        );
  }
}
