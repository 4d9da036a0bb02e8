import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocketEnd } from "../web-socket.ts";
import { acceptWebSocket } from "../web-socket.ts";

/** Discord's gateway: identify, heartbeat, resume, invalid sessions and shards. */
export interface Gateway {
  accept(request: IncomingMessage, socket: Duplex): void;
  /** Tells every session of the shard; a session whose socket is gone hears it when it resumes. */
  dispatch(event: string, data: unknown, shard?: number): void;
  /** Ends all sockets: with a close code, or without a word. */
  cut(code: number | null): void;
  /** Breaks every connection, also those that have not identified themselves. */
  end(): void;
  /** From now on nobody may resume. */
  forgetSessions(): void;
  /** Tells all sessions that they are invalid (opcode 9). */
  invalidate(resumable: boolean): void;
  /** Settles once that many sessions were begun and not ended. */
  connected(sessions: number): Promise<void>;
  identifies: { shard: [number, number]; intents: number }[];
  resumes: number;
  heartbeats: number;
}

interface Session {
  id: string;
  shard: [number, number];
  sequence: number;
  /** Everything told so far, for whoever resumes. */
  told: { sequence: number; text: string }[];
  socket: WebSocketEnd | null;
}

export interface GatewaySettings {
  token: string;
  user: { id: string; username: string };
  /** How many shards there must be. */
  shards: number;
  heartbeatMs: number;
  url(): string;
}

const ops = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, invalid: 9, hello: 10, acknowledged: 11 };

export function createGateway(settings: GatewaySettings): Gateway {
  const sessions = new Map<string, Session>();
  const ends = new Set<WebSocketEnd>();
  let waiting: { sessions: number; resolve: () => void }[] = [];
  const live = () => [...sessions.values()].filter((session) => session.socket !== null);
  const notify = () => {
    const [count, still] = [live().length, [] as typeof waiting];
    for (const one of waiting) {
      if (count === one.sessions) one.resolve();
      else still.push(one);
    }
    waiting = still;
  };
  const tell = (session: Session, event: string, data: unknown) => {
    const sequence = ++session.sequence;
    const text = JSON.stringify({ op: ops.dispatch, t: event, s: sequence, d: data });
    session.told.push({ sequence, text });
    session.socket?.send(text);
  };
  const gateway: Gateway = {
    identifies: [],
    resumes: 0,
    heartbeats: 0,
    accept(request, socket) {
      let session: Session | null = null;
      const end = acceptWebSocket(request, socket, {
        onText(text) {
          const { op, d } = JSON.parse(text) as { op: number; d: never };
          if (op === ops.heartbeat) {
            gateway.heartbeats++;
            end.send(JSON.stringify({ op: ops.acknowledged }));
          } else if (op === ops.identify) session = identify(d, end);
          else if (op === ops.resume) session = resume(d, end);
        },
        onEnd(code) {
          ends.delete(end);
          if (session === null || session.socket !== end) return;
          session.socket = null;
          // A client that leaves with 1000 or 1001 gives its session up.
          if (code === 1000 || code === 1001) sessions.delete(session.id);
          notify();
        },
      });
      ends.add(end);
      end.send(JSON.stringify({ op: ops.hello, d: { heartbeat_interval: settings.heartbeatMs } }));
    },
    dispatch(event, data, shard = 0) {
      for (const session of sessions.values()) if (session.shard[0] === shard) tell(session, event, data);
    },
    cut(code) {
      for (const { socket } of live()) {
        if (code === null) socket!.drop();
        else socket!.close(code);
      }
    },
    end() {
      for (const end of ends) end.drop();
    },
    forgetSessions: () => sessions.clear(),
    invalidate(resumable) {
      for (const { id, socket } of live()) {
        if (!resumable) sessions.delete(id);
        socket!.send(JSON.stringify({ op: ops.invalid, d: resumable }));
      }
    },
    connected(count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ sessions: count, resolve });
      notify();
      return promise;
    },
  };

  function identify(
    data: { token: string; shard?: [number, number]; intents: number },
    socket: WebSocketEnd,
  ): Session | null {
    const shard = data.shard ?? [0, 1];
    gateway.identifies.push({ shard, intents: data.intents });
    if (data.token !== settings.token) {
      socket.close(4004, "Authentication failed.");
      return null;
    }
    if (shard[1] !== settings.shards || shard[0] >= shard[1]) {
      socket.close(settings.shards > 1 ? 4011 : 4010, "Invalid shard.");
      return null;
    }
    const session: Session = { id: randomUUID(), shard, sequence: 0, told: [], socket };
    sessions.set(session.id, session);
    tell(session, "READY", {
      v: 10,
      user: { ...settings.user, discriminator: "0", bot: true, avatar: null, global_name: null },
      // Servers are told of later, and only to those who ask for them.
      guilds: [{ id: "500", unavailable: true }],
      session_id: session.id,
      resume_gateway_url: settings.url(),
      shard,
      application: { id: settings.user.id, flags: 0 },
    });
    notify();
    return session;
  }

  function resume(
    data: { token: string; session_id: string; seq: number },
    socket: WebSocketEnd,
  ): Session | null {
    gateway.resumes++;
    const session = sessions.get(data.session_id);
    if (session === undefined || data.token !== settings.token) {
      socket.send(JSON.stringify({ op: ops.invalid, d: false }));
      return null;
    }
    session.socket = socket;
    for (const { sequence, text } of session.told) if (sequence > data.seq) socket.send(text);
    tell(session, "RESUMED", {});
    notify();
    return session;
  }
  return gateway;
}
