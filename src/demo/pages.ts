import type { ServerResponse } from "node:http";
import type { Dated } from "./formats.ts";

/** What robots are asked to leave alone in the world. */
export const robotsTxt = "User-agent: *\nDisallow: /peak-daily/bounty\n";

/** Pages that are no plain articles, by their address: walls, programs, and what is gone. */
const odd: Readonly<Record<string, (response: ServerResponse, article: Dated) => void>> = {
  "/island-wire/hk-subscriber-records": (response, { title, text }) =>
    html(
      response,
      title,
      `<article><h1>${title}</h1><p>${text.slice(0, 120)}…</p>
      <div class="wall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in.</p></div></article>`,
    ),
  "/kowloon-post/messaging-records": (response) =>
    html(
      response,
      "Kowloon Post",
      `<div role="dialog"><h2>We value your privacy</h2><p>We and our partners store and/or access information on a
      device.</p><button>Accept all</button><button>Reject all</button><button>Manage preferences</button></div>`,
    ),
  "/kowloon-post/forum-blocked": (response) => void response.writeHead(404).end("Not found"),
  "/victoria-daily/sim-rules": (response) =>
    html(
      response,
      "維港日報",
      `<div id="root">請啟用 JavaScript 以閱讀本網站。</div><script src="/app.js"></script>`,
    ),
};

/** What articles say below what their feed carries. */
const further: Readonly<Record<"en" | "zh", readonly string[]>> = {
  en: [
    "The services would not say how many such orders they had received before, or whether they had ever refused one. None of them keeps an office in the city.",
    "A lawyer who follows such cases said that courts decide on these orders behind closed doors, and that those whose records are handed over learn of it late, if at all.",
    "“Nobody outside the courtroom can tell how wide the order is,” she said. “That is why a public hearing matters.”",
    "The Security Bureau said that every request is made under the law, and that it does not comment on single cases.",
    "Rights groups have called for figures twice a year: how many requests there were, how many accounts they named, and how many were answered. The government has published none.",
    "The hearing is expected within a month. Whatever the court decides can be appealed.",
  ],
  zh: [
    "各平台均未透露以往收到多少同類命令，亦未回應曾否拒絕。五個平台在本港都沒有辦事處。",
    "有熟悉相關案件的律師指，法庭以往多以閉門方式處理這類申請，用戶往往在資料交出後才知悉，甚至無從得知。",
    "她說：「外界無法判斷命令的範圍有多大，所以公開聆訊很重要。」",
    "保安局回覆表示，所有要求均依法作出，不評論個別個案。",
    "有團體促請當局每半年公布數字，包括要求宗數、涉及的帳戶數目及獲處理的宗數。當局至今未有公布。",
    "案件預計一個月內開庭，任何一方均可上訴。",
  ],
};

/** Answers with the page of an article. */
export function respondPage(path: string, article: Dated, response: ServerResponse): void {
  const respond = odd[path];
  if (respond) return respond(response, article);
  const paragraphs = [article.text, ...further[/[\u4e00-\u9fff]/.test(article.text) ? "zh" : "en"]];
  html(
    response,
    article.title,
    `<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/subscribe">Subscribe</a></nav>
    <main><article><h1>${article.title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></main>
    <footer>We use cookies. © The publishers of a made-up world.</footer>`,
  );
}

/**
 * The policy page of an invented messaging company. Its clock, counter and session change with every visit, its table
 * and its policy only when `changed`.
 */
export function policyPage(visits: number, changed: boolean): string {
  const policy = changed
    ? "Since this month we have paused answering requests for user data from the authorities in Hong Kong, pending a review of the national security law."
    : "We answer requests for user data from the authorities in Hong Kong where the law obliges us to.";
  const rows = [["2026 H1", "12", "9"], ...(changed ? [["2026 H2", "31", "0"]] : [])];
  return `<!doctype html><html lang="en"><head><title>Requests from governments | Ferry Chat</title></head><body>
<header><a href="/">Ferry Chat</a></header>
<main><h1>Requests from governments</h1>
<p>Last updated: ${1 + (visits % 28)} November 2026, 10:${String(10 + (visits % 50))}</p>
<p>${policy}</p>
<h2>Requests from Hong Kong</h2>
<table><tr><th>Period</th><th>Requests</th><th>Answered</th></tr>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</table>
<p>Page views: ${1_000 + visits}</p><p>Session: ${(0x5eed0000 + visits * 7919).toString(16)}</p></main>
<footer>© 2026 Ferry Chat</footer></body></html>`;
}

function html(response: ServerResponse, title: string, body: string): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  );
}
