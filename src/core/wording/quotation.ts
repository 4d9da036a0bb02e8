const openers = /["“「『]/g;
const closers = /["”」』]/g;

/**
 * A quote between quotation marks, as it stands: the marks that it begins or ends with serve, and one that a sentence
 * was cut off from is put back.
 */
export function quotation(text: string, open: string, close: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [begins, ends] = [/^["“「『]/.test(text), /["”」』]$/.test(text)];
  const straight = text.includes('"');
  if (straight) return begins && ends && count(/"/g) === 2 ? text : `${open}${text}${close}`;
  const balance = count(openers) - count(closers);
  if (begins && balance === 1) return `${text}${close}`;
  if (ends && balance === -1) return `${open}${text}`;
  return begins && ends && count(openers) === 1 ? text : `${open}${text}${close}`;
}
