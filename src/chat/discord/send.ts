import { createHash } from "node:crypto";
import { Routes } from "discord.js";
import type { Send, Sending, SendResult } from "../../core/delivery.ts";
import { discordFaults } from "../../core/wording/en/discord-faults.ts";
import { cleanText } from "../clean-text.ts";
import type { Api, Asked } from "./api.ts";
import type { DiscordPart } from "./body.ts";
import { clipText } from "../cut-text.ts";
import type { Look } from "./find-posted.ts";
import { findPosted } from "./find-posted.ts";
import { renderDiscord } from "./render.ts";
import { isGone, isRefusedForGood, resultOf } from "./send-result.ts";
import type { DiscordNeeds } from "./settings.ts";

const mostThreadName = 100;
/** A thread was started on the message before. */
const threadExists = 160_004;
/** While Discord refuses the token nothing is asked of it: 10,000 such answers in ten minutes ban the address. */
const tokenRestMs = 15 * 60_000;
const mostRemembered = 10_000;

/** A message on Discord, as the outbox keeps it: its channel and its id. */
const toRemoteId = (channel: string, message: string): string => `${channel}/${message}`;
function fromRemoteId(remoteId: string): { channel: string; message: string } {
  const [channel = "", message = ""] = remoteId.split("/");
  return { channel, message };
}

type Failed = Exclude<Asked<never>, { kind: "done" }>;
type Step<T> = { ok: true; value: T } | { ok: false; result: SendResult };
const go = <T>(value: T): Step<T> => ({ ok: true, value });

/**
 * The outbox's way to Discord. Each part carries a nonce, which makes posting it again harmless for some minutes, and the
 * delivery's mark, by which it is found in the channel after longer. When neither can tell, nobody posts: an editor decides.
 */
export function createSend(api: Api, needs: DiscordNeeds): Send {
  const { log, now } = needs;
  /** Deliveries of which Discord plainly said each time that it did not post. */
  const surelyNotPosted = new Set<number>();
  let own: string | null = null;
  let restUntil = 0;

  return async (sending, progress) => {
    if (now() < restUntil) {
      return { kind: "retry", at: restUntil, fault: discordFaults.token() };
    }
    const delivery = await openDelivery(sending);
    const result = delivery.ok ? await sendParts(delivery.value, progress) : delivery.result;
    const code = result.kind === "sent" ? null : result.fault.code;
    const { id, kind, attempts } = sending;
    const told = { platform: "discord", delivery: id, kind, destination: sending.destination.id, attempts };
    if (code === "discord-token") restUntil = now() + tokenRestMs;
    if (result.kind === "sent") {
      log.info({ ...told, parts: result.remoteIds.length }, "delivery sent");
    } else log.warn({ ...told, result: result.kind, code }, "delivery not sent");
    return result;
  };

  async function openDelivery(sending: Sending): Promise<Step<Delivery>> {
    const { destination, attempts, replaces, message } = sending;
    const words = needs.say(destination.language).discord;
    const { channel } = destination;
    if (channel === null) return { ok: false, result: { kind: "dead", fault: discordFaults.noChannel() } };
    if (attempts > 0 && own === null) {
      const me = await api.get<{ id: string }>(Routes.user());
      if (me.kind !== "done") return { ok: false, result: toResult(me, sending, false) };
      own = me.value.id;
    }
    const mark = markOf(sending);
    const parts = renderDiscord(message, {
      footer: (part, of) => words.footer(mark, part, of),
      ...(replaces === null ? {} : { notice: words.corrected }),
    });
    return go({ sending, channel, mark, parts, posted: [...sending.posted], looks: new Map() });
  }

  async function sendParts(
    delivery: Delivery,
    progress: (remoteIds: readonly string[]) => Promise<void>,
  ): Promise<SendResult> {
    const { sending, parts, posted } = delivery;
    for (let index = posted.length; index < parts.length; index++) {
      const step = await sendPart(delivery, index);
      if (!step.ok) return step.result;
      posted.push(step.value);
      surelyNotPosted.delete(sending.id);
      await progress([...posted]);
    }
    const surplus = await takeBack(sending, parts.length);
    return surplus ?? { kind: "sent", remoteIds: posted };
  }

  /** A part in the place of an earlier one, else as a message of its own. */
  async function sendPart(delivery: Delivery, index: number): Promise<Step<string>> {
    const { sending, parts } = delivery;
    const earlier = sending.replaces?.[index];
    if (earlier !== undefined) {
      const { channel, message } = fromRemoteId(earlier);
      const { body, files } = parts[index]!;
      const asked = await api.patch(Routes.channelMessage(channel, message), { body, files });
      if (asked.kind === "done") return go(earlier);
      // What was deleted or lies in a closed thread can't be edited; the correction must be seen all the same.
      if (!isGone(asked)) return { ok: false, result: toResult(asked, sending, true) };
    }
    const places = await placesOf(delivery, index);
    if (!places.ok) return places;
    const found = await lookBefore(delivery, places.value, index);
    if (!found.ok) return found;
    if (found.value !== null) return go(found.value);
    return post(delivery, places.value, index);
  }

  async function post(delivery: Delivery, places: readonly string[], index: number): Promise<Step<string>> {
    const { sending, parts, mark } = delivery;
    const { body, files } = parts[index]!;
    const sent = { body: { ...body, nonce: `${mark}-${index + 1}`, enforce_nonce: true }, files };
    let last: Failed | null = null;
    for (const place of places) {
      const asked = await api.post<{ id: string; embeds?: unknown[] }>(Routes.channelMessages(place), sent);
      if (asked.kind === "done") {
        // Without Embed Links all but the summary may be left out without a word.
        const whole = body.embeds.length === 0 || asked.value.embeds?.length !== 0;
        return whole
          ? go(toRemoteId(place, asked.value.id))
          : { ok: false, result: toResult({ kind: "refused", status: 403, code: 0 }, sending, true) };
      }
      last = asked;
      if (!isRefusedForGood(asked)) break;
    }
    return { ok: false, result: toResult(last!, sending, true) };
  }

  /**
   * Where a part goes: the first into the channel, the others into a thread on it, or into the channel where threads can't
   * be. In order of preference.
   */
  async function placesOf({ channel, posted, sending }: Delivery, index: number): Promise<Step<string[]>> {
    const first = posted[0];
    if (index === 0 || first === undefined) return go([channel]);
    const top = fromRemoteId(first);
    if (index > 1) return go([...new Set([fromRemoteId(posted[index - 1]!).channel, top.channel])]);
    const name = clipText(cleanText(sending.message.summary), mostThreadName) || markOf(sending);
    const asked = await api.post(Routes.threads(top.channel, top.message), { body: { name } });
    if (asked.kind === "done" || (asked.kind === "refused" && asked.code === threadExists)) {
      return go([top.message, top.channel]);
    }
    return asked.kind === "refused" && asked.status !== 401
      ? go([top.channel])
      : { ok: false, result: toResult(asked, sending, false) };
  }

  /** The part where an earlier try may have put it; null when it is surely not there. */
  async function lookBefore(
    delivery: Delivery,
    places: readonly string[],
    index: number,
  ): Promise<Step<string | null>> {
    const { sending, looks, mark } = delivery;
    if (sending.attempts === 0 || surelyNotPosted.has(sending.id)) return go(null);
    for (const place of places) {
      let look = looks.get(place);
      if (look === undefined) {
        look = await findPosted(api, place, own!, mark, sending.firstTriedAt ?? sending.owedAt);
        looks.set(place, look);
      }
      // What was in a thread that is gone is gone with it.
      if (look.kind === "failed" && place !== delivery.channel && isRefusedForGood(look.asked)) continue;
      if (look.kind === "failed") return { ok: false, result: toResult(look.asked, sending, false) };
      if (look.kind === "unsure") {
        return { ok: false, result: { kind: "dead", fault: discordFaults.unsure() } };
      }
      const there = look.parts.get(index + 1);
      if (there !== undefined) return go(toRemoteId(place, there));
    }
    return go(null);
  }

  /** Parts of the earlier message that the new one has none for. */
  async function takeBack(sending: Sending, from: number): Promise<SendResult | null> {
    const { replaces, destination } = sending;
    const { replaced } = needs.say(destination.language).discord;
    const [part] = renderDiscord({ summary: replaced, blocks: [] });
    for (const remoteId of replaces?.slice(from) ?? []) {
      const { channel, message } = fromRemoteId(remoteId);
      const asked = await api.patch(Routes.channelMessage(channel, message), { body: part!.body });
      if (asked.kind === "wait" || asked.kind === "unknown") return toResult(asked, sending, false);
    }
    return null;
  }

  /** What a failure means for the delivery. `posting`: whether it may be there when nobody knows. */
  function toResult(asked: Failed, sending: Sending, posting: boolean): SendResult {
    const clean = sending.attempts === 0 || surelyNotPosted.has(sending.id);
    if (clean && (!posting || asked.kind !== "unknown")) {
      surelyNotPosted.add(sending.id);
      if (surelyNotPosted.size > mostRemembered)
        surelyNotPosted.delete(surelyNotPosted.values().next().value!);
    } else surelyNotPosted.delete(sending.id);
    return resultOf(asked, sending.attempts, needs);
  }
}

/** A delivery on its way. */
interface Delivery {
  sending: Sending;
  channel: string;
  mark: string;
  parts: DiscordPart[];
  posted: string[];
  /** What was seen where, so that each place is looked through once. */
  looks: Map<string, Look>;
}

/** Short and a delivery's own, also across databases; with a part's number it keeps to the 25 characters of a nonce. */
function markOf({ id, key, owedAt }: Sending): string {
  const hash = createHash("sha256").update(`${id}\n${key}\n${owedAt}`).digest();
  return BigInt(`0x${hash.toString("hex", 0, 8)}`)
    .toString(36)
    .padStart(13, "0")
    .slice(-12);
}
