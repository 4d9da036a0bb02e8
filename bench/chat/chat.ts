import type { ChildProcess } from "node:child_process";
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { deskFlags } from "../desk-flags.ts";
import type { Figure } from "../report.ts";
import { deskEnvironment, runTelling } from "../run.ts";
import type { Posted, Served } from "./served.ts";

/** Half of them on each platform, each with a channel of its own. */
const destinations = 1_000;
const kinds = ["slack", "discord", "world"] as const;
type Kind = (typeof kinds)[number];

type Told = { kind: "connected"; peakMb: number } | Sent;
interface Sent {
  kind: "sent";
  seconds: number;
  processorSeconds: number;
  peakMb: number;
}

/** Destinations in two languages that are all owed a digest at nine, by the real SDKs to servers on loopback. */
export async function benchChat(): Promise<Figure[]> {
  const servers = {} as Record<Kind, ChildProcess>;
  const served = {} as Record<Kind, Served>;
  try {
    for (const kind of kinds) {
      servers[kind] = fork(fileURLToPath(new URL("server.ts", import.meta.url)), [
        kind,
        String(destinations / 2),
      ]);
      served[kind] = await heard<Served>(servers[kind]);
    }
    stripAhead();
    await runTelling(new URL("desk.ts", import.meta.url), ["loaded"], () => {});
    const told: Told[] = [];
    await runTelling(new URL("desk.ts", import.meta.url), [JSON.stringify(served)], (one) =>
      told.push(one as Told),
    );
    const posted = { slack: await ask(servers.slack), discord: await ask(servers.discord) };
    return figuresOf(told, posted);
  } finally {
    for (const server of Object.values(servers)) server.kill();
  }
}

/** As `npm start` does: what a process strips of types itself takes 25 MB that it never gives back. */
function stripAhead(): void {
  const script = fileURLToPath(new URL("../../strip-ahead.js", import.meta.url));
  const { status } = spawnSync(process.execPath, [...deskFlags(), script, "desk", "slack", "discord"], {
    env: deskEnvironment(),
  });
  if (status !== 0) throw new Error(`strip-ahead.js ended with exit code ${status}.`);
}

function figuresOf(told: readonly Told[], posted: Readonly<Record<"slack" | "discord", Posted>>): Figure[] {
  const connected = told.find((one) => one.kind === "connected");
  const sent = told.find((one) => one.kind === "sent");
  if (connected === undefined || sent === undefined) throw new Error("The desk sent nothing.");
  for (const [platform, { channels, faults }] of Object.entries(posted)) {
    if (channels === destinations / 2 && faults.length === 0) continue;
    throw new Error(`${channels} channels on ${platform} have their digest; ${faults.join("; ")}`);
  }
  const rate = ({ messages, seconds }: Posted) => (messages - 1) / seconds;
  const figure = (name: string, value: number, unit: string, aim?: string): Figure => ({
    section: "chat",
    name,
    value,
    unit,
    ...(aim !== undefined && { aim }),
  });
  const { slack, discord } = posted;
  return [
    figure(
      `Slack, ${slack.messages} messages`,
      rate(slack),
      "messages/s",
      "8.3: several hundred a minute in a workspace",
    ),
    figure(
      `Discord, ${discord.messages} messages`,
      rate(discord),
      "messages/s",
      "50: requests a second in all",
    ),
    figure(`${destinations} digests, from nine to the last`, sent.seconds, "s"),
    figure("processor time of the main process for it", sent.processorSeconds, "s"),
    figure("peak memory of the main process, connected to both", connected.peakMb, "MB", "≤ 220 MB"),
    figure("peak memory of the main process, after all was sent", sent.peakMb, "MB", "≤ 220 MB"),
  ];
}

async function heard<Said>(child: ChildProcess): Promise<Said> {
  const [said] = (await once(child, "message")) as [Said];
  return said;
}

async function ask(server: ChildProcess): Promise<Posted> {
  const answer = heard<Posted>(server);
  server.send("posted");
  return answer;
}
