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
/** So many must be done before more are claimed, since each look at what is owed costs a query. */
const atLeastDone = 8;

/**
 * Sends what the outbox owes to the platforms that are connected; a message that takes long keeps only its own place.
 * What can't be sent now stays owed.
 */
export async function deliverOwed(needs: DeliverNeeds, signal: AbortSignal): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: [] };
  const underWay = new Set<Promise<void>>();
  const broken: unknown[] = [];
  let known: ReadonlyMap<string, Destination> = new Map();
  let readFor = 0;
  const settle = async (claim: ClaimedDelivery, destination: Destination | undefined) => {
    try {
      const fault = await deliver(claim, destination, needs);
      if (fault === null) delivered.sent++;
      else delivered.failed.push({ destination: claim.destination, fault });
    } catch (error) {
      broken.push(error);
    }
  };
  const begin = (claim: ClaimedDelivery, destination: Destination | undefined) => {
    const work = settle(claim, destination).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  try {
    while (!signal.aborted && broken.length === 0) {
      const limit = atOnce - underWay.size;
      const claims = await claimUpTo(limit, needs);
      // Read anew every so many messages: there may be a thousand destinations.
      readFor -= claims.length;
      if (readFor < 0 || claims.some((one) => !known.has(one.destination))) {
        known = new Map((await needs.destinations()).map((one) => [one.id, one]));
        readFor = atOnce;
      }
      for (const one of claims) begin(one, known.get(one.destination));
      if (underWay.size === 0) break;
      // Where all were claimed, the next to a place comes up as soon as the one before it is done.
      const few = claims.length < limit ? underWay.size - 1 : atOnce - atLeastDone;
      while (underWay.size > few) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
  if (broken.length > 0) throw broken[0];
  return delivered;
}

const claimUpTo = (limit: number, needs: DeliverNeeds): Promise<ClaimedDelivery[]> =>
  needs.store.claimDeliveries({
    now: needs.now(),
    leaseMs,
    limit,
    platforms: [...needs.senders.keys()],
  });

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
