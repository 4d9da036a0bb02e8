import { z } from "zod";
import { askedCompany } from "../src/core/asked-company.ts";
import { nameIn } from "../src/core/company-name.ts";
import { defineCommand } from "../src/core/command.ts";
import { asks, kept, webLink } from "../src/core/command-options.ts";
import { matters } from "../src/core/ledger.ts";
import { plainMessage } from "../src/core/message.ts";
import { answerSaved } from "../src/core/record-answer.ts";
import type { Wording } from "../src/core/wording/en.ts";

export const confirm = defineCommand({
  name: "confirm",
  positional: ["company"],
  restOfLine: true,
  running: ["note"],
  changes: () => "by-editors",
  options: z.object({
    company: z.string(asks("aCompany")),
    matter: z.enum(matters).optional(),
    note: kept("how").optional(),
    link: webLink("aLink").optional(),
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
        say.nothingToConfirm(nameIn(company, say), matter === null ? null : say.matters[matter]),
      );
    }
    if (known.length > 1)
      return plainMessage(
        whichOne(
          nameIn(company, say),
          known.map((stance) => stance.matter),
          say,
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

const whichOne = (company: string, all: readonly string[], say: Wording): string =>
  say.whichMatter(
    company,
    all.map((matter) => `/confirm ${company} ${say.choice(matter)}`),
  );
