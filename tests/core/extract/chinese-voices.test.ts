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
  "in other words": [
    ["領英說，來自香港的調取要求會先押後，待律師看清條文。", "linkedin paused"],
    ["Pinterest稱，港府的數據要求已全部延後，等法律顧問有結論再說。", "pinterest paused"],
    ["Zoom对香港执法机关请求的审批已停了下来，何时重启没有时间表。", "zoom paused"],
    ["微軟指，對港方要求的回應仍然停頓，法律評估未完成。", "microsoft paused"],
    ["Skype比照母公司，對港府的回覆已按下暫停鍵。", "skype paused"],
    ["在完成人权评估以前，WhatsApp不会审阅香港警方的任何申请。", "whatsapp paused"],
    ["Dropbox已不再查看香港政府送来的数据申请，要先弄清新法。", "dropbox paused"],
    ["Snapchat：即日起停收港警來函，檢討期未定。", "snapchat paused"],
    ["Telegram說，除非國際社會有共識，暫不處理香港用戶的數據要求。", "telegram paused"],
    [
      "Facebook暫停審核港府要求，安排亦涵蓋旗下WhatsApp及Instagram。",
      "facebook paused",
      "instagram paused",
      "whatsapp paused",
    ],
    ["谷歌宣布停止受理香港警方的資料申請，YouTube同樣適用。", "google paused", "youtube paused"],
    ["谷歌說，七月以來香港官方的用戶資料要求一概未有進入審批。", "google paused"],
    ["雅虎指暫停令仍未解除，港府的要求一律不看。", "yahoo paused"],
    ["Meta發言人說，該公司「已經按下暫停」，不再審理香港政府的個資調取。", "meta paused"],
    ["微软自国安法实施起就没有再答复过香港警方的数据请求。", "microsoft paused"],
    ["Proton對香港警方的十二次索取均說不。", "proton refused"],
    ["Reddit去年收到港警五項要求，一項未予。", "reddit refused"],
    ["Dropbox收到香港警方1项请求，因来自美国以外，未予理会。", "dropbox refused"],
    ["Meta上半年接港府索資140宗，交出資料的比例為零。", "meta refused"],
    ["Meta对香港提出的202宗请求，答复全部是“不”。", "meta refused"],
    ["香港警方三次向Threema查詢用戶資料，全部遭退件。", "threema refused"],
    ["警方去信Automattic要求移除網站，公司沒有按信中所求行事。", "automattic refused"],
    ["谷歌收到港警要求刪除影片，公司其後選擇不處理。", "google refused"],
    ["Patreon審閱香港警方的投訴後說，不會採取行動，頁面照常運作。", "patreon refused"],
    ["涉及政治審查的要求，我們從來不予考慮，Telegram發言人回覆香港傳媒時說。", "telegram refused"],
    ["Wikipedia對香港官員的刪改要求不為所動。", "wikipedia refused"],
    ["MeWe創辦人說，警方去年來過兩封信，公司看也沒看就扔了。", "mewe refused"],
    ["GoDaddy指來信缺乏法律效力，沒有向香港警方透露網域持有人的身分。", "godaddy refused"],
    ["香港警方想要Signal的用戶名單，結果碰了一鼻子灰。", "signal refused"],
    ["連登管理員對警方索取IP的要求寸步不讓。", "lihkg refused"],
    ["數碼通以欠缺法庭文件為由，沒有執行警方的封網要求。", "smartone refused"],
    ["Cloudflare的律師回信港警，指香港法院對其沒有管轄權，網站不會下線。", "cloudflare refused"],
    ["香港警方的要求被谷歌打了回頭。", "google refused"],
    ["Proton表示，凡由香港寄來的信一律回覆同一句：請找瑞士法院。", "proton refused"],
    ["X公司沒有遵從香港警方要求封鎖該名流亡議員的帳號。", "twitter refused"],
    ["網站的用戶在香港寬頻的網絡打不開，公司承認是按警方書面要求辦理。", "hkbn complied"],
    ["滙豐解釋，是收到警方指示才凍結該名議員的戶口。", "hsbc complied"],
    ["Google上半年處理港府58項索資，其中4項交出部分資料。", "google complied"],
    ["谷歌透明度報告說，香港當局的移除要求有四成四獲照辦。", "google complied"],
    [
      "法庭命令下達後，YouTube封鎖命令所列的三十二個連結，谷歌亦作出相應安排。",
      "google complied",
      "youtube complied",
    ],
    ["有線寬頻公關部說，公司是按國安處的書面通知把該網域屏蔽。", "i-cable complied"],
    ["環球全域電訊明言，星期一起已對名單上的網域停止解析。", "hgc complied"],
    ["蘋果公司以「內容在香港違法」為由，把遊戲從香港區商店拿走。", "apple complied"],
    ["Spotify在禁制令頒布後悄悄把歌曲從香港曲庫抽走。", "spotify complied"],
    ["KKBOX接到法庭命令，翌日已把歌曲除名。", "kkbox complied"],
    ["Steam應香港警方要求，把兩款遊戲對香港用戶隱藏。", "steam complied"],
    ["八達通表示，向來依手令向警方提供乘車紀錄，日後亦如是。", "octopus complied"],
    ["Wix起初依警方來信關閉網站。", "wix complied"],
    ["中銀香港回覆稱，按法庭頒下的限制令處理有關戶口。", "boc-hk complied"],
    ["渣打在警方通知書送達當日鎖定了該名議員名下三個戶口。", "standard-chartered complied"],
    ["微软旗下的领英应法院披露令，把四个账户的注册资料交给警方。香港法院上月颁令。", "linkedin complied"],
    ["香港寬頻說，作為持牌人，收到警方要求便須封鎖，公司依例而行。", "hkbn complied"],
    ["PayPal應香港警方要求凍結該組織的收款帳戶。", "paypal complied"],
    ["該歌曲在Apple Music香港版消失，蘋果證實是遵從法庭命令。", "apple-music complied"],
    ["谷歌去年在三宗涉及香港的請求中提供了部分資料。", "google complied"],
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
