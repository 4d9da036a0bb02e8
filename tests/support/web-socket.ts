import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of one WebSocket (RFC 6455), as far as chat platforms need it: text, close and ping. */
export interface WebSocketEnd {
  send(text: string): void;
  /** Closes with a code, as Discord's gateway does. */
  close(code: number, reason?: string): void;
  /** Breaks the connection without a word. */
  drop(): void;
}

export interface WebSocketEvents {
  onText(text: string): void;
  /** Once, however it ended; `code` is the client's, when it gave one. */
  onEnd(code: number | null): void;
  /** Whether it takes notice of a client's goodbye; always, when absent. */
  hearsGoodbye?(): boolean;
}

const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const;

/** Answers a request to open a WebSocket, and reads what comes over it. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  events: WebSocketEvents,
): WebSocketEnd {
  const key = String(request.headers["sec-websocket-key"]);
  const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let held = Buffer.alloc(0);
  let text: Buffer[] = [];
  let ended = false;
  const end = (code: number | null) => {
    if (ended) return;
    ended = true;
    events.onEnd(code);
  };
  socket.on("data", (data: Buffer) => {
    held = Buffer.concat([held, data]);
    for (let frame = readFrame(held); frame !== null; frame = readFrame(held)) {
      held = held.subarray(frame.length);
      if (frame.opcode === opcodes.close) {
        if (events.hearsGoodbye?.() === false) return;
        end(frame.payload.length >= 2 ? frame.payload.readUInt16BE(0) : null);
        if (!socket.writableEnded) socket.end(writeFrame(opcodes.close, frame.payload));
        return;
      }
      if (frame.opcode === opcodes.ping) socket.write(writeFrame(opcodes.pong, frame.payload));
      if (frame.opcode > opcodes.text) continue;
      text.push(frame.payload);
      if (!frame.last) continue;
      const whole = Buffer.concat(text).toString("utf8");
      text = [];
      events.onText(whole);
    }
  });
  socket.on("error", () => end(null));
  // Sockets of an HTTP server stay half open otherwise.
  socket.on("end", () => socket.end());
  socket.on("close", () => end(null));
  return {
    send(message) {
      if (socket.writable) socket.write(writeFrame(opcodes.text, Buffer.from(message)));
    },
    close(code, reason = "") {
      const payload = Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(reason)]);
      if (socket.writable) socket.end(writeFrame(opcodes.close, payload));
    },
    drop: () => socket.destroy(),
  };
}

function readFrame(data: Buffer) {
  if (data.length < 2) return null;
  let [length, at] = [data[1]! & 127, 2];
  if (length === 126) {
    if (data.length < 4) return null;
    [length, at] = [data.readUInt16BE(2), 4];
  } else if (length === 127) {
    if (data.length < 10) return null;
    [length, at] = [Number(data.readBigUInt64BE(2)), 10];
  }
  // What a client sends is always masked.
  if (data.length < at + 4 + length) return null;
  const mask = data.subarray(at, at + 4);
  const payload = Buffer.from(data.subarray(at + 4, at + 4 + length));
  for (let index = 0; index < payload.length; index++) payload[index]! ^= mask[index & 3]!;
  return { last: (data[0]! & 128) !== 0, opcode: data[0]! & 15, payload, length: at + 4 + length };
}

function writeFrame(opcode: number, payload: Buffer): Buffer {
  const head =
    payload.length < 126
      ? Buffer.from([128 | opcode, payload.length])
      : payload.length < 65_536
        ? Buffer.from([128 | opcode, 126, payload.length >> 8, payload.length & 255])
        : Buffer.concat([Buffer.from([128 | opcode, 127]), lengthOf(payload)]);
  return Buffer.concat([head, payload]);
}

function lengthOf(payload: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(payload.length));
  return length;
}
