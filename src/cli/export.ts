import type { FileHandle } from "node:fs/promises";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { CliOptions } from "../cli.ts";
import { companyRecords } from "../pipeline/company-records.ts";
import { ledgerDesk } from "../pipeline/ledger.ts";
import { bookFrom } from "../rules.ts";
import { readConfigAloud } from "./configuration.ts";
import { csvRecord } from "./csv.ts";
import { makeDataFolder } from "./data-folder.ts";
import { openExistingStore } from "./existing-store.ts";
import type { ExportNeeds, ExportRecord } from "./export-tables.ts";
import { exportTables } from "./export-tables.ts";

/** `export`: writes the ledger to a folder, a CSV file a table and one JSON file of all. Safe beside a running desk. */
export async function exportLedger(options: CliOptions): Promise<number> {
  const { out = "", withEditors = false } = options;
  if (out === "") {
    console.error("Name the folder to write to: npm run export -- --out DIR");
    return 2;
  }
  const config = readConfigAloud(options);
  if (config === null) return 1;
  const folder = makeDataFolder(out);
  if (!folder.ok) {
    console.error(`The folder ${out} can't be made: name another one with --out.`);
    return 1;
  }
  const store = await openExistingStore(options, config, "export");
  if (store === null) return 1;
  const book = bookFrom(config);
  const nobody = { name: "", editor: false };
  const ledger = ledgerDesk(
    { store, book, records: companyRecords(store, book), now: Date.now, settleToday: async () => {} },
    nobody,
    "",
  );
  const needs = { store, book, ledger, companies: config.companies, withEditors };
  try {
    const written = await writeTables(folder.value, needs);
    console.log(
      `Wrote ${written.map(([name, rows]) => `${name} (${rows})`).join(", ")} as CSV, and all of it as ledger.json, to ${folder.value}.`,
    );
    if (!withEditors) console.log("Editors' names and notes are left out; --with-editors adds them.");
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    console.error(`The export was not finished: ${error.message}.`);
    return 1;
  } finally {
    await store.close();
  }
}

/** Writes every table; returns how many records each has. A file has its name only once it is whole. */
async function writeTables(folder: string, needs: ExportNeeds): Promise<[string, number][]> {
  const written: [string, number][] = [];
  await writeFile(join(folder, "ledger.json"), async (json) => {
    await json.write(`{"exportedAt":${JSON.stringify(new Date().toISOString())}`);
    for (const [name, { columns, pages }] of Object.entries(exportTables(needs))) {
      await json.write(`,\n${JSON.stringify(name)}:[`);
      let records = 0;
      await writeFile(join(folder, `${name}.csv`), async (csv) => {
        await csv.write(csvRecord(columns));
        for await (const page of pages) {
          await csv.write(
            page.map((record) => csvRecord(columns.map((column) => record[column] ?? null))).join(""),
          );
          await json.write(jsonOf(page, records === 0));
          records += page.length;
        }
      });
      await json.write("]");
      written.push([name, records]);
    }
    await json.write("}\n");
  });
  return written;
}

async function writeFile(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(`${path}.part`, "w");
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

const jsonOf = (records: readonly ExportRecord[], first: boolean): string =>
  records.map((record, index) => `${first && index === 0 ? "" : ","}\n${JSON.stringify(record)}`).join("");
