import { otherPlaces } from "../../lexicon/places.ts";
import { objects } from "../../lexicon/stance/objects.ts";
import { responses } from "../ledger.ts";
import type { Basis } from "../ledger.ts";
import type { Actor, Memory } from "./actors.ts";
import { actorsOf } from "./actors.ts";
import { clauseEndAt, clauseStartAt, clauseStarts, stretch, within } from "./clauses.ts";
import type { Frame, Said, Zones } from "./frames.ts";
import { frameOf } from "./readings.ts";
import { negationOf, whyNot } from "./modality.ts";
import type { Line, Mark } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import type { Voice } from "./voice.ts";
import { voiceOf } from "./voice.ts";

/** A position that a sentence gives a company, before it is dated. */
export interface Claim {
  companies: readonly string[];
  frame: Frame;
  basis: Basis;
  by: string | null;
  line: Line;
  head: Mark;
  /** The clause that says it. */
  from: number;
  to: number;
}

/** What is known around a sentence. */
export interface Setting {
  memory: Memory;
  /** Sets found in the title and the sentence before. */
  around: ReadonlySet<string>;
  /** The article is about Hong Kong, so a sentence that names no place is too. */
  aboutHongKong: boolean;
  /** The company whose own publication this is. */
  own: readonly string[];
}

/** Reads the claims of one sentence, and updates what is remembered for the next. */
export function readClaims(line: Line, setting: Setting): { claims: Claim[]; memory: Memory } {
  const actors = actorsOf(line, setting.memory);
  const starts = clauseStarts(line);
  const sentence = new Set([...line.marks, ...line.heads].map((mark) => mark.set));
  const claims: Claim[] = [];
  let absorbed = line.start;
  const groups = byStart(line.heads);
  for (const [order, group] of groups.entries()) {
    const head = group[0]!;
    if (head.start < absorbed) continue;
    const from = clauseStartAt(starts, head.start);
    const to = reachOf(line, group, groups[order + 1], starts, actors);
    const subject = subjectOf(line, head, actors, to, setting.memory);
    absorbed = to;
    if (subject === null || subject.actor.companies.length === 0) {
      absorbed = head.end;
      continue;
    }
    const zones = zonesOf(line, head, subject.actor, from, to, sentence, setting);
    const place = placeOf(line, head, from, to, setting);
    if (place === "elsewhere") continue;
    const negated = negationOf(line, head, subject.actor, from);
    const said: Said = {
      heads: new Set(group.map((mark) => mark.set)),
      negated,
      tense: tenseOf(line, head, subject.actor),
      official: isOfficial(line, zones, setting),
      hongKong: place === "here",
      asksNegation: /^(?:answered|replied|responded|commented)/.test(stretch(line, head.start, head.end)),
      ofRequests: directly.test(stretch(line, head.end, head.end + 40)),
      forNow:
        /\b(?:for now|for the time being|temporarily|until)\b|暂时|暂不|暂且|直至|直到|期间|其间|之前|这段时间/.test(
          line.folded,
        ),
      quits: line.chinese && /退出|撤出|撤离|撤走/.test(stretch(line, head.start, head.end)),
      named: subject.actor.kind === "name" || !line.chinese,
      leavesCity: leavesCity(line, head, to),
    };
    const frame = said.heads.has("same")
      ? (claims.findLast((claim) => !responses.has(claim.frame.position))?.frame ?? setting.memory.frame)
      : frameOf(said, zones);
    if (frame === null) {
      absorbed = head.end;
      continue;
    }
    const voice = voiceOf(line, head, subject.actor, actors, setting);
    if (whyNot({ line, head, subject: subject.actor, from, frame, voice, negated, actors }) !== null)
      continue;
    const { basis, by } = basisOf(frame, voice, setting, subject.actor);
    if (frame.position === "denied" && basis !== "company-statement" && frame.rule.startsWith("never"))
      continue;
    claims.push({
      companies: subject.actor.companies,
      frame,
      basis,
      by,
      line,
      head,
      from: Math.min(from, subject.actor.start),
      to,
    });
  }
  return { claims, memory: remember(line, actors, claims, setting.memory) };
}

/** Heads that start at one place are one word with several readings. */
function byStart(heads: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const head of heads) {
    const last = groups.at(-1);
    if (last && last[0]!.start === head.start) last.push(head);
    else groups.push([head]);
  }
  return groups.map((group) => group.filter((mark) => mark.end === Math.max(...group.map(({ end }) => end))));
}

/** How far the verb's own words reach: to the end of its clause, or to the next verb that stands beside it. */
function reachOf(
  line: Line,
  group: readonly Mark[],
  next: readonly Mark[] | undefined,
  starts: readonly number[],
  actors: readonly Actor[],
): number {
  const head = group[0]!;
  const end = clauseEndAt(starts, head.end - 1, line);
  if (!line.chinese && next) {
    const between = stretch(line, head.end, next[0]!.start);
    const beside =
      /\b(?:and|but|or|then)\b(?: (?:also|then|later|has|have|had|is|are|was|were|will|would|said|that|it|they|now|instead|so|far|not|did|does|do))* ?$/.exec(
        between,
      );
    if (beside && next[0]!.start < end && !/ing\b/.test(stretch(line, next[0]!.start, next[0]!.end)))
      return head.end + beside.index;
    const newSubject = actors.find(
      (actor) =>
        actor.start > head.end &&
        actor.end <= next[0]!.start &&
        actor.kind === "name" &&
        /\b(?:and|but|while) $/.test(stretch(line, actor.start - 8, actor.start)),
    );
    if (newSubject && newSubject.start < end) return newSubject.start;
  }
  return end;
}

const things = new Set(Object.keys(objects));

function zonesOf(
  line: Line,
  head: Mark,
  subject: Actor,
  from: number,
  to: number,
  sentence: ReadonlySet<string>,
  setting: Setting,
): Zones {
  const all = [...line.marks, ...line.heads];
  const names = (start: number, end: number): Set<string> =>
    new Set(
      within(all, start, end)
        .filter((mark) => mark.start !== head.start)
        .map((mark) => mark.set),
    );
  const leftFrom = line.chinese ? Math.min(from, subject.start) : from;
  const after = names(head.end, to);
  let before = names(leftFrom, head.start);
  if (line.chinese && ![...after, ...before].some((set) => things.has(set)))
    before = names(line.start, head.start);
  return { after, before, sentence, around: setting.around };
}

const directly =
  /^ (?:to )?(?:any |such |the |all |hong kong |police |these |those )*(?:data |user |law enforcement |government |removal |police )*(?:requests?|demands?|orders?)\b(?! for comment)|^(?:过|任何)?(?:香港|当局|政府|警方|执法|港府|港警)[^,，。]{0,14}(?:要求|请求|索取|电邮|来信)(?!.{0,6}(?:查询|置评))/;

/** "pulled out of Hong Kong", 撤出香港: with no room for anything else to be left. */
function leavesCity(line: Line, head: Mark, to: number): boolean {
  const words = stretch(line, head.start, head.end);
  if (
    line.chinese
      ? !/退出|撤出|撤离|离开|告别|撤走|迁离|搬离/.test(words)
      : !/leav|left|pull|quit|exit|withdr|depart|abandon|goodbye|bow/.test(words)
  )
    return head.set === "leave-noun";
  if (/^pull(?:ed|s|ing)? out$/.test(words) && !stretch(line, head.end, head.end + 4).startsWith(" of"))
    return true;
  const city = line.marks.find((mark) => here.has(mark.set) && mark.start >= head.end && mark.end <= to);
  return city !== undefined && city.start - head.end < (line.chinese ? 6 : 14);
}

const here = new Set(["hong-kong", "hong-kong-sign", "hong-kong-again"]);
const elsewhere = new Set(["china", "macau", "taiwan", "singapore"]);

/** Whether the clause is about Hong Kong: by its own words, else by the sentence's, else by the article's. */
function placeOf(
  line: Line,
  head: Mark,
  from: number,
  to: number,
  setting: Setting,
): "here" | "elsewhere" | "unknown" {
  const marks = line.marks;
  const inClause = marks.filter((mark) => mark.start >= from && mark.end <= to);
  if (inClause.some((mark) => here.has(mark.set))) return "here";
  const foreign = inClause.some((mark) => isForeign(mark, line));
  if (foreign) return "elsewhere";
  if (marks.some((mark) => here.has(mark.set))) return "here";
  // "In India, …": a place named first holds for the clauses after it.
  if (marks.some((mark) => mark.set !== "china" && mark.start < head.start && isForeign(mark, line)))
    return "elsewhere";
  return setting.aboutHongKong ? "here" : "unknown";
}

function isForeign(mark: Mark, line: Line): boolean {
  if (here.has(mark.set)) return false;
  if (!elsewhere.has(mark.set) && !placeNames.has(mark.set)) return false;
  const after = stretch(line, mark.end, mark.end + 24);
  const before = stretch(line, mark.start - 14, mark.start);
  // "the Swiss company", "South Korea's Naver", a court at home: whose company it is, not whom it answers.
  return (
    !/^(?:'s|n|an|ese|ish)? ?(?:company|site|website|broadcaster|game|song|artist|firm|tech|giant|based|app|parent|provider|court|network|messaging|internet|社交|科技|公司|网站|传媒|游戏|法院|企业|籍|互联网)/.test(
      after,
    ) && !/(?:总部|母公司|based in |treaty with the |from its |设于|\bto |往|到|至)$/.test(before)
  );
}

const placeNames = new Set(Object.keys(otherPlaces));

/** Someone in authority stands behind it: a demand, a law or an authority in the clause, the sentence or just before. */
function isOfficial(line: Line, zones: Zones, setting: Setting): boolean {
  const told = ["request", "data-request", "removal-request", "freeze-request", "law"];
  if (told.some((set) => zones.sentence.has(set))) return true;
  if (authority.test(line.folded)) return true;
  return told.some((set) => setting.around.has(set)) || setting.around.has("authority-near");
}

export const authority =
  /\b(?:police|authorit|government|officials?|court|security bureau|national security|regulator|injunction|commissioner|censor)|警|当局|政府|港府|官|法院|法庭|国安|保安局|公署|监管|专员|禁制令|法律|司法|禁令/;

/** Present or future, or done. */
function tenseOf(line: Line, head: Mark, subject: Actor): Said["tense"] {
  const words = stretch(line, head.start, head.end);
  const before = stretch(line, Math.max(subject.end, head.start - 40), head.start);
  if (line.chinese) {
    return /(?:会|将|不再|绝不|一概|均|便|就|一律|凡|拒绝|如有|都|才|只要|不)[^,，。]{0,8}$/.test(before) ||
      words.startsWith("拒绝")
      ? "habit"
      : "past";
  }
  if (
    /\b(?:will|would|won't|wouldn't|does|do|doesn't|don't|cannot|can't|always|whenever|routinely|never)\b[^,]{0,20}$/.test(
      before,
    )
  )
    return "habit";
  const verb = words.split(" ")[0]!;
  if (
    /(?:ed|n|t|ld|ve up|ew|ook|ave|ut)$/.test(verb) &&
    !/^(?:restrict|remain|submit|obtain|reinstat|reject|shut|cut|delist|resist|grant)$/.test(verb)
  )
    return "past";
  return /\b(?:has|have|had|did|was|were|been)\b[^,]{0,20}$/.test(before)
    ? "past"
    : line.isTitle
      ? "past"
      : "habit";
}

function basisOf(
  frame: Frame,
  voice: Voice,
  setting: Setting,
  subject: Actor,
): { basis: Basis; by: string | null } {
  if (frame.position === "no-comment") {
    return {
      basis: frame.rule === "no-comment" && voice.declined ? "company-statement" : "reported",
      by: null,
    };
  }
  if (voice.kind === "company" || subject.kind === "we" || frame.position === "denied")
    return { basis: "company-statement", by: null };
  if (voice.kind === "other") return { basis: "allegation", by: voice.by };
  if (setting.own.some((company) => subject.companies.includes(company)))
    return { basis: "company-statement", by: null };
  return { basis: "reported", by: null };
}

/** Whom the next sentence may mean: forgotten after two sentences that name no company. */
function remember(line: Line, actors: readonly Actor[], claims: readonly Claim[], memory: Memory): Memory {
  const names = actors.filter((actor) => actor.kind === "name");
  const frame = claims.findLast((claim) => !responses.has(claim.frame.position))?.frame ?? memory.frame;
  const meant = actors.some((actor) => actor.companies.length > 0);
  if (names.length === 0) {
    const age = meant || line.isTitle ? 0 : memory.age + 1;
    const speaks = line.marks.some((mark) => mark.set === "say") && !meant;
    return age > 2
      ? { ...memory, age, frame, last: [], group: [], speaker: [] }
      : { ...memory, age, frame, speaker: speaks && age > 1 ? [] : memory.speaker };
  }
  const acting = names.filter((actor) => !actor.oblique);
  const named = acting.length > 0 ? acting : names;
  const together = [...new Set(named.flatMap((actor) => actor.companies))];
  const row = names.findLast((actor) => actor.companies.length > 1);
  const speaks = acting.length > 0 && line.marks.some((mark) => mark.set === "say");
  return {
    age: 0,
    frame,
    last: claims.at(-1)?.companies ?? named.at(-1)!.companies,
    group: row?.companies ?? (together.length > 1 ? together : memory.group),
    speaker: speaks ? acting[0]!.companies : memory.speaker,
  };
}
