import type { TestContext } from "node:test";
import type { Company } from "../../src/core/company.ts";
import type { Clock, TestDesk } from "./desk-open.ts";
import { clockAt, dataFolder, hour, madeConfig, minute, mondayTen, openTestDesk } from "./desk-open.ts";
import type { Press } from "./desk-press.ts";
import { madeFeed, openPress } from "./desk-press.ts";
import { madeCompany, madeEntry } from "./made.ts";

/** A desk whose content is known: three feeds, of which one is dead, and what two of them brought this morning. */
export interface KnownDesk extends TestDesk {
  press: Press;
  clock: Clock;
}

/** A company with names in three scripts, a product of it, and one of which nothing is known. */
export const knownCompanies: readonly Company[] = [
  madeCompany({
    id: "meta",
    name: { en: "Meta", "zh-Hant": "元宇宙公司", "zh-Hans": "元宇宙公司" },
    website: "https://about.example",
  }),
  madeCompany({
    id: "facebook",
    name: { en: "Facebook", "zh-Hant": "臉書", "zh-Hans": "脸书" },
    kind: "product",
    parent: "meta",
    aliases: ["FB"],
    entries: [
      madeEntry({ company: "facebook", date: "2020-07-06", text: "Facebook stopped reviewing requests." }),
      madeEntry({
        company: "facebook",
        date: "2021-05-01",
        matter: "takedown",
        position: "complied",
        form: "act",
        basis: "reported",
        text: "Facebook took down a page.",
      }),
    ],
  }),
  madeCompany({
    id: "telegram",
    name: { en: "Telegram", "zh-Hant": "電報", "zh-Hans": "电报" },
    entries: [
      madeEntry({
        company: "telegram",
        date: "2026-11-01",
        position: "refused",
        text: "Telegram gives nothing.",
      }),
    ],
  }),
  madeCompany({ id: "quietco", name: { en: "QuietCo", "zh-Hant": "默默公司", "zh-Hans": "默默公司" } }),
];

export async function openKnownDesk(t: TestContext): Promise<KnownDesk> {
  const press = await openPress(t);
  const clock = clockAt(mondayTen);
  const feeds = [
    press.feed("gazette"),
    press.feed("daily", { title: "每日新聞", publisher: "每日新聞", language: "zh-Hant" }),
    press.feed("newsroom", { title: "Meta Newsroom", type: "company", company: "meta" }),
    madeFeed({ id: "dead", url: press.server.url("/nowhere") }),
  ];
  const item = (title: string, slug: string, agoMs: number, text: string) => ({
    title,
    link: `https://gazette.example/${slug}`,
    at: clock.at - agoMs,
    text,
  });
  press.put("gazette", [
    item(
      "Telegram refuses Hong Kong police request for user records",
      "telegram",
      hour,
      "It told the court.",
    ),
    item("Ferries in Sai Kung", "ferries", 2 * hour, "At the piers, says Telegram Pier Limited."),
    ...Array.from({ length: 23 }, (_, index) =>
      item(
        `Hong Kong court jails defendant ${23 - index} for sedition under Article 23 law`,
        `sedition-${23 - index}`,
        3 * hour + index * minute,
        `The magistrate heard case ${(23 - index) * 311} in Wan Chai.`,
      ),
    ),
  ]);
  press.put("daily", [
    {
      title: "警方國安處要求臉書交出用戶資料",
      link: "https://daily.example/facebook",
      at: clock.at - 90 * minute,
      text: "臉書表示不會回應香港警方的要求。",
    },
  ]);
  const config = madeConfig({ feeds, companies: knownCompanies });
  const desk = await openTestDesk(t, { config, dataDir: await dataFolder(t), clock });
  await desk.say("/poll");
  return { ...desk, press, clock };
}
