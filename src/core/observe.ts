import { hongKongDay } from "./day.ts";
import { factId } from "./fact.ts";
import type { Extraction, MechanismNote, Observation, Point, Quote, UnnamedAllegation } from "./ledger.ts";
import { bases, dateBases } from "./ledger.ts";

/** A stored version of an article with what extraction found in it. */
export interface ReadVersion {
  version: number;
  /** Where its text came from: the feed, or the article's page. */
  origin: "feed" | "page";
  title: string;
  text: string;
  /** When it was fetched. */
  seenAt: number;
  extraction: Extraction;
}

/** How long something was found over an article's versions. */
interface Followed {
  /** The same whenever it is derived again. */
  id: string;
  /** The first version with this quote; the span is for it. */
  version: number;
  /** When the first version that says it was fetched. */
  seenAt: number;
  /** The day since when the article no longer says it. */
  goneSince: string | null;
}

export type ObservedFact = Observation & Point & Followed;
export type ObservedNote = MechanismNote & Followed & { date: string };
export type ObservedAllegation = UnnamedAllegation & Followed & { date: string };

/** When an article was published, as far as that is known. */
export interface ArticleTime {
  id: number;
  /** Null: undated, or a page that changes. */
  publishedAt: number | null;
  /** Whether an undated one may have been old when it was first seen. */
  oldAtFirst: boolean;
}

export interface Observed {
  facts: ObservedFact[];
  notes: ObservedNote[];
  allegations: ObservedAllegation[];
}

/**
 * What an article says over all its stored versions. Pure: the same versions give the same rows with the same ids, in
 * whatever order they come.
 *
 * A claim lives while the newest version of its origin still has its words. Where the page ever had it the page decides,
 * since feeds shorten; else the feed. Several wordings of one claim are one row, with its newest words, shown in the
 * first version that has them. A quote that doesn't stand exactly in its version is no evidence and is left out.
 *
 * What tells no date of its own counts from when the article was published, else from when a version first had it. What
 * stood already in the first version of a page that is watched, or of an undated article of a first poll, may be years
 * old: it is no news but background, which decides nothing.
 */
export function observeVersions(article: ArticleTime, versions: readonly ReadVersion[]): Observed {
  const inOrder = [...versions].sort((a, b) => a.version - b.version);
  const follow = <T extends Quote>(
    kind: "o" | "a" | "n",
    find: (extraction: Extraction) => readonly T[],
    keyOf: (found: T) => readonly (string | null)[],
    order: (a: T, b: T) => number = () => 0,
  ) => followAll(inOrder, find, (found) => factId(kind, [article.id, ...keyOf(found)]), order);
  const timeOf = ({ seenAt }: Followed): number => article.publishedAt ?? seenAt;
  const dayOf = (found: Followed): string => hongKongDay(timeOf(found));
  const mayBeOld = ({ seenAt }: Followed): boolean =>
    article.publishedAt === null && article.oldAtFirst && seenAt === inOrder[0]?.seenAt;
  return {
    facts: follow("o", (found) => found.observations, factKey, strongerFirst).map((fact) => {
      const date = fact.announced ?? dayOf(fact);
      const isToday = date === dayOf(fact) && fact.dateBasis !== "background";
      return {
        ...fact,
        dateBasis: fact.dateBasis === "news" && mayBeOld(fact) ? "background" : fact.dateBasis,
        date,
        saidAt: isToday ? timeOf(fact) : null,
      };
    }),
    notes: follow(
      "n",
      (found) => found.notes,
      (note) => [note.company, note.kind],
    ).map((note) => ({ ...note, date: dayOf(note) })),
    allegations: follow(
      "a",
      (found) => found.allegations,
      ({ matter, by, announced }) => [matter, by, announced],
    ).map((allegation) => ({ ...allegation, date: allegation.announced ?? dayOf(allegation) })),
  };
}

/** What makes two observations of an article the same claim, whatever their words. */
const factKey = ({ company, matter, position, form, period, announced, by }: Observation) => [
  company,
  matter,
  position,
  form,
  period,
  announced,
  by,
];

/** Of several places that say the same, the one that decides most stands for it. */
function strongerFirst(a: Observation, b: Observation): number {
  return (
    dateBases.indexOf(b.dateBasis) - dateBases.indexOf(a.dateBasis) ||
    bases.indexOf(b.basis) - bases.indexOf(a.basis) ||
    b.confidence - a.confidence
  );
}

function followAll<T extends Quote>(
  versions: readonly ReadVersion[],
  find: (extraction: Extraction) => readonly T[],
  idOf: (found: T) => string,
  order: (a: T, b: T) => number,
): (T & Followed)[] {
  const sightings = new Map<string, Sighting<T>[]>();
  for (const version of versions) {
    const there = find(version.extraction).filter((found) => wordsAt(version, found) === found.quote);
    const strongest = new Map<string, T>();
    for (const found of there.sort((a, b) => order(a, b) || byPlace(a, b))) {
      const id = idOf(found);
      if (!strongest.has(id)) strongest.set(id, found);
    }
    for (const [id, found] of strongest) {
      const known = sightings.get(id);
      if (known) known.push({ version, found });
      else sightings.set(id, [{ version, found }]);
    }
  }
  return [...sightings].map(([id, all]) => followOne(id, all, versions));
}

/** A claim as one version makes it. */
interface Sighting<T> {
  version: ReadVersion;
  found: T;
}

/** `sightings`: at least one, oldest first. */
function followOne<T extends Quote>(
  id: string,
  sightings: readonly Sighting<T>[],
  versions: readonly ReadVersion[],
): T & Followed {
  const onPage = sightings.filter(({ version }) => version.origin === "page");
  const deciding = onPage.length > 0 ? onPage : sightings;
  const last = deciding.at(-1)!;
  const first = deciding.find(({ found }) => found.quote === last.found.quote)!;
  const { where, start, end } = first.found;
  const later = versions.filter(
    ({ version, origin }) => version > last.version.version && origin === last.version.origin,
  );
  // Its words may have been out for a while and be back in the newest.
  const held = later.findLastIndex((version) => hasWords(version, last.found.quote));
  const dropped = later[held + 1];
  return {
    ...last.found,
    where,
    start,
    end,
    id,
    version: first.version.version,
    seenAt: sightings[0]!.version.seenAt,
    goneSince: dropped === undefined ? null : hongKongDay(dropped.seenAt),
  };
}

const wordsAt = ({ title, text }: ReadVersion, { where, start, end }: Quote): string =>
  (where === "title" ? title : text).slice(start, end);

const hasWords = ({ title, text }: ReadVersion, words: string): boolean =>
  title.includes(words) || text.includes(words);

const byPlace = (a: Quote, b: Quote): number =>
  Number(b.where === "title") - Number(a.where === "title") || a.start - b.start || a.end - b.end;
