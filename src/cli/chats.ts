import type { Config } from "../config/config.ts";
import type { ChatConnection, ChatLog } from "../core/chat.ts";
import type { Fault, Outcome } from "../core/fault.ts";
import { wordingFor } from "../core/wording/wordings.ts";
import type { RunningDesk } from "../main.ts";
import { pause } from "../pace.ts";

/** How long a platform that could not be reached is left alone. */
const againMs = 60_000;

/**
 * Connects the desk to the chat platforms that the environment has tokens for. One that fails is told in a line and
 * leaves the others alone; one that can't be reached is tried again until `signal`.
 */
export async function connectChats(
  desk: RunningDesk,
  config: Config,
  log: ChatLog,
  tell: (fault: Fault) => void,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    platforms(desk, config, log, tell).map((connect) => keepTrying(desk, connect, tell, signal)),
  );
}

type Connect = () => Promise<Outcome<ChatConnection>>;

async function keepTrying(
  desk: RunningDesk,
  connect: Connect,
  tell: (fault: Fault) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let told = false; !signal.aborted; await pause(againMs, signal)) {
    const connected = await connect();
    if (connected.ok) return signal.aborted ? connected.value.stop() : desk.connected(connected.value);
    if (!told) tell(connected.fault);
    told = true;
    if (!connected.fault.code.endsWith("-unreachable")) return;
  }
}

/** An SDK is loaded only when its platform has a token. */
function platforms(desk: RunningDesk, config: Config, log: ChatLog, tell: (fault: Fault) => void): Connect[] {
  const { environment, editors, settings } = config;
  const { slack, discord, proxyUrl } = environment;
  const needs = { desk: desk.chatDesk, log, now: Date.now, random: Math.random, say: wordingFor };
  const connects: Connect[] = [];
  if (slack !== null)
    connects.push(async () => {
      const { connectSlack } = await import("../chat/slack/connect.ts");
      const own = { ...slack, editors: editors.slack, prefix: settings.slackPrefix };
      if (proxyUrl === null) return connectSlack({ ...needs, settings: own });
      const { networkThrough } = await import("../feeds/fetch/through-proxy.ts");
      const network = networkThrough(proxyUrl);
      const connected = await connectSlack({ ...needs, network, settings: own });
      if (!connected.ok) await network.close();
      return connected;
    });
  if (discord !== null)
    connects.push(async () => {
      const { connectDiscord } = await import("../chat/discord/connect.ts");
      const own = { ...discord, editors: editors.discord, proxied: proxyUrl !== null };
      return connectDiscord({ ...needs, tell, settings: own });
    });
  return connects;
}
