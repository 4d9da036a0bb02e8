import { z } from "zod";
import type { Company } from "../core/company.ts";
import { sectors } from "../core/company.ts";
import { asGroup, check, checkKeys, declaredId, isDamaged, listAt, reportInto } from "./check.ts";
import type { Report } from "./check.ts";
import { readEntries } from "./entries.ts";
import type { ConfigFault, Path } from "./fault.ts";
import { quoted } from "./fault.ts";
import type { KnownCompanies } from "./fields.ts";
import { companyFix, identifier, inLanguages, listOf, oneOf, strict, text, webUrl } from "./fields.ts";
import type { PlacedCompany } from "./names.ts";
import { checkNames } from "./names.ts";
import { UniqueIds } from "./unique.ts";
import type { YamlFile } from "./yaml-file.ts";

const ambiguousSchema = strict({ text, not: listOf(text).optional(), needs: listOf(text).optional() });

const companySchema = strict({
  id: identifier,
  name: inLanguages,
  parent: identifier.optional(),
  kind: oneOf("kind", ["company", "product"]),
  sector: oneOf("sector", sectors),
  formerly: listOf(text).optional(),
  aliases: listOf(text).optional(),
  ambiguous: z.array(ambiguousSchema).optional(),
  website: webUrl.optional(),
  // Checked one by one, so that a bad one doesn't cost the company.
  entries: z.unknown().optional(),
});

/** What `companies.yaml` gives once what is wrong has been left out. */
export interface CompaniesFile {
  companies: Company[];
  /** Every company that the file declares, those left out too. */
  known: KnownCompanies;
  faults: ConfigFault[];
}

/** Reads `companies.yaml`. `today` (`YYYY-MM-DD`) is the latest date that an entry may have. */
export function readCompanies(file: YamlFile, today: string): CompaniesFile {
  const faults = [...file.faults];
  const report = reportInto(faults, file);
  const top = asGroup(file.value) ?? {};
  if (top["companies"] === undefined && file.faults.length === 0) {
    report([], { code: "missing", message: "lists no companies", fix: "begin it with a line: companies:" });
  }
  checkKeys(top, ["companies"], [], report);
  const ids = new UniqueIds("company", report);
  const placed: PlacedCompany[] = [];
  for (const [index, given] of listAt(top["companies"], ["companies"], report).entries()) {
    const path = ["companies", index];
    const isNew = ids.add(declaredId(given), path);
    const company = readCompany(file, given, path, today, report);
    if (company !== null && isNew) placed.push({ company, path });
  }
  checkNames(placed, report);
  const known: KnownCompanies = { ids: ids.ids, whole: file.damage.length === 0 };
  return { companies: withParents(placed, known, report), known, faults };
}

function readCompany(
  file: YamlFile,
  given: unknown,
  path: Path,
  today: string,
  report: Report,
): Company | null {
  const entries = readEntries(file, given, path, today, report);
  if (isDamaged(file, path, "entries")) return null;
  const read = check(companySchema, given, path, report);
  if (read === null) return null;
  return {
    id: read.id,
    name: read.name,
    kind: read.kind,
    parent: read.parent ?? null,
    sector: read.sector,
    formerly: read.formerly ?? [],
    aliases: read.aliases ?? [],
    ambiguous: (read.ambiguous ?? []).map((name) => ({
      text: name.text,
      not: name.not ?? [],
      needs: name.needs ?? [],
    })),
    website: read.website ?? null,
    entries,
  };
}

/** The companies with parents that exist and lead nowhere in a circle; what doesn't is reported and cleared. */
function withParents(placed: readonly PlacedCompany[], known: KnownCompanies, report: Report): Company[] {
  const parents = new Map(placed.map(({ company }) => [company.id, company.parent]));
  const reported = new Set<string>();
  return placed.map(({ company, path }) => {
    const { id, parent } = company;
    if (parent === null) return company;
    if (!known.ids.has(parent)) {
      report([...path, "parent"], {
        code: "unknown-company",
        message: `${quoted(parent)} is not in this file`,
        fix: companyFix(parent, known, "this file"),
      });
      return { ...company, parent: null };
    }
    const circle = circleFrom(id, parents);
    if (circle === null) return parents.has(parent) ? company : { ...company, parent: null };
    if (!reported.has(id)) {
      report([...path, "parent"], {
        code: "parent-circle",
        message: `goes in a circle: ${[...circle, id].join(" → ")}`,
        fix: "take the parent of one of them out",
      });
      for (const member of circle) reported.add(member);
    }
    return { ...company, parent: null };
  });
}

/** The companies that one passes on the way from `id` back to itself; null when the way ends. */
function circleFrom(id: string, parents: ReadonlyMap<string, string | null>): string[] | null {
  const way: string[] = [];
  let next: string | null = id;
  while (next !== null && !way.includes(next)) {
    way.push(next);
    next = parents.get(next) ?? null;
  }
  return next === id ? way : null;
}
