import { commands } from "../../commands/index.ts";
import { previewDiscord } from "../chat/discord/preview.ts";
import { renderMarkdown } from "../chat/markdown/render.ts";
import { fileToCome } from "../chat/slack/render/render.ts";
import { previewSlack } from "../chat/slack/preview.ts";
import { renderMessage } from "../chat/terminal/prompt.ts";
import type { CliOptions } from "../cli.ts";
import { languages } from "../core/article.ts";
import type { Message } from "../core/message.ts";
import { wordingFor } from "../core/wording/wordings.ts";
import type { RunningDesk } from "../main.ts";
import { openDesk } from "../main.ts";
import { readConfigAloud } from "./configuration.ts";
import { makeDataFolder } from "./data-folder.ts";
import { openDemoDesk } from "./demo-desk.ts";
import { atStart } from "./start-fault.ts";

const looks: Readonly<Record<string, (message: Message) => string>> = {
  slack: (message) => asJson(previewSlack(message, commands, wordingFor)),
  discord: (message) => asJson(previewDiscord(message)),
  terminal: (message) => renderMessage(message, process.stdout),
  markdown: renderMarkdown,
};

/**
 * `npm run -s preview -- --platform slack "stance google"`: prints exactly what would be sent there for a command, from
 * the desk's data or the made-up world, and changes nothing. JSON for the chat platforms: a list, one body a part.
 * Returns the exit code.
 */
export async function preview(options: CliOptions): Promise<number> {
  const { platform = "", language = "en", files } = options;
  const look = looks[platform];
  const spoken = languages.find((known) => known === language);
  const wrong = [
    ...(look === undefined ? [notOneOf("--platform", platform, Object.keys(looks))] : []),
    ...(spoken === undefined ? [notOneOf("--language", language, languages)] : []),
    ...(files.length === 0 ? ["There is no command to preview."] : []),
  ];
  if (look === undefined || spoken === undefined || files.length === 0) {
    console.error([...wrong, howTo].join("\n"));
    return 2;
  }
  const opened = options.demo === true ? await openWorldDesk() : await openOwnDesk(options);
  if (opened === null) return 1;
  try {
    const message = await opened.desk.preview(files.join(" "), spoken, options.demo === true);
    console.log(look(message));
    if (platform === "slack" && message.blocks.some(({ kind }) => kind === "image")) {
      console.error(`${fileToCome} stands for the id that Slack gives to the picture once it is uploaded.`);
    }
    return 0;
  } finally {
    await opened.close();
  }
}

const notOneOf = (option: string, given: string, known: readonly string[]): string =>
  given === ""
    ? `${option} is missing: use one of ${known.join(", ")}.`
    : `${option} can't be "${given}": use one of ${known.join(", ")}.`;

const howTo = `npm run -s preview -- --platform ${Object.keys(looks).join("|")} [--language ${languages.join("|")}] [--demo] "stance google"`;

interface OpenedDesk {
  desk: RunningDesk;
  close(): Promise<void>;
}

/** The made-up world with its news of the hour. */
async function openWorldDesk(): Promise<OpenedDesk | null> {
  const opened = await openDemoDesk(() => {});
  if (opened === null) return null;
  await opened.desk.answer("/poll");
  opened.world.publish(Date.now());
  await opened.desk.answer("/poll");
  await opened.desk.readPages();
  return opened;
}

/** The desk's own data, beside a desk that may be running. */
async function openOwnDesk(options: CliOptions): Promise<OpenedDesk | null> {
  const config = readConfigAloud(options);
  if (config === null) return null;
  const folder = makeDataFolder(options.data);
  const opened = folder.ok
    ? await openDesk({
        config,
        dataDir: options.data,
        now: Date.now,
        random: Math.random,
        beside: true,
        onMessage: () => {},
        onTrouble: (what, error) => console.error(what, error),
      })
    : folder;
  if (opened.ok) return { desk: opened.value, close: () => opened.value.stop() };
  const { message, fix = "" } = atStart(opened.fault, config.environment.databaseUrl !== null);
  console.error(`${message} ${fix}`.trim());
  return null;
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
