import { HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import type { Outcome } from "../../core/fault.ts";
import { ok } from "../../core/fault.ts";
import { slackFaults } from "../../core/wording/en/slack-faults.ts";
import { sdkLogger } from "./sdk-log.ts";
import type { SlackNeeds } from "./settings.ts";
import { codeOf, troubleOf } from "./trouble.ts";
import { clientOptions } from "./web-client.ts";

/** How Slack's events come in. */
export interface Receiving {
  receiver: HTTPReceiver | SocketModeReceiver;
  start(): Promise<Outcome<null>>;
  /** No event comes any more once it resolves. */
  stop(): Promise<void>;
}

/** Over HTTP: Bolt checks every request's signature and age. */
export function receiveHttp(port: number, signingSecret: string, needs: SlackNeeds): Receiving {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: ["/slack/events"],
    logger: sdkLogger(needs.log),
  });
  return {
    receiver,
    async start() {
      try {
        await receiver.start(port);
        return ok(null);
      } catch {
        return { ok: false, fault: slackFaults.port(port) };
      }
    },
    stop: () => receiver.stop().catch(() => {}),
  };
}

const firstWaitMs = 500;
const longestWaitMs = 30_000;
const goodbyeMs = 2000;
/** A socket that was open for this long was a good one. */
const steadyMs = 30_000;

/**
 * Over a socket that is opened again whenever it closes, for as long as it takes. The SDK would do that itself, but it
 * gives up, with an error that nobody can catch, when Slack can't be reached for a while.
 */
export function receiveSocket(appToken: string, needs: SlackNeeds): Receiving {
  const { log, network } = needs;
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: sdkLogger(log),
    installerOptions: { clientOptions: clientOptions(needs) },
    ...(network === undefined ? {} : { dispatcher: network.dispatcher }),
    customPropertiesExtractor: ({ envelope_id: envelope }: { envelope_id: string }) => ({ envelope }),
  });
  const socket = receiver.client;
  let stopped = false;
  let failures = 0;
  /** When the socket that is open now was opened. */
  let openedAt: number | null = null;
  let timer: NodeJS.Timeout | null = null;

  const open = async (): Promise<void> => {
    timer = null;
    try {
      await socket.start();
      openedAt = needs.now();
      log.info({ platform: "slack" }, "slack socket open");
    } catch (error) {
      log.warn({ platform: "slack", code: codeOf(troubleOf(error)) }, "slack socket not opened");
      again();
    }
  };
  /** One opening at a time: a close may be told more than once. */
  const again = (): void => {
    if (stopped || timer !== null) return;
    // One that closes as soon as it is opened counts as not opened, so that nobody is asked without a pause.
    if (openedAt !== null && needs.now() - openedAt >= steadyMs) failures = 0;
    openedAt = null;
    const wait =
      failures === 0 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** failures) * (0.5 + needs.random() / 2);
    failures++;
    timer = setTimeout(() => void open(), wait);
  };

  return {
    receiver,
    async start() {
      await open();
      socket.on("disconnected", again);
      return ok(null);
    },
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      const closed = socket.disconnect();
      // The SDK waits half a minute for a Slack that doesn't say goodbye; asked again, it cuts the line.
      const impatience = setTimeout(() => void socket.disconnect(), goodbyeMs);
      await closed;
      clearTimeout(impatience);
    },
  };
}
