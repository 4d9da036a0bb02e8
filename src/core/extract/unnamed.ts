import type { UnnamedAllegation } from "../ledger.ts";
import type { Line, Page } from "./reading.ts";
import { quoteOf } from "./reading.ts";
import { dateIn } from "./when.ts";

/** Claims by somebody about companies that nobody names: "tech firms may be handing over user data, an official said". */
export function unnamedAllegations(page: Page, publishedAt: number | null): UnnamedAllegation[] {
  const found: UnnamedAllegation[] = [];
  for (const line of page.lines) {
    if (line.isTitle || found.length > 0) continue;
    const about = line.marks.find((mark) => mark.set === "unnamed");
    const gives = line.heads.find((head) => head.set === "give" || head.set === "obey");
    if (!about || !gives || about.start > gives.start || line.namings.length > 0) continue;
    if (!line.marks.some((mark) => mark.set === "hedge" || mark.set === "allege")) continue;
    if (!line.marks.some((mark) => mark.set === "user-data" || mark.set === "data-request")) continue;
    if (
      /[?？]\s*$/.test(line.folded) ||
      /\b(?:must|should|can be|could be ordered|be required|be forced|be ordered|have to|urged|law (?:lets|allows)|power)\b|必须|须|应|可要求|可命令|规定|有权/.test(
        line.folded,
      )
    )
      continue;
    const by = speakerIn(line, page);
    if (by === null) continue;
    found.push({
      by,
      about: page.text.slice(about.start, about.end),
      matter: "user-data",
      announced: dateIn(line, publishedAt)?.date ?? null,
      rule: "unnamed-companies",
      ...quoteOf(line, page),
    });
  }
  return found;
}

function speakerIn(line: Line, page: Page): string | null {
  const words = page.text.slice(line.start, line.end);
  if (line.chinese) {
    return (
      /([^,，。;；「」\s]{0,10}(?:官员|外交官|专家|学者|议员|律师|人士|前官员|分析员|活动人士|研究员|官員|專家|學者|議員|律師|前官員|分析員|活動人士|研究員))/u.exec(
        words,
      )?.[1] ?? null
    );
  }
  return (
    /((?:\b(?:an?|the|one|two|several|some|senior|former)\s)(?:[\w'’-]+\s){0,4}?(?:officials?|diplomats?|experts?|lawyers?|lawmakers?|analysts?|academics?|professors?|activists?|researchers?|senators?|executives?|engineers?|employees?))/i.exec(
      words,
    )?.[1] ?? null
  );
}
