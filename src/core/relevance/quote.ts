/** Longest excerpt of an article in a reason, in UTF-16 units. */
const longestQuote = 120;

/** A letter or digit of a script that puts blanks between its words. */
const inWord = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u;

/**
 * What a rule saw, for people: whole words, and of title or text only the one where `about` stands, as their border is
 * no place to read across. `text` is the title, one separating character and the text.
 */
export function quoteOf(
  text: string,
  titleLength: number,
  found: { start: number; end: number },
  about: { start: number },
): string {
  const inTitle = about.start < titleLength;
  const from = inTitle ? 0 : Math.min(titleLength + 1, text.length);
  const to = inTitle ? titleLength : text.length;
  let start = Math.max(found.start, from);
  let end = Math.min(found.end, to);
  while (start > from && inWord.test(text[start]!) && inWord.test(text[start - 1]!)) start--;
  while (end < to && inWord.test(text[end - 1]!) && inWord.test(text[end]!)) end++;
  return shortened(text.slice(start, end));
}

/** In one line, and when it is too long up to the last whole word that fits, with a mark that it goes on. */
export function shortened(text: string, longest = longestQuote): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const inMiddle = inWord.test(cut.at(-1)!) && inWord.test(line[cut.length]!);
  const whole = inMiddle ? cut.replace(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]+$/u, "") : cut;
  // A word longer than the whole is no word to wait for the end of; half a pair is no character.
  return `${(whole.trim() || cut).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}
