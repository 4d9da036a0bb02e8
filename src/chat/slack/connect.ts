import { App } from "@slack/bolt";
import type { ChatConnection } from "../../core/chat.ts";
import type { Outcome } from "../../core/fault.ts";
import { ok } from "../../core/fault.ts";
import { slackFaults } from "../../core/wording/en/slack-faults.ts";
import type { Talk } from "./answer.ts";
import { checkAppToken, identify } from "./identify.ts";
import type { Work } from "./listen.ts";
import { listen } from "./listen.ts";
import { createPeople } from "./people.ts";
import type { Receiving } from "./receive.ts";
import { typedNames } from "./render/command-names.ts";
import { receiveHttp, receiveSocket } from "./receive.ts";
import { sdkLogger } from "./sdk-log.ts";
import { createSend } from "./send.ts";
import type { SlackNeeds } from "./settings.ts";
import { clientOptions, createWebClient } from "./web-client.ts";

/** What is being answered may take this long when the desk stops. */
const finishMs = 10_000;

/**
 * Connects to Slack and answers what people ask there. A fault says in a line what is wrong with a token, a scope or
 * the port; `slack-unreachable` is worth another try. Never throws.
 */
export async function connectSlack(needs: SlackNeeds): Promise<Outcome<ChatConnection>> {
  const { settings, log } = needs;
  const receiving = receivingBy(needs);
  if (!receiving.ok) return receiving;
  const client = createWebClient(needs);
  const identity = await identify(client, needs);
  if (!identity.ok) return identity;
  if (settings.httpPort === null) {
    const opened = await checkAppToken(settings.appToken!, needs);
    if (!opened.ok) return opened;
  }
  const { botId, botUser } = identity.value;
  const app = new App({
    token: settings.botToken,
    botId,
    botUserId: botUser,
    convoStore: false,
    receiver: receiving.value.receiver,
    clientOptions: clientOptions(needs),
    logger: sdkLogger(log),
  });
  app.error(async (error) => log.warn({ platform: "slack", code: error.code }, "slack event failed"));
  const fetch = needs.network?.fetch ?? globalThis.fetch;
  const look = { commands: typedNames(needs.desk.commands, (language) => needs.say(language)) };
  const talk: Talk = {
    needs,
    client,
    people: createPeople(client, settings.editors, needs),
    replying: { client, fetch, log, look },
  };
  const { work, finished } = keepWork(needs);
  listen(app, botUser, talk, work);
  const started = await receiving.value.start();
  if (!started.ok) return started;
  log.info({ platform: "slack", over: settings.httpPort === null ? "socket" : "http" }, "slack connected");
  return ok({
    platform: "slack",
    send: createSend({ ...needs, client, fetch, look }),
    async stop() {
      await receiving.value.stop();
      await finished();
    },
  });
}

function receivingBy(needs: SlackNeeds): Outcome<Receiving> {
  const { appToken, httpPort, signingSecret } = needs.settings;
  if (httpPort !== null && signingSecret !== null) return ok(receiveHttp(httpPort, signingSecret, needs));
  if (httpPort === null && appToken !== null) return ok(receiveSocket(appToken, needs));
  return { ok: false, fault: slackFaults.settings() };
}

/** Keeps track of what is being done, so that a stop can wait for it. */
function keepWork({ log }: SlackNeeds): { work: Work; finished: () => Promise<void> } {
  const running = new Set<Promise<void>>();
  return {
    async work(job) {
      const done = job().catch((error: unknown) => {
        const name = error instanceof Error ? error.name : typeof error;
        log.warn({ platform: "slack", error: name }, "slack event failed");
      });
      running.add(done);
      await done;
      running.delete(done);
    },
    async finished() {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((done) => {
        timer = setTimeout(done, finishMs);
      });
      await Promise.race([Promise.all(running), enough]);
      clearTimeout(timer);
    },
  };
}
