import assert from "node:assert/strict";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
import type { Fault } from "../../src/core/fault.ts";
import { StoreFailure } from "../../src/store/failure.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { createStore, openStore } from "../../src/store/open.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { sqliteSearch } from "../../src/store/sqlite/search.ts";
import { runScript } from "../support/store-child.ts";
import {
  claimFeed,
  draftOf,
  foundTitles,
  itemsOutcome,
  newsFeed,
  pollWith,
  start,
} from "../support/store-made.ts";
import { postgresStore } from "../support/store-open.ts";

const folder = await mkdtemp(join(tmpdir(), "newsdesk-faults-"));
after(() => rm(folder, { recursive: true }));

async function faultOf(options: { databaseUrl?: string; dataDir?: string }): Promise<Fault> {
  const opened = await openStore({ databaseUrl: null, dataDir: folder, ...options });
  assert.ok(!opened.ok, "it opened");
  assert.ok(opened.fault.fix, "it says what to do");
  return opened.fault;
}

async function madeFolder(name: string): Promise<string> {
  const dataDir = join(folder, name);
  await mkdir(dataDir);
  return dataDir;
}

test("a file that is no database is refused and kept", async () => {
  const dataDir = await madeFolder("no-database");
  await writeFile(join(dataDir, "newsdesk.sqlite"), "This is a letter to the editor. ".repeat(200));
  const fault = await faultOf({ dataDir });
  assert.equal(fault.code, "database-corrupt");
  assert.ok(fault.message.includes(join(dataDir, "newsdesk.sqlite")));
});

test("a damaged database says so, at the start or when the damage is met", async () => {
  const dataDir = await madeFolder("damaged");
  const first = await openStore({ databaseUrl: null, dataDir });
  assert.ok(first.ok);
  await pollWith(
    first.value,
    Array.from({ length: 200 }, (_, i) => draftOf({ title: `Item ${i}`, summary: "x".repeat(500) })),
  );
  await first.value.close();
  const file = await open(join(dataDir, "newsdesk.sqlite"), "r+");
  const { size } = await file.stat();
  await file.write(Buffer.alloc(size - 8192, 0xa5), 0, size - 8192, 8192);
  await file.close();
  const opened = await openStore({ databaseUrl: null, dataDir });
  if (!opened.ok) return assert.equal(opened.fault.code, "database-corrupt");
  await assert.rejects(
    foundTitles(opened.value, "item"),
    (error) => error instanceof StoreFailure && error.fault.code === "database-corrupt",
  );
  await opened.value.close();
});

test("a place where no folder can be made is a fault", async () => {
  await writeFile(join(folder, "a-file"), "");
  assert.equal((await faultOf({ dataDir: join(folder, "a-file") })).code, "data-folder");
  const dataDir = await madeFolder("taken");
  await mkdir(join(dataDir, "newsdesk.sqlite"));
  assert.equal((await faultOf({ dataDir })).code, "database-unreachable");
});

test("a read-only folder and a read-only file are faults", async () => {
  const script = new URL("../support/store-unprivileged-script.ts", import.meta.url);
  const reported = async (dataDir: string) => {
    const child = runScript(script, [dataDir]);
    const line = await child.line();
    await child.ended;
    return line;
  };
  await chmod(folder, 0o755);
  const dataDir = await madeFolder("read-only");
  const made = await openStore({ databaseUrl: null, dataDir });
  assert.ok(made.ok);
  await made.value.close();
  await chmod(join(dataDir, "newsdesk.sqlite"), 0o444);
  await chmod(dataDir, 0o555);
  const readOnly = JSON.parse((await reported(dataDir))!) as Fault;
  assert.match(readOnly.code, /^database-(?:read-only|unreachable)$/);
  assert.match(readOnly.fix!, /write/);

  const empty = await madeFolder("read-only-empty");
  await chmod(empty, 0o555);
  assert.equal((JSON.parse((await reported(empty))!) as Fault).code, "database-unreachable");
});

test("a full disk is reported, keeps nothing half-written, and the desk goes on when there is room", async () => {
  const opened = openSqlite(await madeFolder("full"));
  assert.ok(opened.ok);
  const database = opened.value;
  await migrate(database);
  const store = createStore(database, sqliteSearch(database.db));
  await pollWith(store, [draftOf({ title: "Before" })]);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
  await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + 20}`).execute(database.db);
  const drafts = Array.from({ length: 50 }, (_, i) =>
    draftOf({ title: `Item ${i}`, content: "y".repeat(5_000) }),
  );
  const claim = await claimFeed(store, start + 1);
  await assert.rejects(store.finishPoll(claim, itemsOutcome(drafts), newsFeed, start + 1), (error) => {
    assert.ok(error instanceof StoreFailure);
    assert.equal(error.fault.code, "disk-full");
    assert.match(error.message, /full.*room/);
    return true;
  });
  assert.deepEqual(await store.counts(), { articles: 1, relevant: 0, stories: 0 });
  assert.equal((await store.feedStates())[0]?.lastOkAt, start, "nor that the poll went well");
  await sql.raw("pragma max_page_count = 1000000").execute(database.db);
  assert.notEqual(await store.finishPoll(claim, itemsOutcome(drafts), newsFeed, start + 1), "lost");
  assert.equal((await store.counts()).articles, 51);
  await store.close();
});

test("PostgreSQL that isn't there is a fault that names the place and keeps the password to itself", async () => {
  const fault = await faultOf({ databaseUrl: "postgres://desk:s3cret@127.0.0.1:1/news" });
  assert.equal(fault.code, "database-unreachable");
  assert.match(fault.message, /127\.0\.0\.1:1/);
  assert.doesNotMatch(JSON.stringify(fault), /s3cret/);
});

test("what is wrong with the certificates that DATABASE_URL names is said as such", async (t) => {
  // A server that agrees to TLS is as far as a broken certificate comes; one that refuses it says "N".
  const answers = { agreeing: "S", refusing: "N" };
  const portOf = async (answer: string) => {
    const server = createServer((socket) => {
      t.after(() => socket.destroy());
      socket.on("error", () => {}).once("data", () => socket.write(answer));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => server.close());
    return (server.address() as AddressInfo).port;
  };
  const [agreeing, refusing] = [await portOf(answers.agreeing), await portOf(answers.refusing)];
  const broken = join(await madeFolder("certificates"), "broken.pem");
  await writeFile(broken, "no certificate");
  for (const [port, query, says] of [
    [agreeing, "sslcert=/nowhere/desk.pem", /ENOENT.*\/nowhere\/desk\.pem/],
    [agreeing, "sslmode=verify-full&sslrootcert=/nowhere/ca.pem", /ENOENT.*\/nowhere\/ca\.pem/],
    [agreeing, `sslkey=${folder}`, /EISDIR/],
    [agreeing, `sslcert=${broken}`, /PEM/],
    [refusing, "sslmode=verify-full", /does not support SSL/],
  ] as const) {
    const fault = await faultOf({ databaseUrl: `postgres://desk:s3cret@127.0.0.1:${port}/news?${query}` });
    assert.equal(fault.code, "database-tls", query);
    assert.match(fault.message, says);
    assert.match(fault.fix!, /sslcert/);
    assert.doesNotMatch(JSON.stringify(fault), /s3cret/);
  }
});

postgresStore(
  "PostgreSQL without the user or the database is a fault that says which",
  async (_store, database) => {
    const at = (change: (url: URL) => void) => {
      const url = new URL(database.options.databaseUrl!);
      change(url);
      return faultOf({ databaseUrl: url.href });
    };
    assert.equal((await at((url) => (url.username = "newsdesk_nobody"))).code, "database-password");
    const missing = await at((url) => (url.pathname = "/newsdesk_nowhere"));
    assert.equal(missing.code, "database-missing");
    assert.match(missing.message, /newsdesk_nowhere/);
  },
);
