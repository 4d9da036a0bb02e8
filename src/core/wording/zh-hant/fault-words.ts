import type { Details, FaultWords } from "../fault-details.ts";

/** Who was asked; faults of an older desk don't tell. */
const host = (details: Details): string => String(details["host"] ?? "對方網站");
const place = (details: Details): string => String(details["place"] ?? "");
/** What a program or server said, in its own words. */
const said = (details: Details): string => (details["reason"] ? `（「${details["reason"]}」）` : "");
/** A platform's own code for what went wrong. */
const reason = (details: Details): string => (details["reason"] ? `（${details["reason"]}）` : "");
const what = (details: Details): string => (details["what"] === "page" ? "網頁" : "來源");

const checkNetwork = "請檢查本機的網絡連線。";
const findFeed = "請到發佈者的網站尋找來源的網址。";
const findNewAddress = "請用瀏覽器開啟來源的網址，找出新網址。";
const broken = "請用瀏覽器開啟網址；如果看來正常，請向開發者反映。";
const restore = "請從備份還原。";

const status =
  (meaning: string, fix?: string): FaultWords =>
  (details) => {
    const message = `${host(details)}回應 ${details["status"]}（${meaning}）。`;
    return fix === undefined ? [message] : [message, fix];
  };

/** Faults by their codes: part of `zhHant`. */
export const faultWords: Readonly<Record<string, FaultWords>> = {
  // Fetching
  aborted: (details) => [`${host(details)}未回應，讀取已中止。`],
  timeout: (details) => [`${host(details)}未有在時限內完成回應。`],
  "proxy-failed": (details) => [
    `代理伺服器無法連接${host(details)}${said(details)}。`,
    "請確認代理伺服器正在運作、設定無誤，並容許本系統使用。",
  ],
  "fetch-failed": (details) => [`無法讀取${host(details)}${said(details)}。`],
  "dns-not-found": (details) => [
    `找不到名為${host(details)}的主機。`,
    "請先檢查本機的網絡，再核對來源的網址。",
  ],
  "dns-failed": (details) => [`無法查詢${host(details)}的位址${said(details)}。`, checkNetwork],
  "connection-refused": (details) => [
    `${host(details)}拒絕連線。`,
    "請核對來源的網址和連接埠；如果無誤，即對方伺服器停止運作，稍後會再試。",
  ],
  unreachable: (details) => [`無法從本機連接${host(details)}${said(details)}。`, checkNetwork],
  "connection-reset": (details) => [`${host(details)}中斷了連線。`],
  "tls-error": (details) => [
    `${host(details)}沒有可信的憑證，或加密連線無法使用${said(details)}。`,
    "請用瀏覽器開啟網址；如果同樣出現警告，須由發佈者修正。",
  ],
  "not-http": (details) => [
    `${host(details)}傳回的並非網頁通訊協定${said(details)}。`,
    "請核對來源的網址，尤其是連接埠。",
  ],
  "private-address": (details) => [
    `${host(details)}位於私人位址${details["address"] ? ` ${details["address"]}` : ""}，故沒有連接。`,
    "如果是自己的伺服器，請在 feeds.yaml 的 allowPrivate 列出其名稱或位址。",
  ],
  "too-large": (details) => [
    `${host(details)}傳回的內容超過${details["mebibytes"] ?? 8}百萬位元組，已停止接收。`,
    "請尋找同一發佈者較小的來源。",
  ],
  "bad-encoding": (details) => [`無法解壓${host(details)}傳回的內容。`],
  "http-400": status("認為請求有誤", "請核對來源的網址。"),
  "http-401": status("要求登入", "無法讀取需要登入的來源；請尋找公開的來源。"),
  "http-402": status("要求付費"),
  "http-403": status("拒絕存取", "發佈者可能封鎖程式；請用瀏覽器開啟網址，或向發佈者查詢。"),
  "http-404": status("找不到", "來源可能已搬遷：請到發佈者的網站尋找新網址。"),
  "http-406": status("沒有適合的版本"),
  "http-410": status("已永久移除", "請移除此來源，或填上新網址；系統不會再讀取。"),
  "http-429": status("請求過多", "系統會減少讀取次數。"),
  "http-451": status("因法律原因不予提供"),
  "http-5xx": status("對方伺服器出錯"),
  http: status("並非所要的來源"),
  empty: (details) => [
    details["host"] ? `${host(details)}沒有傳回任何內容。` : "沒有任何內容。",
    "請用瀏覽器開啟網址；如果同樣空白，請尋找發佈者的其他來源。",
  ],
  "bad-address": (details) => [
    `${details["address"] ?? "所填的網址"}無法讀取。`,
    "請填以 https:// 或 http:// 開頭的完整網址。",
  ],
  "bad-redirect": (details) => {
    const address = details["address"];
    if (details["insecure"]) {
      return [
        `${host(details)}由加密連線轉址到 ${address}，途中任何人都可改動內容。`,
        "如果可以接受，請在 feeds.yaml 直接填上 http:// 網址。",
      ];
    }
    return [
      address === undefined
        ? `${host(details)}轉址而沒有說明目的地。`
        : `${host(details)}轉址到無法讀取的 ${address}。`,
      findNewAddress,
    ];
  },
  "redirect-loop": (details) => [`${host(details)}循環轉址。`, findNewAddress],
  "too-many-redirects": (details) => [
    `${host(details)}轉址超過${details["limit"] ?? 5}次。`,
    "請用瀏覽器開啟來源的網址，填上最終到達的網址。",
  ],
  "cooling-down": (details) => [
    details["minutes"] === undefined
      ? `${host(details)}要求暫時不要讀取，故沒有連接。`
      : `${host(details)}要求${details["minutes"]}分鐘內不要讀取，故沒有連接。`,
  ],

  // Parsing
  malformed: (details) => [`來源的格式損壞，無法解讀${said(details)}。`],
  truncated: () => ["來源的內容不完整，未到第一項完結已中斷。", "下次會再讀取。"],
  "not-a-feed": (details) => [
    details["found"] ? `內容並非訂閱來源，而是${details["found"]}。` : "內容是純文字，並非訂閱來源。",
    findFeed,
  ],
  "web-page": (details) => [
    `這是網頁${details["title"] ? `「${details["title"]}」` : ""}，並非訂閱來源。`,
    details["feeds"] ? `網頁列出以下來源：${details["feeds"]}` : `${findFeed}網站也可能在防範程式讀取。`,
  ],
  "parse-timeout": (details) => [
    `${what(details)}未能在${details["seconds"] ?? "限定"}秒內解讀，可能已損壞或含惡意內容。`,
    broken,
  ],
  "parse-memory": (details) => [
    `解讀${what(details)}所需的記憶體超過上限${details["mebibytes"] ? `（${details["mebibytes"]}百萬位元組）` : ""}，可能已損壞或含惡意內容。`,
    broken,
  ],
  "parse-crashed": (details) => [`${what(details)}令解讀程式崩潰，可能已損壞或含惡意內容。`, broken],
  "parse-stopped": (details) => [`系統在解讀${what(details)}前已停止。`],

  // Pages
  "not-html": () => ["網頁的格式不符，無法解讀。"],
  unreadable: (details) => [`無法解讀網頁${said(details)}。`],
  "selector-not-found": (details) => [
    `網頁上沒有內容符合選擇器${details["selector"] ? ` ${details["selector"]}` : ""}。`,
    "請開啟網頁，查看版面有何改動，再重新設定選擇器。",
  ],
  "robots-forbidden": (details) => [`${host(details)}要求程式不要讀取此網頁（robots.txt）。`],
  "robots-unreachable": (details) => [`暫時無法讀取${host(details)}的 robots.txt，故不讀取其網頁。`],
  paywall: () => ["網頁只供訂戶閱讀。"],
  "consent-wall": () => ["網頁要求先表示同意，才顯示文章。"],
  "needs-script": () => ["網頁須執行程式才顯示內文。"],
  "bot-check": () => ["網頁要求證明讀者是真人。"],
  "soft-404": () => ["文章已不在該網頁。"],
  "not-the-article": () => ["網頁內文與文章的標題和摘要相差太遠。"],
  "no-more-text": () => ["網頁的內容不比來源多。"],
  "no-link": () => ["來源沒有提供文章網頁的連結。"],
  undated: () => ["開始追蹤來源前已有此文章，又沒有日期：可能是多年前的舊文。"],
  "too-old": () => ["首次發現時，文章已刊出超過一星期。"],
  "many-in-backlog": (details) => [`來源的舊文之中，只讀取最新的${details["most"] ?? 10}篇相關文章。`],

  "unknown-destination": (details) => [
    `已沒有名為 ${details["destination"] ?? ""} 的頻道。`,
    "請把它加回 feeds.yaml，再用 /outbox 重發訊息。",
  ],

  // The desk itself
  "manifest-prefix": () => ["前綴只可用小寫字母、數字、- 和 _。", "請填 --prefix hk- 之類的前綴。"],
  "manifest-url": () => [
    "Slack 只會把事件傳到 https:// 開頭的網址。",
    "請填 --url https://desk.example 之類的網址。",
  ],
  "desk-fault": (details) => [`系統本身出錯${said(details)}。`, "請向開發者反映；其他工作不受影響。"],
  "transcript-write": (details) => [
    `無法寫入 ${place(details)}${said(details)}。`,
    "請騰出磁碟空間，或容許系統寫入資料夾。",
  ],
  "desk-running": (details) => [
    `另一個系統正在使用 ${place(details)}。`,
    "請先停止該系統，或用 --data 指定另一個資料夾。",
  ],
  "data-folder": (details) => [
    `無法建立資料夾 ${place(details)}${said(details)}。`,
    "請用 --data 指定另一個資料夾，或容許系統寫入。",
  ],
  "newer-schema": (details) => [
    `資料庫由較新版本的系統寫成（格式${details["found"] ?? "較新"}；本版本只支援${details["known"] ?? "較舊的格式"}）。`,
    "請使用較新的版本，或還原升級前的備份。",
  ],
  "database-corrupt": (details) => [`資料庫 ${place(details)} 已損壞，或並非本系統的資料庫。`, restore],
  "disk-full": (details) => [
    `${place(details)} 的磁碟已滿。沒有留下寫到一半的資料。`,
    "請騰出空間；系統會自行繼續。",
  ],
  "disk-error": (details) => [
    `${place(details)} 的磁碟出錯${said(details)}。`,
    "請檢查磁碟及剩餘空間；資料夾應放在本機磁碟。",
  ],
  "database-read-only": (details) => [`無法寫入資料庫 ${place(details)}。`, "請容許系統寫入資料庫。"],
  "database-busy": (details) => [
    `另一個程式正在使用資料庫 ${place(details)}。`,
    "請等待該程式結束，或把它停止。",
  ],
  "database-unreachable": (details) => [
    `無法連接資料庫 ${place(details)}${said(details)}。`,
    "請確認資料庫正在運作、設定正確而且可以寫入；恢復後系統會自行繼續。",
  ],
  "database-password": (details) => [
    `資料庫 ${place(details)} 拒絕使用者 ${details["user"] ?? ""}${said(details)}。`,
    "請更正 DATABASE_URL 的使用者名稱和密碼；密碼內的特殊字元須以百分號編碼。",
  ],
  "database-missing": (details) => [
    `${place(details)} 沒有名為 ${details["database"] ?? ""} 的資料庫。`,
    "請建立該資料庫，或更正 DATABASE_URL。",
  ],
  "database-tls": (details) => [
    `無法按 DATABASE_URL 的要求加密連接 ${place(details)}${said(details)}。`,
    "請更正 DATABASE_URL 的 sslmode、sslcert、sslkey 和 sslrootcert；檔案須為可讀取的 PEM 檔。",
  ],
  "cache-unreachable": (details) => [
    `無法連接位於${host(details)}的 Redis${said(details)}。`,
    "請啟動 Redis 或更正 CACHE_URL；沒有它系統仍可運作，只是較慢。",
  ],
  "chart-stopped": () => ["系統在圖表畫好前已停止。"],
  "chart-timeout": (details) => [`圖表未能在${details["seconds"] ?? "限定"}秒內畫好。`],
  "chart-failed": (details) => [
    `無法畫出圖表${said(details)}。`,
    "請在本機執行 npm ci，以安裝所需的繪圖套件。",
  ],

  // Slack
  "slack-settings": () => [
    "Slack 未設定好：Socket Mode 須有權杖，HTTP 則須有連接埠和簽署密鑰。",
    "請設定 SLACK_APP_TOKEN（以 xapp- 開頭；見 Basic Information 的 App-Level Tokens，權限為 connections:write），或設定 SLACK_HTTP_PORT 和 SLACK_SIGNING_SECRET。",
  ],
  "slack-token": () => [
    "Slack 拒絕機械人的權杖。",
    "請到應用程式的 OAuth & Permissions 複製 Bot User OAuth Token（以 xoxb- 開頭），填入 SLACK_BOT_TOKEN。",
  ],
  "slack-app-token": (details) => [
    `Slack 拒絕應用程式層級的權杖${reason(details)}。`,
    "請到 Basic Information 的 App-Level Tokens 建立一個權限為 connections:write 的權杖（以 xapp- 開頭），填入 SLACK_APP_TOKEN。",
  ],
  "slack-scopes": (details) => [
    `Slack 應用程式欠缺權限：${details["scopes"] ?? ""}。`,
    "請把 npm run manifest -- slack 印出的內容貼到應用程式的 manifest，再重新安裝到工作區。",
  ],
  "slack-unreachable": () => [
    "無法連接 Slack。",
    "請檢查網絡、PROXY_URL 和 SLACK_API_URL；在此之前系統會在沒有 Slack 的情況下繼續運作。",
  ],
  "slack-port": (details) => [
    `連接埠 ${details["port"] ?? ""} 不能用來接收 Slack 的事件。`,
    "請把 SLACK_HTTP_PORT 改為未被佔用的連接埠。",
  ],
  "slack-no-channel": () => [
    "此目的地沒有寫明頻道。",
    "請在 feeds.yaml 寫上頻道的編號，或在該頻道輸入 /settings。",
  ],
  "slack-busy": () => ["Slack 要求稍候。"],
  "slack-no-answer": () => ["Slack 沒有回應。"],
  "slack-troubled": () => ["Slack 本身出現問題。"],
  "slack-refused": (details) => [`Slack 不接受此訊息${reason(details)}。`],
  "slack-closed": (details) => [
    `已無法在該頻道發佈${reason(details)}。`,
    "請確認頻道存在而且機械人已在其中（/invite），然後再開通。",
  ],
  "slack-unsure": (details) => [
    `無法確定訊息是否已發佈：Slack 的回應遺失了${reason(details)}。`,
    "請先查看頻道，再決定重發與否。",
  ],
};

/** A fault that the table doesn't know, by its code. */
export const otherFault = (code: string): string => `發生錯誤（${code}）。`;
