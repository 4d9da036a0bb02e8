/**
 * The names that look most like what was typed, best first, at most `limit`; none that would be a wild guess:
 * more edits than half the letters.
 */
export function nearest(typed: string, names: readonly string[], limit: number): string[] {
  return names
    .map((name) => ({
      name,
      edits: name.startsWith(typed) && typed !== "" ? 0.5 : editDistance(typed, name),
    }))
    .filter(({ name, edits }) => edits <= Math.max(typed.length, name.length) / 2)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** Edits (insert, delete, replace, swap neighbours) between two strings: optimal string alignment. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, before[j - 2]! + 1);
      }
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
