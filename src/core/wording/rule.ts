/** What relevance adds to the name of a rule that other words made void. */
const voidMark = ": void";

/** A rule of relevance in words; one that the table doesn't know, of an older desk, by its name. */
export function ruleInWords(
  rule: string,
  table: Readonly<Record<string, string>>,
  voided: (words: string) => string,
): string {
  if (!rule.endsWith(voidMark)) return table[rule] ?? rule;
  const name = rule.slice(0, -voidMark.length);
  return voided(table[name] ?? name);
}
