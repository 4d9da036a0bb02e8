/** A run of text from one sentence end to the next, as offsets. */
export interface Span {
  start: number;
  end: number;
}

const newline = 0x0a;
const longest = 700;

/**
 * Splits a text into sentences at full stops of both scripts, question and exclamation marks, semicolons of Chinese,
 * and line ends that close a paragraph. A line end inside a sentence (hard-wrapped text) does not split it. A run
 * without any such mark is cut at 700 characters, so that "same sentence" always means close by.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) spans.push({ start, end });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSentenceEnd(text, i, unit)) close(i + 1);
    else if (i - start >= longest) close(i + 1);
  }
  close(text.length);
  return spans;
}

function isSentenceEnd(text: string, at: number, unit: number): boolean {
  switch (unit) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff1b: // ；
      return true;
    case newline:
      return !isWrappedLine(text, at);
    case 0x21: // !
    case 0x3f: // ?
      return isGap(text.charCodeAt(at + 1));
    case 0x2e: // .
      return isFullStop(text, at);
    default:
      return false;
  }
}

function isGap(unit: number): boolean {
  return (
    Number.isNaN(unit) ||
    unit === 0x20 ||
    unit === newline ||
    unit === 0x22 ||
    unit === 0x201d ||
    unit === 0x2019
  );
}

/** A dot ends a sentence before a gap and an upper-case letter, unless it closes an initial or a short title (U.S., Mr.). */
function isFullStop(text: string, at: number): boolean {
  if (!isGap(text.charCodeAt(at + 1))) return false;
  let word = 0;
  while (word < 4 && /[A-Za-z]/.test(text.charAt(at - 1 - word))) word++;
  if (word === 1) return false;
  if (word <= 3 && /^(?:Mr|Ms|Mrs|Dr|St|No|vs|Inc|Co|Ltd|Gen|Sen|Rep|Jr)$/.test(text.slice(at - word, at)))
    return false;
  return true;
}

/** The line goes on below: a Latin word in lower case follows directly, and the line did not end in a mark. */
function isWrappedLine(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  return next >= 0x61 && next <= 0x7a && (before === 0x2c || (before >= 0x61 && before <= 0x7a));
}
