import type { Company } from "../company.ts";
import { fold } from "../fold.ts";
import { buildPhraseIndex, type PhraseIndex } from "../relevance/phrase-index.ts";

/**
 * `exact`: only this very spelling, since it is short or ambiguous. `capital`: an English text must give it its capital,
 * since many names are words in lower case. `any`: however it is written.
 */
type CaseRule = "exact" | "capital" | "any";

/** One way to write a company's name. */
export interface Name {
  company: string;
  written: string;
  case: CaseRule;
  /** The set of context words, one of which must be near; null when none is asked. */
  needs: number | null;
  /** The set of longer strings in which it means something else; null when there are none. */
  not: number | null;
}

/** A catalogue's names as one phrase index. A set is a name, the longer strings that void a name, or its context words. */
export interface NameBook {
  index: PhraseIndex;
  /** By number of the set; undefined where the set is none of names. */
  names: readonly (Name | undefined)[];
}

/** All names of a company: display names by language, former names and aliases, a bracketed part as a name of its own. */
export function namesOf(company: Company): string[] {
  const written = [
    ...Object.values(company.name),
    ...company.formerly,
    ...company.aliases,
    ...company.ambiguous.map(({ text }) => text),
  ];
  return [...new Set(written.flatMap(splitBrackets))];
}

function splitBrackets(name: string): string[] {
  return name
    .split(/[()（）]|(?<=[(（][^)）]*)[,，、/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Words of the desk's own field: near them an ambiguous name of a company that it follows is that company. */
const itsField = [
  "data request",
  "data requests",
  "user data",
  "user information",
  "law enforcement",
  "law enforcement requests",
  "takedown",
  "transparency report",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "data to the",
  "用户资料",
  "用户数据",
  "索取资料",
  "数据请求",
  "资料要求",
  "透明度报告",
  "发言人",
  "下架",
  "用户个资",
  "调阅",
  "数据要求",
  "资料请求",
  "移除要求",
  "删除要求",
  "下架要求",
  "移除令",
  "提交令",
];

/** Reads a catalogue's names; where two companies share a spelling, the first in the catalogue has it. */
export function readNames(companies: readonly Company[]): NameBook {
  const sets: [string, string[]][] = [];
  const names: (Name | undefined)[] = [];
  const taken = new Set<string>();
  const addSet = (id: string, phrases: readonly string[]): number | null => {
    if (phrases.length === 0) return null;
    sets.push([id, phrases.map(fold)]);
    return sets.length - 1;
  };
  for (const company of companies) {
    for (const written of namesOf(company)) {
      const rules = company.ambiguous.filter(({ text }) => text === written);
      // A single letter is a name only where the catalogue says what must stand near it.
      if (taken.has(written) || (rules.length === 0 && /^[a-z0-9]$/i.test(written))) continue;
      taken.add(written);
      const needs = addSet(
        `${company.id} needs`,
        rules.some((rule) => rule.needs.length > 0)
          ? [...rules.flatMap((rule) => rule.needs), ...itsField]
          : [],
      );
      const not = addSet(
        `${company.id} not`,
        rules.flatMap((rule) => rule.not),
      );
      const set = addSet(company.id, [written])!;
      names[set] = { company: company.id, written, case: caseRuleOf(written, rules.length > 0), needs, not };
    }
  }
  return { index: buildPhraseIndex(sets), names };
}

const shortName = 4;

function caseRuleOf(written: string, ambiguous: boolean): CaseRule {
  if (!/[A-Za-z]/.test(written)) return "any";
  if (ambiguous || written.length <= shortName) return "exact";
  return /^[A-Z][a-z]+$/.test(written) ? "capital" : "any";
}
