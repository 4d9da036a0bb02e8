import type { ChinesePage, Part, Sentence } from "./read.ts";
import type { PlaceMark } from "./words.ts";

/** Whether something happens in or towards Hong Kong. */
export type Place = "here" | "elsewhere" | "unknown";

/** What makes a country's name more than a company's home or where its data go: its people, offices or market. */
const theirs =
  /^(?:的)?(?:政府|警方|警察|当局|执法|监管|官员|国会|议会|最高法院|用户|市场|境内|区|版|商店|服务|公安|军方|总理|新规|信息技术|电子|网信|法律|民众|客户|编辑|司法机关|检调|检察机关|当地|[\u4e00-\u9fff]{0,6}(?:运动者|活动人士|示威者|抗议者|异见人士|公民|男子|女子))/;
const towards = /(?:配合|提供给|交给|回应|在|向|于|从|应|被|按|依|退出|撤出|离开|因|遭|全面|就|对)$/;
const neutral =
  /^(?:的)?(?:公司|网站|籍|企业|科技|社交|总部|法院|法庭|法官|司法|团队|游戏|域名|主机|邮件|母公司|发行商|平台|传媒|广播|巨头|最大|使馆|商会|国务院|参议员|国务卿|国会议员|众议院|网络|互联网)/;

function isForeign(mark: PlaceMark, sentence: Sentence): boolean {
  if (mark.here) return false;
  const from = mark.start - sentence.start;
  const to = mark.end - sentence.start;
  const before = sentence.folded.slice(Math.max(0, from - 6), from);
  const after = sentence.folded.slice(to, to + 8);
  // "在台灣擁有兩千萬用戶的LINE": whose company it is.
  const owner = /^[^,，。;；]{1,16}的/.exec(sentence.folded.slice(to));
  if (
    owner &&
    owner[0].length > 3 &&
    sentence.words.some(
      ({ start, companies }) => companies.length > 0 && start === mark.end + owner[0].length,
    )
  )
    return false;
  if (/(?:往|到|至|去|遷|迁|移|总部|设于|设在|位于|驻|流亡|旅居|改用|转)$/.test(before)) return false;
  // A sentence that opens with another country is about it.
  if (
    from <= 1 &&
    !neutral.test(after) &&
    /^(?:已|也|自|去年|今年|政府|早|全面|一直|近年|本周|当局)/.test(after)
  )
    return true;
  // "於漢諾威地方法院提出": where a company goes to law is no place of the deed.
  if (/^[^,，。;；]{0,10}(?:法院|法庭)(?:提|起|入|申|抗|上|控|兴)/.test(sentence.folded.slice(to)))
    return false;
  if (/^[^,，。;；]{0,4}(?:提起|提出诉|入禀|起诉|兴讼|打官司|提告|控告)/.test(sentence.folded.slice(to)))
    return false;
  const own = sentence.folded.slice(from, to);
  // A company's own legal department, and no ministry.
  if (own === "法务部") return false;
  if (/(?:政府|境内|国内|网信办|公安部|法务部|国会|政府)$/.test(own) && !neutral.test(after)) return true;
  if (theirs.test(after) || /^(?:要求|下令|施压|促)/.test(after)) return true;
  // "應美國法院命令": the court that is obeyed there.
  if (/[应按依遵]$/.test(before) && /^(?:法院|法庭|司法部)[^,，]{0,3}(?:命令|要求|手令|令)/.test(after))
    return true;
  return towards.test(before) && !neutral.test(after);
}

/** Where what a part says happens: by its own words, else as in what was read before it. */
export function placeOf(part: Part, sentence: Sentence, before: Place, home: boolean): Place {
  const own = sentence.places.filter(
    (mark) => (!mark.inName || mark.city) && mark.start >= part.start && mark.end <= part.end,
  );
  const stands = (mark: PlaceMark): boolean =>
    /[在从于]$/.test(sentence.folded.slice(0, mark.start - sentence.start)) ||
    /^[在赴]/.test(sentence.folded.slice(mark.start - sentence.start));
  // "在內地封鎖香港媒體的公眾號": where it was done decides.
  if (
    own.some((mark) => !mark.here && stands(mark) && isForeign(mark, sentence)) &&
    !own.some((mark) => mark.here && stands(mark))
  )
    return "elsewhere";
  if (own.some((mark) => mark.here)) return "here";
  if (own.some((mark) => isForeign(mark, sentence))) return "elsewhere";
  if (before === "elsewhere") {
    // A paragraph about another country stays there until it comes back to the city.
    return "elsewhere";
  }
  return before === "here" || home ? "here" : before;
}

/** Whether an article is about Hong Kong, so that a sentence without a place is too. */
export function isAboutHongKong(page: ChinesePage): boolean {
  const title = page.sentences.find(({ isTitle }) => isTitle);
  const marks = page.sentences.flatMap(({ places }) => places);
  const here = marks.filter((mark) => mark.here).length;
  if (title?.places.some((mark) => mark.here)) return true;
  const abroad = title?.places.some((mark) => isForeign(mark, title)) ?? false;
  const opens = page.sentences.slice(1, 3).some(({ places }) => places.some((mark) => mark.here));
  const elsewhere = title?.places.some((mark) => !mark.here) ?? false;
  // What names no place at all was found relevant by what exists in the city alone.
  if (here === 0) return !abroad && marks.length === 0;
  const foreign = page.sentences.reduce(
    (count, sentence) => count + sentence.places.filter((mark) => isForeign(mark, sentence)).length,
    0,
  );
  return !abroad && (elsewhere ? opens && here > foreign : here * 2 > foreign);
}
