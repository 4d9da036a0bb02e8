import assert from "node:assert/strict";
import { test } from "node:test";
import { extractByGrammar as extract } from "../../support/observations.ts";

const publishedAt = Date.parse("2026-03-04T00:00:00Z");

const read = (text: string, title = "Hong Kong") => extract({ title, text, publishedAt });

const dates: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    "what a company says that it had done is news",
    "Viber said it had never given user data to Hong Kong police.",
    ["viber denied news"],
  ],
  [
    "what the text itself tells in the pluperfect is old",
    "Wix had taken down the site at the request of Hong Kong police.",
    ["wix complied background"],
  ],
  [
    "the day on which somebody else says so is not that of the act",
    "Wix has deleted a shop's page for Hong Kong police, a lawyer said on Monday.",
    ["wix complied news"],
  ],
  [
    "the day on which the company says so is",
    "Wix said on Monday that it had deleted a shop's page for Hong Kong police.",
    ["wix complied told 2026-03-02"],
  ],
  [
    "a relative clause is dated for itself",
    "LINE, which opened an office there in 2019, has stopped answering Hong Kong police requests for user data.",
    ["line paused news"],
  ],
  [
    "a day told from one told before",
    "Hong Kong police wrote to forums on 2 March. LIHKG removed the thread the same day at their request.",
    ["lihkg complied told 2026-03-02"],
  ],
  [
    "last week, as exact as it is",
    "NordVPN pulled its servers out of Hong Kong last week.",
    ["nordvpn exited told 2026-02"],
  ],
  [
    "a dateline is none",
    "HONG KONG, March 3 (NWS) - Reddit has deleted a thread at the request of Hong Kong police.",
    ["reddit complied news"],
  ],
  [
    "a silence is never old",
    "Dropbox has not answered a request for comment on Hong Kong police since Monday.",
    ["dropbox no-comment news"],
  ],
];

for (const [what, text, found] of dates) {
  test(`English, when: ${what}`, () =>
    assert.deepEqual(
      read(text).observations.map(({ company, position, dateBasis, announced }) =>
        [company, position, dateBasis, announced].filter(Boolean).join(" "),
      ),
      found,
    ));
}

const words: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    "a company's own report",
    "Automattic refused three Hong Kong police requests for user data, according to its annual report.",
    ["automattic refused company-statement"],
  ],
  [
    "a notice to its customers",
    "Wix has deleted the page for Hong Kong police, a memo to customers says.",
    ["wix complied company-statement"],
  ],
  [
    "papers that a reporter has seen",
    "Wix deleted the page for Hong Kong police, court papers show.",
    ["wix complied reported"],
  ],
  [
    "what it says with it",
    "Reddit deleted the thread for Hong Kong police, saying that it had no choice.",
    ["reddit complied company-statement"],
  ],
  [
    "a speaker far from his verb",
    "Facebook, whose family includes other apps, told the paper it was halting the review of Hong Kong police requests.",
    ["facebook paused company-statement"],
  ],
  [
    "unreachable, which the paper says",
    "Telegram could not be reached for comment on the Hong Kong police.",
    ["telegram no-comment reported"],
  ],
];

for (const [what, text, found] of words) {
  test(`English, on whose word: ${what}`, () =>
    assert.deepEqual(
      read(text).observations.map(({ company, position, basis }) => `${company} ${position} ${basis}`),
      found,
    ));
}

const unnamed: readonly (readonly [what: string, text: string, about: readonly string[]])[] = [
  [
    "what an official counts of platforms",
    "Google is in Hong Kong. The privacy commissioner said platforms had honoured nine in ten of her notices.",
    ["platforms"],
  ],
  [
    "companies in a trial",
    "Google is in Hong Kong. Two telecom companies had given police the names, the prosecutor said.",
    ["Two telecom companies"],
  ],
  [
    "what they may have to do",
    "Google is in Hong Kong. Banks will have to obey police, an analyst said.",
    [],
  ],
];

for (const [what, text, about] of unnamed) {
  test(`English, of unnamed companies: ${what}`, () =>
    assert.deepEqual(
      read(text).allegations.map((one) => one.about),
      about,
    ));
}
