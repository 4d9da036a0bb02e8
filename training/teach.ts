// `npm run teach`: weighs the labelled texts again and writes the tables of weights. After their labels, the phrase tables
// or what is seen of a sentence have changed.
import { writeFileSync } from "node:fs";
import { chineseSentences } from "../tests/core/extract/chinese-cases.ts";
import { mechanisms, nothing } from "../tests/core/extract/english-cases.ts";
import { nearMisses, stillPositions } from "../tests/core/extract/english-nothing-cases.ts";
import { nobody, who } from "../tests/core/extract/english-who-cases.ts";
import { companies, findMentions, readLabelled, readSets } from "../tests/support/observations.ts";
import type { Position } from "../src/core/ledger.ts";
import { weightsFile } from "../src/weights.ts";
import { examplesOf } from "./examples.ts";
import type { Taught } from "./examples.ts";
import { tableOf } from "./model.ts";

const sentences: readonly (readonly [lang: Taught["lang"], text: string, found: readonly string[]])[] = [
  ...Object.values(chineseSentences)
    .flat()
    .map(([text, ...found]) => ["zh-Hant", text, found] as const),
  ...[...mechanisms, ...who, ...stillPositions].map(([, text, found]) => ["en", text, found] as const),
  ...[...nothing, ...nobody, ...nearMisses].map(([, text]) => ["en", text, []] as const),
];

/** Another sentence begins: of what is said in several, nothing tells which one says it. */
const goesOn = /[.!?]["”]? \S|[。！？][」”]?./;

const rows: readonly Taught[] = [
  ...readSets.flatMap((name) => readLabelled(name)),
  ...sentences
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
    })),
];

for (const [language, ofLanguage] of [
  ["english", rows.filter(({ lang }) => lang === "en")],
  ["chinese", rows.filter(({ lang }) => lang !== "en")],
] as const) {
  const table = tableOf(ofLanguage.flatMap((row) => examplesOf(row, companies, findMentions)));
  writeFileSync(weightsFile(language), `${table}\n`);
  process.stdout.write(`${language}: ${ofLanguage.length} texts, ${table.split("\n").length - 1} weights\n`);
}
