import assert from "node:assert/strict";
import { test } from "node:test";
import { createAddressGuard } from "../../src/feeds/fetch/address.ts";
import { feedsOf } from "./support.ts";

const good = `  - { id: good, publisher: Good, url: "https://good.example/feed", type: news, language: en }\n`;

/** A feeds file of a good feed and, on line 3, one with these changes. */
function oneFeed(changes: Record<string, string>): string {
  const keys = {
    id: "bad",
    publisher: "Bad",
    url: '"https://bad.example/"',
    type: "news",
    language: "en",
    ...changes,
  };
  const written = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `feeds:\n${good}  - { ${written.join(", ")} }\n`;
}

const faultyFeeds: [name: string, changes: Record<string, string>, shown: string][] = [
  [
    "a bad id",
    { id: "Bad_Feed" },
    `feeds.yaml:3  feeds[1].id  "Bad_Feed" is not an id  → use lower-case letters, digits and single hyphens, 64 at most`,
  ],
  [
    "an id used twice",
    { id: "good" },
    `feeds.yaml:3  feeds[1].id  "good" is the id of an earlier feed  → give it an id of its own, or take one of the two out`,
  ],
  [
    "the address of another feed",
    { url: '"http://GOOD.example/feed/"' },
    `feeds.yaml:3  feeds[1].url  is the address of good too  → keep one of the two feeds`,
  ],
  [
    "no address",
    { url: '"good.example/feed"' },
    `feeds.yaml:3  feeds[1].url  "good.example/feed" is not a web address  → write the whole address: https://host/path`,
  ],
  [
    "another kind of address",
    { url: '"file:///etc/passwd"' },
    `feeds.yaml:3  feeds[1].url  "file:///etc/passwd" is not a web address  → write the whole address: https://host/path`,
  ],
  [
    "a secret in the address",
    { url: '"https://me:hunter2@bad.example/"' },
    `feeds.yaml:3  feeds[1].url  has a user name or password in it  → take it out: secrets don't belong in this file`,
  ],
  [
    "an unknown type",
    { type: "goverment" },
    `feeds.yaml:3  feeds[1].type  "goverment" is not a feed type  → did you mean government? use one of news, government, company, civil-society`,
  ],
  [
    "an unknown language",
    { language: "zh-HK" },
    `feeds.yaml:3  feeds[1].language  "zh-HK" is not a language  → did you mean zh-Hant? use one of en, zh-Hant, zh-Hans`,
  ],
  [
    "a list for one value",
    { publisher: "[A, B]" },
    `feeds.yaml:3  feeds[1].publisher  must be a single value  → write a text`,
  ],
  ["an empty value", { publisher: "''" }, `feeds.yaml:3  feeds[1].publisher  is empty  → write a text`],
  [
    "a control character",
    { publisher: '"A\\eB"' },
    `feeds.yaml:3  feeds[1].publisher  holds a control character  → take it out`,
  ],
  ...["4m", "25h", "90", "1.5h", "1d", "-5m"].map((every): [string, Record<string, string>, string] => [
    `the interval ${every}`,
    { every },
    `feeds.yaml:3  feeds[1].every  "${every}" is not an interval from 5m to 24h  → write a number with m or h, such as 30m`,
  ]),
];

for (const [name, changes, shown] of faultyFeeds) {
  test(`a feed with ${name} is left out, and the fault says so`, () => {
    const read = feedsOf(oneFeed(changes));
    assert.equal(read.shown, shown);
    assert.deepEqual(
      read.feeds.map((feed) => feed.id),
      ["good"],
    );
  });
}

test("intervals from five minutes to a day are read in milliseconds", () => {
  for (const [every, ms] of [
    ["5m", 300_000],
    ["24h", 86_400_000],
    ["1440m", 86_400_000],
  ] as const) {
    assert.equal(feedsOf(oneFeed({ every })).feeds[1]!.everyMs, ms);
  }
});

test("a page is watched by its main text or a selector, a few times a day if not told otherwise", () => {
  const watchedOf = (changes: Record<string, string>) => {
    const read = feedsOf(oneFeed(changes));
    assert.equal(read.shown, "");
    const { watched, everyMs } = read.feeds[1]!;
    return { watched, everyMs };
  };
  assert.deepEqual(watchedOf({ format: "feed" }), { watched: null, everyMs: 1_800_000 });
  assert.deepEqual(watchedOf({ format: "page" }), { watched: { selector: null }, everyMs: 21_600_000 });
  assert.deepEqual(watchedOf({ format: "page", every: "1h", selector: "'main .policy'" }), {
    watched: { selector: "main .policy" },
    everyMs: 3_600_000,
  });
});

test("selectors of elements, classes, ids and attributes are taken, and no others", () => {
  const selectorOf = (selector: string) => {
    const read = feedsOf(oneFeed({ format: "page", selector: JSON.stringify(selector) }));
    return read.feeds[1]?.watched?.selector ?? null;
  };
  for (const taken of [
    "main",
    "#content",
    "main .policy > table",
    ".a,.b",
    "section[data-country='HK'] td",
    '[lang="zh-HK"], article.main.report',
    "*",
  ]) {
    assert.equal(selectorOf(taken), taken);
  }
  for (const refused of [
    "main >",
    "> main",
    "a,,b",
    "div:has(p)",
    "p::before",
    "[",
    "[a=b",
    ".1st",
    "##x",
    "a{b}",
    "x".repeat(201),
  ]) {
    assert.equal(selectorOf(refused), null, refused);
  }
});

test("a selector of what is no page is a fault, and the feed stands", () => {
  const read = feedsOf(oneFeed({ selector: "main" }));
  assert.match(read.shown, /selector {2}means something only for a page {2}→ add format: page/);
  assert.equal(read.feeds[1]!.watched, null);
});

test("a feed of an unknown company stands, without the company", () => {
  const read = feedsOf(oneFeed({ company: "facebok" }));
  assert.equal(
    read.shown,
    `feeds.yaml:3  feeds[1].company  "facebok" is not in companies.yaml  → did you mean facebook? If not, add it to companies.yaml, or check that the file is whole`,
  );
  assert.equal(read.feeds[1]!.company, null);
});

test("of a catalogue that is cut short no other company is suggested", () => {
  const cut = feedsOf(oneFeed({ company: "facebok" }), false);
  assert.match(cut.shown, /is not in companies\.yaml {2}→ correct the broken YAML of companies\.yaml first$/);
  const whole = feedsOf(oneFeed({ company: "microsoft" }));
  assert.match(whole.shown, /→ add it to companies\.yaml, or check that the file is whole$/);
});

test("a file without destinations is warned of", () => {
  assert.equal(
    feedsOf(oneFeed({})).warned,
    "feeds.yaml:1  warning: names no destinations, so no digest will ever go out  → add destinations: with an entry for each",
  );
  assert.equal(feedsOf(`${oneFeed({})}destinations:\n  - { id: n, platform: terminal }\n`).warned, "");
});

test("a destination says when, where and what", () => {
  const read = feedsOf(`feeds:
${good}destinations:
  - id: law-desk
    platform: slack
    channel: C0123456789
    language: zh-Hant
    topics: [security-law, security-law]
    companies: [apple]
    languages: [en]
    digest: { at: 23:59, days: [sun], timezone: Europe/London }
  - { id: everything, platform: terminal }
`);
  assert.equal(read.shown, "");
  assert.deepEqual(read.destinations, [
    {
      id: "law-desk",
      platform: "slack",
      channel: "C0123456789",
      thread: null,
      language: "zh-Hant",
      topics: ["security-law"],
      companies: ["apple"],
      languages: ["en"],
      digest: { hour: 23, minute: 59, days: ["sun"], timezone: "Europe/London" },
    },
    {
      id: "everything",
      platform: "terminal",
      channel: null,
      thread: null,
      language: "en",
      topics: ["security-law", "data-request", "platform-takedown", "surveillance-privacy-law"],
      companies: [],
      languages: ["en", "zh-Hant", "zh-Hans"],
      digest: null,
    },
  ]);
});

test("all faults of a destination come out, and it is left out", () => {
  const read = feedsOf(`feeds:
${good}destinations:
  - id: newsroom
    platform: slak
    topics: [privacy]
    languages: []
    digest:
      at: "9:00"
      days: [mon, funday]
      timezone: Asia/HongKong
      until: "10:00"
`);
  assert.deepEqual(read.destinations, []);
  assert.equal(
    read.shown,
    `feeds.yaml:5  destinations[0].platform  "slak" is not a platform  → did you mean slack? use one of terminal, slack, discord
feeds.yaml:6  destinations[0].topics[0]  "privacy" is not a topic  → use one of security-law, data-request, platform-takedown, surveillance-privacy-law
feeds.yaml:7  destinations[0].languages  is an empty list  → take the key out for the default, or name what you want
feeds.yaml:9  destinations[0].digest.at  "9:00" is not a time of day  → write it as "09:00", from 00:00 to 23:59
feeds.yaml:10  destinations[0].digest.days[1]  "funday" is not a day  → use one of mon, tue, wed, thu, fri, sat, sun
feeds.yaml:11  destinations[0].digest.timezone  "Asia/HongKong" is not a time zone  → did you mean Asia/Hong_Kong?
feeds.yaml:12  destinations[0].digest.until  "until" is not a key that is known here  → the keys are at, days, timezone`,
  );
});

test("an unknown company never turns a destination's list into all companies", () => {
  const read = feedsOf(
    `feeds:\n${good}destinations:\n  - { id: d, platform: terminal, companies: [nobody] }\n`,
  );
  assert.match(
    read.shown,
    /^feeds\.yaml:4 {2}destinations\[0\]\.companies\[0\] {2}"nobody" is not in companies\.yaml/,
  );
  assert.deepEqual(read.destinations[0]!.companies, ["nobody"]);
});

test("each setting stands by itself", () => {
  const read = feedsOf(`feeds:
${good}settings:
  concurrency: 0
  keepIrrelevantDays: 30
  fullText: no
  keepDeliveryDays: 1
  allowPrivate: [127.0.0.1, 10.0.0.0/8, "fd00::/8", feeds.local, "http://x", 10.0.0.0/33, "host:0"]
  contact: "https://desk.example/about us"
`);
  assert.deepEqual(read.settings, {
    concurrency: 16,
    fullText: false,
    keepIrrelevantDays: 30,
    keepDeliveriesDays: 365,
    allowPrivate: ["127.0.0.1", "10.0.0.0/8", "fd00::/8", "feeds.local"],
    contact: null,
    slackPrefix: null,
  });
  assert.deepEqual(
    read.faults.map((fault) => [fault.path, fault.code, fault.line]),
    [
      ["settings.keepDeliveryDays", "unknown-key", 7],
      ["settings.concurrency", "bad-number", 4],
      ["settings.contact", "bad-contact", 9],
      ["settings.allowPrivate[4]", "bad-host", 8],
      ["settings.allowPrivate[5]", "bad-host", 8],
      ["settings.allowPrivate[6]", "bad-host", 8],
    ],
  );
});

test("what may be fetched though it is private can be held to a port, as the guard compares it", () => {
  const sound = [
    ["Feeds.Local:8080", "feeds.local:8080"],
    ["127.0.0.1:08080", "127.0.0.1:8080"],
    ["[::1]:8080", "[::1]:8080"],
    ["[FD00:0:0::1]:80", "[fd00::1]:80"],
    ["fd00::1", "fd00::1"],
  ];
  const bad = [
    "host:",
    "host:99999",
    "[127.0.0.1]:80",
    "[::1]",
    "::1:99999999",
    "10.0.0.0/8:80",
    "a:b:80",
    "a b:80",
  ];
  const list = [...sound.map(([given]) => given), ...bad];
  const read = feedsOf(`settings:\n  allowPrivate: ${JSON.stringify(list)}\nfeeds: []\n`);
  assert.deepEqual(
    read.settings.allowPrivate,
    sound.map(([, kept]) => kept),
  );
  assert.equal(read.faults.filter((fault) => fault.code === "bad-host").length, bad.length);
  const guard = createAddressGuard(read.settings.allowPrivate);
  assert.equal(guard.allows("127.0.0.1", "127.0.0.1", 8080), true);
  assert.equal(guard.allows("127.0.0.1", "127.0.0.1", 8081), false);
  assert.equal(guard.allows("news.example", "fd00::1", 80), true);
});

test("who may correct the record is never guessed", () => {
  for (const [text, terminal] of [
    ["editors: { terminal: everyone }\n", "everyone"],
    ["editors: { terminal: nobody }\n", "nobody"],
    ["", "nobody"],
    ["editors: { terminal: everybody }\n", "nobody"],
    ["editors: { terminal: nobody, terminal: everyone }\n", "nobody"],
  ] as const) {
    assert.deepEqual(feedsOf(`feeds:\n${good}${text}`).editors.terminal, terminal);
  }
});

test("a file without feeds says what it should hold", () => {
  assert.equal(feedsOf("").shown, "feeds.yaml:1  holds no keys  → begin it with a line: feeds:");
  assert.equal(feedsOf("- a\n").shown, "feeds.yaml:1  holds no keys  → begin it with a line: feeds:");
  assert.equal(
    feedsOf("feeds:\n").shown,
    "feeds.yaml:1  lists no feeds  → add feeds: with an entry for each",
  );
  assert.equal(
    feedsOf("feeds:\n  a: b\n").shown,
    "feeds.yaml:1  feeds  must be a list  → begin each entry with a hyphen",
  );
  assert.equal(
    feedsOf("feed: []\nfeeds: []\n").shown,
    'feeds.yaml:1  feed  "feed" is not a key that is known here  → did you mean feeds?',
  );
  assert.deepEqual(
    feedsOf("feeds: [a, [b], ~]\n").faults.map((fault) => [fault.path, fault.code]),
    [
      ["feeds[0]", "wrong-shape"],
      ["feeds[1]", "wrong-shape"],
      ["feeds[2]", "missing"],
    ],
  );
});

test("a channel is named as its platform names it, and only where there are channels", () => {
  const read = feedsOf(`feeds:
${good}destinations:
  - { id: a, platform: slack }
  - { id: b, platform: slack, channel: "#newsroom" }
  - { id: c, platform: discord, channel: 1120000000000000000 }
  - { id: d, platform: terminal, channel: C0123456789 }
  - { id: e, platform: discord, channel: "1120000000000000000" }
`);
  assert.deepEqual(
    read.destinations.map((destination) => destination.id),
    ["c", "e"],
    "an id is taken as it stands, though YAML would make a number of it that it can't hold",
  );
  assert.equal(read.destinations[0]!.channel, "1120000000000000000");
  assert.deepEqual(
    read.faults.map((fault) => [fault.path, fault.code]),
    [
      ["destinations[0].channel", "missing"],
      ["destinations[1].channel", "bad-channel"],
      ["destinations[3].channel", "channel-of-terminal"],
    ],
  );
});

test("editors of each platform are those who are named", () => {
  const { editors, shown } = feedsOf(`feeds:
${good}editors:
  slack: { users: [U0123456789], userGroups: [S0123456789] }
  discord: { roles: ["1130000000000000000"], manageServer: yes }
`);
  assert.equal(shown, "");
  assert.deepEqual(editors, {
    terminal: "nobody",
    slack: { users: ["U0123456789"], userGroups: ["S0123456789"] },
    discord: { users: [], roles: ["1130000000000000000"], manageServer: true },
  });
});
