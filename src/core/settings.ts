/** The desk's own settings, the `settings:` part of `feeds.yaml`; every one has a default. */
export interface Settings {
  /** How many feeds are fetched at once. */
  concurrency: number;
  /** Whether the pages of relevant articles are fetched when their feed carries no full text. */
  fullText: boolean;
  /** Days that the text of an irrelevant article is kept. */
  keepIrrelevantDays: number;
  /** Days that delivered messages and past polls are kept. */
  keepDeliveriesDays: number;
  /** Hosts, addresses or CIDR ranges that may be fetched though they are private. */
  allowPrivate: readonly string[];
  /** A page or address where publishers can reach the desk; sent in the User-Agent. */
  contact: string | null;
  /** What native commands on Slack begin with (`hk-` makes `/hk-stance`); null: there are none but `/desk`. */
  slackPrefix: string | null;
}

export const defaultSettings: Settings = {
  concurrency: 16,
  fullText: true,
  keepIrrelevantDays: 90,
  keepDeliveriesDays: 365,
  allowPrivate: [],
  contact: null,
  slackPrefix: null,
};
