import assert from "node:assert/strict";
import { test } from "node:test";
import { commands } from "../../../commands/index.ts";
import { createAlerts } from "../../../src/core/alert.ts";
import { languages, type Language } from "../../../src/core/article.ts";
import { parseCommand, runCommand } from "../../../src/core/command.ts";
import { composeDigest } from "../../../src/core/digest.ts";
import { formFor } from "../../../src/core/form.ts";
import { homeMessage } from "../../../src/core/home.ts";
import type { Message } from "../../../src/core/message.ts";
import { resolveStances } from "../../../src/core/stance.ts";
import { wordingFor } from "../../../src/core/wording/wordings.ts";
import { madeDestination } from "../../support/made.ts";
import {
  wordedAt,
  wordedCompanies,
  wordedDecisions,
  wordedDesk,
  wordedDigest,
  wordedFacts,
} from "../../support/desk-worded.ts";
import { foreignScript, latinIn, textsOf } from "../../support/script.ts";

/** What is typed, so that every command gives every kind of answer that it has. */
const lines = [
  "",
  "/天",
  "/stance",
  "/stance 大山公司",
  "/stance 大山公司 all:yes",
  "/stance 大山公司 takedown",
  "/stance 大山公司 accounts",
  "/stance 小山",
  "/stance 小河公司 presence",
  "/stance 安心公司",
  "/stance 大山公司 天",
  "/stance 大山",
  "/stance 某人",
  "/stance 大山公司 all:天",
  "/stances",
  "/stances user-data",
  "/stances takedown complied",
  "/stances exited",
  "/stances accounts",
  "/stances 天",
  "/timeline 大山公司",
  "/timeline 大山公司 takedown",
  "/timeline 大山公司 before:2021",
  "/timeline 大山公司 before:天",
  "/timeline 安心公司",
  "/timeline 安心公司 takedown",
  "/evidence o1",
  "/evidence o12",
  "/evidence b1",
  "/evidence e1",
  "/evidence d1",
  "/evidence d2",
  "/evidence o99",
  "/evidence 天",
  "/compare 大山公司 小河公司",
  "/compare 大山公司 大山公司",
  "/compare 安心公司 安心公司",
  "/compare 大山公司",
  "/compare 安心公司 某人",
  "/digest",
  "/digest now",
  "/digest 天",
  "/find 要求",
  "/find 空",
  "/find 空 all:yes",
  "/find 要求 before:7",
  "/find 要求 before:天",
  "/find",
  "/watching",
  "/watch 大山公司",
  "/watch 大山公司",
  "/watch data-request",
  "/watching",
  "/watch 某人",
  "/watch 大山",
  "/unwatch data-request",
  "/unwatch data-request",
  "/confirm 小河公司",
  "/confirm 大山公司",
  "/confirm 安心公司",
  "/confirm 安心公司 takedown",
  "/correct 大山公司 takedown refused note:天",
  "/correct 大山公司 takedown refused",
  "/correct 大山公司 takedown note:天",
  "/correct 大山公司 refused note:天",
  "/correct 大山公司 takedown exited note:天",
  "/correct 大山公司 takedown denied note:天",
  "/correct 大山公司 takedown refused since:2027 note:天",
  `/correct 大山公司 takedown refused note:${"天".repeat(1001)}`,
  "/correct 大山公司 takedown refused note:天 link:天",
  "/retract d1 note:天",
  "/retract d2 note:天",
  "/retract o11 note:天",
  "/retract o99 note:天",
  "/retract d1",
  "/enter 大山公司 takedown refused date:2026-01-01 link:https://a.example/ text:天",
  "/enter 大山公司 takedown refused date:2026-01-01 link:https://a.example/ text:天 form:act basis:allegation by:王先生",
  "/enter 大山公司 takedown refused date:2026-01-01 link:https://a.example/ text:天 basis:allegation",
  "/enter 大山公司 takedown refused date:2026-01-01 link:https://a.example/ text:9123-4567",
  "/enter",
  "/feeds",
  "/feeds trouble",
  "/feeds pause:city",
  "/feeds pause:stopped",
  "/feeds resume:stopped",
  "/feeds resume:city",
  "/feeds pause:天",
  "/explain https://city.example/1",
  "/explain https://city.example/out",
  "/explain https://city.example/none",
  "/explain 天",
  "/poll",
  "/poll city",
  "/poll 天",
  "/poll city 天",
  "/settings",
  "/settings digest:none",
  "/settings digest:08:30 days:mon,sun timezone:Asia/Tokyo",
  "/settings digest:天",
  "/settings days:天",
  "/settings timezone:天",
  "/settings language:天",
  "/settings topics:天",
  "/settings languages:天",
  "/settings companies:大山公司",
  "/settings companies:某人",
  "/settings reset:yes",
  "/settings reset:天",
  "/settings open:yes",
  "/outbox",
  "/outbox resend:1",
  "/outbox resend:9",
  "/outbox resend:天",
  "/outbox open:山城",
  "/outbox open:天",
  "/audit",
  "/help",
  "/help 天",
  ...commands.map(({ name }) => `/help ${name}`),
];

async function answers(language: Language): Promise<[line: string, message: Message][]> {
  const say = wordingFor(language);
  const told: [string, Message][] = [];
  for (const editor of [true, false]) {
    const desk = wordedDesk(language, editor);
    for (const line of lines) {
      const parsed = parseCommand(line, commands, say);
      told.push([line, parsed.ok ? await runCommand(parsed.command, parsed.options, desk) : parsed.message]);
    }
    told.push(["home", homeMessage(await desk.board(), await desk.watching(), desk)]);
  }
  return told;
}

/** An alert with its corrections of every kind. */
function alertsIn(language: Language): Message[] {
  const destination = madeDestination({ id: "山城", language });
  const { alertsFor, contestAlertsFor, correctionFor } = createAlerts({
    companies: wordedCompanies,
    destinations: [destination],
    sayFor: wordingFor,
  });
  const watch = { kind: "company", company: "mountain", destination: "山城" } as const;
  const [before, , exit] = [wordedFacts[0]!, null, wordedFacts[16]!];
  const change = { company: "mountain", matter: "presence", before, after: exit, at: wordedAt } as const;
  const owed = [change, { ...change, before: null }].flatMap((one) => alertsFor(one, [watch], []));
  const stances = resolveStances(wordedFacts, wordedDecisions, "2026-11-23");
  const contests = stances.flatMap((stance) => {
    const said = { ...exit, position: "resumed", matter: stance.matter, company: "mountain" } as const;
    return stance.company === "mountain" && stance.current !== null
      ? [said, { ...said, basis: "reported" as const, condition: "三十日" }].flatMap((against) =>
          contestAlertsFor({ ...said, stance, against, at: wordedAt }, [watch], []),
        )
      : [];
  });
  assert.equal(contests.length, 6);
  const alert = {
    kind: "changed",
    key: "k",
    destination: "山城",
    company: "mountain",
    matter: "presence",
    position: "exited",
    factId: "o17",
  } as const;
  const decision = wordedDecisions[0]!;
  const corrections = [
    { kind: "dropped", since: "2026-11-22" } as const,
    { kind: "retracted", decision } as const,
    { kind: "corrected", decision: { ...decision, position: "resumed" } } as const,
    { kind: "confirmed", decision: { ...decision, position: "resumed" } } as const,
  ].flatMap((reason) => [
    correctionFor(alert, exit, reason, []),
    correctionFor({ ...alert, kind: "contested" }, exit, reason, []),
    correctionFor(alert, null, reason, []),
  ]);
  assert.equal(owed.length, 2);
  return [...owed, ...contests, ...corrections].map((delivery) => delivery!.message);
}

for (const language of languages) {
  const say = wordingFor(language);
  /** What is wrong with a text; nothing for one that may be said in this language. */
  const faultsIn = (text: string): string[] => {
    if (/undefined|\[object|\bNaN\b/.test(text)) return [text];
    const foreign = language === "en" ? [] : [...latinIn(text), ...foreignScript(text, language)];
    return foreign.length === 0 ? [] : [`${foreign.join(" ")}: ${text}`];
  };
  const assertWorded = (texts: readonly string[]) => assert.deepEqual(texts.flatMap(faultsIn), []);

  test(`every command answers in ${language}, and in nothing else`, async () => {
    const told = await answers(language);
    for (const [line, message] of told) assert.notEqual(message.summary, "", line);
    assertWorded([...new Set(told.flatMap(([, message]) => textsOf(message)))]);
  });

  test(`digests, alerts and corrections are told in ${language}`, () => {
    for (const quiet of [false, true]) {
      const input = wordedDigest(language, quiet);
      for (const feeds of [
        input.feeds,
        { followed: 3, working: 3, unpolled: 0 },
        { followed: 3, working: 0, unpolled: 3 },
        { followed: 0, working: 0, unpolled: 0 },
      ]) {
        assertWorded(textsOf(composeDigest({ ...input, feeds }, say)));
      }
    }
    assertWorded(alertsIn(language).flatMap(textsOf));
  });

  test(`forms and notices ask in ${language}`, () => {
    for (const command of commands) {
      const form = formFor(command, {}, say);
      const texts = [
        form.submit,
        form.next,
        ...form.fields.flatMap(({ label, hint, example, choices }) => [
          label,
          hint ?? "",
          ...(example === null || /^(?:\d\d:\d\d|https:\S+)$/.test(example) ? [] : [example]),
          ...choices.map((choice) => choice.label),
        ]),
      ];
      assertWorded(texts);
    }
    const fault = { code: "http-404", message: "", details: { host: "city.example", status: 404 } };
    const said = [
      say.closedNotice("山城", fault),
      say.reopenHint("山城"),
      say.channelOn("Slack", "7"),
      say.thisChannel,
      say.thisTalk,
      say.answerFailed,
      say.commandFailed("stance"),
    ];
    assertWorded(said);
  });
}
