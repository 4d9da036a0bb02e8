/** Links longer than this are no addresses of articles. */
const longestUrl = 2_000;

/**
 * `href` as an absolute http(s) link with tracking parameters and any login taken out, relative ones resolved against
 * `base`. Null when there is none or it is not safe to show: `javascript:`, `data:` and the like.
 */
export function safeUrl(href: string, base: string | null): string | null {
  return parseSafely(href, base)?.href ?? null;
}

function parseSafely(href: string, base: string | null): URL | null {
  const text = href.trim();
  if (text === "" || text.length > longestUrl) return null;
  const url = URL.parse(text, base ?? undefined);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || url.hostname === "") return null;
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  if (text.includes("?")) url.search = withoutTracking(url.search);
  if (/^#(?:at_medium|xtor|utm_|ref=|Echobox|:~:text)/i.test(url.hash)) url.hash = "";
  return url.href.length > longestUrl ? null : url;
}

/**
 * What identifies the article behind a link: host without `www.`, `m.` or `amp.`, path without index page, AMP suffix
 * or trailing slash, and the query in order without tracking. No scheme, port of the scheme, or fragment. Null when
 * the link is no http(s) link. Giving it its own result with a scheme changes nothing.
 */
export function canonicalUrl(link: string): string | null {
  const url = parseSafely(link, null);
  if (!url) return null;
  const host = url.host.replace(/\.(?=:|$)/, "").replace(/^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/, "");
  const query = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !ampParameters.test(pair))
    .map(upperEscapes)
    .sort()
    .join("&");
  return `${host}${canonicalPath(url.pathname)}${query === "" ? "" : `?${query}`}`;
}

const ampParameters = /^(?:amp(?:=|$)|outputtype=amp|output=amp)/i;

function canonicalPath(path: string): string {
  let previous;
  let current = upperEscapes(path);
  do {
    previous = current;
    current = current
      .replace(/\/+$/, "")
      .replace(/\/(?:index\.(?:html?|php|aspx?)|default\.aspx?|amp)$/i, "");
  } while (current !== previous);
  return current;
}

/** `%e9` and `%E9` are one (RFC 3986, 6.2.2.1), and `%7E` is `~`. */
function upperEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : escape.toUpperCase();
  });
}

const trackingNames = new Set([
  "fbclid",
  "gclid",
  "gclsrc",
  "dclid",
  "gbraid",
  "wbraid",
  "msclkid",
  "yclid",
  "twclid",
  "ttclid",
  "li_fat_id",
  "igshid",
  "igsh",
  "mc_cid",
  "mc_eid",
  "_hsenc",
  "_hsmi",
  "mkt_tok",
  "cmpid",
  "cmp",
  "ocid",
  "ncid",
  "icid",
  "ito",
  "xtor",
  "smid",
  "smtyp",
  "ftag",
  "ns_source",
  "ns_mchannel",
  "ns_campaign",
  "ns_linkname",
  "ns_fee",
  "wt.mc_id",
  "wt_mc",
  "s_cid",
  "sr_share",
  "share_id",
  "ga_source",
  "ga_medium",
  "ga_campaign",
  "spm",
  "feature_share",
  "traffic_source",
  "guccounter",
  "guce_referrer",
  "guce_referrer_sig",
  "__twitter_impression",
  "_ga",
  "_gl",
]);
const trackingPrefixes = /^(?:utm_|at_|pk_|mtm_|hsa_|matomo_|piwik_)/;
/** Names that are tracking only when their value says so: `ref=rss` is, `ref=20200706` is a document's number. */
const ambiguousNames = new Set([
  "ref",
  "source",
  "src",
  "from",
  "via",
  "partner",
  "emc",
  "rss",
  "feed",
  "medium",
  "referrer",
]);
const trackingValues =
  /^(?:|rss.*|feed.*|atom|xml|twitter|tw|x|facebook|fb|linkedin|reddit|telegram|whatsapp|email|newsletter|social|share|home(?:page)?|hp|app|push|google.*)$/i;

/** Takes tracking out of a query (`?…` or empty) and leaves the rest as it was written. */
function withoutTracking(search: string): string {
  if (search.length < 2) return "";
  const kept = search
    .slice(1)
    .split("&")
    .filter((pair) => !isTracking(pair));
  return kept.some((pair) => pair !== "") ? `?${kept.join("&")}` : "";
}

function isTracking(pair: string): boolean {
  const at = pair.indexOf("=");
  const name = (at === -1 ? pair : pair.slice(0, at)).toLowerCase();
  if (trackingNames.has(name) || trackingPrefixes.test(name)) return true;
  return ambiguousNames.has(name) && trackingValues.test(at === -1 ? "" : pair.slice(at + 1));
}
