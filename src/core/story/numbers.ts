/** A number, date or length of time in a text, in the same form for every language: `age:28`, `date:07-05`, `years:9`. */
export interface Quantity {
  id: string;
  start: number;
  end: number;
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

const months: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const number = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,4})?";
const word = `(?:${Object.keys(words).join("|")})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`;
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const latin = new RegExp(
  [
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${month})\\b`,
    `\\b(?<month2>${month})\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d)`,
    `\\b(?<half>first|second|1st|2nd) half\\b|\\bh(?<halfShort>[12])\\b|\\bq(?<quarterShort>[1-4])\\b|\\b(?<quarter>first|second|third|fourth) quarter\\b`,
    `\\bday (?<dayOf>\\d{1,3}|${word})\\b`,
    `\\b(?:article|section|clause)s? (?<section>\\d{1,3})\\b`,
    `(?<currency>us\\$|hk\\$|nt\\$|a\\$|c\\$|\\$|£|€|rmb ?|usd ?|hkd ?|hk (?=\\d))\\s?(?<sum>${number})(?:[- ]?(?<sumScale>million|billion|trillion|thousand|mn|bn|m|b|k)\\b)?`,
    `\\baged? (?<aged>\\d{1,3})\\b`,
    `(?<![\\w.])(?:(?<digits>${number})|\\b(?<word>${word})\\b)(?:[- ](?<scale>hundred|thousand|million|billion|mn|bn)\\b|(?<scaleShort>m|bn|k)\\b)?(?<tail>(?:-| )years?-old|(?:-| )(?:and a half )?(?:years?|months?|weeks?|days?|hours?|minutes?)\\b| ?%| per ?cent\\b|(?:st|nd|rd|th)\\b| (?:hong kong |us )?dollars\\b)?(?![\\d,.]*\\s?[\\u3400-\\u9fff])`,
    `\\b(?<ordinal>${Object.keys(ordinals).join("|")})\\b`,
    `\\b(?:in|during|for|of|since) (?<monthOnly>${month})\\b`,
  ].join("|"),
  "g",
);

const han = "[\\d〇零一二两三四五六七八九十百千廿卅]";
const chinese = new RegExp(
  [
    `(?<month>${han}{1,3})月(?<day>${han}{1,3})[日号]`,
    `(?<year>(?:19|20)\\d\\d|[一二][零〇九][零〇一二三四五六七八九]{2})年`,
    `(?<half>上|下)半年|第(?<quarter>[一二三四1-4])季`,
    `第(?<section>${han}{1,4})条`,
    `第(?<ordinal>${han}{1,4})`,
    `(?<aged>${han}{1,3})[岁歲]`,
    `百分之(?<percent>${han}{1,3})`,
    `(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十百千廿卅]+)(?<scale>百万|千万|万亿|亿|万|千)?多?余?(?<tail>%|％|港元|元|港币|美元|英镑|欧元|个半?月|年|个?月|星期|周|天|日|号|小时|分钟|名|人|位|个|宗|间|家|项|款|部|次|条|万|件|份|封|页|枚|本|张|支|届|期|架|批|辆|艘)?`,
  ].join("|"),
  "g",
);

const latinScales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
const hanScales: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/**
 * The quantities in a folded text. `published` (UTC, milliseconds) gives the month of a day that is told without one.
 */
export function findQuantities(folded: string, published: number): Quantity[] {
  const found: Quantity[] = [];
  if (/[a-z\d]/.test(folded)) {
    for (const match of folded.matchAll(latin)) {
      const id = latinId(match.groups!);
      if (id !== null) found.push({ id, start: match.index, end: match.index + match[0].length });
    }
  }
  if (/[\u3400-\u9fff]/.test(folded)) {
    for (const match of folded.matchAll(chinese)) {
      const before = folded.charCodeAt(match.index - 1);
      // A4 is a name; digits before a Latin word were read above; a bare 三 is mostly part of a word.
      if (before >= 0x61 && before <= 0x7a) continue;
      if (!isCounted(match.groups!, folded, match.index + match[0].length)) continue;
      const id = chineseId(match.groups!, published);
      if (id !== null) found.push({ id, start: match.index, end: match.index + match[0].length });
    }
  }
  return joinSpans(found, folded);
}

/** A numeral tells a number by what follows it; without that, 三 is mostly part of a word. */
function isCounted({ digits, scale, tail }: Groups, folded: string, end: number): boolean {
  if (digits === undefined || scale !== undefined || tail !== undefined) return true;
  return /\d/.test(digits) && folded.charCodeAt(end) >= 0x3400;
}

/** One year and nine months is 21 months. */
function joinSpans(found: readonly Quantity[], folded: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const last = joined.at(-1);
    if (
      last?.id.startsWith("years:") &&
      quantity.id.startsWith("months:") &&
      /^(?: and | |,|, )?(?:零|又)?$/.test(folded.slice(last.end, quantity.start))
    ) {
      const total = Number(last.id.slice(6)) * 12 + Number(quantity.id.slice(7));
      joined.splice(-1, 1, { id: `months:${total}`, start: last.start, end: quantity.end });
    } else joined.push(quantity);
  }
  return joined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function latinId(groups: Groups): string | null {
  const { day, day2, half, halfShort, quarter, quarterShort, dayOf, section, sum, aged, ordinal } = groups;
  const name = groups["month"] ?? groups["month2"];
  if (name !== undefined) return dateId(monthOf(name), Number(day ?? day2));
  if (groups["monthOnly"] !== undefined) return `month:${monthOf(groups["monthOnly"])}`;
  if (half !== undefined) return `half:${half.startsWith("f") || half.startsWith("1") ? 1 : 2}`;
  if (halfShort !== undefined) return `half:${halfShort}`;
  if (quarterShort !== undefined) return `quarter:${quarterShort}`;
  if (quarter !== undefined) return `quarter:${ordinals[quarter]}`;
  if (dayOf !== undefined) return `nth:${latinValue(dayOf)}`;
  if (section !== undefined) return `section:${Number(section)}`;
  if (aged !== undefined) return `age:${Number(aged)}`;
  if (ordinal !== undefined) return `nth:${ordinals[ordinal]}`;
  if (sum !== undefined) {
    const scale = latinScales[groups["sumScale"] ?? ""] ?? 1;
    return `sum:${round(latinValue(sum) * scale)}`;
  }
  const written = groups["digits"] ?? groups["word"];
  if (written === undefined) return null;
  const scale = latinScales[groups["scale"] ?? groups["scaleShort"] ?? ""] ?? 1;
  const value = latinValue(written) * scale;
  const tail = groups["tail"] ?? "";
  if (tail.endsWith("old")) return `age:${value}`;
  if (tail.includes("%") || tail.includes("cent")) return `percent:${value}`;
  if (/^(?:st|nd|rd|th)$/.test(tail)) return `nth:${value}`;
  if (tail.includes("dollars")) return `sum:${round(value)}`;
  const span = /(year|month|week|day|hour|minute)/.exec(tail);
  if (span !== null) return spanId(span[1]!, value + (tail.includes("half") ? 0.5 : 0));
  if (scale === 1 && /^(?:19|20)\d\d$/.test(written)) return `year:${written}`;
  return countId(value);
}

function chineseId(groups: Groups, published: number): string | null {
  const { month: monthText, day, year, half, quarter, section, ordinal, aged, percent, tail = "" } = groups;
  if (monthText !== undefined) return dateId(hanValue(monthText), hanValue(day!));
  if (year !== undefined)
    return `year:${/^\d/.test(year) ? year : Array.from(year, (unit) => hanDigit(unit)).join("")}`;
  if (half !== undefined) return `half:${half === "上" ? 1 : 2}`;
  if (quarter !== undefined) return `quarter:${hanValue(quarter)}`;
  if (section !== undefined) return `section:${hanValue(section)}`;
  if (ordinal !== undefined) return `nth:${hanValue(ordinal)}`;
  if (aged !== undefined) return `age:${hanValue(aged)}`;
  if (percent !== undefined) return `percent:${hanValue(percent)}`;
  const scale = hanScales[groups["scale"] ?? ""] ?? 1;
  const value = hanValue(groups["digits"]!) * scale;
  if (tail === "%" || tail === "％") return `percent:${value}`;
  if (/元|港币|英镑|欧元/.test(tail)) return `sum:${round(value)}`;
  if (tail === "年") return spanId("year", value);
  if (/半月/.test(tail)) return spanId("month", value + 0.5);
  if (tail === "个月") return spanId("month", value);
  if (tail === "月") return value >= 1 && value <= 12 ? `month:${value}` : null;
  if (tail === "星期" || tail === "周") return spanId("week", value);
  if (tail === "天") return spanId("day", value);
  if (tail === "小时") return spanId("hour", value);
  if (tail === "分钟") return spanId("minute", value);
  if (tail === "日" || tail === "号") return dayId(value, published);
  return countId(tail === "万" ? value * 1e4 : value);
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

function dateId(monthNumber: number, day: number): string | null {
  if (!(monthNumber >= 1 && monthNumber <= 12 && day >= 1 && day <= 31)) return null;
  return `date:${monthNumber}-${day}`;
}

/** A day of the month without its month is the latest such day, or one of the coming week. */
function dayId(day: number, published: number): string | null {
  if (!Number.isFinite(published)) return null;
  const date = new Date(published);
  const monthNumber = date.getUTCMonth() + 1;
  if (day <= date.getUTCDate() + 7) return dateId(monthNumber, day);
  return dateId(monthNumber === 1 ? 12 : monthNumber - 1, day);
}

function spanId(unit: string, value: number): string | null {
  if (!(value > 0) || value > 200) return null;
  // A year and a half is told as 18 months too.
  if (unit === "year" && value !== Math.floor(value)) return `months:${value * 12}`;
  if (unit === "month" && value >= 12 && value % 12 === 0) return `years:${value / 12}`;
  return `${unit}s:${value}`;
}

function countId(value: number): string | null {
  if (!(value >= 2) || value > 1e13) return null;
  // Whether a large figure is a sum is often left to the reader.
  return value >= 10_000 ? `sum:${round(value)}` : `count:${value}`;
}

/** Large figures are rounded by some writers: three digits are compared. */
function round(value: number): number {
  return value < 10_000 ? value : Number(value.toPrecision(3));
}

function latinValue(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  const [tens = "", ones] = text.split("-");
  return (words[tens] ?? 0) + (ones === undefined ? 0 : (words[ones] ?? 0));
}

function hanDigit(unit: string): number {
  const at = "零一二三四五六七八九".indexOf(unit);
  if (at !== -1) return at;
  return unit === "两" ? 2 : unit === "〇" ? 0 : Number(unit);
}

function hanValue(text: string): number {
  if (/^[\d.,]+$/.test(text)) return Number(text.replaceAll(",", ""));
  let total = 0;
  let current = 0;
  let digitsOnly = "";
  for (const unit of text) {
    const scale = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 }[unit];
    if (scale === undefined) {
      current = /\d/.test(unit) ? current * 10 + Number(unit) : hanDigit(unit);
      digitsOnly += String(hanDigit(unit));
      continue;
    }
    digitsOnly = "";
    if (unit === "廿" || unit === "卅") total += scale;
    else total += (current === 0 ? 1 : current) * scale;
    current = 0;
  }
  // 二三 without a unit is 23, as in 二三條.
  if (digitsOnly.length === text.length && digitsOnly.length > 1) return Number(digitsOnly);
  return total + current;
}
