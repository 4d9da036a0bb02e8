import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { connectDiscord } from "../../src/chat/discord/connect.ts";
import type { Send, Sending, SendResult } from "../../src/core/delivery.ts";
import type { Block, Message } from "../../src/core/message.ts";
import { heading, list, paragraph, spans } from "../../src/core/message.ts";
import { clockAt, minute, mondayTen } from "./desk-open.ts";
import type { LogLine } from "./discord-desk.ts";
import { createSimpleDesk, needsOf, quick } from "./discord-desk.ts";
import { startDiscordServer } from "./discord-server/server.ts";
import type { Channel } from "./discord-server/state.ts";
import { madeDestination } from "./made.ts";

/** Deliveries to a made-up Discord, as the outbox hands them over. */

export const channelId = "600600600600600600";

export async function openSender(t: TestContext) {
  const clock = clockAt(mondayTen);
  const server = await startDiscordServer({ now: () => clock.now() });
  t.after(() => server.stop());
  const channel = server.addChannel(channelId);
  const log: LogLine[] = [];
  const connect = async () => {
    const connected = await connectDiscord(
      needsOf(server, createSimpleDesk(), log, { now: () => clock.now() }),
      quick,
    );
    assert.ok(connected.ok);
    server.clients.push(() => connected.value.stop());
    return connected.value.send;
  };
  return { clock, server, channel, log, connect, send: await connect() };
}

export const digest = (sections: number): Message => ({
  summary: "Digest: many stories",
  blocks: Array.from({ length: sections }, (_, index): Block[] => [
    heading(`Section ${index}`),
    list(Array.from({ length: 4 }, () => spans("word ".repeat(170)))),
  ]).flat(),
});

export function sending(given: Partial<Sending> = {}): Sending {
  return {
    id: 7,
    key: "digest/newsroom/2026-11-23",
    kind: "digest",
    destination: madeDestination({ platform: "discord", channel: channelId }),
    message: { summary: "Two stories", blocks: [paragraph("One."), paragraph("Two.")] },
    attempts: 0,
    owedAt: mondayTen - minute,
    firstTriedAt: null,
    posted: [],
    replaces: null,
    ...given,
  };
}

export const noProgress = async () => {};

/** The outbox's part: tries until it is sent or given up, keeping what it is told. */
export async function untilDone(
  send: Send,
  first: Sending,
  clock: { now(): number; advance(ms: number): void },
): Promise<{ result: SendResult; tries: number; posted: readonly string[] }> {
  let now = first;
  for (let tries = 1; ; tries++) {
    const firstTriedAt = now.firstTriedAt ?? clock.now();
    let posted = now.posted;
    const result = await send(now, async (ids) => void (posted = ids));
    if (result.kind !== "retry" || tries === 50) return { result, tries, posted };
    clock.advance(Math.max(0, result.at - clock.now()));
    now = { ...now, attempts: now.attempts + 1, firstTriedAt, posted };
  }
}

export const textsOf = (channel: Channel): string[] =>
  channel.messages.map(({ body }) => (body["embeds"] as { description?: string }[])[0]?.description ?? "");
