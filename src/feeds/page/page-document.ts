import { parseHTML } from "linkedom";

/** What is used of an element of a page. */
export interface PageElement {
  textContent: string | null;
  outerHTML: string;
  parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The document of an HTML text; nothing in it is run or fetched. */
export function documentOf(html: string): PageDocument {
  // The parser makes none of the outer elements up, as browsers do where a page leaves them out.
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as PageDocument;
}
