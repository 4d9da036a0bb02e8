import zlib from "node:zlib";

/** Why a body could not be read. */
export type BodyProblem = "too-large" | "bad-encoding" | "unknown-encoding";

/** Takes a response body as it comes and ends with the decompressed bytes, or early with what is wrong. */
export interface BodyReader {
  write(chunk: Buffer): void;
  /** No more chunks will come. */
  end(): void;
  /** Gives the body up and frees what it holds. */
  cancel(): void;
}

/**
 * Reads a body with the given `Content-Encoding`, at most `maxBytes` of it, counted before and after decompressing: a
 * small body that unpacks to gigabytes is stopped as soon as it passes the limit. `done` is called once.
 */
export function createBodyReader(
  contentEncoding: string,
  maxBytes: number,
  done: (result: Buffer | BodyProblem) => void,
): BodyReader {
  let unpacker: zlib.Gunzip | zlib.BrotliDecompress | zlib.Inflate | zlib.InflateRaw | null = null;
  let started = false;
  let finished = false;
  let received = 0;
  let unpacked = 0;
  const chunks: Buffer[] = [];

  const finish = (result: Buffer | BodyProblem): void => {
    if (finished) return;
    finished = true;
    unpacker?.destroy();
    done(result);
  };
  const keep = (chunk: Buffer): void => {
    unpacked += chunk.length;
    if (unpacked > maxBytes) return finish("too-large");
    chunks.push(chunk);
  };
  const start = (first: Buffer): void => {
    started = true;
    const coding = codingOf(contentEncoding, first);
    if (coding === "unknown") return finish("unknown-encoding");
    if (coding === "identity") return;
    unpacker = unpackers[coding]();
    unpacker.on("data", keep);
    unpacker.on("error", () => finish("bad-encoding"));
    unpacker.on("end", () => finish(Buffer.concat(chunks)));
  };

  return {
    write(chunk) {
      if (finished) return;
      if (!started) start(chunk);
      received += chunk.length;
      if (received > maxBytes) return finish("too-large");
      if (unpacker) unpacker.write(chunk);
      else keep(chunk);
    },
    end() {
      if (unpacker) unpacker.end();
      else finish(Buffer.concat(chunks));
    },
    cancel() {
      finished = true;
      unpacker?.destroy();
    },
  };
}

const unpackers = {
  gzip: () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  zlib: () => zlib.createInflate(),
  deflate: () => zlib.createInflateRaw(),
};

type Coding = keyof typeof unpackers | "identity" | "unknown";

/** The bytes outrank the header for gzip, which servers leave out or claim wrongly; RFC 9110 means zlib by "deflate". */
function codingOf(contentEncoding: string, first: Buffer): Coding {
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  if (isGzip) return "gzip";
  const label = contentEncoding.trim().toLowerCase();
  switch (label) {
    case "":
    case "identity":
    case "utf-8":
      return "identity";
    case "gzip":
    case "x-gzip":
      return looksLikeText(first) ? "identity" : "gzip";
    case "br":
      return "br";
    case "deflate":
      return isZlibHeader(first) ? "zlib" : "deflate";
    default:
      return "unknown";
  }
}

const looksLikeText = (bytes: Buffer): boolean => bytes[0] === 0x3c || bytes[0] === 0x7b || bytes[0] === 0xef;

/** RFC 1950: method 8 in the low bits, and the first two bytes a multiple of 31. */
const isZlibHeader = (bytes: Buffer): boolean =>
  bytes.length > 1 && (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0;
