import type { SendResult } from "../core/delivery.ts";
import type { Fault } from "../core/fault.ts";
import type { ClaimedDelivery, Store } from "../store/store.ts";

/** Hands one message to a platform; must be safe to repeat after a lost answer. */
export type Send = (delivery: ClaimedDelivery) => Promise<SendResult>;

export interface DeliverNeeds {
  store: Pick<Store, "claimDeliveries" | "finishDelivery">;
  senders: ReadonlyMap<string, Send>;
  now(): number;
}

/** What came of the messages that were owed: how many were sent, and which were not, and why. */
export interface Delivered {
  sent: number;
  failed: { destination: string; fault: Fault }[];
}

const leaseMs = 60_000;

/** Sends what the outbox owes to the platforms that are connected. What can't be sent now stays owed. */
export async function deliverOwed(needs: DeliverNeeds, signal: AbortSignal): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: [] };
  while (!signal.aborted) {
    const claims = await needs.store.claimDeliveries({
      now: needs.now(),
      leaseMs,
      limit: 20,
      platforms: [...needs.senders.keys()],
    });
    if (claims.length === 0) break;
    for (const claim of claims) {
      const result = await needs.senders.get(claim.platform)!(claim);
      await needs.store.finishDelivery(claim, result, needs.now());
      if (result.kind === "sent") delivered.sent++;
      else delivered.failed.push({ destination: claim.destination, fault: result.fault });
    }
  }
  return delivered;
}
