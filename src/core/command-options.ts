import { z } from "zod";
import { isDate } from "./day.ts";

/** Options that several commands take, each refusing with what to type instead. */

const mostWords = 1000;

/** Text that is kept and shown again: well-formed, on one line, without control characters. */
export const kept = (missing: string, most = mostWords) =>
  z
    .string(missing)
    .overwrite((text) =>
      text
        .toWellFormed()
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .trim(),
    )
    .min(1, missing)
    .max(most, `keep it under ${most.toLocaleString("en")} characters`);

/** A link to a page on the web. */
export const webLink = (wrong: string) =>
  z.preprocess(asLink, z.url({ protocol: /^https?$/, hostname: /\./, error: wrong }));

/** A link as it is pasted from a message: in brackets, or without its scheme. */
function asLink(typed: unknown): unknown {
  if (typeof typed !== "string") return typed;
  const bare = typed.replaceAll(/^[<‹(]+|[>›)]+$/gu, "");
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\//u.test(bare) ? `https://${bare}` : bare;
}

/** A day, month or year that exists; whether it lies in the future is for whoever knows the day. */
export const someDate = z
  .string()
  .refine(isDate, "write a day that exists as YYYY-MM-DD, or YYYY-MM, or YYYY");

/** The name of a fact or a decision, as answers print it. */
export const recordId = z
  .string("give a name such as d12")
  .overwrite((typed) => typed.trim().toLowerCase())
  .regex(/^[obed][0-9a-z]{1,12}$/, "give a name such as d12, as /timeline shows them");

/** Several of a few words, with commas between. */
export const listOf = <const Words extends readonly string[]>(words: Words, wrong: string) =>
  z
    .string(wrong)
    .transform((typed) => typed.split(/[,，、;\s]+/u).filter((part) => part !== ""))
    .pipe(z.array(z.enum(words, wrong)).min(1, wrong));
