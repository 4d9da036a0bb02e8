/**
 * What Slack takes of one message. Block counts and lengths are its own (docs.slack.dev, "Block Kit"); `bytes` lies
 * under the 13,200 at which all blocks together were seen to be refused (slackapi/bolt-js#2509), counted as UTF-8 so
 * that it holds however Slack counts Chinese.
 */
export const limits = {
  blocks: 50,
  homeBlocks: 100,
  header: 150,
  mrkdwn: 3000,
  alt: 2000,
  /** Under the 25 that a row takes, so that a row of long ones still fits into a message. */
  buttons: 10,
  button: 75,
  value: 300,
  tableRows: 100,
  tableColumns: 20,
  text: 3900,
  bytes: 12_900,
  /** What a block was seen to cost beside what it holds. */
  blockCost: 130,
  /** The longest address that is still made a link. */
  address: 2000,
} as const;

/** The most that a block, a list item or a row takes by itself, so that any two of them fit into a message. */
export const atomBytes = 6000;

/** What something takes of a message once it is written down. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
