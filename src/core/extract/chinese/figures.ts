import type { Figures } from "../claim.ts";
import type { Claim } from "./claim.ts";

const unit = "(?:项|宗|次|份|个|条|封|件|则|段)";
const received = new RegExp(
  `(\\d[\\d,]*)${unit}[^,，。]{0,14}?(?:要求|请求|查询|申请|命令|中|索取|通知)|(?:收到|接获|接到|提出|共收|要求|请求|来件)[^,，。\\d]{0,14}(\\d[\\d,]*)${unit}`,
);
const given = new RegExp(
  `(?:执行了?|当中|其中|其中的|就其中|向其中|移除了?|限制了?|屏蔽了?|提供了?|配合了?|遵从了?|交出了?|批准了?|满足了?)(?:了|其中|其中的)?(\\d[\\d,]*)${unit}`,
);
const none =
  /全部未|无一|一概没有|全部拒绝|零宗|均未|没有提供任何|一(?:项|件|宗|次|份|条|个)(?:也|都)没有|全数拒绝|悉数拒绝|没有批准其中|全部遭/;

/** The numbers that a claim's sentence gives for a period; null when it gives none. */
export function figuresOf(claim: Claim): Figures | null {
  const text = claim.sentence.folded;
  if (
    ["no-comment", "reviewing", "challenging", "exited", "paused", "resumed"].includes(claim.frame.position)
  )
    return null;
  const counts = countsIn(text);
  if (!counts) return null;
  const period = periodIn(text);
  if (counts.received === null && period === null) return null;
  return { period, ...counts };
}

const valueOf = (text: string): number => Number(text.replaceAll(",", ""));

function countsIn(text: string): Omit<Figures, "period"> | null {
  const asked = received.exec(text);
  const met = given.exec(text);
  const nothing = none.test(text);
  const count = asked ? valueOf((asked[1] ?? asked[2])!) : null;
  const complied = nothing ? 0 : met ? valueOf(met[1]!) : null;
  if (count === null && complied === null) return null;
  if (count !== null && complied === null && asked?.[2] === undefined) return null;
  return { received: count === complied && !/全部|悉数/.test(text) ? null : count, complied };
}

function periodIn(text: string): string | null {
  const half = /(\d{4})年(上|下)半年/.exec(text);
  if (half) return `${half[1]}-H${half[2] === "上" ? 1 : 2}`;
  const months = /(\d{4})年(1|7)月(?:至|到|-|—)(6|12)月/.exec(text);
  if (months) return `${months[1]}-H${months[2] === "1" ? 1 : 2}`;
  return /(\d{4})年(?!\d)/.exec(text)?.[1] ?? null;
}
