/** Keeps what stands on both sides apart, and is neither seen nor a place to break a line. */
export const wordJoiner = "\u2060";

/**
 * Clean text so that Discord shows it as it is: no emphasis, links, quotes, spoilers, headings, mentions, timestamps or
 * emoji by name. A backslash works before any punctuation there. Mentions and invitations are looked for in the text as
 * it was sent, escaped or not, so those are parted by an invisible joiner too. It holds for the text's end, whatever may
 * follow. What begins a line is for `guardStart`.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\*_~|`[\]<>#]/g, "\\$&")
    .replace(/:(?=\S|$)/g, "\\:")
    .replaceAll("@", `@${wordJoiner}`)
    .replace(/(discord(?:app)?\.(?:gg|com)|dis\.gd)(?=\/|$)/gi, `$1${wordJoiner}`);
}

/** The same for text that ends a line: a colon there begins nothing, and reads better bare. */
export const escapeLine = (text: string): string => escapeText(`${text} `).slice(0, -1);

/** What begins a line: a list, a number of a list or small print would begin there otherwise. */
export function guardStart(line: string): string {
  return line.replace(/^[-+]/, "\\$&").replace(/^(\d{1,10})([.)])/, "$1\\$2");
}

/**
 * Clean text within the brackets of a link. Discord counts brackets there without regard to backslashes, so they are
 * written as round ones.
 */
export const escapeLinkText = (text: string): string =>
  escapeText(text.replaceAll("[", "(").replaceAll("]", ")"));

/** Clean text as a code span, with as many backticks around it as it takes. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}
