import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { connectSlack } from "../../../src/chat/slack/connect.ts";
import { networkThrough } from "../../../src/feeds/fetch/through-proxy.ts";
import { slashCommand } from "../../support/slack-server/payloads.ts";
import { openSlack, slackNeeds } from "../../support/slack-desk.ts";

test("with a proxy everything goes through it: calls, the socket, answers and uploads", async (t) => {
  const server = await openSlack(t);
  // A name that only the proxy knows, so that whatever went past it would fail.
  server.base = "http://slack.nowhere/";
  const asked = new Set<string>();
  const proxy = createServer((socket) => {
    // SOCKS5 without a login (RFC 1928), to one place whatever name is asked for.
    socket.once("data", () => {
      socket.write(Buffer.from([5, 0]));
      socket.once("data", (request) => {
        asked.add(request.toString("latin1", 5, 5 + request[4]!));
        const onward = connect(server.port, "127.0.0.1", () => {
          socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
          onward.pipe(socket).pipe(onward);
        });
        onward.on("error", () => socket.destroy());
        socket.on("close", () => onward.destroy());
      });
    });
    socket.on("error", () => socket.destroy());
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const network = networkThrough(`socks5://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  const needs = slackNeeds(server);
  const connected = await connectSlack({ ...needs, network });
  assert.ok(connected.ok, connected.ok ? "" : connected.fault.message);
  t.after(async () => {
    await network.close();
    proxy.close();
  });
  needs.desk.answers = () => ({
    summary: "Timeline",
    blocks: [{ kind: "image", name: "timeline", alt: "A chart.", data: new Uint8Array([1, 2, 3]) }],
  });
  await server.deliver(slashCommand(server, "/desk", "timeline google"));
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  assert.equal((server.workspace.shown[0]!.blocks[0] as { type: string }).type, "image");
  assert.deepEqual([...asked], ["slack.nowhere"]);
  await connected.value.stop();
});
