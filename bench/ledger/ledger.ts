import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Figure } from "../report.ts";
import { runBench } from "../run.ts";

/**
 * The ledger's commands with so many articles and 50,000 observations: on SQLite, and on the PostgreSQL server that
 * `DATABASE_URL_TEST` names.
 */
export async function benchLedger(size: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const dataDir = mkdtempSync(join(tmpdir(), "newsdesk-bench-"));
  const url = process.env["DATABASE_URL_TEST"] ?? "";
  try {
    await measure("", "SQLite");
    if (url !== "") await onPostgres(url, (own) => measure(own, "PostgreSQL"));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  return figures;

  async function measure(databaseUrl: string, name: string): Promise<void> {
    await runBench(new URL("fill.ts", import.meta.url), [dataDir, databaseUrl, String(size)], () => {});
    const desk = new URL("desk.ts", import.meta.url);
    await runBench(desk, [dataDir, databaseUrl, `ledger, ${name}`], (figure) => figures.push(figure));
  }
}

/** Works in a schema of its own, which is removed. */
async function onPostgres(url: string, work: (url: string) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const schema = `newsdesk_bench_${process.pid}`;
  await client.query(`create schema ${schema}`);
  try {
    const own = new URL(url);
    own.searchParams.set("options", `-c search_path=${schema}`);
    await work(own.href);
  } finally {
    await client.query(`set client_min_messages = warning; drop schema ${schema} cascade`);
    await client.end();
  }
}
