/** What a robots.txt lets us fetch: the rules of the groups that concern us, in no order. */
export interface RobotsRules {
  allow: string[];
  disallow: string[];
}

export const everythingAllowed: RobotsRules = { allow: [], disallow: [] };

/** RFC 9309, 2.5: at least so much of the file is read; what stands behind it counts for nothing. */
const longestFile = 512 * 1024;

/**
 * Reads a robots.txt for the robot called `token` (RFC 9309): the groups that name it, all of them together; else those
 * of `*`; else everything is allowed. Lines that say nothing we know are passed over. Pure, in time linear in the length.
 */
export function parseRobots(file: string, token: string): RobotsRules {
  const own: RobotsRules = { allow: [], disallow: [] };
  const anyone: RobotsRules = { allow: [], disallow: [] };
  let named = false;
  let readers: RobotsRules[] = [];
  let inRules = true;
  for (const line of file.slice(0, longestFile).split(/\r\n|[\r\n]/)) {
    const match = /^\s*([A-Za-z-]+)\s*:([^#]*)/.exec(line.replace(/^\ufeff/, ""));
    if (!match) continue;
    const value = match[2]!.trim();
    switch (match[1]!.toLowerCase()) {
      case "user-agent": {
        // Several in a row begin one group.
        if (inRules) readers = [];
        inRules = false;
        const name = /^[A-Za-z_-]+/.exec(value)?.[0].toLowerCase();
        if (value.startsWith("*")) readers.push(anyone);
        else if (name === token.toLowerCase()) {
          readers.push(own);
          named = true;
        }
        break;
      }
      case "allow":
      case "disallow": {
        inRules = true;
        const kind = match[1]!.toLowerCase() as keyof RobotsRules;
        // An empty rule matches nothing.
        if (value !== "") for (const rules of readers) rules[kind].push(normalPath(value));
        break;
      }
      default:
    }
  }
  return named ? own : anyone;
}

/**
 * Whether the rules let an address be fetched: the longest rule that matches decides, and of two as long the one that
 * allows (RFC 9309, 2.2.2).
 */
export function isAllowed(rules: RobotsRules, url: URL): boolean {
  const path = normalPath(`${url.pathname}${url.search}`);
  if (path === "/robots.txt") return true;
  return longestMatch(rules.allow, path) >= longestMatch(rules.disallow, path);
}

function longestMatch(patterns: readonly string[], path: string): number {
  let longest = 0;
  for (const pattern of patterns) {
    if (pattern.length > longest && matches(pattern, path)) longest = pattern.length;
  }
  return longest;
}

/** `*` stands for anything, and a `$` at the end for the path's end. No pattern takes longer than its pieces. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const [start = "", ...pieces] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(start)) return false;
  let at = start.length;
  const last = anchored ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Paths are compared octet by octet, so both sides are escaped alike (RFC 9309, 2.2.2; RFC 3986, 6.2.2). */
function normalPath(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character))
    .replace(/%[0-9a-f]{2}/gi, (escape) => {
      const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[A-Za-z0-9\-._~]/.test(character) ? character : escape.toUpperCase();
    });
}
