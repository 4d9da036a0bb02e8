import { z } from "zod";
import { askedCompany } from "../src/core/asked-company.ts";
import type { Company } from "../src/core/company.ts";
import { defineCommand } from "../src/core/command.ts";
import { kept, webLink } from "../src/core/command-options.ts";
import type { Desk } from "../src/core/desk.ts";
import { matters } from "../src/core/ledger.ts";
import { plainMessage } from "../src/core/message.ts";
import { answerSaved } from "../src/core/record-answer.ts";

export const confirm = defineCommand({
  name: "confirm",
  summary: "For editors: says that a stance still holds, whatever newer reports say",
  usage: [
    "/confirm facebook user-data",
    '/confirm google user-data note:"checked by phone" link:https://a.example/1',
  ],
  positional: ["company"],
  restOfLine: true,
  running: ["note"],
  changes: () => "by-editors",
  options: z.object({
    company: z.string("name a company"),
    matter: z.enum(matters, `use one of ${matters.join(", ")}`).optional(),
    note: kept("say how you know").optional(),
    link: webLink("give a link that begins with https:// or http://").optional(),
  }),
  async run(options, desk) {
    const { say } = desk;
    const asked = askedCompany(options.company, options.matter, desk.companies, say);
    if (!asked.ok) return asked.message;
    const { company, matter } = asked;
    const { stances, facts } = await desk.ledgerOf(company.id, false);
    const known = stances.filter(
      (stance) => stance.current !== null && (matter === null || stance.matter === matter),
    );
    const [before] = known;
    if (before === undefined || before.current === null) {
      return plainMessage(
        say.nothingToConfirm(company.name.en, matter === null ? null : say.matters[matter]),
      );
    }
    if (known.length > 1)
      return plainMessage(
        whichOne(
          company,
          known.map((stance) => stance.matter),
          desk,
        ),
      );
    const { current } = before;
    const { id } = await desk.decide({
      kind: "confirm",
      company: company.id,
      matter: before.matter,
      position: current.position,
      condition: facts.get(current.id)?.condition ?? null,
      since: null,
      target: current.id,
      note: options.note ?? "",
      url: options.link ?? null,
    });
    const after = await desk.stanceOf(company.id, before.matter);
    const saved = { id, company, matter: before.matter, before, after, now: desk.now(), remarks: [] };
    return answerSaved({ kind: "confirm", ...saved }, say);
  },
});

const whichOne = (company: Company, all: readonly string[], desk: Desk): string =>
  desk.say.whichMatter(
    company.name.en,
    all.map((matter) => `/confirm ${company.name.en} ${matter}`),
  );
