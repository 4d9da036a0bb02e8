/** A company's name, or several in a row that share what is said of them. */
export interface Naming {
  start: number;
  end: number;
  companies: string[];
}

const joined = /^\s*(?:,|、|\/|&|and|or|nor|as well as|, and|, or)?\s*(?:the |its |even )?$/i;
const butNot = /^,? (?:but|and) not $/i;
const owner = /^(?:'s|’s| 's)?\s*(?:-owned)?\s*$/i;

/** Names in a row ("A, B and C") speak as one; in "A's B" it is B that acts. */
export function namingsOf(
  mentions: readonly { company: string; start: number; end: number }[],
  text: string,
): Naming[] {
  const namings: Naming[] = [];
  let skip = false;
  for (const { company, start, end } of mentions) {
    const last = namings.at(-1);
    const between = last ? text.slice(last.end, start) : "";
    if (last && butNot.test(between)) {
      last.end = end;
      skip = true;
      continue;
    }
    if (last && !skip && between.length <= 14 && joined.test(between) && between.trim() !== "") {
      last.end = end;
      if (!last.companies.includes(company)) last.companies.push(company);
      continue;
    }
    const owns =
      last?.companies.length === 1 && between !== "" && between.length <= 12 && owner.test(between);
    if (owns) {
      namings[namings.length - 1] = { start: last.start, end, companies: [company] };
      continue;
    }
    skip = false;
    namings.push({ start, end, companies: [company] });
  }
  return namings;
}
