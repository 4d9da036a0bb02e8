import type { Outcome } from "../core/fault.ts";
import { failed, ok } from "../core/fault.ts";
import { check } from "./check.ts";
import type { ConfigFault } from "./fault.ts";
import { field } from "./fields.ts";

/** What the environment says: addresses that may hold secrets. Null: not given. */
export interface Environment {
  /** PostgreSQL; without it the desk keeps its data in SQLite. */
  databaseUrl: string | null;
  /** Redis, for what may expire. */
  cacheUrl: string | null;
  /** An HTTP or SOCKS proxy that everything goes through. */
  proxyUrl: string | null;
}

const variables = {
  DATABASE_URL: address("postgres://user:password@host:5432/name", ["postgres:", "postgresql:"]),
  CACHE_URL: address("redis://host:6379", ["redis:", "rediss:"]),
  PROXY_URL: address("http://host:3128", ["http:", "https:", "socks5:", "socks5h:"]),
};

/**
 * Reads the desk's own variables out of an environment; an empty one counts as not given. A fault names the
 * variable and never repeats any of its value, and is fatal: going on without it would use the wrong database,
 * or fetch past the proxy.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): {
  environment: Environment;
  faults: ConfigFault[];
} {
  const faults: ConfigFault[] = [];
  const read = (name: keyof typeof variables): string | null => {
    const given = env[name]?.trim() ?? "";
    if (given === "") return null;
    return check(variables[name], given, [name], (_path, fault) => {
      const fix = fault.fix ?? "";
      faults.push({
        ...fault,
        fix,
        severity: "fatal",
        file: "environment",
        line: null,
        column: null,
        path: name,
      });
    });
  };
  const environment = {
    databaseUrl: read("DATABASE_URL"),
    cacheUrl: read("CACHE_URL"),
    proxyUrl: read("PROXY_URL"),
  };
  return { environment, faults };
}

function address(example: string, protocols: readonly string[]) {
  const kinds = protocols.map((protocol) => `${protocol}//`).join(", ");
  return field(`an address such as ${example}`, (given): Outcome<string> => {
    if (!URL.canParse(given) || /\s/.test(given)) {
      return failed(
        "bad-variable",
        "is not an address",
        `write it as ${example}; percent-encode special characters in a password`,
      );
    }
    const url = new URL(given);
    if (![url.username, url.password, url.pathname].every(decodes)) {
      return failed(
        "bad-variable",
        "has a % that stands for no character",
        "write a % in a user name or password as %25",
      );
    }
    if (url.protocol.startsWith("redis") && !/^(?:\/\d*)?$/.test(url.pathname)) {
      return failed("bad-variable", "names a database that is no number", `write it as ${example}/0`);
    }
    if (!protocols.includes(url.protocol)) {
      return failed("bad-variable", "is an address of another kind", `it must start with ${kinds}`);
    }
    // A PostgreSQL socket is named in the query, so only the others need a host.
    if (url.hostname === "" && !url.searchParams.has("host")) {
      return failed("bad-variable", "names no host", `write it as ${example}`);
    }
    return ok(given);
  });
}

function decodes(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
