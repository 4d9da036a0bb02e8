import { z } from "zod";
import { isDate } from "./day.ts";
import { valueOf } from "./typed-words.ts";
import type { Problem } from "./wording/en/problems.ts";

/** Options that several commands take. */

/** What a check says when a value is wrong: the key of a problem in every language's wording. */
export const asks = (problem: Problem): Problem => problem;

const mostWords = 1000;

/** Text that is kept and shown again: well-formed, on one line, without control characters. */
export const kept = (missing: Problem, most = mostWords) =>
  z
    .string(missing)
    .overwrite((text) =>
      text
        .toWellFormed()
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .trim(),
    )
    .min(1, missing)
    .max(most);

/** A link to a page on the web. */
export const webLink = (wrong: Problem) =>
  z.preprocess(asLink, z.url({ protocol: /^https?$/, hostname: /\./, error: wrong }));

/** A link as it is pasted from a message: in brackets, or without its scheme. */
function asLink(typed: unknown): unknown {
  if (typeof typed !== "string") return typed;
  const bare = typed.replaceAll(/^[<‹(]+|[>›)]+$/gu, "");
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\//u.test(bare) ? `https://${bare}` : bare;
}

/** A day, month or year that exists; whether it lies in the future is for whoever knows the day. */
export const someDate = z.string().refine(isDate, asks("aDate"));

/** The name of a fact or a decision, as answers print it. */
export const recordId = z
  .string(asks("aRecordId"))
  .overwrite((typed) => typed.trim().toLowerCase())
  .regex(/^[obed][0-9a-z]{1,12}$/, asks("aRecordId"));

/** A number that the desk's answers name, from 1. */
export const numbered = (wrong: Problem) => z.coerce.number(wrong).int(wrong).positive(wrong);

/** Several of a few words, in any language, with commas between, or spaces where no word has any. */
export const listOf = <const Words extends readonly string[]>(words: Words, wrong: Problem) =>
  z
    .string(wrong)
    .transform((typed) =>
      typed
        .split(/[,，、;；]+/u)
        .flatMap((part) => (valueOf(part, words) === null ? part.split(/\s+/u) : [part]))
        .filter((part) => part !== "")
        .map((part) => valueOf(part, words) ?? part),
    )
    .pipe(z.array(z.enum(words, wrong)).min(1, wrong));
