import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of one WebSocket (RFC 6455): whole text messages, pings and closing, which is all that Slack uses. */
export interface ServerSocket {
  send(text: string): void;
  /** Says goodbye and closes. */
  close(code: number): void;
  /** Cuts the line. */
  destroy(): void;
}

const acceptKey = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const;

/** Answers the handshake of an upgrade request. */
export function acceptSocket(
  request: IncomingMessage,
  stream: Duplex,
  on: { text: (text: string) => void; closed: () => void; goodbye: () => boolean },
): ServerSocket {
  const accept = createHash("sha1")
    .update(`${request.headers["sec-websocket-key"]}${acceptKey}`)
    .digest("base64");
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let buffered = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (let frame = readFrame(buffered); frame !== null; frame = readFrame(buffered)) {
      buffered = buffered.subarray(frame.end);
      if (frame.opcode === opcodes.text) on.text(frame.payload.toString());
      if (frame.opcode === opcodes.ping) write(stream, opcodes.pong, frame.payload);
      if (frame.opcode === opcodes.close && on.goodbye()) {
        write(stream, opcodes.close, frame.payload);
        stream.end();
      }
    }
  });
  stream.on("error", () => stream.destroy());
  stream.on("close", on.closed);
  return {
    send: (text) => write(stream, opcodes.text, Buffer.from(text)),
    close: (code) => write(stream, opcodes.close, Buffer.from([code >> 8, code & 0xff])),
    destroy: () => stream.destroy(),
  };
}

interface Frame {
  opcode: number;
  payload: Buffer;
  end: number;
}

/** The first frame of what came; null when it isn't all there. Clients always mask theirs and send short ones whole. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null;
  const short = bytes[1]! & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const start = 2 + lengthBytes + 4;
  if (bytes.length < start) return null;
  const length =
    lengthBytes === 0 ? short : lengthBytes === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + length) return null;
  const mask = bytes.subarray(start - 4, start);
  const payload = Buffer.from(bytes.subarray(start, start + length)).map((byte, at) => byte ^ mask[at % 4]!);
  return { opcode: bytes[0]! & 0x0f, payload: Buffer.from(payload), end: start + length };
}

function write(stream: Duplex, opcode: number, payload: Buffer): void {
  if (stream.destroyed || stream.writableEnded) return;
  const head =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : payload.length < 65_536
        ? Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff])
        : Buffer.concat([Buffer.from([0x80 | opcode, 127]), eightBytes(payload.length)]);
  stream.write(Buffer.concat([head, payload]));
}

function eightBytes(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}
