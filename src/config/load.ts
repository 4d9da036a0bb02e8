import { createRequire } from "node:module";
import { readCompanies } from "./companies-file.ts";
import type { Config } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import type { ConfigFault } from "./fault.ts";
import { readFeeds } from "./feeds-file.ts";
import type * as ParseYaml from "./parse-yaml.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { readText } from "./source-text.ts";
import type { YamlFile } from "./yaml-file.ts";
import { unplaced } from "./yaml-file.ts";

const require = createRequire(import.meta.url);

export interface ConfigSources {
  /** Path of `feeds.yaml`. */
  feedsFile: string;
  /** Path of `companies.yaml`. */
  companiesFile: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The current date, `YYYY-MM-DD`: nothing in the baseline may lie after it. */
  today: string;
}

/**
 * Reads all configuration at once. Every fault of every file comes back; what a fault is about is left out of
 * `config`, the rest stands. With a fault of severity `fatal` the desk must not start. Never throws.
 */
export function loadConfig(sources: ConfigSources): { config: Config; faults: ConfigFault[] } {
  const [companiesText, feedsText] = [readText(sources.companiesFile), readText(sources.feedsFile)];
  const read = (parse: (file: string, text: string) => YamlFile) =>
    readAll(
      sources,
      companiesText.ok
        ? parse(sources.companiesFile, companiesText.value)
        : unplaced(sources.companiesFile, undefined, companiesText.fault),
      feedsText.ok
        ? parse(sources.feedsFile, feedsText.value)
        : unplaced(sources.feedsFile, undefined, feedsText.fault),
    );
  const quick = read(parsePlain);
  // Only a fault is worth the time and memory that it takes to know the lines.
  return quick.faults.length === 0 ? quick : read(parseFully);
}

function readAll(sources: ConfigSources, companiesFile: YamlFile, feedsFile: YamlFile) {
  const companies = readCompanies(companiesFile, sources.today);
  const feeds = readFeeds(feedsFile, companiesFile.value === undefined ? null : companies.known);
  const environment = readEnvironment(sources.env);
  const config: Config = {
    feeds: feeds.feeds,
    destinations: feeds.destinations,
    editors: feeds.editors,
    settings: feeds.settings,
    companies: companies.companies,
    environment: environment.environment,
  };
  return { config, faults: [...environment.faults, ...feeds.faults, ...companies.faults] };
}

function parsePlain(file: string, text: string): YamlFile {
  const value = readPlainYaml(text);
  return value === undefined ? parseFully(file, text) : unplaced(file, value);
}

function parseFully(file: string, text: string): YamlFile {
  // Loaded only when something is wrong: it takes 30 ms, and its documents much memory.
  const { parseYaml } = require("./parse-yaml.ts") as typeof ParseYaml;
  return parseYaml(file, text);
}
