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
    ["微软对来自香港的执法请求按兵不动，称要先看清法律。", "microsoft paused"],
    ["脸书停止审批港府调取数据的申请，直到完成人权影响评估。", "facebook paused"],
    ["港府數據要求一律凍結，WhatsApp說。", "whatsapp paused"],
    ["「在國際社會達成共識前，我們不會處理任何香港用戶的資料要求。」Telegram發言人說。", "telegram paused"],
    ["視像會議公司Zoom也加入行列，停收香港的資料要求。", "zoom paused"],
    ["領英跟隨同業，暫停受理香港的用戶資料申請。", "linkedin paused"],
    ["Viber跟進，暫停處理香港資料要求", "viber paused"],
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
    ["Visa說不會應香港保安局要求切斷該組織的捐款渠道。", "visa refused"],
    ["谷歌未有按香港政府的意願調整搜尋結果。", "google refused"],
    ["谷歌以言論自由為由，拒絕把該曲從搜尋結果中移除。", "google refused"],
    ["「我們只認瑞士法庭。」Proton總裁對本報說，香港警方的要求一律退回。", "proton refused"],
    ["Tuta称，香港警方若想要数据，请先说服德国法官。", "tuta refused"],
    ["Signal表示不會與香港警方合作。", "signal refused"],
    ["維基媒體基金會兩度回絕香港政府刪改條目的要求。", "wikimedia refused"],
    ["Reddit對港警的刪帖要求置之不理。", "reddit refused"],
    ["連登拒向警方透露發帖人身份。", "lihkg refused"],
    ["Meta表示，2022年共接獲港府127宗用戶資料要求，全數回絕。", "meta refused"],
    ["八達通稱，警方若沒有法庭手令，一律不會提供乘客紀錄。", "octopus refused"],
    ["推特去年共接到香港27宗要求，全部不予執行。", "twitter refused"],
    ["OVH回應香港警方，除非有法國法院的命令，否則內容不會移除。", "ovh refused"],
    ["萬事達卡未有理會香港保安局停止處理捐款的要求。", "mastercard refused"],
    ["Patreon稱會繼續為六名被通緝港人提供服務，不理會香港警方的警告。", "patreon refused"],
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
    ["PayPal在收到香港保安局的信件後，終止了該團體的收款功能。", "paypal complied"],
    ["香港警方一紙公文，滙豐便將羅家的戶口全數凍結。", "hsbc complied"],
    ["中銀香港執行了警方的凍結令。", "boc-hk complied"],
    ["花旗依足警方指示，鎖住了該工會的帳戶。", "citi complied"],
    ["谷歌按香港法庭的禁制令，將該曲從搜尋結果剔除。", "google complied"],
    ["受香港法庭禁制令影響，YouTube在港屏蔽了該批影片。", "youtube complied"],
    ["推特在港警施壓下刪了那條推文。", "twitter complied"],
    ["在私隱專員公署介入下，Telegram關掉了兩個群組。", "telegram complied"],
    ["苹果公司听命于香港警方，把那款地图应用拿下了架。", "apple complied"],
    ["面對香港私隱專員公署的通知，Reddit選擇照辦，將該帖刪除。", "reddit complied"],
    ["「我們沒有選擇。」滙豐行政總裁在聽證會上說，銀行必須按照香港警方的命令凍結戶口。", "hsbc complied"],
    ["谷歌2023年上半年收到香港72宗移除要求，執行了其中三成。", "google complied"],
    ["蘋果公司2022年接獲港府118宗資料要求，提供率約六成。", "apple complied"],
    ["在港府去年要求移除的183個項目中，谷歌移除了近一半。", "google complied"],
    ["Instagram去年在香港限制了311項內容，大部分應衞生署要求。", "instagram complied"],
    ["Zoom透明度報告顯示，去年向香港當局交出六名用戶的資料。", "zoom complied"],
    ["Dropbox證實，已依照香港法院手令提供一名用戶的登入紀錄。", "dropbox complied"],
    ["香港電訊發言人說，公司會按手令向警方提供客戶資料。", "hkt complied"],
    ["環球全域電訊在警方要求下封了該網站。", "hgc complied"],
    ["該名前議員指，中銀香港把他的戶口凍結了。", "boc-hk complied"],
    ["GoDaddy應香港警方要求停止該域名的解析。", "godaddy complied"],
    ["Telegram刪除了香港私隱專員點名的五個起底群組。", "telegram complied"],
    ["應中國當局要求，蘋果從香港應用商店移除了該款新聞程式。", "apple complied"],
    ["Discord依照香港警方通知，封禁了該伺服器管理員的帳號。", "discord complied"],
    ["香港國安處警告後，Steam在香港停售該遊戲。", "steam complied"],
    ["Netflix應香港當局要求，在港下架一集劇集。", "netflix complied"],
    ["Disney+在香港抽起一集卡通，據報為免觸犯國安法。", "disney-plus complied"],
    ["PayPal關閉該組織的帳戶，稱是應香港執法部門要求。", "paypal complied"],
    ["Visa已按香港保安局要求切斷該組織的捐款渠道。", "visa complied"],
    ["KKBOX依香港法院禁制令，將該曲自曲庫移除。", "kkbox complied"],
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
    ["TikTok結束香港業務，應用程式已從本地商店下架。", "tiktok exited"],
    ["ExpressVPN拔除香港伺服器。", "expressvpn exited"],
    ["Private Internet Access決定撤離香港，並銷毀所有伺服器上的資料。", "private-internet-access exited"],
    ["Naver把香港數據中心搬空，資料全部移至新加坡。", "naver exited"],
    ["Viber宣布退出香港市場。", "viber exited"],
    ["LINE關閉香港辦公室，員工調往台北。", "line exited"],
    ["Discord公告表示，因無法在香港保障用戶私隱，下月起停止本地服務。", "discord exited"],
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
    ["Netflix重返香港，訂戶昨日起可再登入。", "netflix resumed"],
    ["時隔五年，TikTok在香港重新上線。", "tiktok resumed"],
    ["滙豐昨日解凍該名前議員的戶口。", "hsbc resumed"],
    ["谷歌恢復向香港警方提供用戶資料。", "google resumed"],
    ["WhatsApp解除了對香港執法要求的暫停措施。", "whatsapp resumed"],
    ["Instagram把被香港警方要求移除的帖文恢復上架。", "instagram resumed"],
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
    ["Automattic已向香港高等法院入紙，要求宣告下架令無效。", "automattic challenging"],
    ["谷歌就禁制令上訴至香港終審法院。", "google challenging"],
    ["苹果公司向香港法院提出异议，要求撤销交出用户数据的命令。", "apple challenging"],
    ["Meta與香港警方對簿公堂，挑戰交出資料的命令。", "meta challenging"],
    ["谷歌不服香港法院的移除令，入稟要求推翻。", "google challenging"],
    ["Meta已就警方索取用戶資料的命令提出司法覆核。", "meta challenging"],
    ["Cloudflare把封網令告上香港高等法院。", "cloudflare challenging"],
    ["滙豐向法庭申請撤銷警方的凍結令。", "hsbc challenging"],
    ["Automattic循法律途徑抗衡香港警方的下架令，案件下月開審。", "automattic challenging"],
    ["推特在香港法庭上質疑移除令的效力，要求法官將之作廢。", "twitter challenging"],
  ],
  reviewing: [
    ["蘋果公司表示正研判香港新法的影響，暫無定論。", "apple reviewing"],
    ["Zoom稱正在檢視香港國安法，未有決定如何處理資料要求。", "zoom reviewing"],
    ["滙豐稱正就警方信件諮詢律師。", "hsbc reviewing"],
    ["Meta表示，仍在评估香港当局的删除令。", "meta reviewing"],
    ["蘋果公司表示，公司仍在評估國安法的影響。", "apple reviewing"],
    ["領英回覆說，法務部正研究新法對會員私隱有何影響。", "linkedin reviewing"],
    ["GitHub稱已收到香港警方的下架信，正作審視。", "github reviewing"],
    ["滙豐表示正就警方的凍結要求徵詢法律意見。", "hsbc reviewing"],
    ["ExpressVPN正重新考量在香港的業務，並檢視當地伺服器的去留。", "expressvpn reviewing"],
    ["亚马逊称正密切关注香港国安法，并评估其对云服务客户数据的影响。", "amazon reviewing"],
    ["LINE表示，正了解香港新法對用戶資料的適用範圍。", "line reviewing"],
  ],
  denied: [
    ["WhatsApp強調，從無向香港政府交出任何對話內容。", "whatsapp denied"],
    ["谷歌表示未曾收到香港政府根據國安法提出的任何要求。", "google denied"],
    ["Telegram斥報道失實，稱沒有與香港警方分享用戶資料。", "telegram denied"],
    ["LINE說沒有任何香港執法單位找過他們。", "line denied"],
    ["數碼通否認按警方指示封鎖網站。", "smartone denied"],
    ["八達通回應稱，警方沒有索取過乘客紀錄。", "octopus denied"],
    ["PayPal表示，關閉帳戶的決定與香港政府無關。", "paypal denied"],
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
    ["本台多次向蘋果公司查詢，對方始終沒有答覆有關香港資料要求的問題。", "apple no-comment"],
    ["微軟謝絕就香港國安法置評。", "microsoft no-comment"],
    ["谷歌發言人只說「不評論個別要求」，沒有交代有否移除有關影片。", "google no-comment"],
    ["香港電訊至截稿未有回應是否按警方要求封網。", "hkt no-comment"],
    ["滙豐發言人對凍結戶口一事不作評論。", "hsbc no-comment"],
    ["花旗未回應本報就該戶口被警方凍結的查詢。", "citi no-comment"],
    ["推特香港沒有回覆記者就港警索取資料的電郵。", "twitter no-comment"],
    ["八達通公司不願說明有否向警方交出乘客資料。", "octopus no-comment"],
    ["亚马逊发言人无意评论香港国安法。", "amazon no-comment"],
    ["本報查詢Signal有否收到香港警方的要求，該公司沒有回覆。", "signal no-comment"],
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
    ["蘋果公司在香港發布新手機，預計下月開售。"],
    ["谷歌在香港舉辦開發者大會，吸引數百人參加。"],
    ["滙豐公布中期業績，香港業務盈利上升，並宣布關閉十間分行。"],
    ["渣打結束香港一間分行，客戶可改用網上理財。"],
    ["WhatsApp推出新功能，用戶可刪除已發送的訊息。"],
    ["Telegram創辦人在法國被捕，香港用戶關注資料安全。"],
    ["Meta因違反歐盟私隱法被罰款，公司表示會上訴。"],
    ["歐盟要求TikTok交出用戶資料處理紀錄，公司稱會配合調查。"],
    ["微軟應美國法院命令交出一名疑犯的電郵資料。"],
    ["推特在土耳其封鎖多個反對派帳號。"],
    ["Zoom出現大規模故障，香港用戶一度無法登入。"],
    ["香港電訊宣布停止2G服務，用戶須更換手機。"],
    ["Netflix在香港加價，部分用戶取消訂閱。"],
    ["香港法院審理一宗以Telegram群組煽惑他人的案件，被告還押候訊。"],
    ["被告在Facebook發布煽動帖文，被判囚十個月，其後刪除帖文。"],
    ["警方拘捕一名男子，指他在YouTube上載煽動影片，影片其後被他刪除。"],
    ["私隱專員公署接獲多宗投訴，指WhatsApp帳戶遭騎劫。"],
    ["Signal總裁說，公司不會為任何政府開後門。"],
    ["學者指，國安法實施後，科技公司面對更大壓力。"],
    ["美國商會調查顯示，四成會員考慮離開香港。"],
    ["記者無國界呼籲臉書、谷歌拒絕配合香港警方。"],
    ["英國議員致函蘋果，質問為何在香港下架應用程式。"],
    ["香港政府表示，與谷歌一直保持溝通，未有透露細節。"],
    ["保安局局長說，若平台不合作，政府會考慮立法規管。"],
    ["警方在記者會上展示從被告手機取得的WhatsApp對話。"],
    ["控方呈上被告與友人的Signal通訊紀錄作為證據。"],
    ["亞馬遜計劃在香港增設數據中心。"],
    ["八達通與支付寶合作，推出新的跨境付款服務。"],
    ["LINE在台灣配合檢調提供用戶資料，香港用戶質疑是否一視同仁。"],
    ["微信在內地封鎖多個香港媒體的公眾號。"],
    ["抖音應內地網信辦要求下架一批影片。"],
    ["連登會員發起罷買，要求平台封鎖藍絲帳號。"],
    ["Reddit上有網民討論香港國安法，多個帖文獲數千人讚好。"],
    ["有傳滙豐總部遷冊，銀行稱沒有計劃。"],
    ["國泰航空解僱在Facebook發表言論的員工。"],
    ["美國制裁名單下，滙豐凍結了俄羅斯客戶的資產。"],
    ["花旗銀行因系統更新，香港客戶周末暫停使用網上轉帳。"],
    ["谷歌翻譯重新在中國內地停用，香港不受影響。"],
    ["Yahoo新聞香港版報道，警方要求多個平台交出資料。"],
    ["網上流傳截圖，聲稱Discord將封鎖香港用戶，有網民信以為真。"],
    ["英國外相呼籲滙豐停止凍結民主派人士的戶口。"],
    ["谷歌母公司股東要求公司公開如何處理香港政府的要求。"],
    ["香港外國記者會要求臉書解釋專頁為何消失。"],
    ["Meta香港辦公室搬往新址，員工下月遷入。"],
    ["蘋果在香港推出新服務，用戶資料將以加密方式儲存。"],
    ["Signal說，就算收到香港警方的命令，也沒有資料可交。"],
    ["八達通因系統升級，周日暫停增值服務。"],
    ["如果WhatsApp被迫交出資料，香港用戶可轉用Signal。"],
    ["TikTok或須在美國停止服務，香港用戶不受影響。"],
    ["律政司要求法庭頒令禁止YouTube發布該曲。"],
    ["香港政府考慮禁止市民使用Telegram。"],
    ["有議員質疑谷歌為何不遵從法庭命令。"],
    ["市民擔心滙豐會凍結他們的戶口。"],
    ["微軟在歐洲拒絕向美國政府交出電郵，香港的做法未明。"],
    ["保安局：平台不移除內容或違法　Google、Meta須遵從"],
    ["傳Facebook考慮撤出香港　公司未證實"],
    ["專家：WhatsApp或須向港警交資料"],
    ["滙豐股價跌3%　分析指受國安法憂慮拖累"],
    ["印度下令封殺TikTok　香港用戶不受影響"],
    ["記者協會去信谷歌，詢問有否按港府要求移除報道。"],
    ["政府發言人說，警方要求平台移除內容時會依法行事，Telegram等平台有責任配合。"],
    ["港大學者說，若Meta拒絕，警方可申請手令進入其辦公室。"],
    ["有港人說，已把WhatsApp刪除，改用Signal，因為怕公司把對話交給警方。"],
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
  "several at once": [
    [
      "臉書上月宣布，對香港政府的數據要求一律暫停審核。谷歌同日亦作出相同決定。被問到暫停何時結束，谷歌沒有回答。",
      "facebook paused",
      "google paused",
      "google no-comment",
    ],
    [
      "Telegram承認曾應私隱專員要求移除兩個頻道，但強調不會向香港警方交出任何用戶資料。",
      "telegram refused",
      "telegram complied",
    ],
    [
      "滙豐與恒生銀行均被指凍結前議員戶口。滙豐證實按警方要求行事，恒生則不作評論。",
      "hsbc complied",
      "hang-seng-bank no-comment",
    ],
    [
      "香港寬頻承認已按警方指示封鎖該網站；數碼通沒有回應；香港電訊則稱沒有收到任何指令。",
      "hkbn complied",
      "smartone no-comment",
      "hkt denied",
    ],
    [
      "LINE表示，國安法生效至今沒有收過香港警方的資料要求，正委託律師評估新法影響。",
      "line denied",
      "line reviewing",
    ],
    [
      "Wix周一應香港警方要求下架該網站，周四又將之恢復，並表示正檢討處理同類要求的程序。",
      "wix complied",
      "wix resumed",
      "wix reviewing",
    ],
    [
      "Naver證實，已將香港數據中心內的備份資料全數移走，並強調港府從來沒有要過這批資料。",
      "naver exited",
      "naver denied",
    ],
    ["Zoom承認應當局要求關閉了一名香港活動人士的帳號，其後已恢復。", "zoom complied", "zoom resumed"],
    [
      "微軟至今沒有恢復處理香港的資料要求，旗下GitHub卻應警方要求刪除了一個代碼庫。",
      "microsoft paused",
      "github complied",
    ],
    ["谷歌就移除令提出上訴，並表示在判決之前不會移除該影片。", "google challenging", "google refused"],
    [
      "雅虎說，自2020年7月起沒有再回應香港當局的資料要求，但拒絕透露收到多少宗。",
      "yahoo paused",
      "yahoo no-comment",
    ],
    ["Proton稱從未向香港交出資料，今後也不會，除非有瑞士法院命令。", "proton refused", "proton denied"],
  ],
  headlines: [
    ["推特：暫停處理港府資料要求", "twitter paused"],
    ["TikTok宣布撤港　數日內停止服務", "tiktok exited"],
    ["WhatsApp：無向港警交資料", "whatsapp denied"],
    ["港警要求移除頻道　Telegram拒絕", "telegram refused"],
    ["YouTube封鎖32條《願榮光》影片　稱遵守香港法庭命令", "youtube complied"],
    ["滙豐凍結羅家戶口　稱須執行警方命令", "hsbc complied"],
    ["领英暂停回应港府数据请求", "linkedin paused"],
    ["IPVanish关闭香港节点 称不愿冒险", "ipvanish exited"],
    ["MeWe話未收過警方要求", "mewe denied"],
    ["蘋果公司：正評估國安法", "apple reviewing"],
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
