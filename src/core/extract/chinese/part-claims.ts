import { responses } from "../../ledger.ts";
import type { Actor } from "./actors.ts";
import type { Around, Claim } from "./claim.ts";
import { claimFor } from "./claim.ts";
import type { Clause, Head } from "./clause.ts";
import { reasonAgainst } from "./doubts.ts";
import type { Frame } from "../frame.ts";
import { meaningOf } from "./meanings.ts";
import { predicateOf } from "./predicate.ts";
import { strangerOpens } from "./strangers.ts";
import { answering, isAnswer, paper } from "./subjects.ts";
import { confirmedBy, neverAskedBy, sentElsewhere } from "./told-otherwise.ts";

export function claimsOf(clause: Clause, subject: Actor | null, around: Around): Claim[] {
  const claims: Claim[] = [];
  if (clause.relative) {
    const frame = frameFor(clause, clause.relative.heads, clause.relative.company, around);
    if (frame && reasonAgainst(frame, clause, clause.relative.company, around) === null)
      claims.push(claimFor(frame, clause.relative.company, clause.relative.heads[0]!, clause, around));
  }
  const confirmed = confirmedBy(clause, around);
  if (confirmed) return [...claims, confirmed];
  const sent = sentElsewhere(clause, subject, around);
  if (sent) claims.push(sent);
  const asked = neverAskedBy(clause, subject, around);
  if (asked) return [...claims, asked];
  const head = mainOf(clause.heads) ?? zeroOf(clause);
  if (!head && nothingEither(clause, around)) {
    const last = around.said.at(-1)!;
    const frame: Frame = { ...last.frame, position: "refused", form: "policy", rule: "nor-will-it" };
    return [{ ...last, frame, part: clause.part }];
  }
  const wider = !head && extended(clause, around);
  if (wider) return [...claims, wider];
  if (!head) return underHeading(clause, subject, around) ?? claims;
  if (
    head.word.is.has("same") &&
    subject?.kind === "company" &&
    around.memory.frame &&
    around.setting.order - around.memory.frameIn <= 1 &&
    !around.sentence.question
  ) {
    const { frame, companies } = around.memory.frame;
    if (
      around.sentence.parts
        .slice(around.at + 1)
        .some(({ words }) =>
          words.some(({ is }) => ["sue", "give", "remove", "pause", "refuse"].some((set) => is.has(set))),
        )
    )
      return claims;
    const other = subject.companies.filter((one) => !companies.includes(one));
    if (other.length > 0 && !clause.hedged && head.negated === "no")
      claims.push(
        claimFor({ ...frame, rule: "same" }, { ...subject, companies: other }, head, clause, around),
      );
    return claims;
  }
  const silent = isAnswer(head, clause);
  const general =
    subject?.kind === "other" &&
    subject.word.is.has("firm-bank") &&
    head.word.is.has("obey") &&
    around.memory.speaker?.kind === "company";
  const who = general
    ? { ...subject, kind: "company" as const, companies: around.memory.speaker!.companies }
    : silent
      ? answering(clause, subject, around.memory, around.setting.order)
      : subject;
  if (!who || who.kind !== "company" || who.companies.length === 0) return claims;
  if (
    silent &&
    clause.subject === null &&
    (paper.test(clause.part.words[0]!.text) || strangerOpens(clause, around.sentence))
  )
    return claims;
  const frame = frameFor(clause, headsFrom(clause.heads, head), who, around);
  if (!frame) return claims;
  if (reasonAgainst(frame, clause, who, around) !== null) return claims;
  claims.push(claimFor(frame, who, head, clause, around));
  if (
    frame.rule === "gives-nothing" &&
    clause.part.words.some(({ is, start }) => is.has("never") && start < head.word.start)
  )
    claims.push(
      claimFor({ ...frame, position: "denied", form: "act", rule: "never-gave" }, who, head, clause, around),
    );
  return claims;
}

/** "從未交出，今後也不會": the verb is the one before. */
function nothingEither(clause: Clause, around: Around): boolean {
  const last = around.said.at(-1);
  const text = around.sentence.folded.slice(
    clause.part.start - around.sentence.start,
    clause.part.end - around.sentence.start,
  );
  return (
    last !== undefined &&
    /^(?:never-gave|gave-none|never-complied)$/.test(last.frame.rule) &&
    /^[「“"]?(?:今后|将来|以后|日后|未来)?(?:也|亦|都)?(?:不会|唔会|绝不会)/.test(text)
  );
}

/** "安排亦涵蓋旗下WhatsApp": what was said last holds for it as well. */
function extended(clause: Clause, around: Around): Claim | null {
  const { frame: last, frameIn } = around.memory;
  const actor = clause.actors.findLast(({ kind }) => kind === "company");
  if (!last || !actor || around.setting.order - frameIn > 1 || around.sentence.question || clause.hedged)
    return null;
  const text = around.sentence.folded.slice(
    clause.part.start - around.sentence.start,
    actor.word.start - around.sentence.start,
  );
  if (
    !/^[「“"]?(?:这|此|此举|(?:有关|该|这项|上述|同一|相关)?(?:安排|措施|做法|决定|政策|暂停|规定|立场))(?:也|亦|同样|一并|并|均|都)?(?:包括|涵盖|适用于|适用|延伸至|延伸到|扩及|扩展至|遍及|及于)[^,，。]{0,6}$/.test(
      text,
    )
  )
    return null;
  const companies = actor.companies.filter((one) => !last.companies.includes(one));
  const basis =
    around.memory.speaker?.kind === "company" ? ("company-statement" as const) : ("reported" as const);
  if (companies.length === 0 || responses.has(last.frame.position)) return null;
  return {
    companies,
    frame: { ...last.frame, rule: "extended" },
    basis,
    by: null,
    sentence: around.sentence,
    part: clause.part,
    head: actor.word,
  };
}

/** Names behind a heading in brackets, with no verb of their own, have what it says. */
function underHeading(clause: Clause, subject: Actor | null, around: Around): Claim[] | null {
  const { heading } = around;
  const head = heading && mainOf(heading.heads);
  if (
    !heading ||
    !head ||
    clause.subject?.kind !== "company" ||
    subject?.kind !== "company" ||
    clause.speaker !== null
  )
    return null;
  const frame = frameFor(heading, headsFrom(heading.heads, head), subject, around);
  return frame ? [claimFor(frame, subject, head, clause, around)] : null;
}

/** "交給當局的資料是零": a verb that only tells which, of which there is none. */
function zeroOf(clause: Clause): Head | undefined {
  const { words } = clause.part;
  const none = words.findLastIndex(({ is }) => is.has("none"));
  if (none < 0 || clause.whether) return undefined;
  const given = words.find(({ is }, at) => at < none && is.has("give"));
  if (given) return { word: given, negated: "no" };
  const word = words[none]!;
  return /提供|配合|交出|交白卷|获|[予给批]$|比例|比率|配合率|遵从率|执行率|(?:全|部|律|均|都|概)是/.test(
    word.text,
  )
    ? { word, negated: "no" }
    : undefined;
}

const lightHeads = ["receive", "same", "stay", "approach"];

/** The verb that says most: the first, past those that only lead to it. */
function mainOf(heads: readonly Head[]): Head | undefined {
  const first = heads[0];
  if (!first) return undefined;
  // "回覆查詢時拒絕置評": the answer is that there is none.
  const silent =
    first.word.is.has("comment") && first.negated === "no"
      ? heads.find(({ word }) => word.is.has("silent"))
      : first.word.is.has("remove") || first.word.is.has("freeze")
        ? heads.find(({ word }) => word.is.has("unrelated"))
        : undefined;
  if (silent) return silent;
  const suit = heads.find(({ word }) => word.is.has("sue"));
  if (suit && first.word.is.has("review") && suit !== first) return suit;
  // "關閉辦事處的報道失實": what is denied stands in front.
  const denial = heads.find(({ word }) =>
    /^(?:失实|不实|不属实|纯属谣言|谣言|子虚乌有|无稽之谈)$/.test(word.text),
  );
  if (denial) return denial;
  // "因誤會下架的合輯已重新上線": a verb that only tells which.
  const back = heads.at(-1)!;
  if (
    (first.word.is.has("remove") || first.word.is.has("freeze")) &&
    (back.word.is.has("restore") || back.word.is.has("unfreeze")) &&
    back.negated === "no" &&
    !back.word.is.has("remove")
  )
    return back;
  const light =
    first.negated === "no" && lightHeads.some((set) => first.word.is.has(set)) && heads.length > 1;
  return light && !first.word.is.has("receive") ? heads[1] : first;
}

const headsFrom = (heads: readonly Head[], head: Head): readonly Head[] =>
  heads.includes(head) ? heads.slice(heads.indexOf(head)) : [head];

function frameFor(clause: Clause, heads: readonly Head[], who: Actor, around: Around): Frame | null {
  const head = heads[0];
  if (!head) return null;
  const said = predicateOf(clause, heads, around, who);
  const frame = meaningOf(said);
  if (frame === null && head.word.is.has("in-force") && head.negated === "no") {
    const kept = around.setting.policies.get(who.companies[0]!);
    if (kept && !around.said.some(({ companies }) => companies.includes(who.companies[0]!)))
      return { ...kept, rule: "unchanged" };
  }
  return frame;
}
