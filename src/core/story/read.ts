import { storyRules, type StoryData } from "./features.ts";
import { hash, unpack } from "./sketch.ts";
import type { StoryFeatures } from "./story.ts";
import { weigh } from "./weights.ts";

/** An article's features as the comparison wants them. */
export interface ReadStory {
  data: StoryData;
  publishedAt: number;
  sample: number[];
  title: Set<number>;
  opening: Set<number>;
  lede: Set<number>;
  /** Zone by id, of what can be compared across languages. */
  items: Map<string, number>;
  /** The same by the kind that an id begins with, such as `a:`, in the order of the text. */
  ofKind: Map<string, { id: string; zone: number }[]>;
  /** Hashes of what Chinese names the text may hold, and zones of the Latin ones by the same hash. */
  names: Set<number>;
  romanised: Map<number, number>;
  /** Tier and zone by hash, of the words of the text's language. */
  terms: Map<number, number>;
  /** What the items, and the words, weigh together. */
  itemMass: number;
  termMass: number;
}

/** How much a thing counts by where it stands: the title and the lede tell what is new. */
export const zoneFactors: readonly number[] = [1.2, 1, 0.45, 0.12];
/** How much a word counts by its tier. */
export const tierWeights: readonly number[] = [0.2, 0.9, 1.8, 2.4];

/** Of features that are at hand again, what was read of them: reading takes as long as comparing. */
const readLast = new WeakMap<StoryFeatures, ReadStory>();

/** Reads stored features; null when they were made by other rules. */
export function readStory(publishedAt: number, features: StoryFeatures): ReadStory | null {
  if (features.rules !== storyRules) return null;
  const known = readLast.get(features);
  if (known?.publishedAt === publishedAt) return known;
  const read = readAnew(publishedAt, features);
  readLast.set(features, read);
  return read;
}

function readAnew(publishedAt: number, features: StoryFeatures): ReadStory {
  const data = features.data as StoryData;
  const items = new Map<string, number>();
  const ofKind: ReadStory["ofKind"] = new Map();
  const romanised = new Map<number, number>();
  let itemMass = 0;
  for (const text of data.items) {
    const id = text.slice(1);
    const zone = text.charCodeAt(0) - 0x30;
    items.set(id, zone);
    const kind = id.slice(0, 2);
    const known = ofKind.get(kind);
    if (known) known.push({ id, zone });
    else ofKind.set(kind, [{ id, zone }]);
    if (id.startsWith("r:")) romanised.set(hash(id.slice(2)), zone);
    itemMass += weigh(id) * zoneFactors[zone]!;
  }
  const terms = new Map<number, number>();
  let termMass = 0;
  for (const packed of unpack(data.terms)) {
    terms.set(packed >>> 4, packed & 15);
    termMass += tierWeights[(packed >>> 2) & 3]! * zoneFactors[packed & 3]!;
  }
  const opening = unpack(data.opening);
  return {
    data,
    publishedAt,
    sample: unpack(data.sample),
    title: new Set(unpack(data.title)),
    opening: new Set(opening),
    lede: new Set(opening.slice(0, data.lede)),
    items,
    ofKind,
    names: new Set(unpack(data.names)),
    romanised,
    terms,
    itemMass,
    termMass,
  };
}
