import type { Frame } from "./frames.ts";
import type { Line } from "./reading.ts";

/** Who may act in a sentence: a company by name or by what the text calls it again, or somebody else. */
export interface Actor {
  start: number;
  end: number;
  /** Empty for somebody else, and for a company that can't be told. */
  companies: readonly string[];
  kind: "name" | "again" | "it" | "we" | "voice" | "other";
  /** Whether it is somebody that things are done to or with, and not who does them. */
  oblique: boolean;
  /** "Google's", 谷歌的: what follows is the company's. */
  owns: boolean;
}

/** What the sentences before tell about whom "it" and "the company" mean. */
export interface Memory {
  /** The last company that acted or was the subject. */
  last: readonly string[];
  /** The last row of several. */
  group: readonly string[];
  /** Who spoke last, where a company did. */
  speaker: readonly string[];
  /** What the last sentence said of somebody. */
  frame: Frame | null;
  /** How many sentences have named no company since. */
  age: number;
}

const latinBefore =
  /\b(?:to|from|by|with|of|on|at|in|into|for|against|about|than|like|unlike|via|through|over|under|towards?|between|among|off|onto|upon|despite|per|asked|urged|told|ordered|forced|required|pressed|asking|urging|telling|ordering|forcing|pressing|compel(?:led|s)?|called on|calls on|calling on|sued|suing|allow(?:s|ed)?|let|made|make|want(?:s|ed)?|criticised|criticized|praised|thanked|warn(?:s|ed)?|summoned|left|using|use|used|joined|joins|followed|contacted|approached|contrary to|instead of|because of|outside|inside|behind|near|before|after|since|without) (?:the |both |its |their |his |her |a |an |also )?(?:us |hong kong |hong kong's |u\.s\. |american |swiss |chinese |israeli |canadian |south korea's |social media |tech |internet |messaging |search |giant |giants |company |companies |firm |firms |platform |platforms |app |apps |rival |bank |parent |provider |providers |service |services |operator |streaming |vpn |cloud |owner |host |registrar |lender |website )*$/;
const latinAgent = /\bby (?:the |both )?(?:[\w-]+ ){0,3}$/;
const latinSpeakerFor =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|executives?|lawyers?|counsel|head|chief|founder|ceo|chief executive|official|officials|director|president|statement|email|report|post|operator|maker|owner|parent) (?:for|at|of|from|with) (?:the )?$/;
const latinExample = /\b(?:including|such as|like|namely|especially|notably|among them) (?:the )?$/;
const chineseBefore =
  /(?:应|按|依|依照|按照|据|根据|因应|遵照|响应|接获|收到|接到|不满|向|对|与|跟|同|把|将|要求|促请|呼吁|敦促|命令|下令|勒令|让|令|迫使|从|在|于|因|就|给|至|到|往|自|批评|起诉|和|入|不满|要|针对|关于|有关|回复|回覆|告诉|告知|答复|回应|查询|询问|问|联络|指令|警告|逼|请|吁|促|劝|逼使|去信|致函|通知|投诉|对于|除了|除|不同于|以|用|下载|使用|转用|改用|加入|关注|经|靠|像|如同|吁请|强制|禁止|容许|允许|责成|提醒|及|继|随着|随)(?:了|过|包括)?(?:香港|本地|当地|有关|特区|中国|美国|瑞士|科技公司|社交平台|科企|网站|平台|公司|银行|电讯商|供应商|母公司)? ?$/;
const chineseAgent = /(?:被|遭|由|获|经)$/;
const chineseBut = /(?:向|对|就)[^,，。;；]{0,12}$/;

/** The actors of a sentence in order, with whom pronouns stand for. */
export function actorsOf(line: Line, memory: Memory): Actor[] {
  const found: Actor[] = line.namings.map((naming) => actor(line, naming, naming.companies, "name"));
  for (const mark of line.marks) {
    if (mark.set === "other") found.push(actor(line, mark, [], "other"));
    else if (mark.set === "unnamed" && isSomebodyElse(line, mark)) found.push(actor(line, mark, [], "other"));
    else if (mark.set === "own-voice") found.push(actor(line, mark, [], "voice"));
    else if (mark.set === "we") found.push(actor(line, mark, [], "we"));
    else if (mark.set === "it") found.push(actor(line, mark, [], "it"));
    else if (mark.set === "again" || mark.set === "again-plural") found.push(actor(line, mark, [], "again"));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const actors: Actor[] = [];
  let recent: readonly string[] = [];
  let group: readonly string[] = [];
  for (const one of found) {
    const last = actors.at(-1);
    if (last && one.start < last.end) continue;
    let companies = one.companies;
    const words = line.folded.slice(one.start - line.start, one.end - line.start);
    if (one.kind === "again" && isPlural(line, one))
      companies = first(group, memory.group, recent, memory.last);
    else if (one.kind === "again") companies = first(recent.slice(-1), memory.last.slice(-1));
    else if (one.kind === "it") companies = first(recent, memory.last);
    else if (one.kind === "we") companies = first(recent, memory.speaker, memory.last);
    if (one.kind === "name") {
      if (!one.oblique || (recent.length === 0 && !line.chinese)) recent = companies;
      if (companies.length > 1) group = companies;
      else if (!one.oblique) group = [...new Set([...group, ...companies])];
    }
    if (one.kind === "other" && /^(?:he|she|i|who|you|they say)$/.test(words)) continue;
    actors.push({ ...one, companies });
  }
  return actors;
}

/** "tech firms" by itself; not in front of a name or of "such as". */
function isSomebodyElse(line: Line, mark: { start: number; end: number }): boolean {
  if (line.namings.some((naming) => naming.start >= mark.end && naming.start - mark.end < 12)) return false;
  if (line.namings.some((naming) => naming.end <= mark.start && mark.start - naming.end < 5)) return false;
  return !/^\s*(?:including|such as|like|包括|如|、|,)/.test(line.folded.slice(mark.end - line.start));
}

const first = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((list) => list.length > 0) ?? [];

const plural =
  /^(?:they|both|the companies|the two|the firms|the three|all|the platforms|neither|the pair|each|the banks|the four|none|the others|the providers|the services|两|他们|它们|这些|三|上述|几家|双双|均|各|多家|该等|这批)/;
const isPlural = (line: Line, one: { start: number; end: number }): boolean =>
  plural.test(line.folded.slice(one.start - line.start, one.end - line.start));

function actor(
  line: Line,
  at: { start: number; end: number },
  companies: readonly string[],
  kind: Actor["kind"],
): Actor {
  const from = at.start - line.start;
  const before = line.folded.slice(Math.max(0, from - 90), from);
  const after = line.folded.slice(at.end - line.start, at.end - line.start + 8);
  return {
    start: at.start,
    end: at.end,
    companies,
    kind,
    oblique:
      attributive(line, kind, line.folded.slice(at.end - line.start, at.end - line.start + 24)) ||
      (line.chinese ? obliqueInChinese(before, after) : obliqueInLatin(before, kind)),
    owns:
      /^(?:its|our)$/.test(line.folded.slice(from, at.end - line.start)) ||
      (line.chinese ? /^(?:的|旗下|之)/ : /^'s?\b|^' /).test(after),
  };
}

const latinThings =
  /^-owned|^ (?:(?:data |removal |takedown |user |freezing |law enforcement )?(?:requests?|demands?|orders?|notices?|letters?|instructions?|warrants?|custody|inquir|enquir|approval|pressure|investigation)|posts?\b|accounts?\b|videos?\b|pages?\b|users?\b|groups?\b|channels?\b|messages\b|profiles?\b|livestreams?\b|chats?\b)/;
const chineseThings = /^(?:帖文|专页|帐号|账号|影片|用户|视频|群组|频道|帐户|账户|上的|里的|片段|索取)/;

/** "police requests", "Facebook posts": the name only tells what kind of thing it is. */
function attributive(line: Line, kind: Actor["kind"], after: string): boolean {
  if (kind !== "name" && kind !== "other") return false;
  return (line.chinese ? chineseThings : latinThings).test(after);
}

function obliqueInLatin(before: string, kind: Actor["kind"]): boolean {
  if (latinSpeakerFor.test(before) || latinExample.test(before)) return false;
  if (kind !== "other" && /\bby (?:the )?$/.test(before)) return false;
  if (kind === "other" && /\b(?:to|from|with|of|by|for|against|despite) (?:[\w'’-]+ ){0,3}$/.test(before))
    return true;
  return (
    latinBefore.test(before) &&
    !(kind !== "other" && latinAgent.test(before) && /\bby /.test(before.slice(-16)))
  );
}

function obliqueInChinese(before: string, after: string): boolean {
  if (chineseAgent.test(before)) return false;
  if (/^(?:等)?(?:索取|提出|发出|要求|所)/.test(after) && chineseBut.test(before)) return true;
  return chineseBefore.test(before) || chineseBut.test(before.slice(-6));
}
