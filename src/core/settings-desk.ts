import type { AuditLine, StuckDelivery } from "../store/chat-store.ts";
import type { DestinationSettings, SettledDestination } from "./destination.ts";
import type { Matter } from "./ledger.ts";

/** What commands may ask of the desk about itself: destinations, feeds, the outbox, and what editors did. */
export interface SettingsDesk {
  /** Notes what an editor's command does, or was refused. */
  audit(what: string, allowed: boolean): Promise<void>;
  /** Newest first. */
  auditLines(limit: number): Promise<readonly AuditLine[]>;
  /** The destination where the command was given, as it stands. */
  settledDestination(): Promise<SettledDestination>;
  /** Sets some of it, and opens it again if nothing could be posted there any more. */
  setDestination(settings: Partial<DestinationSettings>): Promise<void>;
  /** Whether any destination is told of a company's stance on a matter, by alerts or digests. */
  isToldAnywhere(about: { company: string; matter: Matter }): Promise<boolean>;
  /** Forgets what was set in chat, so that the configuration counts again. */
  resetDestination(): Promise<void>;
  /** Lets messages go to a destination again; `known`: the destinations that there are. */
  openDestination(id: string): Promise<{ opened: boolean; known: readonly string[] }>;
  /** Stops a feed from being polled, or lets it be polled again; false when it was so already. */
  pauseFeed(feed: string, paused: boolean): Promise<boolean>;
  /** Messages that were given up or failed, newest first. */
  stuckDeliveries(limit: number): Promise<readonly StuckDelivery[]>;
  /** Sends a message that was given up once more; false when there is none such. */
  resendDelivery(id: number): Promise<boolean>;
}
