// `npm run teach`: weighs the labelled texts again and writes the tables of weights; `-- english`: only these. It has to be
// done after labels, phrase tables or what is seen of a sentence have changed.
import { writeFileSync } from "node:fs";
import type { Names } from "../src/core/extract/weighed/candidate.ts";
import { readVerdicts } from "../src/core/extract/weighed/verdict.ts";
import { readWeights } from "../src/core/extract/weighed/weights.ts";
import { companies, findMentions } from "../tests/support/observations.ts";
import { createExtractor } from "../src/core/extract/extract.ts";
import { weightsFile } from "../src/weights.ts";
import { lessonOf } from "./examples.ts";
import type { Lesson } from "./examples.ts";
import { measured } from "./measured.ts";
import { languages, readTexts, unreadTexts } from "./texts.ts";
import type { Language, Taught } from "./texts.ts";
import { casesOf, verdictsTable } from "./verdicts.ts";
import { wordsTable } from "./words.ts";

/** The unread texts are parted so often, so that each part is weighed by what the others taught. */
const parts = 4;

/** What was seen in any lesson. */
const names: Names = new Map();

/** How often a thing must be seen to be kept: rarer words tell more than rarer pieces of words, and those are many. */
const fewest: Readonly<Record<Language, number>> = { english: 10, chinese: 20 };

const taughtBy = (lessons: readonly Lesson[], language: Language): string =>
  wordsTable(
    lessons.flatMap(({ examples }) => examples),
    names,
    fewest[language],
  );

function teachLanguage(language: Language): void {
  const lesson = (text: Taught) => lessonOf(text, companies, findMentions, names);
  const read = readTexts(language).map(lesson);
  const unread = unreadTexts(language).map(lesson);
  const partOf = (part: number) => unread.filter((_, index) => index % parts === part);
  const others = (part: number) => unread.filter((_, index) => index % parts !== part);
  const weighs = Array.from({ length: parts }, (_, part) =>
    readWeights(Buffer.from(taughtBy([...read, ...others(part)], language))),
  );
  const cases = weighs.map((weigh, part) => partOf(part).flatMap((one) => casesOf(one, weigh)));
  const words = taughtBy([...read, ...unread], language);
  const verdicts = verdictsTable(cases.flat());
  writeFileSync(weightsFile(language, "words"), `${words}\n`);
  writeFileSync(weightsFile(language, "verdicts"), `${verdicts}\n`);
  // How good it is on what it was not taught: each part by the words and the verdicts that the others taught.
  const found = new Map(
    weighs.flatMap((weigh, part) => {
      const judge = readVerdicts(verdictsTable(cases.filter((_, index) => index !== part).flat()));
      const extract = createExtractor(companies, { english: { weigh, judge }, chinese: { weigh, judge } });
      return partOf(part).map(({ text }) => [text, extract(text).observations] as const);
    }),
  );
  const texts = read.length + unread.length;
  const lines = [`${texts} texts, ${words.split("\n").length - 1} words`, ...measured(found)];
  for (const line of lines) process.stdout.write(`${language}, ${line}\n`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((one) => !(languages as readonly string[]).includes(one));
if (unknown.length > 0) {
  process.stderr.write(`No such language: ${unknown.join(", ")}; there are ${languages.join(" and ")}.\n`);
  process.exitCode = 2;
} else
  for (const language of languages)
    if (asked.length === 0 || asked.includes(language)) teachLanguage(language);
