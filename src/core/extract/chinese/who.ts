import type { Actor } from "./actors.ts";
import { has, isThing, isVerb, requestClasses } from "./classes.ts";
import type { Role } from "./roles.ts";
import { wants } from "./roles.ts";
import type { Word } from "./words.ts";

export function subjectIn(
  words: readonly Word[],
  roles: readonly Role[],
  actors: readonly (Actor | null)[],
  stop: number,
  folded: string,
): Actor | null {
  for (let at = 0; at < stop; at++) {
    const actor = actors[at];
    if (!actor || roles[at] === "because" || roles[at] === "relative") continue;
    if (isOblique(words, at) || isAttributive(words, at, folded)) continue;
    return named(words, actors, at, stop) ?? together(words, actors, at, folded) ?? actor;
  }
  return null;
}

const instances = /^(?:包括|例如|诸如|如|像|好像)$/;

/** "多個平台包括Facebook暫緩…": those named do it. */
function named(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  at: number,
  stop: number,
): Actor | null {
  if (actors[at]!.kind !== "other") return null;
  for (let i = at + 1; i < Math.min(stop, at + 6); i++) {
    if (instances.test(words[i]!.text) && actors[i + 1]?.kind === "company") return actors[i + 1]!;
  }
  return null;
}

/** "公司及旗下領英": both. */
function together(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  at: number,
  folded: string,
): Actor | null {
  const actor = actors[at]!;
  const next = actors.findIndex((one, i) => i > at && one !== null);
  if (actor.kind !== "company" || actors[next]?.kind !== "company") return null;
  return /^(?:及|和|与|以及|连同)(?:旗下的?|其)?$/.test(folded.slice(words[at]!.end, words[next]!.start))
    ? { ...actor, companies: [...actor.companies, ...actors[next].companies] }
    : null;
}

export function isOblique(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || (at === 1 && instances.test(before.text))) return false;
  // "在Google宣布…之後": who does it stands behind 在 as well.
  const next = has(words[at + 1], "firm") ? words[at + 2] : words[at + 1];
  if (
    /^(?:在|继|自|当)$/.test(before.text) &&
    has(next, "say", "did", "pause") &&
    !(
      before.text === "在" &&
      /^(?:写|写道|发文|发文说|发文称|发帖|发帖称|发推|发推称|留言|贴文|公布|公告|表示|说|称|指)$/.test(
        next!.text,
      )
    )
  )
    return false;
  if (has(before, "to", "by", "because") && words[at]!.start - before.end <= 9 && before.text !== "除")
    return true;
  // "對來自香港的政府要求": the preposition may stand further off.
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (
      has(words[i], "to") &&
      /^(?:对|向|就|把|对于|关于|针对|委托|聘请|责成|委派|指示|授权|透过|通过)$/.test(words[i]!.text)
    )
      return words[i + 1] !== undefined && i < at - 1;
    if (!has(words[i], "of", "city", "plain", "authority", "other") && !isThing(words[i])) break;
  }
  // "向滙豐及恒生", "把該公司的"
  return (
    has(before, "other", "authority", "press", "voice") &&
    has(words[at - 2], "to", "by") &&
    words[at]!.start - before.end <= 3
  );
}

/** "YouTube影片", "Facebook上的": the name only tells what kind of thing it is. */
export function isAttributive(words: readonly Word[], at: number, folded: string): boolean {
  const word = words[at]!;
  const rest = folded.slice(word.end, word.end + 8);
  // "香港官員提出的移除要求": whose demand it is.
  if (has(word, "authority") && /^(?:文件|手令|命令|指令|令状|文书|记录|来函|来信)/.test(rest)) return true;
  if (has(word, "authority", "other")) {
    // "政府部門要求它交出": a verb, and no demand of theirs that something is said of.
    const asks =
      wants.test(words[at + 1]?.text ?? "") && has(words[at + 2], "it", "we", "name", "firm", "firms");
    if (has(words[at + 1], ...requestClasses) && words[at + 1]!.start === word.end && !asks) return true;
    for (let i = at + 1; i < Math.min(words.length - 1, at + 4); i++) {
      if (has(words[i], "of") && has(words[i + 1], ...requestClasses, "inquiry")) return true;
      if (isVerb(words[i]!) && !has(words[i], "approach")) break;
    }
  }
  const next = words[at + 1];
  if (/^(?:上|内|里|中)(?!的?(?:述|个|周|星期|礼拜|月|市|诉|半|年|季|午|断|止|午))/.test(rest)) return true;
  if (!next) return false;
  const gap = next.start - word.end;
  if (
    has(next, "content", "accounts") &&
    gap <= 1 &&
    word.is.has("name") &&
    !/^(?:搜寻|搜索)/.test(next.text)
  )
    return true;
  if (!has(next, "of") || gap > 0) return false;
  const owned = words[at + 2];
  // "Dropbox的網頁隻字不提": its page speaks for it.
  if (
    /^(?:网页|网站|页面|主页|表格)$/.test(owned?.text ?? "") &&
    has(words[at + 3], "silent", "comment", "say", "not", "never")
  )
    return false;
  return (
    has(owned, "content", "accounts", ...requestClasses) &&
    owned!.start - next.end <= 6 &&
    !has(owned, "voice")
  );
}

/** "應警方要求移除帖文的是Instagram". */
export function cleft(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  folded: string,
): Actor | null {
  const last = actors.at(-1);
  const word = words.at(-1);
  return last &&
    word &&
    /(?:的|嘅|还有|就)是?$|是$|的(?:公司|平台|企业|科企|服务|服务商|网站|银行|业者|商户|机构)(?:计?有|包括|如)$/.test(
      folded.slice(word.start - 9, word.start),
    ) &&
    words.length > 1
    ? last
    : null;
}

export function agentAfter(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  at: number,
): Actor | null {
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    if (actors[i]) return actors[i]!;
    if (isVerb(words[i]!) && !has(words[i], "voice")) return null;
  }
  return null;
}

/** Companies to whom a demand, a letter or a question goes. */
export function askedIn(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  demandAt: number,
): readonly string[] {
  for (const [at, actor] of actors.entries()) {
    if (actor?.kind !== "company") continue;
    if (demandAt >= 0 && at > demandAt) return actor.companies;
    const before = words[at - 1];
    if (before && /^(?:向|去信|致函|致电|询问|查询|通知|要求|联络|联系|问|丢给|抛给|转给)$/.test(before.text))
      return actor.companies;
  }
  return [];
}

/** The company in whose house something is: "在恒生銀行的戶口", "從Google Play消失", "Spotify香港區". */
export function holderIn(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  folded: string,
): readonly string[] {
  const held: string[] = [];
  for (const [at, actor] of actors.entries()) {
    if (actor?.kind !== "company" || !words[at]!.is.has("name")) continue;
    const before = words[at - 1];
    let from = at - 1;
    while (from > 0 && (has(words[from], "of", "city") || isThing(words[from]))) from--;
    const inside =
      before && /^(?:在|从|于)$/.test(words[from]?.text ?? "") && words[at]!.start - words[from]!.end <= 10;
    const owns =
      has(words[at + 1], "accounts", "of") &&
      (has(words[at + 1], "accounts") || has(words[at + 2], "accounts"));
    if (inside || owns || isAttributive(words, at, folded)) held.push(...actor.companies);
  }
  return held;
}
