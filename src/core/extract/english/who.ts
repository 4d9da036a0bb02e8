import type { Company, Sector } from "../../company.ts";
import type { Chunk, NounGroup } from "./chunks.ts";

/** Who a noun group is: a company of the catalogue, or what else. */
export interface Who {
  kind: "company" | "authority" | "other" | "thing" | "nobody";
  companies: readonly string[];
  /** How the text calls it. */
  by: "name" | "again" | "it" | "we" | "voice" | "owner" | null;
  /** "no", "neither", "none of": what is said of it is not so. */
  none: boolean;
}

/** Whom words may stand for, from the sentences before and the words before in this one. */
export interface Known {
  /** The company that was spoken of last. */
  last: readonly string[];
  /** The last several. */
  group: readonly string[];
  /** Whose words were quoted last. */
  speaker: readonly string[];
  /** Whether the last one quoted was a person who speaks for `speaker`. */
  person: readonly string[];
  /** Companies named so far, newest last. */
  named: readonly string[];
  /** People of companies, by their last name. */
  people: ReadonlyMap<string, readonly string[]>;
  /** Whether somebody else was the last subject, one ("it") or several ("they"). */
  others: { one: boolean; several: boolean };
  /** What somebody is called who is no company of the catalogue: "a rights group", "the exiles' website". */
  strangers: ReadonlySet<string>;
  /** The sentence is a question. */
  asking?: boolean;
}

export interface Catalogue {
  sector: ReadonlyMap<string, Sector>;
  parent: ReadonlyMap<string, string>;
}

export const catalogueOf = (companies: readonly Company[]): Catalogue => ({
  sector: new Map(companies.map(({ id, sector }) => [id, sector])),
  parent: new Map(companies.flatMap(({ id, parent }) => (parent ? [[id, parent] as const] : []))),
});

const nobody: Who = { kind: "nobody", companies: [], by: null, none: false };

const thing: Who = { kind: "thing", companies: [], by: null, none: false };

const other: Who = { kind: "other", companies: [], by: null, none: false };

/** Nouns that name one kind of company, by sector. */
const kinds: readonly (readonly [RegExp, readonly Sector[]])[] = [
  [/^(?:bank|lender|insurer|trustee)s?$/, ["finance", "payment"]],
  [/^(?:processor|fintech)s?$/, ["payment", "finance"]],
  [/^(?:carrier|isp|operator)s?$/, ["telecom"]],
  [/^(?:messenger)s?$/, ["messenger"]],
  [/^(?:vpn)s?$/, ["vpn"]],
  [/^(?:host|registrar|registry)s?$/, ["host"]],
  [/^(?:broadcaster|studio)s?$/, ["media"]],
  [/^(?:foundation|charity|nonprofit)$/, ["platform", "other"]],
  [/^(?:forum|board)$/, ["platform"]],
];

const phrases: readonly (readonly [RegExp, readonly Sector[]])[] = [
  [/\b(?:messaging|chat) (?:app|service|platform|company)\b/, ["messenger", "platform"]],
  [/\b(?:vpn|virtual private network)\b/, ["vpn"]],
  [/\b(?:web host|hosting|registrar|website builder)\b/, ["host"]],
  [/\b(?:payment|payments|card)\b/, ["payment", "finance"]],
  [
    /\b(?:telecoms?|broadband|internet provider|internet service provider|mobile (?:operator|carrier))\b/,
    ["telecom"],
  ],
  [/\b(?:streaming|music) (?:service|platform|app|company|giant)\b/, ["media"]],
  [/\b(?:e ?mail|mail) (?:provider|service)\b/, ["mail"]],
];

const ownPeople =
  /^(?:spokes(?:man|woman|person|people)|representative|spokesmen|spokeswomen|representatives)$/;

const papers =
  /^(?:report|statement|filing|memo|bulletin|table|chart|faq|dashboard|post|blog|policy|figures?|notice|letter|announcement|footnote|message|note|email|page|website|guidelines?|banner|circular|affidavit|terms|numbers|statistics)$/;

/** What "site" and "app" mean where nothing tells: the thing, not who runs it. */
const ambiguousThings =
  /^(?:site|website|app|group|channel|forum|service|network|store|unit|page|game|business|house|exchange|charity|foundation|parent|owner|subsidiary|brand|publisher|distributor|broadcaster|portal|platform|marketplace|institution|host|registrar|maker)$/;

/** "a UK group": a stranger, unless a name stands right beside it. */
export const isStranger = (noun: NounGroup, before: readonly (Chunk | undefined)[]): boolean =>
  noun.companies.length === 0 &&
  noun.owner === null &&
  !/^(?:the|this|that|its|their|our|these|those|both|neither|either|no)$/.test(noun.words[0]!) &&
  noun.words.length > 1 &&
  ambiguousThings.test(noun.last) &&
  !before.some(
    (chunk) =>
      (chunk?.kind === "noun" && chunk.companies.length > 0) ||
      (chunk?.kind === "verb" && /^be\b/.test(chunk.match.verb.base)) ||
      (chunk?.kind === "prep" && chunk.word === "as"),
  );

const ownUsers =
  /^(?:customers|users|subscribers|members|clients|staff|employees|merchants|developers|creators|partners)$/;

const ownParts = /^(?:branch|arm|unit|office|division|subsidiary)$/;
const ownStaff = /^(?:lawyers?|team|bosses|people|staff|engineers|owners)$/;

/** Who a noun group stands for. */
export function whoIs(noun: NounGroup, after: readonly Chunk[], known: Known, catalogue: Catalogue): Who {
  const none =
    /^(?:no|none|neither|nobody|nothing)$/.test(noun.words[0]!) ||
    (noun.words[0] === "not" && noun.words[1] === "one");
  const company = (companies: readonly string[], by: Who["by"]): Who =>
    companies.length > 0 ? { kind: "company", companies, by, none } : nobody;
  if (noun.companies.length > 0) return company(noun.companies, "name");
  const { last } = noun;
  if (
    noun.words.length === 2 &&
    known.group.length === 2 &&
    noun.words[0] === "the" &&
    /^(?:former|latter)$/.test(last)
  )
    return company([known.group[last === "former" ? 0 : 1]!], "again");
  switch (last) {
    case "it":
    case "itself":
      return known.others.one ? other : company(known.last, "it");
    case "they":
      return known.others.several ? other : company(known.group.length > 1 ? known.group : known.last, "it");
    case "two":
    case "three":
    case "four":
    case "five":
    case "six":
    case "pair":
    case "trio":
    case "duo":
      // "five said … and three would not say": a number alone is a count of others, unless it fits.
      return /^(?:the|these|those|all|any|none|neither|each)$/.test(noun.words[0]!) ||
        (noun.words.length === 1 && known.group.length === counts[last])
        ? company(severalOf(noun, known), "it")
        : other;
    case "both":
    case "neither":
    case "all":
    case "each":
    case "none":
    case "themselves":
    case "them":
      return last === "none" ||
        noun.words.length === 1 ||
        /^(?:the|these|those|all|both|any|none|neither|each)$/.test(noun.words[0]!)
        ? company(severalOf(noun, known), "it")
        : other;
    case "we":
    case "us":
    case "i":
      return company(known.speaker, "we");
    case "you":
      // Only a question's answer makes something of it.
      return known.speaker.length > 0 && known.asking ? company(known.speaker, "we") : other;
    case "he":
    case "she":
      return known.person.length > 0 ? company(known.person, "voice") : other;
    case "ours":
      return company(known.speaker, "owner");
    case "which":
    case "who":
      return nobody;
    default:
  }
  const beside = personBeside(noun, after, known, catalogue);
  if (beside) return beside;
  const employer = noun.head.size === 0 ? known.people.get(last) : undefined;
  if (employer) return company(employer, "voice");
  const possessor = ownerOf(noun, known);
  if (possessor.length > 0 && ownParts.test(last)) return company(possessor, "owner");
  if (possessor.length > 0 && ownStaff.test(last)) return company(possessor, "voice");
  if (
    possessor.length > 0 &&
    /^(?:parent|owner|parents|owners)$/.test(last) &&
    noun.owner!.companies.length > 0
  )
    return company([catalogue.parent.get(possessor[0]!) ?? possessor[0]!], "again");
  // "Viber's Lina Park".
  if (
    noun.owner &&
    noun.owner.companies.length > 0 &&
    noun.classes.size === 0 &&
    noun.words.length >= 4 &&
    last !== "kong"
  )
    return company(possessor, "voice");
  // "founder Mats Pfau": a name behind what somebody is.
  const called = noun.head.size === 0 && noun.classes.has("voice");
  const paper =
    possessor.length > 0 &&
    (/^(?:reports?|filing|policy|notice|guidelines?|terms|figures|statistics)$/.test(last) ||
      /\b(?:transparency|help|trust|support|legal|policy|privacy|status) (?:pages?|centre|center|site|hub|table)$/.test(
        noun.words.join(" "),
      ));
  if (paper) return { kind: "company", companies: possessor, by: "voice", none };
  if ((noun.head.has("voice") && !noun.head.has("content")) || called) {
    // "a notice to customers says": whoever has them.
    const [to, whom] = after;
    if (
      papers.test(last) &&
      to?.kind === "prep" &&
      to.word === "to" &&
      whom?.kind === "noun" &&
      ownUsers.test(whom.last) &&
      known.last.length === 1
    )
      return company(known.last, "voice");
    const told = namedAfter(after, known, catalogue);
    if (told) return told.kind === "company" ? { ...told, by: "voice" } : told;
    if (possessor.length > 0) return { kind: "company", companies: possessor, by: "voice", none };
    if (noun.owner && noun.owner.word !== null) return other;
    if (papers.test(last) && !/^(?:the|its|this|that)$/.test(noun.words[0]!)) return thing;
    if (noun.words.some((word) => /^(?:company|firm|bank|group|platform|network|app|service)$/.test(word)))
      return company(known.last, "voice");
    if (
      noun.classes.has("authority") ||
      noun.words.some((word) => /^(?:police|government|court|former|city|ex)$/.test(word))
    )
      return { ...other, kind: "authority" };
    if (ownPeople.test(last) || (papers.test(last) && /^(?:the|its|a|an)$/.test(noun.words[0]!)))
      return company(known.last, "voice");
    if (/^(?:counsel|administrator|moderator|moderators|founder)$/.test(last) && noun.words.length <= 2)
      return company(known.last, "voice");
    return other;
  }
  // "a person at the company".
  if (
    /^(?:person|people|someone|somebody|insider|contact|adviser)$/.test(last) &&
    after[0]?.kind === "prep"
  ) {
    const told = /^(?:at|inside|within|in)$/.test(after[0].word) ? namedAfter(after, known, catalogue) : null;
    if (told?.kind === "company") return { ...told, by: "voice" };
  }
  // "Hong Kong asked for the names": its authorities did.
  if (noun.head.has("authority") || /^(?:hong kong|hk|the city|the territory)$/.test(noun.words.join(" ")))
    return { ...other, kind: "authority", none };
  // "Tech giants such as Google and Facebook".
  if (noun.head.has("unnamed") || noun.head.has("company")) {
    const [first, second, third] = after;
    const mark = first?.kind === "comma" ? second : first;
    const named = first?.kind === "comma" ? third : second;
    if (
      mark?.kind === "prep" &&
      /^(?:such as|including|like)$/.test(mark.word) &&
      named?.kind === "noun" &&
      named.companies.length > 0
    )
      return company(named.companies, "name");
  }
  // "by its publisher": whoever made the game or the site, not who runs the shop.
  if (
    /^(?:publisher|developer|author|maker|creator|distributor)s?$/.test(last) &&
    /^(?:its|their|his|her)$/.test(noun.owner?.word ?? "")
  )
    return other;
  if (noun.head.has("company") && isDefinite(noun)) {
    if (possessor.length > 0 && noun.owner) {
      if (/^(?:(?:parent|owner)s?|foundation)$/.test(last)) {
        const parent = catalogue.parent.get(possessor[0]!);
        return parent ? company([parent], "again") : company(possessor, "owner");
      }
      if (!/^(?:rival|competitor)s?$/.test(last)) return company(possessor, "owner");
    }
    const resolved = known.strangers.has(last) ? [] : again(noun, known, catalogue);
    if (resolved.length > 0) return company(resolved, "again");
    return noun.head.has("content") ? thing : other;
  }
  if (possessor.length > 0 && noun.head.size > 0 && [...noun.head].some((set) => set.startsWith("n-")))
    return company(possessor, "owner");
  if (noun.head.has("unnamed")) return other;
  if (noun.head.has("other")) return other;
  if (noun.head.size > 0) return thing;
  if (noun.owner && noun.owner.companies.length > 0) return company(possessor, "owner");
  return other;
}

/** "Google's", "its", "our": whose a noun is. */
export function ownerOf(noun: NounGroup, known: Known): readonly string[] {
  if (!noun.owner) return [];
  if (noun.owner.companies.length > 0) return noun.owner.companies;
  switch (noun.owner.word) {
    case "its":
      return known.last;
    case "their":
      return known.group.length > 1 ? known.group : known.last;
    case "our":
    case "my":
      return known.speaker;
    case "his":
    case "her":
      return known.person;
    default:
      return noun.owner.word !== null &&
        /^(?:company|firm|bank|group|platform|network|app|service|giant|messenger|lender|operator|provider|maker)$/.test(
          noun.owner.word,
        )
        ? known.last
        : [];
  }
}

const isDefinite = (noun: NounGroup): boolean =>
  /^(?:the|this|that|its|their|our|both|these|those|all|neither|either|each|another)$/.test(noun.words[0]!) ||
  noun.owner !== null;

const counts: Readonly<Record<string, number>> = {
  both: 2,
  neither: 2,
  two: 2,
  pair: 2,
  duo: 2,
  either: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** "both", "all four", "the companies": the last so many. */
export function severalOf(noun: Pick<NounGroup, "words">, { group, named }: Known): readonly string[] {
  const word = noun.words.find((one) => one in counts);
  if (word === undefined) return group.length > 1 ? group : [];
  const count = counts[word]!;
  if (group.length === count) return group;
  if (count === 2 && group.length > 2) return [];
  return count === 2 || named.length === count ? named.slice(-count) : [];
}

/** "the company", "the messaging app": the last one that it can be. */
function again(noun: NounGroup, known: Known, catalogue: Catalogue): readonly string[] {
  const words = noun.words.join(" ");
  if (/^(?:another|these other|the other|the same)\b/.test(words) && !/company|firm/.test(words)) return [];
  const several =
    /(?:companies|firms|groups|platforms|services|apps|networks|banks|lenders|providers|operators|giants|insurers|sites|websites|carriers|brands)$/.test(
      noun.last,
    );
  if (several || /^(?:both|neither|the two|the three|the four)\b/.test(words)) return severalOf(noun, known);
  const wanted =
    kinds.find(([pattern]) => pattern.test(noun.last))?.[1] ??
    phrases.find(([pattern]) => pattern.test(words))?.[1];
  const fits = (id: string): boolean => !wanted || wanted.includes(catalogue.sector.get(id) ?? "other");
  if (/\biphone maker\b/.test(words)) return ["apple"];
  if (known.last.length === 1 && fits(known.last[0]!)) return known.last;
  if (known.last.length > 1 && !wanted) return ambiguousThings.test(noun.last) ? [] : known.last.slice(-1);
  const named = known.named.findLast(fits);
  return named !== undefined && wanted ? [named] : [];
}

/** "Lina Park, a spokeswoman for Viber, …", "Ms Lee, Wix's general counsel". */
function personBeside(
  noun: NounGroup,
  after: readonly Chunk[],
  known: Known,
  catalogue: Catalogue,
): Who | null {
  const [comma, person] = after;
  if (noun.classes.size > 0 || noun.owner !== null || /^(?:the|a|an|no)$/.test(noun.words[0]!)) return null;
  if (comma?.kind !== "comma" || person?.kind !== "noun") return null;
  if (!person.head.has("voice") || person.head.has("company") || papers.test(person.last)) return null;
  const found = whoIs(person, after.slice(2), known, catalogue);
  return found.kind === "company" && found.by === "voice" ? found : null;
}

/** "a spokesman for Viber", "counsel for the police commissioner". */
function namedAfter(after: readonly Chunk[], known: Known, catalogue: Catalogue): Who | null {
  const [preposition, noun] = after;
  if (preposition?.kind !== "prep" || noun?.kind !== "noun") return null;
  if (!/^(?:for|of|at|from|with|in|inside|within)$/.test(preposition.word)) return null;
  const found = whoIs(noun, after.slice(2), known, catalogue);
  if (found.kind === "company" || found.kind === "authority") return found;
  return /^(?:for|of|at)$/.test(preposition.word) ? other : null;
}
