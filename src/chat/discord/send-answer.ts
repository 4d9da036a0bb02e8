import { Routes } from "discord.js";
import type { Answer } from "../../core/chat.ts";
import { plainMessage } from "../../core/message.ts";
import { setTimeout as wait } from "node:timers/promises";
import type { Api, Asked } from "./api.ts";
import type { DiscordPart } from "./body.ts";
import type { Interaction } from "./read-interaction.ts";
import { renderDiscord } from "./render.ts";
import type { DiscordNeeds } from "./settings.ts";

/** An answer of more messages than these is too long to be read. */
const mostParts = 8;
const tries = 4;
const firstWaitMs = 500;
const ephemeral = 64;
/** The interaction, or the way to answer it, is no more. */
const nobodyWaits = new Set([10_008, 10_015, 10_062, 50_027]);

/** Shows the asker what the desk said, in as many messages as it takes; never rejects. */
export async function sendAnswer(
  interaction: Interaction,
  { message, share, language }: Answer,
  api: Api,
  { log, say, random }: DiscordNeeds,
): Promise<void> {
  const words = say(language).discord;
  const all = renderDiscord(message);
  const parts = all.slice(0, mostParts);
  if (all.length > mostParts) {
    parts.splice(-1, 1, ...renderDiscord(plainMessage(words.restLeftOut(all.length - mostParts + 1))));
  }
  const flags = share ? {} : { flags: ephemeral };
  for (const [index, part] of parts.entries()) {
    // Editing the first as often as it takes shows it once; a further one whose answer was lost may be there.
    const asked =
      index === 0
        ? await editFirst(interaction, part, api, random)
        : await api.post(Routes.webhook(interaction.application, interaction.token), {
            body: { ...part.body, ...flags },
            files: part.files,
            open: true,
          });
    if (asked.kind === "done") continue;
    const code = asked.kind === "refused" ? asked.code : asked.kind;
    log.warn({ interaction: interaction.id, part: index + 1, code }, "discord answer not shown");
    if (index === 0 && asked.kind === "refused" && !nobodyWaits.has(asked.code)) {
      await editFirst(interaction, renderDiscord(plainMessage(words.cantShow))[0]!, api, random);
    }
    if (asked.kind !== "unknown") return;
  }
}

async function editFirst(
  { application, token }: Interaction,
  { body, files }: DiscordPart,
  api: Api,
  random: () => number,
): Promise<Asked<unknown>> {
  const route = Routes.webhookMessage(application, token, "@original");
  for (let attempt = 1; ; attempt++) {
    const asked = await api.patch(route, { body, files, open: true });
    if (asked.kind === "done" || asked.kind === "refused" || attempt === tries) return asked;
    await wait(Math.max(asked.kind === "wait" ? asked.ms : 0, firstWaitMs * 2 ** attempt * (0.5 + random())));
  }
}
