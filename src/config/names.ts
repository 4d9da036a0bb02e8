import { languages } from "../core/article.ts";
import type { Company } from "../core/company.ts";
import { fold } from "../core/fold.ts";
import { nearest } from "../core/nearest.ts";
import type { Report } from "./check.ts";
import type { Path } from "./fault.ts";
import { quoted } from "./fault.ts";

/** A company with the place in the file where it stands, for faults that need the others. */
export interface PlacedCompany {
  company: Company;
  path: Path;
}

/** Reports what is wrong with how companies are called; none of it leaves a company out. */
export function checkNames(placed: readonly PlacedCompany[], report: Report): void {
  for (const { company, path } of placed) checkAmbiguous(company, path, report);
  checkClaims(placed, report);
}

function namesOf(company: Company): string[] {
  return [...languages.map((language) => company.name[language]), ...company.formerly, ...company.aliases];
}

function checkAmbiguous(company: Company, path: Path, report: Report): void {
  const names = namesOf(company);
  for (const [index, { text, not }] of company.ambiguous.entries()) {
    const here = [...path, "ambiguous", index];
    if (!names.includes(text)) {
      const [best] = nearest(text.slice(0, 64), names, 1);
      report([...here, "text"], {
        code: "unknown-name",
        message: `${quoted(text)} is not one of the names of ${company.id}`,
        fix: `${best === undefined ? "" : `did you mean ${best}? If not, `}add it to aliases`,
      });
    }
    for (const [at, longer] of not.entries()) {
      if (fold(longer).includes(fold(text))) continue;
      report(
        [...here, "not", at],
        {
          code: "idle-exception",
          message: `${quoted(longer)} doesn't hold ${quoted(text)}, so it changes nothing`,
          fix: "write a longer string with the name in it, or take it out",
        },
        "warning",
      );
    }
  }
}

/** A name of two companies is fine when all but one say that it is ambiguous. */
function checkClaims(placed: readonly PlacedCompany[], report: Report): void {
  const claims = new Map<string, string>();
  for (const { company, path } of placed) {
    const marked = new Set(company.ambiguous.map((name) => fold(name.text)));
    const own = new Map(namesOf(company).map((name) => [fold(name), name]));
    for (const [folded, name] of own) {
      if (marked.has(folded)) continue;
      const other = claims.get(folded);
      if (other === undefined) {
        claims.set(folded, company.id);
        continue;
      }
      report(
        path,
        {
          code: "shared-name",
          message: `${quoted(name)} is a name of ${other} too`,
          fix: `mark it under ambiguous in ${company.id} or ${other}, or take it out of one`,
        },
        "warning",
      );
    }
  }
}
