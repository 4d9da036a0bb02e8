import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { lockDesk } from "../../src/store/lock.ts";
import { deskArgs, runCli, startCli, writeFeeds } from "../support/desk-cli.ts";
import { dataFolder, queryData, readTranscript } from "../support/desk-open.ts";
import type { Press } from "../support/desk-press.ts";
import { madeFeed, openPress } from "../support/desk-press.ts";

interface Desk {
  press: Press;
  folder: string;
  dataDir: string;
  args: string[];
}

/** Lines of a service's log; one that is none fails the test. */
const logged = (printed: string) =>
  printed
    .trim()
    .split("\n")
    .map(
      (line) =>
        JSON.parse(line) as { level: number; msg: string; feed?: string; added?: number; code?: string },
    );

/** A folder with a configuration of two feeds. */
async function twoFeeds(t: TestContext): Promise<Desk> {
  const press = await openPress(t);
  const feeds = [press.feed("gazette"), press.feed("wire")];
  press.put("gazette", [
    {
      title: "Telegram refuses Hong Kong police request for user records",
      link: "https://gazette.example/telegram",
      at: Date.now() - 60_000,
    },
  ]);
  press.put("wire", [
    { title: "Ferries in Sai Kung", link: "https://wire.example/1", at: Date.now() - 60_000 },
  ]);
  const folder = await dataFolder(t);
  const dataDir = join(folder, "data");
  return { press, folder, dataDir, args: deskArgs(dataDir, await writeFeeds(folder, feeds)) };
}

test("piped commands are answered in order from the store, without polling, and it ends well", async (t) => {
  const { press, args, dataDir } = await twoFeeds(t);
  const { code, out, err } = await runCli(t, ["start", ...args], {
    lines: ["/stance facebook", "", "/stnace", "/feeds", "/help find"],
  });
  assert.equal(code, 0);
  assert.equal(err, "");
  const order = [
    "Facebook (Meta",
    "There is no command /stnace. Did you mean /stance",
    "not polled yet",
    "/find 國安法",
  ];
  const places = order.map((text) => out.indexOf(text));
  assert.ok(!places.includes(-1), out);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.doesNotMatch(out, /newsdesk>|\u001b/, "no prompt, no colours");
  assert.equal(press.server.requests.length, 0);
  assert.ok(existsSync(join(dataDir, "newsdesk.sqlite")));
});

test("/poll polls, and what it brought is there for the next session", async (t) => {
  const { args, dataDir, press } = await twoFeeds(t);
  const first = await runCli(t, ["start", ...args], { lines: ["/poll", "/digest now"] });
  assert.equal(first.code, 0);
  assert.match(first.out, /^2 feeds polled, 2 new articles\.$/m);
  assert.match(first.out, /^• Gazette: 1 new, 0 known\.$/m);
  assert.match(first.out, /Digest with 1 story posted to newsroom\./);
  assert.match(readTranscript(dataDir), /Telegram refuses Hong Kong police request/);
  const asked = press.server.requests.length;
  const second = await runCli(t, ["start", ...args], {
    lines: ["/find Telegram", "/explain https://gazette.example/telegram"],
  });
  assert.match(second.out, /Articles with Telegram\n─+\n• Telegram refuses/);
  assert.match(second.out, /^In: data request/m);
  assert.equal(press.server.requests.length, asked);
});

test("without any command it just ends", async (t) => {
  const { args } = await twoFeeds(t);
  assert.deepEqual(await runCli(t, ["start", ...args]), { code: 0, signal: null, out: "", err: "" });
});

test("a feed that fails says so by itself, whatever is wrong with it, and the desk answers", async (t) => {
  const press = await openPress(t);
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const feeds = [
    press.feed("gone"),
    press.feed("web-page"),
    madeFeed({ id: "refusing", url: `http://127.0.0.1:${port}/feed` }),
    madeFeed({ id: "nameless", url: "http://no-such-host.invalid/feed" }),
    madeFeed({ id: "next-door", url: "http://127.0.0.2/feed" }),
  ];
  press.put("gone", (_, response) => response.writeHead(404).end());
  press.put("web-page", "<!doctype html><html><body>Welcome</body></html>");
  const folder = await dataFolder(t);
  const args = deskArgs(folder, await writeFeeds(folder, feeds));
  const { code, out, err } = await runCli(t, ["start", ...args], {
    lines: ["/poll", "/feeds trouble", "/stance google", "/digest"],
  });
  assert.equal(code, 0);
  assert.equal(err, "");
  assert.match(out, /^None of 5 feeds could be read: this machine may have no network\.$/m);
  const poll = out.slice(0, out.indexOf("5 of 5 feeds in trouble"));
  assert.match(poll, /• Gone: 127\.0\.0\.1:\d+ answered 404 \(not found\)\. The feed may have moved/);
  assert.match(poll, /• Web Page: This is a web page, not a feed\./);
  assert.match(poll, new RegExp(`• Refusing: 127\\.0\\.0\\.1:${port} refused the connection\\.`));
  assert.match(poll, /• Nameless: (There is no host called|The name) no-such-host\.invalid/);
  assert.match(
    poll,
    /• Next Door: 127\.0\.0\.2 is at 127\.0\.0\.2, a private address, so it was not asked\./,
  );
  assert.match(out, /5 of 5 feeds in trouble/);
  assert.match(out, /Google \(Alphabet\) and Hong Kong|Google and Hong Kong/);
  assert.match(out, /5 of 5 feeds can't be read/);
  assert.match(out, /Feeds in trouble \(5\)/);
});

test("a service polls by itself and ends well when it is told to stop", async (t) => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const { args, dataDir } = await twoFeeds(t);
    const service = startCli(t, ["start", "--service", ...args]);
    await service.prints(/Gazette: 1 new[^]*Wire: 1 new|Wire: 1 new[^]*Gazette: 1 new/);
    service.child.kill(signal);
    const { code, err } = await service.ended;
    assert.equal(code, 0, signal);
    assert.equal(err, "", "all lines are on one stream");
    const lines = logged(service.printed());
    assert.match(
      lines[0]!.msg,
      /^HK Newsdesk runs as a service on .*data with 2 feeds; SIGTERM or Ctrl-C stops it\.$/,
    );
    assert.equal(lines.at(-1)!.msg, "HK Newsdesk has stopped.");
    assert.deepEqual(
      lines.flatMap(({ feed, added }) => (feed === undefined ? [] : [`${feed} ${added}`])).toSorted(),
      ["gazette 1", "wire 1"],
    );
    assert.equal(queryData(dataDir, "select * from articles").length, 2);
  }
});

test("what is wrong with a service's configuration, its feeds and its transcript is told in lines of its log", async (t) => {
  const { args, folder, press } = await twoFeeds(t);
  const feeds = ["gazette", "gazette", "nowhere"].map((id) => press.feed(id));
  press.put("nowhere", (_, response) => response.writeHead(404).end());
  await writeFeeds(folder, feeds);
  const service = startCli(t, ["start", "--service", ...args], { env: { SLACK_APP_TOKEN: "xapp-1" } });
  await service.prints(/"feed":"nowhere"/);
  service.child.kill("SIGTERM");
  const { err } = await service.ended;
  assert.equal(err, "");
  const lines = logged(service.printed());
  const told = (pattern: RegExp) => lines.filter(({ msg }) => pattern.test(msg)).map(({ level }) => level);
  assert.deepEqual(told(/SLACK_APP_TOKEN {2}is set without SLACK_BOT_TOKEN/), [50]);
  assert.deepEqual(told(/"gazette" is the id of an earlier feed/), [50]);
  assert.deepEqual(told(/^Nowhere: /), [40]);
});

test("one desk a data folder, and commands are welcome beside it", async (t) => {
  const { args, dataDir, press, folder } = await twoFeeds(t);
  const service = startCli(t, ["start", "--service", ...args]);
  await service.prints(/Gazette: 1 new/);
  await service.prints(/Wire: 1 new/);

  const second = await runCli(t, ["start", "--service", ...args]);
  assert.equal(second.code, 1);
  assert.equal(second.err, "");
  const [refused, ...more] = logged(second.out);
  assert.match(refused!.msg, new RegExp(`^Another desk is running on ${dataDir}\\. Stop it first, or `));
  assert.deepEqual([refused!.level, refused!.code, more], [50, "desk-running", []]);

  // A file with a slip in it, as one is while it is being edited.
  const edited = await writeFeeds(folder, [madeFeed({ id: "gazette", url: press.server.url("/gazette") })]);
  const beside = await runCli(t, ["start", ...deskArgs(dataDir, edited)], {
    lines: ["/find Telegram", "/poll", "/digest now"],
  });
  assert.equal(beside.code, 0);
  assert.match(beside.err, /Another desk is running on .*: commands are answered from its data\.$/m);
  assert.match(beside.out, /Telegram refuses Hong Kong police request/);
  assert.match(beside.out, /^1 feed polled, 0 new articles\.$/m);
  assert.match(beside.out, /Digest with 1 story posted/);
  const known = queryData<{ feed_id: string }>(dataDir, "select feed_id from feed_state order by feed_id");
  assert.deepEqual(
    known.map((row) => row.feed_id),
    ["gazette", "wire"],
    "the running desk keeps its feeds",
  );

  service.child.kill("SIGTERM");
  assert.equal((await service.ended).code, 0);
  assert.doesNotMatch(service.printed(), /failed/);
  const third = startCli(t, ["start", "--service", ...args]);
  third.child.kill("SIGTERM");
  await third.ended;
});

test("a desk that was killed leaves its folder free for the next", async (t) => {
  const { args, dataDir } = await twoFeeds(t);
  const service = startCli(t, ["start", "--service", ...args]);
  await service.prints(/: 1 new/);
  assert.equal(lockDesk(dataDir).ok, false);
  service.child.kill("SIGKILL");
  assert.equal((await service.ended).signal, "SIGKILL");
  const lock = lockDesk(dataDir);
  assert.ok(lock.ok);
  lock.value();
  const { err, out } = await runCli(t, ["start", ...args], { lines: ["/feeds"] });
  assert.equal(err, "");
  assert.match(out, /2 feeds/);
});

test("a session of piped commands keeps no desk from starting", async (t) => {
  const { args, dataDir } = await twoFeeds(t);
  const session = startCli(t, ["start", ...args]);
  session.child.stdin!.write("/help\n");
  await session.prints(/HK Newsdesk commands/);
  const lock = lockDesk(dataDir);
  assert.ok(lock.ok);
  lock.value();
  session.child.stdin!.end("/feeds\n");
  assert.equal((await session.ended).code, 0);
});

test("whoever reads the output may stop reading", async (t) => {
  const { args } = await twoFeeds(t);
  const desk = startCli(t, ["start", ...args]);
  desk.child.stdin!.write("/help\n");
  await desk.prints(/HK Newsdesk commands/);
  desk.child.stdout!.destroy();
  desk.child.stdin!.end("/feeds\n".repeat(50));
  const { code, err } = await desk.ended;
  assert.equal(code, 0);
  assert.equal(err, "");
});

test("what can't be used as a data folder or as configuration is refused in a line", async (t) => {
  const { args, folder, dataDir } = await twoFeeds(t);
  await writeFile(join(folder, "file"), "not a folder");
  await mkdir(dataDir);
  const swap = (option: string, value: string) => args.with(args.indexOf(option) + 1, value);
  const refused: [given: string[], env: Record<string, string>, why: RegExp][] = [
    [swap("--data", join(folder, "file")), {}, /The data folder .*file can't be made: /],
    [swap("--data", join(folder, "file", "data")), {}, /The data folder .*data can't be made: /],
    [
      args,
      { PROXY_URL: "gopher://secret:word@127.0.0.1" },
      /environment {2}PROXY_URL {2}is an address of another kind/,
    ],
    [args, { PROXY_URL: "nowhere" }, /\nThe desk does not start until this is put right\.\n/],
    [
      args,
      { DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/none" },
      /can't be reached: .*\. Start PostgreSQL, or correct DATABASE_URL; then start again\.$/m,
    ],
  ];
  for (const [given, env, why] of refused) {
    const { code, out, err } = await runCli(t, ["start", ...given], { lines: ["/help"], env });
    assert.equal(code, 1, err);
    assert.equal(out, "");
    assert.match(err, why);
    assert.doesNotMatch(err, /secret|\n {4}at /, "neither secrets nor stacks");
    assert.doesNotMatch(err, /left out|goes on by itself/);
  }
});

test("a configuration that can't be read leaves a desk that answers and says what is wrong", async (t) => {
  const { args, folder } = await twoFeeds(t);
  const swap = (option: string, value: string) => args.with(args.indexOf(option) + 1, value);
  const missing = await runCli(t, ["start", ...swap("--feeds", join(folder, "none.yaml"))], {
    lines: ["/stance zoom"],
  });
  assert.equal(missing.code, 0);
  assert.match(missing.err, /none\.yaml {2}is not there {2}→ create it/);
  assert.match(missing.out, /Zoom/);
  const aFolder = await runCli(t, ["start", ...swap("--companies", folder)], {
    lines: ["/poll", "/stance zoom"],
  });
  assert.equal(aFolder.code, 0);
  assert.match(aFolder.err, /is not a file {2}→ /);
  assert.match(aFolder.out, /2 feeds polled/);
});

test("two feeds of one id: the second is left out and named with its line", async (t) => {
  const { args, folder, press } = await twoFeeds(t);
  const feeds = [
    press.feed("gazette"),
    madeFeed({ id: "gazette", url: press.server.url("/other") }),
    press.feed("wire"),
  ];
  await writeFeeds(folder, feeds);
  const { code, out, err } = await runCli(t, ["start", ...args], { lines: ["/poll"] });
  assert.equal(code, 0);
  assert.match(err, /feeds\.yaml:12 {2}feeds\[1\]\.id {2}"gazette" is the id of an earlier feed {2}→ /);
  assert.match(err, /What is at fault above is left out; `npm run doctor` checks it all\./);
  assert.match(out, /^2 feeds polled/m);
});

test("a wrong option or command shows the usage", async (t) => {
  const wrong = await runCli(t, ["start", "--fast"]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /Unknown option '--fast'[^]*npm start/);
  const unknown = await runCli(t, ["stat"]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /npm start/);
  const stray = await runCli(t, ["start", "foo"]);
  assert.equal(stray.code, 2);
  assert.match(stray.err, /"foo"[^]*npm start/);
  for (const line of [["help"], ["start", "--help"], ["doctor", "-h"], []]) {
    const { code, out, err } = await runCli(t, line);
    assert.deepEqual([code, err], [0, ""], line.join(" "));
    assert.match(out, /npm start[^]*--data DIR/);
  }
  const version = await runCli(t, ["start", "--version"]);
  assert.equal(version.code, 0);
  assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
});

test(
  "a folder whose parent lets none be made is refused at once",
  { skip: !existsSync("/proc/self") },
  async (t) => {
    const { args } = await twoFeeds(t);
    const given = args.with(args.indexOf("--data") + 1, "/proc/none/data");
    for (const command of ["start", "doctor"]) {
      const { code, out, err } = await runCli(t, [command, ...given], { lines: ["/help"] });
      assert.equal(code, 1);
      assert.match(
        out + err,
        /The data folder \/proc\/none\/data can't be made: .* Name another one with --data|→ Name/,
      );
    }
  },
);

test("a lock that can't be taken for another reason than a running desk is refused", async (t) => {
  const { args, dataDir } = await twoFeeds(t);
  await mkdir(join(dataDir, "newsdesk.lock"), { recursive: true });
  const { code, out, err } = await runCli(t, ["start", ...args], { lines: ["/help"] });
  assert.equal(code, 1);
  assert.equal(out, "");
  assert.match(err, /newsdesk\.lock can't be opened or made\. Check that /);
  assert.doesNotMatch(err, /running/);
});
