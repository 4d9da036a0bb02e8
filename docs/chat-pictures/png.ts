import { crc32, deflateSync } from "node:zlib";

/** Colours that a palette holds. */
const most = 256;

/**
 * A picture of flat colours and the edges of letters as a PNG with a palette, a third of the size of one without. `pixels`
 * are RGBA and opaque; colours beyond the palette's become its nearest.
 */
export function encodePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const colors = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let index = 0; index < colors.length; index++) {
    const color = (pixels[index * 4]! << 16) | (pixels[index * 4 + 1]! << 8) | pixels[index * 4 + 2]!;
    colors[index] = color;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const places = new Map([...counts.keys()].map((color) => [color, nearest(color, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++)
      rows[row * (width + 1) + 1 + column] = places.get(colors[row * width + column]!)!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, of those that an eye can't tell apart only one. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const groups = new Map<number, { color: number; count: number }>();
  for (const [color, count] of [...counts].toSorted(
    ([one, often], [other, rarely]) => rarely - often || one - other,
  )) {
    const group = color & 0xf8f8f8;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { color, count });
    else known.count += count;
  }
  return [...groups.values()]
    .toSorted((one, other) => other.count - one.count || one.color - other.color)
    .slice(0, most)
    .map(({ color }) => color);
}

function nearest(color: number, palette: readonly number[]): number {
  let [best, distance] = [0, Infinity];
  for (const [index, known] of palette.entries()) {
    const away = [16, 8, 0].reduce(
      (sum, at) => sum + (((color >> at) & 255) - ((known >> at) & 255)) ** 2,
      0,
    );
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
