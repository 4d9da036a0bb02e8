import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Thrown inside a connection attempt, where an error is the only way out; the fetcher makes a fault of it. */
export class PrivateAddressError extends Error {
  readonly address: string;

  constructor(hostname: string, address: string) {
    super(`${hostname} is at ${address}`);
    this.name = "PrivateAddressError";
    this.address = address;
  }
}

/** Decides which addresses may be connected to. */
export interface AddressGuard {
  /** Whether `address` (an IP literal), reached under the name `hostname` at `port`, may be connected to. */
  allows(hostname: string, address: string, port: number): boolean;
  /** Whether `hostname` is allowed by name alone, whatever it resolves to. */
  allowsName(hostname: string, port: number): boolean;
}

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/**
 * A guard that allows public unicast addresses and what `allowPrivate` names: host names (`news.local`), addresses,
 * CIDR ranges, and host names or addresses with a port (`127.0.0.1:8080`, `[::1]:8080`).
 */
export function createAddressGuard(allowPrivate: readonly string[]): AddressGuard {
  const names = new Set<string>();
  const ranges: Range[] = [];
  for (const entry of allowPrivate) {
    const range = toRange(entry);
    if (range) ranges.push(range);
    else names.add(entry.toLowerCase());
  }

  const allowsName = (hostname: string, port: number): boolean => {
    const name = hostname.toLowerCase();
    return names.has(name) || names.has(`${name}:${port}`) || names.has(`[${name}]:${port}`);
  };
  return {
    allowsName,
    allows(hostname, address, port) {
      if (!ipaddr.isValid(address)) return false;
      const parsed = unwrap(ipaddr.process(address));
      if (parsed.range() === "unicast" && !isCompatibleForm(parsed)) return true;
      if (allowsName(hostname, port) || allowsName(address, port)) return true;
      return ranges.some((range) => range[0].kind() === parsed.kind() && parsed.match(range));
    },
  };
}

function toRange(entry: string): Range | null {
  if (isIP(entry)) {
    const address = ipaddr.process(entry);
    return [address, address.kind() === "ipv4" ? 32 : 128];
  }
  return ipaddr.isValidCIDR(entry) ? ipaddr.parseCIDR(entry) : null;
}

const nat64 = ipaddr.IPv6.parse("64:ff9b::");

/** An address behind NAT64 stands for the IPv4 address in its last 32 bits, so that one is judged (RFC 6052). */
function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6) || !address.match(nat64, 96)) return address;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** `::a.b.c.d`, the form that RFC 4291 gave up; some systems still route it to the IPv4 address. */
function isCompatibleForm(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address instanceof ipaddr.IPv6 && address.parts.slice(0, 6).every((part) => part === 0);
}

/** Names that always mean this machine (RFC 6761), for when a proxy and not we resolve names. */
export function isLocalName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, "");
  return name === "localhost" || name.endsWith(".localhost");
}
