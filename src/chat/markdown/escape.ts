/** Keeps what stands on both sides apart, and is neither seen nor a place to break a line. */
const wordJoiner = "\u2060";

/**
 * Clean text so that Markdown (CommonMark and GFM) shows it as it is: no emphasis, links, HTML, tables or
 * formulas. Addresses and mentions, which are found in plain text too, are parted by an invisible joiner. It
 * holds for the text's end too, whatever may follow.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]~|#$]/g, "\\$&")
    .replace(/!$/, "\\!")
    .replace(/&(?=[#\w]|$)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/@/g, `${wordJoiner}@${wordJoiner}`)
    .replace(/\/(?=\/|$)|www(?=\.|$)/gi, `$&${wordJoiner}`);
}

/** Guards the start of a line: what would begin a list, a rule or a heading's underline there is escaped. */
export function guardStart(line: string): string {
  return line.replace(/^[-+=]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Clean text as a code span, with as many backticks around it as it takes. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** The address of a `WebLink` between < and >, where only character references are still read as something else. */
export const escapeAddress = (href: string): string => href.replace(/&(?=#?\w+;)/g, "&amp;");
