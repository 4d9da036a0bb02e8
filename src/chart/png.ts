import { crc32, deflateSync } from "node:zlib";
import { inks, tones } from "./palette.ts";

/** Steps from a colour to paper, for the edges of letters and shapes. */
const steps = 16;

type Color = readonly [red: number, green: number, blue: number];

function parse(hex: string): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Every colour of the card in steps to paper: all that is drawn on it, since colours stand on paper one at a time. */
const palette: readonly Color[] = (() => {
  const paper = parse(inks.paper);
  const colors = [paper];
  for (const base of new Set([...Object.values(inks), ...Object.values(tones)])) {
    if (base === inks.paper) continue;
    const [red, green, blue] = parse(base);
    for (let step = 1; step <= steps; step++) {
      const mixed = (from: number, to: number): number => Math.round(from + ((to - from) * step) / steps);
      colors.push([mixed(paper[0], red), mixed(paper[1], green), mixed(paper[2], blue)]);
    }
  }
  if (colors.length > 255) throw new Error(`A palette holds 255 colours and has to hold ${colors.length}.`);
  return colors;
})();

/** The palette's nearest to a pixel read as a number: red in the lowest byte, as Node's machines are little-endian. */
function nearestTo(color: number): number {
  const [red, green, blue] = [color & 255, (color >> 8) & 255, (color >> 16) & 255];
  let [best, distance] = [0, Infinity];
  for (const [index, [r, g, b]] of palette.entries()) {
    const away = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

/** The palette's nearest to the colours met so far, which are few and the same on all charts. */
const met = new Map<number, number>();
/** Colours remembered; more than ever meet on a card. */
const mostMet = 20_000;

function indexOf(color: number): number {
  const known = met.get(color);
  if (known !== undefined) return known;
  if (met.size >= mostMet) met.clear();
  const index = nearestTo(color);
  met.set(color, index);
  return index;
}

/** How a row is filtered (PNG, 9.2): not at all, or as what differs from the row above. */
const filters = { none: 0, up: 2 };

/**
 * Writes a row of a band (RGBA) at `to`. Most rows of a card are the same as the one above: as what differs from it they
 * are nothing but zeros, which `rows` holds from the start, and neither their pixels nor their packing takes time.
 */
function writeRow(rows: Uint8Array, to: number, width: number, pixels: Uint8Array, row: number): void {
  const bytes = pixels.subarray(row * width * 4, (row + 1) * width * 4);
  if (row > 0 && Buffer.compare(bytes, pixels.subarray((row - 1) * width * 4, row * width * 4)) === 0) {
    rows[to] = filters.up;
    return;
  }
  rows[to] = filters.none;
  const colors = new Uint32Array(bytes.buffer, bytes.byteOffset, width);
  let [last, index] = [colors[0]!, indexOf(colors[0]!)];
  for (let column = 0; column < width; column++) {
    const color = colors[column]!;
    if (color !== last) [last, index] = [color, indexOf(color)];
    rows[to + 1 + column] = index;
  }
}

/**
 * A PNG of a card, a byte a pixel in the card's own colours: a third of the time and of the size that millions of colours
 * take, and no difference to the eye. `band` gives the pixels (RGBA, opaque) of `bandHeight` rows from a row on.
 */
export function encodePng(
  width: number,
  height: number,
  bandHeight: number,
  band: (top: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  // A byte a pixel, and one before each row that says how it is filtered.
  const rows = new Uint8Array(height * (width + 1));
  for (let top = 0; top < height; top += bandHeight) {
    const pixels = band(top);
    for (let row = 0; row < Math.min(bandHeight, height - top); row++) {
      writeRow(rows, (top + row) * (width + 1), width, pixels, row);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour of the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 4 })),
    chunk("IEND", new Uint8Array()),
  ];
  // A small buffer is a part of Node's pool, which can't be handed from one thread to another.
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(name: string, data: Uint8Array): Buffer<ArrayBuffer> {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
