import type { Actor } from "./actors.ts";
import { neverAsked } from "./answers.ts";
import type { Around, Claim } from "./claim.ts";
import { claimFor } from "./claim.ts";
import type { Clause, Head } from "./clause.ts";
import type { Frame } from "../frame.ts";
import { predicateOf } from "./predicate.ts";

/** "已從商店消失，平台證實是應警方要求": the reason is told by who did it. */
export function confirmedBy(clause: Clause, around: Around): Claim | null {
  const { speaker } = around.memory;
  const { carried } = around;
  if (
    !clause.because ||
    clause.heads.length > 0 ||
    speaker?.kind !== "company" ||
    clause.part.opens !== "say"
  )
    return null;
  const gone = carried.has("remove") || carried.has("gone");
  const frozen = carried.has("freeze") && carried.has("accounts");
  if (
    (!gone && !frozen) ||
    !["request", "authority", "law", "local-law"].some((set) => clause.because!.has(set))
  )
    return null;
  if (clause.part.words.some(({ is }) => is.has("not") || is.has("never") || is.has("hedge"))) return null;
  const frame: Frame = {
    position: "complied",
    matter: frozen && !carried.has("content") ? "accounts" : "takedown",
    form: "act",
    rule: "reason-confirmed",
  };
  const actor: Actor = {
    kind: "company",
    companies: speaker.companies,
    word: clause.part.words[0]!,
    phrase: "",
  };
  return claimFor(frame, actor, { word: clause.part.words[0]!, negated: "no" }, clause, around);
}

/** "只認瑞士法院", "着警方循司法互助途徑索取": who asks is sent to another court. */
export function sentElsewhere(clause: Clause, subject: Actor | null, around: Around): Claim | null {
  const { speaker } = around.memory;
  const who = subject?.kind === "company" ? subject : null;
  const companies = who?.companies ?? (speaker?.kind === "company" ? speaker.companies : []);
  const treaty = clause.part.words.find(({ is }) => is.has("treaty"));
  if (
    !treaty ||
    companies.length === 0 ||
    clause.hedged ||
    clause.whether ||
    (around.hypothetical && speaker?.kind !== "company") ||
    around.sentence.question ||
    /为例|这类|之类|理论上|一般而言|通常/.test(around.sentence.folded)
  )
    return null;
  if (clause.heads.some(({ word }) => word.is.has("sue"))) return null;
  const text = around.sentence.folded.slice(
    clause.part.start - around.sentence.start,
    treaty.start - around.sentence.start,
  );
  // "經司法互助轉來的命令": so it came.
  if (
    /^(?:途径|渠道|程序)?[^,，。]{0,2}(?:转来|送来|发来|转交|送达|寄来|而来)/.test(
      around.sentence.folded.slice(treaty.end - around.sentence.start),
    )
  )
    return null;
  if (
    /^[「“"]?(?:倘|若|如)/.test(around.sentence.folded.slice(clause.part.start - around.sentence.start)) &&
    !/只|仅|必|须|先|请/.test(text)
  )
    return null;
  // "內容須經司法互助": what else there is may be had directly.
  const said = around.sentence.folded.slice(0, treaty.start - around.sentence.start);
  if (
    /(?:(?:索要|索取|取得|调取|获取|查阅)[^,，。]{0,6}|[调说称:,，])(?:通讯|邮件|电邮)?内容[^。]{0,20}$/.test(
      said,
    )
  )
    return null;
  if (subject?.kind === "authority" && !/[只仅]认|[只仅]接受|让|着|叫|请|须|要|改|应/.test(text)) return null;
  if (
    !/(?:只|仅|请|改|须|要|循|走|经|让|着|叫|依|透过|通过|交由|转往)[^,，。]{0,10}$/.test(text) ||
    /(?:除|没有)[^,，。]{0,6}$/.test(text)
  )
    return null;
  const actor: Actor = who ?? { kind: "company", companies, word: treaty, phrase: "" };
  const takedown =
    around.setting.around.has("removal-request") &&
    !around.carried.has("user-data") &&
    !around.carried.has("data-request") &&
    !around.setting.around.has("data-request") &&
    !around.setting.around.has("user-data");
  const frame: Frame = {
    position: "refused",
    matter: takedown ? "takedown" : "user-data",
    form: "policy",
    rule: "treaty-route",
  };
  return claimFor(frame, actor, { word: treaty, negated: "no" }, clause, around);
}

/** "香港從來沒有人要過": somebody there. */
const cityAsks = (words: Clause["part"]["words"], text: string): boolean =>
  words.some(({ is }, at) => is.has("city") && at < 2) &&
  /^[^,，。;；]{0,12}(?:没有人|冇人|没人|无人)/.test(text);

/** "當局從未要求公司…", said by the company. */
export function neverAskedBy(clause: Clause, subject: Actor | null, around: Around): Claim | null {
  const { speaker } = around.memory;
  const { words } = clause.part;
  if (
    !speaker ||
    speaker.kind !== "company" ||
    clause.subject?.kind === "company" ||
    (subject?.kind === "company" &&
      !clause.actors.some(({ kind }) => kind === "authority") &&
      !cityAsks(words, around.sentence.folded.slice(clause.part.start - around.sentence.start))) ||
    clause.whether ||
    clause.conditional
  )
    return null;
  const byThem =
    clause.actors.some(({ kind }) => kind === "authority") ||
    words.some(({ is }) => is.has("city") || is.has("never"));
  if (!byThem) return null;
  const at = words.findIndex(
    ({ is, text }) => is.has("not") || is.has("never") || (is.has("none") && /[没沒未]/.test(text)),
  );
  const ask = words.findIndex(
    ({ is }, i) => i > at && (is.has("approach") || is.has("demand") || (is.has("request") && i > at)),
  );
  if (at < 0 || ask < 0) return null;
  const between = words.slice(at + 1, ask);
  if (
    between.some(
      ({ is }) =>
        is.has("give") ||
        is.has("obey") ||
        is.has("receive") ||
        is.has("remove") ||
        is.has("handle") ||
        is.has("name") ||
        is.has("unfreeze") ||
        is.has("freeze"),
    ) ||
    between.some(
      ({ is }, i) => is.has("of") && !between.slice(i + 1).some((word) => word.is.has("authority")),
    )
  )
    return null;
  const head: Head = { word: words[ask]!, negated: "never" };
  const wont = /^(?:不|不会|绝不|不能|休想|永不)/.test(words[at]!.text);
  const said = predicateOf(clause, [head], around);
  const actor: Actor = { kind: "company", companies: speaker.companies, word: head.word, phrase: "" };
  if (wont) {
    if (!clause.classes.has("user-data") || !/拿到|取得|攞/.test(head.word.text)) return null;
    return claimFor(
      { position: "refused", matter: "user-data", form: "policy", rule: "will-get-none" },
      actor,
      head,
      clause,
      around,
    );
  }
  return claimFor(neverAsked(clause.classes, said), actor, head, clause, around);
}
