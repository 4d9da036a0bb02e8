import type { Report } from "./check.ts";
import type { Path } from "./fault.ts";
import { quoted } from "./fault.ts";

/** Ids of one kind of entry, each of which may be used once. */
export class UniqueIds {
  readonly ids = new Set<string>();
  readonly #noun: string;
  readonly #report: Report;

  constructor(noun: string, report: Report) {
    this.#noun = noun;
    this.#report = report;
  }

  /** Whether the entry at `path` is the first with its id; a second one is reported. */
  add(id: string | null, path: Path): boolean {
    if (id === null) return true;
    if (!this.ids.has(id)) {
      this.ids.add(id);
      return true;
    }
    this.#report([...path, "id"], {
      code: "duplicate-id",
      message: `${quoted(id)} is the id of an earlier ${this.#noun}`,
      fix: "give it an id of its own, or take one of the two out",
    });
    return false;
  }
}
