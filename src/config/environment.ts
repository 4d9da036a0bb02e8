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
  /** Null: the desk is not on Slack. */
  slack: SlackEnvironment | null;
  /** Null: the desk is not on Discord. */
  discord: DiscordEnvironment | null;
}

export interface SlackEnvironment {
  botToken: string;
  /** For Socket Mode. */
  appToken: string | null;
  /** For HTTP mode. */
  signingSecret: string | null;
  /** Given: HTTP mode, on this port. */
  httpPort: number | null;
  /** Another base address of the Web API, for a gateway or a test. */
  apiUrl: string | null;
}

export interface DiscordEnvironment {
  token: string;
  /** Another base address of the API, for a gateway or a test. */
  apiUrl: string | null;
}

const variables = {
  DATABASE_URL: address("postgres://user:password@host:5432/name", ["postgres:", "postgresql:"]),
  CACHE_URL: address("redis://host:6379", ["redis:", "rediss:"]),
  PROXY_URL: address("http://host:3128", ["http:", "https:", "socks5:", "socks5h:"]),
  SLACK_BOT_TOKEN: token("a bot token, which begins with xoxb-", /^xox[be]-\S+$/),
  SLACK_APP_TOKEN: token("an app-level token, which begins with xapp-", /^xapp-\S+$/),
  SLACK_SIGNING_SECRET: token("the app's signing secret", /^\S+$/),
  SLACK_HTTP_PORT: token("a port such as 3000", /^\d{1,5}$/),
  SLACK_API_URL: address("https://slack.com/api/", ["http:", "https:"]),
  DISCORD_TOKEN: token("the bot's token", /^[\w-]+\.[\w-]+\.[\w-]+$/),
  DISCORD_API_URL: address("https://discord.com/api", ["http:", "https:"]),
};

const ofChat: ReadonlySet<string> = new Set(
  Object.keys(variables).filter((name) => /^(?:SLACK|DISCORD)_/.test(name)),
);

/**
 * Reads the desk's own variables out of an environment; an empty one counts as not given. A fault names the
 * variable and never repeats any of its value. One of the database, the cache or the proxy is fatal: going on without
 * it would use the wrong database, or fetch past the proxy. One of a chat platform leaves that platform out.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): {
  environment: Environment;
  faults: ConfigFault[];
} {
  const faults: ConfigFault[] = [];
  /** Variables that can't be used: a platform with one of them is left out. */
  const wrong: string[] = [];
  const report = (name: string, fault: Pick<ConfigFault, "code" | "message" | "fix">) =>
    void faults.push({
      ...fault,
      severity: ofChat.has(name) ? "error" : "fatal",
      file: "environment",
      line: null,
      column: null,
      path: name,
    });
  const read = (name: keyof typeof variables): string | null => {
    const given = env[name]?.trim() ?? "";
    if (given === "") return null;
    return check(variables[name], given, [name], (_path, fault) => {
      wrong.push(name);
      report(name, { ...fault, fix: fault.fix ?? "" });
    });
  };
  const environment = {
    databaseUrl: read("DATABASE_URL"),
    cacheUrl: read("CACHE_URL"),
    proxyUrl: read("PROXY_URL"),
    slack: slackFrom(read, wrong, report),
    discord: discordFrom(read, wrong),
  };
  return { environment, faults };
}

type Read = (name: keyof typeof variables) => string | null;

function slackFrom(
  read: Read,
  wrong: readonly string[],
  report: (name: string, fault: Pick<ConfigFault, "code" | "message" | "fix">) => void,
): SlackEnvironment | null {
  const botToken = read("SLACK_BOT_TOKEN");
  const [appToken, signingSecret] = [read("SLACK_APP_TOKEN"), read("SLACK_SIGNING_SECRET")];
  const [port, apiUrl] = [read("SLACK_HTTP_PORT"), read("SLACK_API_URL")];
  if (wrong.some((name) => name.startsWith("SLACK_"))) return null;
  if (botToken === null) {
    const [given] = Object.entries({
      SLACK_APP_TOKEN: appToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_HTTP_PORT: port,
    }).filter(([, value]) => value !== null);
    if (given !== undefined)
      report(given[0], {
        code: "slack-half-set",
        message: "is set without SLACK_BOT_TOKEN, so the desk is not on Slack",
        fix: "set SLACK_BOT_TOKEN (starts with xoxb-; OAuth & Permissions), or take this one away",
      });
    return null;
  }
  if (port === null ? appToken === null : signingSecret === null) {
    report(port === null ? "SLACK_BOT_TOKEN" : "SLACK_HTTP_PORT", {
      code: "slack-half-set",
      message: `is set without ${port === null ? "SLACK_APP_TOKEN" : "SLACK_SIGNING_SECRET"}, so the desk is not on Slack`,
      fix:
        port === null
          ? "set SLACK_APP_TOKEN (starts with xapp-; Basic Information, App-Level Tokens), or SLACK_HTTP_PORT and SLACK_SIGNING_SECRET"
          : "set SLACK_SIGNING_SECRET (Basic Information, App Credentials), or take this one away and set SLACK_APP_TOKEN",
    });
    return null;
  }
  return { botToken, appToken, signingSecret, httpPort: port === null ? null : Number(port), apiUrl };
}

function discordFrom(read: Read, wrong: readonly string[]): DiscordEnvironment | null {
  const [given, apiUrl] = [read("DISCORD_TOKEN"), read("DISCORD_API_URL")];
  const isWrong = wrong.some((name) => name.startsWith("DISCORD_"));
  return given === null || isWrong ? null : { token: given, apiUrl };
}

function token(what: string, pattern: RegExp) {
  return field(what, (given): Outcome<string> =>
    pattern.test(given)
      ? ok(given)
      : failed("bad-variable", `is not ${what}`, "copy it again, without spaces or quotation marks"),
  );
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
