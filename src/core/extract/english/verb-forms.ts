import { irregular } from "../../../lexicon/stance/english/words.ts";

/** `b` plain, `s` third person, `d` past, `n` participle, `g` -ing, `x` finite whatever its form. */
export type VerbForm = "b" | "s" | "d" | "n" | "g" | "x";

const irregulars = new Map<string, { past: string[]; participle: string[] }>();
for (const entry of irregular.split(",")) {
  const [base, past, participle] = entry.trim().split(/\s+/);
  if (!base || !past) continue;
  irregulars.set(base, { past: past.split("/"), participle: (participle ?? past).split("/") });
}

/** All forms of a verb's first word. */
export function formsOf(base: string): [word: string, form: VerbForm][] {
  if (base === "be") {
    return [
      ["be", "b"],
      ["are", "b"],
      ["'re", "b"],
      ["am", "b"],
      ["'m", "b"],
      ["is", "s"],
      ["'s", "s"],
      ["was", "d"],
      ["were", "d"],
      ["been", "n"],
      ["being", "g"],
    ];
  }
  if (base === "have") {
    return [
      ["have", "b"],
      ["'ve", "b"],
      ["has", "s"],
      ["had", "d"],
      ["had", "n"],
      ["having", "g"],
    ];
  }
  if (!/^[a-z]+$/.test(base) || ["no", "can", "ca", "not"].includes(base)) return [[base, "x"]];
  const known = irregulars.get(base);
  const past = known?.past ?? [regularPast(base)];
  const participle = known?.participle ?? past;
  return [
    [base, "b"],
    [thirdPerson(base), "s"],
    ...past.map((word): [string, VerbForm] => [word, "d"]),
    ...participle.map((word): [string, VerbForm] => [word, "n"]),
    [progressive(base, past[0]!), "g"],
  ];
}

const doubling = /^(?:[^aeiou]*[aeiou][bdgklmnprt])$/;

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (doubling.test(base) && base.length < 5) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}

function thirdPerson(base: string): string {
  if (base === "do" || base === "go") return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function progressive(base: string, past: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (/[^e]e$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
  // "stopped" tells that the consonant is doubled; "put" and "quit" don't say.
  const doubles =
    (past.length === base.length + 3 && past.startsWith(base + base.at(-1))) ||
    /^(?:put|quit|shut|cut|let|get|set|win|run|begin|sit|dig|forget|hit|split|forbid|rid)$/.test(base);
  return `${base}${doubles ? base.at(-1) : ""}ing`;
}
