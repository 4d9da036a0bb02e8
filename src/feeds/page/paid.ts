import type { PageDocument } from "./page-document.ts";

/** Kinds of things that are read; a list of them, or a shop's product, is not what the page itself is. */
const readable = /(?:Article|BlogPosting|Report|WebPage|WebPageElement|CreativeWork)$/;

/**
 * Whether a page says of itself that its text is not free: schema.org's `isAccessibleForFree`, of the article or of a
 * part of it, or a locked content tier.
 */
export function saysPaid(document: PageDocument): boolean {
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute("content");
  if (tier?.trim().toLowerCase() === "locked") return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].slice(0, 20).some((script) => isPaid(parsed(script.textContent ?? ""), 0));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isPaid(node: unknown, depth: number): boolean {
  if (typeof node !== "object" || node === null || depth > 4) return false;
  if (Array.isArray(node)) return node.slice(0, 50).some((each) => isPaid(each, depth + 1));
  const {
    "@graph": graph,
    "@type": type,
    isAccessibleForFree: free,
    hasPart,
  } = node as Record<string, unknown>;
  if (graph !== undefined) return isPaid(graph, depth + 1);
  const types = Array.isArray(type) ? type : [type];
  if (!types.some((name) => typeof name === "string" && readable.test(name))) return false;
  return free === false || (typeof free === "string" && /^false$/i.test(free)) || isPaid(hasPart, depth + 1);
}
