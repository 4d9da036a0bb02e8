import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDiscord } from "../../src/chat/discord/render.ts";
import { renderMarkdown } from "../../src/chat/markdown/render.ts";
import { renderSlack } from "../../src/chat/slack/render/render.ts";
import { renderTerminal } from "../../src/chat/terminal/render.ts";
import type { Message } from "../../src/core/message.ts";
import { context, list, paragraph } from "../../src/core/message.ts";
import { placeSpan, tellPlace } from "../../src/core/place.ts";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import { noticeOfClosed } from "../../src/pipeline/notices.ts";
import { madeDestination } from "../support/made.ts";
import { checkBody } from "../support/discord-server/check-body.ts";

const say = wordingFor("en");
const fault = { code: "http-404", message: "It is gone." };

/** A message that tells of a place in every kind of block. */
function telling(destination: string): Message {
  const place = placeSpan(destination, say);
  const told = tellPlace(say.reopened, place);
  const summary = told.map(({ text }) => text).join("");
  return {
    summary,
    blocks: [
      paragraph(...told),
      list([told]),
      context(...told),
      { kind: "table", columns: ["Destination", "Kind"], rows: [[[place], "alert"]] },
    ],
  };
}

test("Slack shows its own channels by their names", () => {
  const [part] = renderSlack(telling("slack:C1"), { commands: [] });
  const text = JSON.stringify(part!.blocks);
  assert.equal(text.match(/\{"type":"channel","channel_id":"C1"\}/g)?.length, 3);
  assert.match(text, /"Saved: messages go to <#C1> again\."/);
  const [of] = renderSlack(telling("slack:D1"), { commands: [] });
  assert.doesNotMatch(JSON.stringify(of!.blocks), /"channel"|<#/, "a talk with the bot has no name");
});

test("Discord shows its own channels by their names, above its embeds too", () => {
  const [part] = renderDiscord(telling("discord:600"));
  assert.equal(part!.body.content, "Saved: messages go to <#600> again.");
  assert.equal(part!.body.embeds[0]!.description!.match(/<#600>/g)?.length, 4);
  const alone = { ...telling("discord:600"), blocks: telling("discord:600").blocks.slice(0, 1) };
  const { content, embeds } = renderDiscord(alone)[0]!.body;
  assert.deepEqual([content, embeds], ["Saved: messages go to <#600> again.", []], "said once");
});

test("elsewhere a channel is told in words, and a name of the configuration stays as it is", () => {
  const [part] = renderSlack(telling("discord:600"), { commands: [] });
  assert.match(JSON.stringify(part!.blocks), /channel 600 on Discord/);
  assert.match(renderDiscord(telling("slack:C1"))[0]!.body.content, /channel C1 on Slack/);
  for (const render of [
    renderMarkdown,
    (message: Message) => renderTerminal(message, { width: 99, color: false }),
  ]) {
    assert.match(render(telling("slack:C1")), /Destination.*\n.*\n.*channel C1 on Slack/);
    assert.match(render(telling("newsroom")), /messages go to newsroom again/);
  }
});

test("an id of a channel that could be something else is only words", () => {
  for (const id of ["slack:C1>|<!channel>", "slack:<!here>", "discord:600> @everyone", "discord:@everyone"]) {
    const message = telling(id);
    const slack = JSON.stringify(renderSlack(message, { commands: [] })[0]!.blocks);
    assert.doesNotMatch(slack, /"type":"channel"|<#/, id);
    const { body } = renderDiscord(message)[0]!;
    assert.doesNotMatch(JSON.stringify(body), /<#/, id);
    assert.deepEqual(checkBody("message", body), []);
  }
});

test("editors are told of a channel that is gone by its name, and how to open it by its id", async () => {
  const owed: { destination: string; message: Message }[] = [];
  const all = [
    { ...madeDestination({ id: "desk", platform: "slack", channel: "C9" }), configured: true },
    { ...madeDestination({ id: "slack:C1", platform: "slack", channel: "C1" }), configured: false },
  ].map((one) => ({ ...one, closed: null, setInChat: [] }));
  const book = { all: async () => all, byId: async () => null, at: async () => assert.fail() };
  const store = { owe: async (one: (typeof owed)[number]) => void owed.push(one) };
  await noticeOfClosed(store as never, book, Date.now)(all[1]!, fault);
  assert.deepEqual(
    owed.map(({ destination }) => destination),
    ["desk"],
  );
  const [part] = renderSlack(owed[0]!.message, { commands: [] });
  assert.match(JSON.stringify(part!.blocks), /"channel_id":"C1"/);
  assert.match(JSON.stringify(part!.blocks), /\/outbox open:slack:C1/);
});
