import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvRecord } from "../../src/cli/csv.ts";

/** A reader of RFC 4180, for the test alone. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  let [cell, quoted] = ["", false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || text.startsWith("\r\n", at))) {
      records.at(-1)!.push(cell);
      cell = "";
      if (sign === ",") continue;
      records.push([]);
      at++;
    } else cell += sign;
  }
  return records.slice(0, -1);
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "=", "'", " ", "\t", "@", "國", "a") }),
);

test("whatever a cell holds comes back, with an apostrophe at most before it", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const read = readCsv(rows.map(csvRecord).join(""));
      assert.equal(read.length, rows.length);
      for (const [row, cells] of rows.entries()) {
        assert.deepEqual(
          read[row]!.map((cell, column) => (cell === cells[column] ? cell : cell.replace(/^'/, ""))),
          cells,
        );
      }
    }),
  );
});

test("no cell is read as a formula", () => {
  const signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
  const cells = fc.oneof(
    fc.tuple(fc.constantFrom("\t", "\r", "\n"), anyText),
    fc.tuple(fc.constantFrom("", " ", "\u3000", "\0"), fc.constantFrom(...signs), anyText),
  );
  fc.assert(fc.property(cells, (parts) => assert.match(readCsv(csvRecord([parts.join("")]))[0]![0]!, /^'/)));
});

test("numbers, answers and nothing are written as they are", () => {
  assert.equal(
    csvRecord([3, -1, true, null, "", "plain text", "'quoted"]),
    "3,-1,true,,,plain text,'quoted\r\n",
  );
  assert.equal(csvRecord(['say "no", twice', "a\nb"]), '"say ""no"", twice","a\nb"\r\n');
});
