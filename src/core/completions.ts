import type { Command } from "./command.ts";
import type { Company } from "./company.ts";

/** What may be meant by a line typed so far: commands, and behind one that asks for a company, their names. Pure. */
export function completions(
  line: string,
  commands: readonly Command[],
  companies: readonly Company[],
): string[] {
  const ofCompany = /^\/?(stance|timeline|compare|watch|unwatch|confirm|correct|enter)\s+(.*)$/i.exec(line);
  if (ofCompany) {
    const typed = ofCompany[2]!.toLowerCase();
    return companies
      .filter((company) => company.name.en.toLowerCase().startsWith(typed))
      .map((company) => `/${ofCompany[1]!.toLowerCase()} ${company.name.en}`);
  }
  const typed = line.replace(/^\//, "").toLowerCase();
  return commands.filter((command) => command.name.startsWith(typed)).map((command) => `/${command.name} `);
}
