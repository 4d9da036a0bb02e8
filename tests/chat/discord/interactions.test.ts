import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { previewDiscord } from "../../../src/chat/discord/preview.ts";
import { heading, list, paragraph, plainMessage, spans } from "../../../src/core/message.ts";
import { connectTo } from "../../support/discord-desk.ts";
import type { Given } from "../../support/discord-server/interactions.ts";
import type { StoredInteraction } from "../../support/discord-server/state.ts";
import { startDiscordServer } from "../../support/discord-server/server.ts";

async function connected(t: TestContext) {
  const server = await startDiscordServer();
  t.after(() => server.stop());
  const discord = await connectTo(server);
  return { server, ...discord };
}

const stance: Given = { kind: "command", name: "stance", options: { company: "google" } };
const correct: Given = { kind: "command", name: "correct", options: { company: "google" } };
const modalOf = ({ callback }: StoredInteraction) => callback as unknown as { type: number; data: Modal };
const content = (interaction: StoredInteraction) => interaction.original?.body["content"];

test("with share the channel sees the answer, and the desk knows for whom it writes", async (t) => {
  const { server, desk } = await connected(t);
  const shared = server.interact({
    kind: "command",
    name: "stance",
    options: { company: "google", share: true },
  });
  await server.until(() => shared.original !== null);
  assert.deepEqual(shared.callback, { type: 5 });
  assert.equal(server.requests.filter(({ path }) => path.endsWith("/callback")).length, 1);
  const options = { company: "google", share: "yes" };
  assert.deepEqual(desk.asked[0]!.typed, { command: "stance", options });
  assert.deepEqual(server.problems, []);
});

test("a button gives its command, to whoever presses it", async (t) => {
  const { server, desk } = await connected(t);
  const pressed = server.interact(
    { kind: "button", customId: "c:timeline google" },
    { user: "701", name: "Mei" },
  );
  await server.until(() => pressed.original !== null);
  assert.deepEqual(pressed.callback, { type: 5, data: { flags: 64 } });
  assert.deepEqual(desk.asked[0]!.typed, { line: "timeline google" });
  assert.equal(desk.asked[0]!.asker.id, "701");
  assert.equal(content(pressed), "/timeline");
});

test("an editor gets a form for what is missing, filled in with what is there, and it is saved", async (t) => {
  const { server, desk } = await connected(t);
  const pressed = server.interact(
    { kind: "button", customId: 'f:correct company:google matter:user-data note:"by phone"' },
    { roles: ["editors"] },
  );
  await server.until(() => pressed.callback !== null);
  const { type, data } = modalOf(pressed);
  assert.equal(type, 9);
  assert.equal(data.custom_id, "m|correct|company|google|matter|user-data");
  const fields = data.components.map(({ component }) => component);
  assert.deepEqual(
    fields.map((field) => [field.custom_id, field.type, field.required]),
    [
      ["position", 3, true],
      ["note", 4, true],
      ["since", 4, false],
      ["condition", 4, false],
      ["link", 4, false],
    ],
  );
  assert.equal(fields[1]!.value, "by phone");
  assert.deepEqual(
    data.components.map(({ label, description }) => [label, description]),
    [
      ["Position", "Saved at once under your name. The answer shows what it changes and how to undo it."],
      ["Note", "How you know; stored and shown"],
      ["Holds since", "The day, month or year since which it holds"],
      ["Condition", "On what the position depends"],
      ["Link to the source", "The page that shows it"],
    ],
  );
  assert.deepEqual(
    [fields[2]!.placeholder, fields[4]!.placeholder],
    ["YYYY-MM-DD, YYYY-MM or YYYY", "https://…"],
  );
  const filledIn = server.interact(
    { kind: "form", customId: data.custom_id, fields: { position: ["paused"], note: "by phone", since: "" } },
    { roles: ["editors"] },
  );
  await server.until(() => filledIn.original !== null);
  assert.deepEqual(desk.asked.at(-1)!.typed, {
    command: "correct",
    options: { company: "google", matter: "user-data", position: "paused", note: "by phone" },
  });
  assert.equal(desk.asked.at(-1)!.asker.editor, true);
  assert.equal(content(filledIn), "/correct");
  assert.deepEqual(server.problems, []);
});

test("a form with room for it says below its fields what happens next", async (t) => {
  const { server } = await connected(t);
  const asked = server.interact(
    { kind: "command", name: "retract", options: { id: "d1" } },
    { user: "editor" },
  );
  await server.until(() => asked.callback !== null);
  assert.match(modalOf(asked).data.components.at(-1)!.content!, /^Saved at once under your name/);
  assert.deepEqual(server.problems, []);
});

interface Modal {
  custom_id: string;
  components: {
    label: string;
    description?: string;
    content?: string;
    component: { custom_id: string; type: number; required: boolean; value?: string; placeholder?: string };
  }[];
}

test("what is fixed in a form and too long for its id is kept; a form that is not known any more says so", async (t) => {
  const { server, desk } = await connected(t);
  const company = "香港寬頻".repeat(30);
  const asked = server.interact({ ...correct, options: { company } }, { user: "editor" });
  await server.until(() => asked.callback !== null);
  const { data } = modalOf(asked);
  assert.match(data.custom_id, /^k\|/);
  const fields = { matter: ["takedown"], position: ["refused"], note: "read" };
  const filledIn = server.interact({ kind: "form", customId: data.custom_id, fields }, { user: "editor" });
  await server.until(() => filledIn.original !== null);
  const typed = desk.asked.at(-1)!.typed as { options: Record<string, string> };
  assert.equal(typed.options["company"], company);
  const old = server.interact({ kind: "form", customId: "k|gone", fields }, { user: "editor" });
  await server.until(() => old.original !== null);
  assert.match(String(content(old)), /too old/);
});

test("what was typed and has no place in the form goes with it, and the caution stands in it", async (t) => {
  const { server, desk } = await connected(t);
  const options = { company: "google", form: "act", basis: "reported", publisher: "A Paper" };
  const asked = server.interact({ kind: "command", name: "enter", options }, { user: "editor" });
  await server.until(() => asked.callback !== null);
  const { data } = modalOf(asked);
  assert.equal(data.components.length, 5);
  assert.match(JSON.stringify(data.components), /Never name a confidential source/);
  const fields = {
    matter: ["takedown"],
    position: ["refused"],
    date: "2020-07-06",
    link: "https://a.example/1",
    text: "It refused.",
  };
  const filledIn = server.interact({ kind: "form", customId: data.custom_id, fields }, { user: "editor" });
  await server.until(() => filledIn.original !== null);
  assert.deepEqual(desk.asked.at(-1)!.typed, {
    command: "enter",
    options: {
      ...options,
      matter: "takedown",
      position: "refused",
      date: "2020-07-06",
      link: "https://a.example/1",
      text: "It refused.",
    },
  });
  assert.deepEqual(server.problems, []);
});

test("editors are told by role, by name and by Manage Server; others are refused politely, without a form", async (t) => {
  const { server, desk } = await connected(t);
  const editors = [
    { roles: ["x", "editors"] },
    { user: "editor" },
    { permissions: "2080" },
    { user: "editor", guild: null },
  ];
  for (const who of editors) {
    const asked = server.interact(correct, who);
    await server.until(() => asked.callback !== null);
    assert.equal(asked.callback!.type, 9, JSON.stringify(who));
  }
  for (const who of [{}, { roles: ["x"], permissions: "2048" }, { guild: null }]) {
    const options = { company: "google", matter: "user-data", position: "paused", note: "x" };
    const asked = server.interact({ ...correct, options }, who);
    await server.until(() => asked.original !== null);
    assert.match(String(content(asked)), /editor/);
    assert.equal(desk.asked.at(-1)!.asker.editor, false);
  }
  assert.equal(desk.asked.at(-1)!.place.direct, true);
});

test("each is answered in their own language", async (t) => {
  const { server, desk } = await connected(t);
  const words = { "zh-TW": "用戶資料", "zh-CN": "用户数据", "en-GB": "User data", fr: "User data" };
  for (const [locale, word] of Object.entries(words)) {
    const asked = server.interact(stance, { locale });
    await server.until(() => asked.original !== null);
    assert.ok(JSON.stringify(asked.original!.body).includes(word), locale);
  }
  assert.deepEqual(
    desk.asked.map(({ asker }) => asker.language),
    ["zh-Hant", "zh-Hans", "en", null],
  );
});

test("an interaction that comes again, here or on another desk, does nothing twice", async (t) => {
  const { server, desk, log } = await connected(t);
  const again = server.interact(stance, {}, 2);
  await server.until(() => again.original !== null);
  const fence = server.interact(stance);
  await server.until(() => fence.original !== null);
  assert.equal(desk.asked.length, 2);
  assert.equal(again.original!.edits, 0);
  // Another desk was first: Discord says so when this one acknowledges, and the desk is not asked.
  server.trouble("POST", /callback$/, {
    kind: "status",
    status: 400,
    body: { code: 40_060, message: "Interaction has already been acknowledged." },
  });
  const elsewhere = server.interact(stance);
  await server.until(() =>
    server.requests.some(({ status, path }) => status === 400 && path.includes(elsewhere.id)),
  );
  const last = server.interact(stance);
  await server.until(() => last.original !== null);
  assert.equal(desk.asked.length, 3);
  assert.ok(log.some(({ fields }) => fields["code"] === 40_060));
});

test("Discord that has given up waiting (10062) is noted, and the desk works on", async (t) => {
  const { server, desk, log } = await connected(t);
  const late = {
    kind: "status",
    status: 404,
    body: { code: 10_062, message: "Unknown interaction" },
  } as const;
  for (const given of [
    stance,
    { kind: "complete", name: "stance", option: "company", typed: "g" } as const,
  ]) {
    server.trouble("POST", /callback$/, late);
    const asked = server.interact(given);
    await server.until(() =>
      server.requests.some(({ path, status }) => path.includes(asked.id) && status === 404),
    );
  }
  assert.equal(desk.asked.length, 0, "nothing is begun that nobody sees the end of");
  // It gives up between acknowledgement and answer.
  const { promise: waiting, resolve: goOn } = Promise.withResolvers<void>();
  desk.reply = () => waiting.then(() => plainMessage("late"));
  const slow = server.interact(stance);
  await server.until(() => slow.callback !== null);
  slow.expired = true;
  goOn();
  await server.until(() =>
    server.requests.some(({ path, status }) => path.includes("/messages/") && status === 404),
  );
  desk.reply = null;
  const next = server.interact(stance);
  await server.until(() => next.original !== null);
  assert.deepEqual(
    log.filter(({ level }) => level === "warn").map(({ fields }) => fields["code"]),
    [10_062, 10_015],
  );
});

test("an acknowledgement whose answer is lost is sent again, and the answer comes", async (t) => {
  const { server, desk } = await connected(t);
  server.trouble("POST", /callback$/, { kind: "lost" });
  const asked = server.interact(stance);
  await server.until(() => asked.original !== null);
  server.trouble("POST", /callback$/, { kind: "broken" });
  const again = server.interact(stance);
  await server.until(() => again.original !== null);
  assert.equal(desk.asked.length, 2);
});

test("an answer that is lost, refused for a while or limited is shown all the same, once", async (t) => {
  const { server, desk } = await connected(t);
  for (const what of [
    { kind: "lost" },
    { kind: "broken" },
    { kind: "status", status: 502 },
    {
      kind: "status",
      status: 429,
      body: { message: "You are being rate limited.", retry_after: 0.1, global: false },
      headers: { "retry-after": "1" },
    },
  ] as const) {
    server.trouble("PATCH", /webhooks/, what);
    const asked = server.interact(stance);
    await server.until(() => asked.original !== null);
    assert.equal(content(asked), "/stance");
    assert.equal(asked.further.length, 0);
  }
  assert.equal(desk.asked.length, 4);
});

test("an answer that Discord won't show and a desk that fails are told to the asker", async (t) => {
  const { server, desk } = await connected(t);
  server.trouble("PATCH", /webhooks/, {
    kind: "status",
    status: 400,
    body: { code: 50_035, message: "Invalid Form Body" },
  });
  const refused = server.interact(stance);
  await server.until(() => refused.original !== null);
  assert.match(String(content(refused)), /would not show/);
  desk.reply = () => Promise.reject(new Error("broken"));
  const failed = server.interact(stance);
  await server.until(() => failed.original !== null);
  assert.match(String(content(failed)), /\/stance failed/);
  // A message that can't even be written.
  desk.reply = async () => ({ summary: "x", blocks: null as never });
  const unwritten = server.interact(stance);
  await server.until(() => unwritten.original !== null);
  assert.match(String(content(unwritten)), /would not show/);
  desk.suggestCompanies = () => {
    throw new Error("broken");
  };
  server.interact({ kind: "complete", name: "stance", option: "company", typed: "g" });
  desk.reply = null;
  const next = server.interact(stance);
  await server.until(() => next.original !== null);
});

test("an answer to an event that was answered before says so", async (t) => {
  const { server, desk } = await connected(t);
  desk.answer = async () => null;
  const asked = server.interact(stance, { locale: "zh-TW" });
  await server.until(() => asked.original !== null);
  assert.equal(content(asked), "這項操作先前已有答覆。");
});

test("a long answer goes on in further messages of the same kind, up to where nobody would read on", async (t) => {
  const { server, desk } = await connected(t);
  const pages = (count: number) =>
    list(Array.from({ length: count * 4 }, (_, index) => spans(`No. ${index} ${"word ".repeat(180)}`)));
  const message = { summary: "Long", blocks: [heading("Long"), pages(3)] };
  desk.reply = async () => message;
  const long = server.interact(stance);
  await server.until(() => long.further.length === 2);
  // What a preview shows is what is sent.
  const sent = [long.original!, ...long.further].map(({ body }) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => name !== "flags")),
  );
  assert.deepEqual(previewDiscord(message), sent);
  assert.deepEqual(
    long.further.map(({ body }) => body["flags"]),
    [64, 64],
  );
  desk.reply = async () => ({ summary: "Longer", blocks: [paragraph("x"), pages(20)] });
  const longer = server.interact(stance);
  await server.until(() => longer.further.length === 7);
  assert.match(String(longer.further.at(-1)!.body["content"]), /left out here/);
  assert.deepEqual(server.problems, []);
});

test("a picture goes along with its words", async (t) => {
  const { server, desk } = await connected(t);
  const data = new Uint8Array([137, 80, 78, 71]);
  desk.reply = async () => ({
    summary: "Chart",
    blocks: [paragraph("x"), { kind: "image", name: "timeline-google", alt: "Two marks.", data }],
  });
  const asked = server.interact(stance);
  await server.until(() => asked.original !== null);
  assert.deepEqual(asked.original!.files, ["timeline-google-0.png"]);
  assert.deepEqual(server.problems, []);
});

test("the log says nothing of who asked what", async (t) => {
  const { server, log } = await connected(t);
  server.trouble("PATCH", /webhooks/, {
    kind: "status",
    status: 400,
    body: { code: 50_035, message: "Invalid" },
  });
  const asked = server.interact(stance, { user: "70012345", name: "Mei Reporter" });
  await server.until(() => asked.original !== null);
  const written = JSON.stringify(log);
  for (const secret of ["70012345", "Mei", "google", "stance", server.token, asked.token]) {
    assert.ok(!written.includes(secret), secret);
  }
});
