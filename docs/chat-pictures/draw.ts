import type { SKRSContext2D } from "@napi-rs/canvas";
import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { fontFiles } from "../../src/chart/glyphs.ts";
import type { Look } from "./look.ts";
import type { Piece, Run, Shown } from "./pieces.ts";
import { encodePng } from "./png.ts";

const density = 1.5;
const width = 720;
const margin = 20;
/** The sender's picture stands left of everything. */
const gutter = 52;
const cardPadding = 14;
const families = { regular: "Chat picture regular", bold: "Chat picture bold" };
for (const weight of ["regular", "bold"] as const)
  GlobalFonts.registerFromPath(fontFiles[weight], families[weight]);

/** Signs that the fonts hold as wide as a Chinese character, and how much of that is empty at their left, in ems. */
const wideSigns: Readonly<Record<string, number>> = { "“": 0.56, "‘": 0.72, "”": 0.03, "’": 0.03, "·": 0.31 };
const signWidths: Readonly<Record<string, number>> = {
  "“": 0.42,
  "‘": 0.26,
  "”": 0.42,
  "’": 0.26,
  "·": 0.38,
};
const wideSign = /([“”‘’·])/;

/** Drawn once everything's place is known. */
type Stroke = (context: SKRSContext2D) => void;

/** Draws a message as a PNG. What is below `most` is left out, and the picture says so. */
export async function drawMessage(
  shown: Shown,
  look: Look,
  words: { sender: string; time: string; goesOn: string },
  most: number,
): Promise<Uint8Array> {
  const page = new Page(look, most);
  page.sender(words.sender, words.time);
  await page.stack(shown.above, margin + gutter, width - margin);
  for (const card of shown.cards) await page.card(card.color, card.pieces);
  await page.stack(shown.below, margin + gutter, width - margin);
  return page.finish(words.goesOn);
}

class Page {
  readonly #look: Look;
  readonly #most: number;
  readonly #strokes: Stroke[] = [];
  readonly #ruler = createCanvas(1, 1).getContext("2d");
  #y = margin;
  /** Whether something had no place any more. */
  #full = false;

  constructor(look: Look, most: number) {
    this.#look = look;
    this.#most = most;
  }

  sender(name: string, time: string): void {
    const { strong, quiet, card } = this.#look;
    const [left, top] = [margin + gutter, this.#y];
    this.#strokes.push((context) => {
      context.fillStyle = "#1f6f8b";
      context.beginPath();
      context.roundRect(margin, top, 38, 38, 9);
      context.fill();
      write(context, "HK", { x: margin + 7.5, y: top + 25.5, size: 17, bold: true, color: "#ffffff" });
      write(context, name, { x: left, y: top + 14, size: 15, bold: true, color: strong });
      const after = left + measure(context, { text: name, bold: true }, 15) + 8;
      context.fillStyle = card === "#ffffff" ? "#e8e6e7" : "#4e5058";
      context.beginPath();
      context.roundRect(after, top + 2, 32, 15, 3);
      context.fill();
      write(context, "APP", { x: after + 5.5, y: top + 13.5, size: 10.5, bold: true, color: strong });
      write(context, time, { x: after + 40, y: top + 14, size: 12, color: quiet });
    });
    this.#y += 18;
  }

  /** A box with a strip of colour at its left. */
  async card(color: string, pieces: readonly Piece[]): Promise<void> {
    if (this.#full) return;
    const left = margin + gutter;
    const top = this.#y + 8;
    const at = this.#strokes.length;
    this.#y = top + cardPadding - 6;
    await this.stack(pieces, left + 4 + cardPadding, width - margin - cardPadding);
    this.#y += cardPadding;
    const height = this.#y - top;
    this.#strokes.splice(at, 0, (context) => {
      context.save();
      context.beginPath();
      context.roundRect(left, top, width - margin - left, height, 5);
      context.clip();
      context.fillStyle = this.#look.card;
      context.fillRect(left, top, width, height);
      context.fillStyle = color;
      context.fillRect(left, top, 4, height);
      context.restore();
    });
  }

  async stack(pieces: readonly Piece[], left: number, right: number): Promise<void> {
    for (const piece of pieces) {
      if (this.#full) return;
      if (piece.kind === "text") this.#text(piece, left, right);
      else if (piece.kind === "image") await this.#image(piece, left, right);
      else this.#buttons(piece, left);
    }
  }

  #text(piece: Extract<Piece, { kind: "text" }>, left: number, right: number): void {
    const { size, before } = piece;
    const lineHeight = Math.round(size * 1.45);
    const start = left + (before === undefined ? 0 : before === "bullet" ? 18 : 13);
    const lines = this.#wrap(piece, right - start);
    this.#y += piece.gap;
    if (!this.#hasRoom(Math.min(lines.length, 2) * lineHeight)) return;
    for (const [index, line] of lines.entries()) {
      if (!this.#hasRoom(lineHeight)) return;
      const top = this.#y;
      this.#strokes.push((context) => {
        if (before === "bullet" && index === 0)
          write(context, "•", { x: left + 5, y: top + size * 1.08, size, color: this.#look.ink });
        if (before === "bar") {
          context.fillStyle = this.#look.bar;
          context.fillRect(left, top, 3.5, lineHeight);
        }
        let x = start;
        for (const run of line)
          x = this.#run(context, run, { x, y: top + size * 1.08, size, quiet: piece.quiet ?? false });
      });
      this.#y += lineHeight;
    }
  }

  #run(context: SKRSContext2D, run: Run, at: { x: number; y: number; size: number; quiet: boolean }): number {
    const { ink, strong, quiet, link, code } = this.#look;
    const size = run.code ? at.size * 0.86 : at.size;
    const wide = measure(context, run, at.size);
    if (run.code) {
      context.fillStyle = code.paper;
      context.beginPath();
      context.roundRect(at.x - 1, at.y - size * 1.05, wide + 2, size * 1.42, 3);
      context.fill();
    }
    const color = run.link ? link : run.code ? code.ink : at.quiet ? quiet : run.bold ? strong : ink;
    write(context, run.text, { ...at, size, color, bold: run.bold ?? false, italic: run.italic ?? false });
    return at.x + wide;
  }

  async #image({ png, gap }: Extract<Piece, { kind: "image" }>, left: number, right: number): Promise<void> {
    const image = await loadImage(png);
    const wide = right - left;
    const high = (image.height / image.width) * wide;
    this.#y += gap;
    if (!this.#hasRoom(high)) return;
    const top = this.#y;
    this.#strokes.push((context) => {
      context.save();
      context.beginPath();
      context.roundRect(left, top, wide, high, 6);
      context.clip();
      context.imageSmoothingQuality = "high";
      context.drawImage(image, left, top, wide, high);
      context.restore();
      context.strokeStyle = this.#look.bar;
      context.lineWidth = 1;
      context.stroke();
    });
    this.#y += high;
  }

  #buttons({ labels, gap }: Extract<Piece, { kind: "buttons" }>, left: number): void {
    const { paper, line, ink } = this.#look.button;
    this.#y += gap;
    if (!this.#hasRoom(34)) return;
    const top = this.#y;
    let x = left;
    for (const label of labels) {
      const at = x;
      const wide = measure(this.#ruler, { text: label, bold: true }, 13.5) + 26;
      this.#strokes.push((context) => {
        context.fillStyle = paper;
        context.strokeStyle = line;
        context.lineWidth = 1;
        context.beginPath();
        context.roundRect(at + 0.5, top + 0.5, wide, 31, 5);
        context.fill();
        context.stroke();
        write(context, label, { x: at + 13, y: top + 20.5, size: 13.5, bold: true, color: ink });
      });
      x += wide + 8;
    }
    this.#y += 33;
  }

  #hasRoom(high: number): boolean {
    if (this.#y + high > this.#most - margin) this.#full = true;
    return !this.#full;
  }

  /** Runs in lines that are no wider than `most`: broken at spaces, and between Chinese characters. */
  #wrap({ runs, size }: { runs: readonly Run[]; size: number }, most: number): Run[][] {
    const lines: Run[][] = [[]];
    let used = 0;
    for (const run of runs) {
      for (const text of run.text.match(/\n|[^\S\n]+|[\p{sc=Han}][，。、；：」』）”]*|[^\s\p{sc=Han}]+/gu) ??
        []) {
        if (text === "\n") {
          lines.push([]);
          used = 0;
          continue;
        }
        const wide = measure(this.#ruler, { ...run, text }, size);
        const isSpace = text.trim() === "";
        if (used + wide > most && used > 0 && !isSpace) {
          lines.push([]);
          used = 0;
        }
        if (isSpace && used === 0) continue;
        const line = lines.at(-1)!;
        const last = line.at(-1);
        // One stretch where it is one look, so that what is behind code is one box.
        if (last !== undefined && sameLook(last, run)) last.text += text;
        else line.push({ ...run, text });
        used += wide;
      }
    }
    return lines;
  }

  finish(goesOn: string): Uint8Array {
    if (this.#full) {
      const top = this.#y;
      const look = this.#look;
      this.#strokes.push((context) =>
        write(context, goesOn, {
          x: margin + gutter,
          y: top + 20,
          size: 13,
          italic: true,
          color: look.quiet,
        }),
      );
      this.#y += 28;
    }
    const height = Math.ceil(this.#y + margin);
    const canvas = createCanvas(width * density, height * density);
    const context = canvas.getContext("2d");
    context.scale(density, density);
    context.fillStyle = this.#look.paper;
    context.fillRect(0, 0, width, height);
    for (const stroke of this.#strokes) stroke(context);
    return encodePng(canvas.width, canvas.height, canvas.data());
  }
}

const sameLook = (one: Run, other: Run): boolean =>
  (["bold", "italic", "code", "link"] as const).every((key) => (one[key] ?? false) === (other[key] ?? false));

function measure(context: SKRSContext2D, run: Run, size: number): number {
  const em = run.code ? size * 0.86 : size;
  context.font = fontOf(em, run.bold ?? false);
  return run.text
    .split(wideSign)
    .reduce(
      (sum, part) => sum + (part in signWidths ? signWidths[part]! * em : context.measureText(part).width),
      0,
    );
}

const fontOf = (size: number, bold: boolean): string =>
  `${size}px "${bold ? families.bold : families.regular}"`;

function write(
  context: SKRSContext2D,
  text: string,
  at: { x: number; y: number; size: number; color: string; bold?: boolean; italic?: boolean },
): void {
  context.save();
  context.font = fontOf(at.size, at.bold ?? false);
  context.fillStyle = at.color;
  context.translate(at.x, at.y);
  // The fonts have no italic of their own.
  if (at.italic === true) context.transform(1, 0, -0.18, 1, 0, 0);
  let x = 0;
  for (const part of text.split(wideSign)) {
    const inset = (wideSigns[part] ?? 0) * at.size;
    context.fillText(part, x - inset, 0);
    x += part in signWidths ? signWidths[part]! * at.size : context.measureText(part).width;
  }
  context.restore();
}
