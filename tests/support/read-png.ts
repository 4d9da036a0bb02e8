import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";

export interface Picture {
  width: number;
  height: number;
  /** The colour of a pixel, `#rrggbb`. */
  at(x: number, y: number): string;
}

/** Reads a PNG of a byte a pixel with a palette, its rows unfiltered or as what differs from the row above (PNG, 9.2). */
export function readPng(data: Uint8Array): Picture {
  const png = Buffer.from(data);
  assert.equal(png.toString("latin1", 1, 4), "PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const head = chunks.get("IHDR")!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  assert.deepEqual([...head.subarray(8)], [8, 3, 0, 0, 0]);
  const palette = chunks.get("PLTE")!;
  const rows = inflateSync(chunks.get("IDAT")!);
  for (let start = 0; start < rows.length; start += width + 1) {
    assert.ok(rows[start] === 0 || (rows[start] === 2 && start > 0), "a row is filtered in another way");
    if (rows[start] === 0) continue;
    for (let at = start + 1; at <= start + width; at++) rows[at] = (rows[at]! + rows[at - width - 1]!) & 255;
  }
  return {
    width,
    height,
    at(x, y) {
      const color = rows[y * (width + 1) + 1 + x]! * 3;
      return `#${palette.toString("hex", color, color + 3)}`;
    },
  };
}
