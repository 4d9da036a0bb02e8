import { pageWalls } from "../../lexicon/page-walls.ts";
import { failed, ok, type Fault, type Outcome } from "../fault.ts";
import { fold } from "../fold.ts";
import { fitsArticle } from "./fit.ts";
import { textWeight } from "./owed.ts";

/** A page as it was read. */
export interface PageText {
  title: string;
  /** Its main text. */
  text: string;
  /** What a reader would see of it all. */
  visible: string;
  /** Whether it says of itself that it is not free to read. */
  paid: boolean;
  /** Where it came from, after redirects. */
  url: string;
}

type Wall = keyof typeof pageWalls;

const folded = Object.fromEntries(
  Object.entries(pageWalls).map(([wall, phrases]) => [
    wall,
    [...new Set(phrases.map((phrase) => fold(phrase)))],
  ]),
) as Record<Wall, string[]>;

/** Counted in Latin letters: a notice that stands in an article's way is shorter, and hardly any article is. */
const shortText = 1_500;
/** Shorter than this it says nothing that the feed doesn't. */
const leastText = 200;
const emptyPage = 60;
/** A wall that cuts a text off stands so close to its end. */
const endOfText = 400;

/**
 * Whether a page's text is the article's: `article` is what its feed said, `asked` the link that was followed. Paywalls,
 * consent walls, pages that need a program or take us for an attacker, pages that say that there is none, and other
 * texts than the article's are faults. Pure.
 */
export function judgePage(
  page: PageText,
  article: { title: string; summary: string },
  asked: string,
): Outcome<{ title: string; text: string }> {
  const place = judgePlace(page.url, asked);
  if (place) return refusal(place);
  if (page.paid || saysAny("paywall", page.text.slice(-endOfText))) return refusal(faults.paywall);
  const fits = fitsArticle(`${page.title}\n${page.text}`, article);
  const wall = wallOf(page, fits);
  if (wall) return refusal(faults[wall]);
  if (!fitsArticle(page.text, article)) return refusal(faults["not-the-article"]);
  const weight = textWeight(page.text);
  if (weight < leastText || weight <= textWeight(article.summary)) return refusal(faults["no-more-text"]);
  return ok({ title: page.title, text: page.text });
}

/** Whether a watched page says what it is watched for: no wall, and something. Pure. */
export function judgeWatched(page: PageText, asked: string): Outcome<{ title: string; text: string }> {
  const place = judgePlace(page.url, asked);
  if (place) return refusal(place);
  const wall = wallOf(page, false);
  if (wall) return refusal(faults[wall]);
  if (page.text === "")
    return failed("empty", "There is no text on the page.", "Check its address, or give it a selector.");
  return ok({ title: page.title, text: page.text });
}

/** Redirected to another kind of page than was asked for. */
function judgePlace(at: string, asked: string): Fault | null {
  const [from, to] = [new URL(asked), new URL(at)];
  if (
    /^(?:consent|guce|cookiewall|privacy-gate)\./.test(to.hostname) ||
    /\/(?:consent|cookie-?wall)\b/i.test(to.pathname)
  ) {
    return from.hostname === to.hostname && from.pathname === to.pathname ? null : faults.consent;
  }
  const wasDeep = from.pathname.replace(/\/$/, "") !== "" || from.search !== "";
  if (
    wasDeep &&
    /^\/(?:[a-z]{2}(?:[-_][A-Za-z]{2,4})?\/?|index\.\w+|home\/?)?$/.test(to.pathname) &&
    to.search === ""
  ) {
    return from.pathname === to.pathname ? null : faults.missing;
  }
  if (/\/(?:log-?in|sign-?in|subscribe|subscriptions?|register)(?:\/|$)/i.test(to.pathname)) {
    return from.pathname === to.pathname ? null : faults.paywall;
  }
  return /\/(?:404|not-?found|error)(?:\.\w+|\/)?$/i.test(to.pathname) ? faults.missing : null;
}

/** The wall that a page is, as far as its words tell. A page with the article's text may have any of them beside it. */
function wallOf(page: PageText, fits: boolean): Wall | null {
  const weight = textWeight(page.text);
  const isShort = weight < shortText;
  if (fits && !isShort) return null;
  if (saysAny("missing", page.title) || /^\s*(?:error\s*)?404\b/i.test(page.title)) return "missing";
  if (saysAny("check", page.title)) return "check";
  if (!isShort) return null;
  if (saysAny("paywall", page.visible)) return "paywall";
  const isNotice = !fits || weight < leastText;
  if (isNotice && saysAny("check", page.visible)) return "check";
  if (isNotice && saysAny("script", page.visible)) return "script";
  if (isNotice && saysAny("missing", page.visible)) return "missing";
  if (isNotice && countSaid("consent", page.visible) >= 2) return "consent";
  // Hardly a word on all of the page: they come with its programs.
  return weight === 0 && textWeight(page.visible) < emptyPage ? "script" : null;
}

const saysAny = (wall: Wall, text: string): boolean => countSaid(wall, text) > 0;

function countSaid(wall: Wall, text: string): number {
  const within = fold(text);
  return folded[wall].filter((phrase) => within.includes(phrase)).length;
}

const faults: Readonly<Record<Wall | "not-the-article" | "no-more-text", Fault>> = {
  paywall: { code: "paywall", message: "The page is for subscribers." },
  consent: {
    code: "consent-wall",
    message: "The page asks to consent to something before it shows the article.",
  },
  script: { code: "needs-script", message: "The page shows no text without running its programs." },
  check: { code: "bot-check", message: "The page asks for a proof that a person reads it." },
  missing: { code: "soft-404", message: "The article is not on its page any more." },
  "not-the-article": {
    code: "not-the-article",
    message: "The page's text shares too little with the article's title and summary.",
  },
  "no-more-text": { code: "no-more-text", message: "The page says no more than the feed." },
};

const refusal = (fault: Fault): { ok: false; fault: Fault } => ({ ok: false, fault });
