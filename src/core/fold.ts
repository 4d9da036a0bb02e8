import traditionalToSimplified from "opencc-js/dict/TSCharacters";

/**
 * One UTF-16 code unit to one code unit: Traditional to Simplified, full width to half width, upper to lower
 * case. One to one, so that an offset in folded text is the same offset in the original (a whole-phrase
 * converter changes the length of some texts). Built once, 128 KB.
 */
const table = buildTable();

function buildTable(): Uint16Array {
  const units = new Uint16Array(65_536);
  for (let unit = 0; unit < units.length; unit++) units[unit] = lowerUnit(unit);
  for (const pair of traditionalToSimplified.split("|")) {
    const [from = "", to = ""] = pair.split(" ");
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  // Forms that Hong Kong and Taiwan write differently from the dictionary's Traditional column.
  for (const [from, to] of [
    "裡里",
    "衞卫",
    "爲为",
    "着着",
    "台台",
    "羣群",
    "峯峰",
    "綫线",
    "祕秘",
    "說说",
    "脫脱",
    "稅税",
    "啓启",
  ]) {
    units[from!.charCodeAt(0)] = to!.charCodeAt(0);
  }
  units["著".charCodeAt(0)] = "着".charCodeAt(0);
  return units;
}

function lowerUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return lowerUnit(unit - 0xfee0);
  if (unit === 0x3000 || unit === 0xa0) return 0x20;
  if (unit === 0x2019 || unit === 0x2018) return 0x27;
  if (unit === 0x201c || unit === 0x201d) return 0x22;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

const asciiOnly = /^[\u0000-\u007f]*$/;

/**
 * Text as it is compared, searched and matched: same length in UTF-16 units as what came in, with case,
 * width, quotation marks and the two Chinese scripts folded together.
 */
export function fold(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at++) units[at] = table[text.charCodeAt(at)]!;
  // Unlike a TextDecoder this leaves half a pair as it stands, and it is twice as fast as String.fromCharCode.
  return Buffer.from(units.buffer).toString("utf16le");
}
