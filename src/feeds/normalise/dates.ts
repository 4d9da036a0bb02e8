const minute = 60_000;
const hour = 60 * minute;
/** A publisher's clock may be ahead of ours by this much. */
const aheadMs = 10 * minute;
/** Older than feeds are: epoch zero, year one and other placeholders for "no date". */
const earliest = Date.UTC(1990, 0, 1);

/**
 * The moment that a feed's date means, or null when it is missing, unreadable, a placeholder, or more than ten
 * minutes after `now`: then the time first seen is the better guess.
 */
export function publishedTime(candidates: readonly string[], now: number): number | null {
  for (const candidate of candidates) {
    const time = parseDate(candidate);
    if (time !== null && time >= earliest && time <= now + aheadMs) return time;
  }
  return null;
}

/**
 * Reads a date as publishers write it, in milliseconds since 1970: RFC 822 with its real-world deviations, ISO 8601,
 * Unix' `date`, American and Chinese forms, epoch seconds or milliseconds. A date without a zone is taken as UTC, a
 * Chinese one as Hong Kong time. Independent of the machine's time zone. Null when unreadable or ambiguous (03/04/2024).
 */
export function parseDate(text: string): number | null {
  const tidy = text
    .slice(0, 100)
    .normalize("NFKC")
    .replace(/[\s\u200e\u200f]+/g, " ")
    .trim();
  if (tidy === "") return null;
  if (/^\d{10}(?:\.\d+)?$/.test(tidy)) return Math.round(Number(tidy) * 1000);
  if (/^\d{13}$/.test(tidy)) return Number(tidy);
  const chinese = /[年月日时時午]/.test(tidy);
  const day = dayForms.reduce<Day | null>((found, form) => found ?? form(tidy), null);
  if (!day || !isRealDay(day)) return null;
  const rest = `${tidy.slice(0, day.start)} ${tidy.slice(day.end)}`;
  const clock = clockOf(rest);
  if (!clock) return null;
  const offset = zoneOffset(clock.rest, chinese);
  return (
    Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute, clock.second, clock.ms) - offset
  );
}

interface Day {
  year: number;
  month: number;
  day: number;
  /** Where in the text it stands. */
  start: number;
  end: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const chineseNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const monthName =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|" +
  "nov(?:ember)?|dec(?:ember)?|(?:十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月";

const isoDay = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const compactDay = /^(\d{4})(\d{2})(\d{2})(?=$|T|t| )/;
const chineseDay = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?/;
const dayMonthYear = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ \\-./]*(?:of )?(${monthName})\\.?[ \\-./,]*(\\d{4}|\\d{2})(?!\\d|:)`,
  "i",
);
const monthDayYear = new RegExp(`(${monthName})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d|:)`, "i");
/** `Tue Mar 19 10:00:00 HKT 2024`: the year comes after the time. */
const unixDay = new RegExp(`(${monthName}) +(\\d{1,2}) (?=\\d{1,2}:\\d{2})`, "i");
const slashDay = /(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;

const dayForms: readonly ((text: string) => Day | null)[] = [
  (text) => matched(isoDay.exec(text), (m) => [m[1]!, m[3]!, m[4]!]),
  (text) => matched(compactDay.exec(text), (m) => [m[1]!, m[2]!, m[3]!]),
  (text) => matched(chineseDay.exec(text), (m) => [m[1]!, m[2]!, m[3]!]),
  (text) => matched(dayMonthYear.exec(text), (m) => [m[3]!, m[2]!, m[1]!]),
  (text) => matched(monthDayYear.exec(text), (m) => [m[3]!, m[1]!, m[2]!]),
  (text) => {
    const year = / (\d{4})$/.exec(text);
    return year && matched(unixDay.exec(text), (m) => [year[1]!, m[1]!, m[2]!]);
  },
  (text) =>
    matched(slashDay.exec(text), (m) => {
      const [first, second] = [Number(m[1]), Number(m[2])];
      if (first > 12 || first === second) return [m[3]!, m[2]!, m[1]!];
      return second > 12 ? [m[3]!, m[1]!, m[2]!] : null;
    }),
];

function matched(
  match: RegExpExecArray | null,
  parts: (match: RegExpExecArray) => [year: string, month: string, day: string] | null,
): Day | null {
  const found = match && parts(match);
  if (!found) return null;
  const [year, month, day] = found;
  return {
    year: fullYear(year),
    month: monthNumber(month),
    day: Number(day),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** RFC 2822, 4.3: two digits below 50 are this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthNumber(text: string): number {
  const name = text.replace(/月$/, "");
  if (/^\d+$/.test(name)) return Number(name);
  const chinese = chineseNumbers.indexOf(name);
  return chinese === -1 ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : chinese + 1;
}

/** `Date.UTC` would roll the 31st of February over into March. */
function isRealDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  ms: number;
  /** What is left when the time is taken out: weekday and zone. */
  rest: string;
}

const clockTime =
  /(?<![\d:+-])(上午|下午|早上|晚上|中午|凌晨)? ?(\d{1,2}) ?(?:[:時时点點]|(?<=\d)\.(?=\d{2}(?!\d))) ?(?:(\d{2}) ?分?)?(?:[: ]?(?<=[:分] ?)(\d{2}) ?秒?(?:[.,](\d{1,9}))?)? ?([ap]\.?m\.?(?![a-z]))?/i;
const compactClock = /^ *T(\d{2})(\d{2})(\d{2})?/i;

/** The time of day in `text`; midnight when it names none, null when it is impossible. */
function clockOf(text: string): Clock | null {
  const compact = compactClock.exec(text);
  const match = compact ?? clockTime.exec(text);
  if (!match) return { hour: 0, minute: 0, second: 0, ms: 0, rest: text };
  const rest = text.slice(0, match.index) + " " + text.slice(match.index + match[0].length);
  const clock = compact
    ? { hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3] ?? 0), ms: 0, rest }
    : {
        hour: hour24(Number(match[2]), match[1] ?? match[6] ?? ""),
        minute: Number(match[3] ?? 0),
        second: Number(match[4] ?? 0),
        ms: Math.floor(Number(`0.${match[5] ?? 0}`) * 1000),
        rest,
      };
  const real = clock.hour <= 24 && clock.minute <= 59 && clock.second <= 60;
  return real ? clock : null;
}

function hour24(written: number, half: string): number {
  if (/^(?:p|下午|晚上|中午)/i.test(half)) return written < 12 ? written + 12 : written;
  return /^(?:a|上午|凌晨|早上)/i.test(half) && written === 12 ? 0 : written;
}

/** Hours east of UTC. Abbreviations that mean several zones are read as RFC 822 and newsrooms use them. */
const namedZones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  sast: 2,
  cat: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  eat: 3,
  gst: 4,
  pkt: 5,
  ist: 5.5,
  ict: 7,
  wib: 7,
  hkt: 8,
  hkst: 9,
  sgt: 8,
  myt: 8,
  pht: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  aest: 10,
  acdt: 10.5,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  ast: -4,
  adt: -3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  et: -5,
  ct: -6,
  mt: -7,
  pt: -8,
  nst: -3.5,
  brt: -3,
  art: -3,
};

const offset = /(?:^|[^\d])(?:utc|gmt)? ?([+-]|−)(\d{1,2}):?(\d{2})?(?!\d)/i;

/** Milliseconds that the zone named in `text` is ahead of UTC. */
function zoneOffset(text: string, chinese: boolean): number {
  const match = offset.exec(text);
  if (match) {
    const ahead = Number(match[2]) * hour + Number(match[3] ?? 0) * minute;
    return match[1] === "+" ? ahead : -ahead;
  }
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const hours = namedZones[word];
    if (hours !== undefined) return hours * hour;
  }
  return chinese ? 8 * hour : 0;
}
