import type { types, webApi } from "@slack/bolt";
import type { ChatLog } from "../../core/chat.ts";
import type { Message } from "../../core/message.ts";
import { plainMessage } from "../../core/message.ts";
import type { Wording } from "../../core/wording/en.ts";
import { postMessage, postPart, quiet } from "./post.ts";
import type { SlackLook, SlackPart } from "./render/render.ts";
import { renderSlack } from "./render/render.ts";
import { respond } from "./respond.ts";
import type { Trouble } from "./trouble.ts";
import { codeOf } from "./trouble.ts";

/** Where an answer goes. */
export interface ReplyTo {
  user: string;
  /** Null: only the person is known, as on the home page; they are written to directly. */
  channel: string | null;
  /** The thread that it was asked in. */
  thread: string | null;
  /** The message that asked, where one did: a shared answer hangs on it. */
  asked: string | null;
  /** A talk with the bot alone. */
  direct: boolean;
  responseUrl: string | null;
}

export interface ReplyNeeds {
  client: webApi.WebClient;
  fetch: typeof globalThis.fetch;
  log: ChatLog;
  look: SlackLook;
}

type Body = { text: string; blocks?: types.KnownBlock[] };
type Way = (body: Body) => Promise<unknown>;

/** Slack takes five answers over one address. */
const responseUses = 5;
/** Further parts of an answer to one person; one that is longer says so. */
const mostParts = 10;

/**
 * Answers whoever asked: them alone, or the channel where they want it to be shared. `say`: the asker's words, and those
 * of the answer's language. Tries one way after another, so
 * that an answer that can't be given where it was asked for still reaches the asker. Never throws.
 */
export async function reply(
  answer: { message: Message; share: boolean },
  to: ReplyTo,
  say: { asker: Wording; shown: Wording },
  needs: ReplyNeeds,
): Promise<void> {
  const parts = shorten(renderSlack(answer.message, needs.look), say.shown, needs.look);
  if (!answer.share || to.direct || to.channel === null) return tell(parts, to, needs);
  const shared = await share(parts, to, needs);
  if (shared === parts.length) return;
  const notShared = renderSlack(plainMessage(say.asker.slack.notShared), needs.look);
  return tell([...notShared, ...parts.slice(shared)], { ...to }, needs);
}

function shorten(parts: readonly SlackPart[], say: Wording, look: SlackLook): readonly SlackPart[] {
  if (parts.length <= mostParts) return parts;
  const left = plainMessage(say.slack.restLeftOut(parts.length - mostParts));
  return [...parts.slice(0, mostParts), ...renderSlack(left, look)];
}

/** Shows the channel; gives how many parts it saw. A long answer needs a thread, which takes the bot in the channel. */
async function share(parts: readonly SlackPart[], to: ReplyTo, needs: ReplyNeeds): Promise<number> {
  const { client } = needs;
  const channel = to.channel!;
  let thread = to.thread ?? to.asked;
  for (const [index, part] of parts.entries()) {
    const post: Way = (body) =>
      postMessage(client, {
        channel,
        ...body,
        ...quiet,
        ...(thread === null ? {} : { thread_ts: thread }),
      });
    const asWhole: Way | null =
      to.responseUrl !== null && index === 0 && parts.length === 1 ? overUrl(to, needs, "in_channel") : null;
    const done = await postPart(part, needs, asWhole ?? post);
    if (!done.ok) {
      warn(done.trouble, needs.log);
      return index;
    }
    thread ??= (done.result as { ts?: string } | undefined)?.ts ?? null;
  }
  return parts.length;
}

/** Tells the asker alone. */
async function tell(parts: readonly SlackPart[], to: ReplyTo, needs: ReplyNeeds): Promise<void> {
  const ways = waysTo(to, needs);
  let used = 0;
  for (const part of parts) {
    for (const way of ways) {
      if (way.url && used >= responseUses) continue;
      let done = await postPart(part, needs, way.post);
      // What one person sees may be said twice rather than never.
      if (!done.ok && done.trouble.kind !== "refused") done = await postPart(part, needs, way.post);
      if (way.url && done.ok) used++;
      if (done.ok) break;
      warn(done.trouble, needs.log);
    }
  }
}

function waysTo(to: ReplyTo, needs: ReplyNeeds): { post: Way; url: boolean }[] {
  const { client } = needs;
  const { channel, user, thread } = to;
  const inThread = thread === null ? {} : { thread_ts: thread };
  const ways: { post: Way; url: boolean }[] = [];
  if (to.responseUrl !== null) ways.push({ post: overUrl(to, needs, "ephemeral"), url: true });
  if (channel !== null && to.direct) {
    ways.push({
      post: (body) => postMessage(client, { channel, ...body, ...quiet, ...inThread }),
      url: false,
    });
  } else if (channel !== null) {
    // In a thread that nobody else has answered yet Slack doesn't show it, so a first mention is answered beside it.
    ways.push({
      post: (body) => client.chat.postEphemeral({ channel, user, ...body, ...inThread }),
      url: false,
    });
  }
  // A message to a person's id comes from the bot in their talk with it.
  ways.push({ post: (body) => postMessage(client, { channel: user, ...body, ...quiet }), url: false });
  return ways;
}

const overUrl =
  ({ responseUrl, thread }: ReplyTo, { fetch }: ReplyNeeds, type: "ephemeral" | "in_channel"): Way =>
  (body) =>
    respond(fetch, responseUrl!, {
      ...body,
      ...quiet,
      response_type: type,
      replace_original: false,
      ...(thread === null ? {} : { thread_ts: thread }),
    });

function warn(trouble: Trouble, log: ChatLog): void {
  log.warn({ platform: "slack", code: codeOf(trouble) }, "slack answer not taken");
}
