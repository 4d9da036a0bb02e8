import type { webApi } from "@slack/bolt";
import type { Send, Sending, SendResult } from "../../core/delivery.ts";
import type { Message } from "../../core/message.ts";
import { context, plainMessage } from "../../core/message.ts";
import type { Wording } from "../../core/wording/en.ts";
import { slackFaults } from "../../core/wording/en/slack-faults.ts";
import { messageId, metadataOf, readRemoteId, remoteId } from "./delivery-mark.ts";
import { findPosted } from "./find-posted.ts";
import type { Pace } from "./pace.ts";
import { createPace } from "./pace.ts";
import { postMessage, postPart, quiet } from "./post.ts";
import type { SlackLook, SlackPart } from "./render/render.ts";
import { renderSlack } from "./render/render.ts";
import { resultOf, resultOfSearch } from "./send-result.ts";
import type { SlackNeeds } from "./settings.ts";
import type { Trouble } from "./trouble.ts";
import { codeOf } from "./trouble.ts";

export interface SendNeeds extends Pick<SlackNeeds, "log" | "now" | "random" | "say"> {
  client: webApi.WebClient;
  fetch: typeof globalThis.fetch;
  look: SlackLook;
  /** The pauses between messages; Slack's own pace unless a test says otherwise. */
  gaps?: Parameters<typeof createPace>[1];
}

type Progress = Parameters<Send>[1];

/** One delivery under way. */
interface Job {
  sending: Sending;
  channel: string;
  say: Wording;
  parts: readonly SlackPart[];
  /** Ids of the parts that are there, in order. */
  posted: string[];
  progress: Progress;
}

/**
 * Hands messages to Slack so that each is there once: a part carries the delivery's id in its metadata and, when an
 * answer may have been lost, is looked for before it is posted again. Parts after the first go into the thread.
 */
export function createSend(needs: SendNeeds): Send {
  const pace = createPace(needs.now, needs.gaps);
  return async (sending, progress) => {
    const result = await send(sending, progress, pace, needs);
    const { id, kind, attempts, destination } = sending;
    const told = { platform: "slack", delivery: id, kind, attempts, destination: destination.id };
    const code = result.kind === "sent" ? null : result.fault.code;
    if (result.kind === "sent") needs.log.info({ ...told, parts: result.remoteIds.length }, "delivery sent");
    else needs.log.warn({ ...told, result: result.kind, code }, "delivery not sent");
    return result;
  };
}

async function send(sending: Sending, progress: Progress, pace: Pace, needs: SendNeeds): Promise<SendResult> {
  const { destination, replaces } = sending;
  const say = needs.say(destination.language);
  const { channel } = destination;
  if (channel === null) {
    return { kind: "dead", fault: slackFaults.noChannel() };
  }
  const message = replaces === null ? sending.message : corrected(sending.message, say);
  const parts = renderSlack(message, needs.look);
  const job: Job = { sending, channel, say, parts, posted: [...sending.posted], progress };
  const editing = replaces !== null && replaces.length > 0 && job.posted.length === 0;
  const stopped = editing ? await edit(replaces, job, pace, needs) : await look(job, needs);
  return stopped ?? (await post(job, pace, needs)) ?? { kind: "sent", remoteIds: job.posted };
}

const corrected = (message: Message, say: Wording): Message => ({
  ...message,
  blocks: [...message.blocks, context(say.slack.corrected)],
});

/** Posts the parts that aren't there yet; null when all are. */
async function post(job: Job, pace: Pace, needs: SendNeeds): Promise<SendResult | null> {
  const { sending, channel, parts, posted } = job;
  for (let part = posted.length; part < parts.length; part++) {
    const turn = await pace.turn(channel);
    if (turn.wait !== null) return waiting(turn.wait);
    const thread = threadOf(job);
    const done = await postPart(parts[part]!, needs, (body) =>
      postMessage(needs.client, {
        channel,
        ...body,
        ...quiet,
        metadata: metadataOf(sending, part),
        ...(thread === null ? {} : { thread_ts: thread }),
        client_msg_id: messageId(sending, part),
      }),
    );
    if (!done.ok) return afterTrouble(done.trouble, job, pace, needs);
    posted.push(remoteId(done.result.channel, done.result.ts));
    await job.progress([...posted]);
  }
  return null;
}

/** The thread that the next part goes into: the destination's own, or that of the first part. */
function threadOf({ sending, posted }: Job): string | null {
  if (sending.destination.thread !== null) return sending.destination.thread;
  return posted.length === 0 ? null : (readRemoteId(posted[0]!)?.ts ?? null);
}

/** After a first attempt: adds the parts that turn out to be there. Null when it is known which are. */
async function look(job: Job, needs: SendNeeds): Promise<SendResult | null> {
  const { sending, channel, parts, posted } = job;
  if (sending.attempts === 0) return null;
  const since = sending.firstTriedAt ?? sending.owedAt;
  const alive = () => job.progress([...posted]);
  // The first part stands in the channel, the others in its thread: what isn't found in one may be in the next.
  while (posted.length < parts.length) {
    const found = await findPosted(sending, { channel, thread: threadOf(job), since }, needs.client, alive);
    if (!found.ok) return resultOfSearch(found.trouble, sending.attempts, needs);
    const before = posted.length;
    while (found.parts.has(posted.length)) posted.push(found.parts.get(posted.length)!);
    if (posted.length === before) return null;
    await job.progress([...posted]);
  }
  return null;
}

/**
 * Puts the message in the place of one that was posted before, part by part; parts that it doesn't need any more say
 * so, and further ones are left to `post`. Editing twice does no harm, so a lost answer needs no looking.
 */
async function edit(
  replaces: readonly string[],
  job: Job,
  pace: Pace,
  needs: SendNeeds,
): Promise<SendResult | null> {
  const { sending, parts, posted, say } = job;
  const takenBack = renderSlack(plainMessage(say.slack.takenBack), needs.look)[0]!;
  for (const [part, id] of replaces.entries()) {
    const at = readRemoteId(id);
    if (at === null) return look(job, needs);
    const turn = await pace.turn(at.channel);
    if (turn.wait !== null) return waiting(turn.wait);
    const done = await postPart(parts[part] ?? takenBack, needs, (body) =>
      needs.client.chat.update({
        ...at,
        ...body,
        // An update keeps the blocks that it doesn't name.
        blocks: body.blocks ?? [],
        parse: "none",
        link_names: false,
        metadata: metadataOf(sending, part),
      }),
    );
    if (!done.ok) {
      // The message is gone: the correction is posted anew, which may have been begun before.
      if (part === 0 && isGone(done.trouble)) return look(job, needs);
      if (isGone(done.trouble)) break;
      return afterTrouble(done.trouble, job, pace, needs);
    }
    if (part < parts.length) posted.push(id);
  }
  // From here on the further parts are looked for like those of any other message.
  await job.progress([...posted]);
  return null;
}

const gone = new Set(["message_not_found", "cant_update_message", "edit_window_closed"]);
const isGone = (trouble: Trouble): boolean => trouble.kind === "refused" && gone.has(trouble.code);

function afterTrouble(met: Trouble, job: Job, pace: Pace, needs: SendNeeds): SendResult {
  const { sending, channel } = job;
  if (met.kind === "busy") pace.hold(channel, met.seconds);
  needs.log.warn({ platform: "slack", delivery: sending.id, code: codeOf(met) }, "slack message not taken");
  // A destination whose thread was deleted is as good as one whose channel was.
  const code = met.kind === "refused" ? met.code : null;
  if (code === "thread_not_found" && sending.destination.thread !== null) {
    return { kind: "closed", fault: slackFaults.closed(code) };
  }
  return resultOf(met, sending.attempts, needs);
}

const waiting = (at: number): SendResult => ({ kind: "retry", at, fault: slackFaults.busy() });
