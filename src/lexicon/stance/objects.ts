import type { PhraseTable } from "../table.ts";

/** What it is done to: this decides which matter a position is on. */
export const objects: PhraseTable = {
  /** Requests for data, by name. */
  "data-request": {
    en: `data request(/s), data demand(/s), requests for (/user |/users' |/its users' |/customer |/subscriber |/any |/account |/personal |/such |/members' )(data/information/details/records), request for (/user |/users' |/customer |/subscriber |/any |/account |/personal )(data/information/details/records), demands for (/user |/users' |/customer |/subscriber |/account |/personal )(data/information/details/records), demand for (/user |/users' |/customer |/subscriber |/account |/personal )(data/information/details/records), requests about (users/its users/accounts), requests for information, user information request(/s), user data request(/s), information request(/s), account request(/s), device request(/s), law enforcement request(/s), law enforcement (data|) requests, government request(/s), government data request(/s), police data request(/s), police request(/s), requests from (/the )(hong kong |)(law enforcement/police/government/authorities/authorities in hong kong), production order(/s), disclosure order(/s), user requests, emergency request(/s), emergency disclosure request(/s), search warrant(/s), preservation request(/s), subscriber request(/s), hong kong requests, hong kong's requests, requests from hong kong, requests hong kong, hong kong data requests, letters rogatory`,
    zh: `用户资料的要求、用户资料要求、用户数据的要求、用户数据要求、用户数据请求、用户资料请求、用户数据的请求、用户资料的请求、数据请求、资料请求、资料要求、数据要求、索取用户、索取资料、索要用户、索要数据、索要资料、索取数据、资料查询、用户信息请求、用户信息的要求、信息请求、提交令、资料申请、提供资料要求、提供用户资料要求、执法机关的查询、执法请求、政府的数据、调取用户、调取数据、数据索取、资料索取、提供数据的要求、提供资料的要求、要求交出用户、要求提供用户、查询用户、个人资料要求、取得用户资料、设备请求、装置资料要求、户口资料要求、帐户资料要求、索取会员、索取乘客、索取客户、提供用户数据的要求、提供用户资料的要求、索取其用户、索取当地用户、信息共享申请`,
  },
  /** The data themselves. */
  "user-data": {
    en: `user data, users' data, user's data, data of users, users' information, user information, user details, users' details, user records, customer data, customers' data, customer information, customer details, customer records, customer's files, customer files, subscriber (information/data/details/records/list), subscribers' (data/details/names/records), account (information/data/details/records), private (messages/chats/data), messages, chats, metadata, ip (address/addresses/logs/log), call (records/logs/data), phone records, identity of, identities of, names of, personal (data/information/details), members' (data/details/names/messages), data (on/about/of) (/its /their )(users/customers/subscribers/members), information (on/about) (/its /their /a |/the )(user/users/customers/subscribers/members), (user's/users'/customers'/members'/creators'/riders'/passengers'/readers') (details/data/names/records/information/messages), logs, login records, (chat/message/login/access/connection/trip/transaction/payment/travel) (logs/records/history/data), data, records, content of, emails, account contents, registration details, any information, backup data, bank (details/records/statements), statements, footage, contact lists, user accounts' data, encryption keys, donor (list/lists/details/names), names behind, details behind, files, who was behind, passenger data, subscriber`,
    zh: `用户资料、用户数据、用户信息、用户个人资料、用户私隐、用户隐私、用户身份、用户纪录、用户记录、用户通讯、用家资料、用家数据、使用者资料、使用者数据、客户资料、客户数据、客户记录、客户纪录、客户档案、客户文件、账户资料、帐户资料、帐号资料、账号资料、登记人资料、登记资料、注册资料、订户资料、会员资料、会员数据、乘客资料、通讯纪录、通讯记录、通话纪录、通话记录、对话纪录、聊天记录、聊天纪录、浏览纪录、浏览记录、ip地址、ip位址、元数据、会议纪录、会议记录、月结单、账单、邮箱资料、电邮资料、邮件、资料、数据、信息、讯息、个人资料、个资、纪录、记录、身份、密钥、网民资料、读者资料、市民数据、捐款人、名单、行程记录、交易纪录、交易记录、备份`,
  },
  /** Requests to remove, by name. */
  "removal-request": {
    en: `removal request(/s), takedown request(/s), take down request(/s), removal notice(/s), takedown notice(/s), takedown order(/s), removal order(/s), removal demand(/s), takedown demand(/s), blocking order(/s), requests to (remove/take down/delete/block), request to (remove/take down/delete/block), requests for (removal/the removal/removals/takedowns/content removal), demands to (remove/take down/delete/block), demand to (remove/take down/delete/block), content removal, content request(/s), orders to (remove/take down/block), order to (remove/take down/block/delist), request for (/the )(removal/takedown), injunction, content restriction*, content demands, demand for removal, restriction request*, demand that it (remove/take/disable/delete/drop/block), requests to remove`,
    zh: `移除要求、删除要求、下架要求、移除令、删除令、封网令、移除通知、删除通知、移除请求、删除请求、删帖要求、删帖请求、移除内容的要求、移除内容要求、内容移除、要求移除、要求删除、要求下架、要求封锁、封锁指令、屏蔽指令、禁制令、屏蔽令、封锁令、要求关闭、下架请求、内容限制、要求屏蔽、要求删帖、删歌要求`,
  },
  /** What can be removed. */
  content: {
    en: `content, post(/s), video(/s), clip(/s), song(/s), track(/s), anthem, page(/s), website(/s), site(/s), web site, domain(/s), app(/s), application, podcast(/s), channel(/s), group(/s), account page, profile(/s), search result(/s), link(/s), listing(/s), game(/s), blog(/s), repositor(y/ies), forum(/s), thread, article(/s), entry, map app, protest map, messages of, music, album, episode(/s), film(/s), document(/s), petition, server's page, items, item, pieces, tweets, tweet, images, photo(/s), stickers, emoji, ad(/s), advert(/s), material, code, project(/s), book(/s), e book(/s), url(/s), result(/s), artist's page, playlist, livestream, upload(/s), streams`,
    zh: `内容、帖文、帖子、帖、影片、视频、片段、歌曲、该曲、歌、音乐、专页、网站、网页、网址、域名、应用程式、应用程序、应用、程式、播客、频道、群组、搜寻结果、搜索结果、连结、链接、游戏、网志、博客、代码库、项目、条目、文章、地图、资料库、专辑、节目、电影、图片、照片、贴文、直播、论坛、书、相册、曲目、信息、app`,
  },
  /** Orders to freeze, by name. */
  "freeze-request": {
    en: `freezing notice(/s), freezing order(/s), freeze order(/s), freeze request(/s), restraint order(/s), freezing letter, notice that forbids, letter of no consent, no consent letter(/s), instructions to (restrain/freeze/block), instructions from hong kong police to (restrain/freeze/block), police letter on, freezing`,
    zh: `冻结通知书、冻结通知、冻结令、冻结账户指令、冻结指示、冻结指令、限制令、不同意处理信、冻结要求、冻结户口的要求、凍結客戶資產指示、禁止处理、不准其放行、关闭户口的要求、冻结资产的要求`,
  },
  accounts: {
    en: `account(/s), bank account(/s), savings, funds, assets, money, payment(/s), donation(/s), deposit(/s), pension(/s), mpf, card(/s), transfer(/s), wallet(/s), hk$, million, balance(/s), brokerage`,
    zh: `户口、账户、帐户、帐号、账号、资产、存款、款项、付款、捐款、资金、强积金、公积金、银行卡、信用卡、收款、钱、万元、积蓄、财产、转账`,
  },
  /** A company in the city: what it runs there. */
  presence: {
    en: `servers, server, office(/s), operation(/s), service in, services in, its service, its services, service, services, market, business in, business, presence, staff, headquarters, data cent(re/er)(/s), users in hong kong, hong kong users, nodes, exit node(/s), machines, backup(/s), users' (personal |)data, customer data from hong kong, infrastructure, employees, team, storage, new accounts, sign ups`,
    zh: `出口、伺服器、服务器、办事处、办公室、办公地点、业务、服务、市场、运营、营运、运作、机房、数据中心、节点、员工、总部、香港用户、据点、存在、分公司、备份数据、用户备份、服務、app、应用、数据`,
  },
  /** What a company runs in the city and can switch off or take away. */
  machines: {
    en: `servers, server, machines, nodes, exit node(/s), data cent(re/er)(/s), its hong kong office, hong kong servers, hong kong office, backup data, users' data, customer nodes, vpn servers`,
    zh: `伺服器、服务器、节点、机房、数据中心、香港办事处、香港办公室、备份数据、用户数据、客户数据、出口节点、机器`,
  },
  /** A demand by an authority, whatever it asks for. */
  request: {
    en: `request(/s), demand(/s), order(/s), court order(/s), notice(/s), letter(/s), warrant(/s), instruction(/s), subpoena(/s), approach(/es), inquir(y/ies), enquir(y/ies), complaint(/s), directive(/s), query, queries, ask, asks, wish(/es), injunction(/s), requirement(/s), behest, applications, police applications`,
    zh: `要求、请求、命令、指令、指示、来信、信件、通知、手令、搜查令、令状、法令、查询、来函、去信、法庭命令、禁制令、索求、指控`,
  },
  law: {
    en: `security law, national security law, new law, the law, legislation, article 43, implementation rules, implications, legal implications, impact of the law, what the law means, its meaning, the rules, the text, its provisions, what the law changes, legislation's, law's, the bill, ordinance, article 23, its terms, the legislation's`,
    zh: `该法、该条例、这部法律、新法例、港版国安法、国安法、法例、新法、法律、实施细则、细则、条文、新例、条例、二十三条、23条`,
  },
  /** Nothing given: turns a giving into a refusal. */
  nothing: {
    en: `nothing, none, none of them, no data, no user data, no information, not a single, zero, no records, in no case, no (user |)(data/information/details/records), no names, none valid, nobody's data, nothing at all, no one's, not one, no such data, without result`,
    zh: `全部未有、全部未、无一、一概没有、一概不、零宗、没有任何、未提供任何、不提供任何、任何资料都没有、一项也没有、一宗也没有、全部没有、0宗、一条也没有、均未提供、均未、从没`,
  },
};
