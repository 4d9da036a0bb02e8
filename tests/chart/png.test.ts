import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32, inflateSync } from "node:zlib";
import { inks, tones } from "../../src/chart/palette.ts";
import { encodePng } from "../../src/chart/png.ts";
import { readPng } from "../support/read-png.ts";

const rgba = (hex: string): number[] => [...Buffer.from(hex.slice(1), "hex"), 255];

test("every colour of the card comes back exactly, band after band", () => {
  const colors = [...Object.values(inks), ...Object.values(tones)];
  const [width, height, bandHeight] = [3, colors.length, 4];
  const png = encodePng(width, height, bandHeight, (top) => {
    const rows = Array.from({ length: bandHeight }, (_, row) => colors[top + row] ?? inks.paper);
    return Uint8Array.from(rows.flatMap((color) => Array.from({ length: width }, () => rgba(color)).flat()));
  });
  const picture = readPng(png);
  assert.deepEqual([picture.width, picture.height], [width, height]);
  for (const [row, color] of colors.entries()) assert.equal(picture.at(1, row), color);
});

test("rows that are the same as the one above take next to nothing, and come back as they are", () => {
  const [width, height, bandHeight] = [600, 40, 10];
  const pixel = (column: number) => rgba(column % 3 === 0 ? inks.line : inks.paper);
  const row = Array.from({ length: width }, (_, column) => pixel(column)).flat();
  const png = encodePng(width, height, bandHeight, () =>
    Uint8Array.from(Array.from({ length: bandHeight }, () => row).flat()),
  );
  const picture = readPng(png);
  for (const y of [0, 1, 9, 10, 39]) {
    assert.deepEqual([picture.at(3, y), picture.at(4, y)], [inks.line, inks.paper]);
  }
  assert.ok(png.length < 2_000, `${png.length} bytes`);
});

test("a colour between two is drawn as the nearest, so that edges stay smooth", () => {
  const half = [138, 140, 143];
  const png = encodePng(1, 1, 1, () => Uint8Array.from([...half, 255]));
  const drawn = Buffer.from(readPng(png).at(0, 0).slice(1), "hex");
  for (const [channel, value] of half.entries()) assert.ok(Math.abs(drawn[channel]! - value) <= 8);
});

test("the file is whole: every chunk has its length and checksum", () => {
  const png = Buffer.from(encodePng(2, 2, 2, () => new Uint8Array(16).fill(255)));
  const names: string[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    assert.equal(png.readUInt32BE(at + 8 + length), crc32(body));
    names.push(body.toString("latin1", 0, 4));
    if (names.at(-1) === "IDAT") assert.equal(inflateSync(body.subarray(4)).length, 2 * 3);
    at += 12 + length;
  }
  assert.deepEqual(names, ["IHDR", "PLTE", "IDAT", "IEND"]);
});
