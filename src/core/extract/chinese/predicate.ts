import type { Actor } from "./actors.ts";
import type { Around } from "./claim.ts";
import { isOwnVoice } from "./claim.ts";
import type { Classes } from "./classes.ts";
import type { Clause, Head } from "./clause.ts";
import type { Predicate } from "./frame.ts";
import type { Sentence } from "./read.ts";

const commercialOnly = (classes: Classes): boolean =>
  classes.has("commercial") &&
  !["authority", "data-request", "removal-request", "freeze-request", "law"].some((set) => classes.has(set));

/** "退出政壇": what is left is no place. */
const leavesOther =
  /^(?:了)?(?:政治|政坛|政界|公民|社运|组织|团体|党|政党|协会|联盟|工会|董事|比赛|谈判|协议|公约|群组|群|计划|项目|舞台|歌坛|演艺|登录|帐号|账号)/;

const official = [
  "request",
  "data-request",
  "removal-request",
  "freeze-request",
  "law",
  "authority",
  "local-law",
];

export function predicateOf(
  clause: Clause,
  heads: readonly Head[],
  around: Around,
  who: Actor | null = null,
): Predicate {
  const { sentence, setting, memory, carried, classes, reason } = around;
  const head = heads[0]!;
  const isOfficial = official.some((set) => classes.has(set) || setting.around.has(set));
  const text = sentence.folded;
  return {
    head,
    rest: heads.slice(1),
    classes: clause.classes,
    after: clause.after,
    because: clause.because ?? reason,
    sentence: classes,
    carried,
    around: setting.around,
    passive: clause.passive,
    whether: clause.whether,
    toPress: clause.classes.has("press") || /截稿|发稿|付梓|付印/.test(text),
    official: isOfficial,
    ownVoice: who !== null && isOwnVoice(who, memory, setting.own),
    habit:
      clause.future ||
      clause.part.words.some((word) => /^(?:一律|一概|一向|向来|凡|都|均|便)$/.test(word.text)) ||
      head.negated === "not",
    figures:
      /\d[\d,]*(?:项|宗|次|份|个|条|封|件|则|段)|全部|悉数|其中/.test(text) &&
      (classes.has("receive") ||
        classes.has("request") ||
        classes.has("data-request") ||
        carried.has("request")),
    forNow:
      /暂|目前一律|现阶段|(?:没有|没|未)再/.test(
        sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
      ) ||
      /直至|直到|前[,，]|期间|其间|之前|这段时间|以来|尚未结束|仍未结束|未有结果|未恢复|尚未恢复|生效起|生效后|生效之日|自[^,，。;；]{1,12}(?:起|之后|以后)/.test(
        text,
      ),
    city: around.place === "here" && (nearCity(clause, sentence) || setting.home),
    quits:
      !leavesOther.test(text.slice(head.word.end - sentence.start)) &&
      /退出|撤出|撤离|离开|告别|再见|退场|撤港|离场|离港|走人|撤守|出走/.test(head.word.text),
    commercial: commercialOnly(classes),
    named: sentence.places.some((mark) => mark.city && !mark.inName),
    bare:
      sentence.folded
        .slice(head.word.end - sentence.start, clause.part.end - sentence.start)
        .replaceAll(/[^\u4e00-\u9fffa-z]/g, "").length <= 2 ||
      /^[了]?(?:形势|情况|之中|当中|阶段|影响|的?(?:行列|阵营|名单|做法|决定|措施|状态))/.test(
        sentence.folded.slice(head.word.end - sentence.start),
      ),
    anyAtAll: /任何|过/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ),
    ever: /任何|过|至今|以来|迄今|从来|历来|一直/.test(text),
    aboutRequests: setting.aboutRequests,
    inCity: sentence.places.some(
      (mark) =>
        mark.city &&
        mark.start >= clause.part.start &&
        mark.end <= clause.part.end &&
        !/[归歸《]$/.test(sentence.folded.slice(0, mark.start - sentence.start)),
    ),
    explicit: clause.subject?.kind === "company",
    cannot: clause.part.words.some(
      ({ text: word, end }) => /^(?:不能|无法|未能)$/.test(word) && end <= head.word.start,
    ),
    oneByOne: /(?:逐|每)(?:宗|项|案|一|件|份|个)|按个案|个别审|按次/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ),
    toOwnPeople: /交(?:由|予|给)?[^,，。]{0,6}(?:法务|法律|总部|律师|母公司|内部)/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ),
    inquiryLast:
      /(?:有关|关于|就|涉及|是否|会否|有否|对)[^,，。;；]*[^方府局处院](?:的|之)?(?:查询|提问|问题|追问|询问|采访|电邮)[^\u4e00-\u9fff]*$/.test(
        text.slice(head.word.start - sentence.start, clause.part.end - sentence.start),
      ),
    procedure:
      /(?:(?:处理|审批|受理|办理|有关|相关|该|审核|应对)(?:程序|流程|机制|工序)[^,，。;；的]{0,8}|(?:香港|当局|政府|警方|港府|要求|请求|申请|机关|部门)[^,，。;；]{0,8}的?(?:处理|审批|受理|办理|审核|审理|回应|回覆|回复|答复|答覆|应对|响应)(?:工作)?(?:早已|早就|也|亦|都|均|已|已经|仍|仍然|依然|目前|暂时|至今|一直|全部|全面|即时|即日起|现|现时|现已|处于|正|在|被|遭)*)$/.test(
        text.slice(clause.part.start - sentence.start, head.word.start - sentence.start),
      ),
    newOnly: /^[^,，。;；]{0,10}(?:新建|新增|新开|增设|扩建|新用户|新客户|新订户|新注册|接受新|招收新)/.test(
      text.slice(head.word.end - sentence.start),
    ),
    again: /再(?:也)?(?:没|未|无)/.test(
      text.slice(clause.part.start - sentence.start, head.word.start - sentence.start),
    ),
    causes: clause.part.words.some(
      ({ text: word, end }) => /^(?:令|使|让|致使|令到|使得)$/.test(word) && end <= head.word.start,
    ),
    done:
      /(?:(?:经|经过)[^,，。;；]{0,10}|(?:完成|通过)(?:内部|详细|仔细|法律|专业|进一步)?)$/.test(
        text.slice(0, head.word.start - sentence.start),
      ) || /^(?:过|完|妥|完毕|后)/.test(text.slice(head.word.end - sentence.start)),
    declinesOn:
      /^(?:就|对|关于)[^,，。;；]{1,28}(?:置评|评论|表态|回应|作答|说明|多谈)[^\u4e00-\u9fff]*$/.test(
        text.slice(head.word.end - sentence.start, clause.part.end - sentence.start),
      ),
    ofPapers: /^(?:中|着|紧)?[^,，。;；]{0,10}(?:文件|命令|通知|信件|手令|传票|来函|来信|函件|法庭文书)/.test(
      text.slice(head.word.end - sentence.start, clause.part.end - sentence.start),
    ),
    lastMatter: memory.frame && setting.order - memory.frameIn <= 1 ? memory.frame.frame.matter : null,
    ofWords:
      /^(?:了|过)?(?:任何|明确|具体|进一步)?(?:的)?(?:时间表|时间|日期|限期|答案|回应|解释|理由|承诺|说法|原因|细节|证据|评论|意见|交代|保证|建议|方案)/.test(
        text.slice(head.word.end - sentence.start),
      ),
    theirInquiry:
      /(?:有关|该等|这些|此类|这类|任何|相关|上述|同类)[^,，。;；]{0,6}(?:查询|询问|要求|请求|来信)/.test(
        text.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
      ),
    nominal:
      /(?:提出|宣布|所谓|公布|发表|启动过|提过)的[「"“『]?[\u4e00-\u9fff]{0,8}$/.test(
        text.slice(clause.part.start - sentence.start, head.word.start - sentence.start),
      ) && /^[」"”』]?[,，。]/.test(text.slice(head.word.end - sentence.start)),
    ownWays: /^[^,，。;；]{0,8}(?:流程|机制|程序|系统)/.test(text.slice(head.word.end - sentence.start)),
    ofCustomers:
      /(?:客户|用户|会员|市民|开发者|消费者|商户|乘客)(?:的|提出的)?(?:要求|申请|请求|查询)/.test(text) &&
      !classes.has("authority") &&
      !classes.has("city"),
    ofPeople: /^(?:了|过)?(?:[一二两三四五六七八九十数多\d]+|该)(?:名|位)/.test(
      text.slice(head.word.end - sentence.start),
    ),
    onRequest: /(?:就|对|针对|对于)[^,，。;；]{0,14}(?:要求|请求|申请|查询|命令|指令)[^,，。;；]{0,12}$/.test(
      text.slice(clause.part.start - sentence.start, head.word.start - sentence.start),
    ),
    held: clause.holder.length > 0,
    atPresent: /现阶段|临时性质|暂时|暂且|目前不会/.test(text),
    alsoWillNot:
      /(?:不打算|不会|唔会)(?:再)?(?:向[^,，。]{0,8})?(?:交|给|提供|披露|畀|俾|[,，。;；」”"]|$)/.test(text),
  };
}

const nearCity = (clause: Clause, sentence: Sentence): boolean =>
  sentence.places.some(
    (mark) => mark.here && mark.start >= clause.part.start && mark.end <= clause.part.end,
  ) || sentence.places.some((mark) => mark.here);
