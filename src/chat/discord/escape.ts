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

/**
 * The address of a link. Discord ends it at the first bracket that closes, and finds the end of bold and italic text and
 * calls to everyone in it before it finds the link.
 */
export const escapeAddress = (href: string): string =>
  href.replace(/[()*]|@(?=everyone|here)/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Clean text as a code span. Three backticks around it would make a block, so more than one inside are others' like. */
export function codeSpan(text: string): string {
  const inside = text.replaceAll(/`{2,}/g, (ticks) => "\u02cb".repeat(ticks.length));
  const fence = inside.includes("`") ? "``" : "`";
  const pad = inside.startsWith("`") || inside.endsWith("`") ? " " : "";
  return `${fence}${pad}${inside}${pad}${fence}`;
}
