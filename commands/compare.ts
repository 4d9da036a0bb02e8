import { z } from "zod";
import type { Company } from "../src/core/company.ts";
import { nameIn } from "../src/core/company-name.ts";
import { findCompany } from "../src/core/company-search.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks } from "../src/core/command-options.ts";
import { answerCompare, twoCompanies } from "../src/core/compare-answer.ts";
import { askedCompany } from "../src/core/asked-company.ts";
import type { Desk } from "../src/core/desk.ts";
import type { Message } from "../src/core/message.ts";
import { plainMessage } from "../src/core/message.ts";

export const compare = defineCommand({
  name: "compare",
  positional: ["company", "other"],
  restOfLine: true,
  options: z.object({ company: z.string(asks("twoCompanies")), other: z.string(asks("anotherCompany")) }),
  async run(options, desk) {
    const pair = readPair(options.company, options.other, desk);
    if ("message" in pair) return pair.message;
    const [one, other] = pair.companies;
    if (one === other) return plainMessage(desk.say.compareSame(nameIn(one, desk.say)));
    const sideOf = async (company: Company) => ({ company, ...(await desk.ledgerOf(company.id, false)) });
    return answerCompare([await sideOf(one), await sideOf(other)], desk.now(), desk.say);
  },
});

/** Whether each word is a company of its own, so that more than two were named. */
function isSeveral(typed: string, { companies }: Desk): boolean {
  const words = typed.split(/[\s,，、]+/u).filter((word) => word !== "");
  return words.length > 1 && words.every((word) => findCompany(word, companies).exact !== null);
}

type Pair = { companies: readonly [Company, Company] } | { message: Message };

/** Both names as they were typed, else as they may have been meant: words without quotation marks run together. */
function readPair(company: string, other: string, desk: Desk): Pair {
  const read = (typed: string) => askedCompany(typed, undefined, desk.companies, desk.say);
  const together = (message: Message): Pair => {
    const companies = twoCompanies(`${company} ${other}`, desk.companies);
    if (companies !== null) return { companies };
    return { message: isSeveral(other, desk) ? plainMessage(desk.say.compareTwo) : message };
  };
  const first = read(company);
  if (!first.ok) return together(first.message);
  const second = read(other);
  if (!second.ok) return together(second.message);
  return { companies: [first.company, second.company] };
}
