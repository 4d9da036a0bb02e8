import type { PhraseTable, TopicRule } from "./table.ts";

/**
 * What a company says of Hong Kong's requests, blocks and freezes in a line or two: a figure, a "no comment", a carrier's
 * dead link, an interview's question. No police need be named in it, and no law.
 */
export const companyAnswerSets: PhraseTable = {
  /** Requests that are Hong Kong's by their own words. */
  "hong-kong-request": {
    en: `(hong kong/hk)(/'s) (/police /government /data )(request/requests/letter/letters/demand/demands/order/orders/inquiries/enquiries/warrant/warrants/application/applications), (request/requests/letter/letters/demand/demands/order/orders/inquiries/enquiries/warrant/warrants) (from/by/of) (hong kong/the city/the territory/the special administrative region/law enforcement in hong kong/police in hong kong), (request/requests/letters/demands) (received/sent/coming/arriving) from hong kong, (requests/letters/demands) from the (city's/territory's), (territory's/special administrative region's/city's) (requests/letters/demands/data demands), (anything/whatever) (/arriving /that comes /coming )from hong kong, (whatever/what) (hong kong/the city's police/the city's cops/the city's authorities) (send/sends/asks/ask/wants/want), cooperat(e/es/ed/ing/ion) with (/the )hong kong(/'s) (police/authorities/agencies/law enforcement), (request/requests) (concerning/regarding) hong kong, (letters/requests) from (/the )(police/force/cops/officers) in hong kong`,
    zh: `香港(/的/方面的/警方的/当局的/政府的/转来的/寄来的/执法机关的/执法部门的)(申请/请求/索资/来信/信件/手令/公文/查询/要求/命令/索取)、香港执法(机关/部门/机构)(申请/请求/查询/要求)、港府(请求/要求/申请)、港警公文、(对/针对)香港的(限制/禁令)、香港限制、理会港警、香港(可/又可/照常)(遞件/递件)、重新列入可受理`,
  },
  "hong-kong-removal-request": {
    en: `(hong kong/hk)(/'s) (takedown/take down/removal/blocking) (request/requests/letter/letters/demand/demands/order/orders/notice/notices), (takedown/take down/removal/blocking) (request/requests/letters/demands/orders/notices) (from/by) (hong kong/the city/the territory)`,
    zh: `香港(/的/当局的/警方的)(下架令/下架要求/移除要求/移除令/删除要求/封锁要求/封锁令)`,
  },
  /** What a company does with them, in words of any tone. */
  posture: {
    en: `paus(e/es/ed/ing), halt(/s/ed/ing), suspend(/s/ed/ing), freez(e/es/ing), froze, frozen, moratorium, on hold, on ice, hold(/s/ing) off, held off, indefinite hold, hold on, stop(/s/ped/ping), ceas(e/es/ed/ing), refus(e/es/ed/ing), reject(/s/ed/ing), declin(e/es/ed/ing), turn(/s/ed/ing) (down/away), turn(/s/ed/ing) (it/them/each) down, (set/sets/setting) aside, setting hong kong requests aside, shut the door, brush(/es/ed) (aside/off), threw out, throws out, ignor(e/es/ed/ing), unanswered, in the bin, returned, (sent/sends/send) (/it /them )back, nothing, none, zero, nought, never, not once, not one, no longer, resum(e/es/ed/ing), restart(/s/ed/ing), again, compl(y/ies/ied/ying), answer(/s/ed/ing), obey(/s/ed), honour*, honor*, grant(/s/ed), produced, handed over, accept(/s/ed), review(/s/ed/ing), reviewing, re examin*, assess(/es/ed/ing), studying, studies, study, weigh(/s/ed/ing), waiting, until, for now, would not, will not, won't, process(/es/ed/ing), produc(e/es/ed/ing), provid(e/es/ed), gave, given, let it pass, without producing, turned over, refusal(/s), treat(/s/ed/ing), handl(e/es/ed/ing), reading, on the pile, look(/s/ed/ing) at`,
    zh: `暂停、暂缓、暂不、停止、停办、叫停、冻结、搁、拒、退件、退回、免谈、不理、不再、不回、未有、从未、没有、一律、照收、照办、受理、接受、恢复、重新、取消、解除、复办、配合、评估、审视、检讨、研究、正在看、等、观望、压一压、存档、考虑`,
  },
  /** Carriers of the city: what one of them cuts off is cut off there. */
  "local-carrier": {
    en: `i cable, cable tv, hkbn, hong kong broadband, pccw, HKT, csl, smartone, HGC, hutchison, 3 hong kong, china mobile hong kong, (local/hong kong/city's) (internet provider/internet providers/isp/isps/carrier/carriers/broadband provider/broadband providers/broadband network/broadband networks/operators/network operators)`,
    zh: `香港电讯、电讯盈科、电盈、数码通、香港宽频、有线宽频、环球全域电讯、环电、和记电讯、中国移动香港、网上行、本地电讯商、本地网络供应商`,
  },
  "site-thing": {
    en: `site(/s), website(/s), web site(/s), webpage(/s), web page(/s), page, pages, domain(/s), address(/es), blog(/s), channel(/s)`,
    zh: `网站、网页、网址、域名、该网、网志、频道`,
  },
  /** A page that customers do not reach, and the one who may or may not have seen to it. */
  "site-cut": {
    en: `block(/s/ed/ing), unblock*, filter(/s/ed/ing), barr(ed/ing), bars, bar both, blacklist*, cut(/s/ting) off, shut out, (can't/cannot/can not/couldn't/could not) (/be )(reach/reached/open/opened/load/loaded/visit/visited), could no longer be (reached/opened), unreachable, out of reach, inaccessible, (see/sees/saw/get/gets/got) (a/only a) (timeout/blank page/error), time(/s/d) out, timeout, drop(/s/ped) the packets, dead link, page not found, blocklist*, blocking order(/s), blocking instruction(/s), let the traffic flow, opens again, open again`,
    zh: `封锁、封网、封站、屏蔽、遭封、被封、解封、过滤、拦截、阻截、挡、无法开启、无法打开、打不开、不能打开、仍能打开、连不上、时通时断、停止解析`,
  },
  "weigh-word": {
    en: `review(/s/ed/ing), assess(/es/ed/ing), studying, studies, study, evaluat(e/es/ed/ing), look(/s/ing) at, looking into, examin(e/es/ed/ing), weigh(/s/ed/ing), taking stock, going through, poring over, (work/works/working) out what, checked against, what the law means`,
    zh: `评估、审视、检视、检讨、研究、正在看、了解、衡量、核对`,
  },
  "weighed-law": {
    en: `article 23, security (law/legislation/ordinance), new (law/legislation/ordinance), the (law/legislation/ordinance/law's)`,
    zh: `第23条、二十三条、新法、新例、新条例、国安法、该法、这项法律、这部法律、香港的新规定、法例`,
  },
  /** Papers by which police look into what a company holds. */
  "search-order": {
    en: `(search/section 43/disclosure/production/data) (warrant/warrants/order/orders/notice/notices), warrant(/s), non disclosure (order/clause), gag, gag order, (seizure/confiscation) of (/server /its )(logs/servers/records)`,
    zh: `搜查令、手令、提交令、披露令、封口令、交出令、查阅令、保存指示`,
  },
  /** Freezing as police order it. */
  "freeze-order": {
    en: `(freezing/freeze/restraint) (order/orders/notice/notices/request/requests), (order/orders/request/requests/letter/letters) to (freeze/block) (/the /an /their /its )(account/accounts/funds/assets), frozen (by/at/on) (/the )(police/order/request/orders/instruction/instructions), accounts frozen, frozen accounts`,
    zh: `冻结要求、冻结令、冻结命令、冻结通知、冻结指示、不同意处理信`,
  },
  /** Where alone a work is out of reach. */
  "here-alone": {
    en: `(in/within/from) (/the )(hong kong/city/territory), hong kong (users/viewers/listeners/customers/subscribers/storefront/store/version/app store/catalogue/menu), (users/viewers/listeners/customers/readers/subscribers) in (hong kong/the city)`,
    zh: `在香港、香港区、香港版、香港用户、香港观众、香港听众、香港商店、香港应用商店、香港地区`,
  },
  "no-comment": {
    en: `no comment, (declin/refus)(e/es/ed/ing) to (comment/say/answer/be drawn/confirm), (would not/wouldn't/will not/won't/did not/didn't/has not/hasn't/had not) (comment/say/answer/reply/respond/explain/discuss/return), would neither confirm nor deny, nothing to (share/say/add), not comment, silent on, kept mum, unanswered, not discuss`,
    zh: `不予置评、不作评论、不评论、拒绝评论、没有回应、未有回应、没有回答、没有回复、没有回覆、没有答复、未回复、未回应、不愿透露、拒绝透露、不肯讲、没有评论、恕不评论`,
  },
  /** A question put to the company itself. */
  you: {
    en: `you, you've, you ever, your company, your firm, your lawyers`,
    zh: `你们、贵公司、你公司、贵司`,
  },
  /** The way round by another country's justice, which is named in it. */
  "treaty-route": {
    en: `mutual legal assistance, mlat(/s), legal assistance (treaty/request/requests/channel), treaty (process/route/channel), diplomatic (treaty/channel/channels/road/route), letters rogatory, (through/via/by way of) (/the )(us/american/swiss/irish/dutch/japanese/korean/german) (justice department/department of justice/justice ministry/ministry of justice), (through/via/to) (washington/the us courts), (swiss/german/irish) (court/courts), address of the justice department`,
    zh: `司法互助、法律互助、刑事互助、法律协助条约、司法协助、瑞士法院、美国司法部、美司法部`,
  },
  /** What governments ask of each other's courts about people and money. */
  extradition: {
    en: `extradit*, forfeit*, sanction(/s/ed), money laundering, fugitive offenders`,
    zh: `引渡、移交逃犯、制裁、没收资产`,
  },
  "count-granted": {
    en: `(granted/approved/answered/met/honoured/honored/fulfilled/accepted/complied with/acted on) (none/neither/zero/nothing/no/one/two/three/four/all/both/half), (none/neither/nothing/zero) (was/were) (granted/answered/approved/met/handed over/produced), turned (them all/all/both/each) down, refused (them all/all/both/every), said no to (all/both/each), we said no`,
    zh: `一宗没有、全部拒绝、全数拒绝、一宗都没、没有答应、都没有答应、未提供任何、零宗`,
  },
  /** Companies that carry their business under the city's law and then no more. */
  "strong-leave": {
    en: `shut(/s/ting) up shop, clos(e/es/ed/ing) up shop, bow(/s/ed/ing) out, deregister*, mov(e/es/ed/ing) (its/their) (legal seat/registration/domicile), redomicil*, reincorporat*, call(/s/ed) it quits, pull(/s/ed/ing) out, pack(/s/ed) up, wind(/s/ing) up, wound up, leav(e/es/ing) town, quit(/s) town`,
    zh: `结业、迁册、一走了之、撤离、撤出、撤走、遣散、清盘、清算、注销`,
  },
  "vpn-word": {
    en: `vpn(/s), proton vpn, NordVPN, ExpressVPN, Surfshark, Private Internet Access, TunnelBear, IPVanish, PureVPN, Mullvad, CyberGhost, Windscribe, Psiphon, Lantern, UFO VPN, Dreamfii`,
    zh: `vpn、翻墙软件、nordvpn、expressvpn、surfshark、private internet access、tunnelbear、ipvanish、purevpn、mullvad`,
  },
};

const law = "security-law";
const data = "data-request";
const takedown = "platform-takedown";
const since = "2020-05-21";
const statement = true;

export const companyAnswerRules: readonly TopicRule[] = [
  {
    id: "request-and-posture",
    topic: data,
    weight: 1.05,
    all: ["hong-kong-request", "posture|answer-act|never-asked|nothing-given", "net-company|platform"],
    reach: [24, 60],
    not: ["data-rights", "doxxing", "remove", "takedown-term", "remove-plain", "anthem-word", "fraud"],
    notBeside: ["everyday-police"],
    place: "tied",
    statement,
  },
  {
    id: "removal-request-and-posture",
    topic: takedown,
    weight: 1,
    all: [
      "hong-kong-request",
      "took-down|takedown-term|remove-plain",
      "posture|answer-act|never-asked|keep-up",
      "net-company|platform|stream-service",
    ],
    reach: [30, 30, 60],
    not: ["offline", "mainland-platform", "fraud"],
    place: "tied",
    statement,
  },
  {
    id: "removal-request-answered",
    topic: takedown,
    weight: 1.05,
    all: [
      "hong-kong-removal-request",
      "posture|answer-act|never-asked|keep-up",
      "net-company|platform|stream-service",
    ],
    reach: [30, 60],
    not: ["offline", "mainland-platform", "fraud"],
    place: "tied",
    statement,
  },
  {
    id: "never-asked-to-remove",
    topic: takedown,
    weight: 1,
    all: [
      "never-asked",
      "took-down|takedown-term|site-cut|stream-thing",
      "net-company|platform|stream-service|local-carrier",
    ],
    reach: [24, 60],
    not: ["offline", "mainland-platform", "fraud", "user-data"],
    place: "tied",
    statement,
  },
  {
    id: "carrier-cuts-off",
    topic: takedown,
    weight: 1,
    all: ["site-cut", "site-thing", "local-carrier"],
    reach: [24, 50],
    not: ["offline", "mainland-platform", "fraud", "mishap", "doxxing"],
    abroad: true,
    statement,
  },
  {
    id: "asked-in-interview",
    topic: data,
    weight: 1.05,
    all: ["given-word", "user-data|users-thing", "hong-kong-asks", "you"],
    reach: [14, 24, 30],
    not: ["data-rights", "doxxing", "association", "fraud"],
    together: true,
    place: "tied",
    statement,
  },
  {
    id: "count-granted",
    topic: data,
    weight: 1.1,
    all: ["count-granted", "request-word", "user-data|users-thing|any-data", "speaker|net-company|platform"],
    reach: [50, 50, 60],
    not: ["data-rights", "doxxing", "association", "fraud"],
    statement,
  },
  {
    id: "treaty-route-told",
    topic: data,
    weight: 1.1,
    all: [
      "treaty-route",
      "data-demand|user-data|request-word|hold-off|hong-kong-asks",
      "net-company|platform|company|speaker",
    ],
    reach: [60, 70],
    not: ["data-rights", "doxxing", "association", "fraud", "extradition"],
    abroad: true,
    statement,
  },
  {
    id: "law-weighed-by-company",
    topic: law,
    weight: 0.85,
    all: ["weigh-word", "weighed-law", "net-company|bank-company"],
    reach: [20, 40],
    not: ["commerce", "mishap", "doxxing", "fraud"],
    since,
    place: "tied",
  },
  {
    id: "warrant-fought",
    topic: data,
    weight: 1,
    all: ["contest", "search-order", "net-company|platform"],
    reach: [30, 50],
    not: ["data-rights", "doxxing", "association", "fraud", "everyday-police", "commerce"],
    place: "tied",
    statement,
  },
  {
    id: "freeze-order-met",
    topic: law,
    weight: 1,
    all: ["freeze-order", "authority|account-order", "bank-company"],
    reach: [24, 60],
    not: ["fraud"],
    notBeside: ["retail-banking"],
    since,
    place: "tied",
    statement,
  },
  {
    id: "vpn-leaves",
    topic: law,
    weight: 0.9,
    all: ["strong-leave|leaves-hong-kong", "vpn-word"],
    reach: [30],
    not: ["mishap", "commerce"],
    since,
    place: "tied",
    statement,
  },
  {
    id: "vpn-servers-leave",
    topic: law,
    weight: 0.9,
    all: ["leave-act", "presence-thing", "vpn-word"],
    reach: [14, 40],
    not: ["mishap", "commerce"],
    since,
    place: "tied",
    statement,
  },
  {
    id: "hidden-here-alone",
    topic: takedown,
    weight: 0.22,
    all: ["here-alone", "took-down", "online-thing|stream-thing", "net-company|platform|stream-service"],
    reach: [20, 30, 50],
    together: true,
    not: ["offline", "mainland-platform", "fraud", "mishap", "data-rights"],
    notBeside: ["stream-trade"],
    place: "named",
    oblique: true,
  },
  {
    id: "removal-not-spoken-of",
    topic: takedown,
    weight: 0.85,
    all: [
      "no-comment",
      "took-down|takedown-term|site-cut|remove-plain",
      "net-company|platform|stream-service|local-carrier",
    ],
    reach: [36, 50],
    not: ["offline", "mainland-platform", "fraud", "mishap", "data-rights"],
    notBeside: ["stream-trade"],
    place: "tied",
    oblique: true,
  },
  {
    id: "request-not-spoken-of",
    topic: data,
    weight: 0.85,
    all: [
      "no-comment",
      "hong-kong-request|user-data|users-thing|data-demand",
      "hong-kong-asks|authority",
      "net-company|platform|bank-company",
    ],
    reach: [36, 40, 50],
    not: ["data-rights", "doxxing", "remove", "fraud", "everyday-police"],
    place: "tied",
    oblique: true,
  },
];
