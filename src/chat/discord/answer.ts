import { Routes } from "discord.js";
import type { Answer, Ask } from "../../core/chat.ts";
import type { Command } from "../../core/command.ts";
import { changesOf, readTyped } from "../../core/command.ts";
import { formFor } from "../../core/form.ts";
import { plainMessage } from "../../core/message.ts";
import type { Wording } from "../../core/wording/en.ts";
import type { Api } from "./api.ts";
import { suggest } from "./commands.ts";
import type { AskingForm, OpenForms } from "./modal.ts";
import type { Interaction } from "./read-interaction.ts";
import { shareOption } from "./read-interaction.ts";
import { sendAnswer } from "./send-answer.ts";
import type { DiscordNeeds } from "./settings.ts";

/** What Discord answers when an interaction was acknowledged before, or nobody waits for it any more. */
const acknowledgedBefore = 40_060;

const ephemeral = 64;
const callback = { deferred: 5, choices: 8, modal: 9 } as const;

/**
 * Answers one interaction: acknowledges it before any work, then asks the desk and shows what it says. Never rejects; what
 * goes wrong is shown to the asker where Discord still allows it, and noted without a word of what was asked.
 */
export async function answerInteraction(
  interaction: Interaction,
  api: Api,
  forms: OpenForms,
  needs: DiscordNeeds,
): Promise<void> {
  const { did } = interaction;
  if (did.kind === "typing") return offerChoices(interaction, api, needs);
  const asking = formOf(interaction, needs);
  if (asking !== null) {
    const modal = { type: callback.modal, data: forms.toModal(asking) };
    await acknowledge(interaction, modal, api, needs);
    return;
  }
  const share = did.kind === "command" && did.share;
  const deferred = { type: callback.deferred, ...(share ? {} : { data: { flags: ephemeral } }) };
  if (!(await acknowledge(interaction, deferred, api, needs))) return;
  const answer = { ...(await ask(interaction, forms, needs)), share };
  try {
    await sendAnswer(interaction, answer, api, needs);
  } catch (error) {
    // A fault in how the desk writes it must not leave the asker waiting.
    needs.log.warn(
      { interaction: interaction.id, error: (error as Error).name },
      "discord answer not written",
    );
    const { cantShow } = needs.say(answer.language).discord;
    await sendAnswer(interaction, { ...answer, message: plainMessage(cantShow) }, api, needs);
  }
}

/** Whether Discord waits for the answer from here on. */
async function acknowledge(
  interaction: Interaction,
  body: object,
  api: Api,
  { log }: DiscordNeeds,
): Promise<boolean> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const sent = { body, open: true };
  const first = await api.post(route, sent);
  if (first.kind === "done") return true;
  // After a lost answer "acknowledged before" means: by the try whose answer was lost.
  const again = first.kind === "unknown" ? await api.post(route, sent) : first;
  if (again.kind === "done") return true;
  if (again.kind === "refused" && again.code === acknowledgedBefore && first.kind === "unknown") return true;
  const code = again.kind === "refused" ? again.code : again.kind;
  // Too late, or done before: nothing was begun, so nothing is half done.
  log.warn({ interaction: interaction.id, code }, "discord interaction not acknowledged");
  return false;
}

/** What the desk says; never rejects. */
async function ask(
  interaction: Interaction,
  forms: OpenForms,
  needs: DiscordNeeds,
): Promise<Omit<Answer, "share">> {
  const { desk, log } = needs;
  const { id, place, asker, did } = interaction;
  const say = needs.say(asker.language);
  const tell = (text: string) => ({ message: plainMessage(text), language: say.language });
  let typed: Ask["typed"];
  if (did.kind === "button") typed = { line: did.line };
  else if (did.kind === "command")
    typed = { command: did.name, options: { ...did.options, ...(did.share && { [shareOption]: "yes" }) } };
  else {
    const filledIn = did.kind === "form" ? forms.read(did.id, did.fields) : null;
    if (filledIn === null) return tell(say.discord.formGone);
    typed = filledIn;
  }
  try {
    return (await desk.answer({ event: id, place, asker, typed })) ?? tell(say.discord.doneBefore);
  } catch (error) {
    log.warn({ interaction: id, error: (error as Error).name }, "discord answer failed");
    return tell(say.commandFailed("command" in typed ? typed.command : typed.line.split(" ")[0]!));
  }
}

/** The form to show first, if editors have something to fill in; others are told by the desk that they may not. */
function formOf({ asker, did }: Interaction, needs: DiscordNeeds): AskingForm | null {
  if (!asker.editor) return null;
  const { desk } = needs;
  const say = needs.say(asker.language);
  if (did.kind === "button" && did.form) {
    const typed = readTyped(did.line, desk.commands);
    return typed === null ? null : asking(typed.command, typed.values, say);
  }
  if (did.kind !== "command") return null;
  const command = desk.commands.find((known) => known.name === did.name);
  if (command === undefined || changesOf(command, did.options) !== "by-editors") return null;
  const found = asking(command, did.options, say);
  return found.form.fields.some((field) => field.required && field.value === null) ? found : null;
}

const asking = (command: Command, typed: Readonly<Record<string, string>>, say: Wording): AskingForm => ({
  form: formFor(command, typed, say),
  typed,
});

async function offerChoices(interaction: Interaction, api: Api, needs: DiscordNeeds): Promise<void> {
  if (interaction.did.kind !== "typing") return;
  const choices = suggest(interaction.did, needs.desk, needs.say(interaction.asker.language));
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const asked = await api.post(route, { body: { type: callback.choices, data: { choices } }, open: true });
  if (asked.kind === "done") return;
  // Whoever types on is asked about again.
  const code = asked.kind === "refused" ? asked.code : asked.kind;
  needs.log.info({ interaction: interaction.id, code }, "discord choices came too late");
}
