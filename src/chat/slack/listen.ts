import type { App } from "@slack/bolt";
import type { ChatLog } from "../../core/chat.ts";
import type { Talk } from "./answer.ts";
import { answer, openForm } from "./answer.ts";
import { askerOf, createPlaces } from "./asker.ts";
import { readSlackText } from "./escape.ts";
import {
  clickPayload,
  homePayload,
  messagePayload,
  slashCommandPayload,
  submissionPayload,
} from "./events.ts";
import { formCallback, formErrors, readSubmission, replyToForm } from "./modal.ts";
import { buttonIds } from "./render/atoms.ts";
import { deskCommand } from "./render/command-names.ts";
import { publishHome } from "./home.ts";
import type { ReplyTo } from "./reply.ts";

/** What an empty line asks for. */
const nothingTyped = "help";

/**
 * Listens to all that people do: commands, mentions, direct messages, buttons, forms and the home page. Each is
 * acknowledged before any work, and done within `work`, which lets a stop wait for it.
 */
export function listen(app: App, botUser: string, talk: Talk, work: Work): void {
  const { needs, people } = talk;
  const placeOf = createPlaces(talk.client);
  const names = needs.desk.commands.map(({ name }) => name);

  app.command(/^\//, async ({ ack, body, context }) => {
    await acknowledge(ack, needs.log);
    await work(async () => {
      const payload = slashCommandPayload.parse(body);
      const { user_id: user, channel_id: channel, thread_ts: thread = null } = payload;
      const [asker, place] = await Promise.all([
        askerOf(user, payload.user_name, people),
        placeOf(channel, thread, payload.team_id ?? null),
      ]);
      const to: ReplyTo = {
        user,
        channel,
        thread,
        asked: null,
        direct: place.direct,
        responseUrl: payload.response_url ?? null,
      };
      const line = lineOf(payload.command, payload.text, names);
      const trigger = payload.trigger_id;
      if (trigger && (await openForm(line, { trigger, asker, place, to, asked: false }, talk))) return;
      await answer(
        { event: trigger ?? String(context["envelope"]), place, asker, typed: { line } },
        to,
        talk,
      );
    });
  });

  const hear = (body: unknown, kind: "mention" | "direct") =>
    work(async () => {
      const { event, event_id: id, team_id: space = null } = messagePayload.parse(body);
      const { user, channel, ts, thread_ts: thread = null } = event;
      // What bots say, edits and notices of joining ask nothing.
      if (user === undefined || user === botUser || event.bot_id !== undefined) return;
      if (event.subtype !== undefined && event.subtype !== "file_share") return;
      const asker = await askerOf(user, undefined, people);
      const direct = kind === "direct";
      const place = { platform: "slack" as const, space, channel, thread, direct };
      const to: ReplyTo = { user, channel, thread, asked: direct ? null : ts, direct, responseUrl: null };
      const line = spokenLine(event.text, botUser);
      await answer({ event: id, place, asker, typed: { line } }, to, talk);
    });
  app.event("app_mention", async ({ body }) => hear(body, "mention"));
  app.message(async ({ body, event }) => {
    if (event.channel_type === "im") await hear(body, "direct");
  });

  app.action(
    { type: "block_actions", action_id: new RegExp(`^(?:${buttonIds.run}|${buttonIds.form})`) },
    async ({ ack, body }) => {
      await acknowledge(ack, needs.log);
      await work(async () => {
        const payload = clickPayload.parse(body);
        const [{ action_id: id, value: line = "" }] = payload.actions as [(typeof payload.actions)[0]];
        const user = payload.user.id;
        const channel = payload.channel?.id ?? (payload.view?.private_metadata || null);
        const thread = payload.container?.thread_ts ?? payload.message?.thread_ts ?? null;
        const [asker, place] = await Promise.all([
          askerOf(user, payload.user.name ?? payload.user.username, people),
          placeOf(channel ?? user, thread, payload.team?.id ?? null),
        ]);
        const to: ReplyTo = {
          user,
          channel,
          thread,
          asked: null,
          direct: place.direct,
          responseUrl: payload.response_url ?? null,
        };
        const trigger = payload.trigger_id;
        const asked = id.startsWith(buttonIds.form);
        if (asked && (await openForm(line, { trigger, asker, place, to, asked }, talk))) return;
        await answer({ event: trigger, place, asker, typed: { line } }, to, talk);
      });
    },
  );

  app.view({ callback_id: formCallback, type: "view_submission" }, async ({ ack, body, context }) => {
    const payload = submissionPayload.safeParse(body);
    const filled = payload.success ? readSubmission(payload.data) : null;
    const errors =
      filled === null || !payload.success
        ? null
        : formErrors(
            filled,
            Object.keys(payload.data.view.state.values),
            needs.desk.commands,
            needs.say(filled.language),
          );
    if (errors !== null) {
      // Looking at what was typed takes no time; the form stays open with all of it.
      await acknowledge(() => ack({ response_action: "errors", errors }), needs.log);
      return;
    }
    await acknowledge(ack, needs.log);
    await work(async () => {
      if (filled === null || !payload.success) {
        needs.log.warn({ platform: "slack" }, "slack form not read");
        return;
      }
      const { user: by, team, trigger_id: trigger, view } = payload.data;
      const asker = await askerOf(by.id, by.name ?? by.username, people);
      const { command, options } = filled;
      const place = { platform: "slack" as const, space: team?.id ?? null, ...filled.place };
      const event = trigger ?? view.id ?? String(context["envelope"]);
      await answer({ event, place, asker, typed: { command, options } }, replyToForm(filled, by.id), talk);
    });
  });

  app.event("app_home_opened", async ({ body }) => {
    await work(async () => {
      const { event, team_id: space = null } = homePayload.parse(body);
      if (event.tab !== undefined && event.tab !== "home") return;
      const asker = await askerOf(event.user, undefined, people);
      await publishHome(
        { platform: "slack", space, channel: event.channel, thread: null, direct: true },
        asker,
        talk,
      );
    });
  });
}

/** Does something that a stop waits for; what goes wrong in it is logged by its name. */
export type Work = (job: () => Promise<void>) => Promise<void>;

/** An acknowledgement that gets lost costs the work nothing: the answer goes another way. */
async function acknowledge(ack: () => Promise<void>, log: ChatLog): Promise<void> {
  try {
    await ack();
  } catch {
    log.warn({ platform: "slack" }, "slack event not acknowledged");
  }
}

/**
 * What was asked for: `/desk stance google` and `/stance google` are the same, and so is `/hk-stance google`, whatever
 * the app's manifest has the commands begin with.
 */
export function lineOf(command: string, text: string, names: readonly string[]): string {
  const said = readSlackText(text).trim();
  if (command === deskCommand) return said === "" ? nothingTyped : said;
  const typed = command.slice(1);
  const meant = names.filter((name) => typed.endsWith(name)).sort((a, b) => b.length - a.length)[0];
  return `${meant ?? typed} ${said}`.trim();
}

/** The same out of a message: without the mention that it began with, a `/desk`, or marks of code around it. */
export function spokenLine(text: string, botUser: string): string {
  const said = readSlackText(text.replaceAll(`<@${botUser}>`, " "))
    .trim()
    .replace(/^`+([\s\S]*?)`+$/, "$1")
    .trim()
    .replace(new RegExp(`^${deskCommand}(?:\\s+|$)`), "");
  return said === "" ? nothingTyped : said;
}
