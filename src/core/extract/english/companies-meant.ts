import { namedBefore } from "../../../lexicon/stance/english/notes.ts";
import type { Line } from "./page.ts";

/** A company by name, or by what the text calls one that it has named. */
interface Meant {
  start: number;
  end: number;
  companies: readonly string[];
  named: boolean;
  /** Things are done to it or with it; it isn't the one who does them. */
  oblique: boolean;
}

const before =
  /\b(?:to|from|by|with|of|on|at|in|into|for|against|about|than|like|unlike|via|through|over|under|towards?|between|among|off|onto|upon|despite|per|asked|urged|told|ordered|forced|required|pressed|asking|urging|telling|ordering|forcing|pressing|compel(?:led|s)?|called on|calls on|calling on|sued|suing|allow(?:s|ed)?|let|made|make|want(?:s|ed)?|criticised|criticized|praised|thanked|warn(?:s|ed)?|summoned|left|using|use|used|joined|joins|followed|contacted|approached|contrary to|instead of|because of|outside|inside|behind|near|before|after|since|without) (?:the |both |its |their |his |her |a |an |also )?(?:us |hong kong |hong kong's |u\.s\. |american |swiss |chinese |israeli |canadian |south korea's |social media |tech |internet |messaging |search |giant |giants |company |companies |firm |firms |platform |platforms |app |apps |rival |bank |parent |provider |providers |service |services |operator |streaming |vpn |cloud |owner |host |registrar |lender |website )*$/;
const agent = /\bby (?:the |both )?(?:[\w-]+ ){0,3}$/;
const speakerFor =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|executives?|lawyers?|counsel|head|chief|founder|ceo|chief executive|official|officials|director|president|statement|email|report|post|operator|maker|owner|parent) (?:for|at|of|from|with) (?:the )?$/;
const example = /\b(?:including|such as|like|namely|especially|notably|among them) (?:the )?$/;
const things =
  /^-owned|^ (?:(?:data |removal |takedown |user |freezing |law enforcement )?(?:requests?|demands?|orders?|notices?|letters?|instructions?|warrants?|custody|inquir|enquir|approval|pressure|investigation)|posts?\b|accounts?\b|videos?\b|pages?\b|users?\b|groups?\b|channels?\b|messages\b|profiles?\b|livestreams?\b|chats?\b)/;

/** The companies of a sentence in order, with whom "it" and "the firm" stand for after `last`. */
export function companiesMeant(line: Line, last: readonly string[]): Meant[] {
  const again = line.marks.filter((mark) => mark.set in namedBefore);
  const found = [...line.namings, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  const meant: Meant[] = [];
  let recent: readonly string[] = [];
  let group: readonly string[] = [];
  let end = -1;
  for (const one of found) {
    if (one.start < end) continue;
    end = one.end;
    const named = "companies" in one;
    const oblique = isOblique(line, one, named);
    if (named) {
      if (!oblique || recent.length === 0) recent = one.companies;
      if (one.companies.length > 1) group = one.companies;
      else if (!oblique) group = [...new Set([...group, ...one.companies])];
    }
    const companies = named ? one.companies : standsFor(one.set, recent, group, last);
    if (companies.length > 0) meant.push({ start: one.start, end, companies, named, oblique });
  }
  return meant;
}

const first = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((list) => list.length > 0) ?? [];

function standsFor(
  set: string,
  recent: readonly string[],
  group: readonly string[],
  last: readonly string[],
): readonly string[] {
  if (set === "again-plural") return first(group, recent, last);
  if (set === "again") return first(recent.slice(-1), last.slice(-1));
  return first(recent, last);
}

function isOblique(line: Line, at: { start: number; end: number }, named: boolean): boolean {
  const ahead = line.folded.slice(at.end - line.start, at.end - line.start + 24);
  // "police requests", "Facebook posts": the name only tells what kind of thing it is.
  if (named && things.test(ahead)) return true;
  const behind = line.folded.slice(Math.max(0, at.start - line.start - 90), at.start - line.start);
  if (speakerFor.test(behind) || example.test(behind) || /\bby (?:the )?$/.test(behind)) return false;
  return before.test(behind) && !(agent.test(behind) && /\bby /.test(behind.slice(-16)));
}
