import { pageNoise } from "../../lexicon/page-noise.ts";
import { pageWalls } from "../../lexicon/page-walls.ts";
import { fold } from "../fold.ts";
import { splitSentences } from "../relevance/sentences.ts";

/** A sentence or line of a page, and what of it counts when pages are compared; empty where nothing does. */
export interface Passage {
  text: string;
  sense: string;
}

/**
 * A page's text in sentences and lines, each with what of it counts: codes that change with every visit are masked, and
 * what is nothing but a date, the clock of an update, a counter, a code, a copyright line or a question about cookies
 * counts for nothing. A figure in a sentence or a row of a table counts. Pure.
 */
export function passagesOf(text: string): Passage[] {
  const lines = text.split("\n").map((line) => line.trim());
  const told = lines.filter((line) => line !== "");
  return told.flatMap((line, at) => {
    if (isBanner(line)) return [{ text: line, sense: "" }];
    // A counter's number and its word may stand on lines of their own.
    if (isNumber(line) && (isCountWord(told[at - 1]) || isCountWord(told[at + 1])))
      return [{ text: line, sense: "" }];
    return splitSentences(line).map(({ start, end }) => {
      const sentence = line.slice(start, end).trim();
      return { text: sentence, sense: senseOf(sentence) };
    });
  });
}

/** What of a page's text counts, in one piece: two texts with the same sense say the same. */
export function senseOfPage(text: string): string {
  return passagesOf(text)
    .map(({ sense }) => sense)
    .filter(Boolean)
    .join("\n");
}

const phrases = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((phrase) => fold(phrase)));
const updated = phrases(pageNoise.updated);
const counted = phrases(pageNoise.counted);
const numbered = phrases(pageNoise.numbered);
const consent = [...phrases(pageWalls.consent)];

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** Dates to the day; a year or a month alone is a report's period. In folded text. */
const date = new RegExp(
  [
    String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t(?=\d))?`,
    String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${month}\.?,?\s+\d{4}\b`,
    String.raw`\b${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b`,
    String.raw`\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]`,
    String.raw`\d{1,2}\s*月\s*\d{1,2}\s*[日号]`,
  ].join("|"),
  "g",
);
const monthOrYear = new RegExp(
  String.raw`\b(?:${month}\.?,?\s+)?\d{4}\b|\d{4}\s*年(?:\s*\d{1,2}\s*月)?`,
  "g",
);
const time =
  /\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?|[上下]午|凌晨|中午/g;
const ago =
  /\b(?:\d+|an?|a few)\s+(?:second|minute|hour|day|week|month)s?\s+ago\b|\bjust now\b|\byesterday\b|\d+\s*(?:秒|分钟|小时|天|日|周|个月)\s*前|刚刚/g;
const besideDates =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:hkt|gmt|utc|est|edt|pst|pdt|cst|bst|z|at|on)\b|(?:星期|周)[一二三四五六日天]|[+-]\d{2}:?\d{2}\b/g;
const number = /\d[\d,.'\u00a0 ]*\s*(?:[km]\b|万|千)?\+?/g;
/** As long as a hash or a key, letters and digits mixed; a UUID; or longer, with the signs of base 64. */
const code =
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|(?<![\w/+-])(?=(?:[a-z_/+-]*\d){4})[\w/+=-]{24,}|\b(?=[a-z_]*\d)(?=\d*[a-z_])[a-z0-9_]{16,}\b/g;
const marks = /[\p{P}\p{S}\s]+/gu;

function senseOf(sentence: string): string {
  const masked = fold(sentence).replace(code, "#").replace(/\s+/g, " ").trim();
  if (/^(?=[^\n]{0,160}$).*(?:©|\(c\) ?\d{4}|\bcopyright\b.*\d{4}|版权所有|all rights reserved)/.test(masked))
    return "";
  const words = bare(masked.replaceAll("#", " "));
  if (words === "") return "";
  const dated = masked.replace(date, " ").replace(ago, " ");
  const hasDate = dated !== masked;
  const undated = dated.replace(time, " ").replace(besideDates, " ");
  const left = bare(undated);
  // Two dates are a period.
  if (hasDate && left === "" && (masked.match(date)?.length ?? 0) < 2) return "";
  if (/\d|前$/.test(masked) && updated.has(bare(undated.replace(monthOrYear, " ")))) return "";
  if (counted.has(bare(masked.replace(number, " "))) && /\d/.test(masked)) return "";
  const [label = "", ...parts] = masked.split(/[:#]/);
  if (parts.length > 0 && numbered.has(bare(label)) && /^(?:\S*\d\S*)?$/.test(parts.join("").trim()))
    return "";
  return masked;
}

/** Words alone, single spaces between them. */
const bare = (text: string): string => text.replace(marks, " ").trim();

const isNumber = (text: string): boolean => /\d/.test(text) && bare(fold(text).replace(number, " ")) === "";

const isCountWord = (line: string | undefined): boolean =>
  line !== undefined && counted.has(bare(fold(line)));

/** A question about cookies, or one of its buttons: what could be said of anything else has to stand by itself. */
function isBanner(line: string): boolean {
  if (line.length > 400) return false;
  const within = fold(line);
  const said = consent.filter((phrase) => within.includes(phrase));
  return said.length > 1 || (said.length === 1 && (within.includes("cookie") || bare(within) === said[0]));
}
