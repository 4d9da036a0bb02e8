/**
 * What must not stand in text that is stored and shown: control characters but white space, soft hyphens, marks that
 * turn the writing direction around, invisible spaces, fillers and tags used to hide or break words, and code points
 * that are no characters.
 */
const unwanted =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e007f}]|\u034f|\p{Noncharacter_Code_Point}/gu;

/** Whole terminal sequences (colours, titles, links), so that no rubbish of theirs is left in the words. */
const terminalSequences = /\u001b\[[0-9;?]{0,30}[@-~]|\u001b\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)/g;

/** Joiners that join nothing: scripts and emoji that need them have them singly, between characters beyond ASCII. */
const idleJoiners =
  /(?<![^\u0000-\u007f\s])[\u200c\u200d]+|[\u200c\u200d]+(?![^\u0000-\u007f\s])|[\u200c\u200d]{2,}/gu;

/** More accents on one letter than any language writes. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Text of nothing but Latin, Chinese, Japanese and Korean letters and common signs, which is most, has nothing to clean. */
const ordinary =
  /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0481\u2010-\u2029\u2030-\u205f\u20a0-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u3163\u3165-\u9fff\uac00-\ud7a3\uff01-\uff9f\uffe0-\uffee]*$/;

/** Well-formed Unicode with nothing in it that hides, reorders or breaks text. */
function cleanText(text: string): string {
  if (ordinary.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll("\u0085", "\n")
    .replace(terminalSequences, "")
    .replace(unwanted, "")
    .replace(idleJoiners, "")
    .replace(stackedMarks, "$1");
}

/** White space other than a single space. */
const looseSpace = / \s+|[^\S ]\s*/g;

/** Clean text on one line: every run of white space is one space. Giving it its own result changes nothing. */
export function tidyLine(text: string): string {
  return cleanText(text).replace(looseSpace, " ").trim();
}

/** Clean text in paragraphs: spaces within lines and empty lines between them are single, and none stands at an edge. */
export function tidyText(text: string): string {
  const clean = cleanText(text);
  if (!/[^\S ]| {2}/.test(clean)) return clean.trim();
  const lines = clean.split(/\r\n|[\n\r\u000b\u000c\u2028\u2029]/);
  const tidy: string[] = [];
  for (const line of lines) {
    const trimmed = line.replace(looseSpace, " ").trim();
    if (trimmed !== "" || (tidy.length > 0 && tidy.at(-1) !== "")) tidy.push(trimmed);
  }
  if (tidy.at(-1) === "") tidy.pop();
  return tidy.join("\n");
}

/** The first `limit` UTF-16 units at most, never half a character. */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? limit - 1 : limit);
}
