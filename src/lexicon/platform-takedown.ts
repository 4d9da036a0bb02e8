import type { PhraseTable, TopicRule } from "./table.ts";

const topic = "platform-takedown";

export const platformTakedownSets: PhraseTable = {
  /** Words that take something off the net. */
  remove: {
    en: `remov(e/es/ed/ing), removal(/s), tak(e/es/ing) down, took down, taken down, takedown(/s), delet(e/es/ed/ing), deletion(/s), block(/s/ed/ing), blockage, blocklist*, geoblock*, geo block*, geo restrict*, delist*, de list*, pull(/s/ed) (/down /from /the /its ), pulled, censor(/s/ed/ing), taken offline, take offline, went offline, goes offline, went dark, goes dark, inaccessible, unavailable, no longer accessible, not accessible, no longer available, (cannot/can't/could not/couldn't/can no longer/unable to/failed to/not able to/been able to) (be /)(access/accessed/open/opened/load/reach/reached/visit/visited), (had /has /)(taken/took/take) (/the site /it /them /the page /the website /the post /the app )(down/offline), filter(/s/ed/ing), scrub(/s/bed/bing), demot(e/es/ed/ing), purg(e/es/ed/ing), withh(old/eld/olds/olding), suspend(/s/ed/ing), disabl(e/es/ed/ing), shut(/s/ting) down, restrict(/s/ed/ing) access, restricted, cut(/s) off access, (been/was/were/is/are/be) cut off, no longer (to be found/on sale/offered/listed/there), (taken/took/takes/take) (it/them/the game/the app/the song) (out/off/down), off the shelves, deplatform*, kicked off, expunge*, vanish(/es/ed/ing), disappear(/s/ed/ing), gone from, (won't/will not/would not/does not/doesn't/did not/no longer) (load/open/work/play/resolve), error (message/451/page), (got/get/gets/see/saw/shows/returns) (an /only an )error, dead link, blank page, not available in, unavailable in, (stop/stops/stopped/stopping) (showing/hosting/offering/distributing/carrying/streaming), barred, yank(/s/ed/ing), ax(e/es/ed), scrapped, drop(/s/ped/ping), eras(e/es/ed/ing), hid(e/es/den/ing), mut(e/ed/es), block(/s) out, turned off, switch(/es/ed) off, null routed, dark, filter is, filter in place, only a blank, blank page, not load*, closed the page, page pulled, legal notice, bump, bury, censorship, cut(/s/ting) access, connection timeout, time(/s/d) out, timed out, poison(/s/ed/ing), withdrawn from sale, from sale, pulled from sale, boot(/s/ed/ing), evict(/s/ed), geo fenc*, geofence*, no longer (play/plays/work/works/available/exists/exist/open/opens), fail(/s/ed) to load, failed on, blacklist*, blackout, black hole*, redirect(/s/ed) to nowhere, unreachable, knocked offline, offline, off the air, erased, deindex*, throttl*, jam(/s/med/ming), silenced online, closed down, refus(e/es/ed) (to host/to carry/domains), terminate(/s/d) (the account/accounts/hosting)`,
    zh: `移除、下架、落架、删除、刪走、删去、删掉、被删、删帖、封锁、封鎖、屏蔽、遮蔽、被封、封网、封站、封禁、封号、拦截、阻断、断网、阻截、撤下、下线、取消连结、无法浏览、未能浏览、不能浏览、无法登入、无法连接、无法连线、未能连接、无法访问、无法打开、未能打开、不能打开、不能访问、无法存取、无法使用、无法搜寻、停权、停用、限制浏览、限制接达、限制观看、限制存取、关站、下架、消失、不见了、过滤、封杀、抽起、移走、撤走、404、找不到、搜不到、打不开、上不去、连不上、连唔到、睇唔到、入唔到、开唔到、无法播放、无法观看、无法收听、无法下载、不可用、不再提供、停止提供、停止服务、停止播放、删走、清空、封锁令、被禁、遭禁、遭封、遭删、遭移除、被移除、被下架、遭下架、隐藏、降权、限流、断线、清除、被关、关掉、遭关闭、被收起、停播、未能收听、不能收听、境外仍可、外地仍可、重开、错误讯息、错误信息、死站、遭隐藏`,
  },
  /** Bans that need their online object right beside them. */
  ban: {
    en: `ban(/s/ned/ning), prohibit(/s/ed/ing), outlaw(/s/ed/ing), suppress(/es/ed/ing), restrict(/s/ed/ing), clos(e/es/ed/ing), shutter*, forbid(/s/den), injunction(/s)`,
    zh: `禁止、禁播、禁制令、查禁、取缔、关闭、封闭、禁令、关停`,
  },
  /** What is online. */
  "online-thing": {
    en: `post(/s), march, (strategy/online/computer/phone/board) game(/s), game (vanishes/removed/pulled/banned/disappears), recording(/s), layer(/s), resolver(/s), dns, tweet(/s), facebook page(/s), online content, content, app(/s), mobile app(/s), website(/s), web site(/s), webpage(/s), web page(/s), site(/s), domain(/s), domain name(/s), video(/s), clip(/s), playlist(/s), account(/s), channel(/s), fan page, group chat(/s), chat group(/s), search result(/s), online message(/s), electronic message(/s), blog(/s), podcast(/s), mobile game, video game, internet, web, server(/s), repositor(y/ies), hyperlink(/s), link(/s), url(/s), streaming, instagram, telegram, youtube, spotify, itunes, app store, google play, play store, emoji, article(/s), song, songs, album, sticker(/s), sticker pack(/s), keyboard, forum(/s), thread(/s), comment(/s), episode(/s), e book(/s), ebook(/s), livestream(/s), stream(/s), photo(/s), image(/s), ad(/s), map, map app, extension, wallpaper, mirror site(/s), newsletter, search engine, listing(/s), profile(/s), essay(/s), radio app, newsletter(/s), story, stories, broadcast(/s), debate stream, archive, footage, music video, file(/s), cached, page, encyclopedia, encyclopaedia, wiki, crowdfunding, crowdfunding page, fundraiser, archive(/s), visitors, feed(/s), page, audio, tune, anthem, search, top of search, results for, results, algorithm, isp(/s), internet service provider(/s), internet provider(/s), broadband, address(/es), network(/s), wiki, subscribers, connection, viewers, readers abroad, hashtag(/s), meme(/s), video game(/s), strategy title, title, melody, tracks, petition(/s), web pages, cloud drive, reviews, livestreams, chat room(/s), message board(/s), the net`,
    zh: `帖文、贴文、帖子、推文、内容、网上内容、网络内容、应用程式、应用程序、应用、app、手机程式、手机应用、网站、网页、官网、网域、域名、影片、视频、片段、短片、歌曲、歌、专页、账号、帐号、帐户、账户、频道、群组、讯息、信息、电子讯息、连结、链接、搜寻结果、搜索结果、网志、博客、一文、评论文、程式、辩论会、转播、网上、上网、互联网、网络、网路、串流、手游、伺服器、直播、网媒、文章、贴图、留言、讨论区、连登、讨论串、节目、电子书、地图、歌单、播客、广告、镜像、相片、照片、图片、直播、档案、存档、搜寻器、专辑、mv、扩充功能、维基、群、页面、youtube、spotify、itunes、telegram、众筹、众筹专页、集、三期节目、podcast、节目、募捐页、网络供应商、互联网供应商、网络商、isp`,
  },
  /** The act and its object in one expression. */
  "takedown-term": {
    en: `(takedown/take down/removal/content removal/deletion/blocking) (request/requests/order/orders/notice/notices/demand/demands), request(/s) (to remove/to take down/to delete/to block/for removal/for takedown/for the removal), (remove/removing/removal of/take down/delete/block/blocking) (online /the /)(content/posts/messages/videos/websites/apps), (blocked/block/blocks/blocking) access to, (website/web/internet/site/dns/ip) (blocking/block/blocks/blackout/censorship/filtering/shutdown/tampering/poisoning/hijacking), online censorship, content blocking, blocked website(/s), geoblock*, geo block*, (removed/pulled/vanished/disappeared/dropped/withdrawn) from (/the /its /apple's )(app store/app stores/google play/play store/spotify/itunes/youtube/streaming platforms/search results), (website/site/page/channel) (/was )(taken offline/taken down/blocked/inaccessible), disabl(e/ing) access, cease access, great firewall of hong kong, hong kong's great firewall, firewall in hong kong, splinternet,
      cessation notice(/s), disable access to, (order/ordered/require/compel) (platforms/companies/providers/isps) to (remove/take down/delete/block/pull), (blocked/filtered) by (/some /several /most /local )(isps/providers/networks), (on/by) the orders of (the /)(police/authorities/government), (dns/http/sni/tls/ip) (manipulation/interference/anomalies/anomaly/blocked/based blocking/level/resets/injection), (connection/connections) (was/were/is/are) reset, (signs/evidence/confirmed cases) of (blocking/censorship/tampering), (withdrawn/pulled/removed/taken/gone) from (/all /music /streaming )(services/platforms/stores), (unavailable/inaccessible/unreachable) (in/from/within) (/the /hong )(city/territory/kong), tampering of this kind, no longer (to be found/available/on sale/offered) (in/on) (/the )(apple's/google's/app) (shop/store/stores), from (apple's/google's) (shop/store/stores), cut off by (/local /the )(providers/carriers/isps/networks), (sites/websites/pages/domains) (have been/were/are) (cut off/blocked/unreachable), legal removal request(/s), (removed/restricted/withheld) (items/links) in hong kong, content (restriction/restrictions) (/based on /in )(hong kong/local law)`,
    zh: `封锁网站、封锁该网站、封锁多个网站、封锁网页、封锁网络、封锁网路、封锁互联网、封锁telegram、封锁频道、封网、封站、屏蔽网站、屏蔽内容、网站封锁、网站遭封、网站被封、网站被屏蔽、网站下架、网站被下架、禁止浏览网站、移除网站、移除内容、移除网上、移除有关内容、移除相关内容、移除帖文、移除贴文、移除帖子、移除影片、移除讯息、移除连结、移除应用、移除app、移除搜寻、移除歌曲、删除帖文、删除贴文、删除内容、删除影片、删除网上、删除讯息、删帖、移除电子讯息、下架影片、影片下架、影片被下架、下架app、app下架、app被下架、app遭下架、下架应用、应用程式下架、应用下架、程式下架、歌曲下架、下架歌曲、遭平台下架、全网下架、平台下架、dns窜改、dns污染、dns封锁、网络审查、网路审查、互联网审查、网上审查、移除请求、移除要求、删除要求、删除请求、下架要求、封锁令、移除令、切断网络、限制接达、限制浏览、网络防火墙、香港防火墙、防火墙`,
  },
  /** Online places and works that Hong Kong orders have been about. */
  "takedown-case": {
    en: `hkchronicles, hk chronicles, hong kong chronicles, 2021 hong kong charter, hong kong charter, hkmap*, glory to hong kong, hong kong watch, hkleaks, hong kong liberation coalition, suck channel, hong kong democracy council, flow hk, reversed front, hong kong parliament`,
    zh: `香港编年史、编年史、香港约章、约章网站、hkmap、愿荣光、荣光归香港、香港监察、香港民主委员会、逆统战、烽火、香港议会、老豆搵仔`,
  },
  /** Services under mainland censors. */
  "mainland-platform": {
    en: `wechat, weibo, douyin, baidu, zhihu, bilibili, xiaohongshu, mainland users`,
    zh: `微信、微博、公众号、公號、豆瓣、知乎、百度、小红书、b站、哔哩哔哩、网易、朋友圈`,
  },
  /** The verbs among them that a platform's name is enough to explain. */
  "remove-plain": {
    en: `takedown(/s), geoblock*, delist*, (pulled/removed/gone/dropped) from (/the /its )(app store/app stores/play store/google play)`,
    zh: `下架、落架、屏蔽`,
  },
  /** What cannot be a takedown in this sense. */
  offline: {
    en: `library, libraries, bookshop*, bookstore*, book(/s), textbook(/s), statue(/s), sculpture(/s), monument(/s), banner(/s), poster(/s), barricade*, road(/s), tunnel(/s), traffic, street(/s), roadblock(/s), protesters blocked, schools, campuses, classroom(/s), government computers, government devices, work computers, official devices, official computers, staff, employees, phishing, scam(/s), malware, copyright, piracy, pirated, child abuse, porn*, gambling, spam, bug, outage, swindl*, like count(/s), hidden likes, likes, tout(/s), ticket tout*, counterfeit*, fake (app/apps/site/sites/website/websites/bank/page/pages/account/accounts/ads), copycat*, impersonat*, lookalike, login page, adult (game/games/content)`,
    zh: `图书馆、书籍、图书、教科书、书店、馆藏、雕像、国殇之柱、横额、海报、路障、马路、道路、堵路、隧道、机场、铁路、学校、校园、政府电脑、办公电脑、公务员电脑、工作电脑、政府内部、钓鱼、诈骗、骗案、骗徒、恶意软件、版权、侵权、盗版、色情、赌博、儿童色情、故障、垃圾讯息、仿冒应用、仿冒银行、仿冒网站、冒充、受骗、点赞、假网站、假应用、虚假网站、伪冒网站、成人游戏、成人内容`,
  },
};

export const platformTakedownRules: readonly TopicRule[] = [
  { id: "takedown", topic, weight: 0.7, all: ["takedown-term"], not: ["offline", "mainland-platform"] },
  {
    id: "takedown-by-authority",
    topic,
    weight: 1.1,
    all: ["takedown-term", "authority|law|nsl|nsl-hong-kong|privacy-law-hong-kong"],
    reach: [45, 70],
    not: ["offline", "mainland-platform"],
    statement: true,
  },
  {
    id: "removal-by-authority",
    topic,
    weight: 1.1,
    all: ["remove", "online-thing", "authority|privacy-law-hong-kong"],
    reach: [10, 45],
    not: ["offline", "mainland-platform"],
    statement: true,
  },
  {
    id: "removal-by-company",
    topic,
    weight: 0.7,
    all: ["remove", "online-thing", "platform"],
    reach: [10, 60],
    not: ["offline", "mainland-platform"],
    place: "named",
    oblique: true,
  },
  {
    id: "ban-online",
    topic,
    weight: 0.8,
    all: ["ban", "online-thing", "authority|nsl|nsl-hong-kong|privacy-law-hong-kong"],
    reach: [6, 60],
    not: ["offline", "mainland-platform"],
  },
  {
    id: "takedown-case",
    topic,
    weight: 1.2,
    all: ["takedown-case", "remove|ban|takedown-term|site-cut|restore", "company|online-thing|authority"],
    not: ["offline", "mainland-platform"],
    statement: true,
  },
  {
    id: "song-banned-online",
    topic,
    weight: 0.9,
    all: ["slogan", "ban|remove", "platform|online-thing"],
    reach: [30, 60],
    not: ["offline", "mainland-platform"],
  },
  {
    id: "circle-of-takedown",
    topic,
    weight: 0.75,
    all: [
      "remove",
      "online-thing",
      "authority|nsl|nsl-hong-kong|privacy-law-hong-kong",
      "company|request-word",
    ],
    gather: 4,
    not: ["offline", "mainland-platform", "data-rights"],
    oblique: true,
  },
  {
    id: "removal-by-named-company",
    topic,
    weight: 0.6,
    all: ["remove-plain", "company"],
    reach: [8],
    not: ["offline", "mainland-platform", "data-rights"],
    place: "named",
  },
  {
    id: "removal-in-hong-kong",
    topic,
    weight: 0.5,
    all: ["remove", "online-thing"],
    reach: [6],
    not: ["offline", "mainland-platform", "data-rights"],
    place: "named",
    oblique: true,
  },
];
