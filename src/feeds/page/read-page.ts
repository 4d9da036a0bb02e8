import { Readability } from "@mozilla/readability";
import { failed, ok, type Outcome } from "../../core/fault.ts";
import { decode } from "../decode.ts";
import { htmlToText } from "../normalise/plain-text.ts";
import { cutTo, tidyLine, tidyText } from "../normalise/tidy.ts";
import { documentOf, type PageDocument, type PageElement } from "./page-document.ts";
import { saysPaid } from "./paid.ts";

/** A fetched page and what must be known to read it. */
export interface PageBytes {
  bytes: Uint8Array;
  /** The charset that HTTP gave. */
  charset: string | null;
  /** `article`: the main text; `watched`: all that the page says, or what the selector picks. */
  want: { kind: "article" } | { kind: "watched"; selector: string | null };
}

/** A page that was read: plain, well-formed text in paragraphs. */
export interface ReadPage {
  title: string;
  text: string;
  /** What a reader would see of the whole page, cut: walls often stand outside of the main text. */
  visible: string;
  /** Whether the page itself says that it is not free to read. */
  paid: boolean;
}

/** Lengths in UTF-16 units; past them a text is cut. */
const longest = { title: 500, text: 200_000, visible: 20_000 };
/** Many more elements than an article has; a page of so many is a list or an attack. */
const mostElements = 60_000;

/**
 * Decodes a page and finds its main text, in this process. Input decides how long it takes and how much memory: the
 * pool runs it in a child process with limits on both. Never throws.
 */
export function readPage(page: PageBytes): Outcome<ReadPage> {
  const html = decode(page.bytes, page.charset).text;
  if (!/<[a-z!]/i.test(html.slice(0, 2_000))) {
    return failed("not-html", "The page is no HTML.");
  }
  try {
    return readHtml(html, page.want);
  } catch (error) {
    const reason = tidyLine(error instanceof Error ? error.message : String(error)).slice(0, 200);
    return failed("unreadable", `The page can't be read: ${reason}.`, undefined, { reason });
  }
}

function readHtml(html: string, want: PageBytes["want"]): Outcome<ReadPage> {
  const document = documentOf(html);
  const visible = cutTo(plain(html), longest.visible);
  const paid = saysPaid(document);
  const ownTitle = line(document.querySelector("title")?.textContent ?? "");
  if (want.kind === "watched") {
    const text = watchedText(document, want.selector);
    if (text === null) {
      return failed(
        "selector-not-found",
        `Nothing on the page matches its selector, ${want.selector}.`,
        "Open the page, look for what changed in its layout, and set the selector anew.",
        { selector: want.selector ?? "" },
      );
    }
    return ok({ title: line(heading(document)) || ownTitle, text, visible, paid });
  }
  const article = new Readability(document, {
    charThreshold: 200,
    maxElemsToParse: mostElements,
  }).parse();
  return ok({
    title: line(article?.title ?? "") || ownTitle,
    text: plain(article?.content ?? ""),
    visible,
    paid,
  });
}

const heading = (document: PageDocument): string => document.querySelector("h1")?.textContent ?? "";

/** What stands around the text of a page and on all pages of a site. */
const surroundings = "nav, header, footer, aside, form, dialog, [role=dialog], [role=navigation], [hidden]";

/** The text of what a selector picks, or of the page's main part, or of all of it; null when the selector picks nothing. */
function watchedText(document: PageDocument, selector: string | null): string | null {
  if (selector !== null) {
    const picked = new Set(document.querySelectorAll(selector));
    // What stands within another pick is in that one's text already.
    const outer = [...picked].filter((element) => !hasAncestorIn(picked, element));
    return outer.length === 0 ? null : plain(outer.map((element) => element.outerHTML).join("\n"));
  }
  const main = document.querySelector("main, [role=main]") ?? document.body;
  for (const element of main.querySelectorAll(surroundings)) element.remove();
  return plain(main.outerHTML);
}

function hasAncestorIn(picked: ReadonlySet<PageElement>, element: PageElement): boolean {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (picked.has(outer)) return true;
  return false;
}

const plain = (html: string): string => cutTo(tidyText(htmlToText(html)), longest.text).trimEnd();
const line = (text: string): string => cutTo(tidyLine(text), longest.title);
