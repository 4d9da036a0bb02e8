import { languages } from "./article.ts";
import type { Command } from "./command.ts";
import { findCommand } from "./command.ts";
import type { Company } from "./company.ts";
import { fold } from "./fold.ts";
import { wordingFor } from "./wording/wordings.ts";

/**
 * What may be meant by a line typed so far: commands, and behind one that asks for a company, their names; all in
 * whatever language is typed. Pure.
 */
export function completions(
  line: string,
  commands: readonly Command[],
  companies: readonly Company[],
): string[] {
  const [, called, begun = ""] = /^[/／]?(\S+)\s+(.*)$/su.exec(line) ?? [];
  const asked = called === undefined ? undefined : findCommand(called, commands);
  if (asked !== undefined && ["company", "what"].includes(asked.positional[0] ?? "")) {
    const names = [...new Set(companies.flatMap(({ name }) => Object.values(name)))];
    return startingWith(begun, names).map((name) => `/${called!.toLowerCase()} ${name}`);
  }
  const typed = line.replace(/^[/／]/, "");
  const own = commands.map((command) => command.name);
  const names = typed === "" ? own : commands.flatMap(({ name }) => namesOf(name));
  return startingWith(typed, [...new Set(names)]).map((name) => `/${name} `);
}

const namesOf = (name: string): string[] => [
  name,
  ...languages.map((language) => wordingFor(language).commandWords[name]?.name ?? name),
];

const startingWith = (typed: string, names: readonly string[]): string[] =>
  names.filter((name) => fold(name).startsWith(fold(typed)));
