import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../support/observations.ts";

/** Sentences of our own by what is hard in them: who acts, who speaks, what is asked, and what is only near. */
const cases: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  "who acts and who speaks": [
    ["Viber仍在香港運作。一名退休警官笑說，早就把所有帖文刪光，國安處要也要不到。"],
    ["LINE有不少香港用戶。有讀者來信說，怕被警方看到，已把對話全部移除。"],
    ["Reddit表示正在研究警方的移除要求。多名版友自行刪去帖文。", "reddit reviewing"],
    [
      "Dropbox發言人陳大文說，公司暫停處理香港警方的資料要求。陳大文補充，不會因罰款而改變。",
      "dropbox paused",
    ],
    ["Slack拒絕向香港警方交出對話。市民李國強說，早已把帳號移除。", "slack refused"],
    ["律政司司長在電視節目中表示，已要求YouTube移除影片。"],
    ["通訊事務管理局總監對記者說，平台必須配合執法。"],
    ["美國多家網絡企業相繼表態，不再處理香港警方的資料要求。"],
    ["谷歌收到港警的要求。這間搜尋器巨頭說，不會交出任何用戶資料。", "google refused"],
    ["銀行公會未有回應滙豐凍結戶口的查詢。"],
    ["Viber在Facebook寫道，不會向香港警方交出用戶資料。", "viber refused"],
    ["開發團隊在推特發文，說不會按香港警方要求刪除遊戲。"],
    ["LinkedIn旗下團隊說，遵循的是集團內部的審核標準。"],
    ["Discord沒有理會本刊就香港用戶資料提出的採訪請求。", "discord no-comment"],
    ["Strava封鎖了三名香港跑手，沒有解釋原因。"],
    ["某團體的報告提到恒生銀行，稱其去年收到香港警方信件後凍結了戶口。", "hang-seng-bank complied"],
    ["透明度報告稱，香港警方要求Instagram移除短片，平台沒有照做。", "instagram refused"],
    ["滙豐去年收到逾千宗客戶要求，其中少數被拒。香港國安法生效後業務如常。"],
    ["渣打去信本台澄清，有關支票遭銀行退回，與香港警方無關。", "standard-chartered denied"],
    ["（本報記者綜合報道）蘋果公司應香港警方要求把該程式下架。", "apple complied"],
    ["某某社香港12日電 臉書拒絕香港政府的移除要求。", "facebook refused"],
    ["離開三年，TikTok重返香港市場。", "tiktok exited", "tiktok resumed"],
    ["不少人把推特帳號刪除，也有人清空臉書。"],
    ["Shopee的公關說，正在檢討內部審核流程。"],
    ["香港電訊回應說，拒絕率約百分之五，主要是證件模糊。"],
  ],
};

for (const [about, rows] of Object.entries(cases)) {
  for (const [text, ...found] of rows) {
    const [title, body] = text.includes(" ## ") ? text.split(" ## ") : ["香港國安法", text];
    test(`Chinese, ${about}: ${text.slice(0, 24)}`, () => {
      const { observations } = extract({ title: title!, text: body!, publishedAt: Date.parse("2024-05-06") });
      const read = new Set(observations.map(({ company, position }) => `${company} ${position}`));
      assert.deepEqual([...read].sort(), found);
    });
  }
}
