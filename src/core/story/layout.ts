import type { ArticleText } from "../article.ts";
import { fold } from "../fold.ts";
import { splitSentences } from "../relevance/sentences.ts";

/** A text by the parts that tell what is new: the title, the lede, the opening, and the rest. */
export interface Layout {
  /** Title without the publisher's ornaments, a line end, and the text. */
  text: string;
  folded: string;
  titleEnd: number;
  /** 0 in the title, 1 in the lede, 2 in the opening, 3 in the rest. */
  zoneAt: (offset: number) => number;
}

/** Lengths in Chinese characters; a Latin text has two and a half times as many. */
const shortestLede = 28;
const longestLede = 110;
const openingLength = 330;
const latinScale = 2.5;

/** Reads an article's parts; what lies beyond `limit` characters is left out. */
export function readLayout(article: ArticleText, limit: number): Layout {
  const title = plainTitle(article.title, article.publisher);
  const titleEnd = title.length;
  const body = dropRepeatedTitle(article.text.slice(0, limit), title);
  const text = `${title.slice(0, limit)}\n${body}`;
  const head = body.slice(0, openingLength * latinScale);
  const scale = scaleOf(head === "" ? title : head);
  let ledeEnd = 0;
  for (const span of splitSentences(head)) {
    if (ledeEnd >= shortestLede * scale) break;
    ledeEnd = Math.min(span.end, longestLede * scale);
  }
  const bodyStart = titleEnd + 1;
  return {
    text,
    folded: fold(text),
    titleEnd,
    zoneAt: (offset) => {
      if (offset < bodyStart) return 0;
      if (offset - bodyStart < ledeEnd) return 1;
      return offset - bodyStart < openingLength * scale ? 2 : 3;
    },
  };
}

function scaleOf(text: string): number {
  let chinese = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x2e80) chinese++;
  return chinese > text.length * 0.3 ? 1 : latinScale;
}

const flag =
  /^(?:[【[(（〔［](?:[^】\])）〕］]{1,12})[】\])）〕］]|(?:breaking|update(?:d)?(?: ?\d)?|exclusive|just in|watch|video|快訊|突發|更新|獨家|即時|有片|不斷更新|持續更新)\s*[:：|｜-])\s*/i;

/** A title without what a publisher puts around it: 【快訊】, Breaking:, "- Publisher". */
function plainTitle(title: string, publisher: string): string {
  let plain = title.trim();
  for (let i = 0; i < 2; i++) {
    const rest = plain.replace(flag, "");
    if (rest.length >= 6) plain = rest;
  }
  const parts = /^(.{6,}?)\s*(?: [-–—] |[|｜丨])\s*([^|｜丨]{1,40})$/.exec(plain);
  if (parts === null) return plain;
  const tail = fold(parts[2]!).trim();
  const name = fold(publisher);
  if (name.includes(tail) || tail.includes(name)) return parts[1]!;
  return plain;
}

/** Some feeds open the text with the title again. */
function dropRepeatedTitle(text: string, title: string): string {
  const start = text.trimStart();
  if (title.length < 8 || !start.startsWith(title)) return text;
  return start.slice(title.length).replace(/^[\s.。:：|-]+/, "");
}
