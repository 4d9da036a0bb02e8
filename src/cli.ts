import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/** What can be given on any command line of the desk. */
export interface CliOptions {
  /** Folder that holds the desk's data. */
  data: string;
  feeds: string;
  companies: string;
  /** Run as a service: no prompt, until a signal comes. */
  service: boolean;
  /** `assess`: add the story that each article joins. */
  stories: boolean;
  /** `reprocess`: change what is stored. */
  apply?: boolean;
  /** `export`: the folder to write to. */
  out?: string;
  /** `export`: with editors' names and notes. */
  withEditors?: boolean;
  /** `preview`: whose messages. */
  platform?: string;
  language?: string;
  /** `preview`: on the made-up world. */
  demo?: boolean;
  /** `manifest`: what native commands begin with. */
  prefix?: string;
  /** `manifest`: where Slack is to send its events in HTTP mode. */
  url?: string;
  /** Files named on the command line. */
  files: string[];
}

const usage = `HK Newsdesk

  npm start                         the desk in this terminal (commands one a line, when input is piped)
  npm start -- --service            the desk without a prompt, until it is told to stop
  npm run demo                      a made-up world of publishers on this machine; needs no network
  npm run doctor                    checks the configuration and every feed
  npm run -s assess -- FILE.jsonl   what the rules make of articles; --stories adds their stories
  npm run purge                     removes what is past its retention
  npm run reprocess                 what today's rules would make of all that is stored; --apply makes it so
  npm run -s manifest -- slack      the Slack app's manifest; --prefix hk- adds native commands, --url for HTTP mode
  npm run -s preview -- --platform slack "stance google"   what would be sent there; --demo, --language zh-Hant
  npm run register -- discord       tells Discord of the commands, of those only that changed
  npm run export -- --out DIR       the ledger as CSV and JSON; --with-editors adds editors' names and notes

Options: --data DIR (default data), --feeds FILE, --companies FILE, --help, --version`;

/** Commands behind which something may be named. */
const takesWords = new Set(["assess", "manifest", "preview", "register"]);

/** Runs one command line; sets the process's exit code: 0 done, 1 failed, 2 wrong use. */
export async function main(args: readonly string[]): Promise<void> {
  // Whoever reads the output may have seen enough (`| head`): that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const [name, ...rest] = args;
  if (args.some((word) => word === "--help" || word === "-h") || name === "help" || name === undefined) {
    console.log(usage);
    return;
  }
  if (args.includes("--version")) {
    console.log(version());
    return;
  }
  const options = readOptions(rest);
  if (options === null) {
    process.exitCode = 2;
    return;
  }
  if (!takesWords.has(name) && options.files.length > 0) {
    console.error(`I don't know what to do with "${options.files.join(" ")}".\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  switch (name) {
    case "start":
      process.exitCode = await (await import("./cli/start.ts")).start(options);
      return;
    case "demo":
      process.exitCode = await (await import("./cli/demo.ts")).demo();
      return;
    case "assess":
      process.exitCode = await (await import("./cli/assess.ts")).assess(options);
      return;
    case "doctor":
      process.exitCode = await (await import("./cli/doctor.ts")).doctor(options);
      return;
    case "purge":
      process.exitCode = await (await import("./cli/purge.ts")).purge(options);
      return;
    case "reprocess":
      process.exitCode = await (await import("./cli/reprocess.ts")).reprocessArchive(options);
      return;
    case "preview":
      process.exitCode = await (await import("./cli/preview.ts")).preview(options);
      return;
    case "register":
      process.exitCode = await (await import("./cli/register.ts")).register(options);
      return;
    case "export":
      process.exitCode = await (await import("./cli/export.ts")).exportLedger(options);
      return;
    case "manifest":
      process.exitCode = (await import("./cli/manifest.ts")).manifest(options);
      return;
    default:
      console.error(usage);
      process.exitCode = 2;
  }
}

/** The version of `package.json`. */
function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function readOptions(args: readonly string[]): CliOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: "string", default: "data" },
        feeds: { type: "string", default: "feeds.yaml" },
        companies: { type: "string", default: "companies.yaml" },
        service: { type: "boolean", default: false },
        stories: { type: "boolean", default: false },
        apply: { type: "boolean", default: false },
        out: { type: "string", default: "" },
        platform: { type: "string", default: "" },
        language: { type: "string", default: "en" },
        demo: { type: "boolean", default: false },
        "with-editors": { type: "boolean", default: false },
        prefix: { type: "string" },
        url: { type: "string" },
      },
    });
    const { "with-editors": withEditors, ...plain } = values;
    return { ...plain, withEditors, files: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return null;
  }
}
