/** How heavy a text is set. */
export type Weight = "regular" | "bold";

/** The width of a line of text in pixels. */
export type Measure = (text: string, size: number, weight: Weight) => number;

export interface Setting {
  size: number;
  weight: Weight;
  width: number;
  measure: Measure;
}

/** What may not begin a line, and what may not end one. */
const closing = /^[\p{Pe}\p{Pf}；;，,。.：:、！!？?…]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** One line no wider than the setting: as it is, or its beginning with an ellipsis. */
export function fitLine(text: string, { size, weight, width, measure }: Setting): string {
  if (measure(text, size, weight) <= width) return text;
  const characters = Array.from(text);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(`${characters.slice(0, middle).join("").trimEnd()}…`, size, weight) <= width) fits = middle;
    else tooMany = middle;
  }
  return `${characters.slice(0, fits).join("").trimEnd()}…`;
}

/** At most `lines` lines, broken between words (Chinese ones too); what is left over ends in an ellipsis. */
export function fitLines(text: string, lines: number, setting: Setting): string[] {
  const { size, weight, width, measure } = setting;
  const words = wordsOf(text);
  const set: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    if (line === "" || measure((line + word).trimEnd(), size, weight) <= width) {
      line += line === "" ? word.trimStart() : word;
      continue;
    }
    if (set.length === lines - 1) return [...set, fitLine(line + words.slice(index).join(""), setting)];
    set.push(fitLine(line.trimEnd(), setting));
    line = word.trimStart();
  }
  return line.trimEnd() === "" ? set : [...set, fitLine(line.trimEnd(), setting)];
}

/** The words of a text, punctuation with the word that it may not be parted from. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && (closing.test(segment) || opening.test(last)))
      words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
