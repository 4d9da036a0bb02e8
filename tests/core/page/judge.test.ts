import assert from "node:assert/strict";
import { test } from "node:test";
import { judgePage, judgeWatched, type PageText } from "../../../src/core/page/judge.ts";

const asked = "https://gazette.test/news/27-accounts";

const english = {
  title: "Police seek court order for records of 27 messaging accounts",
  summary: "Hong Kong police have asked a court to order five messaging services to hand over records.",
  text: `Hong Kong police have asked a court to order five messaging services to hand over the subscriber records of 27 accounts.

The services have two weeks to answer, according to a filing seen on Monday. A lawyer for one of them said that it would ask the court to hear the matter in public.

${"Nobody at the services would say how many such orders there had been before, or whether any had been refused. ".repeat(12)}`,
};
const traditional = {
  title: "警申法庭令　要求五通訊平台交出27帳戶用戶資料",
  summary: "警方國安處向法庭申請命令，要求五個通訊平台交出用戶資料。",
  text: `警方國安處根據《港區國安法》第43條向法庭申請命令，要求五個通訊平台交出27個帳戶的用戶資料，平台須於14日內回覆。

${"其中一個平台的代表律師表示，會要求法庭公開聆訊，並指公司以往從未收到同類命令。".repeat(15)}`,
};
const simplified = {
  title: "警方申请法庭令要求五家通讯平台交出用户资料",
  summary: "警方国安处向法庭申请命令。",
  text: `警方国安处根据《港区国安法》第43条向法庭申请命令，要求五个通讯平台交出27个帐户的用户资料。

${"其中一个平台的代表律师表示，会要求法庭公开聆讯，并指公司以往从未收到同类命令。".repeat(15)}`,
};
const articles = { english, traditional, simplified };

const pageOf = (text: string, given: Partial<PageText> = {}): PageText => ({
  title: "",
  text,
  visible: text,
  paid: false,
  url: asked,
  ...given,
});

function verdict(page: PageText, article: { title: string; summary: string } = english): string {
  const judged = judgePage(page, article, asked);
  return judged.ok ? "text" : judged.fault.code;
}

for (const [script, article] of Object.entries(articles)) {
  test(`an article's own page is taken, in ${script}`, () => {
    assert.equal(verdict(pageOf(article.text), article), "text");
    assert.equal(verdict(pageOf(article.text, { title: article.title }), article), "text");
  });

  test(`a page about something else is not the article, in ${script}`, () => {
    const others = Object.values(articles).filter((other) => other.title !== article.title);
    const other = script === "english" ? others[0]! : english;
    assert.equal(verdict(pageOf(other.text), article), "not-the-article");
  });
}

test("an article is known by its words in the other Chinese script too", () => {
  assert.equal(verdict(pageOf(simplified.text), traditional), "text");
});

const walls: [code: string, article: keyof typeof articles, text: string][] = [
  ["paywall", "english", "Police seek records of 27 messaging accounts. Subscribe to continue reading."],
  ["paywall", "english", "Already a subscriber? Log in. Police seek court order for records of accounts"],
  [
    "paywall",
    "traditional",
    "警方國安處向法庭申請命令，要求五個通訊平台交出用戶資料。會員專享，登入後繼續閱讀。",
  ],
  ["paywall", "simplified", "警方申请法庭令，要求五家通讯平台交出用户资料。订阅后继续阅读，剩余内容 87%。"],
  [
    "consent-wall",
    "english",
    "We value your privacy. We and our partners store and/or access information on a device. Accept all. Reject all.",
  ],
  ["consent-wall", "traditional", "我們重視您的私隱。本網站使用 Cookie，按「接受所有」即表示同意並繼續。"],
  ["consent-wall", "simplified", "我们重视您的隐私，本网站使用 Cookie。接受全部　管理选项"],
  ["needs-script", "english", "You need to enable JavaScript to run this app."],
  ["needs-script", "traditional", "請在瀏覽器啟用 JavaScript，以使用本網站的全部功能及閱讀內容，謝謝。"],
  ["needs-script", "simplified", "您的浏览器未开启JavaScript，请启用 JavaScript 后刷新本页面以继续访问。"],
  ["needs-script", "english", ""],
  [
    "bot-check",
    "english",
    "Checking your browser before accessing gazette.test. Ray ID: 8a7b6c5d4e3f2a1b, please wait a moment.",
  ],
  ["bot-check", "traditional", "請完成安全驗證：確認您不是機器人，然後按下按鈕繼續前往您想要瀏覽的網頁。"],
  ["bot-check", "simplified", "访问过于频繁，请完成安全验证后再继续访问本网站，给您带来不便敬请谅解。"],
  [
    "soft-404",
    "english",
    "Sorry, the page you are looking for does not exist. Try the search, or go back to the front page.",
  ],
  [
    "soft-404",
    "traditional",
    "抱歉，找不到您要的頁面，文章已被刪除或移至其他位置，請返回首頁繼續瀏覽其他新聞。",
  ],
  [
    "soft-404",
    "simplified",
    "抱歉，您访问的页面不存在或文章已删除，请返回首页继续浏览其他新闻内容，谢谢您的支持。",
  ],
];
for (const [code, script, text] of walls) {
  test(`${code} in ${script}: ${text.slice(0, 40)}`, () => {
    assert.equal(verdict(pageOf(text), articles[script]), code);
  });
}

test("a wall within the article's page is none, as long as the article is there", () => {
  const beside =
    "We value your privacy. Accept all. Subscribe to continue. Enable JavaScript. Page not found.";
  assert.equal(verdict(pageOf(english.text, { visible: `${beside}\n${english.text}` })), "text");
});

test("a text that breaks off at a paywall, or that its page calls paid, is never taken, however long", () => {
  assert.equal(verdict(pageOf(`${english.text}\nSubscribe to read the full story`)), "paywall");
  assert.equal(verdict(pageOf(english.text, { paid: true })), "paywall");
  const members = "This content is for members. To read the rest of it, log in or start your free trial.";
  assert.equal(verdict(pageOf(`${english.text}\n${members}`)), "paywall");
});

test("an article about walls is an article", () => {
  const article = {
    title: "Newspaper drops its paywall: readers no longer asked to subscribe to read",
    summary: "The paper said that its articles would be free.",
  };
  const text = `The newspaper said that it drops its paywall, and that readers are no longer asked to subscribe to read. ${"Its editor said that articles would be free and that gifts of readers pay for them. ".repeat(25)}`;
  assert.equal(verdict(pageOf(text), article), "text");
});

const places: [expected: string, url: string][] = [
  ["soft-404", "https://gazette.test/"],
  ["soft-404", "https://gazette.test/en"],
  ["soft-404", "https://gazette.test/404.html"],
  ["consent-wall", "https://consent.gazette.test/collect?to=1"],
  ["consent-wall", "https://gazette.test/consent?return=/news"],
  ["paywall", "https://gazette.test/login?next=/news/27-accounts"],
  ["text", "https://www.gazette.test/news/2026/27-accounts/"],
];
for (const [expected, url] of places) {
  test(`redirected to ${url}: ${expected}`, () => {
    assert.equal(verdict(pageOf(english.text, { url })), expected);
  });
}

test("a page that says no more than the feed adds nothing", () => {
  const summary = english.text.slice(0, 700);
  assert.equal(
    verdict(pageOf(english.text.slice(0, 600)), { title: english.title, summary }),
    "no-more-text",
  );
  assert.equal(
    verdict(pageOf("Police seek court order for records of 27 messaging accounts.")),
    "no-more-text",
  );
});

test("a watched page may say anything but a wall or nothing", () => {
  const judge = (page: PageText) => {
    const judged = judgeWatched(page, asked);
    return judged.ok ? "text" : judged.fault.code;
  };
  assert.equal(
    judge(pageOf("Requests from Hong Kong: 43, of which we answered 3. See also our report on privacy.")),
    "text",
  );
  assert.equal(
    judge(pageOf("", { visible: "A long line that stands outside of the selected part of this page." })),
    "empty",
  );
  assert.equal(
    judge(pageOf("We value your privacy. Accept all cookies and continue to our transparency report.")),
    "consent-wall",
  );
  assert.equal(judge(pageOf("Page not found", { title: "404 Not Found" })), "soft-404");
  assert.equal(judge(pageOf("", { visible: "" })), "needs-script");
});
