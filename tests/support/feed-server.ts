import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer, type Socket } from "node:net";
import type { TestContext } from "node:test";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface FeedServer {
  port: number;
  url(path?: string): string;
  /** Every request that came, in order. */
  requests: IncomingMessage[];
  /** How many connections are open now. */
  open(): number;
  /** How many connections were made in all. */
  connections(): number;
}

/** A real HTTP server on loopback that ends with the test. `answers` are by path; `*` answers what is left. */
export async function startFeedServer(
  t: TestContext,
  answers: Answer | Record<string, Answer>,
): Promise<FeedServer> {
  const requests: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((request, response) => {
    requests.push(request);
    const path = new URL(request.url ?? "/", "http://x").pathname;
    const answer = typeof answers === "function" ? answers : (answers[path] ?? answers["*"]);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const port = await listen(server);
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    port,
    url: (path = "/feed") => `http://127.0.0.1:${port}${path}`,
    requests,
    open: () => sockets.size,
    connections: () => connections,
  };
}

/** A server that is no HTTP server: `onConnection` does what it likes with the socket. Gives its port. */
export async function startTcpServer(
  t: TestContext,
  onConnection: (socket: Socket) => void,
): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    onConnection(socket);
  });
  const port = await listen(server);
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return port;
}

function listen(server: ReturnType<typeof createTcpServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
