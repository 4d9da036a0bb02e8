/** How much it tells that two articles share an item, by what it is: about the logarithm of how rarely it is met. */
const kinds: Readonly<Record<string, number>> = {
  p: 2.6, // person
  r: 5, // name in Hong Kong's spelling
  h: 0, // the same of a Chinese text: its characters are compared as words
  q: 0, // what is counted: for contradictions
  c: 2.2, // company
  o: 2,
  g: 2,
  f: 1.6,
  s: 0.8,
  l: 1.4,
  k: 1.2,
  a: 1.4,
  t: 1,
  w: 0.9,
};

/** Items that half of the field's stories hold. */
const ordinary = new Map<string, number>([
  ["t:national-security-law", 0.2],
  ["t:activist", 0.4],
  ["t:human-rights", 0.4],
  ["t:website", 0.6],
  ["t:firm", 0.2],
  ["t:social-media", 0.5],
  ["t:official", 0.2],
  ["t:judgecase", 0.3],
  ["t:man", 0.4],
  ["t:woman", 0.6],
  ["t:prison", 0.3],
  ["t:account", 0.6],
  ["t:lawyer", 0.5],
  ["t:student", 0.8],
  ["t:media-outlet", 0.4],
  ["t:user-data", 0.7],
  ["t:tech-companies", 0.8],
  ["f:china", 0.1],
  ["s:police", 0.2],
  ["s:court", 0.1],
  ["s:legco", 0.5],
  ["s:hk-government", 0.3],
  ["s:chief-executive", 0.5],
  ["s:security-bureau", 0.5],
  ["a:plan", 0.3],
  ["a:rebut", 0.5],
  ["a:condemn", 0.8],
  ["a:urge", 0.6],
  ["a:concern", 0.5],
  ["a:welcome", 0.4],
  ["a:warn", 0.6],
  ["a:order", 0.6],
  ["a:publish", 0.4],
  ["a:protest", 0.5],
  ["a:investigate", 0.5],
  ["a:amend", 0.6],
  ["a:pass", 0.7],
  ["a:in-force", 0.7],
  ["a:arrest", 1],
  ["a:charge", 1],
  ["a:sentence", 1.2],
  ["a:search", 1],
  ["a:hearing", 0.8],
  ["a:trial", 0.8],
  ["p:jimmy-lai", 2],
  ["o:apple-daily", 1.5],
  ["k:incitement", 0.8],
  ["k:conspiracy", 0.7],
  ["k:collusion", 1],
]);

/** How much it tells that two articles share an item. */
export function weigh(id: string): number {
  const known = ordinary.get(id);
  if (known !== undefined) return known;
  if (id.startsWith("n:")) return weighQuantity(id.slice(2));
  return kinds[id[0]!] ?? 1;
}

function weighQuantity(id: string): number {
  const colon = id.indexOf(":");
  const unit = id.slice(0, colon);
  const value = Number(id.slice(colon + 1));
  switch (unit) {
    case "year":
      return 0.3;
    case "month":
    case "nth":
    case "half":
    case "quarter":
      return value <= 2 ? 0.6 : 1.2;
    case "date":
      return 1.2;
    case "section":
      return 1;
    case "age":
      return 2.6;
    case "sum":
      return value === 1_000_000 ? 1.5 : 3;
    case "percent":
      return 2.5;
    case "count":
      return countWeight(value);
    default:
      return value <= 2 ? 0.8 : 2;
  }
}

function countWeight(value: number): number {
  if (value <= 3) return 0.6;
  if (value <= 10) return 1.4;
  if (value <= 100) return 2.4;
  return 3.2;
}
