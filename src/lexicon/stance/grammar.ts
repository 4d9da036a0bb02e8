import type { PhraseTable } from "../table.ts";

/** The small words by which a sentence says who does it, whether it is so, and on whose word. */
export const grammar: PhraseTable = {
  not: {
    en: `not, n't, never, neither, nor, won't, didn't, doesn't, don't, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, wouldn't, cannot, can't, no, nobody, no one, without, nothing, none`,
    zh: `不、没、没有、未、未有、并无、并未、无、冇、唔、从未、从来没有、从没、绝不、不会、不曾、并没有、并非、毋须、不肯、不得、尚未、没曾、未曾、未能、不能、无需`,
  },
  never: {
    en: `never, has not, have not, had not, hasn't, haven't, hadn't, nothing has been, no request, no requests, did not, didn't, has yet, not yet`,
    zh: `从未、从来没有、从没、未曾、没有、未有、并未、并无、冇、从来冇、未、没、尚未、从不曾、无`,
  },
  /** It is thought of, planned, feared or possible. */
  hedge: {
    en: `may, might, could, considering, consider(/s), weighing, mull(/s/ed/ing), is expected to, are expected to, expected to, plan(/s/ning) to, plans for, planned to, planning, intend(/s/ed/ing) to, intention of, threaten(/s/ed/ing) to, threat to, likely, unlikely, possibl(e/y), perhaps, probably, if, unless, whether, would have to, would have, should, must, ought to, has to, have to, can, hop(e/es/ed/ing) to, want(/s/ed) to, able to, contingency, rule out, ruled out, risk(/s/ed) being, in case, were to, on the verge of, about to, preparing to, prepare(/s/d) to, proposal(/s) to, proposed, predict(/s/ed), forecast(/s), fear(/s/ed), worr(y/ies/ied), suspect(/s/ed), speculat*, rumour*, rumor*, supposed to, designed to, aims to, potential*, looking at whether, tempted to, ready to, willing to, unwilling, options, exploring, toy(ing) with, promised to, promise to, vowed, pledge(/d/s) to, how long, imagine, suppose, hypothetical*, in theory, promised, expect(/s) (/that ), bound to, would be, urge, bill passes, would mean, would amount, any company that, companies that, providers that, or else, when asked whether, understood to be, scenario, eventually, sooner or later`,
    zh: `可能、或会、或将、或须、或被、或要、或、考虑、有机会、拟、打算、计划、不排除、料、预料、预计、估计、恐、恐怕、若、如果、假如、倘若、一旦、是否、会否、应否、应该、应当、应、必须、须、需、需要、可以、可、有意、有望、希望、准备、将会否、可否、能否、即使、万一、设想、要求其、视乎、迟早、终将、威胁、扬言、传出、据传、盛传、传、疑、怀疑、忧、担心、认为应、究竟、何时、会不会、要不要、应不应、理应、本应、为何、吗、呢、相信会、推测、预期、有可能、何以、酝酿、研究是否、讨论是否`,
  },
  /** Others want it. */
  demand: {
    en: `ask(/s/ed/ing), urg(e/es/ed/ing), call(/s/ed/ing) on, call(/s/ed/ing) for, demand(/s/ed/ing), order(/s/ed/ing), told, tell(/s/ing), press(/es/ed/ing), request(/s/ed/ing), requir(e/es/ed/ing), forc(e/es/ed/ing), compel(/s/led/ling), instruct(/s/ed/ing), direct(/s/ed/ing), warn(/s/ed/ing), pressur(e/es/ed/ing), want(/s/ed), petition(/s/ed/ing), appeal(/s/ed/ing) to, beg(/s/ged/ging), lobb(y/ies/ied/ying), invit(e/es/ed/ing), advis(e/es/ed/ing), allow(/s/ed/ing), oblig(e/es/ed/ing), exhort*, implor*, remind(/s/ed/ing), seek(/s/ing), sought, asking for, power to, powers to, order that, notice that, demand that, request that, letter that, stop(/s/ped/ping) from, barred from, banned from, accus(e/es/ed/ing), pressing for, insists, insist`,
    zh: `要求、促请、呼吁、敦促、命令、下令、勒令、迫使、责令、请求、去信、警告、吁、促、劝、指令、指示、强制、逼、希望、勒迫、令、要、通知、盼、警告称、奉劝、施压、批评、谴责、斥`,
  },
  /** Began, agreed, was made to: what follows was done. */
  affirm: {
    en: `agree(/s/d) to, decid(e/es/ed) to, decision to, chose to, choos(e/es) to, opted to, continu(e/es/ed/ing) to, began to, begun to, begins to, start(/s/ed) to, start(/s/ed), began, begun, had to, forced to, was forced to, were forced to, been forced to, felt obliged to, moved to, rush(ed) to, went on to, proceed(/s/ed) to, happened to, ended up, admit(/s/ted), confirm(/s/ed), acknowledg(e/es/ed), keep(/s), kept, continue(/s/d), no choice but to, joined, join(/s), obliged to, compelled to, quick to, first to, latest to, is the latest to, failed in, announc(e/es/ed/ing) (/a |/the )(plan/plans/decision) to, willing (/to hand), sworn to, resolved to, set about, by, the latest to, began to, took steps to, came to`,
    zh: `决定、同意、继续、开始、承认、证实、确认、宣布、只能、只好、别无选择、被迫、即时、随即、已、已经、终于、陆续、相继`,
  },
  /** Reported speech: the speaker stands before or after. */
  say: {
    en: `said, say(/s), told, announc(e/es/ed/ing), confirm(/s/ed), stat(/es/ed), statement, wrote, writ(/es/ing), add(/s/ed), explain(/s/ed), acknowledg(e/es/ed), admit(/s/ted), insist(/s/ed), not(/es/ed), respond(/s/ed) that, repl(ies/ied) that, reveal(/s/ed) that, disclosed that, report(/s/ed) that, according to, spokes(man/woman/person), in a blog post, in an email, in a statement, transparency report, its report, figures show, report shows, report showed, declar(e/es/ed), pledg(e/es/ed), vow(/s/ed), recall(/s/ed), publish(/ed/es), tweeted, posted, disclos(/es/ed), declared, clarif(ies/ied), made clear, argued, argues, maintains, by its own, told us, an email from, comment(/s/ed) that, posted on its, informed, notified, its figures, its own figures, promised, countered, reiterat(/es/ed), stress(/es/ed), shows, showed, show, put out a, put it, affirm(/s/ed/ing), apologi*, stating, on its blog, in its blog, on its website, announcement`,
    zh: `表示、称、稱、说、話、指、指出、宣布、证实、确认、承认、回应、回复、回覆、答复、回应称、回复称、回覆称、答复称、强调、透露、声明、公布、发表、公告、重申、表明、解释、补充、发言人、告诉、告知、回应指、写道、坦言、透明度报告、报告显示、数据显示、据、声称、澄清、披露称、坚称、留言、网志、博客、通知、承诺、致歉、报告指、公开信、电邮回复、咁写、话、直言、声言、回应说、称其、认、方面表示、披露、反驳、显示、自称、明言、公报、回应本报、回复本报、回应本台、回复本台、致函、来函`,
  },
  /** Somebody claims it. */
  allege: {
    en: `alleg(e/es/ed/ing), allegedly, claim(/s/ed/ing), accus(e/es/ed/ing), maintain(/s/ed/ing), complain(/s/ed/ing), believ(e/es/ed), suspect(/s/ed), contend(/s/ed), charg(/es/ed) that, purported*, assert(/s/ed), allegation(/s), reckon(/s/ed), is convinced, swears, swore, insinuat*`,
    zh: `指控、声称、坚称、指称、投诉、质疑、怀疑、爆料、控诉、揭发、声讨、相信、举报、宣称、怒斥、疑、抱怨、深信`,
  },
  /** A company's own people and papers. */
  "own-voice": {
    en: `spokes(man/woman/person/people/persons), representative(/s), chief executive, ceo, founder, co founder, cofounder, general counsel, its lawyers, its lawyer, lawyers, counsel, legal team, legal director, policy chief, head of policy, policy director, executive(/s), president, boss, vice president, administrator(/s), operator, press office, chairman, managing director, manager, transparency report(/s), blog, blog post, report, statement, filing, email, figures, its policy, help page, notice to users, director, asia chief, hong kong arm, hong kong unit, management, support team, customer service, chief, engineers, team, policy, legal department, technology chief, subsidiary, arm, unit, office, parent, operator's`,
    zh: `发言人、代表、代表律师、律师、行政总裁、首席执行官、创办人、创始人、法律总监、总法律顾问、主管、管理员、透明度报告、报告、声明、公告、网志、博客、运营方、营运方、亚洲区主管、方面、总裁、负责人、执行长、政策总监、公关、公关部、法律部、客服、高层、经理、香港公司、分公司、董事、副总裁、团队、管理层、回应、政策、旗下`,
  },
  /** Who acts and is no company of the catalogue. */
  other: {
    en: `police, force, authorities, authority, government(/s), officials, official, officer(/s), regulator(/s), prosecutor(/s), prosecution, court(/s), judge(/s), department, bureau, secretary, minister, commissioner, commission, council, lawmaker(/s), legislator(/s), parliament, congress, senator(/s), beijing, china, washington, administration, investigators, detectives, agents, users, user, customers, subscribers, people, residents, activist(/s), protester(/s), protesters, journalist(/s), reporter(/s), analyst(/s), expert(/s), lawyer(/s), barrister, professor, scholar(/s), academic(/s), critic(/s), campaigner(/s), rights group(/s), advocacy group(/s), press group(/s), ngo(/s), organisation(/s), organization(/s), union(/s), church, publisher, artist(/s), singer, label, distributor, party, spokesperson for the government, everyone, anyone, somebody, who, you, he, she, i, hackers, netizens, students, member(/s), parents, diplomat(/s), candidate, witness(/es), chairman, president, king, developer(/s), developers, songwriter(/s), creators, founder of the, editor(/s), newspaper, magazine, broadcaster, opposition, democrats, politician(/s), politicians, the un, the us, the uk, britain, the eu, taiwan, india, russia, men, women, man, woman, dissident(/s), trader, advertisers, investors, the public, hongkongers, hong kongers, citizen(/s), employees, workers, rights groups, state media, bloggers, newsroom, tribunal, watchdog(/s), agency, agencies, legislature, rival(/s), competitor(/s), carriers, others, some, many, most, companies, firms, platforms, tech firms, tech companies, providers, businesses, banks, employers, other companies, law, bill, rules, act, ordinance, provider's customers, applicants, viewers, listeners, players, dancer, doctor, teacher, student, driver, owner, owners, singer's, they say, mother, father, family, wife, husband, son, brother`,
    zh: `警方、警察、港警、警务处、国安处、国安警察、执法部门、执法机关、执法人员、当局、政府、港府、官员、官方、保安局、局长、部门、法院、法庭、法官、检方、律政司、立法会、议员、特首、行政长官、专员、公署、监管机构、金管局、积金局、用户、网民、市民、客户、会员、读者、港人、民众、学者、专家、分析人士、分析员、律师会、大律师、活动人士、示威者、抗议者、记者、人权组织、组织、团体、工会、教会、美国、英国、北京、中国、中央、台湾、印度、俄罗斯、外交部、发言人称政府、国会、参议员、议会、外交官、前官员、消息人士、知情人士、歌手、音乐人、发行商、唱片公司、开发者、开发商、出版社、报章、媒体、外界、人士、业界、业内人士、主席、作者、总编辑、站长、创作者、教授、黑客、玩家、顾客、乘客、家属、女士、先生、被告、股东、投资者、公众、评论员、欧盟、联合国、国安公署、特区政府、海关、入境处、海外港人、同业、对手、其他公司、社交服务、其他平台、其他企业、各国、双方、人权团体、业者、网站、论者、委员、司法部、国务院、白宫、公安、媒体人、商户、友人、老师、学生、店主、居民、读者们、亲友`,
  },
  /** What a text calls a company that it has named. */
  again: {
    en: `the company, the firm, the tech giant, the technology giant, the internet giant, the internet company, the search giant, the search engine, the social network, the social media giant, the social media company, the social media platform, the platform, the messaging app, the messaging service, the messenger, the app, the service, the bank, the lender, the insurer, the operator, the telecom, the telecoms company, the telco, the provider, the vpn provider, the host, the registrar, the website builder, the streaming service, the streamer, the video platform, the video site, the software company, the software maker, the iphone maker, the chat app, the swiss company, the us company, the american company, the chinese company, the internet provider, the internet service provider, the video meeting company, the video conferencing company, the payment company, the payments company, the payment processor, the music service, the cloud company, the parent company, the group, the retailer, the marketplace, the forum, the site, the tech company, the business, the broker, the exchange, the carrier, the developer platform, the web host, the hosting company, the corporation, the giant, the card network, the network, the vpn company, the vpn service, the email provider, the mail service, the startup, the maker, the game store, the storefront, the foundation, the registry, the search company, the photo app, the wallet, the e wallet, the web giant, the e commerce giant, the multinational`,
    zh: `该公司、该行、该平台、该银行、该企业、这家公司、这家科技巨头、这家银行、这家平台、该集团、该网站、公司、平台、该机构、该商、该供应商、该电讯商、该银行集团、有关公司、有关平台、这间公司、该服务商、运营方、营运方、银行、集团、这家企业、该社交平台、这家互联网公司、该软件、该应用、社交巨头、科技巨头、该科技公司、网站、供应商、电讯商、该台、本公司、该基金会、基金会、该论坛、该服务、科企`,
  },
  "again-plural": {
    en: `they, both, both companies, the companies, the two, the two companies, the firms, the three, all three, all of them, the platforms, neither, the pair, neither company, neither of them, each, the banks, the four, all four, the providers, none of them, the others, the services`,
    zh: `两家公司、两公司、他们、它们、两者、这些公司、三家公司、上述公司、有关公司、三者、几家公司、双双、两家、三家、均、各公司、多家公司、该等公司、这批巨企`,
  },
  it: {
    en: `it, its, itself`,
    zh: `它、其`,
  },
  we: {
    en: `we, our, us, we've, we're, we'll, i`,
    zh: `我们、我哋、本公司、本平台、我司、本行`,
  },
  /** Before now, and no news. */
  past: {
    en: `earlier, previously, had said, had earlier, had already, years ago, in the past, once, formerly, at the time, back then, long ago, since then, originally, before that, had announced, had stopped, had paused, had suspended, had been, had told, had pulled, had taken, had dropped, had removed, had blocked, had pledged, had declared, after it had, soon after, has since, had refused, had rejected, had declined, had left, had handed, had given, had shut, had frozen, had closed, had moved, when the law was new, old news, the years since, already, days after, weeks after, hours after, infamously, notoriously, famously, recall*, remember*`,
    zh: `早前、此前、曾、曾经、当年、之前、先前、多年前、过去、早已、早于、已于、昔日、一度、较早前、旧闻、初期、之初、当时、生效后、实施后、其后、继、日前、数年前、早在、多年来、早年`,
  },
  now: {
    en: `now, still, today, so far, remains, currently, at present, for now, to date, these days, has now, until`,
    zh: `现时、目前、仍、仍然、至今、现在、如今、现已、今日、依然、迄今、现`,
  },
  /** Hong Kong, the treaty way round, and "only by a court". */
  treaty: {
    en: `mutual legal assistance, mlat, treaty, through washington, to washington, through the us, us authorities, department of justice, swiss court, swiss courts, court in its home, diplomatic channel(/s), letters rogatory, legal assistance, via the us, irish authorities, through ireland, home jurisdiction, through diplomatic`,
    zh: `司法互助、司法协助、法律互助、法律协助、互助协定、互助协议、经美国、循美国、外交途径、循外交、瑞士法院、循当地`,
  },
  "no-data": {
    en: `nothing to hand over, nothing to give, no data to (give/hand/provide/share), nothing to share, does not (store/keep/hold/retain/log), do not (store/keep/hold/retain/log), stores no, stores none, keeps no (logs/records/data), holds no (data/logs/records), no logs, no user data to, hold no data, no logs to, cannot read, no access to, could not hand over, end to end encrypted and, no ability to, nothing stored in, stores nothing, have nothing, has nothing, no means of`,
    zh: `没有资料可、没有数据可、没有用户数据、没有用户资料、无资料可交、没有资料可以交、没有可交、不储存、不存储、不保留、没有存放、没有储存、没有保存、不保存、无法读取、没有日志、无日志、手上没有、无从提供、根本没有、没有任何数据可`,
  },
  few: {
    en: `seldom asked, rarely asked, few requests, only a few requests, a handful of requests, hardly any requests, small number of requests, few such requests, very few, had few`,
    zh: `很少要求、甚少要求、极少、只收到少量、少量要求、寥寥`,
  },
  /** Companies that nobody names. */
  unnamed: {
    en: `tech firms, tech companies, technology companies, technology firms, internet companies, internet firms, companies, firms, platforms, social media companies, us companies, american companies, western companies, foreign companies, us tech companies, american technology companies, providers, telecoms companies, some companies, multinationals, silicon valley, big tech, online platforms, service providers, social media platforms, messaging services, businesses, banks, the companies, global platforms, tech giants, technology groups, operators`,
    zh: `科技公司、科企、互联网公司、科网公司、网络公司、社交媒体公司、美国公司、外国公司、西方公司、平台、科技巨头、企业、公司、电讯商、服务供应商、社交平台、科技企业、外企、银行、跨国公司、网络供应商、网企`,
  },
  /** Longer strings in which a head or an object is none. */
  cover: {
    en: `declined to be named, declined to be identified, refused to be named, confirm or deny, confirm nor deny, suspended from trading, trading suspended, suspended trading, shares were suspended, share trading, stop press, closed session, under pressure, leave of absence, sick leave, annual leave, on the left, left wing, the left, left in place, closed door*, closed doors, closing price, give rise, gave birth, given that, given the, given its, response to, in response to, right to respond, provide(/s/d) that, provided that, providing that, service provider, passed away, passed the law, passed a law, passed in, pass laws, passed legislation, law passed, passing of the, produced by, product, release date, press release, news release, shareholders, market share, share price(/s), shares, share of, right to remain, remain silent, block letters, block of, building block, tower block, bloc, left hong kong for, hand in hand, on the other hand, at hand, first hand, second hand, hands of, in the hands, on hand, appeal court, court of appeal, court of final appeal, appeals court, signal no, line up, act of, social media, answer the call, holding company, follow us, terms of service, customer service, news service, processing fee, data processing, processed food, public service, civil service, law enforcement, enforcement agencies, enforcement agency, enforcement requests, security service(/s), sharing economy, closed on, closed at, closed up, closed down on, ended at, ended up, end to end, at the end, by the end, end of, weekend, in the end, year end, year ended, months ended, leave a message, gave evidence, giving evidence, give evidence, drop in, dropped in, moved by, moving, block chain, blockchain, removed from office, app store connect, freeze frame, brain freeze, pay freeze, hiring freeze, wage freeze, cold war, lifted off, carried on, exit poll, exit ban, exit visa, exit polls, exit node, study abroad, students, study group, case study, a study, review board, judicial reviews office, peer review, book review, film review, oversight board, share buyback, handed down, handing down, hand down, handed a sentence, handed prison, handed jail, handed out flyers, give way, gave a speech, gave an interview, giving an interview, gave a press, gives a, gave details of the case, gave no details, turn out, provide guidance, provide internet, provide services, provides services, provide a service, providing services, provide support, provided no evidence, produced no evidence, comply with local laws and`,
    zh: `不愿透露姓名、拒绝透露姓名、不愿具名、一封、两封、三封、四封、五封、六封、数封、多封、封信、封电邮、封邮件、为由、其它、其他、其中、其实、其后、其余、尤其、极其、与其、其间、其次、其时、暂停买卖、停止买卖、停牌、暂停交易、暂停一切、冻结加薪、冻结员工、停战电报、服务提供者、服务供应商、提供者、提供商、供应商、交通、交易所、交代、交流、交易、社交、外交、提交法案、提交立法会、交替、成交、交汇、交给法庭、提供服务、提供意见、提供机会、提供支援、交由立法会、收市、关闭屯门、封面、封城、封关、封闭管理、删减、执法、处理器、配合演出、抗拒从严、司法复核权、离开人世、左派、研究院、研究所、研究员、研究生、研究中心、研究人员、研究报告、审查制度、自我审查、新闻审查、政治审查、网络审查、内容审查、审查员、了解到、据了解、结束通话、结束营业时间、会议结束、获得、获准、获释、获批、获奖、获选、捕获、审议法案、审议草案、不同、不少、不仅、不但、不过、不断、不满、不服、不安、不久、不论、不管、不料、不止、不足、不法、不当、不良、无论、未来、没收、无限、无线、无国界、应用、应酬、反应、适应、供应、相应、应届、或者、或许、可见、可靠、可怕、可惜、许可、认可、可疑、可能性、封锁线、撤销司法覆核、遵守秩序、结束后、结束时、获利、无疑、说明、说法、小说、传说、据说、学说、游说、说服、指定、指数、指挥、手指、指引、指责、指标、戒指、话题、电话、对话、通话、神话、据点、数据、收据、据此、根据、依据、证据、名称、职称、简称、号称、称号、称为、称赞、堪称、要求书、主要、重要、需要、只要、要点、要闻、要素、要塞、摘要、首要、不要、要职、传媒、传统、传播、宣传、流传、传送、传真、传讯、传票、传教、疑犯、疑人、无可置疑、怀疑论、令人、司令、口令、夏令、冬令、勒令停课`,
  },
};
