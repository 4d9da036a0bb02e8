/** A word or number of Latin text, or a single Chinese character, in folded text. */
export interface Token {
  text: string;
  start: number;
  chinese: boolean;
}

const pattern = /[a-z0-9\u00c0-\u024f]+(?:['.,][a-z0-9\u00c0-\u024f]+)*|[\u3400-\u9fff\uf900-\ufaff]/g;

/** The tokens of a folded text, in order; at most `limit`. */
export function tokenize(folded: string, limit: number): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(pattern)) {
    const text = match[0];
    tokens.push({ text, start: match.index, chinese: text.charCodeAt(0) >= 0x3400 });
    if (tokens.length >= limit) break;
  }
  return tokens;
}

/** Runs of three Latin words, or four Chinese characters, as strings: what near-copies share. */
export function shingles(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = tokens[i]!.chinese ? 4 : 3;
    if (i + length > tokens.length) break;
    let shingle = "";
    for (let j = i; j < i + length; j++) shingle += `${tokens[j]!.text} `;
    found.push(shingle);
  }
  return found;
}
