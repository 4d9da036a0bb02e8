import type { Clause } from "./clause.ts";
import type { Sentence } from "./read.ts";

/** "一名研究生", "有議員", "多位律師": somebody whom the text counts and doesn't name. */
const counted =
  /(?:(?:另|[一两二三四五六七八九十几数多好半\d]|某|该)(?:外|一|两)?(?:名|位)|有(?=[\u4e00-\u9fff]{1,4}(?:人|者|员|家|师|生|主|友|民)))[\u4e00-\u9fff「“]/;

/** People who speak for a company, named or not. */
const ownPeople = /发言人|公关|客服|新闻官|公司代表/;

/** Whether what stands from a place up to a word is somebody counted, and no spokesman. */
export const isCounted = (text: string): boolean => counted.test(text) && !ownPeople.test(text);

/** A body that no table knows, told by its last character, opens a sentence: "支聯會早前拒絕…". */
export const strangeBody = ({ part, speaker }: Clause): string | null =>
  part.opens === "start" && !part.quoted && speaker === null
    ? (/^[\s「“"]*([\u4e00-\u9fff]{2,7}(?:会|局|署|社|党|大学|中心|学院|联盟|协会|总会|工会|办公室))$/.exec(
        part.before.replace(/[\s「“"]+$/, ""),
      )?.[1] ?? null)
    : null;

/** "星展沒有回覆": somebody whom no table knows opens the part. */
export function strangerOpens(clause: Clause, sentence: Sentence): boolean {
  const [word] = clause.part.words;
  const gap = sentence.folded
    .slice(clause.part.start - sentence.start, word!.start - sentence.start)
    .replaceAll(/[^\u4e00-\u9fff]/g, "");
  return (
    gap.length >= 2 &&
    gap.length <= 8 &&
    !/[日月年周午晚早前后时稿今我你]|结果|但是|然而/.test(gap) &&
    (word!.is.has("not") || word!.is.has("did") || word!.is.has("silent") || word!.is.has("never"))
  );
}

/** Who is counted in front of a part's first verb; null when nobody is. */
export function countedIn({ part, heads }: Clause, sentence: Sentence): string | null {
  const to = heads[0]?.word.start ?? part.end;
  const text = sentence.folded.slice(part.start - sentence.start, to - sentence.start);
  return isCounted(text) ? text : null;
}
