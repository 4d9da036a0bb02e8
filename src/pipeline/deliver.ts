import type { Send } from "../core/delivery.ts";
import type { Destination, SettledDestination } from "../core/destination.ts";
import type { Fault } from "../core/fault.ts";
import type { ClaimedDelivery, Store } from "../store/store.ts";

export interface DeliverNeeds {
  store: Pick<Store, "claimDeliveries" | "keepProgress" | "finishDelivery" | "closeDestination">;
  senders: ReadonlyMap<string, Send>;
  destinations(): Promise<readonly SettledDestination[]>;
  now(): number;
  /** Nothing can be posted to a destination any more; its messages wait. */
  onClosed(destination: Destination, fault: Fault): Promise<void>;
}

/** What came of the messages that were owed: how many were sent, and which were not, and why. */
export interface Delivered {
  sent: number;
  failed: { destination: string; fault: Fault }[];
}

const leaseMs = 60_000;
/** Messages under way at once, each to another destination. */
const atOnce = 20;

/** Sends what the outbox owes to the platforms that are connected. What can't be sent now stays owed. */
export async function deliverOwed(needs: DeliverNeeds, signal: AbortSignal): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: [] };
  while (!signal.aborted) {
    const claims = await needs.store.claimDeliveries({
      now: needs.now(),
      leaseMs,
      limit: atOnce,
      platforms: [...needs.senders.keys()],
    });
    if (claims.length === 0) break;
    const destinations = new Map((await needs.destinations()).map((one) => [one.id, one]));
    await Promise.all(
      claims.map(async (claim) => {
        const fault = await deliver(claim, destinations.get(claim.destination), needs);
        if (fault === null) delivered.sent++;
        else delivered.failed.push({ destination: claim.destination, fault });
      }),
    );
  }
  return delivered;
}

/** Sends one message; returns why it was not sent. */
async function deliver(
  claim: ClaimedDelivery,
  destination: Destination | undefined,
  needs: DeliverNeeds,
): Promise<Fault | null> {
  const { store } = needs;
  if (destination === undefined) {
    await store.finishDelivery(claim, { kind: "dead", fault: unknown(claim.destination) }, needs.now());
    return unknown(claim.destination);
  }
  const result = await needs.senders.get(claim.platform)!({ ...claim, destination }, (posted) =>
    store.keepProgress(claim, posted, needs.now() + leaseMs),
  );
  await store.finishDelivery(claim, result, needs.now());
  if (result.kind === "sent") return null;
  if (result.kind === "closed") {
    const { id, platform, channel, thread } = destination;
    if (await store.closeDestination({ id, platform, channel, thread }, result.fault))
      await needs.onClosed(destination, result.fault);
  }
  return result.fault;
}

const unknown = (id: string): Fault => ({
  code: "unknown-destination",
  message: `There is no destination ${id} any more.`,
  fix: "Put it back into feeds.yaml, then send the message again with /outbox.",
  details: { destination: id },
});
