import type { Actor } from "./actors.ts";
import type { Around } from "./claim.ts";
import { isOwnVoice } from "./claim.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "../frame.ts";
import { placeOf } from "./place.ts";

const official = ["authority", "request", "data-request", "removal-request", "freeze-request", "law"];

/** What takes data out of a telephone is nobody's answer to a request. */
const tools =
  /取证(?:工具|软件|程式|程序|技术|设备|公司)|(?:破解|解锁|撷取|骇入)[^,，。]{0,10}(?:手机|装置|电话|iphone|android)|木马|间谍(?:软件|程式)|cellebrite|elcomsoft/;

const explains = /解释|说明|交代|补充|多谈|进一步|嘢可以/;

/** To act without saying why is no silence. */
const withoutReason =
  /(?:没有|未有|没|未|并无|并未)(?:进一步|另外|具体|公开)?(?:解释|说明|交代|讲明|言明|披露|透露)[^,，。]{0,8}(?:为何|为什么|何以|原因|理由|缘由|因由|依据)/;

/** Terms of use tell what may be done anywhere. */
const terms = /(?:服务|使用|用户|私隐|隐私)(?:条款|协议|政策)|条款(?:同样|亦|也)?(?:写明|列明|订明|注明)/;

/** Why what a part says is no position after all; null when it stands. */
export function reasonAgainst(frame: Frame, clause: Clause, who: Actor, around: Around): string | null {
  const { sentence, memory, setting, place, hypothetical } = around;
  const answer = frame.position === "no-comment";
  if (place === "elsewhere" && !(answer && setting.home)) return "elsewhere";
  if (place === "unknown" && !sentence.places.some((mark) => mark.here)) return "unknown place";
  if (sentence.question) return "question";
  if (/^\s*(?:问|Q)\s*[:：]/.test(sentence.folded)) return "question";
  const part = sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start);
  // "以「評估風險」為由": a reason given.
  if (/^[」”"』]?(?:为由|为名|为理由)/.test(sentence.folded.slice(clause.part.end - sentence.start)))
    return "as a reason";
  if (around.setting.fraud && frame.position === "complied" && memory.speaker?.kind !== "company")
    return "what a swindler says";
  if (answer && /撇除|撇开|抛开|姑且/.test(part)) return "leaving that aside";
  if (!answer && /会(?:令|使|导致|招致|引致)|将(?:令|使|导致)/.test(part) && !clause.because)
    return "what it would lead to";
  const own = isOwnVoice(who, memory, setting.own);
  const acted = /(?:已|曾|均|才)(?:经)?[应按依据][^,，。;；]{1,12}(?:要求|命令|手令|通知)/.test(
    sentence.folded,
  );
  if (
    terms.test(sentence.folded) &&
    !answer &&
    frame.position !== "denied" &&
    !acted &&
    !/国安法/.test(sentence.folded)
  )
    return "terms";
  if (
    answer &&
    withoutReason.test(part) &&
    !sentence.words.some(({ is }) => is.has("press") || is.has("inquiry"))
  )
    return "no reason given";
  if (
    answer &&
    explains.test(
      around.sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ) &&
    !sentence.words.some(({ is }) => is.has("press") || is.has("inquiry"))
  ) {
    const spoke = around.said.some(({ companies }) => companies.some((one) => who.companies.includes(one)));
    if (spoke || memory.speaker?.kind === "other") return "no more than that";
  }
  if (
    answer &&
    clause.part.words.some(({ text }, i) => text === "向" && clause.part.words[i + 1]?.is.has("other"))
  )
    return "to others";
  if (answer && /向(?:员工|职员|雇员|用户|客户|会员|市民)/.test(sentence.folded)) return "to others";
  if (!clause.subject && !own && /一般(?:而言|来说)?|通常|往往/.test(part)) return "in general";
  if (clause.hedged && !answer) return "hedged";
  if (around.rumour && !answer && frame.position !== "denied") return "rumour";
  if (around.demanded && !answer) return "demanded";
  if (answer && placeOf(clause.part, sentence, "unknown", false) === "elsewhere") return "elsewhere";
  const policy = own && (frame.position === "complied" || frame.position === "refused");
  if (clause.conditional && !answer && !policy) return "conditional";
  if (/(?:可被|可处|最高(?:可)?|或被|可判)(?:罚|判|监|处)/.test(sentence.folded) && !own) return "penalty";
  if (
    answer &&
    clause.subject === null &&
    memory.speaker &&
    (memory.speaker.kind === "authority" ||
      (memory.speaker.kind === "other" &&
        !sentence.words.some(({ is }) => is.has("press") || is.has("inquiry"))))
  )
    return "others complain";
  if (clause.normative && !own) return "normative";
  if (hypothetical && !answer && !(own && ["complied", "refused"].includes(frame.position)))
    return "hypothetical";
  if (
    clause.part.words.some((word) => word.is.has("before")) &&
    /(?:之前|以前|前|期间|其间|以来|的话)[,，]?$/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ) &&
    frame.position !== "paused"
  )
    return "only when";
  if (
    frame.position === "reviewing" &&
    (clause.part.temporal ||
      /^[「"“]?(?:在|直至|直到|待|等)[^,，。]{2,48}(?:以前|之前|前|期间|之后|后)[,，]/.test(
        sentence.folded.slice(clause.part.start - sentence.start),
      ))
  )
    return "only when";
  const gone = around.said.some(
    (claim) =>
      claim.frame.position === "exited" && claim.companies.some((one) => who.companies.includes(one)),
  );
  if (frame.rule === "removed" && gone) return "its own app";
  if (
    /^\s*(?:待|等|等待|直至|直到)/.test(
      sentence.folded.slice(clause.part.start - sentence.start).replace(/^[「"“]/, ""),
    ) &&
    frame.position === "reviewing"
  )
    return "until";
  if (
    frame.position === "refused" &&
    /其余.{0,3}(?:件|宗|项|份)|另外.{0,3}(?:件|宗|项|份)/.test(sentence.folded)
  )
    return "the rest";
  if (
    clause.passive &&
    !(frame.rule === "complied" && /[一二三四五六七八九\d]成|百分之|%|\d(?:宗|项|件|份)/.test(part)) &&
    !(own && (frame.rule === "gave" || frame.rule === "complied")) &&
    !(memory.askedIn === setting.order && memory.asked.includes(who.companies[0] ?? "")) &&
    !clause.agent &&
    clause.holder.length === 0 &&
    clause.subject?.kind !== "company" &&
    ["complied", "resumed"].includes(frame.position)
  )
    return "done by nobody";
  // "會提供帳戶資料，但不會提供內容": the rest it gives.
  if (
    (frame.position === "refused" || frame.position === "denied") &&
    frame.matter === "user-data" &&
    /内容|正文/.test(part) &&
    (setting.policies.get(who.companies[0] ?? "")?.position === "complied" ||
      around.said.some(
        ({ frame: said, companies }) =>
          said.position === "complied" && companies.includes(who.companies[0] ?? ""),
      ))
  )
    return "all but the contents";
  if (["denied", "refused"].includes(frame.position) && /不(?:该|应|应该|应当)(?:被|遭)/.test(part))
    return "regret";
  const away = setting.policies.get(who.companies[0] ?? "")?.position === "exited";
  if (frame.rule === "removed" && away) return "its own app";
  if (frame.matter === "user-data" && frame.position === "complied" && tools.test(sentence.folded) && !own)
    return "others' tools";
  if (
    memory.speaker?.kind === "other" &&
    (frame.rule === "removed-none" || frame.rule === "kept-up" || frame.rule === "refused") &&
    ["complied", "refused"].includes(frame.position) &&
    !official.some((set) => sentence.classes.has(set))
  )
    return "nobody asked";
  if (memory.speaker && memory.speaker.kind !== "company" && !answer) {
    if (
      /应该|应当|大概|也许|或许|恐怕|(?<!资)料|估计|预料|不会手软/.test(
        sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
      )
    )
      return "foreseen by others";
    if (clause.future || around.foretold) return "foreseen by others";
    if (frame.position === "denied") return "denied by others";
  }
  return null;
}
