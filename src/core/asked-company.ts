import type { Company } from "./company.ts";
import { nameIn } from "./company-name.ts";
import { findCompany } from "./company-search.ts";
import type { Matter, Position } from "./ledger.ts";
import { matters, positions, positionsOf, responses } from "./ledger.ts";
import { fold } from "./fold.ts";
import type { Message } from "./message.ts";
import { wordsFor } from "./typed-words.ts";
import type { Wording } from "./wording/en.ts";

/** What somebody asked about, or the answer that says what they may have meant. */
export type AskedCompany =
  | { ok: true; company: Company; matter: Matter | null }
  | { ok: false; message: Message };

/**
 * The company that was typed, in any of its names. A matter may stand at the end, as in `hong kong broadband takedown`,
 * unless it was `named` apart.
 */
export function askedCompany(
  typed: string,
  named: Matter | undefined,
  companies: readonly Company[],
  say: Wording,
): AskedCompany {
  const { before, value } = named ? { before: typed, value: named } : takeLast(typed, matterWords);
  const { exact, nearest } = findCompany(before, companies);
  if (exact !== null) return { ok: true, company: exact, matter: value };
  // When all but the last word names a company, that word was likely meant as a matter.
  const { start, last } = lastWord(before);
  const company = start === "" ? null : findCompany(start, companies).exact;
  if (company !== null) return { ok: false, message: say.unknownMatter(last, nameIn(company, say)) };
  const names = nearest.map((known) => nameIn(known, say));
  return { ok: false, message: say.unknownCompany(before, names) };
}

type PositionsOf = Readonly<Record<Matter, readonly Position[]>>;

/** What an editor can settle: every position but the answers, which never are a stance. */
export const settling: PositionsOf = {
  "user-data": withoutResponses("user-data"),
  takedown: withoutResponses("takedown"),
  accounts: withoutResponses("accounts"),
  presence: withoutResponses("presence"),
};

function withoutResponses(matter: Matter): readonly Position[] {
  return positionsOf[matter].filter((position) => !responses.has(position));
}

/** A company, a matter and a position that the matter knows, or the answer that says what is wrong with them. */
export type AskedStance =
  | { ok: true; company: Company; matter: Matter; position: Position }
  | { ok: false; message: Message };

/**
 * The company, matter and position that were typed one behind the other, as in `hong kong broadband takedown refused`,
 * unless they were `named` apart. `refuse` words what is missing or wrong; `among`: the positions that may be meant.
 */
export function askedStance(
  typed: string,
  named: { matter?: Matter | undefined; position?: Position | undefined },
  companies: readonly Company[],
  say: Wording,
  refuse: (problem: string) => Message,
  among: PositionsOf = positionsOf,
): AskedStance {
  const read = (part: string) => askedCompany(part, named.matter, companies, say);
  const { before, value: position } = named.position
    ? { before: typed, value: named.position }
    : takeLast(typed, positionWords);
  if (position === null) return { ok: false, message: withoutPosition(before, read, say, refuse, among) };
  const asked = read(before);
  if (!asked.ok) return asked;
  const { company, matter } = asked;
  if (matter === null) return { ok: false, message: refuse(say.matterMissing(matters)) };
  const known = among[matter];
  if (known.includes(position)) return { ok: true, company, matter, position };
  if (positionsOf[matter].includes(position)) return { ok: false, message: refuse(say.notAStance(position)) };
  return { ok: false, message: refuse(say.notAPosition(position, say.matters[matter], known)) };
}

/** Where no position was found, the last word is the likeliest to have been meant for one. */
function withoutPosition(
  typed: string,
  read: (part: string) => AskedCompany,
  say: Wording,
  refuse: (problem: string) => Message,
  among: PositionsOf,
): Message {
  const whole = read(typed);
  if (whole.ok) {
    const known = whole.matter === null ? [...new Set(Object.values(among).flat())] : among[whole.matter];
    return refuse(say.positionMissing(known));
  }
  const { start, last } = lastWord(typed);
  const rest = read(start);
  if (!rest.ok || rest.matter === null) return whole.message;
  return refuse(say.notAPosition(last, say.matters[rest.matter], among[rest.matter]));
}

/** What was typed without its last word, and that word. */
function lastWord(typed: string): { start: string; last: string } {
  const [, start = "", last = ""] = /^(.*\S)\s+(\S+)$/su.exec(typed) ?? [];
  return { start, last };
}

type Words<T> = readonly (readonly [word: string, value: T])[];

/** Words that name a matter or a position, as people type them, the longest first: 用戶資料 before 資料. */
const matterWords = wordsOf(matters, (matter) => [...wordsFor(matter), `${matter}s`]);
const positionWords = wordsOf(positions, wordsFor);

function wordsOf<T extends string>(values: readonly T[], words: (value: T) => readonly string[]): Words<T> {
  return values
    .flatMap((value) => words(value).map((word) => [word, value] as const))
    .sort(([a], [b]) => b.length - a.length);
}

/** Chinese words need no space before them: 谷歌下架. */
const chinese = /^\p{Script=Han}/u;

function takeLast<T>(typed: string, words: Words<T>): { before: string; value: T | null } {
  const text = typed.trimEnd();
  const folded = fold(text);
  for (const [word, value] of words) {
    if (!folded.endsWith(word)) continue;
    const before = text.slice(0, text.length - word.length);
    if (before.trim() !== "" && (/\s$/u.test(before) || chinese.test(word))) {
      return { before: before.trim(), value };
    }
  }
  return { before: typed, value: null };
}

/** A company with what stands behind it, told apart: `google takedown refused`; only what is there. */
export function splitAsked(typed: string): { company: string; matter?: Matter; position?: Position } {
  const position = takeLast(typed, positionWords);
  const matter = takeLast(position.before, matterWords);
  return {
    company: matter.before,
    ...(matter.value !== null && { matter: matter.value }),
    ...(position.value !== null && { position: position.value }),
  };
}
