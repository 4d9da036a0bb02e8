import type { PhraseTable, TopicRule } from "./table.ts";

const topic = "security-law";

export const securityLawSets: PhraseTable = {
  /** Names that only the Hong Kong laws, their organs and their best-known cases have. */
  "nsl-hong-kong": {
    en: `hong kong(/'s) (/new )national security (law/laws/legislation/bill/ordinance/police/department/trial/case/cases), hong kong(/'s) (/new )security (law/laws/legislation/bill/office), hksar national security law, HKNSL, hk(/'s) national security law, hk(/'s) security law,
      (national security/security) (law/laws/legislation/bill) (in/on/for/over/to/against/of) hong kong, safeguarding national security in (the /)hong kong, safeguard(ing/) national security (ordinance/bill), committee for safeguarding national security, office for safeguarding national security, office of national security in hong kong, beijing's security office in hong kong,
      article 23 (legislation/law/bill/ordinance/security law/national security/consultation/proposal), article 23 of the basic law, article 23 of hong kong, basic law article 23, hong kong's article 23, article 43 of the (national security law/hong kong/nsl),
      hong kong 47, democrats 47, 47 (democrats/pro democracy/activists/opposition/democracy/defendants/politicians), hong kong autonomy act, hong kong sanctions act`,
    zh: `港区国安法、港区国家安全法、港区维护国家安全法、港版国安法、港版国安、港版国家安全法、港国安法、香港国安法、香港国家安全法、香港国安、香港特别行政区维护国家安全法、香港维护国家安全、维护香港国家安全、香港特区维护国家安全、港区国安、香港版国安法、香港版的国安法、香港新国安法、港版23条、国安公署、维护国家安全公署、驻港国安、驻港国家安全、国安处、警务处国家安全处、警方国安、警察国安、国安警、香港国安委、港区国安委、维护国家安全条例、国安条例、维安条例、
      23条立法、二十三条立法、廿三条立法、第23条立法、基本法23条、基本法第23条、基本法二十三条、基本法第二十三条、23条草案、23条国安、23条条例、二十三条国安、香港23条、本地国安立法、自行立法维护国家安全、国安法指定法官、国安指定法官、指定国安法官、初选案、47人案、47人初选、民主派47人、民主派初选案、香港47人、初选47人、35颠覆案、35+颠覆、香港自治法、国安法第43条、国安法43条、国安法实施细则、香港首宗国安、涉国安法、违国安法`,
  },
  /** The laws as any text names them, in a story about Hong Kong. */
  nsl: {
    en: `national security (law/laws/legislation/bill/ordinance/regime/statute/act/decision/decree/rules/measures/provisions/provision/resolution), security (law/laws/legislation/ordinance/statute/regulations/edict/decree/act), (new/beijing's/beijing's new/home grown/homegrown/local/domestic/sweeping) security (rules/rule/measures/bill/legislation), NSL, anti subversion (law/bill/legislation), sedition (law/laws/offence/offences), law on safeguarding national security, safeguard(ing/) national security, national security (offence/offences/offense/offenses/crime/crimes/charge/charges/case/cases/trial/trials/police/department/officer/officers/squad/unit/office/committee/hotline/education/court/judge/judges/suspect/suspects/arrest/arrests/crackdown/clampdown/purge/prisoner/prisoners/investigation/investigations/probe/fugitive/fugitives/grounds/apparatus/reasons/detention/agents/force/bureau/operation/red line/red lines/conviction/convictions/defendants/exhibition/gallery/curriculum/chief/commissioner/charges against), endanger(/s/ed/ing) national security, threat(/s) to national security, in the name of national security, acts endangering, national security related, legislation on national security, laws on national security, law on national security, preservation of national security, national security concerns in hong kong, security office, security crackdown, security clampdown, NSD, beijing imposed law, beijing's law, imposed by beijing, imposed on the city, imposed on hong kong, hong kong's new law, new hong kong law, the sweeping law, sweeping new law, article 43, art 43, article 43 rules, (legislation/law/rules/statute) (that /)beijing (imposed/wrote/passed), (imposed by/passed in/written in) beijing, beijing (imposed/imposes) (a /the /its ),
      (2020/2024) (law/legislation/statute/act/ordinance/security law), law of 2020, (law/legislation/statute) (/that )beijing (imposed/enacted/wrote/drafted/promulgated), (one/laws) (/that )beijing (imposed/wrote), (law/legislation/statute/measures) imposed (by/in/on), (imposed/enacted/drafted/promulgated/written) by (beijing/china), beijing (imposed/drafted/written/made/backed/enacted) (/security /sweeping /national security )(law/laws/legislation/statute), (sweeping/draconian/controversial/contentious/tough/strict/wide ranging/far reaching/feared) (/new /security /national security )(law/laws/legislation/statute),
      security statute(/s), security ordinance, security provisions, national security (powers/implementation/implementing/rule/trials/sentence/sentences/prosecution/prosecutions/prosecutor/prosecutors/clause/clauses/requirement/requirements/risk/risks/threat/threats/guidelines/campaign/dragnet/crime/information/tip line/line/tribunal/proceedings/interests/matters/duty/duties/lessons/course/module/authorities/agency in hong kong/agents), (nation's/country's/state's) security, endanger(/s/ing) (the /)(country/nation/state), collusion (charge/charges/case/trial/offence), secession and subversion, subversion and secession, secession subversion, foreign collusion`,
    zh: `国安法、国家安全法、国家安全立法、国安立法、国安恶法、国家安全条例、维护国家安全、危害国家安全、危害国安、损害国家安全、不利国家安全、国安教育、国家安全教育、国安红线、国安热线、国安举报、国安罪、国安审讯、国安法官、国安案、国安犯、国安拘捕、国安搜查、国安人员、国安部门、国安机构、国安干警、国安立例、国安时代、国安风险、国安法律、国安嫌疑、国安通缉、国安底线、国安考虑、国安条款、国安审查、国安理由、国安为由、国安之名、国安调查、国安罪行、国安罪名、国安展览、涉嫌国安、涉国安、涉及国安、国家安全为由、国家安全理由、国家安全罪、国家安全案、国安搜屋、国安上门、国安约谈、国安问话、国安带走、国安拉人、国安探员、国安组、国安部队、恶法、art 43、四十三条、第四十三条、43条、四十三条细则`,
  },
  /** National security as a mere phrase; 国安 alone is also a football club. */
  "security-word": { en: `national security, state security`, zh: `国家安全、国安` },
  /** The Basic Law's article by its number alone, which other laws have too. */
  "article-23": { en: `article 23, article twenty three`, zh: `第23条、第二十三条、23条、二十三条、廿三条` },
  "article-23-context": {
    en: `basic law, sedition, treason, state secrets, national security, security, legislat*, consultation, ordinance, bill, beijing, espionage, external interference`,
    zh: `基本法、立法、国安、国家安全、条例、草案、谘询、叛国、煽动、间谍、保安局、国家机密、恶法、悬红、境外`,
  },
  /** Where national security means the screening of deals and exports, or another country's service. */
  "other-security": {
    en: `cfius, foreign investment, takeover(/s), acquisition(/s), chip(/s), semiconductor*, export control(/s), investment screening, tariff(/s), zte, spy balloon, tiktok ban, divest*, subsea cable(/s), submarine cable(/s), undersea cable(/s), 5g`,
    zh: `外资审查、外国投资、收购、芯片、晶片、半导体、出口管制、关税、中兴、间谍气球、海底电缆、海缆、5g、足球、联赛、主场、客场、球迷、中超、球员、工体、前锋、射手、进球、连胜、亚冠、主帅、抢开局、草皮、球场、外围、足总、中场、射门、入球、门将、赛事、对阵、联赛杯、杰志`,
  },
  /** Crimes that these laws name. */
  offence: {
    en: `collu(sion/ding/de/ded) with (foreign/external/overseas/a foreign), foreign collusion, conspir(acy/ing/ed) to (collude/commit subversion/commit secession/subvert/publish seditious/print/incite), foreign forces, external forces, external elements, secession, secessionist*, inciting secession, incitement to secession, subversion, subvert(/ing/ed) state power, subversive, sedition, seditious, sedition charges, inciting subversion, terrorist activities, treason, insurrection, foreign interference, external interference, state secrets, disaffection, incit(ing/ement of) hatred, hong kong independence, foreign agent(/s), misprision, endangering the state, endanger the state, espionage, incitement, incite(/s/d), inciting, toppling the government, overthrow*, contrary to the interests of the state, touch on the state, counter terrorism, anti terror hotline, separatis*, collud(e/es/ed/ing) with (outsiders/outside forces/hostile forces/foreigners/foreign powers/foreign countries), (stir/stirs/stirred/stirring) up hatred, (spread/spreads/spreading/sow/sowing/provoke/provoking/incite/incites) (hatred/discontent/disaffection), hatred (of/against/towards) (the /)(authorities/government/country/state/motherland/beijing), invit(e/ed/ing) (foreign/sanctions), lobb(y/ied/ying) for sanctions, call(/s/ed/ing) for sanctions, seditiously, subversively, splitting the country, split the country, absconder(/s), topple (a /the )(regime/government/state), glorif(y/ies/ying) violence, disloyal*, betray*`,
    zh: `颠覆国家政权、颠覆政权、颠覆罪、串谋颠覆、煽动颠覆、分裂国家、煽动分裂、勾结外国、勾结境外、勾结外部、勾结海外、勾结外力、勾结势力、串谋勾结、勾结罪、外国势力、境外势力、外部势力、外国干预、恐怖活动罪、煽动刊物、煽动文字、煽动罪、煽动意图、煽动性、具煽动、发布煽动、刊印煽动、煽惑分裂、煽惑他人分裂、煽动他人、煽动仇恨、引起憎恨、激起憎恨、境外干预、叛国、叛乱、国家秘密、煽动、国家机密、间谍罪`,
  },
  /** Cases and people that are news because of these laws alone. */
  case: {
    en: `jimmy lai, lai chee ying, mr lai, lai's, apple daily, next digital, stand news, chow hang tung, ms chow, tong ying kit, tony chung, andy li, chan tsz wah, 12 hongkongers, hong kong 12, nathan law, ted hui, dennis kwok, kevin yam, anna kwok, finn lau, elmer yuen, mung siu tat, simon cheng, joey siu, frances hui, gwyneth ho, owen chow, gordon ng, benny tai, joshua wong, agnes chow, claudia mo, unofficial primar*, primary poll, primary election(/s), democracy primar*, sheep books, children's books, returning valiant, studentlocalism, student localism, student politicism, chung pui kuen, patrick lam, captain america, hong kong parliament, hong kong alliance, 612 humanitarian, humanitarian relief fund, cardinal zen, joseph zen, exiled activist(/s), overseas activist(/s), activists abroad, activists in exile, overseas based activist(/s), self exiled, wanted activist(/s), newspaper (founder/owner/boss/tycoon/publisher), media mogul, publishing tycoon, vigil (leader/leaders/organiser/organisers), primary (case/defendants), activists in absentia, (shuttered/defunct/closed) (outlet/newspaper/newsroom/news site/news outlet/tabloid/daily), transnational repression, activists abroad, dissidents abroad, critics abroad, democracy campaigner(/s), consulate worker, simon cheng, media boss, media owner, pro democracy publisher`,
    zh: `黎智英、苹果日报、苹果高层、苹果前高层、壹传媒、立场新闻、立场前、立场高层、立场案、立场两、邹幸彤、支联会、唐英杰、钟翰林、李宇轩、陈梓华、12港人、十二港人、罗冠聪、许智峯、许智峰、郭荣铿、任建峰、郭凤仪、刘祖廸、袁弓夷、蒙兆达、郑文杰、邵岚、何桂蓝、邹家成、吴政亨、戴耀廷、黄之锋、周庭、毛孟静、民主派初选、初选案、羊村、光城者、学生动源、612基金、六一二基金、612人道、贤学思政、钟沛权、林绍桐、美国队长、马俊文、谭得志、快必、香港议会、陈日君、海外港人、流亡港人、流亡海外、海外活动人士、传媒大亨、报业大亨、六四晚会、前记者、立场编辑、港台编导`,
  },
  /** Those at whom these laws are aimed, who are in the courts for other things as well. */
  "case-group": {
    en: `next media, demosisto, public opinion research institute, hkpori, professional teachers' union, confederation of trade unions, civil human rights front, rthk, democracy activist(/s), pro democracy activist(/s), pro democracy politician(/s), pro democracy lawmaker(/s), pro democracy figure(/s), opposition activist(/s), opposition politician(/s), opposition lawmaker(/s), opposition figure(/s), pro democracy media, pro democracy newspaper, pro democracy tabloid, pro democracy tycoon, media tycoon, newspaper, news outlet, journalist(/s), dissident(/s), former lawmaker(/s), unionist(/s), student activist(/s)`,
    zh: `香港众志、众志、民研、教协、职工盟、民阵、吴霭仪、何韵诗、民主派人士、民主派议员、民主派前议员、民主派区议员、民主活动人士、民运人士、活动人士、异见人士、反对派、香港电台、港台节目、传媒人、新闻工作者、记者、抗争者、社运人士、本土派、前议员、前区议员、学运`,
  },
  /** What is done to people and groups under a criminal law. */
  prosecution: {
    en: `arrest(/s/ed/ing), charged, charges, prosecut*, trial(/s), tried, jail(/s/ed), imprison*, sentenc*, convict*, guilty, bail, detained, detain(/s/ing), detention, custody, remand*, raid(/s/ed/ing), wanted, bount(y/ies), arrest warrant(/s), fugitive(/s), abscond*, passport(/s), froze, frozen, freez*, court, appeal(/s/ed), plead*, verdict, indict*, extradit*, interrogat*, disband*, shut down, shutting down, closure, closed down, ceased, ceasing, fled, flee, exile(/s/d), crackdown, jury, acquit*, behind bars, prison, disqualif*, assets, released from, solitary, inmate(/s), prisoner(/s), early release, remission, solitary confinement, held in, held since, in jail, warrants for, warrant(/s), wanted by, defendant(/s), search warrant, taken in, taken away, house search, home searched, tried in, stand trial, retrial, ruling, overturn*, upheld, conviction(/s), magistrate(/s), prosecution, takes the stand, take the stand, testif*, cross examin*, on bail, skipped bail, jumped bail, arrest warrant, rounded up, dawn raid(/s), freed, released, expelled, took their names, hounded, hounding, harass*, followed, tortur*, in the dock, cell, barred from, defence lawyer(/s), counsel, closing arguments, mitigation, pre trial, committal, held without, years in jail, years in prison, behind bars`,
    zh: `被捕、拘捕、逮捕、抓捕、被抓、起诉、检控、控罪、控告、被控、落案、提堂、审讯、受审、开审、审理、候审、还押、还柙、保释、判囚、判监、入狱、服刑、监禁、囚、定罪、认罪、罪成、裁定、上诉、搜查、搜屋、搜捕、通缉、悬红、悬赏、流亡、冻结、没收、充公、护照、解散、停刊、停运、停办、结束营运、终止运作、结业、出走、逃亡、审判、求情、判刑、刑期、被带走、带署、协助调查、陪审团、取消议员资格、dq、出狱、案件、开庭、结案陈词、作供、自辩、囚犯、囚友、在囚、出册、减刑、扣减刑期、提早释放、单独囚禁、独囚、定罪、得直、撤销、终审、终院、提讯、答辩、被拉、拉人、问话、约谈、上门、搜查令、被控方、审理、押后、探监、监狱`,
  },
  /** Ordinary public-order charges, which are not these laws. */
  "public-order": {
    en: `unauthori(s/z)ed assembl*, unlawful assembl*, riot(/s/ing/ed/ers), illegal assembl*, contempt of court, assault*, possession of, criminal damage, weapon(/s), theft, fraud, drug(/s), murder*, money laundering, false statement(/s), road traffic, vehicle registr*, societies ordinance, election ordinance, corrupt conduct, perjury, tax evasion, drink driving, copyright`,
    zh: `未经批准集结、非法集结、暴动罪、参与暴动、藐视法庭、袭警、刑事毁坏、攻击性武器、盗窃、诈骗、欺诈、贩毒、谋杀、洗黑钱、洗钱、伤人、虚假陈述、道路交通条例、查册、社团条例、选举舞弊、逃税、醉驾、限聚令`,
  },
  /** A price on the heads of those abroad. */
  bounty: {
    en: `bount(y/ies), hk$1 million, hk$1m, hk$1mn, hk$200 000, HK$200, wanted list, arrest warrants for, passports cancelled, cancel(/s/led/ling/ed) passports, cancel(/s/led/ling/ed) the passports, wanted activist(/s), wanted overseas`,
    zh: `悬红、悬赏、国安通缉、通缉令、被通缉、注销护照、取消护照、潜逃者、海外通缉、通缉名单`,
  },
  /** How other governments answer to what happens in Hong Kong. */
  reaction: {
    en: `sanction(/s/ed/ing), extradition (treaty/treaties/agreement/agreements/arrangement/arrangements/deal/pact), (suspend/suspends/suspended/suspending/suspension of/scrap/scraps/scrapped/end/ends) extradition, (special/preferential/separate) (status/treatment/trade status/trading status/trade treatment), sufficiently autonomous, no longer autonomous, not autonomous, business advisory, lifeboat, bno, bn o, british national(/s), safe haven, political asylum, asylum, magnitsky, pathway to citizenship, path to citizenship, human rights and democracy act, hong kong policy act, visa (restriction/restrictions/ban/bans/limits/limit/curbs/sanctions), travel ban(/s), asset freeze(/s), blacklist*, (bar/bars/barring/barred/ban/bans/banned) (/more )(hong kong officials/officials), hong kong officials, raise(/s/d) (the /)case, raises case, raise his case, raised his case, summon(/s/ed) (the /)(ambassador/envoy/consul), parliamentary inquiry, blacklist, grants asylum, granted asylum, refugee status, voices concern, transnational repression, travel to hong kong at your own risk, hong kong officials`,
    zh: `制裁、引渡协议、引渡条约、引渡协定、引渡安排、中止引渡、暂停引渡、移交逃犯协定、移交逃犯协议、特殊地位、特殊待遇、特别待遇、独立关税、营商警告、营商风险、商业警告、商业谘询、救生艇、bno、居英权、政治庇护、寻求庇护、庇护、人权与民主法、人权民主法、马格尼茨基、签证限制、限制签证、拒发签证、资产冻结、禁止入境、促释放、促请释放、召见、领事、关闭经贸办`,
  },
  /** Schemes that exist for Hong Kong people alone. */
  "own-reaction": {
    en: `BNO, bn o, british national overseas, bno visa, hong kong (pathway/lifeboat/permanent residence pathway), hong kong human rights and democracy act, hong kong policy act`,
    zh: `BNO、bno签证、英国国民（海外）、英国国民海外护照、居英权、救生艇、港人移民计划、港人居留、港人入籍、香港人权民主法、香港人权与民主法、移英港人、港人移英、移台港人、在英港人`,
  },
  /** Hong Kong's offices abroad, which mostly hold receptions. */
  "trade-office": {
    en: `economic and trade office(/s), trade office(/s), hketo(/s)`,
    zh: `经贸办、经济贸易办事处`,
  },
  "softer-reaction": {
    en: `consulate(/s), consul general, resolution, parliament's, citizenship, permanent residen*, emigrat*, exodus, brain drain, visa(/s), travel (advisory/advice/warning), joint declaration, joint statement, six monthly report, export control*, high degree of autonomy, foreign secretary, secretary of state, foreign minister(/s), foreign ministry, condemn*, five eyes, g7, human rights council, human rights committee, leaving the city, leave the city, relocat*, pull out of, leave hong kong, left hong kong, departures, net outflow, bids farewell, farewell to hong kong, settle in, settled in, resettlement, moved to (britain/the uk/canada/taiwan/australia), new life in`,
    zh: `入籍、居留权、永居、签证、移民潮、移民、出走潮、人才外流、离开香港、撤出香港、撤离香港、旅游警示、旅游建议、外游警示、旅游提示、中英联合声明、半年报告、出口管制、高度自治、外相、外长、国务卿、外交部、五眼联盟、七国集团、g7、人权理事会、人权委员会`,
  },
  /** Sanctions about other things that pass through Hong Kong. */
  "other-sanctions": {
    en: `russia*, iran*, north korea*, moscow, chip(/s), semiconductor*, oil, drone(/s), shell compan*, evad*, evasion, tanker(/s), huawei, export control evasion, ukraine, smuggl*`,
    zh: `俄罗斯、俄国、伊朗、朝鲜、北韩、芯片、晶片、半导体、石油、无人机、空壳公司、规避制裁、逃避制裁、油轮、华为、走私`,
  },
  /** Fear and silence, said in the words that these laws brought. */
  chill: {
    en: `chilling effect, self censor*, self censorship, white terror, climate of fear, political prisoner(/s), political persecution, banned book(/s), loyalty oath, oath(/s) of loyalty, oath taking, patriotic education, press freedom, media freedom, freedom of the press, academic freedom, police their own, watch what they say, watch their words, bite their tongue(/s), fear of reprisal(/s), climate of (fear/caution/suspicion), under the radar, tread carefully, lie low, think twice, off limits, shrinking space, space has shrunk, possible breach`,
    zh: `寒蝉、白色恐怖、自我审查、噤声、文字狱、以言入罪、因言获罪、因言入罪、政治犯、良心犯、禁书、秋后算账、政治检控、政治打压、政治审查、新闻自由、言论自由、出版自由、学术自由、效忠宣誓、宣誓效忠、红线`,
  },
  /** What such stories are full of. */
  /** What is done to freedoms, and the freedoms. */
  crackdown: {
    en: `crackdown(/s), erosion, erod(e/es/ed/ing), dismantl*, crush(/es/ed/ing), stifl(e/es/ed/ing), curtail(/s/ed/ing), undermin(e/es/ed/ing), suppress(/es/ed/ing/ion), silenc(e/ed/ing), smother*, gag(/s/ged/ging), shrinking, clampdown, quash*, muzzl*, stamp(/s/ed/ing) out, quell*, repress*`,
    zh: `打压、箝制、钳制、扼杀、侵蚀、摧毁、收窄、萎缩、压制、噤声、全面管治、清算、大抓捕、大搜捕、大拘捕、窒息、灭声、蚕食`,
  },
  freedom: {
    en: `dissent, dissenters, dissidents, rights, opposition, freedom(/s), democracy, democratic, critics, criticism, the media, media, the press, press, civil society, activists, pro democracy, speech, journalists, journalism, autonomy, liberties, civil liberties, one country two systems, pluralism, space for`,
    zh: `自由、民主、异见、异己、新闻、言论、公民社会、反对派、自治、一国两制、传媒、媒体、人权、权利、空间、声音、网媒、学术、工会`,
  },
  /** Works taken from shelves and prizes withdrawn. */
  "culture-thing": {
    en: `book(/s), titles, volumes, library books, novel(/s), film(/s), documentar(y/ies), exhibition(/s), performance(/s), play(/s), theatre, libraries, library, artwork(/s), artist(/s), bookshop(/s), bookstore(/s), concert(/s), choir(/s), gig(/s), screening(/s), film festival, lyrics, curator(/s), gallery, galleries, photographs, paintings, musical, festival, radio programme, satirical show, drama(/s), puppet*, press award(/s), journalism award(/s), press awards, art fair, museum`,
    zh: `书籍、图书、著作、藏书、馆藏、图书馆、小说、电影、纪录片、展览、演出、话剧、剧团、艺术、艺术家、作品、书店、新闻奖、书展、博物馆、出版社、出版`,
  },
  withdraw: {
    en: `withdr(ew/aw/awn), remov(e/es/ed/al/ing), pull(/s/ed/ing), purg(e/es/ed/ing), take(/n) off, took off, (under/for) review, ban(/s/ned), cancel(/s/led/ling), censor(/s/ed/ship), bar(/s/red), refus(e/es/ed), scrap(/s/ped), drop(/s/ped), suspend(/s/ed), disappear*, missing from, inspection(/s), tax audit(/s), complaint(/s), harass*, boxed up`,
    zh: `下架、抽走、抽起、移走、禁映、禁演、审查、检查、覆检、复检、取消、叫停、拒绝、拒批、拒租、撤下、撤走、停办、不获续租、不获、删剪、消失、查税、巡查、连环被查、被查、滋扰、投诉、被投诉、列为禁书`,
  },
  /** Those who opposed, and what they are called. */
  political: {
    en: `activist(/s), opposition, pro democracy, democrat(/s), dissident(/s), dissent, protest leader(/s), democracy (campaigner/campaigners/movement/advocate/advocates/group/groups/camp), campaigner(/s), exile(/s), in exile, former lawmaker(/s), ex lawmaker(/s), former legislator(/s), former district councillor(/s), district councillor(/s), student leader(/s), student group(/s), union leader(/s), unionist(/s), localist(/s), independence group(/s), independence activist(/s), pro independence, human rights lawyer(/s), rights lawyer(/s), rights group(/s), vigil organi(s/z)er(/s), government critic(/s), critic of, critics of, outspoken, veteran journalist, columnist(/s), cartoonist(/s), political cartoonist, bookseller(/s), publisher(/s), pollster(/s), satirist, broadcaster, radio host, online radio, political group(/s), churches, pastor, cardinal, emigrant(/s), emigre(/s), exiled, defendants, informer(/s), comedian(/s), satirist(/s), playwright(/s), librarian(/s), social worker(/s), lawyers, barrister(/s), law firms, newspaper founder, british passports, campaigner, democracy campaigner, opposition politician, opposition figure, student activist(/s), vigil, bishop(/s), pastors, church(/es), booksellers, publishers, independent bookshop(/s), press club, foreign press, reporters, foreign reporter(/s), foreign journalist(/s), consulate, diplomats, rights monitor, watchdog groups, ngos, exile's, activists', dissidents'`,
    zh: `社运、抗争者、民主派、泛民、反对派、异见、异议、活动人士、民运、前议员、前立法会议员、前区议员、学生领袖、学生组织、学生会、独派、本土派、港独、流亡、示威者、手足、民主人士、维权、人权律师、人权组织、漫画家、时事漫画、专栏作家、评论员、时评、书商、出版人、电台主持、网台、网台主持、kol、主教、枢机、牧师、政治团体、政治组织、记协、外国记者会、政治、选委、辞任潮、移居、书店老板、出版人、前记者、编剧、导演被、社工、大状`,
  },
  /** Ways of saying something in public. */
  expression: {
    en: `post(/s), facebook post(/s), social media post(/s), online post(/s), online comments, online remarks, comments online, slogan(/s), banner(/s), t shirt(/s), cartoon(/s), poem(/s), column(/s), leaflet(/s), flag(/s), vigil, candle(/s), candlelight, flowers, commemorat*, june 4, tiananmen, statue, pillar of shame, exhibition, performance, theatre, film(/s), documentary, book(/s), book fair, comic(/s), lyrics, anthem, song, graffiti, speech, interview(/s), opinion poll(/s), survey, commentary, commentaries, editorial, radio show, livestream, clothing, chant(/s/ed/ing), stickers, crowdfunding, joke(/s), stand up, show, debate, titles, podcast(/s), busker, tune, mask, words printed, placard(/s), protest song, wrong tune, archive`,
    zh: `帖文、贴文、发帖、留言、网上言论、言论、口号、横额、标语、衣服、T恤、漫画、诗、专栏、评论文章、文章、单张、旗帜、悼念、悼念六四、六四、烛光、烛光晚会、献花、雕像、国殇之柱、展览、表演、话剧、剧场、电影、纪录片、书、书展、歌曲、歌词、涂鸦、演讲、访问、民调、民意调查、评论、社论、节目、直播、叫口号、唱歌、贴纸、众筹、笑话、栋笃笑、辩论、题目、剧本、播客、上架、禁歌、唱歌、街头演唱、哀悼、黑衣、默站`,
  },
  /** What fear makes people do. */
  shrink: {
    en: `cancel(/s/led/ling), called off, scrap(/s/ped/ping), withdr(aw/ew/awn), pull(/s/ed) out, postpone*, fear(/s/ed/ing), afraid, worried, worries, concern(/s/ed) about, uneasy, nervous, sensitive, politically sensitive, self censor*, quit(/s/ting), resign(/s/ed/ation/ing), step(/s/ped/ping) down, sack(/s/ed), fired, dismiss*, not renew*, legal (advice/risk/risks), cautious, caution, silence(/d), stay(/ed) silent, keep quiet, grey area(/s), gray area(/s), red line(/s), crossing the line, cross the line, safety, leav(e/es/ing) hong kong, left hong kong, left the city, relocat*, moving (to/its/their), banned, ban(/s), refuse(/s/d) (to print/to rent/entry/permission), denied (entry/visa/a visa/work visa), permission, venue(/s), (consider/considering/considered/plan/plans/planning/thinking of) (to leave/leaving), leave hong kong, deregister*, revok*, strip(/s/ped), in silence, hours before, wiped, delet(e/es/ed/ing), self exile, reprisal(/s), fear of, without fear, impossible to work, close(/s) (its /their /two )(office/offices), to close its, lost, missing, boxed, unsaid, whisper, knock on the door, door bell, burner phone(/s), told not to, told to, asked not to, frozen, cards stop working, frets, fret over, turned away, (pull/pulls/pulled) down, taken down, vetted, closed, closing, hush*, on borrowed time, eleven times, inspector(/s), inspection(/s), apologi(s/z)e, kneel, changed city, brain drain, leave(/s) hong kong, left in a year, moved away, choose words, careful words, nobody mentions, claw back, grant conditions, lease, landlord(/s), denied a visa, work permit, expel(/s/led), flees, fled, fleeing, seek(/s/ing) asylum, for their safety`,
    zh: `取消、腰斩、叫停、撤回、抽起、延期、搁置、担心、忧、害怕、恐惧、忧虑、敏感、自我审查、辞职、辞任、请辞、离职、解雇、被炒、开除、不获续约、拒续租、法律意见、法律风险、灰色地带、红线、底线、踩线、触犯法律、误堕法网、噤声、沉默、收声、安全、离开香港、离港、撤离、迁往、移居、移英、移民、搬走、禁、拒绝入境、拒发、拒批、拒租、场地、不敢、不再续任、不续任、续任、注销、除牌、钉牌、吊销、褫夺、退出、退会、解散、不再、不敢再、删光、清空、按门铃、被换走、审阅、送审、先交、噤若寒蝉、小心、避开、避谈、不谈政治、话唔租、收回档期、不租、不能上架、不再进货、一夜之间`,
  },
  /** The law without its name. */
  "some-law": {
    en: `the new law, new law, (wrote/write/imposed/imposes/impose/passed/drafted/enacted) a (/new /sweeping )law, law for hong kong, law on hong kong, the law of 2020, 2020 law, since the law, under the law, the statute, new offences, new ordinance, home grown ordinance, home grown law, vague offences, vague law, beijing's new rules, recent events, political situation, political climate, political environment, the legislation, state's security, state security`,
    zh: `新法、新法例、新条例、恶法、新的法律、该法、这条法律、这部法律、那条法律、法例生效、法例实施、法律实施后、政治环境、政治气候、政治形势、大环境、局势`,
  },
  /** Offices and trades under strain: courts, schools, business. */
  "judge-leaving": {
    en: `overseas judge(/s), foreign judge(/s), non permanent judge(/s), british judge(/s), overseas non permanent, foreign lawyer(/s), overseas lawyer(/s), king's counsel, queen's counsel, tim owen, timothy owen, handpicked judges, hand picked judges, designated judge(/s), three judge panel, without a jury, no jury, lord sumption, lord reed`,
    zh: `海外法官、外籍法官、海外非常任法官、非常任法官、英国法官、海外律师、海外大状、御用大律师、指定法官、不设陪审团、三名法官`,
  },
  school: {
    en: `school(/s), teacher(/s), textbook(/s), curriculum, kindergarten(/s), universit(y/ies), campus, lecturer(/s), professor(/s), academic(/s), student union(/s), liberal studies, pupils, students, teaching materials, education bureau`,
    zh: `学校、教师、老师、教科书、课本、课程、教材、幼稚园、大学、校园、讲师、教授、学者、学生会、通识、学生、教育局、校长、校董会`,
  },
  patriotic: {
    en: `patriotic, patriotism, national identity, national flag, flag raising, national anthem, love the country, loyalty, loyal, professional misconduct, complain(t/ts) against, reported to, informant(/s), tip off, tip offs, hotline, citizenship and social development, xi jinping thought, brainwash*, informers, informer, tips from, neighbours, report neighbours, hotline`,
    zh: `爱国、国民身份、国旗、升旗、升国旗、国歌、国民教育、公民科、公民与社会发展、专业失德、被投诉、遭投诉、举报、告密、笃灰、热线、拥护、效忠、洗脑、国情、街坊举报、举报热线、线索、收到举报、告发`,
  },
  /** How officials speak of it. */
  "official-speak": {
    en: `soft resistance, color revolution, colour revolution, anti china forces, anti china elements, patriots governing hong kong, patriots administering hong kong, patriots ruling hong kong, only patriots, from chaos to order, from chaos to stability, stability and prosperity, restor(e/ed/ing) (stability/order), hostile forces, black clad violence, domestic terrorism, home grown terrorism, lone wolf, smear*, interfer(e/es/ing/ence) in hong kong, meddl(e/ing) in hong kong, hong kong affairs`,
    zh: `软对抗、颜色革命、反中乱港、乱港、祸港、爱国者治港、爱国者、由乱到治、由乱转治、由治及兴、由治到兴、止暴制乱、黑暴、本土恐怖主义、孤狼、敌对势力、反华势力、干预香港、干涉香港、香港事务、抹黑、黑手、揽炒、港独组织`,
  },
  /** Business and money under political risk. */
  "business-risk": {
    en: `american chamber, amcham, european chamber, chamber of commerce, legal uncertainty, political risk, business confidence, headquarters, regional hub, financial hub, due diligence, law firm(/s), auditor(/s), expat(/s), fund manager(/s), mpf, provident fund, bank account(/s), assets`,
    zh: `美国商会、欧洲商会、商会、营商环境、政治风险、营商信心、地区总部、金融中心、尽职调查、律师行、会计师行、外资、外企、强积金、银行户口、银行账户、资产`,
  },
  "press-body": {
    en: `foreign correspondents' club, FCC, hkja, journalists association, reporters without borders, RSF, committee to protect journalists, CPJ, press freedom index, press card(/s), work visa(/s), newsroom(/s), accreditation, amnesty, human rights watch, freedom house, pen america, un experts, un rights, human rights committee, un human rights, wall street journal, radio free asia, amnesty international, human rights group(/s), oxfam, greenpeace, wall street`,
    zh: `外国记者会、外国记者协会、记协、记者协会、无国界记者、保护记者委员会、新闻自由指数、记者证、工作签证、编辑部、国际特赦、人权观察、自由之家、联合国专家、联合国人权、华尔街日报、自由亚洲、国际特赦组织、乐施会、人权组织`,
  },
  /** Quarrels of two governments over each other's press, which pass through Hong Kong. */
  "press-quarrel": {
    en: `(US/American/Chinese) (journalists/reporters/media/correspondents/state media), tit for tat, in retaliation, retribution, reciprocal, reciprocity, foreign missions`,
    zh: `美国记者、美国媒体、美媒、中国记者、中国媒体、中媒、官媒记者、对等反制、报复、外国使团`,
  },
  "chill-word": {
    en: `freedom of speech, freedom of expression, free speech, dissent, dissident(/s), pro democracy, opposition, civil society, crackdown, patriots, rule of law, judicial independence, autonomy, exile(/s), human rights, activist(/s), censorship, authoritarian*, sensitive, red line(/s), beijing, freedoms, protest(/s)`,
    zh: `异见、异议、公民社会、爱国者、爱国教育、法治、司法独立、一国一制、一国两制、高度自治、打压、清算、整肃、人权、港独、反对派、泛民、民主派、反送中、光复香港、时代革命、自由、示威、六四、敏感、政权、北京`,
  },
  /** The movement's forbidden words. */
  slogan: {
    en: `liberate hong kong, revolution of our times, glory to hong kong, hong kong independence, protest slogan(/s), protest song, protest anthem`,
    zh: `光复香港、时代革命、光时、香港独立、愿荣光`,
  },
  "organisation-end": {
    en: `disband*, dissolv*, dissolution, wind(/s/ing) up, cease operation(/s), ceased operation(/s), ceasing operation(/s), shut(/s/ting) down, close(/s/d) down, final edition, last edition, fold(/s/ed)`,
    zh: `解散、停止运作、停运、停刊、停办、结束运作、终止运作、即日起解散、最后一期、最后一天运作、结束营运、相继停止、停止运作、落幕、解散动议、通过解散、宣布解散`,
  },
  "civil-group": {
    en: `union(/s), alliance, civil society group(/s), civil society organi(s/z)ation(/s), student union, students' union, democratic party, civic party, league of social democrats, political party, newspaper, news outlet, news site, news website, media outlet(/s), amnesty, bar association, law society, opposition party, party, group(/s), fund`,
    zh: `工会、教协、职工盟、支联会、民阵、公民团体、民间团体、公民社会组织、学生会、民主党、公民党、社民连、政党、党、政党、报章、报社、网媒、学生会、专业团体、教会、传媒机构、媒体、新闻机构、书店、组织、团体、基金`,
  },
};

export const securityLawRules: readonly TopicRule[] = [
  { id: "security-law-named", topic, weight: 1.2, all: ["nsl-hong-kong"], place: "own" },
  { id: "security-law", topic, weight: 1.12, all: ["nsl"], not: ["other-security"], abroad: true },
  {
    id: "security-law-reaction",
    topic,
    weight: 1.3,
    all: ["nsl|nsl-hong-kong", "reaction|softer-reaction"],
    abroad: true,
  },
  { id: "security-law-case", topic, weight: 1.3, all: ["nsl|nsl-hong-kong", "prosecution"] },
  {
    id: "article-23",
    topic,
    weight: 1.1,
    all: ["article-23", "article-23-context"],
    reach: [30, 70],
    not: ["data-rights"],
  },
  { id: "security-word", topic, weight: 0.5, all: ["security-word"], not: ["other-security"] },
  {
    id: "security-word-law",
    topic,
    weight: 0.9,
    all: ["security-word", "law|prosecution|authority"],
    reach: [14, 70],
    not: ["other-security"],
  },
  { id: "security-offence", topic, weight: 0.7, all: ["offence"] },
  { id: "security-offence-case", topic, weight: 1.1, all: ["offence", "prosecution|law"] },
  {
    id: "security-case",
    topic,
    weight: 0.75,
    all: ["case", "prosecution"],
    reach: [22, 70],
    not: ["public-order"],
  },
  {
    id: "security-case-group",
    topic,
    weight: 0.4,
    all: ["case-group", "prosecution"],
    reach: [14, 70],
    not: ["public-order"],
    oblique: true,
  },
  {
    id: "bounty-on-activists",
    topic,
    weight: 1,
    all: ["bounty", "case|case-group|authority"],
    not: ["public-order"],
  },
  { id: "slogan-case", topic, weight: 0.6, all: ["slogan", "prosecution|law"], not: ["public-order"] },
  {
    id: "group-dissolved",
    topic,
    weight: 0.6,
    all: ["organisation-end", "civil-group"],
    reach: [14, 70],
    oblique: true,
  },
  {
    id: "reaction-to-hong-kong",
    topic,
    weight: 0.8,
    all: ["reaction"],
    not: ["other-sanctions", "public-order"],
    place: "named",
    abroad: true,
  },
  {
    id: "hong-kong-scheme",
    topic,
    weight: 0.65,
    all: ["own-reaction"],
    place: "own",
    not: ["public-order"],
    abroad: true,
  },
  {
    id: "trade-office-threatened",
    topic,
    weight: 0.8,
    all: ["trade-office", "shrink|organisation-end|prosecution|political|nsl|reaction|freedom"],
    reach: [40],
    not: ["other-sanctions", "public-order"],
    abroad: true,
  },
  {
    id: "softer-reaction",
    topic,
    weight: 0.35,
    all: ["softer-reaction"],
    not: ["other-sanctions", "other-security", "press-quarrel"],
    place: "named",
    abroad: true,
    oblique: true,
  },
  {
    id: "crackdown",
    topic,
    weight: 0.55,
    all: ["crackdown", "freedom"],
    reach: [7],
    abroad: true,
    since: "2020-05-21",
    oblique: true,
  },
  { id: "chilled", topic, weight: 0.45, all: ["chill"], support: true },
  {
    id: "culture-purge",
    topic,
    weight: 0.5,
    all: ["culture-thing", "withdraw", "political|law|authority|nsl|security-word|offence|chill"],
    reach: [7, 50],
    since: "2020-05-21",
    oblique: true,
  },
  {
    id: "dissent-prosecuted",
    topic,
    weight: 0.55,
    all: ["political", "prosecution"],
    reach: [14, 70],
    not: ["public-order"],
    since: "2020-05-21",
    oblique: true,
  },
  {
    id: "speech-prosecuted",
    topic,
    weight: 0.5,
    all: ["expression", "prosecution", "authority|law|political"],
    reach: [14, 70],
    not: ["public-order"],
    since: "2020-05-21",
    oblique: true,
  },
  {
    id: "speech-shrunk",
    topic,
    weight: 0.5,
    all: ["expression", "shrink", "political|law|authority"],
    reach: [14, 70],
    since: "2020-05-21",
    oblique: true,
  },
  {
    id: "dissent-shrunk",
    topic,
    weight: 0.4,
    all: ["political", "shrink"],
    reach: [12, 70],
    since: "2020-05-21",
    oblique: true,
  },
  {
    id: "law-unnamed",
    topic,
    weight: 0.65,
    all: [
      "some-law",
      "political|offence|chill|reaction|softer-reaction|business-risk|press-body|civil-group",
    ],
    reach: [40, 70],
    since: "2020-05-21",
    not: ["doxxing", "privacy-law-hong-kong", "privacy-ordinance", "cyber-law"],
    abroad: true,
    oblique: true,
  },
  {
    id: "judges",
    topic,
    weight: 0.6,
    all: ["judge-leaving", "prosecution|shrink|political|security-word|nsl|chill-word"],
    reach: [40, 70],
  },
  {
    id: "patriotic-school",
    topic,
    weight: 0.5,
    all: ["school", "patriotic"],
    reach: [20, 70],
    since: "2020-05-21",
    oblique: true,
  },
  { id: "official-speak", topic, weight: 0.5, all: ["official-speak"], oblique: true },
  {
    id: "business-shrunk",
    topic,
    weight: 0.4,
    all: ["business-risk", "shrink|security-word", "law|political|authority"],
    reach: [30, 70],
    since: "2020-05-21",
    oblique: true,
  },
  {
    id: "press-shrunk",
    topic,
    weight: 0.5,
    all: ["press-body", "shrink|prosecution|chill|political"],
    reach: [30, 70],
    not: ["press-quarrel"],
    since: "2020-05-21",
    oblique: true,
  },
  {
    id: "circle-of-dissent",
    topic,
    weight: 0.75,
    all: [
      "political|chill|crackdown|official-speak|press-body|offence|slogan|judge-leaving|own-reaction|some-law|case|case-group|nsl|nsl-hong-kong",
      "prosecution",
      "shrink",
      "expression|culture-thing|withdraw",
      "freedom|chill-word",
      "authority|law",
      "reaction|softer-reaction",
      "civil-group|school|business-risk",
    ],
    gather: 4,
    not: ["public-order", "other-sanctions", "data-rights"],
    since: "2020-05-21",
    oblique: true,
  },
  { id: "chill-words", topic, weight: 0.3, all: ["chill-word"], support: true },
  { id: "prosecuted", topic, weight: 0.25, all: ["prosecution"], support: true },
];
