import { renderFaults } from "../../src/config/fault.ts";
import { readCompanies } from "../../src/config/companies-file.ts";
import { readFeeds } from "../../src/config/feeds-file.ts";
import { parseYaml } from "../../src/config/parse-yaml.ts";

/** The date that tests take for today. */
export const today = "2026-11-23";

const ids = new Set(["facebook", "apple", "hkbn"]);

/**
 * Reads the text of a `feeds.yaml` beside a catalogue of three companies, which may be broken. Most texts of the tests
 * have no destinations, so that warning is told apart.
 */
export function feedsOf(text: string, whole = true) {
  const read = readFeeds(parseYaml("feeds.yaml", text), { ids, whole });
  const faults = read.faults.filter((fault) => fault.code !== "no-destinations");
  const warned = read.faults.filter((fault) => fault.code === "no-destinations");
  return { ...read, faults, shown: renderFaults(faults), warned: renderFaults(warned) };
}

/** Reads the text of a `companies.yaml`. */
export function companiesOf(text: string) {
  const read = readCompanies(parseYaml("companies.yaml", text), today);
  return { ...read, shown: renderFaults(read.faults) };
}
