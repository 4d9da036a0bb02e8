import type { StoredAllegation } from "./ledger-desk.ts";
import type { Block } from "./message.ts";
import { link, spans } from "./message.ts";
import type { Wording } from "./wording/en.ts";

/** Publishers named behind the one that is quoted. */
const othersNamed = 4;

/**
 * A claim about companies that nobody named: the exact quote, who claims it of whom, when, the publisher with its link, and
 * who else carries the same words.
 */
export function tellAllegation(
  alleged: StoredAllegation,
  others: readonly StoredAllegation[],
  say: Wording,
): Block {
  const names = new Map(others.map((other) => [other.publisher, other]));
  names.delete(alleged.publisher);
  const named = [...names.values()].slice(0, othersNamed);
  return {
    kind: "quote",
    text: alleged.quote,
    spans: spans(
      say.unnamedLine(alleged.by, alleged.about, say.date(alleged.announced ?? alleged.day)),
      sourceOf(alleged),
      ...named.flatMap((other, index) => [index === 0 ? say.alsoSaid : say.marks.names, sourceOf(other)]),
      names.size > named.length ? say.andMore(names.size - named.length) : "",
    ),
  };
}

const sourceOf = ({ publisher, url }: StoredAllegation) => (url === null ? publisher : link(publisher, url));
