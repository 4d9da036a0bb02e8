import type { Actor } from "./actors.ts";
import { stretch } from "./clauses.ts";
import type { Frame, Said } from "./frames.ts";
import type { Line, Mark } from "./reading.ts";
import type { Voice } from "./voice.ts";

/** Whether a verb is negated between its subject and itself, and whether as something that never was. */
export function negationOf(line: Line, head: Mark, subject: Actor, from: number): Said["negated"] {
  const start =
    subject.end <= head.start
      ? Math.max(subject.end, line.chinese ? clauseTail(line, from, head) : from)
      : from;
  const near = Math.max(start, head.start - (line.chinese ? 34 : 40));
  const between = stretch(line, near, head.start);
  if (line.chinese && !reachesVerb.test(between)) return "no";
  if (!line.chinese && /\b(?:and|but|which|that|who)\b[^,]*,[^,]*$/.test(between)) return "no";
  const lead = stretch(line, subject.start - 9, subject.start);
  if (
    !line.chinese &&
    (/\bneither (?:of )?$/.test(lead) ||
      /^(?:neither|none)\b/.test(stretch(line, subject.start, subject.end)))
  )
    return "not";
  const marks = line.marks.filter(
    (mark) => (mark.set === "not" || mark.set === "never") && mark.start >= near && mark.end <= head.start,
  );
  // What another verb between is negated of is not negated of this one.
  const own = marks.filter(
    (mark) => !line.heads.some((other) => other.start >= mark.end && other.end <= head.start),
  );
  // "no order to block": the negation stands behind the verb.
  const behind =
    /^ (?:no|none|nothing|not a single|any)\b/.test(stretch(line, head.end, head.end + 14)) &&
    head.set === "receive";
  if (behind) return "never";
  if (own.length === 0) return "no";
  const words = own.map((mark) => stretch(line, mark.start, mark.end));
  if (/\bnot (?:only|just|merely|alone)\b|不仅|不但|不止/.test(between)) return "no";
  if (line.chinese) {
    // What was asked for and not done is refused; what never was is denied.
    const asked = line.marks.some((mark) => mark.set.endsWith("request"));
    if (asked && !words.some((word) => /从|曾|尚/.test(word)) && head.set !== "receive") return "not";
    if (words.some((word) => /从未|从来|从没|未曾|没有|未有|并未|并无|未|没|冇|无|尚未/.test(word)))
      return /(?:会|再)[^,，]{0,4}$/.test(between) ? "not" : "never";
    return "not";
  }
  if (
    words.some((word) =>
      /never|has not|have not|had not|hasn't|haven't|hadn't|nothing has|no requests?|has yet|not yet/.test(
        word,
      ),
    )
  )
    return "never";
  if (/\bno (?:\w+ ){1,3}$/.test(between) && head.set === "receive") return "never";
  return "not";
}

const clauseTail = (line: Line, from: number, head: Mark): number =>
  Math.min(Math.max(from, line.start), head.start);

/** A Chinese negation with nothing but auxiliaries and one prepositional phrase before the verb. */
const reachesVerb =
  /(?:不|没有|没|未有|未|并无|并未|无|冇|唔|从未|从没|从来|绝不|不会|未曾|尚未|不能|不得|均|也)(?:会|曾|再|能|有|予|应|可|是|直接|全部|任何|主动|实际|即时|立即|肯|愿)*(?:(?:向|对|就|把|将|与|给|因|在|从|按|跟|为|让)[^,，。;；]{0,24})?$/;

interface Case {
  line: Line;
  head: Mark;
  subject: Actor;
  from: number;
  frame: Frame;
  voice: Voice;
  negated: Said["negated"];
  actors: readonly Actor[];
}

/** Why what a verb says is no position after all: asked, wanted, feared or planned; null when it stands. */
export function whyNot(given: Case): string | null {
  const { line, frame } = given;
  if (/[?？]\s*["”」]?\s*$/.test(line.folded) && frame.position !== "no-comment") return "question";
  return line.chinese ? whyNotInChinese(given) : whyNotInLatin(given);
}

const latinHedge =
  /\b(?:may|might|could|can|should|must|ought to|considering|considers?|weigh(?:s|ing)|mull(?:s|ed|ing)?|expect(?:s|ed)? (?:that |to )?|plan(?:s|ned|ning)? (?:on |to )|plans? |intend(?:s|ed)? to|threaten(?:s|ed|ing)? to|likely|unlikely|possibl[ey]|perhaps|probably|would have|rule out|ruled out|were to|about to|preparing to|proposed to|hop(?:es|ed|ing) to|wants? to|need(?:s|ed)? to|if|unless|whether|how|why|when asked|able to|tempted to|supposed to|rumou?rs?|potential(?:ly)?|option of|in case|understood to be|risk(?:s|ed)?|has to|have to|ready to|ask(?:s|ed)? (?:if|whether)|until|what)\b/;
const latinDemand =
  /\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|demand(?:s|ed|ing)?|order(?:s|ed|ing)?|told|tell(?:s|ing)?|press(?:es|ed|ing)|request(?:s|ed|ing)?|requir(?:e|es|ed|ing)|forc(?:e|es|ing)|compel(?:s|ling)?|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)|warn(?:s|ed|ing)?|pressur(?:e|es|ed|ing)|want(?:s|ed)|petition(?:s|ed|ing)?|allow(?:s|ed|ing)?|oblige(?:s)?|push(?:es|ed|ing)? for|lobb(?:y|ied|ying)|invit(?:e|es|ed|ing)|powers?|right|notice|letter|injunction|bid|attempt|effort|pressure|call|calls|appeal|plea|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?)\b[^.;]{0,90}\bto (?:\w+ly |also |then |not )?$/;
const latinAffirm =
  /\b(?:agree[ds]?|decid(?:es?|ed)|decision|chose|opted|continu(?:es?|ed|ing)|began|begun|begins|started|starts|had|forced|obliged|compelled|moved|rushed|went on|proceeded|no choice but|first(?: \w+){0,3}|latest(?: \w+){0,4}|willing|resolved|came|appears?|appeared|seems?|seemed|known|latest|vowed|promised|pledged|committed|announced(?: \w+){0,3} plans?|said it was|prepared|sworn) to (?:\w+ly |also |not )?$/;

function whyNotInLatin({ line, head, subject, from, frame, voice, negated }: Case): string | null {
  const before = stretch(line, line.start, head.start).replace(/["“”]/g, "");
  const own = stretch(line, Math.max(from, subject.end <= head.start ? subject.end : from), head.start);
  if (frame.position === "no-comment")
    return latinIf.test(stretch(line, from, head.start)) ? "condition" : null;
  const verb = stretch(line, head.start, head.end);
  const infinitive = /\bto (?:\w+ly |also |not )?$/.test(before);
  if (infinitive && !latinAffirm.test(before)) {
    if (
      latinDemand.test(before) ||
      latinHedge.test(own) ||
      /\b(?:plans?|planned|threat|failed|refused|declined|bid|right|power|order|request|demand|whether|way|ability|need|reason|only|how|where|able|asked|about|in order|so as|used|trying|tried|seeking|sought|attempts?|efforts?|move|easier|hard|difficult|help|likely|going) (?:\w+ )?to (?:\w+ly )?$/.test(
        before,
      )
    )
      return "wanted";
    if (
      negated === "no" &&
      subject.end <= head.start &&
      stretch(line, subject.end, head.start).length > 30 &&
      !/\bsaid|says\b/.test(own)
    )
      return "infinitive";
  }
  const gerund = /^[a-z]+ing\b/.test(verb);
  if (
    gerund &&
    /\b(?:considering|consider|mulling|avoid|without|against|from|risk|about|instead of|before|if not|accused of|stop|suggested|suggesting|recommend(?:s|ed)?|favou?r|object to|rule out|ruled out|option of|idea of|possibility of|prospect of|cost of|plans? (?:on|for)|for) (?:\w+ )?$/.test(
      before,
    )
  )
    return "not done";
  if (latinHedge.test(own)) {
    if (
      /\b(?:whenever|unless|until|when|how|what|can(?:not|'t))\b/.test(own) &&
      !/\b(?:may|might|could|should|must|if|whether|consider)/.test(own)
    ) {
      if (/\b(?:how|what|why)\b/.test(own)) return "question";
    } else if (!/\b(?:cannot|could not|can not|couldn't)\b/.test(own)) return "hedge";
  }
  if (latinForeseen.test(stretch(line, line.start, subject.start))) return "prediction";
  if (
    frame.position === "exited" &&
    /\b(?:would|will)\b/.test(own) &&
    voice.kind !== "company" &&
    subject.kind !== "we"
  )
    return "prediction";
  if (latinIf.test(stretch(line, from, subject.start)) || latinIf.test(clauseLead(before, subject, line)))
    return "condition";
  if (
    /\b(?:would|will|should|must)\b/.test(own) &&
    future(frame) &&
    voice.kind !== "company" &&
    subject.kind !== "we" &&
    !line.isTitle
  ) {
    if (
      !/\bsaid|says|announced|told|confirm/.test(own) &&
      !(frame.position === "paused" || frame.position === "refused")
    )
      return "prediction";
    if (voice.kind === "other") return "prediction";
  }
  if (
    /\b(?:reports?|rumou?rs?|claims?|suggestions?|speculation|message|hoax|story|stories) (?:\w+ ){0,3}(?:that|of|saying)[^.]*$/.test(
      stretch(line, from, head.start),
    ) &&
    /\b(?:false|wrong|untrue|hoax|denied|denies|dismissed|fake|no truth|incorrect|baseless|unfounded)\b/.test(
      line.folded,
    )
  )
    return "denied report";
  if (
    /\bfor (?:system |server )?(?:maintenance|an upgrade|upgrade)|when the licen[cs]e|licen[cs]ing|typhoon|software update|a glitch|technical (?:fault|reasons|problem)|for an hour|refund|tax\b|stock exchange|spam|\bgdpr\b|copyright|scam|fraudsters/.test(
      line.folded,
    )
  )
    return "business";
  return null;
}

const latinForeseen =
  /\b(?:predict|expect|forecast|fear|hop|assum|imagin|suppos|bet|speculat|doubt)(?:s|es|ed|ing)?(?: that)?(?: [\w'’-]+){0,3} ?$/;
const latinIf =
  /(?:^|[\s"“(])(?:if|should|had|unless|whether|were|once|suppose|imagine|in case)\s+(?:the |both )?$/;
const clauseLead = (before: string, subject: Actor, line: Line): string =>
  before.slice(0, Math.max(0, subject.start - line.start));
const future = (frame: Frame): boolean => frame.position !== "no-comment" && frame.position !== "denied";

const chineseHedge =
  /(?:可能|或会|或将|或须|或被|或要|考虑|有机会|拟|打算|计划|不排除|料|预料|预计|估计|恐|恐怕|若|如果|假如|倘若|一旦|是否|会否|应否|应该|应当|必须|需要|可以|有意|有望|准备|可否|能否|即使|万一|迟早|终将|威胁|扬言|有否|曾否|会不会|要不要|须|可能会|理应|本应|为何|据传|盛传|网传|传闻|何时|可|最终会|或|假设|要是|才能|足以|有权|是不是|应|有冇|怀疑|担心|忧虑|考慮|研究应否|讨论|倡议|建议|希望|盼|期望|寻求)[^,，。;；]*$/;
const chineseDemand =
  /(?:要求|促请|呼吁|敦促|命令|下令|勒令|迫使|责令|请求|促|劝|强制|逼|警告|奉劝|施压|威胁|吁|令|批评|谴责|禁止|希望|盼|指令|指示|通知|去信)[^,，。;；]*$/;
const chineseCause =
  /(?:应|按|依|依照|按照|据|因|因应|根据|遵照|遵从|在|接获|收到|接到|获|经|响应|回应|因为|由于|基于|凭|受|执行|配合|就|对|向|不满|不服|奉)[^,，。;；]{0,24}(?:要求|命令|下令|请求|指令|指示|警告|通知|去信|禁止|施压)[^,，。;；]*$/;

function whyNotInChinese({ line, head, subject, from, frame, voice, actors }: Case): string | null {
  const clause = stretch(line, Math.max(from, line.start), head.start);
  const own = stretch(line, Math.max(from, subject.end <= head.start ? subject.end : from), head.start);
  if (frame.position === "no-comment") return /(?:若|如果|假如|倘)[^,，]*$/.test(clause) ? "condition" : null;
  const lead = stretch(line, line.start, Math.max(line.start, Math.min(head.start, subject.start + 1)));
  if (
    /(?:^|[,，。;；「])(?:若|如果|假如|倘若|一旦|万一|要是|如)[^,，。;；]*(?:，[^,，。;；]*)?$/.test(lead) &&
    !/如常|如今|如期|如有/.test(lead.slice(-6))
  )
    return "condition";
  const ownWords = own.replace(
    /(?:如今|不可|许可|认可|可惜|应(?=香港|警|当局|政府|国安|有关|法院|法庭|要求|港|官|内地|中国|保安|私隐))/g,
    "",
  );
  const ownFrom = Math.max(from, subject.end <= head.start ? subject.end : from);
  const hedged = line.marks.some(
    (mark) => mark.set === "hedge" && mark.start >= ownFrom && mark.end <= head.start,
  );
  if (hedged && chineseHedge.test(ownWords) && !/(?:除非|只要|如有|一旦|收到)[^,，]*$/.test(ownWords))
    return "hedge";
  const demanded = line.marks.some(
    (mark) => mark.set === "demand" && mark.start >= ownFrom && mark.end <= head.start,
  );
  if (
    demanded &&
    chineseDemand.test(own) &&
    !chineseCause.test(own) &&
    !/^(?:.*)(?:要求|请求)(?:推翻|撤销)/.test(own)
  ) {
    if (frame.position !== "challenging" && frame.position !== "denied" && frame.rule !== "treaty-route")
      return "wanted";
  }
  const demander = actors.find(
    (actor) =>
      actor.kind === "other" &&
      actor.end <= subject.start &&
      !/[,，。;；]/.test(stretch(line, actor.end, subject.start)),
  );
  if (
    demander &&
    line.marks.some(
      (mark) => mark.set === "demand" && mark.start >= demander.end && mark.end <= head.start,
    ) &&
    chineseDemand.test(stretch(line, demander.end, head.start)) &&
    !chineseCause.test(stretch(line, Math.max(line.start, demander.start - 6), head.start))
  )
    return "wanted";
  if (
    voice.kind === "other" &&
    /(?:会|将|终会|不会)[^,，]{0,6}$/.test(own) &&
    !/(?:指控|声称|坚称|投诉|爆料)/.test(line.folded)
  )
    return "prediction";
  if (
    /(?:报道|传闻|消息|谣言|网传|传出)/.test(line.folded) &&
    /(?:不实|失实|谣言|否认|虚假|假消息|斥)/.test(line.folded) &&
    frame.position !== "denied"
  )
    return "denied report";
  if (
    /版权|授权到期|系统维护|系统升级|维修|股份|股票|加薪|税务|税收|评税|按金|押金|退款|牌费|台风|技术故障|促销|分行|网点|诈骗|系统提升|新版本|旧版|GDPR|gdpr/.test(
      line.folded,
    )
  )
    return "business";
  return null;
}
