import { positions } from "../src/core/ledger.ts";
import {
  extract,
  extractByGrammar,
  extractIfRelevant,
  parentOf,
  readLabelled,
  readSets,
  scored,
} from "../tests/support/observations.ts";
import type { Figure } from "./report.ts";

/** Sets that rules and weights were made with, and the one that they were not; the latter by grammar alone too. */
const measured = [
  ["read", readSets, extract],
  ["unread", ["unread"], extract],
  ["unread, grammar alone", ["unread"], extractByGrammar],
] as const;
const languages = [
  ["English", (lang: string) => lang === "en"],
  ["Chinese", (lang: string) => lang !== "en"],
] as const;
/** By the company or product itself, and as the corpus for development counts. */
const counted = [
  ["", (company: string) => company],
  [", products counted to their parents", parentOf],
] as const;
/** What stands alone is read whatever the relevance rules say of it. */
const alone = new Set<string>(["sentences", "passages"]);
const fields = ["matter", "form", "basis", "dateBasis"] as const;

/** How right extraction is on labelled texts, by position and by field of what it finds. */
export function benchAccuracy(): Figure[] {
  return measured.flatMap(([section, names, read]) => {
    const rows = names.flatMap((name) => readLabelled(name).map((row) => ({ row, whole: !alone.has(name) })));
    const counts = new Map(
      positions.map((position) => [position as string, { right: 0, wrong: 0, missed: 0 }]),
    );
    const same = new Map<string, number>(fields.map((field) => [field, 0]));
    let found = 0;
    for (const { row, whole } of rows) {
      const got = byKey((whole ? extractIfRelevant(row, read) : read(row)).observations);
      const allowed = byKey(row.observations);
      for (const [key, label] of byKey(row.observations.filter(({ optional }) => optional !== true))) {
        const observation = got.get(key);
        counts.get(label.position)![observation ? "right" : "missed"]++;
        if (!observation) continue;
        found++;
        for (const field of fields)
          if (observation[field] === label[field]) same.set(field, same.get(field)! + 1);
      }
      for (const [key, { position }] of got) if (!allowed.has(key)) counts.get(position)!.wrong++;
    }
    const title = `positions, ${section} sets (${rows.length} texts)`;
    const all = languages.flatMap(([language, isIn]) => {
      const own = rows.filter(({ row }) => isIn(row.lang));
      return counted.flatMap(([how, idOf]) => {
        const observationsOf = ({ row, whole }: (typeof rows)[number]) =>
          (whole ? extractIfRelevant(row, read) : read(row)).observations;
        const texts = own.map((one) => ({ ...one, observations: one.row.observations }));
        const { precision, recall } = scored(texts, observationsOf, idOf);
        return [
          { section: title, name: `${language}${how}: precision`, value: precision, unit: "" },
          { section: title, name: `${language}${how}: recall`, value: recall, unit: "" },
        ];
      });
    });
    return [
      ...all,
      ...[...counts].flatMap(([position, { right, wrong, missed }]) => [
        { section: title, name: `${position}: precision`, value: right / (right + wrong), unit: "" },
        { section: title, name: `${position}: recall`, value: right / (right + missed), unit: "" },
      ]),
      ...fields.map((field) => ({
        section: title,
        name: `${field} right, of what was found`,
        value: same.get(field)! / found,
        unit: "",
      })),
    ];
  });
}

const byKey = <T extends { company: string; position: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [`${one.company} ${one.position}`, one]));
