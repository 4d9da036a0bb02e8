import type { Details, FaultWords } from "../fault-details.ts";

/** Who was asked; faults of an older desk don't tell. */
const host = (details: Details): string => String(details["host"] ?? "对方网站");
const place = (details: Details): string => String(details["place"] ?? "");
/** What a program or server said, in its own words. */
const said = (details: Details): string => (details["reason"] ? `（“${details["reason"]}”）` : "");
/** A platform's own code for what went wrong. */
const reason = (details: Details): string => (details["reason"] ? `（${details["reason"]}）` : "");
const what = (details: Details): string => (details["what"] === "page" ? "网页" : "来源");

const checkNetwork = "请检查本机的网络连接。";
const findFeed = "请到发布者的网站寻找来源的网址。";
const findNewAddress = "请用浏览器打开来源的网址，查找新网址。";
const broken = "请用浏览器打开网址；如果看来正常，请向开发者反映。";
const restore = "请从备份恢复。";

const status =
  (meaning: string, fix?: string): FaultWords =>
  (details) => {
    const message = `${host(details)}回应 ${details["status"]}（${meaning}）。`;
    return fix === undefined ? [message] : [message, fix];
  };

/** Faults by their codes: part of `zhHans`. */
export const faultWords: Readonly<Record<string, FaultWords>> = {
  // Fetching
  aborted: (details) => [`${host(details)}未回应，读取已中止。`],
  timeout: (details) => [`${host(details)}没能在时限内完成回应。`],
  "proxy-failed": (details) => [
    `代理服务器无法连接${host(details)}${said(details)}。`,
    "请确认代理服务器正在运行、设置无误，并允许本系统使用。",
  ],
  "fetch-failed": (details) => [`无法读取${host(details)}${said(details)}。`],
  "dns-not-found": (details) => [
    `找不到名为${host(details)}的主机。`,
    "请先检查本机的网络，再核对来源的网址。",
  ],
  "dns-failed": (details) => [`无法解析${host(details)}的地址${said(details)}。`, checkNetwork],
  "connection-refused": (details) => [
    `${host(details)}拒绝连接。`,
    "请核对来源的网址和端口；如果无误，即对方服务器停止运行，稍后会再试。",
  ],
  unreachable: (details) => [`无法从本机连接${host(details)}${said(details)}。`, checkNetwork],
  "connection-reset": (details) => [`${host(details)}中断了连接。`],
  "tls-error": (details) => [
    `${host(details)}没有可信的证书，或加密连接无法使用${said(details)}。`,
    "请用浏览器打开网址；如果同样出现警告，需由发布者修复。",
  ],
  "not-http": (details) => [
    `${host(details)}返回的内容不符合网页协议${said(details)}。`,
    "请核对来源的网址，尤其是端口。",
  ],
  "private-address": (details) => [
    `${host(details)}位于内网地址${details["address"] ? ` ${details["address"]}` : ""}，因此没有连接。`,
    "如果是自己的服务器，请在 feeds.yaml 的 allowPrivate 列出其名称或地址。",
  ],
  "too-large": (details) => [
    `${host(details)}返回的内容超过${details["mebibytes"] ?? 8}兆字节，已停止接收。`,
    "请寻找同一发布者较小的来源。",
  ],
  "bad-encoding": (details) => [`无法解压${host(details)}返回的内容。`],
  "http-400": status("认为请求有误", "请核对来源的网址。"),
  "http-401": status("要求登录", "无法读取需要登录的来源；请寻找公开的来源。"),
  "http-402": status("要求付费"),
  "http-403": status("拒绝访问", "发布者可能屏蔽程序；请用浏览器打开网址，或向发布者查询。"),
  "http-404": status("找不到", "来源可能已迁移：请到发布者的网站寻找新网址。"),
  "http-406": status("没有适合的版本"),
  "http-410": status("已永久删除", "请删除此来源，或填上新网址；系统不会再读取。"),
  "http-429": status("请求过多", "系统会减少读取次数。"),
  "http-451": status("因法律原因不予提供"),
  "http-5xx": status("对方服务器出错"),
  http: status("不是所要的来源"),
  empty: (details) => [
    details["host"] ? `${host(details)}没有返回任何内容。` : "没有任何内容。",
    "请用浏览器打开网址；如果同样空白，请寻找发布者的其他来源。",
  ],
  "bad-address": (details) => [
    `${details["address"] ?? "所填的网址"}无法读取。`,
    "请填以 https:// 或 http:// 开头的完整网址。",
  ],
  "bad-redirect": (details) => {
    const address = details["address"];
    if (details["insecure"]) {
      return [
        `${host(details)}由加密连接跳转到 ${address}，途中任何人都可改动内容。`,
        "如果可以接受，请在 feeds.yaml 直接填上 http:// 网址。",
      ];
    }
    return [
      address === undefined
        ? `${host(details)}跳转但没有说明目的地。`
        : `${host(details)}跳转到无法读取的 ${address}。`,
      findNewAddress,
    ];
  },
  "redirect-loop": (details) => [`${host(details)}循环跳转。`, findNewAddress],
  "too-many-redirects": (details) => [
    `${host(details)}跳转超过${details["limit"] ?? 5}次。`,
    "请用浏览器打开来源的网址，填上最终到达的网址。",
  ],
  "cooling-down": (details) => [
    details["minutes"] === undefined
      ? `${host(details)}要求暂时不要读取，因此没有连接。`
      : `${host(details)}要求${details["minutes"]}分钟内不要读取，因此没有连接。`,
  ],

  // Parsing
  malformed: (details) => [`来源的格式损坏，无法解析${said(details)}。`],
  truncated: () => ["来源的内容不完整，第一项尚未结束就已中断。", "下次会再读取。"],
  "not-a-feed": (details) => [
    details["found"] ? `内容不是订阅源，而是${details["found"]}。` : "内容是纯文本，不是订阅源。",
    findFeed,
  ],
  "web-page": (details) => [
    `这是网页${details["title"] ? `“${details["title"]}”` : ""}，不是订阅源。`,
    details["feeds"] ? `网页列出以下来源：${details["feeds"]}` : `${findFeed}网站也可能在防范程序读取。`,
  ],
  "parse-timeout": (details) => [
    `${what(details)}未能在${details["seconds"] ?? "限定"}秒内解析，可能已损坏或含恶意内容。`,
    broken,
  ],
  "parse-memory": (details) => [
    `解析${what(details)}所需的内存超过上限${details["mebibytes"] ? `（${details["mebibytes"]}兆字节）` : ""}，可能已损坏或含恶意内容。`,
    broken,
  ],
  "parse-crashed": (details) => [`${what(details)}导致解析程序崩溃，可能已损坏或含恶意内容。`, broken],
  "parse-stopped": (details) => [`系统在解析${what(details)}前已停止。`],

  // Pages
  "not-html": () => ["网页的格式不符，无法解析。"],
  unreadable: (details) => [`无法解析网页${said(details)}。`],
  "selector-not-found": (details) => [
    `网页上没有内容符合选择器${details["selector"] ? ` ${details["selector"]}` : ""}。`,
    "请打开网页，查看版面有何改动，再重新设置选择器。",
  ],
  "robots-forbidden": (details) => [`${host(details)}要求程序不要读取此网页（robots.txt）。`],
  "robots-unreachable": (details) => [`暂时无法读取${host(details)}的 robots.txt，因此不读取其网页。`],
  paywall: () => ["网页只供订阅用户阅读。"],
  "consent-wall": () => ["网页要求先表示同意，才显示文章。"],
  "needs-script": () => ["网页需运行脚本才能显示正文。"],
  "bot-check": () => ["网页要求证明读者是真人。"],
  "soft-404": () => ["文章已不在该网页。"],
  "not-the-article": () => ["网页正文与文章的标题和摘要相差太远。"],
  "no-more-text": () => ["网页的内容不比来源多。"],
  "no-link": () => ["来源没有提供文章网页的链接。"],
  undated: () => ["开始追踪来源前已有此文章，又没有日期：可能是多年前的旧文。"],
  "too-old": () => ["首次发现时，文章已发表超过一周。"],
  "many-in-backlog": (details) => [`来源的旧文之中，只读取最新的${details["most"] ?? 10}篇相关文章。`],

  "unknown-destination": (details) => [
    `已没有名为 ${details["destination"] ?? ""} 的频道。`,
    "请把它加回 feeds.yaml，再用 /outbox 重发消息。",
  ],

  // The desk itself
  "manifest-prefix": () => ["前缀只能用小写字母、数字、- 和 _。", "请填 --prefix hk- 之类的前缀。"],
  "manifest-url": () => [
    "Slack 只会把事件发送到 https:// 开头的网址。",
    "请填 --url https://desk.example 之类的网址。",
  ],
  "desk-fault": (details) => [`系统自身出错${said(details)}。`, "请向开发者反映；其他工作不受影响。"],
  "transcript-write": (details) => [
    `无法写入 ${place(details)}${said(details)}。`,
    "请腾出磁盘空间，或允许系统写入文件夹。",
  ],
  "desk-running": (details) => [
    `另一个系统正在使用 ${place(details)}。`,
    "请先停止该系统，或用 --data 指定另一个文件夹。",
  ],
  "data-folder": (details) => [
    `无法创建文件夹 ${place(details)}${said(details)}。`,
    "请用 --data 指定另一个文件夹，或允许系统写入。",
  ],
  "newer-schema": (details) => [
    `数据库由较新版本的系统写成（格式${details["found"] ?? "较新"}；本版本只支持${details["known"] ?? "较旧的格式"}）。`,
    "请使用较新的版本，或恢复升级前的备份。",
  ],
  "database-corrupt": (details) => [`数据库 ${place(details)} 已损坏，或不是本系统的数据库。`, restore],
  "disk-full": (details) => [
    `${place(details)} 的磁盘已满。没有留下写到一半的数据。`,
    "请腾出空间；系统会自行继续。",
  ],
  "disk-error": (details) => [
    `${place(details)} 的磁盘出错${said(details)}。`,
    "请检查磁盘及剩余空间；文件夹应放在本机磁盘。",
  ],
  "database-read-only": (details) => [`无法写入数据库 ${place(details)}。`, "请允许系统写入数据库。"],
  "database-busy": (details) => [
    `另一个程序正在使用数据库 ${place(details)}。`,
    "请等待该程序结束，或把它停止。",
  ],
  "database-unreachable": (details) => [
    `无法连接数据库 ${place(details)}${said(details)}。`,
    "请确认数据库正在运行、设置正确而且可以写入；恢复后系统会自行继续。",
  ],
  "database-password": (details) => [
    `数据库 ${place(details)} 拒绝用户 ${details["user"] ?? ""}${said(details)}。`,
    "请更正 DATABASE_URL 的用户名和密码；密码内的特殊字符需用百分号编码。",
  ],
  "database-missing": (details) => [
    `${place(details)} 没有名为 ${details["database"] ?? ""} 的数据库。`,
    "请创建该数据库，或更正 DATABASE_URL。",
  ],
  "database-tls": (details) => [
    `无法按 DATABASE_URL 的要求加密连接 ${place(details)}${said(details)}。`,
    "请更正 DATABASE_URL 的 sslmode、sslcert、sslkey 和 sslrootcert；文件必须是可读取的 PEM 文件。",
  ],
  "cache-unreachable": (details) => [
    `无法连接位于${host(details)}的 Redis${said(details)}。`,
    "请启动 Redis 或更正 CACHE_URL；没有它系统仍可运行，只是较慢。",
  ],
  "chart-stopped": () => ["系统在图表画好前已停止。"],
  "chart-timeout": (details) => [`图表未能在${details["seconds"] ?? "限定"}秒内画好。`],
  "chart-failed": (details) => [
    `无法画出图表${said(details)}。`,
    "请在本机执行 npm ci，以安装所需的绘图组件。",
  ],

  // Slack
  "slack-settings": () => [
    "Slack 未设置好：Socket Mode 需有令牌，HTTP 则需有端口和签名密钥。",
    "请设置 SLACK_APP_TOKEN（以 xapp- 开头；见 Basic Information 的 App-Level Tokens，权限为 connections:write），或设置 SLACK_HTTP_PORT 和 SLACK_SIGNING_SECRET。",
  ],
  "slack-token": () => [
    "Slack 拒绝机器人的令牌。",
    "请到应用的 OAuth & Permissions 复制 Bot User OAuth Token（以 xoxb- 开头），填入 SLACK_BOT_TOKEN。",
  ],
  "slack-app-token": (details) => [
    `Slack 拒绝应用级令牌${reason(details)}。`,
    "请到 Basic Information 的 App-Level Tokens 创建一个权限为 connections:write 的令牌（以 xapp- 开头），填入 SLACK_APP_TOKEN。",
  ],
  "slack-scopes": (details) => [
    `Slack 应用缺少权限：${details["scopes"] ?? ""}。`,
    "请把 npm run manifest -- slack 打印的内容粘贴到应用的 manifest，再重新安装到工作区。",
  ],
  "slack-unreachable": () => [
    "无法连接 Slack。",
    "请检查网络、PROXY_URL 和 SLACK_API_URL；在此之前系统会在没有 Slack 的情况下继续运行。",
  ],
  "slack-port": (details) => [
    `端口 ${details["port"] ?? ""} 不能用来接收 Slack 的事件。`,
    "请把 SLACK_HTTP_PORT 改为未被占用的端口。",
  ],
  "slack-no-channel": () => [
    "此目的地没有写明频道。",
    "请在 feeds.yaml 写上频道的编号，或在该频道输入 /settings。",
  ],
  "slack-busy": () => ["Slack 要求稍候。"],
  "slack-no-answer": () => ["Slack 没有响应。"],
  "slack-troubled": () => ["Slack 本身出现问题。"],
  "slack-refused": (details) => [`Slack 不接受此消息${reason(details)}。`],
  "slack-closed": (details) => [
    `已无法在该频道发布${reason(details)}。`,
    "请确认频道存在而且机器人已在其中（/invite），然后再开通。",
  ],
  "slack-unsure": (details) => [
    `无法确定消息是否已发布：Slack 的响应丢失了${reason(details)}。`,
    "请先查看频道，再决定是否重发。",
  ],
};

/** A fault that the table doesn't know, by its code. */
export const otherFault = (code: string): string => `发生错误（${code}）。`;
