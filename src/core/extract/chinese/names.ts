import type { Mention } from "../../mention.ts";
import type { NamedSpan } from "./words.ts";

const joined =
  /^(?:周[日一二三四五六]|星期[日一二三四五六]|\d+日|昨日|今日|昨天|今天|其后|随后)?\s*(?:、|,\s?|\/|&|和|及|与|以及|还有|或|跟|同|、?以及|and)\s*(?:旗下的?)?$/;
const alone = /^,\s?$/;
/** A's B: it is B that acts. */
const owner =
  /^(?:公司)?(?:'s|的)?(?:旗下的?|的?子公司|的?母公司|的?营运机构|的?运营机构|的?营运者|的?运营者|的?经营者|的?开发者|的?所有者|的?营运商|的?运营商|的?开发商|的?东主|的?拥有者|属下的?|名下的?)[^,，。、:：;；]{0,10}$|^的[^,，。、:：;；的]{0,4}(?:服务|平台|部门|软件|网站|业务)(?:部门)?$/;
const bracket = /^\s?[((「《]$/;

/** Names in a row ("A、B和C") speak as one; in "A旗下的B" it is B that acts. */
export function namedSpans(
  mentions: readonly Mention[],
  text: string,
  shiftOf: (mention: Mention) => number,
): NamedSpan[] {
  const spans: { start: number; end: number; companies: string[] }[] = [];
  for (const mention of mentions) {
    const start = mention.start + shiftOf(mention);
    const end = mention.end + shiftOf(mention);
    const last = spans.at(-1);
    const between = last ? text.slice(last.end, start) : "";
    if (last && between !== "" && between.length <= 8 && joins(between, spans)) {
      last.end = end;
      if (!last.companies.includes(mention.company)) last.companies.push(mention.company);
      continue;
    }
    if (last && last.companies.length === 1 && between.length <= 16) {
      const same = last.companies[0] === mention.company;
      if (owner.test(between) || bracket.test(between) || (same && between === "")) {
        spans[spans.length - 1] = { start: last.start, end, companies: [mention.company] };
        continue;
      }
    }
    spans.push({ start, end, companies: [mention.company] });
  }
  return spans;
}

/** A comma joins names only where the row goes on with one ("A、B，C及D" is rare; "A稱…，B則" is not a row). */
const joins = (between: string, spans: readonly { companies: readonly string[] }[]): boolean =>
  joined.test(between) && (!alone.test(between) || spans.at(-1)!.companies.length > 1);
