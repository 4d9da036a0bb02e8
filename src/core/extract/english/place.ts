import { otherPlaces } from "../../../lexicon/places.ts";
import type { Line, Mark } from "./page.ts";

/** Whether words are about Hong Kong. */
export type Place = "here" | "elsewhere" | "unknown";

const here = new Set(["hong-kong", "hong-kong-sign", "hong-kong-again"]);

const foreign = new Set(Object.keys(otherPlaces));

/** Names Hong Kong, or another place, whatever it is named for. */
export const namesHere = ({ set }: Mark): boolean => here.has(set);
export const namesOther = ({ set }: Mark): boolean => foreign.has(set);

/** Tells for any point of a sentence whether it is about Hong Kong: by its clause, the sentence, else what went before. */
export function placeOf(
  line: Line,
  before: Place,
  aboutHongKong: boolean,
): { at: (offset: number) => Place; last: Place } {
  const marks = line.marks.filter(
    (mark) => here.has(mark.set) || (foreign.has(mark.set) && isPlace(mark, line)),
  );
  const isHere = marks.some((mark) => here.has(mark.set));
  const fallback: Place = before === "elsewhere" ? "elsewhere" : aboutHongKong ? "here" : "unknown";
  if (marks.length === 0) return { at: () => fallback, last: before };
  const breaks = [
    ...line.folded.matchAll(/[;:—]|, | (?:while|whereas|but|and|which|who|because|after|before) /g),
  ].map((found) => line.start + found.index);
  const at = (offset: number): Place => {
    const from = breaks.findLast((one) => one <= offset) ?? line.start;
    const to = breaks.find((one) => one > offset) ?? line.end;
    const inside = marks.filter((mark) => mark.start >= from && mark.end <= to);
    if (inside.some((mark) => here.has(mark.set))) return "here";
    if (inside.length > 0) return "elsewhere";
    if (isHere) {
      // "In India, …": a place named first holds for the clauses after it.
      const first = marks[0]!;
      if (
        !here.has(first.set) &&
        first.start - line.start < 24 &&
        first.start < offset &&
        first.set !== "china"
      ) {
        const next = marks.find((mark) => here.has(mark.set))!;
        return next.start < offset ? "here" : "elsewhere";
      }
      return "here";
    }
    // A place that comes only later in the sentence is not that of a clause before it.
    return marks.every((mark) => mark.start >= to) && fallback !== "elsewhere" ? fallback : "elsewhere";
  };
  const last: Place = isHere
    ? "here"
    : marks.every((mark) => mark.set === "china") &&
        !/\b(?:in|across|throughout) (?:mainland )?china\b|\bon the mainland\b/.test(line.folded)
      ? before
      : "elsewhere";
  return { at, last };
}

const describes =
  /^(?:'s|n|an|ese|ish)? ?(?:company|companies|site|website|broadcaster|game|song|artist|firm|tech|giant|based|parent|provider|court|judge|network|messaging|internet|department of justice|lawyer|official|diplomat|host|web host|search|lender|bank|distributor|embassy|press office|treaty|judges|charity|group|law|passport|national|affiliate|most used|subsidiary|arm|owner|[a-z]+ (?:company|firm|host|app|distributor))/;

/** Places whose names end like a nationality. */
const places =
  /^(?:japan|taiwan|iran|vatican|michigan|milan|kazakhstan|pakistan|afghanistan|uzbekistan|delhi|sudan|jordan|oman|bhutan|ch|greenland)$/;
const official =
  /^ ?(?:government|police|authorit|court order|requests?|orders?|official|regulator|users?|stores?|app stores?|market|election|ministr|demands?|servers?|law enforcement|censor|state|data|prosecutor|investigat)/;

/** A place where something happens, not one that tells whose company or court it is. */
function isPlace(mark: Mark, line: Line): boolean {
  const after = line.folded.slice(mark.end - line.start, mark.end - line.start + 30);
  const before = line.folded.slice(Math.max(0, mark.start - line.start - 22), mark.start - line.start);
  if (describes.test(after)) return false;
  // A nationality tells who somebody is, unless an authority, a law or a market follows.
  const tail = /^[a-z]*/.exec(after)![0];
  const text = line.folded.slice(mark.start - line.start, mark.end - line.start) + tail;
  const national =
    /(?:an|ese|ish|ch|ss|li|ns|stani)$/.test(text) && !places.test(text) && mark.set !== "china";
  if (national) return official.test(after.slice(tail.length));
  if (
    /\bof $/.test(before) &&
    !after.startsWith("'s") &&
    !/(?:out|government|police|people|rid|court|users|ministry|request|demand|order|orders|behest|insistence|authorities) of $/.test(
      before,
    )
  )
    return false;
  if (
    /(?:based in |headquartered in |treaty with (?:the )?|from its |\bto (?:the )?|stored in (?:the )?|through (?:the )?|via (?:the )?|lives in |living in |now in |from hong kong to |operates from |run from |outside |under |incorporated in |registered in |from |like )$/.test(
      before,
    ) &&
    !/ (?:requests?|orders?|demands?|out) from $/.test(before)
  )
    return false;
  // "a press officer in Singapore": where somebody sits who speaks.
  const who = line.folded.slice(Math.max(0, mark.start - line.start - 40), mark.start - line.start);
  if (
    /\b(?:spokes\w+|officers?|(?<!legal )representatives?|managers?|lawyers?|counsel|offices?|headquarters|desk|team|people|reps?|executives?) in (?:the )?$/.test(
      who,
    )
  )
    return false;
  const earlier = line.folded.slice(Math.max(0, mark.start - line.start - 60), mark.start - line.start);
  if (
    /\b(?:mov|shift|relocat|transfer|switch|flee|fled|go|went|retreat|transplant)[a-z]*\b[^,;]* to (?:the )?$/.test(
      earlier,
    )
  )
    return false;
  return true;
}
