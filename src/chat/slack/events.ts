import { z } from "zod";

/** What the desk reads out of Slack's payloads; whatever else they hold is left alone. */

const id = z.string().min(1);
const team = z.object({ id }).nullish();

export const slashCommandPayload = z.object({
  command: z.string(),
  text: z.string().default(""),
  user_id: id,
  user_name: z.string().optional(),
  channel_id: id,
  team_id: id.nullish(),
  trigger_id: id.optional(),
  response_url: id.optional(),
  thread_ts: id.optional(),
});

/** A mention or a direct message, in its envelope. */
export const messagePayload = z.object({
  event_id: id,
  team_id: id.nullish(),
  event: z.object({
    user: id.optional(),
    bot_id: id.optional(),
    subtype: z.string().optional(),
    text: z.string().default(""),
    channel: id,
    channel_type: z.string().optional(),
    ts: id,
    thread_ts: id.optional(),
  }),
});

export const homePayload = z.object({
  team_id: id.nullish(),
  event: z.object({ user: id, channel: id, tab: z.string().optional() }),
});

export const clickPayload = z.object({
  user: z.object({ id, name: z.string().optional(), username: z.string().optional() }),
  team,
  trigger_id: id,
  response_url: id.optional(),
  channel: z.object({ id }).optional(),
  container: z.object({ thread_ts: id.nullish() }).optional(),
  message: z.object({ thread_ts: id.nullish(), ts: id.optional() }).optional(),
  /** The home page, which keeps the id of its reader's talk with the bot. */
  view: z.object({ private_metadata: z.string().optional() }).optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).min(1),
});

export const submissionPayload = z.object({
  user: z.object({ id, name: z.string().optional(), username: z.string().optional() }),
  team,
  trigger_id: id.optional(),
  view: z.object({
    id: id.optional(),
    private_metadata: z.string().default(""),
    state: z.object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({
            value: z.string().nullish(),
            selected_option: z.object({ value: z.string() }).nullish(),
          }),
        ),
      ),
    }),
  }),
});
