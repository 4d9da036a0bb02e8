// A process of its own, so that what it costs is counted apart: serves every measured feed on one port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { feedBody } from "./feed-body.ts";

const bodies = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const number = /^feed-(\d+)\./.exec(request.headers.host ?? "")?.[1] ?? "0";
  const etag = `"${number}"`;
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  let body = bodies.get(number);
  if (!body) bodies.set(number, (body = Buffer.from(feedBody(Number(number)))));
  response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(body);
});
server.keepAliveTimeout = 5_000;
for (let number = 0; number < Number(process.argv[2]); number++) {
  bodies.set(String(number), Buffer.from(feedBody(number)));
}
server.listen({ port: 0, host: "127.0.0.1", backlog: 1024 }, () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
