import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Which folders each folder may take values from; `import type` is free. The table of ARCHITECTURE.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "src/core": ["src/lexicon"],
  "src/lexicon": [],
  "src/config": ["src/core"],
  "src/feeds": ["src/core"],
  "src/store": ["src/core"],
  "src/chat": ["src/core"],
  "src/chart": ["src/core"],
  "src/demo": ["src/core"],
  commands: ["src/core"],
  "src/pipeline": ["src/core"],
};

/** Packages that only one place may load. */
const ownedPackages: Readonly<Record<string, string>> = {
  kysely: "src/store",
  pg: "src/store",
  keyv: "src/store",
  "@keyv/redis": "src/store",
  feedsmith: "src/feeds/parse",
  "rss-parser": "src/feeds/parse",
  undici: "src/feeds/fetch",
  "@napi-rs/canvas": "src/chart",
  linkedom: "src/feeds/page",
  "@mozilla/readability": "src/feeds/page",
  "@slack/bolt": "src/chat/slack",
  "discord.js": "src/chat/discord",
};

interface Import {
  from: string;
  specifier: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found: Import[] = [];
  const statements = /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
  for (const match of text.matchAll(statements)) {
    found.push({ from: file, specifier: match[2]!, typeOnly: match[1] !== undefined });
  }
  for (const match of text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g)) {
    found.push({ from: file, specifier: match[1]!, typeOnly: false });
  }
  return found;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

const files = [...sourceFiles("src"), ...sourceFiles("commands")];
const imports = files.flatMap(importsOf);
const folderOf = (file: string) => Object.keys(allowed).find((folder) => file.startsWith(`${folder}/`));

test("the scan sees the code: every folder of the table has files and imports", () => {
  for (const folder of Object.keys(allowed)) {
    assert.ok(
      files.some((file) => folderOf(file) === folder),
      `${folder} has no files: mend the table`,
    );
  }
  assert.ok(imports.length > files.length, "fewer imports than files: the scan has gone blind");
});

test("folders take values only from the folders that the table allows", () => {
  const wrong = imports.flatMap((found) => {
    const folder = folderOf(found.from);
    if (found.typeOnly || folder === undefined || !found.specifier.startsWith(".")) return [];
    const target = relative(root, resolve(root, dirname(found.from), found.specifier));
    if (target === "package.json") return [];
    const targetFolder = folderOf(target) ?? target;
    return targetFolder === folder || allowed[folder]!.includes(targetFolder)
      ? []
      : [`${found.from} takes ${target}`];
  });
  assert.deepEqual(wrong, []);
});

test("a package with an owner is loaded by its owner only", () => {
  const wrong = imports
    .filter((found) => !found.typeOnly)
    .filter(({ from, specifier }) => {
      const name = Object.keys(ownedPackages).find(
        (known) => specifier === known || specifier.startsWith(`${known}/`),
      );
      return name !== undefined && !from.startsWith(`${ownedPackages[name]}/`);
    })
    .map(({ from, specifier }) => `${from} loads ${specifier}`);
  assert.deepEqual(wrong, []);
});

test("core knows no clock, no randomness and no I/O", () => {
  const wrong = files
    .filter((file) => file.startsWith("src/core/") || file.startsWith("src/lexicon/"))
    .filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bprocess\.[a-z]+[.([]|"node:(?!crypto)/.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );
  assert.deepEqual(wrong, []);
});
