import { createHash } from "node:crypto";
import type { Sending } from "../../core/delivery.ts";

/** What a message's metadata is called; people don't see it. */
const eventType = "hk_newsdesk_delivery";

export interface Mark {
  delivery: number;
  key: string;
  part: number;
}

/** What a part of a delivery is found again by. */
export const metadataOf = ({ id, key }: Pick<Sending, "id" | "key">, part: number) => ({
  event_type: eventType,
  event_payload: { delivery: id, key, part } satisfies Mark,
});

/** Which part of a delivery a message is; null for any other message. */
export function partOf(
  metadata: { event_type?: string; event_payload?: object } | undefined,
  { id, key }: Pick<Sending, "id" | "key">,
): number | null {
  if (metadata?.event_type !== eventType) return null;
  const mark = (metadata.event_payload ?? {}) as Partial<Mark>;
  // Another desk's ids may be the same; its keys hardly are.
  return Number(mark.delivery) === id && mark.key === key && Number.isInteger(Number(mark.part))
    ? Number(mark.part)
    : null;
}

/** The same for every attempt to post a part. Slack documents nothing of it, but drops a repeated one: a second belt. */
export function messageId({ id, key }: Pick<Sending, "id" | "key">, part: number): string {
  const hex = createHash("sha256").update(`${key}\n${id}\n${part}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id that the desk keeps of a posted part: where it is and what it is called there. */
export const remoteId = (channel: string, ts: string): string => `${channel}/${ts}`;

/** The other way round; null for what isn't such an id. */
export function readRemoteId(id: string): { channel: string; ts: string } | null {
  const [channel, ts, ...more] = id.split("/");
  return channel && ts && more.length === 0 ? { channel, ts } : null;
}
