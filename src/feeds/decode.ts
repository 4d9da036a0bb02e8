import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { detect } from "chardet";
import iconv from "iconv-lite";

/** A document's text, the encoding that it was read as, and what told so. */
export interface Decoded {
  text: string;
  charset: string;
  how: "bom" | "utf-8" | "http" | "declaration" | "detected";
}

/**
 * Turns a feed's bytes into text that starts at its first `<`, `{` or `[`, without control characters. A byte-order
 * mark wins; bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the label says; then the HTTP label, the
 * document's own, and a detector. Never throws: what can't be read becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, httpCharset: string | null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { charset, how } = encodingOf(buffer, httpCharset);
  return { text: fromFirstMarkup(withoutControls(read(buffer, charset))), charset, how };
}

type Encoding = Pick<Decoded, "charset" | "how">;

function encodingOf(bytes: Buffer, httpCharset: string | null): Encoding {
  const marked = markedCharset(bytes);
  if (marked) return { charset: marked, how: "bom" };
  const labels = labelledCharsets(bytes, httpCharset);
  const sevenBit = labels.find((label) => isSevenBit(label.charset));
  if (sevenBit && isAscii(bytes)) return sevenBit;
  if (isUtf8(bytes)) return { charset: "utf-8", how: "utf-8" };
  const sample = bytes.subarray(0, sampleBytes);
  const multiByte = labels.find((label) => !anyByteGoes(label.charset) && readsWell(sample, label.charset));
  const labelled = multiByte ?? labels.find((label) => anyByteGoes(label.charset));
  return labelled ?? { charset: detectedCharset(bytes), how: "detected" };
}

const sampleBytes = 256 * 1024;

/** By byte-order mark, or by the zero bytes around the first `<` (XML 1.0, appendix F). */
function markedCharset(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 4).toString("hex");
  if (start.startsWith("efbbbf")) return "utf-8";
  if (start === "fffe0000" || start === "3c000000") return "utf-32le";
  if (start === "0000feff" || start === "0000003c") return "utf-32be";
  if (start.startsWith("fffe") || /^[37][cb]00..00/.test(start)) return "utf-16le";
  if (start.startsWith("feff") || /^00[37][cb]00/.test(start)) return "utf-16be";
  return null;
}

/** What HTTP and the document itself say, in that order, as far as the name means something. */
function labelledCharsets(bytes: Buffer, httpCharset: string | null): Encoding[] {
  const head = bytes.toString("latin1", 0, 1024);
  const declared =
    /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']\s*([\w.:+-]{1,40})/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:+-]{1,40})/i.exec(head)?.[1];
  const labels: Encoding[] = [];
  const http = knownCharset(httpCharset);
  if (http) labels.push({ charset: http, how: "http" });
  const own = knownCharset(declared ?? null);
  if (own) labels.push({ charset: own, how: "declaration" });
  return labels;
}

/** The labels that mean a larger encoding on the web (WHATWG Encoding, 4.2) than their standard says. */
const larger: Readonly<Record<string, string>> = {
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-1": "windows-1252",
  iso8859_1: "windows-1252",
  latin1: "windows-1252",
  "iso-8859-9": "windows-1254",
  gb2312: "gb18030",
  gb_2312: "gb18030",
  "gb_2312-80": "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  cp936: "gb18030",
  utf8: "utf-8",
  "utf-16": "utf-16le",
  "utf-32": "utf-32le",
};

function knownCharset(label: string | null): string | null {
  if (label === null) return null;
  const name = label.trim().toLowerCase();
  const charset = larger[name] ?? name;
  // Iconv knows these names too, and they are no encodings of text.
  if (/^(?:base64|hex|binary|internal|utf-?7.*)$/.test(charset)) return null;
  return iconv.encodingExists(charset) || textDecoder(charset) !== null ? charset : null;
}

/** Encodings that look like ASCII. */
const isSevenBit = (charset: string): boolean => /^(?:iso-2022|csiso2022|hz-gb)/.test(charset);

/** In a single-byte encoding every byte means something, so nothing in the bytes can speak against the label. */
const anyByteGoes = (charset: string): boolean =>
  /^(?:windows-?125|cp125|iso-?8859|iso8859|koi8|macintosh|x-mac|ibm|cp[48]|tis-?620)/.test(charset);

/** Whether hardly anything of what is not ASCII comes out as U+FFFD: one broken byte is no wrong label. */
function readsWell(sample: Buffer, charset: string): boolean {
  const text = read(sample, charset);
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) bad++;
    else if (unit >= 0x80) good++;
  }
  return bad === 0 || bad * 20 < good;
}

/** The detector's guess from where the text stops being ASCII; it is slow on long input. */
function detectedCharset(bytes: Buffer): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const guess = knownCharset(detect(bytes.subarray(Math.max(first - 200, 0), first + 16_384)));
  return guess ?? "windows-1252";
}

function read(bytes: Buffer, charset: string): string {
  if (charset === "utf-8") return withoutMark(bytes.toString("utf8"));
  if (iconv.encodingExists(charset)) return withoutMark(iconv.decode(bytes, charset));
  return withoutMark(textDecoder(charset)?.decode(bytes) ?? bytes.toString("latin1"));
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function textDecoder(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

function withoutControls(text: string): string {
  return text.search(controls) === -1 ? text : text.replace(controls, "");
}

/** What stands before the markup is spaces, a server's warning, or another mark. */
function fromFirstMarkup(text: string): string {
  const start = text.search(/[<{[]/);
  if (start === -1) return text.trim();
  // Nothing may stand before an XML declaration, so a warning in HTML before it is cut off as well.
  const declaration = text.slice(start, start + 20_000).indexOf("<?xml ");
  return text.slice(declaration === -1 ? start : start + declaration);
}
