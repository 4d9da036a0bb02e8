import type { PhraseTable, TopicRule } from "./table.ts";

const topic = "data-request";

export const dataRequestSets: PhraseTable = {
  /** A demand for user data, named as such. */
  "data-demand": {
    en: `data request(/s), user data request(/s), data demand(/s), (request/requests/demand/demands/asking/asks/ask/asked/order/orders/warrant/warrants) for (user/users'/customer/account/subscriber/personal/people's/private/the data of), (request/requests) for (data/information/metadata), (information/user information/disclosure/law enforcement/government/police/government data/law enforcement data/emergency/user) request(/s), requests from (law enforcement/the government/government/police/the police/the authorities/authorities/local authorities), requests (by/of/made by) (law enforcement/the government/the police/police/hong kong/the hong kong/authorities/the authorities), requests from (/the )hong kong (police/authorities/authority/government/law enforcement/officials/officers), data disclosure(/s), production order(/s), user data from, compelled disclosure, government demands, demand(/s/ed/ing) (user/users'/customer/account) (data/information/details), device requests, account requests, requests complied with, requests for help from police, government data demands, demands for information, demands for records, requests (related to/concerning/involving) hong kong, request related to, (letters/inquiries/enquiries/orders/queries/applications) from (/the /its /a )(police/authorities/government/force/city's police/hong kong/hong kong's/foreign police), (inquiries/enquiries/requests/demands/letters/queries) (reach us/reached us/that reached/received) from (hong kong/the police/police)`,
    zh: `用户资料要求、用户数据要求、用户资料请求、用户数据请求、用户信息请求、用户数据查询、用户资料查询、索取用户、索取用家、索取个人资料、索取资料、索取数据、索取网民、索取帐户、索取账户、索取使用者、索取客户、索取登记、索取会员、索阅、要求索取、索要用户、索要数据、调取用户、调取数据、调取资料、数据请求、资料请求、数据索取、资料索取、要求提供用户、要求提供资料、要求提供数据、要求交出用户、要求交出资料、提供用户资料、提供用户数据、提供用户个人、提供用户信息、提供用户的、提供用家、提供使用者、提供客户资料、提供顾客、披露用户、披露客户、交出用户、交出客户、交出资料、交出数据、交出使用者、交出网民、移交用户、移交数据、移交资料、用户资料的要求、用户数据的要求、用户资料的请求、用户数据的请求、用户资料申请、提交令、取得用户资料、取得用户数据、获取用户资料、获取用户数据、获取用户信息、查阅用户、交用户资料、交用户数据、个人资料请求、使用者资料请求、使用者资料要求、政府请求、执法部门的请求、执法请求、当局的请求、政府的数据请求、政府的资料`,
  },
  "request-word": {
    en: `request(/s/ed/ing), demand(/s/ed/ing), ask(/s/ed/ing), letter(/s), approach(/es/ed), notice(/s), order(/s/ed/ing), compel(/s/led/ling), requir(e/es/ed/ing), warrant(/s), subpoena(/s/ed), application(/s), forc(e/es/ed/ing), seek(/s/ing), sought, want(/s/ed), inquir(y/ies), enquir(y/ies), query, queries, ordered to, served with, serve(/s/d), legal notice`,
    zh: `要求、请求、索取、索要、命令、强制、勒令、须、迫使、申请、手令、搜查令、法庭命令、查询、来函、发信、通知书、令状、索求、追查、催交、信、法律通知`,
  },
  "request-noun": {
    en: `request(/s), demand(/s) (from/by), demands, court order(/s), warrant(/s), subpoena(/s)`,
    zh: `要求、请求、索取、法庭命令、手令、搜查令、来函`,
  },
  /** Data about people that a company holds. */
  "user-data": {
    en: `user data, users' data, user's data, user information, users' information, user details, users' personal, user records, user accounts data, customer data, customers' data, customer information, customer details, subscriber information, subscriber data, subscriber details, account information, account data, account details, private messages, communications data, communications records, data (of/on/about/from/belonging to) (/its /their /the /hong kong )(users/customers/subscribers), information (of/on/about/from) (/its /their /the /hong kong )(users/customers/subscribers), (identity/identities/names) of (users/a user/customers/subscribers/people), ip address*, ip log(/s), metadata, call records, phone records, browsing history, chat logs, chat records, message content, content of messages, decryption key(/s), encryption key(/s), login records, registration details, identification records, decryption assistance, personal data of users, personal information of users, reader data, readers' data, passenger data, (chat/server/access/connection/trip/travel/payment/transaction/purchase/location/login/visitor/entry/door/reading/borrowing/search/message/email/call/web) (logs/log/records/record/history/histories), subscriber(/s) list, subscriber identities, mailing list, member list, (list/lists/names/addresses/details) of (/its /the )(members/users/members'/users'/readers/subscribers/donors), (members'/users'/readers'/subscribers'/posters') (addresses/names/details/e mails/emails/numbers/messages), membership records, contact list(/s), who owns, who is behind, account holder(/s), account owner(/s), user identities, users' identities, users' names, users' details, real names of, identify users, identify a user, identify the user, unmask*, email addresses, phone numbers, backups, customer records, client data, client information, dashcam footage, doorbell footage, ride records, riders' data, (patient/medical/hospital/passenger/student/member/tenant/guest) (numbers/records/data/information/details), cloud backups, users' messages, account statements, bank records, bank data, bank statements, users in hong kong, hong kong users, privacy of its users, users' privacy, copies of users' data, call data, customer accounts, who was behind, subscriber, subscribers' names, login data, location records, device information, account contents, contents of accounts, e mails of, emails of, mailboxes`,
    zh: `用户资料、用户数据、用户信息、用户个人、用户私隐、用户隐私、用户个资、用户身份、用户的资料、用户的数据、用户纪录、用户记录、用户通讯、用家资料、用家数据、使用者资料、使用者数据、使用者个资、使用者个人、客户资料、客户数据、客户个人、顾客资料、账户资料、帐户资料、帐号资料、账号资料、帐户信息、账户信息、登记资料、注册资料、订户资料、会员资料、通讯纪录、通讯记录、通话纪录、通话记录、通联记录、对话纪录、对话记录、聊天记录、聊天纪录、浏览纪录、浏览记录、ip地址、ip位址、ip位置、上网纪录、上网记录、登入纪录、身份纪录、身分纪录、解密协助、密钥、加密讯息、加密信息、网民资料、读者资料、市民数据、乘客资料、行车记录、交易纪录、付款纪录、付款记录、交易记录、出入纪录、出入记录、借阅纪录、借阅记录、搜寻纪录、搜索记录、连线纪录、连线记录、连接记录、伺服器纪录、日志、订阅名单、会员名单、通讯录、联络人、户主身份、帐户持有人、账户持有人、用户姓名、用户名单、真实身份、真实姓名、发帖者、发帖人、电邮地址、手机号码、电话号码、备份、客户名单、客户个人资料、登记人、乘车记录、行程记录、病人资料、病历、求诊纪录、求诊记录、住客资料、学生资料、旅客资料`,
  },
  /** Words by which the company itself speaks. */
  speaker: { en: `we, our, us`, zh: `我们、本公司、我司、敝公司、我公司、本平台` },
  /** Verbs of giving that leave no doubt, and the manner that officials suspect. */
  "hand-over-plain": {
    en: `hand(/s/ed/ing) over, turn(/s/ed/ing) over, gave up, giving up, given up, surrender*, disclos*, pass(/es/ed/ing) (on /over /)(to/data/information), compelled to provide, obliged to provide, shar(e/es/ed/ing) (/data /information /user data )with`,
    zh: `交出、移交、交予、交给、上交、索取、调取、交付、供出、提供予、提供给、传送至、传给、转交`,
  },
  secretly: {
    en: `secretly, in secret, covertly, quietly, behind closed doors, without notif*, without telling, without users' knowledge, whether it (had/has), whether they (had/have)`,
    zh: `暗中、秘密、私下、偷偷、有否、是否曾、有无、不通知、没有通知、未通知`,
  },
  /** Looser names of such data. */
  "any-data": {
    en: `data, information, records, details, logs, messages, identities, names, footage, decrypt*, passenger list(/s), samples, test data, client files`,
    zh: `资料、数据、信息、个资、个人资料、纪录、记录、讯息、身份、名单、乘客名单、样本`,
  },
  /** Giving it. */
  "hand-over": {
    en: `hand(/s/ed/ing) over, turn(/s/ed/ing) over, give(/s/n) up, gave up, giving up, giv(e/es/ing), gave, provid*, produc(e/es/ed/ing), disclos*, releas*, surrender*, shar(e/es/ed/ing), suppl(y/ies/ied/ying), obtain*, access(/es/ed/ing), compl(y/ies/ied/ying), cooperat*, co operat*, process(/es/ed/ing), respond(/s/ed/ing), answer(/s/ed/ing), fulfil*, honor(/s/ed), pass(/es/ed/ing) (on/to), reveal*, submit*, decrypt*, hand(/s/ed/ing) data, transfer*, act(/s/ed) on, pass(/es/ed/ing), grant(/s/ed/ing), entertain*, turn(/s/ed/ing) (down/away), gave out, got, receiv(e/es/ed/ing), help(/s/ed/ing) (/the )police, assist(/s/ed/ing), gave, shared, confirmed it gave, open its books, in the hands of, end(/s/ed/ing), e mail(ed/ing), sent, send(/s/ing), furnish*, supplied, wip(e/ed/ing), leak(/s/ed) to police, forward(/ed/s/ing), deliver(/s/ed/ing), help(/ed/s/ing), honou(r/rs/red/ring), met, approv(e/es/ed/ing), satisf(y/ies/ied), acced(e/ed/es/ing)`,
    zh: `交出、提供、移交、披露、取得、获取、提交、上交、交给、交予、交付、调取、查阅、分享、配合、合作、拿到、遵从、回应、处理、解密、透露、给予、传送、传给、传输、受理、接获、收到、获得、落入、应要求、给了、曾交`,
  },
  /** Answering no longer, not yet, or no. */
  "hold-off": {
    en: `paus(e/es/ed/ing), suspend(/s/ed/ing), suspension, stop(/s/ped/ping), halt(/s/ed/ing), refus(e/es/ed/ing/al), reject(/s/ed/ing), declin(e/es/ed/ing), den(y/ies/ied), not comply, no longer, cease(/s/d), on hold, review(/s/ed/ing), reassess*, assess(/es/ed/ing), pending, freez(e/es/ing), froze, resum(e/es/ed/ing), compl(y/ies/ied/ying), challeng(e/es/ed/ing), will not, won't, did not, has not, have not, never, not received, direct(/s/ed/ing) to, treaty, transparency, turn(/s/ed/ing) (down/away), zero, none, rebuff*, push(/es/ed) back, resist(/s/ed/ing), stand firm, set aside, ignor(e/es/ed/ing), not process*, not answer*, unanswered, fulfilled, handed over, no data, waiting, until further notice, none of them, none valid, nothing, judged none, quietly begun, begun to answer, not valid, turned down, end(/s/ed/ing), ends direct, freeze(/s), a freeze, join freeze, cut(/s/ting) off, cut ties, quit(/s/ting), no more, withhold*, fewer, decline, rebuff*, snub(/s/bed), dismiss(/es/ed), balk(/s/ed), defer(/s/red), shelv(e/es/ed), hold(/s/ing) off, would not, will no, cannot give, nothing to give, no data left, sent (/them /it /all /each /those )back, (returned/return) unanswered, not much, not honou(r/red), stand(/s) by, under study, study the, studying the, while it studies, while they study, due diligence, human rights assessment`,
    zh: `暂停、暂缓、中止、停止、拒绝、拒交、拒向、不会、不再、不交、冻结、搁置、评估、审视、检讨、等待、未有、没有、从未、不提供、恢复、重启、配合、遵从、叫停、停处理、未曾、不遵从、未收到、考虑、透明度、一概、不予、驳回、不回应、不处理、无一、零宗、全数、全部拒绝、顶住、抗拒、婉拒、无资料可交、没有可交、未回、退回、一封未回、全部退回、要求循、循当地`,
  },
  /** The way round: through another government, and the account given of it. */
  "data-route": {
    en: `mutual legal assistance, mlat(/s), legal assistance treaty, diplomatic treaty, treaty (process/route/request/requests), transparency report(/s), transparency cent(re/er), transparency data, government requests report, law enforcement requests report, treaty channel(/s), treaty request(/s), treaty route, diplomatic channel(/s), (through/via) (washington/the us justice department/swiss courts/the courts), swiss court(/s), letters rogatory, legal assistance request(/s), a local court order, foreign court`,
    zh: `司法互助、法律互助、法律协助条约、法律协助协议、刑事互助、透明度报告、透明报告、透明度中心、信息公开报告、透明度数据`,
  },
  /** The powers of the law over those who run services. */
  "provider-duty": {
    en: `(compel/require/requires/order/force/forces) (/internet /online )(service providers/providers/platforms/companies/firms/isps/operators) to, service provider(/s) (must/may be/can be/could be/who fail/that fail/to hand/to provide/to decrypt), implementation rules, implementing rules, schedule 4, decryption requirement(/s), decryption obligation(/s), duty to decrypt`,
    zh: `要求服务提供者、要求服务供应商、要求网络服务、要求网络供应商、要求平台、要求科技公司、要求电讯商、要求互联网、服务商须、服务提供者须、平台须、平台服务商、网络服务商提供、强制平台、强制科技、第43条实施细则、第四十三条实施细则、43条细则、解密义务、解密要求、协助解密、提供解密`,
  },
  /** Demands that the law makes on associations about themselves. */
  association: {
    en: `foreign agent(/s), donor(/s), donation(/s), membership list, alliance, trustees, schedule 5, society, societies`,
    zh: `代理人、捐款、捐款人、受助人、支联会、民阵、附表5、附表五、社团、成员名单、职员名单、基金`,
  },
  /** Requests for data that are no state's: a customer's own right, trade, a leak. */
  "data-rights": {
    en: `gdpr, subject access, data subject(/s), right of access, right to be forgotten, advertis*, marketing, train(/s/ed/ing) (/its /their )(ai/models/artificial), ai model(/s), data breach*, leak(/s/ed/ing), hacker(/s), hacked, ransomware, phishing, scam(/s/mers), advertisers, subscription`,
    zh: `资料外泄、数据泄露、泄露数据、外泄、泄露、黑客、广告、促销、直销、训练ai、训练人工智能、勒索、钓鱼、骗徒、诈骗、骗案`,
  },
};

export const dataRequestRules: readonly TopicRule[] = [
  {
    id: "data-demand",
    topic,
    weight: 0.8,
    all: ["data-demand"],
    not: ["data-rights", "doxxing", "association"],
  },
  {
    id: "data-demand-by-authority",
    topic,
    weight: 1.05,
    all: ["data-demand", "authority"],
    reach: [30, 70],
    not: ["data-rights", "doxxing", "association"],
  },
  {
    id: "data-demand-answered",
    topic,
    weight: 1.3,
    all: ["data-demand", "hold-off|hand-over", "company|speaker"],
    not: ["data-rights", "doxxing", "association"],
    statement: true,
  },
  {
    id: "user-data-handed-over",
    topic,
    weight: 1,
    all: ["user-data", "hand-over|request-word", "authority"],
    reach: [16, 70],
    not: ["data-rights", "doxxing", "association"],
  },
  {
    id: "user-data-by-company",
    topic,
    weight: 1.3,
    all: ["user-data", "hand-over|request-word", "authority", "company|speaker"],
    reach: [16, 70],
    not: ["data-rights", "doxxing", "association"],
    statement: true,
  },
  {
    id: "data-handed-to-authority",
    topic,
    weight: 0.9,
    all: ["any-data", "hand-over-plain", "authority"],
    reach: [12, 70],
    not: ["data-rights", "doxxing", "association", "privacy-law-hong-kong"],
  },
  {
    id: "data-handed-secretly",
    topic,
    weight: 1.1,
    all: ["any-data", "hand-over-plain", "secretly", "authority"],
    reach: [14, 70],
    not: ["data-rights", "doxxing", "association"],
  },
  {
    id: "data-asked-of-company",
    topic,
    weight: 0.7,
    all: ["any-data", "request-word", "company", "authority"],
    reach: [12, 70],
    not: ["data-rights", "doxxing", "association", "takedown-term", "remove-plain"],
  },
  {
    id: "requests-held-off",
    topic,
    weight: 1.15,
    all: ["request-word", "authority", "hold-off", "company|speaker", "any-data|user-data"],
    reach: [10, 70],
    not: ["data-rights", "doxxing", "association", "takedown-term", "remove-plain"],
    statement: true,
  },
  {
    id: "requests-to-platform",
    topic,
    weight: 0.85,
    all: ["request-noun", "hold-off|hand-over|data-route", "platform"],
    reach: [18, 50],
    not: ["remove", "data-rights", "doxxing", "association", "takedown-term", "remove-plain"],
    place: "named",
    statement: true,
  },
  {
    id: "platform-and-police",
    topic,
    weight: 0.7,
    all: ["platform", "hold-off", "authority", "hand-over|request-word|data-route"],
    reach: [12, 30],
    not: ["data-rights", "doxxing", "association", "takedown-term", "remove-plain"],
    place: "named",
  },
  {
    id: "data-route",
    topic,
    weight: 0.7,
    all: ["data-route"],
    not: ["data-rights", "doxxing", "association"],
    place: "named",
  },
  {
    id: "data-route-request",
    topic,
    weight: 1.2,
    all: ["data-route", "data-demand|user-data|request-word|hold-off"],
    not: ["data-rights", "doxxing", "association"],
    place: "named",
    statement: true,
  },
  {
    id: "circle-of-request",
    topic,
    weight: 0.8,
    all: [
      "any-data|user-data|data-demand",
      "authority",
      "company|speaker",
      "hand-over|hand-over-plain|hold-off",
      "request-word|secretly|data-route",
    ],
    gather: 5,
    not: ["data-rights", "doxxing", "association", "privacy-law-hong-kong"],
    oblique: true,
  },
  {
    id: "provider-duty",
    topic,
    weight: 1,
    all: ["provider-duty", "hand-over|hand-over-plain", "user-data|any-data"],
    not: ["data-rights", "doxxing", "association"],
  },
];
