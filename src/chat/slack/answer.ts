import type { webApi } from "@slack/bolt";
import type { Ask, ChatAsker, Place } from "../../core/chat.ts";
import { changesOf, parseCommand, readTyped } from "../../core/command.ts";
import { formFor } from "../../core/form.ts";
import { plainMessage } from "../../core/message.ts";
import { modalFor } from "./modal.ts";
import type { People } from "./people.ts";
import type { ReplyNeeds, ReplyTo } from "./reply.ts";
import { reply } from "./reply.ts";
import type { SlackNeeds } from "./settings.ts";
import { codeOf, troubleOf } from "./trouble.ts";

/** What the answering of everything that people do needs. */
export interface Talk {
  needs: SlackNeeds;
  client: webApi.WebClient;
  people: People;
  replying: ReplyNeeds;
}

/** Asks the desk and answers; whatever goes wrong, the asker hears of it. An event that was answered before is left. */
export async function answer(ask: Ask, to: ReplyTo, { needs, replying }: Talk): Promise<void> {
  const say = needs.say(ask.asker.language);
  let answered;
  try {
    answered = await needs.desk.answer(ask);
  } catch (error) {
    needs.log.warn({ platform: "slack", error: errorName(error) }, "slack answer failed");
    answered = { message: plainMessage(say.slack.failed), share: false, language: say.language };
  }
  if (answered !== null)
    await reply(answered, to, { asker: say, shown: needs.say(answered.language) }, replying);
}

const errorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/**
 * Opens a form for a line when an editor is to fill something in: always where `asked` for, else when what they
 * typed lacks something. False: there is nothing to fill in, or Slack didn't open it.
 */
export async function openForm(
  line: string,
  opening: { trigger: string; asker: ChatAsker; place: Place; to: ReplyTo; asked: boolean },
  { needs, client }: Talk,
): Promise<boolean> {
  const { asker, place, to } = opening;
  if (!asker.editor) return false;
  const say = needs.say(asker.language);
  const typed = readTyped(line, needs.desk.commands);
  if (typed === null) return false;
  const { command, values } = typed;
  if (!opening.asked) {
    if (changesOf(command, values) !== "by-editors") return false;
    if (parseCommand(line, needs.desk.commands, say).ok) return false;
  }
  const form = formFor(command, values, say);
  if (form.fields.length === 0) return false;
  const { channel, thread, direct } = place;
  const { user: _user, ...where } = to;
  try {
    await client.views.open({
      trigger_id: opening.trigger,
      view: modalFor(form, { language: asker.language, place: { channel, thread, direct }, to: where }, say),
    });
    return true;
  } catch (error) {
    const code = codeOf(troubleOf(error));
    needs.log.warn({ platform: "slack", code }, "slack form not opened");
    // The same click again: its form is open already.
    return code === "exchanged_trigger_id";
  }
}
