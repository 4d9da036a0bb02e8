import type { Company } from "./company.ts";
import { fold } from "./fold.ts";
import { namesOf } from "./mention/name-book.ts";
import { editDistance } from "./nearest.ts";

export interface CompanySearch {
  /** The company of which the query is a name, whatever its case, spacing or script. */
  exact: Company | null;
  /** Up to five others that may be meant, the likeliest first. */
  nearest: Company[];
}

const atMost = 5;

/** Finds the company or product that a reporter typed: by any name, alias or former name, or nearest to a misspelling. */
export function findCompany(query: string, companies: readonly Company[]): CompanySearch {
  const wanted = plain(query);
  if (wanted === "") return { exact: null, nearest: [] };
  let exact: Company | null = null;
  const near: { company: Company; distance: number }[] = [];
  for (const company of companies) {
    const { names, whole } = plainNamesOf(company);
    const distance = whole.includes(wanted)
      ? 0
      : Math.min(...names.map((name) => distanceTo(wanted, name)), Infinity);
    if (distance === 0 && exact === null) exact = company;
    else if (distance <= 1) near.push({ company, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return { exact, nearest: near.slice(0, atMost).map(({ company }) => company) };
}

interface PlainNames {
  names: readonly string[];
  /** Names as the desk itself prints them, brackets and all (X (Twitter)), and the id. */
  whole: readonly string[];
}

/** A company's names never change, and every question looks through those of all companies. */
const plainNames = new WeakMap<Company, PlainNames>();

function plainNamesOf(company: Company): PlainNames {
  const known = plainNames.get(company);
  if (known) return known;
  const made = {
    names: namesOf(company).map(plain),
    whole: [company.id, ...Object.values(company.name)].map(plain),
  };
  plainNames.set(company, made);
  return made;
}

/** As compared: folded, without spaces and punctuation. */
function plain(text: string): string {
  return fold(text.slice(0, 100)).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** 0 for the same, up to 1 for what may still be meant, more for anything else. */
function distanceTo(wanted: string, name: string): number {
  if (name === "") return Infinity;
  if (wanted === name) return 0;
  const shorter = Math.min(wanted.length, name.length);
  if (shorter >= 2 && (name.startsWith(wanted) || wanted.startsWith(name))) return 0.3;
  if (shorter >= 4 && (name.includes(wanted) || wanted.includes(name))) return 0.5;
  const allowed =
    Math.max(wanted.length, name.length) <= 3 ? 1 : Math.floor(Math.max(wanted.length, name.length) / 3);
  // So many edits at least, and counting them takes long.
  if (Math.abs(wanted.length - name.length) > allowed) return Infinity;
  const edits = editDistance(wanted, name);
  return edits <= allowed && edits < shorter ? edits / (allowed + 1) : Infinity;
}

/**
 * Companies for what somebody has typed so far, for a platform that offers them: those of which a name begins with it
 * first, then those that hold it, each by its name in the language typed in. Where nothing is typed yet: the first of the catalogue.
 */
export function companySuggestions(
  typed: string,
  companies: readonly Company[],
  limit: number,
): { name: string; id: string }[] {
  const wanted = plain(typed);
  const ranked = companies.map((company) => {
    const names = [...namesOf(company), company.id, ...Object.values(company.name)].map(plain);
    const rank = names.some((name) => name.startsWith(wanted))
      ? 0
      : names.some((name) => name.includes(wanted))
        ? 1
        : 2;
    return { company, rank };
  });
  return ranked
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ company }) => ({ name: nameAsTyped(typed, company), id: company.id }));
}

/** Whoever types in a language is answered in it. */
function nameAsTyped(typed: string, { name }: Company): string {
  const wanted = typed.trim().toLowerCase();
  const begun = Object.values(name).find((one) => one.toLowerCase().startsWith(wanted));
  return wanted === "" ? name.en : (begun ?? name.en);
}
