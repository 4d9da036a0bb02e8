import type { ArticleText } from "../../article.ts";
import { fold } from "../../fold.ts";
import type { MentionFinder } from "../../mention.ts";
import { splitSentences } from "../../relevance/sentences.ts";
import type { PageText } from "../page.ts";
import { namedSpans } from "./names.ts";
import type { PlaceMark, Word } from "./words.ts";
import { classesOf } from "./classes.ts";
import { placesOf, wordsOf } from "./words.ts";

/** A stretch between two marks or connecting words, with one predicate as a rule. Offsets are the page's. */
export interface Part {
  start: number;
  end: number;
  words: readonly Word[];
  /** What stands before it. */
  opens: "start" | "comma" | "colon" | "link" | "say" | "after" | "then";
  /** Ends in a word like 後: it only tells when. */
  temporal: boolean;
  quoted: boolean;
  /** What stands in it before its first word. */
  before: string;
}

export interface Sentence {
  start: number;
  end: number;
  text: string;
  folded: string;
  words: readonly Word[];
  places: readonly PlaceMark[];
  parts: readonly Part[];
  isTitle: boolean;
  /** Number of the paragraph. */
  paragraph: number;
  question: boolean;
  /** Classes of all its words. */
  classes: ReadonlySet<string>;
}

export interface ChinesePage extends PageText {
  folded: string;
  sentences: Sentence[];
}

/** Reads a Chinese article: its sentences with their words, cut into parts. */
export function readChinesePage(
  article: Pick<ArticleText, "title" | "text">,
  findMentions: MentionFinder,
): ChinesePage {
  const text = `${article.title}\n${article.text}`;
  const folded = fold(text);
  const titleEnd = article.title.length + 1;
  const names = namedSpans(findMentions(article), folded, ({ where }) => (where === "title" ? 0 : titleEnd));
  const words = wordsOf(text, folded, names);
  const places = placesOf(text, folded, names);
  const spans = [{ start: 0, end: titleEnd }];
  for (const { start, end } of splitSentences(article.text)) {
    spans.push({ start: start + titleEnd, end: end + titleEnd });
  }
  const sentences: Sentence[] = [];
  let word = 0;
  let place = 0;
  let paragraph = 0;
  let quoted = false;
  for (const [order, span] of spans.entries()) {
    const own: Word[] = [];
    const told = span.start + datelineEnd(folded.slice(span.start, span.end));
    for (; word < words.length && words[word]!.start < span.end; word++) {
      if (words[word]!.start >= told) own.push(words[word]!);
    }
    const marks: PlaceMark[] = [];
    for (; place < places.length && places[place]!.start < span.end; place++) {
      if (places[place]!.start >= span.start) marks.push(places[place]!);
    }
    const raw = folded.slice(span.start, span.end);
    if (raw.trim() !== "") {
      const cut = partsOf(span, own, { text, folded }, order === 0 || isHeadline(raw), quoted);
      quoted = cut.quoted;
      sentences.push({
        ...span,
        text: text.slice(span.start, span.end),
        folded: raw,
        words: own,
        places: marks,
        parts: cut.parts,
        isTitle: order === 0,
        paragraph,
        classes: classesOf(own),
        question: /[?？]["”」』’)]*\s*$|(?:吗|呢)[。"”」』]*\s*$/.test(raw),
      });
    }
    if (raw.includes("\n")) {
      paragraph++;
      quoted &&= goesOnQuoting(text, span.end);
    }
  }
  return { text, folded, titleEnd, sentences };
}

/** Where "（德聲中文網）" or "某某社台北8日電" ends, which says who sent it and nothing else. */
const datelineEnd = (raw: string): number =>
  /^\s*(?:[(【〔[][^)】〕\]\n]{0,20}(?:社|电|讯|网|报|报导|报道|台|编译|记者)[^)】〕\]\n]{0,8}[)】〕\]]|[\u4e00-\u9fff\d]{2,18}(?:电|讯)(?=[ \u3000]))/.exec(
    raw,
  )?.[0].length ?? 0;

/** A letter quoted over several paragraphs: its closing mark comes before another opening. */
function goesOnQuoting(text: string, from: number): boolean {
  const close = text.indexOf("」", from);
  const open = text.indexOf("「", from);
  return close >= 0 && (open < 0 || close < open);
}

/** A short line without a full stop is set like a headline, where spaces part what is said. */
const isHeadline = (raw: string): boolean => raw.trim().length < 44 && !/[。;；]/.test(raw);

const marks = /[,，;；:：!！?？。…]|—|·|\n|【|】|\t/;
const opening = /["“「『]/;
const closing = /["”」』]/;
const shortQuote = 9;

/** Words after which a new part begins, and words that begin one. */
const beginsPart = (word: Word): boolean => word.is.has("link");
/** "政府因此…": a link behind nothing but who acts parts nothing. */
const isBareActor = (held: readonly Word[]): boolean =>
  held.every(
    ({ is }) => is.has("name") || is.has("authority") || is.has("other") || is.has("firm") || is.has("did"),
  );

function partsOf(
  span: { start: number; end: number },
  words: readonly Word[],
  { text, folded }: { text: string; folded: string },
  spaced: boolean,
  startsQuoted: boolean,
): { parts: Part[]; quoted: boolean } {
  const parts: Part[] = [];
  let from = span.start;
  let opens: Part["opens"] = "start";
  let held: Word[] = [];
  let at = span.start;
  let quoted = startsQuoted;
  const close = (end: number, next: Part["opens"], temporal = false): void => {
    if (held.length > 0) {
      const before = folded.slice(from, held[0]!.start);
      parts.push({ start: from, end, words: held, opens, temporal, quoted, before });
    }
    if (held.length > 0 || next === "colon") opens = next;
    from = end;
    held = [];
  };
  const scan = (to: number): void => {
    for (; at < to; at++) {
      const unit = folded[at]!;
      const written = text[at]!;
      if (opening.test(written) && !(written === '"' && quoted)) {
        const closed = shortQuoteEnd(text, at, span.end);
        if (closed === null) quoted = true;
        else at = closed;
      } else if (quoted && closing.test(written)) {
        close(at + 1, "comma");
        quoted = false;
      } else if (marks.test(unit) || (spaced && /[ \u3000]/.test(unit) && isGap(folded, at))) {
        if (unit === "," && /\d/.test(folded[at - 1] ?? "") && /\d/.test(folded[at + 1] ?? "")) continue;
        close(at + 1, unit === ":" || unit === "】" ? "colon" : "comma");
      }
    }
  };
  for (const word of words) {
    scan(word.start);
    const tail = held.at(-1);
    if (beginsPart(word) && held.length > 0 && !isInsideAdjunct(held) && !isBareActor(held))
      close(word.start, "link");
    if (word.is.has("at-once") && held.some(isVerb)) close(word.start, "then");
    held.push(word);
    at = Math.max(at, word.end);
    if (word.is.has("after") && tail && held.length > 1 && folded[word.end] !== "的") {
      close(word.end, "after", word.text !== "起" && word.text !== "以来");
    } else if (word.is.has("say") && !tells.has(word.text) && isSay(held, folded)) close(word.end, "say");
    else if (
      tail &&
      tells.has(tail.text) &&
      hears.some((set) => word.is.has(set)) &&
      isSay(held.slice(0, -1), folded)
    )
      close(word.end, "say");
  }
  scan(span.end);
  close(span.end, "comma");
  return { parts, quoted };
}

const isVerb = (word: Word): boolean =>
  ["receive", "obey", "remove", "give", "handle", "approach", "freeze", "demand", "request"].some((set) =>
    word.is.has(set),
  );

/** "应当局要求而移除": the link is part of the phrase when nothing is said yet. */
const isInsideAdjunct = (held: readonly Word[]): boolean => held.every((word) => word.is.has("link"));

/** Where a quotation of a few characters ends, which is a word held with tongs; null for one that is speech. */
function shortQuoteEnd(text: string, at: number, end: number): number | null {
  for (let i = at + 1; i < Math.min(end, at + shortQuote); i++) if (closing.test(text[i]!)) return i;
  return null;
}

/** In a headline a space between two Chinese words, or a wide one, parts them. */
function isGap(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at + 1);
  return before >= 0x2e80 || after >= 0x2e80 || folded[at - 1] === " ";
}

/** Verbs of saying that have somebody told behind them. */
export const tells: ReadonlySet<string> = new Set(["告诉", "告知", "通知"]);
const hears = ["press", "authority", "other", "we"];
const notSaying = ["not", "never", "refuse", "silent", "pause", "whether"];
const saysOrDoes = new Set([
  "声明",
  "披露",
  "透露",
  "说明",
  "通知",
  "解释",
  "质疑",
  "确认",
  "证实",
  "写",
  "报道",
]);

/** "羅冠聰說，": a sentence opens with somebody whom no table knows, and nothing but what he says follows. */
const isSomebodySaying = (say: Word, folded: string): boolean =>
  /^[,:"]/.test(folded.slice(say.end)) &&
  /(?:^|[。;；!！?？\n"”」』])[\u4e00-\u9fff·]{2,10}$/.test(
    folded.slice(Math.max(0, say.start - 12), say.start),
  ) &&
  !/(?:据|也就是|可以|老实|坦白|简单|严格|换言之|总的|相对|照理|按理|俗语|常言|有人|不用|甚至|或者|可|听)(?:来|地)?$/.test(
    folded.slice(Math.max(0, say.start - 4), say.start),
  );

/** A spokesman's own name between who he is and what he says. */
const isPerson = (gap: string): boolean =>
  /^[\u4e00-\u9fff]{2,4}(?:亦|也|则|就|便|又)?$|^[ ·a-z]{3,24}$/.test(gap);

/** Whether the last word held reports speech: somebody stands before it and nothing takes it back. */
export function isSay(held: readonly Word[], folded: string): boolean {
  const say = held.at(-1)!;
  const before = held.at(-2);
  if (before && notSaying.some((set) => before.is.has(set))) return false;
  if (held.length > 1 && held.slice(-4, -1).some((word) => notSaying.some((set) => word.is.has(set))))
    return false;
  if (before?.is.has("by") || held.at(-3)?.is.has("by")) return false;
  // "因樂手投訴版權": a reason, and nobody tells.
  if (
    /^(?:投诉|举报|质疑|批评|抱怨|指控|警告)$/.test(say.text) &&
    held.some(({ text }) => /^(?:因|因为|由于)$/.test(text))
  )
    return false;
  // "沒有接獲任何通知": a letter, and nobody tells.
  if (
    say.text === "通知" &&
    held.slice(0, -1).some(({ is }) => is.has("receive") || is.has("of") || is.has("because"))
  )
    return false;
  const next = folded[say.end] ?? "";
  if (/[的书了]/.test(next) && say.text.length < 3) return false;
  const named = before !== undefined && ["name", "voice", "firm"].some((set) => before.is.has(set));
  const gap = before ? folded.slice(before.end, say.start) : "";
  // "傳播主任對本台說"
  const told = before !== undefined && /^(?:对|向|跟|同)$/.test(before.text) && gap.length <= 8;
  if (say.text.length === 1 && before && gap.length > 2 && !told && !(named && isPerson(gap))) return false;
  // "斥報道失實": what is spoken of.
  if (
    !before &&
    /^(?:报道|声明|说明|通知)$/.test(say.text) &&
    /[斥批称指说驳]/.test(folded[say.start - 1] ?? "")
  )
    return false;
  // "只認瑞士法庭"
  if (say.text === "认" && /[只仅]/.test(folded[say.start - 1] ?? "")) return false;
  if (
    say.text.length === 1 &&
    !before &&
    !/[,:\n"”」』 只仅就]/.test(folded[say.start - 1] ?? ",") &&
    !isSomebodySaying(say, folded)
  )
    return false;
  if (!saysOrDoes.has(say.text)) return true;
  if (/^(?:披露|透露|写|质疑|通知|说明|声明)$/.test(say.text))
    return /^(?:[,:\s「“"。]|公司|该|已|曾|将|正|会|其|自|目前|没|未|从|有)/.test(folded.slice(say.end));
  return /[,:\s「“"]/.test(next) || !held.slice(0, -1).some((word) => word.is.has("to"));
}
