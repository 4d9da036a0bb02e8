import { z } from "zod";
import type { Outcome } from "../core/fault.ts";
import { failed, ok } from "../core/fault.ts";
import { nearest } from "../core/nearest.ts";
import type { Translated } from "../core/translated.ts";
import { quoted } from "./fault.ts";

/**
 * A value written as text. `needed` says in words what belongs there ("a web address"); `read` turns the text
 * into the value or says what is wrong with it.
 */
export function field<T>(needed: string, read: (text: string) => Outcome<T>) {
  return z.unknown().transform((given, context): T => {
    const outcome = readField(given, needed, read);
    if (outcome.ok) return outcome.value;
    context.addIssue({ code: "custom", message: outcome.fault.message, params: outcome.fault });
    return z.NEVER;
  });
}

function readField<T>(given: unknown, needed: string, read: (text: string) => Outcome<T>): Outcome<T> {
  if (given === undefined || given === null) return failed("missing", "is missing", `add ${needed}`);
  if (typeof given !== "string") return failed("wrong-shape", "must be a single value", `write ${needed}`);
  // Long text may be folded over lines in the file; it is one line to the desk.
  const text = given.replace(/\s+/g, " ").trim();
  if (text === "") return failed("empty", "is empty", `write ${needed}`);
  if (/\p{Cc}/u.test(text)) {
    return failed("control-character", "holds a control character", "take it out");
  }
  return read(text);
}

/** A group of keys of which none other may be there. */
export function strict<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    // The keys that it knows travel in the message, from which a suggestion is made.
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });
}

export const text = field("a text", ok);

/** A text in every language. */
export const inLanguages = strict({ en: text, "zh-Hant": text, "zh-Hans": text });

/** A text in every language, or one for all readers. */
export const translated = z.unknown().transform((given, context): Translated => {
  const isGroup = typeof given === "object" && given !== null && !Array.isArray(given);
  const read = (isGroup ? inLanguages : text).safeParse(given);
  if (read.success) return read.data;
  for (const issue of read.error.issues)
    context.issues.push({ ...issue, input: given } as z.core.$ZodRawIssue);
  return z.NEVER;
});

export const identifier = field("an id such as hong-kong-times", (given) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(given) && given.length <= 64
    ? ok(given)
    : failed(
        "bad-id",
        `${quoted(given)} is not an id`,
        "use lower-case letters, digits and single hyphens, 64 at most",
      ),
);

/** One of a fixed set of words; `noun` names them ("feed type"). */
export function oneOf<const Word extends string>(noun: string, words: readonly Word[]) {
  return field(`a ${noun}: ${words.join(", ")}`, (given): Outcome<Word> => {
    const word = words.find((known) => known === given);
    if (word !== undefined) return ok(word);
    return failed("unknown-word", `${quoted(given)} is not a ${noun}`, suggest(given, words));
  });
}

/** The fix for a word that isn't among those known. */
function suggest(given: string, words: readonly string[]): string {
  if (words.length === 1) return `use ${words[0]}`;
  const [best] = nearest(given.slice(0, 64), words, 1);
  const did = best === undefined ? "" : `did you mean ${best}? `;
  if (words.length > 12) return did === "" ? "check its spelling" : did.trim();
  return `${did}use one of ${words.join(", ")}`;
}

/** The companies that a file declares; `whole` is false when its YAML is broken, so that some may be missing. */
export interface KnownCompanies {
  ids: ReadonlySet<string>;
  whole: boolean;
}

/** The fix for a company that isn't in `where`. In a file that is cut short any other company would be a wrong guess. */
export function companyFix(id: string, known: KnownCompanies, where: string): string {
  if (!known.whole) return `correct the broken YAML of ${where} first`;
  const [best] = nearest(id.slice(0, 64), [...known.ids], 1);
  const did = best === undefined ? "" : `did you mean ${best}? If not, `;
  return `${did}add it to ${where}, or check that the file is whole`;
}

/** A list without repeats; an empty one is a fault, since it could be meant as "all" or as "none". */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).transform((items, context) => {
    if (items.length === 0) {
      context.addIssue({
        code: "custom",
        message: "is an empty list",
        params: failed("empty", "is an empty list", "take the key out for the default, or name what you want")
          .fault,
      });
    }
    return [...new Set(items)];
  });
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number) {
  const range = `a whole number from ${least} to ${most}`;
  return field(range, (given) => {
    const number = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
    return number >= least && number <= most
      ? ok(number)
      : failed("bad-number", `${quoted(given)} is not ${range}`, `write ${range}`);
  });
}

/** An absolute http(s) address without a name or password in it, as `URL` writes it. */
export const webUrl = field("a web address that starts with https://", (given) => {
  const url = URL.canParse(given) && !given.includes(" ") ? new URL(given) : null;
  if (url === null || url.hostname === "") {
    return failed(
      "bad-url",
      `${quoted(given)} is not a web address`,
      "write the whole address: https://host/path",
    );
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return failed("bad-url", `${url.protocol} addresses can't be fetched`, "use an http or https address");
  }
  if (url.username !== "" || url.password !== "") {
    return failed(
      "secret-in-url",
      "has a user name or password in it",
      "take it out: secrets don't belong in this file",
    );
  }
  return ok(url.href);
});

const unitMs = { m: 60_000, h: 3_600_000 } as const;

/** A polling interval, in milliseconds: `15m`, `2h`. */
export const interval = field("an interval such as 30m or 2h", (given) => {
  const match = /^(\d{1,4})(m|h)$/.exec(given);
  const ms = match ? Number(match[1]) * unitMs[match[2] as "m" | "h"] : Number.NaN;
  return ms >= 5 * unitMs.m && ms <= 24 * unitMs.h
    ? ok(ms)
    : failed(
        "bad-interval",
        `${quoted(given)} is not an interval from 5m to 24h`,
        "write a number with m or h, such as 30m",
      );
});

/** A time of day: `09:00`. */
export const clockTime = field('a time such as "09:00"', (given) => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(given);
  return match
    ? ok({ hour: Number(match[1]), minute: Number(match[2]) })
    : failed("bad-time", `${quoted(given)} is not a time of day`, 'write it as "09:00", from 00:00 to 23:59');
});

/** An IANA time zone that this machine knows. */
export const timezone = field("a time zone such as Asia/Hong_Kong", (given) => {
  if (/^[A-Za-z]/.test(given) && knowsTimezone(given)) return ok(given);
  const [best] = nearest(given.slice(0, 64), Intl.supportedValuesOf("timeZone"), 1);
  return failed(
    "unknown-timezone",
    `${quoted(given)} is not a time zone`,
    best === undefined ? "use an IANA name such as Asia/Hong_Kong" : `did you mean ${best}?`,
  );
});

function knowsTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** A company that a file names and the catalogue doesn't have. */
export function unknownCompany(id: string, companies: KnownCompanies) {
  return {
    code: "unknown-company",
    message: `${quoted(id)} is not in companies.yaml`,
    fix: companyFix(id, companies, "companies.yaml"),
  };
}
