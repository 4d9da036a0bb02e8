import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../../src/chat/locale.ts";
import type { Message } from "../../../src/core/message.ts";
import { heading, paragraph } from "../../../src/core/message.ts";
import { textsOf } from "../../support/slack-server/limits.ts";
import {
  buttonsOf,
  click,
  homeOpened,
  slashCommand,
  submission,
} from "../../support/slack-server/payloads.ts";
import type { SlackDesk } from "../../support/slack-desk.ts";
import { connectedSlack } from "../../support/slack-desk.ts";

const withButtons: Message = {
  summary: "Google",
  blocks: [
    paragraph("Google"),
    {
      kind: "actions",
      actions: [
        { label: "Timeline", command: "timeline google" },
        { label: "Correct", command: "correct company:google matter:user-data", form: true },
      ],
    },
  ],
};

async function clickCorrect({ server, desk }: SlackDesk, user: string): Promise<void> {
  desk.answers = () => withButtons;
  await server.deliver(slashCommand(server, "/desk", "stance google", { user }));
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  const correct = buttonsOf(server.workspace.shown[0]!.blocks)[1]!;
  await server.deliver(click(server, correct, { user }));
}

interface Input {
  block_id: string;
  optional: boolean;
  label: { text: string };
  hint?: { text: string };
  element: {
    type: string;
    placeholder?: { text: string };
    options?: { value: string }[];
    initial_value?: string;
  };
}

test("an editor's button opens a form; sent off, it is done where it was asked for", async (t) => {
  const slack = await connectedSlack(t);
  const { server, desk } = slack;
  await clickCorrect(slack, "U0ED");
  await server.until(() => server.workspace.views.length === 1, "a modal");
  const { view } = server.workspace.views[0]!;
  const inputs = view["blocks"] as Input[];
  assert.equal((view["title"] as { text: string }).text, "/desk correct google…", "whose stance it is");
  assert.deepEqual(
    inputs.slice(0, 2).map((input) => [input.block_id, input.optional, input.element.type]),
    [
      ["position", false, "static_select"],
      ["note", false, "plain_text_input"],
    ],
  );
  assert.ok(inputs[0]!.element.options!.some(({ value }) => value === "paused"));
  const field = (name: string) => inputs.find((input) => input.block_id === name)!;
  assert.deepEqual(
    ["position", "note", "since", "link"].map((name) => field(name).label.text),
    ["Position", "Note", "Holds since", "Link to the source"],
  );
  assert.equal(field("since").element.placeholder?.text, "YYYY-MM-DD, YYYY-MM or YYYY");
  assert.match(field("link").element.placeholder?.text ?? "", /^https:/);
  assert.equal(field("note").hint?.text, "How you know; stored and shown");
  assert.match(JSON.stringify(inputs.at(-1)), /Saved at once under your name.*how to undo it/);
  assert.equal(desk.asks.length, 1, "nothing is done before it is sent off");
  const values = { position: "refused", note: "Checked by phone", since: "" };
  const acknowledged = await server.deliver(submission(view, values, "U0ED"));
  assert.deepEqual(acknowledged, {}, "the form closes at once");
  await server.until(() => server.workspace.shown.length === 2, "an answer");
  assert.deepEqual(desk.asks[1]!.typed, {
    command: "correct",
    options: { company: "google", matter: "user-data", position: "refused", note: "Checked by phone" },
  });
  assert.deepEqual(
    [desk.asks[1]!.place.channel, desk.asks[1]!.asker.name, desk.asks[1]!.asker.editor],
    ["C0NEWS", "Ed", true],
  );
  assert.deepEqual(server.workspace.faults, []);
});

test("who is no editor gets the desk's answer instead of a form", async (t) => {
  const slack = await connectedSlack(t);
  await clickCorrect(slack, "U0MEI");
  await slack.server.until(() => slack.server.workspace.shown.length === 2, "an answer");
  assert.equal(slack.server.workspace.views.length, 0);
  assert.deepEqual(slack.desk.asks[1]!.typed, { line: "correct company:google matter:user-data" });
});

test("an editor's command that lacks something opens its form with what was typed; a whole one is done", async (t) => {
  const { server, desk } = await connectedSlack(t);
  await server.deliver(slashCommand(server, "/desk", "enter company:google date:2021-09", { user: "U0ED" }));
  await server.until(() => server.workspace.views.length === 1, "a modal");
  const inputs = server.workspace.views[0]!.view["blocks"] as Input[];
  assert.equal(inputs.find(({ block_id: id }) => id === "date")!.element.initial_value, "2021-09");
  const whole = 'correct google user-data paused note:"checked"';
  await server.deliver(slashCommand(server, "/desk", whole, { user: "U0ED" }));
  await server.deliver(slashCommand(server, "/desk", "stance", { user: "U0ED" }));
  await server.until(() => server.workspace.shown.length === 2, "two answers");
  assert.deepEqual(desk.asks.map(({ typed }) => typed).toSorted(byLine), [
    { line: whole },
    { line: "stance" },
  ]);
  assert.deepEqual(server.workspace.faults, []);
});

const byLine = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test("what can't be right is said in the form, which stays open", async (t) => {
  const slack = await connectedSlack(t);
  const { server, desk } = slack;
  await clickCorrect(slack, "U0ED");
  await server.until(() => server.workspace.views.length === 1, "a modal");
  const { view } = server.workspace.views[0]!;
  const wrong = { position: "refused", note: "Checked", since: "in spring", link: "nowhere" };
  const acknowledged = (await server.deliver(submission(view, wrong, "U0ED"))) as {
    response_action: string;
    errors: Record<string, string>;
  };
  assert.equal(acknowledged.response_action, "errors");
  assert.deepEqual(Object.keys(acknowledged.errors).toSorted(), ["link", "since"]);
  assert.equal(desk.asks.length, 1);
  await server.deliver(submission(view, { ...wrong, since: "2020-07", link: "https://a.example/1" }, "U0ED"));
  await server.until(() => desk.asks.length === 2, "the form to be taken");
});

test("a form that Slack doesn't open, because it came too late, is answered in words", async (t) => {
  const slack = await connectedSlack(t);
  slack.server.trouble("views.open", { kind: "refuse", error: "expired_trigger_id" });
  await clickCorrect(slack, "U0ED");
  await slack.server.until(() => slack.server.workspace.shown.length === 2, "an answer");
  assert.deepEqual(slack.desk.asks[1]!.typed, { line: "correct company:google matter:user-data" });
});

test("every form of the desk's keeps Slack's limits", async (t) => {
  const { server, desk } = await connectedSlack(t);
  const names = desk.commands.map(({ name }) => name);
  for (const name of names) {
    const before = server.workspace.views.length + server.workspace.shown.length;
    const button = { action_id: "form:0", value: `${name} company:${"google ".repeat(40)}` };
    await server.deliver(click(server, button, { user: "U0ED" }));
    await server.until(
      () => server.workspace.views.length + server.workspace.shown.length > before,
      `a form of ${name}`,
    );
  }
  assert.ok(server.workspace.views.length > 5);
  assert.deepEqual(server.workspace.faults, []);
});

test("the home page shows the board; its buttons are answered in the talk with the bot", async (t) => {
  const { server, desk } = await connectedSlack(t);
  desk.answers = ({ event }) =>
    event === "home"
      ? {
          summary: "Board",
          blocks: [
            heading("Board"),
            { kind: "table", columns: ["Company", "Position"], rows: [["Google", "paused"]] },
            { kind: "actions", actions: [{ label: "Google", command: "stance google" }] },
          ],
        }
      : withButtons;
  await server.deliver(homeOpened());
  await server.until(() => server.workspace.views.length === 1, "a home page");
  const { user, view } = server.workspace.views[0]!;
  assert.equal(user, "U0MEI");
  assert.deepEqual(textsOf(view["blocks"]).slice(0, 3), ["Board", "Google", " · Position: paused"]);
  assert.deepEqual(desk.homes[0]!.place, {
    platform: "slack",
    space: "T0NEWS",
    channel: "D0MEI",
    thread: null,
    direct: true,
  });
  const [button] = buttonsOf(view["blocks"] as unknown[]);
  const clicked = click(server, button!, { channel: null });
  Object.assign(clicked.payload["view"] as object, { private_metadata: view["private_metadata"] });
  await server.deliver(clicked);
  await server.until(() => server.workspace.posted("D0MEI").length === 1, "an answer");
  assert.deepEqual(desk.asks[0]!.place.channel, "D0MEI");
  assert.equal(desk.asks[0]!.place.direct, true);
  assert.deepEqual(server.workspace.faults, []);
});

test("a board longer than a page is cut and says where the rest is", async (t) => {
  const { server, desk } = await connectedSlack(t);
  desk.answers = () => ({
    summary: "Board",
    blocks: Array.from({ length: 250 }, (_, n) => paragraph(`Row ${n}`)),
  });
  await server.deliver(homeOpened());
  await server.until(() => server.workspace.views.length === 1, "a home page");
  const told = textsOf(server.workspace.views[0]!.view["blocks"]);
  assert.match(told.at(-1)!, /\/desk stances/);
  assert.deepEqual(server.workspace.faults, []);
});

test("editors are told by user groups too, which are asked for once in a while", async (t) => {
  const slack = await connectedSlack(t, { editors: { users: [], userGroups: ["S0EDITORS", "S0GONE"] } });
  const { server, desk, log } = slack;
  server.workspace.userGroups.set("S0EDITORS", ["U0ED"]);
  for (const user of ["U0ED", "U0MEI", "U0ED"]) {
    await server.deliver(slashCommand(server, "/desk", "help", { user }));
  }
  await server.until(() => desk.asks.length === 3, "three commands");
  const editors = desk.asks.filter(({ asker }) => asker.editor).map(({ asker }) => asker.id);
  assert.deepEqual(editors, ["U0ED", "U0ED"]);
  const asked = server
    .callsOf("usergroups.users.list")
    .filter(({ args }) => args["usergroup"] === "S0EDITORS");
  assert.ok(asked.length < 3, "what is known is not asked again");
  assert.match(log.lines.join("\n"), /user group can't be read.*S0GONE|S0GONE.*user group/);
});

test("locales are read as the desk's languages", () => {
  const read = ["en-US", "zh-TW", "zh-HK", "zh-CN", "zh", "ja-JP", undefined].map(languageOf);
  assert.deepEqual(read, ["en", "zh-Hant", "zh-Hant", "zh-Hans", "zh-Hans", null, null]);
});
