import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { renderFaults } from "../../src/config/fault.ts";
import { loadConfig } from "../../src/config/load.ts";
import { parseYaml } from "../../src/config/parse-yaml.ts";
import { readPlainYaml } from "../../src/config/plain-yaml.ts";

const folder = mkdtempSync(join(tmpdir(), "newsdesk-config-"));
after(() => rmSync(folder, { recursive: true }));

function load(feeds: string, companies: string, env: Record<string, string> = {}) {
  const [feedsFile, companiesFile] = [join(folder, "feeds.yaml"), join(folder, "companies.yaml")];
  writeFileSync(feedsFile, feeds);
  writeFileSync(companiesFile, companies);
  const { config, faults } = loadConfig({ feedsFile, companiesFile, env, today: "2026-11-23" });
  return { config, faults, shown: renderFaults(faults).replaceAll(`${folder}/`, "") };
}

const facebook = `companies:
  - id: facebook
    name: { en: Facebook, zh-Hant: 臉書, zh-Hans: 脸书 }
    kind: company
    sector: platform
    aliases: [FB]
`;

test("both files and the environment make one configuration", () => {
  const { config, faults } = load(
    `settings: { concurrency: 4 }
feeds:
  - { id: hkfp, publisher: HKFP, url: "https://hongkongfp.com/feed/", type: news, language: en, every: 2h }
  - { id: fb, publisher: Meta, url: "https://about.fb.com/news/feed/", type: company, language: en, company: facebook }
destinations:
  - id: newsroom
    platform: terminal
    digest: { at: "09:05", days: [mon, fri], timezone: Asia/Hong_Kong }
editors: { terminal: everyone }
`,
    `${facebook}    entries:
      - date: 2021
        matter: user-data
        position: refused
        form: act
        basis: company-statement
        period: 2020-H2
        received: 202
        complied: 0
        text: It gave nothing.
        source: { publisher: A paper, url: "https://example.org/a" }
      - date: "2020-07-06"
        matter: user-data
        position: paused
        form: policy
        basis: allegation
        by: Someone
        text: It stopped.
        source: { publisher: A paper, url: "https://example.org/b" }
`,
    { PROXY_URL: "socks5h://127.0.0.1:9050" },
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(config.feeds[0], {
    id: "hkfp",
    publisher: "HKFP",
    title: "HKFP",
    url: "https://hongkongfp.com/feed/",
    type: "news",
    language: "en",
    page: null,
    everyMs: 7_200_000,
    company: null,
    watched: null,
  });
  assert.equal(config.feeds[1]!.company, "facebook");
  assert.equal(config.feeds[1]!.everyMs, 1_800_000);
  assert.deepEqual(config.destinations[0]!.digest, {
    hour: 9,
    minute: 5,
    days: ["mon", "fri"],
    timezone: "Asia/Hong_Kong",
  });
  assert.equal(config.destinations[0]!.topics.length, 4);
  assert.equal(config.editors.terminal, "everyone");
  assert.equal(config.settings.concurrency, 4);
  assert.equal(config.settings.keepIrrelevantDays, 90);
  assert.deepEqual(
    config.companies[0]!.entries.map((entry) => [entry.company, entry.date, entry.received]),
    [
      ["facebook", "2020-07-06", null],
      ["facebook", "2021", 202],
    ],
  );
  assert.deepEqual(config.environment, {
    databaseUrl: null,
    cacheUrl: null,
    proxyUrl: "socks5h://127.0.0.1:9050",
    slack: null,
    discord: null,
  });
});

test("every fault comes at once with line, key and fix, and costs only its own entry", () => {
  const { config, shown } = load(
    `feeds:
  - id: good
    publisher: Good
    url: https://good.example/feed
    type: news
    language: en
  - id: bad
    publisher: Bad
    url: ftp://bad.example/feed
    type: blog
    langage: en
destinations:
  - { id: newsroom, platform: terminal }
`,
    `${facebook}  - id: hollow
    kind: company
    sector: plattform
`,
  );
  assert.equal(
    shown,
    `feeds.yaml:7  feeds[1].language  is missing  → add a language: en, zh-Hant, zh-Hans
feeds.yaml:9  feeds[1].url  ftp: addresses can't be fetched  → use an http or https address
feeds.yaml:10  feeds[1].type  "blog" is not a feed type  → use one of news, government, company, civil-society
feeds.yaml:11  feeds[1].langage  "langage" is not a key that is known here  → did you mean language?

companies.yaml:7  companies[1].name  is missing  → write it as key: value lines
companies.yaml:9  companies[1].sector  "plattform" is not a sector  → did you mean platform? use one of platform, messenger, mail, vpn, host, telecom, payment, finance, store, media, game, other`,
  );
  assert.deepEqual(
    config.feeds.map((feed) => feed.id),
    ["good"],
  );
  assert.deepEqual(
    config.companies.map((company) => company.id),
    ["facebook"],
  );
});

test("a missing, unreadable, huge or binary file is one fault each, and the other file still counts", () => {
  const [there, binary, huge] = ["good.yaml", "binary.yaml", "huge.yaml"].map((name) => join(folder, name));
  writeFileSync(there!, facebook);
  writeFileSync(binary!, Buffer.from("companies: []", "utf16le"));
  writeFileSync(huge!, Buffer.alloc(1024 * 1024 + 1, "#"));
  for (const [feedsFile, code, message] of [
    [join(folder, "none.yaml"), "missing-file", "is not there"],
    [folder, "not-a-file", "is not a file"],
    [binary!, "not-text", "is not a UTF-8 text file"],
    [huge!, "too-large", "is 2 MB; at most 1 MB are read"],
  ] as const) {
    const { config, faults } = loadConfig({ feedsFile, companiesFile: there!, env: {}, today: "2026-11-23" });
    assert.deepEqual(
      faults.map((fault) => [fault.file, fault.line, fault.code, fault.message, fault.severity]),
      [[feedsFile, null, code, message, "error"]],
    );
    assert.notEqual(faults[0]!.fix, "");
    assert.equal(config.companies.length, 1);
    assert.deepEqual(config.feeds, []);
    assert.equal(config.editors.terminal, "nobody");
  }
});

test("without a catalogue the companies of feeds aren't reported one by one", () => {
  const feedsFile = join(folder, "feeds.yaml");
  writeFileSync(
    feedsFile,
    `feeds:\n  - { id: a, publisher: A, url: "https://a.example/", type: company, language: en, company: facebook }\ndestinations:\n  - { id: n, platform: terminal }\n`,
  );
  const { config, faults } = loadConfig({
    feedsFile,
    companiesFile: join(folder, "none.yaml"),
    env: {},
    today: "2026-11-23",
  });
  assert.deepEqual(
    faults.map((fault) => fault.code),
    ["missing-file"],
  );
  assert.equal(config.feeds.length, 1);
});

test("a file that isn't UTF-8 throughout says where, and the rest is read", () => {
  const companiesFile = join(folder, "latin1.yaml");
  const text = `${facebook}  - id: cafe\n    name: { en: Caf\u00e9, zh-Hant: b, zh-Hans: c }\n    kind: company\n    sector: other\n`;
  // The two Chinese names can't be written in Latin-1, so only the last entry is.
  writeFileSync(
    companiesFile,
    Buffer.concat([Buffer.from(facebook), Buffer.from(text.slice(facebook.length), "latin1")]),
  );
  const { config, faults } = loadConfig({
    feedsFile: join(folder, "feeds.yaml"),
    companiesFile,
    env: {},
    today: "2026-11-23",
  });
  const [fault] = faults.filter(({ file }) => file === companiesFile);
  assert.deepEqual([fault?.code, fault?.line], ["not-utf-8", 8]);
  assert.deepEqual(
    config.companies.map(({ id }) => id),
    ["facebook"],
  );
});

test("the catalogues that come with the desk have no faults and load without the YAML library", () => {
  const { config, faults } = loadConfig({
    feedsFile: "feeds.yaml",
    companiesFile: "companies.yaml",
    env: {},
    today: "2026-11-23",
  });
  assert.equal(renderFaults(faults), "");
  assert.ok(config.feeds.length >= 10);
  assert.ok(config.companies.length >= 15);
  for (const file of ["feeds.yaml", "companies.yaml"]) {
    const text = readFileSync(file, "utf8");
    const plain = readPlainYaml(text);
    assert.notEqual(plain, undefined, `${file} has something unusual in it, which costs 0.1 s at each start`);
    assert.equal(JSON.stringify(plain), JSON.stringify(parseYaml(file, text).value));
  }
});
