import type { Destination } from "./destination.ts";
import type { Fault } from "./fault.ts";
import type { Message } from "./message.ts";

/** What a message is to its destination. */
export type DeliveryKind = "digest" | "alert" | "notice";

/** One message owed to one destination. `key` makes it owed once: a second one with the same key is dropped. */
export interface OwedDelivery {
  key: string;
  destination: string;
  platform: string;
  kind: DeliveryKind;
  message: Message;
  /** The key of an earlier delivery whose posted message this one takes the place of, where a platform can edit. */
  replaces?: string;
}

/** A delivery that is about to be sent. */
export interface Sending {
  id: number;
  key: string;
  kind: DeliveryKind;
  destination: Destination;
  message: Message;
  /** How many times sending was begun before; 0 on the first. From 1 on, look whether the message is there already. */
  attempts: number;
  owedAt: number;
  /** When sending was first begun; null before the first time. What may be there already was posted after it. */
  firstTriedAt: number | null;
  /** The platform's ids of the parts that are known to be posted, in order; a part follows the ones before it. */
  posted: readonly string[];
  /** The platform's ids of the posted message that this one takes the place of; null when there is none. */
  replaces: readonly string[] | null;
}

/** What became of trying to send a delivery. */
export type SendResult =
  /** `remoteIds`: the platform's ids of all its parts, in order. */
  | { kind: "sent"; remoteIds: readonly string[] }
  | { kind: "retry"; at: number; fault: Fault }
  /** It can't be sent, or nobody can tell whether it was: an editor decides (`/outbox`). */
  | { kind: "dead"; fault: Fault }
  /** The channel is gone, or the bot may not post there any more: nothing goes there until an editor says so. */
  | { kind: "closed"; fault: Fault };

/**
 * Hands one message to a platform; safe to repeat after a lost answer. `progress` keeps the ids of the parts posted so
 * far, so that a long message goes on where it broke off.
 */
export type Send = (
  sending: Sending,
  progress: (remoteIds: readonly string[]) => Promise<void>,
) => Promise<SendResult>;
