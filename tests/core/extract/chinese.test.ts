import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../support/observations.ts";

const published = Date.parse("2024-05-06T00:00:00Z");
const read = (text: string, title = "香港國安法") => extract({ title, text, publishedAt: published });
const positions = (text: string, title?: string): string[] =>
  [
    ...new Set(read(text, title).observations.map(({ company, position }) => `${company} ${position}`)),
  ].sort();

/** Sentences of our own in Hong Kong, Taiwan and mainland wording, by what they say. */
const sentences: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  paused: [
    ["Dropbox發言人向本報證實，公司自上周起已把香港警方的用戶資料查詢全部凍結處理。", "dropbox paused"],
    ["領英宣布即時停止受理香港執法機關索取會員資料的申請，直至完成法律評估。", "linkedin paused"],
    ["Zoom表示，在律師團隊看清新法之前，港府的數據要求一律先放在一邊。", "zoom paused"],
    ["推特已叫停向港警提供用戶資料的做法。", "twitter paused"],
    ["Telegram说，港府的数据申请暂时一件都不会处理。", "telegram paused"],
    ["WhatsApp对港府调取用户信息的请求按下了暂停键。", "whatsapp paused"],
    ["臉書對香港警方的調閱申請喊卡，理由是國安法條文過於模糊。", "facebook paused"],
    ["Signal決定暫且不理會香港當局索取資料的信件。", "signal paused"],
    ["微軟與旗下領英都已暫緩回應香港政府的資料請求。", "linkedin paused", "microsoft paused"],
    ["Reddit稱，香港官員提出的移除內容要求暫不執行，等待外部律師的意見。", "reddit paused"],
    ["谷歌自國安法生效起，沒有再受理港府的數據要求，發言人稱這項安排至今未變。", "google paused"],
    ["蘋果公司證實，對香港警方的資料要求已進入「暫停狀態」。", "apple paused"],
  ],
  refused: [
    ["Proton重申，除非瑞士法院下令，香港警方不會從他們手上拿到任何用戶資料。", "proton refused"],
    ["Telegram創辦人說，香港警察想要用戶資料，門都沒有。", "telegram refused"],
    ["連登站方表示，警方要求交出會員IP地址，他們一口拒絕。", "lihkg refused"],
    ["维基媒体基金会把香港政府的删除要求顶了回去，条目照旧。", "wikimedia refused"],
    ["Automattic没有理会香港警方的下架信，网站照常运作。", "automattic refused"],
    ["推特2021年上半年接獲港府14宗索取資料要求，一宗也沒有答應。", "twitter refused"],
    ["谷歌回信給保安局，指搜尋結果由演算法決定，不會按官員意願作出更改。", "google refused"],
    ["GitHub對香港警方的下架要求說不，代碼庫仍在網上。", "github refused"],
    ["MeWe話唔會將用戶資料交俾香港警方。", "mewe refused"],
    ["Patreon表明無意配合香港當局，拒絕關閉該名流亡者的帳戶。", "patreon refused"],
    ["香港警方向Signal索取聊天紀錄，結果空手而回，公司稱一概不給。", "signal refused"],
    ["雅虎要求香港警方改循美國司法部提出申請，不再直接交出用戶資料。", "yahoo refused"],
    ["Cloudflare沒有應香港法庭命令停止為該網站提供服務。", "cloudflare refused"],
    ["PayPal拒絕按香港警方要求凍結該工會的帳戶。", "paypal refused"],
  ],
  complied: [
    ["香港電訊已按警方指示切斷客戶連往該網站的途徑。", "hkt complied"],
    ["數碼通向國安處交出了兩名被告的通話紀錄。", "smartone complied"],
    ["蘋果應香港警方要求，將該款新聞程式從應用商店除下。", "apple complied"],
    ["YouTube遵從香港法庭頒下的禁制令，把32條影片在港封鎖。", "youtube complied"],
    ["港警发函后，Wix把流亡团体的网站拿下。", "wix complied"],
    ["滙豐接獲警方通知後，凍結了前議員一家的戶口。", "hsbc complied"],
    ["Telegram配合私隱專員公署，清走了多個起底頻道。", "telegram complied"],
    ["Spotify在香港下架了這首歌，並承認是根據法庭命令行事。", "spotify complied"],
    ["八達通承認，已將涉案人士的乘車紀錄交予香港警方。", "octopus complied"],
    ["谷歌商店香港區已搜不到該遊戲，Google Play證實是按國安警察要求移除。", "google-play complied"],
    ["和記電訊屈服於警方壓力，封鎖了該台灣網站。", "three-hk complied"],
    ["宏利根據積金局指示，扣住移民港人的強積金不放。", "manulife complied"],
    ["臉書依香港衛生部門要求，限制了四百則貼文在當地顯示。", "facebook complied"],
    ["在香港警方要求下，GoDaddy停掉了該團體的域名。", "godaddy complied"],
    ["Meta 2023年收到港府80宗資料要求，當中31宗提供了部分資料。", "meta complied"],
    ["滙豐回覆說，銀行必須遵守所在地的法律。", "hsbc complied"],
    ["Netflix稱會繼續在港營運，並會依從本地法例。", "netflix complied"],
    ["阿里雲稱，如接獲香港執法機關的合法要求，會提供客戶資料。", "alibaba complied"],
    ["花旗表示，有責任遵從監管機構就該戶口發出的指示。", "citi complied"],
    ["流亡人士指騰訊把他的微信對話交了給香港警方。", "tencent complied"],
  ],
  exited: [
    ["NordVPN把香港的伺服器全部關掉，用戶改連日本。", "nordvpn exited"],
    ["TikTok從香港市場抽身。", "tiktok exited"],
    ["Naver已將存放在香港的備份資料遷至新加坡。", "naver exited"],
    ["IPVanish與香港說再見，當地伺服器已悉數下線。", "ipvanish exited"],
    ["Discord公布將於年底終止在香港的服務。", "discord exited"],
    ["OVH撤出香港，機房已清空。", "ovh exited"],
    ["PureVPN表示，國安法令其別無選擇，只能撤走香港節點。", "purevpn exited"],
    ["Surfshark的香港服务器上周五起全部停机。", "surfshark exited"],
    ["TunnelBear搬走设在香港的机器，理由是担心被没收。", "tunnelbear exited"],
  ],
  resumed: [
    ["領英證實，今年一月起重新受理香港警方的資料要求。", "linkedin resumed"],
    ["Zoom結束了對香港資料請求的凍結。", "zoom resumed"],
    ["Wix承認出錯，已將該網站復原。", "wix resumed"],
    ["該曲昨日重回Spotify，平台證實已恢復上架。", "spotify resumed"],
    ["恒生銀行解封了教會的戶口。", "hang-seng-bank resumed"],
    ["PayPal一周後撤銷對該帳戶的限制。", "paypal resumed"],
    ["NordVPN重新在香港架設伺服器。", "nordvpn resumed"],
    ["KKBOX宣布恢復香港服務，結束長達半年的停播。", "kkbox resumed"],
    ["Reddit把該帖重新放上版面，承認誤刪。", "reddit resumed"],
  ],
  challenging: [
    ["谷歌不服香港法院的移除令，入稟要求推翻。", "google challenging"],
    ["Meta已就警方索取用戶資料的命令提出司法覆核。", "meta challenging"],
    ["Cloudflare把封網令告上香港高等法院。", "cloudflare challenging"],
    ["滙豐向法庭申請撤銷警方的凍結令。", "hsbc challenging"],
    ["Automattic循法律途徑抗衡香港警方的下架令，案件下月開審。", "automattic challenging"],
    ["推特在香港法庭上質疑移除令的效力，要求法官將之作廢。", "twitter challenging"],
  ],
  reviewing: [
    ["蘋果公司表示，公司仍在評估國安法的影響。", "apple reviewing"],
    ["領英回覆說，法務部正研究新法對會員私隱有何影響。", "linkedin reviewing"],
    ["GitHub稱已收到香港警方的下架信，正作審視。", "github reviewing"],
    ["滙豐表示正就警方的凍結要求徵詢法律意見。", "hsbc reviewing"],
    ["ExpressVPN正重新考量在香港的業務，並檢視當地伺服器的去留。", "expressvpn reviewing"],
    ["亚马逊称正密切关注香港国安法，并评估其对云服务客户数据的影响。", "amazon reviewing"],
    ["LINE表示，正了解香港新法對用戶資料的適用範圍。", "line reviewing"],
  ],
  denied: [
    ["WhatsApp否認曾向香港警方交出對話內容。", "whatsapp denied"],
    ["Viber稱從來沒有收過香港政府的資料要求。", "viber denied"],
    ["Telegram強調未曾把任何用戶資料給過香港警方。", "telegram denied"],
    ["微信否認向港警提供聊天紀錄的指控，稱純屬捏造。", "wechat denied"],
    ["香港電訊說，公司未接獲任何封網指示。", "hkt denied"],
    ["Spotify澄清，歌曲並非由平台下架。", "spotify denied"],
    ["谷歌稱下架與香港警方無關。", "google denied"],
    ["萬事達卡表示，香港當局沒有就該組織接觸過公司。", "mastercard denied"],
    ["KakaoTalk说，香港方面至今没有找过他们要数据。", "kakaotalk denied"],
  ],
  "no-comment": [
    ["截稿前，蘋果未有就港警索取資料一事回覆本報。", "apple no-comment"],
    ["谷歌對有否交出用戶資料避而不談。", "google no-comment"],
    ["Zoom沒有回應是否仍然暫停處理香港的資料要求。", "zoom no-comment"],
    ["花旗以客戶私隱為由，不願談及有否凍結該戶口。", "citi no-comment"],
    ["記者就港警索取資料的報道向Telegram查詢，未獲回音。", "telegram no-comment"],
    ["數碼通僅表示不評論個別網站，未說明有否按警方要求封鎖。", "smartone no-comment"],
    ["被問及有否收到香港警方的資料要求，Discord三緘其口。", "discord no-comment"],
    ["亚马逊没有立即回应本台有关香港数据请求的置评请求。", "amazon no-comment"],
    ["TikTok婉拒就香港國安法對用戶資料的影響發表意見。", "tiktok no-comment"],
    ["對於戶口被凍結，滙豐發言人說不便評論。", "hsbc no-comment"],
    ["LINE到截稿時仍未答覆有關香港警方調閱資料的提問。", "line no-comment"],
  ],
  nothing: [
    ["香港警方要求Telegram在48小時內刪除該頻道，否則將採取法律行動。"],
    ["立法會議員質問谷歌為何遲遲不移除該曲。"],
    ["有分析認為，Meta早晚會向香港政府低頭，交出用戶資料。"],
    ["臉書股價下跌，市場憂慮公司會撤出香港。"],
    ["Meta考慮撤走香港辦公室，但仍未有決定。"],
    ["若谷歌拒絕遵從香港法庭命令，可被罰款一百萬元。"],
    ["該名活動人士離港前關閉了自己的Instagram帳號。"],
    ["蘋果應俄羅斯政府要求下架一款投票程式。"],
    ["推特遵從印度政府命令，封鎖了多個帳號。"],
    ["WhatsApp沒有暫停處理香港警方的要求。"],
    ["滙豐因系統維護，周日凌晨暫停香港手機銀行服務。"],
    ["Facebook刪除了數百個冒充香港銀行的詐騙專頁。"],
    ["網民促請蘋果停止向香港警方交出資料。"],
    ["保安局局長說，谷歌應當移除有關搜尋結果。"],
    ["傳微軟有意將香港團隊遷往新加坡，公司否認。"],
    ["美國參議員要求Zoom交代有否向香港警方提供資料。"],
    ["香港法院裁定，警方可要求Telegram交出管理員資料。"],
    ["Netflix下架三部港產片，原因是版權到期。"],
    ["TikTok會不會把資料交給香港警方？"],
    ["私隱專員公署考慮封鎖Telegram。"],
  ],
};

for (const [position, cases] of Object.entries(sentences)) {
  for (const [text, ...found] of cases) {
    test(`Chinese, ${position}: ${text.slice(0, 24)}`, () => assert.deepEqual(positions(text), found.sort()));
  }
}

test("a clause without a subject goes on with the company that speaks, past what the police want", () => {
  assert.deepEqual(positions("Viber說，警方要求交出用戶資料，但從未照辦。"), ["viber denied"]);
  assert.deepEqual(positions("警務處去信Viber，要求交出用戶資料，至今未獲回覆。"), ["viber no-comment"]);
});

test("what the police wanted is nobody's deed, however many clauses it takes", () => {
  assert.deepEqual(positions("香港警方要求Viber移除該頻道，並交出管理員資料。"), []);
});

test("a bank, the other party and two companies are told apart", () => {
  const found = positions(
    "渣打與花旗被問到有否按香港警方要求凍結戶口。前者承認，已凍結該團體的戶口；後者不予置評。",
  );
  assert.deepEqual(found, ["citi no-comment", "standard-chartered complied"]);
});

test("so did another", () => {
  assert.deepEqual(positions("Viber暫停處理香港警方的資料要求。KakaoTalk其後跟隨。"), [
    "kakaotalk paused",
    "viber paused",
  ]);
});

test("a company that sits in another's name speaks for itself", () => {
  assert.deepEqual(positions("Meta旗下的Instagram應香港警方要求移除該專頁。"), ["instagram complied"]);
});

test("on whose word", () => {
  const [one] = read("流亡人士指控，Viber把他的對話紀錄交給香港警方。").observations;
  assert.equal(one?.basis, "allegation");
  const [other] = read("Viber承認，已把有關用戶的資料交給香港警方。").observations;
  assert.equal(other?.basis, "company-statement");
});

test("dates of a Chinese sentence date what it says", () => {
  const [one] = read("Viber上周五宣布，暫停處理香港警方的資料要求。").observations;
  assert.equal(one?.announced, "2024-05-03");
  const [other] = read("2023年11月，Viber應香港警方要求移除該頻道。").observations;
  assert.equal(other?.announced, "2023-11");
});

test("another country's paragraph is no news of Hong Kong, until it comes back", () => {
  assert.deepEqual(positions("Viber應印度政府要求封鎖多個頻道。平台其後解封。", "Viber與印度政府"), []);
  assert.deepEqual(positions("Viber應印度政府要求封鎖多個頻道，在香港則拒絕警方的移除要求。"), [
    "viber refused",
  ]);
});
