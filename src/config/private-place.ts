import { isIP } from "node:net";
import { failed, ok } from "../core/fault.ts";
import { quoted } from "./fault.ts";
import { field } from "./fields.ts";

/** A place that may be fetched though it is private: a host, an address, either with a port, or a range. */
export const privatePlace = field("a host, an address or a range such as 10.0.0.0/8", (given) => {
  const place = privatePlaceOf(given);
  return place !== null
    ? ok(place)
    : failed(
        "bad-host",
        `${quoted(given)} is not a host, address or range`,
        "write a host name or an IP address, with a port if only that one is meant (127.0.0.1:8080, [::1]:8080), or a range such as 10.0.0.0/8, without a scheme",
      );
});

/** A place as the address guard compares it; null when it is none. */
function privatePlaceOf(given: string): string | null {
  const withPort = /^(.+):(\d{1,5})$/.exec(given);
  if (withPort && isIP(given) === 0) {
    const [, host, port] = withPort;
    const inBrackets = /^\[(.+)\]$/.exec(host!)?.[1];
    if (Number(port) === 0 || Number(port) > 65_535) return null;
    // IPv6 in its shortest form, as connections name it.
    if (inBrackets !== undefined)
      return isIP(inBrackets) === 6 ? `${new URL(`http://${host}/`).hostname}:${Number(port)}` : null;
    return isIP(host!) === 4 || isHostName(host!) ? `${host!.toLowerCase()}:${Number(port)}` : null;
  }
  const [address = "", bits] = given.split("/");
  const family = isIP(address);
  const good =
    bits === undefined
      ? family !== 0 || isHostName(given)
      : family !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
  return good ? given.toLowerCase() : null;
}

const isHostName = (given: string): boolean => /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i.test(given);
