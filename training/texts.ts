import { readFileSync } from "node:fs";
import type { Basis, Form, Matter, Position } from "../src/core/ledger.ts";
import { chineseSentences } from "../tests/core/extract/chinese-cases.ts";
import { mechanisms, nothing } from "../tests/core/extract/english-cases.ts";
import { nearMisses, stillPositions } from "../tests/core/extract/english-nothing-cases.ts";
import { nobody, who } from "../tests/core/extract/english-who-cases.ts";
import { readLabelled, readSets } from "../tests/support/observations.ts";
import type { Labelled } from "../tests/support/observations.ts";

/** A text with what it says of companies; matter, form and basis where they are labelled. */
export type Taught = Pick<Labelled, "id" | "lang" | "title" | "text" | "publishedAt"> & {
  observations: readonly Label[];
};

export type Label = Pick<
  Labelled["observations"][number],
  "company" | "position" | "evidence" | "also" | "optional"
> &
  Partial<Pick<Labelled["observations"][number], "matter" | "form" | "basis">>;

export const languages = ["english", "chinese"] as const;
export type Language = (typeof languages)[number];

/** A position as `training/texts` has it: of which company, what, and the words that show it. */
type Said = [
  company: string,
  position: Position,
  matter: Matter,
  form: Form,
  basis: Basis,
  evidence: string,
  ...also: string[],
];

/** Passages that nobody has read for the grammar: what it makes of them is what it makes of any text. */
export function unreadTexts(language: Language): Taught[] {
  const file = new URL(`texts/${language}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8").trim().split("\n").map(toTaught);
}

function toTaught(line: string): Taught {
  const {
    says,
    perhaps = [],
    ...row
  } = JSON.parse(line) as Pick<Taught, "id" | "lang" | "text"> & {
    title?: string;
    says: Said[];
    perhaps?: Said[];
  };
  const label = ([company, position, matter, form, basis, evidence, ...also]: Said): Label => ({
    company,
    position,
    matter,
    form,
    basis,
    evidence,
    also,
  });
  return {
    title: "",
    publishedAt: null,
    ...row,
    observations: [...says.map(label), ...perhaps.map((said) => ({ ...label(said), optional: true }))],
  };
}

const cases: readonly (readonly [lang: Taught["lang"], text: string, found: readonly string[]])[] = [
  ...Object.values(chineseSentences)
    .flat()
    .map(([text, ...found]) => ["zh-Hant", text, found] as const),
  ...[...mechanisms, ...who, ...stillPositions].map(([, text, found]) => ["en", text, found] as const),
  ...[...nothing, ...nobody, ...nearMisses].map(([, text]) => ["en", text, []] as const),
];

/** Another sentence begins: of what is said in several, nothing tells which one says it. */
const goesOn = /[.!?]["”]? \S|[。！？][」”]?./;

/** The labelled texts that the grammar was made with, and the sentences of its tests. */
export function readTexts(language: Language): Taught[] {
  const labelled = readSets.flatMap((name): readonly Taught[] => readLabelled(name));
  const sentences = cases
    .filter(([, text, found]) => found.length === 0 || !goesOn.test(text))
    .map(([lang, text, found]): Taught => ({
      id: text,
      lang,
      title: "",
      text,
      publishedAt: null,
      observations: found.map((one) => {
        const [company, position] = one.split(" ") as [string, Position];
        return { company, position, evidence: text };
      }),
    }));
  return [...labelled, ...sentences].filter(({ lang }) => (lang === "en") === (language === "english"));
}
