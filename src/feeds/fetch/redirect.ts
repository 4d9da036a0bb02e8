import { type Fault, ok, type Outcome } from "../../core/fault.ts";
import { badRedirectFault, insecureRedirectFault } from "./fetch-faults.ts";

const redirects = new Set([301, 302, 303, 307, 308]);

export const isRedirect = (status: number): boolean => redirects.has(status);

/** An http(s) address as it is asked for: without fragment and without login, which the desk never sends. */
export function toFetchUrl(address: string, base?: URL): URL | null {
  const url = URL.parse(address, base?.href);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || url.hostname === "") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  return url;
}

/**
 * Where a redirect leads. From https to http is refused: whoever can change what is read on the way could plant
 * a story, and the desk's proofs rest on what it read.
 */
export function redirectTarget(from: URL, location: string | undefined): Outcome<URL> {
  const target = toFetchUrl(location ?? "", from);
  if (!target || !location?.trim()) return refusal(badRedirectFault(from.host, location?.trim() ?? ""));
  if (from.protocol === "https:" && target.protocol === "http:") {
    return refusal(insecureRedirectFault(from.host, target.href));
  }
  return ok(target);
}

const refusal = (fault: Fault): Outcome<URL> => ({ ok: false, fault });
