import { Routes } from "discord.js";
import type { ChatConnection } from "../../core/chat.ts";
import type { Outcome } from "../../core/fault.ts";
import { ok } from "../../core/fault.ts";
import { discordFaults } from "../../core/wording/en/discord-faults.ts";
import { answerInteraction } from "./answer.ts";
import { createApi } from "./api.ts";
import { createOpenForms } from "./modal.ts";
import { readInteraction } from "./read-interaction.ts";
import { createSend } from "./send.ts";
import type { DiscordNeeds } from "./settings.ts";
import type { ShardTimes } from "./shard.ts";
import { holdShards, shardTimes } from "./shard.ts";

/** Interactions that are kept in mind, so that one that comes again is not answered again. */
const kept = 2000;
/** How long answers that are under way may take when the desk closes. */
const patienceMs = 10_000;

/**
 * Connects the desk to Discord. A token that Discord refuses is a fault, and so is a proxy that would be passed by; when Discord can't be reached, the connection
 * is made as soon as it can be. Never rejects.
 */
export async function connectDiscord(
  needs: DiscordNeeds,
  times: ShardTimes = shardTimes,
): Promise<Outcome<ChatConnection>> {
  const { log, settings } = needs;
  if (settings.proxied === true && settings.apiUrl === null) {
    return { ok: false, fault: discordFaults.proxy() };
  }
  const api = createApi(settings);
  const me = await api.get<{ id: string }>(Routes.user());
  if (me.kind === "refused" && me.status === 401) {
    return { ok: false, fault: discordFaults.token() };
  }
  if (me.kind !== "done") {
    log.warn({ platform: "discord", code: me.kind }, "discord not reached yet");
    needs.tell?.(discordFaults.unreachable());
  }
  const forms = createOpenForms(needs.random);
  const seen = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const shards = holdShards(api, needs, onInteraction, times);

  function onInteraction(raw: unknown): void {
    const interaction = readInteraction(raw, settings.editors);
    if (interaction === null || seen.has(interaction.id)) return;
    seen.add(interaction.id);
    if (seen.size > kept) seen.delete(seen.values().next().value!);
    const answering = answerInteraction(interaction, api, forms, needs)
      .catch(({ name }: Error) =>
        log.warn({ interaction: interaction.id, error: name }, "discord answer failed"),
      )
      .finally(() => underWay.delete(answering));
    underWay.add(answering);
  }

  return ok({
    platform: "discord",
    send: createSend(api, needs),
    async stop() {
      await shards.stop();
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), patienceMs);
      const gaveUp = new Promise<void>((resolve) => late.signal.addEventListener("abort", () => resolve()));
      await Promise.race([Promise.allSettled(underWay), gaveUp]);
      clearTimeout(timer);
    },
  });
}
