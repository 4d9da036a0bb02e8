/** A link that can be shown: printable ASCII, and the host that it leads to. */
export interface WebLink {
  href: string;
  /** As `URL` writes it, so look-alike letters show as `xn--…`; without `www.`. */
  host: string;
}

/** Reads the address of a link; null for anything but http and https. */
export function readLink(address: string | undefined): WebLink | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.hostname === "") return null;
  // A name before the host could pass for the host.
  url.username = "";
  url.password = "";
  // What `URL` leaves as it is but could end a link where it is written down.
  const href = url.href.replace(/[^\x21-\x7e]|[\\^`{|}<>"]/gu, encodeURIComponent);
  return { href, host: url.host.replace(/^www\./, "") };
}
