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
}

/** What became of trying to send a delivery. */
export type SendResult =
  | { kind: "sent"; remoteId: string | null }
  | { kind: "retry"; at: number; fault: Fault }
  | { kind: "dead"; fault: Fault };
