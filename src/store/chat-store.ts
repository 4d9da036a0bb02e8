import type { DestinationRow } from "../core/destination.ts";
import type { Fault } from "../core/fault.ts";

/** Something that an editor's command did, or was refused. */
export interface AuditLine {
  at: number;
  by: string;
  platform: string;
  /** The command with what it named, without notes. */
  what: string;
  allowed: boolean;
}

/** A message that was given up, or waits to be tried again. */
export interface StuckDelivery {
  id: number;
  destination: string;
  kind: string;
  state: "owed" | "dead";
  summary: string;
  owedAt: number;
  attempts: number;
  /** Its destination is closed: it waits until that is opened. */
  closed: boolean;
  fault: Fault | null;
}

/** An event of a chat platform that asks for a change: the change is made once, however often the event comes. */
export interface ChatEvent {
  key: string;
  at: number;
}

/** What chat platforms need kept. */
export interface ChatStore {
  /** Notes that an event that changes nothing is done; false when it was before. */
  beginEvent(event: ChatEvent): Promise<boolean>;
  eventDone(key: string): Promise<boolean>;

  destinationRows(): Promise<DestinationRow[]>;
  /**
   * Saves what was set of a destination in chat, in one transaction with its event.
   * @throws EventDone
   */
  saveDestination(row: DestinationRow, event: ChatEvent | null): Promise<void>;
  /** Stops posting to a destination, for a reason, until it is saved again without one; false when it was stopped. */
  closeDestination(row: Omit<DestinationRow, "settings" | "closed">, fault: Fault): Promise<boolean>;

  /** Stops a feed from being polled, or lets it be polled again with `by` null; false when it was so already. */
  pauseFeed(feed: string, by: string | null, event: ChatEvent | null, now: number): Promise<boolean>;

  /** Messages that were given up, newest first, and those that failed and will be tried again. */
  stuckDeliveries(limit: number): Promise<StuckDelivery[]>;
  /** Owes a message that was given up once more; false when there is none such. */
  resendDelivery(id: number, event: ChatEvent | null, now: number): Promise<boolean>;

  /** Claims or renews a lease; false while another holder has it, but for one that is known to have `ended`. */
  holdLease(name: string, holder: string, ms: number, now: number, ended?: string): Promise<boolean>;
  leaseHolder(name: string): Promise<string | null>;
  releaseLease(name: string, holder: string): Promise<void>;

  audit(line: AuditLine): Promise<void>;
  /** Newest first. */
  auditLines(limit: number): Promise<AuditLine[]>;
}
