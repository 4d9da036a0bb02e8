/**
 * Replaces HTML's character references by what they stand for, once: numeric ones, and the named ones of HTML 4 with
 * a few of HTML 5. What is no reference stays. References to nothing (`&#0;`, surrogates) become U+FFFD.
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(?:[xX]([0-9a-fA-F]{1,8})|(\d{1,10}))|([A-Za-z][A-Za-z0-9]{1,9}));?/g, decodeOne);
}

function decodeOne(
  whole: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) {
    // Without the semicolon only the old names count, and whole: `&copy 2020`, but not `&notify` in a link.
    const exact = named.get(name);
    if (exact !== undefined && (whole.endsWith(";") || unterminated.has(name))) return exact;
    return whole;
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return characterOf(code);
}

/** What Windows-1252 has at 0x80 to 0x9F, which pages mean when they write such a number (HTML, 13.2.5.80). */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]!;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  return String.fromCodePoint(code);
}

/** U+00A0 to U+00FF in order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";

const others =
  "amp& lt< gt> quot\" apos' OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 Yuml\u0178 fnof\u0192 circ\u02c6 " +
  "tilde\u02dc ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash\u2013 mdash\u2014 " +
  "lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e dagger\u2020 Dagger\u2021 bull\u2022 " +
  "hellip\u2026 permil\u2030 prime\u2032 Prime\u2033 lsaquo\u2039 rsaquo\u203a oline\u203e frasl\u2044 euro\u20ac " +
  "trade\u2122 larr\u2190 uarr\u2191 rarr\u2192 darr\u2193 harr\u2194 lArr\u21d0 rArr\u21d2 hArr\u21d4 minus\u2212 " +
  "infin\u221e asymp\u2248 ne\u2260 equiv\u2261 le\u2264 ge\u2265 radic\u221a sum\u2211 prod\u220f part\u2202 " +
  "loz\u25ca spades\u2660 clubs\u2663 hearts\u2665 diams\u2666 Alpha\u0391 Beta\u0392 Gamma\u0393 Delta\u0394 " +
  "Omega\u03a9 alpha\u03b1 beta\u03b2 gamma\u03b3 delta\u03b4 epsilon\u03b5 lambda\u03bb mu\u03bc pi\u03c0 " +
  'sigma\u03c3 tau\u03c4 phi\u03c6 omega\u03c9 AMP& LT< GT> QUOT" COPY\u00a9 REG\u00ae comma, period. colon: semi; ' +
  "excl! quest? lpar( rpar) lsqb[ rsqb] lbrack[ rbrack] num# dollar$ percnt% ast* plus+ equals= sol/ bsol\\ lowbar_ " +
  "commat@ hyphen\u2010 dash\u2010 horbar\u2015 rsquor\u2019 rdquor\u201d ldquor\u201e lsquor\u201a Ccaron\u010c " +
  "ccaron\u010d Zcaron\u017d zcaron\u017e cacute\u0107 Cacute\u0106 nacute\u0144 sacute\u015b lstrok\u0142 Lstrok\u0141 " +
  "amacr\u0101 emacr\u0113 imacr\u012b omacr\u014d umacr\u016b check\u2713 star\u2606 bigstar\u2605 middot\u00b7";

const named = new Map<string, string>([
  ...latin1.split(" ").map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...others.split(" ").map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
  ["Tab", "\t"],
  ["NewLine", "\n"],
]);

const unterminated = new Set([...latin1.split(" "), "amp", "lt", "gt", "quot", "AMP", "LT", "GT", "QUOT"]);
