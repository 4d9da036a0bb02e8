import { z } from "zod";
import type { Company } from "../src/core/company.ts";
import { defineCommand } from "../src/core/command.ts";
import { answerCompare, twoCompanies } from "../src/core/compare-answer.ts";
import { askedCompany } from "../src/core/asked-company.ts";
import type { Desk } from "../src/core/desk.ts";
import type { Message } from "../src/core/message.ts";
import { plainMessage } from "../src/core/message.ts";

export const compare = defineCommand({
  name: "compare",
  summary: "Two companies' stances side by side, a matter a row",
  usage: ["/compare google apple", '/compare "Proton VPN" signal', "/compare google and signal"],
  positional: ["company", "other"],
  restOfLine: true,
  options: z.object({ company: z.string("name two companies"), other: z.string("name another company") }),
  async run(options, desk) {
    const pair = readPair(options.company, options.other, desk);
    if ("message" in pair) return pair.message;
    const [one, other] = pair.companies;
    if (one === other) return plainMessage(desk.say.compareSame(one.name.en));
    const sideOf = async (company: Company) => ({ company, ...(await desk.ledgerOf(company.id, false)) });
    return answerCompare([await sideOf(one), await sideOf(other)], desk.now(), desk.say);
  },
});

type Pair = { companies: readonly [Company, Company] } | { message: Message };

/** Both names as they were typed, else as they may have been meant: words without quotation marks run together. */
function readPair(company: string, other: string, desk: Desk): Pair {
  const read = (typed: string) => askedCompany(typed, undefined, desk.companies, desk.say);
  const together = (message: Message): Pair => {
    const companies = twoCompanies(`${company} ${other}`, desk.companies);
    return companies === null ? { message } : { companies };
  };
  const first = read(company);
  if (!first.ok) return together(first.message);
  const second = read(other);
  if (!second.ok) return together(second.message);
  return { companies: [first.company, second.company] };
}
