import type { PhraseTable, TopicRule } from "./table.ts";

/**
 * A company's own step or answer towards Hong Kong's law or authorities: it leaves or stays, freezes or frees an account,
 * answers or doesn't, goes to court, puts back what it had removed. Such stories often name neither a law nor "user data".
 */
export const companyPositionSets: PhraseTable = {
  /** Who holds people's messages, files and traffic: what such a company does with its machines is about little else. */
  "net-company": {
    en: `vpn(/s), virtual private network(/s), (hosting/cloud/storage/backup/e mail/mail/mailbox/messaging/chat/social media/internet/web/search/tech/technology/software/security/encryption/privacy/domain/telecoms/broadband/video) (company/companies/firm/firms/provider/providers/giant/giants/group/groups/operator/operators/startup/startups/start up/start ups/brand/brands/business/businesses), (hosting/cloud/storage/backup/e mail/mail/messaging/chat/file sharing/note taking/encrypted) (service/services/app/apps/platform/platforms), web host(/s), website host(/s), mail box(/es), mailbox(/es), messenger(/s), social network(/s), search engine(/s), search firm(/s), (web/internet/search/korean/news) portal(/s), portal yahoo, registrar(/s), content delivery network(/s), forum operator(/s), forum owner(/s), message board(/s), app(/s), app maker(/s), app store(/s), startup(/s), carrier(/s), internet carrier(/s), internet provider(/s), isp(/s), mobile operator(/s), video site(/s), image board(/s), password manager(/s), file locker(/s), (photo/file/data/password) (vault/store/locker)(/s), podcast (host/platform/company)(/s), newsletter platform, blog host, blogging (platform/site), (photo/picture) (app/site), voice app, chat service, map app, payment app, ride hailing apps, (french/german/american/us/swiss/canadian/icelandic/dutch/foreign) host, cloud provider(/s), backup provider(/s), mail provider(/s), mailbox provider(/s), big tech, silicon valley, tech industry, (note taking/food/audio/publishing/newsletter/backup/photo/dating/ride hailing/taxi/ride/video/short video/encrypted/payment/e mail) (company/companies/firm/firms/app/apps/service/services),
      Facebook, Meta, Instagram, WhatsApp, Google, YouTube, Gmail, Twitter, X Corp, Telegram, Signal, Microsoft, LinkedIn, Yahoo, Zoom, TikTok, Douyin, ByteDance, Amazon Web Services, AWS, Apple, Reddit, Discord, Snapchat, Pinterest, Wikimedia, Wikipedia, Naver, Kakao, KakaoTalk, LINE, Line Corp*, Viber, Threema, Skype, Slack, Proton, Proton Mail, ProtonMail, Proton VPN, ProtonVPN, Tuta, Tutanota, NordVPN, Nord Security, ExpressVPN, Surfshark, Private Internet Access, TunnelBear, IPVanish, PureVPN, Mullvad, CyberGhost, Windscribe, Psiphon, Lantern, Geph, Cloudflare, DigitalOcean, Akamai, Fastly, OVH, OVHcloud, GoDaddy, Namecheap, Gandi, Hetzner, Linode, Vultr, Wix, Automattic, WordPress, Squarespace, GitHub, GitLab, Dropbox, Tresorit, Nextcloud, pCloud, Evernote, Substack, Patreon, Mastodon, Bluesky, Clubhouse, MeWe, Wickr, Posteo, Fastmail, Hushmail, LIHKG, HKGolden, Tencent, WeChat, Alibaba Cloud, Huawei Cloud, SmarTone, Smartone, HKBN, PCCW, HGC, HKT, 3 Hong Kong, China Mobile, Bitwarden, 1Password, Ente, Filen, Cryptomator, Uber, Bumble, Tinder, Grindr, Strava, Duolingo, Canva, Figma, Atlassian, Trello, Asana, OpenAI, Anthropic, Quora, Tumblr, Twitch, Deliveroo, Foodpanda, Airbnb, Klook, Carousell, Grab, Lalamove, Steam, Valve, Spotify, Netflix, Disney, UFO VPN, Mailfence, Rakuten Viber, Vimeo, Snap, Redmond, Hutchison Telecommunications, HKIRC, video calling firm, Dreamfii, Alphabet, Alphabet's, DistroKid`,
    zh: `vpn、虚拟私人网络、虚拟专用网、虚拟专用网络、虚拟私有网络、翻墙软件、云服务商、云端服务商、云端服务、云服务、云端公司、云存储、云端储存、云端硬盘、网盘、储存服务、存储服务、存储公司、储存公司、备份服务、托管商、托管公司、寄存商、寄存公司、主机商、主机公司、邮箱公司、邮箱服务、邮箱商、电邮公司、电邮服务、电邮商、邮件服务、邮件公司、通讯软件、通讯软体、通讯程式、通讯应用、通讯公司、即时通讯、聊天软件、聊天程式、社交平台、社交媒体、社交网络、社交网站、社群平台、搜索引擎、搜寻引擎、入口网站、门户网站、科技公司、科企、科技企业、科技巨头、科网公司、科网企业、互联网公司、互联网企业、网络公司、网路公司、网络企业、网络服务商、网络供应商、网络商、宽频商、互联网供应商、上网服务、软件公司、软体公司、软件商、软体商、程式商、讨论区、网上论坛、网络论坛、域名注册商、域名公司、注册商、内容分发网络、电讯商、电信商、电讯公司、宽频、运营商、手机应用、应用程式、应用程序、app、应用公司、短视频、短片平台、影音平台、外卖平台、订房平台、网购平台、票务平台、租车平台、出版平台、户户送、网约车、打车平台、叫车平台、约会软件、密码管理、笔记软件、笔记应用、加密通讯、加密邮箱、相片储存、照片储存、相簿商、相册服务、播客平台、声音平台、声音节目平台、节目平台、跑步应用、地图应用、交友应用、交友软件、通讯平台、笔记平台、部落格平台、网志平台、备份商、邮箱、电子邮件、通讯公司、初创、矽谷、硅谷、硬碟商、硬盘商、云商、网盘商、
      脸书、面书、谷歌、推特、微软、领英、雅虎、苹果公司、字节跳动、亚马逊、维基媒体、维基百科、连登、高登、腾讯、微信、阿里云、华为云、电报、声田、油管、kakao、line、数码通、香港宽频、电讯盈科、有线宽频、中国移动香港、和记电讯、迷雾通、云端商、视频会议商、即时通讯商、领英、维基媒体基金会、寄存商、环电`,
  },
  "bank-company": {
    en: `bank(/s), bank's, banks', banker(/s), lender(/s), card (network/networks/company/companies/issuer/issuers), payment(/s) (firm/firms/company/companies/processor/processors/platform/platforms/service/services/provider/providers/group/giant), e wallet(/s), transfer (firm/company/service)(/s), crowdfunding (drive/site/platform/service)(/s), fundraising (site/platform), pension (provider/providers/manager/trustee), mpf (provider/trustee), insurer(/s), hsbc, Hang Seng, Standard Chartered, StanChart, Citi, Citibank, bank of china, BOC, BOCHK, bank of east asia, BEA, DBS, PayPal, Stripe, Visa, Mastercard, Manulife, Octopus, Alipay, AlipayHK, WeChat Pay, PayMe, Revolut, Patreon, GoFundMe, Payoneer, Airwallex, ZA Bank, AIA, Prudential, AXA, Sun Life, card networks, American Express, Western Union, Venmo, insurer`,
    zh: `银行、汇丰、滙丰、滙豐、恒生、渣打、花旗、中银、东亚银行、星展、支付平台、支付公司、支付机构、支付服务、电子支付、万事达、visa、mastercard、paypal、stripe、宏利、八达通、支付宝、众筹平台、电子钱包、强积金公司、受托人、保险公司、信用卡公司、发卡机构、贝宝、友邦、保诚、安盛、永明、维萨、众安、卡组织、东亚`,
  },
  /** To go, with the place in the phrase. */
  "leaves-hong-kong": {
    en: `(leave/leaves/left/leaving/quit/quits/quitting/exit/exits/exited/exiting/abandon/abandons/abandoned/abandoning/desert/deserts/deserted/flee/flees/fled/fleeing/depart/departs/departed/departing/vacate/vacated/evacuate/evacuated/get out of/gets out of/getting out of/pull out of/pulls out of/pulled out of/pulling out of/withdraw from/withdraws from/withdrew from/withdrawn from/withdrawing from/move out of/moves out of/moved out of/moving out of/out of/retreat from/retreats from/retreated from/disappear from/disappeared from/vanish from/gone from/goodbye to/farewell to/departure from/exit from/withdrawal from/retreat from/shut down in/shuts down in/close down in/closes down in/go dark in/goes dark in/went dark in/no longer in/presence in/dark in/over in/ended in/ends in/end in/exodus from/stay in/stays in/stayed in/staying in/remain in/remains in/return to/returns to/returned to/back in) (hong kong/the city/the territory/city), hong kong (exit/withdrawal/departure/departures/pullout/pull out/retreat/exodus/shutdown/presence/footprint), (pull/pulls/pulled/pulling/took/take/takes/taken/taking) (it/its servers/its machines/its app/them) out of hong kong, (come/came/comes) back to hong kong, available in hong kong again, (shut/shuts/shutting/close/closes/closed/closing) up shop in, (once more/again) available in (hong kong/hong kong's)`,
    zh: `(撤出/撤离/撤離/退出/离开/搬离/迁离/迁出/搬出/移出/告别/弃守/放弃/远离/留在/留守/重返/返回/重回/重临/挥别/作别/弃/别)(香港/香港市场/本港/港)、撤离本港、(自/从/由)香港(撤/移/迁/搬/转移/撤出/撤走/迁往/搬往/移往/迁至/搬到)、撤港、弃港、(撤走/搬走/迁走/移走/关闭/关掉/关停/停用/停运/终止/结束/清空/拆除/拔掉)(/其/所有/全部/设在/位于/租用的/在)(香港/本港/在港)、停止在港、停止在香港、停止香港、终止在港、终止在香港、结束在港、结束在香港、结束香港、终止香港、在香港离线、注销香港、清退香港、不在香港设、在港停止、在香港停止、撤走在当地、香港业务画上句号、香港市场到此为止`,
  },
  /** What is done to machines, data and services when one goes; and to stay, weigh it, and come back. */
  "leave-act": {
    en: `withdr(aw/aws/ew/awn/awing/awal), pull(/s/ed/ing), remov(e/es/ed/ing), wip(e/es/ed/ing), unplug(/s/ged/ging), pull(/s/ed) the plug, shut(/s/ting) (/down), shutter*, switch(/es/ed/ing) off, switched off, turn(/s/ed/ing) off, power(/s/ed/ing) down, decommission*, mov(e/es/ed/ing), relocat(e/es/ed/ing/ion), migrat*, shift(/s/ed/ing), transfer(/s/red/ring), evacuat*, dismantl*, scrap(/s/ped/ping), retir(e/es/ed/ing), discontinu*, ceas(e/es/ed/ing), end(/s/ed/ing), suspend(/s/ed/ing), clos(e/es/ed/ing/ure), quit(/s/ting), exit(/s/ed/ing), gave up, giv(e/es/ing/en) up, abandon(/s/ed/ing), leav(e/es/ing), left, gone, empt(y/ies/ied/ying), clear(/s/ed/ing) out, struck, strik(e/es/ing), drop(/s/ped/ping), (take/takes/took/taken/taking) (/all /our /its /their /them /the )(servers/machines/hardware/racks/boxes/data/backups/backup/out/off/away/down), copied to, copy to, carted off, haul(/s/ed) (away/out/off), pack(/s/ed/ing) up, pulling out, phase(/s/d) out, phasing out, sunset(/s/ting), bows out, bow out, vanish(/es/ed) from the list, no longer listed, blink(/s/ed) out, (stand/stands) elsewhere, wound up, wind(/s/ing) up, now (reside/resides/lives/live/sits/sit/held/stored/kept) in, switch(/es/ed) (/its servers /its hong kong servers /them )(back on), back on, flew out, fl(y/ies) out, sent home, turn(/s/ed) its back, stop(/s/ped) offering, stopped (using/renting/storing/keeping), no longer (offer/offers/rent/rents), won't renew, not renew*, end(/s/ed) (its/the) (contract/lease), called off, shelv(e/es/ed), say(/s) goodbye, said goodbye, unrack*, tear(/s/ing) out, tore out, torn out, rip(/s/ped/ping) out, axe(/s/d), delet(e/es/ed/ing), destroy(/s/ed/ing), erase(/s/d), (ship/ships/shipped) out, virtual location(/s), closed the chapter, brought home, bring(/s/ing) home, no longer (keep/keeps/store/stores/host/hosts/run/runs/operate/operates), shut(/s/ting) up shop, clos(e/es/ed/ing) up shop, (handed/hands/hand) (in/back) the keys, deregister*, dissolv(e/es/ed/ing), bow(/s/ed/ing) out, clos(e/es/ed/ing) its books, sold off, sell(/s/ing) off, stop(/s/ped) operating, mov(e/es/ed/ing) its legal seat, redomicil*, re domicil*, reincorporat*, call(/s/ed) it quits, pull(/s/ed/ing) out, stop(/s/ped/ping) (operations/operating/selling/serving), sent (/the last of )(its/the) (leased /last )(equipment/machines), end of doing business`,
    zh: `撤、撤走、撤出、撤离、迁、迁往、迁至、迁到、迁移、迁出、迁离、搬、搬到、搬往、搬走、搬离、搬出、移至、移往、移出、转移、关闭、关停、关掉、停用、停运、停止、终止、结束、清空、清除、抹除、拆除、拔掉、拔除、下线、关机、退租、放弃、退出、离开、不再、移除、改用虚拟、销毁、结业、弃用、退役、不见、消失、关站、断电、飞离、撤人、不再提供、不再续、不续约、改放、改存、全部放在、重新启用、重启、搁置、不来了、磨碎、抄回、断电、取回、拆走、运走、运往、收起、收拾、撤回、移除、停掉、停租、清走、告别、拜拜、搬空、清退、切断、拆走、停止在港、清算、清盘、注销、迁册、交还、退掉、一走了之`,
  },
  "stay-act": {
    en: `stay(/s/ed/ing), remain(/s/ed/ing), keep(/s/ing), kept, not leave, will not leave, won't leave, no plans to leave, return(/s/ed/ing), reopen*, reassess*, re assess*, review(/s/ed/ing), reconsider*, weigh(/s/ed/ing), consider(/s/ed/ing), rethink*, think again, look(/s/ing) again, take(/s) stock, whether to stay, still here, still there, no plan to go, no plans to go, thinking about it, still (do/does/has/have/sells/sell/rents/rent), whether it can stay, evaluat(e/es/ed/ing), position in, would decide, no longer being acted on, in talks with, under review, under constant review, needs more time, take time, took time, waiting to see, studying, looking closely, hold(/s/ing) its ground, dig(/s/ging) in, switch(/es/ed) on, back, thinking about what to do, re open*, (rent/rents/renting/rented) (/machines /servers )(/in hong kong /there )again, lists hong kong again, once more, lighting up`,
    zh: `留在、留守、保留、重返、返回、重开、重新审视、重新评估、检讨、检视、评估、审视、考虑、重设、重新租用、装回、重新投入、插上`,
  },
  /** Machines and data that stand somewhere. */
  "presence-thing": {
    en: `server(/s), server farm(/s), machine(/s), hardware, rack(/s), node(/s), physical (server/servers/machines/location), data cent(re/er)(/s), point(/s) of presence, hosting (site/region), cloud region, location(/s) in (hong kong/the city), hong kong (location/locations/region/server/servers/machine/machines/hardware/rack/racks/node/nodes/backup/backups/storage/cloud/infrastructure/operation/operations/entity/mirror/mirrors/data centre/data center/points of presence), backup(/s), backup data, (service/services/infrastructure) in (hong kong/the city), (takes/take/took/strikes/struck/drops/dropped/removes/removed) hong kong (off/from) (the /its )(map/list/menu/regions), only office in (hong kong/the city), hong kong (hub/office/team/branch/engineers/staff/relay/disks/contract/desk/unit), (hub/relay/relays/disk/disks/technicians/engineers/staff/team/employees/desk/server/machine) in (/the )(hong kong/city/territory/fo tan/tsuen wan/kwai chung/chai wan/tseung kwan o/tai po/sha tin/quarry bay/fotan), (asian/asia/local/regional/voice/nearest/pacific) (site/region/hub/node/centre/center/location/base/outpost/address/server), hong kong (address/addresses/site/base/outpost), address in (hong kong/the city), locations, place to (keep/store), disks, relay(/s), region, office in (hong kong/the city), (nothing/no file/no data/no files) (/will be /is /are )(kept/stored/held) in (hong kong/the city/the territory), (operation/operations) in (hong kong/the city), (kept/stored/held) in (hong kong/the city), list of (its /)regions, mirror(/s), (its/the/their/our) hong kong service, hong kong services, hong kong (exit/exits/proxy/proxies/rack space/equipment/kit/boxes/switches/subsidiary/unit/storefront/servers and), (exits/proxies/equipment/switches/boxes/kit) in (hong kong/the city), legal seat, local (company/entity/subsidiary), (operations/business/direct sales/payouts) in (hong kong/the city), hong kong (app store/sales operation/operation/workspaces/bank accounts), doing business (in hong kong/there)`,
    zh: `伺服器、服务器、主机、机房、机柜、机架、机器、硬件、数据中心、资料中心、节点、接入点、线路、备份数据、备份资料、备份服务、镜像、亚洲站、亚太站、本地站、香港站、语音区、语音节点、亚洲区、香港地址、硬盘、硬碟、存档、存放、中继站、技术员、驻港工程师、香港工程师、工程中心、研发中心、驻港、在港存、香港办公室、香港办事处、香港团队、香港员工、香港服务、香港业务、香港线路、在港服务、在港业务、在港数据、港区服务、实体服务器、实体机器、香港子公司、香港分公司、香港公司、香港法人、当地法人、香港业务`,
  },
  /** Data that lie there: what is done to them is a step only when they go. */
  "data-there": {
    en: `hong kong data, (users'/user/customers'/customer/all/its/our/their/members'/subscribers'/the) data (out of/from/in/held in/stored in/kept in) (hong kong/the city), data of (its/our/their/all) users (out of/from/in) (hong kong/the city), (files/records/archive/archives/data) (out of/from/held in/stored in/kept in) (hong kong/the city/the territory)`,
    zh: `香港数据、香港资料、香港用户数据、香港用户资料、香港的数据、香港的资料、在香港的数据、在香港的资料、存在香港、放在香港、留在香港的数据、存放在香港、存于香港、储存在香港、存放在港、存港`,
  },
  /** Rooms and people, which companies move every day for rent. */
  "office-thing": {
    en: `office(/s), staff, team(/s), employees, headquarters, regional hub, presence, footprint, subsidiary`,
    zh: `办公室、办事处、团队、员工、总部、据点、布局、子公司、分公司`,
  },
  /** Why one goes, where it is told. */
  "leave-reason": {
    en: `(the/a/this/that/new/local/sweeping/security/city's/hong kong/hong kong's/2020/data/under/broad/vague/chinese/of/with) (law/laws/legislation/statute/ordinance), article 43, rule of law, regulatory developments, regulatory change(/s), possible warrants, security clauses, national security clauses, legal (picture/position/regime/environment/climate/risk/risks/uncertainty/uncertainties/landscape/situation/exposure/grounds/reasons/changes), (political/regulatory) (environment/climate/risk/risks/situation/uncertainty), police, authorities, authority, (law enforcement/government/data/police/information) (request/requests/demand/demands/order/orders), (demand/demands/request/requests) for data, no demand, no request, knock on, knocks, knocking, an officer, officers, counsel, lawyers, answerable, liable, leaned on, pressure from, reasons of law, a matter of trust, protect (members/members'/users/users'/customers/customers'/conversations/data), keep (members/users/customers/data) safe, (come/came/comes) to the door, at the door, (police/an official) visit, official's hands, a judge in hong kong, security rules, security police, new rules, the rules, its lawyers, our lawyers, a warrant, come asking, comes asking, came asking, ask for it, asked for any, seiz(e/es/ed/ing/ure), raid(/s/ed), warrant(/s), surveillance, censorship, hand(/ed/ing) over, handed to, our users at risk, users at risk, user safety, forced to, compelled to, could be (ordered/compelled/made/forced), secret order(/s), freedom(/s), national security, hong kong laws, local laws, legal developments, recent events, (climate/room) for free (expression/speech), in good conscience, in conscience`,
    zh: `国安、国家安全、法律环境、法律风险、法律不确定、当地法律、当地法例、香港法律、新法、恶法、法例、该法、法律的不确定、法律要求、法规环境、法律依据、法治、法制环境、政治环境、政治风险、政治形势、警方、警察、执法、当局、索取、索要、交出、法庭命令、搜查、没收、手令、保密作出保证、数据保密、数据安全作出、私隐作出、政府要求、监控、审查、言论自由、新闻自由、上门、敲门、难以保护、无法保护、保护用户、保护客户、保护会员、信任问题、不是钱的问题、信不过、律师警告、律师认为、施压、要负责、负责任、取走、官员、律师说、律师讲解、监管环境、监管变化、手令、律师认为、安全法、政局、局势、有权要求、依法要求、被要求交、机密、保密、找上门、法律风险无法`,
  },
  /** Machines that fail or are bettered. */
  mishap: {
    en: `fire, flood*, typhoon, power cut, outage(/s), maintenance, upgrad(e/es/ed/ing), crash(/es/ed), breakdown, hardware fault, fault(/s), faulty, bug(/s), cable(/s)`,
    zh: `火警、失火、起火、水浸、台风、停电、故障、死机、当机、宕机、维护、升级、抢修、出错、电缆`,
  },
  /** What has nothing to do with the law; where it is told, the going alone says nothing. */
  commerce: {
    en: `rent(/s/al), cost(/s), cheaper, costly, sales, profit(/s), revenue, loss(/es), loss making, competition, competitor(/s), merger, takeover, acquisition, bankruptcy, insolven*, restructur*, layoff(/s), job cuts, redundanc*, latency, faster, new region, old region, newer machines, network fee(/s), price war, lack of, artists, games team, game studio, esports, capacity, electricity, square feet, floor(/s), grade a, shopping mall, mall, flagship store, shop(/s), restaurant(/s), delivery, e commerce, licensing, royalt*, esports, player(/s), gamers, gacha, season, subscription numbers, low demand, tax(/es), expansion, opens, launch(/es/ed), new data centre, new data center, fund manager, ipo, listing, shares, listed`,
    zh: `租金、成本、便宜、销售、盈利、亏损、营收、收入、竞争、合并、收购、破产、重组、裁员、延迟、更快、新区、旧区、新机器、网络费、价格战、玩家、游戏团队、美术、容量、电费、商场、店铺、门市、分店、餐厅、外卖、电商、网购、版权、代理权、玩家、电竞、合约期满、约满、扩充、扩张、启用新、落成、开幕、推出、进驻、上市、股价、税`,
  },
  /** Hong Kong's own officers as those who ask. */
  "hong-kong-asks": {
    en: `(hong kong/hk)(/'s) (police/police force/force/authorities/authority/government/officials/officers/law enforcement/investigators/court/courts/security bureau/agency/agencies/detectives/prosecutors/regulator/regulators), (police/officers/authorities/authority/government/officials/law enforcement/agency/agencies/court/courts/investigators/detectives/prosecutors/force) (in/of/from) (hong kong/the city/the territory), city's (police/police force/authorities/government/officers/officials/courts/law enforcement/force), (from/to/by) hong kong, (hong kong/hk)(/'s) (request/requests/letter/letters/demand/demands/order/orders/inquiry/inquiries/enquiries/warrant/warrants/query/queries), (requests/letters/demands/orders/inquiries/queries/request/letter/demand/order) (from/of) (the city/there), the (force/police) in hong kong, (agency/authority/officer/official) there, force in wan chai, hong kong (sends/sent/asks/asked/wants/wanted/gets/got/demanded/demands), told hong kong, tells hong kong, answer(/s/ed/ing) hong kong, note from officers, (officer/officers/official/officials/detective/detectives/judge/judges/magistrate) (in/of/from) hong kong, city's (request/requests/letters/letter/orders/demands), hksar government, (hong kong/hk)(/'s) (cop/cops/agencies/investigator), (territory's/special administrative region's) (police/authorities/government/officers/courts/requests/letters/demands), (from/to) the (special administrative region/territory), (request/requests/letter/letters/demand/demands/order/orders/inquiry/inquiries) from (the city/there/the territory/wan chai/arsenal street), (cops/agencies) in (hong kong/the city), city's (cop/cops/agencies), (told/telling/tells/kept/keeps/keeping/let/lets/letting/leave/leaves/leaving) (hong kong's/the city's) finest`,
    zh: `香港(/的)(警方/警察/警务处/政府/当局/执法/执法部门/执法机关/官员/法院/法庭/官方/有关部门/部门/机关/海关/探员)、港警、港府、特区政府、港方、港区警方、香港(寄来/要的/想要/要什么/拿到/拿不到/什么都/得到)、(来自/由/从/源自)香港(/警方/的/当局/政府/直接)、香港(来函/来信/发来/寄来/送来/发出/提出/方面)、香港(的/一方的/)(要求/请求/查询/命令/手令)、(向/给/对)香港(提供/披露/交出/交)、香港裁判官、香港一栏、香港一项、(向/对/替/给/回覆/回复/答覆/遵从/拒绝)(港警/香港警方/香港政府/港府/香港当局)`,
  },
  /** The same by office, without the bare name of the city. */
  "hong-kong-authority": {
    en: `(hong kong/hk)(/'s) (police/police force/force/authorities/authority/government/officials/officers/law enforcement/investigators/court/courts/judge/judges/magistrate/magistrates/security bureau/secretary for security/secretary for justice/justice department/department of justice/justice secretary/security chief/security police/national security police/detectives/prosecutors/regulator/regulators/privacy commissioner/customs/film censors/health department/watchdog/chief executive/leader), (police/officers/authorities/authority/government/officials/law enforcement/agencies/courts/investigators/detectives/prosecutors/security bureau/justice department) (in/of/from) (hong kong/the city/the territory), city's (police/police force/authorities/government/officers/officials/courts/law enforcement/force/justice department/security bureau), hksar government, (hong kong/hk)(/'s) (cop/cops/agencies/film censors), (territory's/special administrative region's) (police/authorities/government/officers/courts), (cops/agencies) in (hong kong/the city), city's (cop/cops/agencies)`,
    zh: `香港(/的)(警方/警察/警务处/政府/当局/执法部门/执法机关/执法机构/官员/法院/法庭/高院/官方/有关部门/律政司/保安局/国安警/国安警察/国安处/海关/私隐专员/卫生署/探员)、港警、港府、特区政府、港方`,
  },
  /** Those among them who want to know things. */
  "hong-kong-police": {
    en: `(hong kong/hk)(/'s) (police/police force/law enforcement/authorities/officers/detectives/investigators/security police/security bureau/prosecutors/judge/court), (police/law enforcement/authorities/officers/detectives/investigators) in (hong kong/the city), city's (police/authorities/law enforcement), (police/the police) in hong kong, (hong kong/hk)(/'s) (cop/cops/agencies), (cops/agencies) in (hong kong/the city), territory's (police/authorities/officers)`,
    zh: `香港(/的)(警方/警察/警务处/执法部门/执法机关/执法机构/当局/国安处/保安局/法院)、港警`,
  },
  /** Its law, to a company that says what it makes of it. */
  "hong-kong-law": {
    en: `(hong kong/hk)(/'s) (/new /security /national security )(law/legislation/rules/injunction/judgment/statute/ordinance), (hong kong/hk)(/'s) (law's/legislation's/removal powers/removal demands/removal requests/removal notices/removal orders/data demands/data requests/data policy/takedown orders), (data/removal) provisions, (law/legislation/injunction/rules) in hong kong`,
    zh: `香港(/的)(法律/法例/新法/国安法/禁制令/规定/条例/移除令/移除要求/数据要求/资料要求)、港区国安法`,
  },
  /** Taking down, in words that mean little else of a company. */
  "took-down": {
    en: `took down, tak(e/es/ing) down, taken down, tak(e/es/en/ing) (it/them) down, took (it/them) down, remov(e/es/ed/ing), removal(/s), delet(e/es/ed/ing), withdr(aw/aws/ew/awn), pull(/s/ed/ing) (the/its/it/an/a/this/that/two/three/from), bur(y/ies/ied), geoblock*, geo block*, unpublish*, unlist*, delist*, hid(/e/es/den/ing), restrict(/s/ed/ing), block(/s/ed/ing), disabl(e/es/ed/ing), suppress*, demot(e/es/ed), withh(old/eld), drop(/s/ped/ping) (it/them/the/an/a/from), (took/take/takes/taken) (/it /them /the /its )(off), (bin/binned/bins), cut(/s) (off)`,
    zh: `删、下架、移除、删除、删去、撤下、屏蔽、封锁、隐藏、限制、停用、抽起、落架、拿走、压低`,
  },
  /** Why it was taken down, in a company's words. */
  "illegal-here": {
    en: `(illegal/unlawful/against the law) (in/under) (hong kong/the city/local/that/this/the law/its), illegal (/there/here), local law(/s), laws of (hong kong/the city/the territory), legal requirement(/s), to comply with (/the )(law/laws/local), violat(e/es/ed/ing) (hong kong/local/the city's)`,
    zh: `属违法、在当地违法、违反当地法律、违反当地法例、违反香港法律、违反本地法例、当地法律要求、不符合当地法律、不合当地法律、依当地法律、按当地法律、违法内容、内容违法`,
  },
  /** Asking, and the paper that it comes on. */
  "ask-word": {
    en: `ask(/s/ed/ing), request(/s/ed/ing), demand(/s/ed/ing), order(/s/ed), letter(/s), e mail(/s/ed) (from/to), email(/s/ed) (from/to), mail from, note from, application(/s) (by/from/made by), attempt(/s) (by/to), approach(/es/ed), inquir(y/ies), enquir(y/ies), query, queries, notice(/s), search warrant(/s), subpoena*, served, sought, seek(/s/ing), want(/s/ed), call(/s/ed) for, press(/es/ed), turned to, wrote to, writ(es/ing) to, demand that, flag(/s/ged/ging), pressure, pressured, rais(ed) by, cases raised, contacted by, complaint(/s) (by/from), instruct(/ed/ion/ions), behest, at the request, complain(/ed/s), instruction(/s), wrote in, written (direction/instruction/order)`,
    zh: `曾问、问过、要求、请求、索取、索要、来函、来信、去信、发信、电邮、查询、命令、手令、通知、追问、追查、想知道、要知道、想要、讨取、去函、致函、函件、信件、申请、施压、举报、标记、转介、联络、促请、敦促`,
  },
  /** What police want to know of a company. */
  "who-question": {
    en: `(learn/know/find out/tell/told/say/establish/see/show/name/disclose/reveal/trace) (/it /them /police /the police /officers )(who/whose/which/where), who (edits/edited/writes/hosts/hosted/is/was/were/runs/ran/owns/owned/pays/paid/wrote/posted/registered/set up/had/made/sent/rents/rented/uses/used), (behind/owner of/author of/holder of/renter of) (a/an/the/this/that/one) (blog/site/page/channel/account/post/address/domain/number/mailbox/handle/forum/group/website), (credit card/phone number/phone numbers/card number/home address/login times/login/addresses/e mail address/email address/numbers of), (identity/name/names/address/addresses/number/numbers) of, (poster's/user's/member's/customer's/subscriber's/sender's/owner's/author's/passenger's/holder's/blogger's/protester's/activist's) (name/address/details/data/number/e mail/email/identity/messages/trips/records/location/phone), (trip/travel/journey/payment/login/card/call/account) (records/data/details), (card/trip/ride/customer/subscriber/member) data, journeys of, trips of, where (they/she/he/customers/members/passengers) (went/had been/rode)`,
    zh: `谁、何人、什么人、哪些人、幕后、背后、信用卡号码、电话号码、登入时间、登录时间、身份、姓名、住址、地址、路线、行程、车程、行踪、网民资料、会员资料、去过哪里、联络方法、号码`,
  },
  "users-thing": {
    en: `(subscribers'/users'/members'/customers'/donors'/posters'/readers'/passengers'/holders'/buyers'/bloggers'/editors'/owners'/editor's) (names/details/data/chats/messages/records/addresses/numbers/identities/identity/information/e mails/emails/files), (editor's/blogger's/poster's/donor's/user's/member's/customer's) (name/identity/data/records), (user's/users'/member's/customer's/subscriber's/account's) (particulars/info/content/contact details), user info, user particulars, customer content, information (about/on) (/its /their )(editors/readers/members/posters/donors/moderators), names of (donors/members/readers), sign up (emails/e mails/details), (journey/travel/trip) history, sim registrations, direct messages, account holder's, (any/a/one/single) hong kong (user/user's/users/account/accounts/customer/customer's/member/member's), data (of/on/about) (any/a/one) hong kong (user/account/customer)`,
    zh: `用户对话、会员对话、用户讯息、会员资料、捐款人资料、发帖者资料、邮件内容、通话内容、聊天内容、用户位置、手机定位、会议记录、客户名单、捐款者名单、捐款人卡号、会员ip、流量数据、行程纪录、行程记录、恢复邮箱、注册人、手机号码`,
  },
  /** What police and platforms have to do with each other on any day: searches, witnesses, thieves, hotlines. */
  "everyday-police": {
    en: `arrested over, robber*, burglar*, thief, thieves, stole, stolen phone(/s), hotline, parking, crash, dashcam, collision, driver(/s), motorist(/s), eyewitness*, witnesses to, come forward, missing (girl/boy/man/woman/person/child/teen/teenager/dog/cat), found safe, has been found, found after, lost dog, lost cat, went viral, goes viral, goes round, recruit(/s/ing/ment), rude messages, bomb hoax, hoax, suicide, brawl, domestic violence, kidnap*, illegal parking, indecent, nude, voyeur*, blackmail(/ed/ing) (her/him/women/men), bullying`,
    zh: `失踪、寻回、报失、走失、窃、违泊、车祸、交通意外、司机、车cam、行车纪录仪、行车记录仪、目击、热线、招募、招人、劫、疯传、热传、恶作剧、炸弹、打斗、自杀、裸照、偷拍、非礼、性侵、欺凌、网民热议、感谢市民、感谢网民、感谢用户`,
  },
  /** What is said in private. */
  "hidden-thing": {
    en: `chats, (contents/content) of (chats/messages/mailboxes/accounts), names of, the names, logs, backups, its users, their users, locations, mailbox, inbox, direct messages`,
    zh: `对话、聊天、信箱、邮箱内容、私信、位置、通讯内容`,
  },
  /** Giving somebody away. */
  "given-word": {
    en: `hand(/s/ed/ing) (/over), turn(/s/ed/ing) over, giv(e/es/ing/en), gave, provid(e/es/ed/ing), suppl(y/ies/ied/ying), tell(/s/ing), told, pass(/es/ed/ing), disclos(e/es/ed/ing), reveal(/s/ed/ing), betray(/s/ed/ing), releas(e/es/ed/ing), assist(/s/ed/ing), gave (him/her/them) away, gave away, shar(e/es/ed/ing), surrender(/s/ed/ing), produc(e/es/ed/ing), forward(/s/ed/ing), sent, shown, showed, let police see, sold out`,
    zh: `交出、交、移交、供出、出卖、提供、给、透露、披露、转交、上交、告诉、通报、呈交、奉上、泄露给`,
  },
  /** Requests that a company says it must meet. */
  "lawful-request": {
    en: `(lawful/legal/valid/legally binding/legitimate/proper/formal) (request/requests/demand/demands/order/orders/process/notice/notices), what (we/it/they) must, (what/as) the law requires, required by law, as required by law, when the law (says/requires/compels)`,
    zh: `合法要求、合法的要求、合法请求、依法要求、法定要求、依法要交、依法配合、依法提供、合法命令`,
  },
  /** How a company answers, beyond handing over and refusing. */
  "answer-act": {
    en: `declin(e/es/ed/ing), refus(e/es/ed/ing), reject(/s/ed/ing), answer(/s/ed/ing), respond(/s/ed/ing), repl(y/ies/ied/ying), compl(y/ies/ied/ying), cooperat*, co operat*, obey(/s/ed/ing), suppl(y/ies/ied/ying), (sent/send/sends/sending) (it/them/him/her/each/all/the letter/the letters/the sender) (back/away/to), returned (it/them/the letter), told (the sender/them/it/the police/police/officers/investigators) to (try/go/ask/use/apply), point(/s/ed/ing) (them/the police/police/it/officers/callers) to, refer(/s/red/ring) (them/the police/police/it/officers), (handed/gave/given/giving/handing) (zero/nothing/none/no/over/out/up), zero accounts, nothing to give, nothing to hand, little to hand, put(/s/ting) them off, unanswered, processed, processing, halted, paus(e/es/ed/ing), suspend(/s/ed/ing), turn(/s/ed/ing) (down/away/over), stand(/s) on, stance, where we stand, deal(/s/ing) with, handl(e/es/ed/ing), treat(/s/ed/ing), say(/s) no, said no, word no, ignor(e/es/ed/ing), review(/s/ed/ing), assess(/es/ed/ing), looking again, cut(/s/ting) (/off )(ties/cooperation), snub(/s/bed), not give in, give in to, gave in, fall in line, fell in line, in deference to, suspended replies, replies to, responses to, once more, a penny, empty hands, (sent/send/sends) (/five |/its |/the |/their )(letters/letter) back, back unread, unread, unopened, put(/s) off, puts off, hand(/s/ed/ing) over, gave, obey(/s/ed), honour*, honor*, fulfil*, never answer*, (would/will) (answer/obey/comply), took (its/the) place, stonewall*, bin(/s/ned), shred(/s/ded), shut(/s/ting) the door, (wait/waiting) outside, on ice, on hold, (downed/down) (pens/tools), (set/sets/setting) aside, moratorium, hold off, held off, brush(/es/ed) (aside/off), rebuff*, (threw/throw/throws) out, unprocessed, filed (/them /it )under, (stop/stops/stopped/stopping) (cooperating/co operating/answering/processing/helping), indefinite hold, hold on, no longer (answer/answers/process/processes/setting)`,
    zh: `拒绝、拒、婉拒、退回、全部退回、原封退回、不回复、不回覆、没有回复、没有回覆、不理、不予理会、置之不理、照办、配合、合作、遵从、遵守、回应、答复、答覆、应对、对待、看待、处理、受理、提供、交出、交过、交了、零提供、零交出、给过、没有交、没交、不交、转介、转交、叫警方、请警方、要求警方、着警方、改循、经由、应酬、照办、回绝、一概、回复、回覆、答应、肯不肯、会听、听命、听从、请找、请循、推搪、敷衍、顶住、拖延、不肯、找瑞士、经瑞士、经法院、法院令、暂停、停止、评估、审视、检讨、说不、奉陪、搁在一边、搁着、擱下、擱置、存档不办、退件、免谈、不再照做、没有照办、重新受理、受理、照收、观望、停办、压一压、顺应、不会不吭声、重新接收、再次接受、理会`,
  },
  /** It was never asked, or says so. */
  "never-asked": {
    en: `never (been /once been )(asked/contacted/approached/ordered/requested/told/received/had/heard/got/gotten/served), (has/have/had) (not/never) (/been |/yet been )(asked/contacted/approached/received/heard from/had any/ordered/served), (hasn't/haven't/hadn't) (/been )(asked/contacted/approached/received/heard), (not been/never been) (asked/contacted/approached/ordered/served), no (authority/agency/government/police force/request/requests/demand/letter/order) (/in hong kong |/there |/from hong kong |/of any kind )(has|had|have|ever|came|was|were)(/ ever| had| sought| asked| come), no authority in hong kong, no agency there, no request has, no request had, no demand had, no letter, no trace of, did not receive any, received no, received none, got none, has yet to (receive/hear), none has (come/arrived/reached), no (officer/official/authority/agency/government/court/one/police/policeman) (in/from/of) (hong kong/the city/there), no (officer/official/agency/authority) (there |)(has/had), never (contacted/asked/approached), never a (letter/request), no contact (between/with), lists no requests, seen no order, nobody in (/the )(hong kong/city), (hasn't/haven't/hadn't/has not/have not/had not) (had/got/gotten/been in touch/been instructed/been told/ever had), (had/got/received/seen) no (/such /legal )(request/requests/demand/demands/order/orders/instruction/instructions/letter/letters), no (/such )(instruction/instructions/order/orders/request/requests/demand/demands) (/was /were )(received/has been received), no instruction(/s) from, never had (/a )(request/letter/order/demand), (not/never) once been (asked/contacted), no one has asked, nobody has asked, (none/nothing) (was/were) received, never got`,
    zh: `从未收到、从没收到、没有收到、未有收到、未收到、未曾收到、并未收到、从未接获、没有接获、未有接获、未曾接获、未接获、从来没有收过、没有收过、未收过、从未被要求、未曾被要求、没有被要求、没有人要求、从未要求、未曾要求、没有就此提出、从未提出、未有提出、一封都没有、一宗都没有、一封也没有、从未接触、没有接触、从未找过、从来没有找过、没找过、从来没有人、从来没有香港、没有官员、没有警察、没有执法、一次都没有、一次也没有、没有任何政府要求、没有收过、从未被要求、从来没有理会、没有任何当局、无人要求、没人要求`,
  },
  /** That it gave nothing, said with force. */
  "nothing-given": {
    en: `(single/one/a) (byte/scrap/line/name/record/message/word) (/of data )(to/for/has/was), not (a/one) (/single )(byte/scrap/line/name/record/message), single byte, (gets/get/got/gave/give/given/giving) (/them |/the police |/it )(nothing/none/zero), nothing (to/for) hong kong, not acting on, not act on, acts on none, answers none, answered none, into the shredder, in the bin, unsigned, not worth the paper, (granted/approved/answered/met/honoured/honored/fulfilled/accepted) (none/neither/zero), (never/not) (given/handed/turned over/produced/provided/disclosed) (any/one/a single), zero accounts, don't act on (those/them/these), (gave/handed over) nothing`,
    zh: `一个字节、一字节、一个字都、半点、什么都不给、什么都拿不到、什么也拿不到、一概不给、零提供、零交出、一律碎掉、碎纸机、字纸篓、都先放着、先放着、一律不理、一律不覆、也没有给、都没有给、也没给、都没给、一次也没、等同废纸、废纸、没有效力、不具效力、没有约束力、没有给过、从来没有给过、从未交出、没有交过、没有移交过、没有提供过、未提供任何、从未提供、不曾交出、从未披露、没有披露过、从未移交、未得到过、一律不给、没有动过`,
  },
  /** Requests as a company counts them. */
  "request-count": {
    en: `(of/the) (two/three/four/five/six/seven/eight/nine/ten/dozen) (orders/requests/demands/letters), (orders/requests/demands/letters/inquiries) (it received/it got/in total/in all), half yearly figures, half year's figures, figures for the half year, transparency page`,
    zh: `(宗/封/份)(命令/请求/要求/查询/来函/来信/信/手令/申请/索取)、(次/项)(查询/索取/命令/手令/数据要求)`,
  },
  "account-act": {
    en: `freez(e/es/ing), froze, frozen, unfreez*, unfroze*, thaw(/s/ed/ing), block(/s/ed/ing), unblock*, clos(e/es/ed/ing/ure), end(/s/ed) (its/the/his/her/their) account, end(/s/ed) the account, (can't/cannot/can no longer/no longer) take cards, sat on, has kept, have kept, still hold(/s), deactivat*, re activat*, reactivat*, terminat*, suspend*, restrict*, lock(/s/ed/ing), unlock*, releas(e/es/ed/ing), reopen*, withh(old/olds/eld/olding), refus(e/es/ed/ing), reject(/s/ed/ing), den(y/ies/ied/ying), blacklist*, shut(/s/ting), cancel*, debank*, de bank*, cut(/s/ting) off, lift(/s/ed/ing), (gave/give/given/gives/giving) (/it |/them )back, account back, money back, turn(/s/ed/ing) away, seiz(e/es/ed/ing/ure), hold(/s/ing) on to, held back, (use/used) its money, out of reach, draw their, draw his, draw her, accept(/s/ed/ing), turned away, pay(/s) out, paid out, can't (use/touch/draw/reach), cannot (use/touch/draw/reach),  confiscat*, hands off, sit on, no longer (process/processes/processing/serve/serves), cut off, drop(/s/ped)`,
    zh: `冻结、解冻、凍、封户、封锁、被封、锁起、锁上、上锁、停用、关闭、取消、终止、拒绝、拒、解封、恢复、重开、扣起、扣押、扣住、限制、启用、注销、清户、除名、断绝、充公、没收、仍封、可以再用、放行、截断、停止、拒兑、不能退、扣留`,
  },
  "money-account": {
    en: `account(/s), deposit(/s), savings, funds, money, donation(/s), balance, assets, card(/s), payout(/s), pension(/s), mpf, provident fund, transfer(/s), payments, wallet(/s), shares, pension pot(/s), cash, till, sum(/s), life policy, policy, cheques, payout, sales`,
    zh: `户口、帐户、账户、户头、帐号、存款、资金、款项、捐款、资产、结余、善款、储蓄、强积金、信用卡、转账、收款、付款、众筹、保单、退保、结算、网店、股份、股票、付款、户口、余额`,
  },
  /** Whose accounts are a matter of politics. */
  "dissident-customer": {
    en: `union(/s), unionist(/s), church(/es), pastor(/s), parish, bishop's charity, activist(/s), exile(/s), exiled, self exiled, former lawmaker(/s), ex lawmaker(/s), (exiled/opposition/democratic/ousted/jailed) lawmaker(/s), former district councillor(/s), politician(/s), opposition, pro democracy, democrat(/s), protest(/s/er/ers), relief fund, legal fund, bail fund, defence fund, (journalists/reporters/press) (association/union/club), newspaper, news site, news outlet, media outlet, publisher(/s), bookshop(/s), bookseller(/s), pollster, political party, radical, party in, league of, dissident(/s), campaign group(/s), rights group(/s), exile group, exiles' group, councillor's, councillor, civil society, student group(/s), theatre group, theatre troupe, troupe, ex lawmaker's, lawmaker's, activist's, exile's, exiles, exiles', protesters', wanted, fugitive(/s), overseas hongkongers, emigrants, emigrant, tycoon, tycoon's, donor(/s), donor's, organiser(/s), organisers', hongkongers abroad, (british/bno) (travel papers/papers/passport/passports), choir, singers, (banned/protest) song, film maker, artist(/s), cartoonist(/s), bno, convict*, ngo(/s), (exiled/critical/jailed) (youtuber/commentator/podcaster), activist's, exiled`,
    zh: `工会、教会、牧师、社运、抗争、流亡、前议员、前立法会议员、前区议员、民主派议员、反对派议员、政党、民主派、民主党、社民连、学生会、学生组织、公民团体、民间团体、社运团体、网媒、传媒、报馆、报社、记协、记者、异见、活动人士、示威、反修例、星火、612、六一二、人道支援、法律支援、书店、出版社、在囚、被通缉、通缉、移英、移民、海外港人、捐款人、大亨、搞手、发起人、召集人、合唱团、乐队、艺术家、漫画家、独立导演、剧团、黄店、政治、区议员、流亡者`,
  },
  /** Police papers that a bank is held to. */
  "account-order": {
    en: `secretary for security, police (letter/letters/notice/notices/order/orders/request/requests/direction/email/e mail), (notice/letter/order/request/direction)(/s) from (/the )police, (police/police's) (/had |/have )(asked/ask/order/ordered/wrote/told/instructed/request/requested), (asked/ordered/told/instructed/requested) by (/the )police, at (/the )(police's/police) request, at the (request/behest) of (/the )police, frozen by (/the )police, blocked by (/the )police, closed by (/the )police, (raised/cited) by police, contacted by (/the /hong kong )police, when police, security police, national security, security law, officers called, after officers, detectives called, competent authorit*, instructions from, guidance of the regulator, no consent, letter of no consent, (freezing/freeze) (order/orders/request/requests/notice/notices), law enforcement agency, (follow/obey/abide by/comply with) the law(/s)`,
    zh: `警方要求、警方来信、警方信件、警方通知、警方电邮、警方指示、警方命令、应警方、接获警方、收到警方、警方去信、警方发信、警方书面、不同意处理、国安、执法部门要求、执法机关要求、被警方、主管当局、有关当局、保安局局长、书面通知、国安人员、执法部门指示、警方一封、同一封信、冻结要求、冻结令、冻结命令、冻结通知、警方指令、依法、遵守法律、照章`,
  },
  /** What a bank sells to anybody. */
  "retail-banking": {
    en: `mortgage*, loan(/s), borrower(/s), borrow*, interest rate(/s), deposit rate(/s), savings rate(/s), best rate(/s), pay best, advertis*, air miles, cashback, overdraft(/s), small firms, first year, fee(/s) waived, sponsor*`,
    zh: `按揭、供款、息率、利率、利息、还款、贷款、借款、借贷、广告、里数、现金回赠、免年费、赞助、储钱`,
  },
  fraud: {
    en: `fraud*, scam(/s/mer/mers/med), swindl*, cheat(/s/ed/ing), launder*, mule(/s), phish*, decepti*, embezzl*, theft, stolen, drug(/s), triad*, gambl*, bookmak*, ponzi, pyramid scheme, crypto*, jpex, smuggl*, counterfeit*, ransom*, love scam, bribe*, corrupt*, anti money laundering, insider dealing, tax evasion, robber*, burglar*, murder*, kidnap*, loan shark*, vice ring, arson*, suspicious transaction*, dormant, know your customer, kyc`,
    zh: `骗、诈、洗黑钱、洗钱、傀儡户口、傀儡账户、贩毒、毒品、赌、虚拟资产、加密货币、盗、挪用、走私、黑钱、三合会、黑社会、黑帮、贿、内幕交易、逃税、劫案、谋杀、绑架、高利贷、可疑交易、休眠、不动户口、假冒`,
  },
  /** To leave online what was to go. */
  "keep-up": {
    en: `(stay/stays/stayed/staying/remain/remains/remained/kept/keep/keeps/keeping/left/leave/leaves/leaving) (/it |/them |/the post |/the page |/the essays |/the channel )(up/online/visible/live/where they are/where it is/in place/untouched), keep(/s/ing) (/an /the )(/exile's /exiles' )(essays/posts/pages/site/videos/articles/channel/page/post) (up/online), (can still be/is still/are still) (bought/seen/heard/read/played/found), (wouldn't/won't/would not/will not) touch, (leave/leaving/left) this one up, revived, (won't/will not/would not/refused to/refuses to/declines to/declined to/did not/didn't) (/be )(remove/removed/delete/deleted/take/taken/touch/hide/pull/block/blocking/unpublish), not (be )(removed/deleted/taken down/touched), (breaks/break/broke/violates/violate/violated) (none/no) of, does not (break/breach/violate), doesn't (break/breach/violate), breaks no rule(/s), broke no rule(/s), still (streams/stream/plays/play/hosts/host/carries/carry/lists/list/offers/offer/sells/sell/shows/show) (it/them/the/all), still (online/up/there), stands by, un hid*, unhid*, unhide(/s)`,
    zh: `照留、不删、不会删、没有删、未有删、拒删、拒绝删除、拒绝移除、拒绝下架、拒绝封锁、一篇不动、不会下架、不会移除、不移除、不下架、原封不动、仍然可见、仍可浏览、仍在线、没有违反、并无违反、未违反、继续公开、继续播放、拒藏、拒绝隐藏、仍可看到、照旧刊登`,
  },
  /** To bring back what was out of reach. */
  restore: {
    en: `unblock(/s/ed/ing), restor(e/es/ed/ing), reinstat(e/es/ed/ing/ement), (lift/lifts/lifted/lifting) (/the |/its |/their )(block/ban/filter/blocking/restriction), (block/ban/restriction) (has been/had been/was/is) lifted, back online, (accessible/available/reachable) again, (put/puts/putting/brought/bring/brings) (/it |/them |/the site |/the page |/the pages |/the post |/the app |/the game )back, relist*, reappear*, (return/returns/returned) to (/the )(app store/store/stores/google play/catalogue/platform/shelves), can be (opened/reached) again, re upload*, online again, back for (listeners/viewers/readers/users), (brought/brings/bring) the (song/film/site/page/video/episode/app) back, revers(e/es/ed/ing) its (decision/block/ban), back in, back up, (open/read/reach/see/play/hear/find) (it/them) again, (return/returns/returned) to (spotify/kkbox/apple music/itunes/youtube/disney/netflix/google play/tidal/joox), back on (spotify/kkbox/apple music/itunes/youtube/disney/netflix/google play/streaming), (playable/visible/listed/watchable/on sale) again, (switched/turned) (/them /it )back on, (lift/lifts/lifted/lifting) (a/its) (block/bar/hold) on, (put/puts) (/the /its )(songs/song/episode/game/page/site/posts) back, back on the air, unmut*, opened (/it )afresh, got its page back, back on its (hong kong /)(menu/service/catalogue/catalog/list), (lost /missing /)(episode/song/film/track/album) back`,
    zh: `解封、撤回、收回决定、可再打开、又可听到、解除封锁、解除屏蔽、撤销封锁、恢复浏览、恢复接达、恢复连线、恢复连接、恢复访问、恢复上架、恢复显示、重新上架、重新上线、重上、重现、解禁、还原、放回、可再浏览、重新开放、恢复播放、恢复服务、重新可读、重新可看、可以再看、可以再读、重见、重新打开`,
  },
  freeze: {
    en: `freez(e/es/ing), froze, frozen, freezing order, freeze notice, restraint order`,
    zh: `冻结、冻结令、限制令、冻结通知`,
  },
  contest: {
    en: `judicial review, appeal(/s/ed/ing), challeng(e/es/ed/ing), quash*, set(/s) aside, overturn*, contest(/s/ed/ing), su(e/es/ed/ing), lawsuit, (go/goes/went/gone/going) to (/the )(court/high court/court of appeal/tribunal), (to/before/in) (the /)(high court/court of appeal/tribunal/appeal board/appeals board/appeals tribunal), tribunal, writ, originating summons, motion, mounted a legal challenge, legal challenge, discharge, undo, stay of, to stay the, petitioned, argued before, in court, being fought, revoke, (taking/take/takes/took) the (hong kong government/hong kong police), applied to the (high court/court), asks court, asked (the /a )court, fight(/s/ing), fought, (strike/strikes/struck) (/it |/them )down, to court, tak(e/es/ing) (police/the police/government/the government) to court, before a judge, wants a judge, objection(/s) to, lodged (an objection/papers), petition(/s/ed), dispute(/s/d) the (order/notice/warrant), resist(/s/ed/ing) an order, vary, varied`,
    zh: `司法复核、上诉、挑战、推翻、撤销、诉讼、入禀、告上法庭、对簿公堂、搁置、提出异议、提出反对、抗辩、上诉委员会、打官司、要求法院、告警方、告政府、不服、声请`,
  },
  "order-noun": {
    en: `order(/s/ed), notice(/s), direction(/s), demand(/s), injunction, request(/s), letter(/s), warrant(/s), gag`,
    zh: `命令、通知、移除令、指示、要求、警告信、指令、法令、禁令、封锁令、披露令、手令、提交令、披露令、封口令、禁制令`,
  },
  /** Why works come and go in trade. */
  "stream-trade": {
    en: `scandal(/s), licen(c/s)e(/s), licensing, royalt*, settled, quarrel over money, contract, rights (expire/expired/holder/holders/holder's), plagiari*, copied, art theft, remaster*, anniversary, deal with, distribution deal, maintenance`,
    zh: `丑闻、出轨、版权、授权、到期、约满、分帐、分账、合约、抄袭、唱片公司与、谈妥、周年`,
  },
  /** Films, songs and shows, and who streams them. */
  "stream-thing": {
    en: `episode(/s), season(/s), instalment(/s), installment(/s), film(/s), movie(/s), series, documentar(y/ies), thriller(/s), song(/s), track(/s), album(/s), catalogue, catalog, show(/s), game(/s), title(/s), podcast(/s), programme(/s), programming, broadcast(/s)`,
    zh: `集、一集、剧集、影集、电影、纪录片、歌曲、歌、专辑、片库、曲库、节目、作品、游戏、手游`,
  },
  "stream-service": {
    en: `disney, disney's, Netflix, Spotify, apple music, Apple, KKBOX, HBO, Prime Video, Viu, mytv, now tv, youtube music, YouTube, streaming (service/services/platform/platforms/giant/giants), Steam, Nintendo, PlayStation, google play, app store, DistroKid, EmuBands, Tidal, Deezer, SoundCloud, MOOV, JOOX, broadcaster(/s), i cable, rthk`,
    zh: `迪士尼、disney、netflix、网飞、spotify、苹果音乐、apple music、kkbox、串流平台、串流服务、流媒体、steam、任天堂、google play、app store、应用商店、影音平台、moov、joox、音乐平台`,
  },
  "stream-gone": {
    en: `missing, absent, skip(/s/ped/ping), lack(/s/ed/ing), slip(/s/ped) out, isn't on, is not on, not on offer, not offered, not listed, cannot be found, could not be found, could no longer be found, left out, leaves out, one short, is gone, are gone, cut from, can't be found, couldn't be found, (episode/cartoon/song/film/track) short, fewer, not there, dropped, nowhere to be (found/seen), minus, not in the (catalogue/catalog/library), disappear(/s/ed), vanish(/es/ed), without notice, hole in, greyed out, grayed out, not available, isn't there, wasn't there, weren't there, left off`,
    zh: `缺少、欠缺、不见、独缺、找不到、没有上架、跳过、未有提供、没有提供、消失、少了、又少、少一集、少一首、缺一集、搜不到、看不到、听不到、无故`,
  },
  "touchy-theme": {
    en: `tiananmen, june 4, forced labour, forced labor, labour camp*, labor camp*, xinjiang, uyghur*, security law, security grounds, national security, protest(/s), protest song, politic*, censor*, sedit*, secession, armed revolution, police, beijing, activist(/s), dissident(/s), exile(/s/d), democracy, banned song, umbrella, authorit*, sensitive, handover`,
    zh: `天安门、六四、强迫劳动、劳改、劳动营、新疆、国安、国家安全、示威、抗争、政治、审查、煽动、武装革命、警方、反送中、反修例`,
  },
  "anthem-word": {
    en: `(national/wrong/city's/chinese/china's/protest/right/correct) anthem, anthem, protest song, glory to hong kong`,
    zh: `国歌、愿荣光、示威歌曲、抗争歌曲、义勇军进行曲`,
  },
  "search-word": {
    en: `search result(/s), search engine(/s), search(/es), first result, top result, ranking, algorithm*, Google`,
    zh: `搜寻结果、搜索结果、搜寻器、搜索引擎、搜寻引擎、搜寻、搜索、置顶、谷歌、google`,
  },
};

const law = "security-law";
const data = "data-request";
const takedown = "platform-takedown";

/** Before the law was announced such steps had other reasons. */
const since = "2020-05-21";
const statement = true;

/** Where police ask a company for something else, or the data are no user's. */
const notData = [
  "data-rights",
  "doxxing",
  "remove",
  "takedown-term",
  "remove-plain",
  "anthem-word",
  "fraud",
  "everyday-police",
];

export const companyPositionRules: readonly TopicRule[] = [
  {
    id: "company-leaves",
    topic: law,
    weight: 0.88,
    all: ["leaves-hong-kong", "net-company"],
    reach: [40],
    not: ["mishap"],
    notBeside: ["commerce"],
    place: "tied",
    since,
    statement,
  },
  {
    id: "company-leaves-for-law",
    topic: law,
    weight: 1.1,
    all: ["leaves-hong-kong", "leave-reason", "net-company|bank-company"],
    reach: [60],
    not: ["mishap"],
    place: "tied",
    since,
    statement,
  },
  {
    id: "servers-leave",
    topic: law,
    weight: 0.88,
    all: ["leave-act", "presence-thing|data-there", "net-company|speaker"],
    reach: [14, 60],
    not: ["privacy-law-hong-kong", "mishap"],
    notBeside: ["commerce"],
    place: "tied",
    since,
    statement,
  },
  {
    id: "servers-leave-for-law",
    topic: law,
    weight: 1.1,
    all: ["leave-act", "presence-thing|data-there", "leave-reason", "net-company|speaker|company"],
    reach: [14, 70],
    not: ["privacy-law-hong-kong", "mishap"],
    place: "tied",
    since,
    statement,
  },
  {
    id: "servers-stay-with-law",
    topic: law,
    weight: 1.1,
    all: ["stay-act", "presence-thing", "leave-reason", "net-company|speaker"],
    reach: [14, 70],
    not: ["mishap"],
    place: "tied",
    since,
    statement,
  },
  {
    id: "offices-leave-for-law",
    topic: law,
    weight: 0.9,
    all: ["leave-act", "office-thing", "leave-reason", "net-company|bank-company"],
    reach: [12, 50, 60],
    not: ["commerce"],
    place: "tied",
    since,
    statement,
  },
  {
    id: "circle-of-leaving",
    topic: law,
    weight: 0.8,
    all: [
      "leave-act|leaves-hong-kong",
      "presence-thing|data-there|leaves-hong-kong",
      "net-company|bank-company",
      "leave-reason",
    ],
    gather: 4,
    not: ["privacy-law-hong-kong", "mishap", "commerce", "fraud"],
    since,
    oblique: true,
  },
  {
    id: "account-of-dissident",
    topic: law,
    weight: 1.05,
    all: ["account-act", "money-account", "bank-company", "dissident-customer|political|nsl|nsl-hong-kong"],
    reach: [22, 60, 60],
    not: ["fraud"],
    notBeside: ["retail-banking"],
    since,
    place: "tied",
    statement,
  },
  {
    id: "account-on-order",
    topic: law,
    weight: 0.85,
    all: ["account-act", "money-account", "account-order|hong-kong-authority", "bank-company"],
    reach: [22, 60, 60],
    not: ["fraud"],
    notBeside: ["retail-banking"],
    since,
    place: "tied",
    statement,
  },
  {
    id: "circle-of-account",
    topic: law,
    weight: 0.85,
    all: ["bank-company", "dissident-customer|political|nsl", "money-account", "account-act|account-order"],
    gather: 4,
    not: ["fraud", "retail-banking", "commerce", "mishap"],
    since,
    oblique: true,
  },
  {
    id: "freeze-contested",
    topic: law,
    weight: 0.95,
    all: ["freeze", "contest", "bank-company", "money-account|account-order"],
    reach: [30, 50],
    not: ["fraud"],
    notBeside: ["retail-banking"],
    since,
    place: "tied",
    statement,
  },
  {
    id: "hong-kong-answered",
    topic: data,
    weight: 1,
    all: ["hong-kong-asks", "request-word", "answer-act|hold-off|hand-over", "net-company|platform"],
    reach: [14, 50, 70],
    not: notData,
    notBeside: ["everyday-police"],
    place: "tied",
    statement,
  },
  {
    id: "asked-of-company",
    topic: data,
    weight: 0.8,
    all: ["ask-word", "hong-kong-asks|hong-kong-authority", "net-company"],
    reach: [14, 24],
    not: [...notData, "mishap", "watch-strong"],
    together: true,
    place: "tied",
    statement,
  },
  {
    id: "asked-who",
    topic: data,
    weight: 1.05,
    all: [
      "ask-word",
      "who-question|users-thing|user-data|any-data",
      "hong-kong-asks",
      "net-company|platform",
    ],
    reach: [18, 30, 60],
    not: notData,
    together: true,
    place: "tied",
    statement,
  },
  {
    id: "given-to-police",
    topic: data,
    weight: 1,
    all: [
      "given-word",
      "hong-kong-asks|authority",
      "who-question|users-thing|user-data",
      "net-company|bank-company",
    ],
    reach: [10, 14, 40],
    not: notData,
    together: true,
    place: "tied",
    statement,
  },
  {
    id: "given-to-hong-kong",
    topic: data,
    weight: 1,
    all: ["given-word", "who-question|users-thing|user-data", "hong-kong-asks", "net-company|platform"],
    reach: [14, 24, 40],
    not: notData,
    together: true,
    place: "tied",
    statement,
  },
  {
    id: "lawful-requests",
    topic: data,
    weight: 0.8,
    all: ["lawful-request", "user-data|any-data|who-question", "net-company|platform"],
    reach: [30, 60],
    not: notData,
    place: "tied",
    statement,
  },
  {
    id: "data-and-police",
    topic: data,
    weight: 0.9,
    all: ["user-data|users-thing", "hong-kong-authority|hong-kong-law", "net-company|platform"],
    reach: [30, 50],
    not: notData,
    together: true,
    place: "tied",
    statement,
  },
  {
    id: "records-and-police",
    topic: data,
    weight: 0.7,
    all: ["any-data|hidden-thing", "hong-kong-police", "net-company"],
    reach: [20, 30],
    not: [...notData, "mishap"],
    together: true,
    place: "tied",
    oblique: true,
  },
  {
    id: "nothing-given",
    topic: data,
    weight: 1,
    all: ["nothing-given", "hong-kong-asks", "net-company|platform"],
    reach: [50, 60],
    not: notData,
    place: "tied",
    statement,
  },
  {
    id: "police-answered",
    topic: data,
    weight: 0.8,
    all: ["hong-kong-authority", "answer-act", "net-company"],
    reach: [12, 30],
    not: notData,
    notBeside: ["everyday-police"],
    place: "tied",
  },
  {
    id: "hong-kong-put-off",
    topic: data,
    weight: 0.65,
    all: ["hong-kong-asks", "answer-act", "net-company"],
    reach: [12, 30],
    not: notData,
    notBeside: ["everyday-police"],
    place: "tied",
  },
  {
    id: "never-asked",
    topic: data,
    weight: 0.85,
    all: ["never-asked", "authority|hong-kong-asks|user-data", "net-company|platform|bank-company"],
    reach: [20, 60],
    not: notData,
    place: "tied",
    statement,
  },
  {
    id: "we-were-never-asked",
    topic: data,
    weight: 0.8,
    all: ["never-asked", "user-data|any-data", "speaker"],
    reach: [20, 30],
    not: notData,
    place: "tied",
    statement,
  },
  {
    id: "requests-counted",
    topic: data,
    weight: 0.85,
    all: ["request-count", "answer-act|hand-over|hold-off", "net-company|platform"],
    reach: [30, 60],
    not: notData,
    place: "tied",
    statement,
  },
  {
    id: "circle-of-answers",
    topic: data,
    weight: 0.85,
    all: [
      "hong-kong-asks",
      "net-company|platform",
      "answer-act|never-asked|nothing-given",
      "request-word|user-data|any-data|request-count",
    ],
    gather: 4,
    not: notData,
    oblique: true,
  },
  {
    id: "data-order-contested",
    topic: data,
    weight: 1,
    all: ["contest", "order-noun", "user-data|users-thing", "net-company|platform|bank-company"],
    reach: [30, 50, 60],
    not: ["data-rights", "doxxing", "association", "fraud", "everyday-police"],
    place: "tied",
    statement,
  },
  {
    id: "removal-order-contested",
    topic: takedown,
    weight: 1,
    all: ["contest", "order-noun", "remove", "net-company|platform"],
    reach: [30, 50, 60],
    not: ["offline", "mainland-platform"],
    place: "tied",
    statement,
  },
  {
    id: "removal-asked-of-company",
    topic: takedown,
    weight: 1,
    all: [
      "took-down|takedown-term",
      "ask-word",
      "hong-kong-authority|hong-kong-asks",
      "net-company|platform|stream-service",
    ],
    reach: [24, 30, 50],
    not: ["offline", "mainland-platform", "fraud"],
    place: "tied",
    statement,
  },
  {
    id: "kept-up",
    topic: takedown,
    weight: 1,
    all: [
      "keep-up",
      "online-thing",
      "authority|hong-kong-asks|order-noun",
      "net-company|platform|stream-service",
    ],
    reach: [20, 60],
    not: ["offline", "mainland-platform"],
    place: "tied",
    statement,
  },
  {
    id: "removed-as-illegal",
    topic: takedown,
    weight: 1,
    all: ["took-down|remove", "illegal-here", "net-company|stream-service"],
    reach: [50, 50],
    not: ["offline", "mainland-platform", "fraud", "mishap"],
    place: "tied",
    statement,
  },
  {
    id: "takedown-and-company",
    topic: takedown,
    weight: 0.8,
    all: ["takedown-term", "net-company|stream-service", "hong-kong-asks|hong-kong-authority|hong-kong-law"],
    reach: [40, 40],
    not: ["offline", "mainland-platform", "fraud", "mishap"],
    place: "tied",
    statement,
  },
  {
    id: "removal-law-weighed",
    topic: takedown,
    weight: 0.9,
    all: [
      "stay-act|contest",
      "hong-kong-law",
      "net-company|stream-service",
      "online-thing|stream-thing|took-down",
    ],
    reach: [24, 50, 50],
    not: ["offline", "mainland-platform", "fraud", "mishap"],
    place: "tied",
    statement,
  },
  {
    id: "put-back",
    topic: takedown,
    weight: 1,
    all: ["restore", "online-thing", "authority|order-noun", "net-company|platform|company"],
    reach: [14, 60],
    not: ["offline", "mainland-platform"],
    place: "tied",
    statement,
  },
  {
    id: "put-back-unasked",
    topic: takedown,
    weight: 0.8,
    all: ["restore", "online-thing|stream-thing", "net-company|platform|stream-service"],
    reach: [14, 30],
    not: ["offline", "mainland-platform", "mishap", "data-rights"],
    notBeside: ["stream-trade"],
    place: "tied",
    oblique: true,
  },
  {
    id: "song-order-contested",
    topic: takedown,
    weight: 0.9,
    all: ["contest", "order-noun", "stream-service|net-company", "stream-thing|online-thing"],
    reach: [20, 50, 50],
    not: ["offline", "mainland-platform", "fraud", "user-data"],
    place: "tied",
    statement,
  },
  {
    id: "stream-short",
    topic: takedown,
    weight: 0.6,
    all: ["stream-gone|remove", "stream-thing", "stream-service"],
    reach: [16, 50],
    not: ["mainland-platform", "data-rights"],
    notBeside: ["stream-trade"],
    place: "tied",
    oblique: true,
  },
  {
    id: "stream-censored",
    topic: takedown,
    weight: 1,
    all: ["stream-gone|remove", "stream-thing", "stream-service", "touchy-theme"],
    reach: [16, 50, 60],
    not: ["mainland-platform", "data-rights"],
    place: "tied",
    statement,
  },
  {
    id: "anthem-found",
    topic: takedown,
    weight: 1.1,
    all: ["anthem-word", "search-word", "net-company|platform", "authority|hong-kong-asks"],
    reach: [50, 60],
    place: "tied",
    statement,
  },
];
