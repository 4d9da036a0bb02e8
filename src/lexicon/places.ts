import type { PhraseTable } from "./table.ts";

/** Words that Hong Kong's press and law use and other Chinese rarely does; for a story that names no place at all. */
const hongKongUsage = `還柙、帶署、落案、判囚、囚、裁判官、條例草案、首讀、三讀通過、刊憲、律政、保安局、立法會、區議員、私隱、網絡商、電訊商、電訊公司、流動電話、手提電話、資訊科技界、法改會、通訊局、社工、大狀、大律師、事務律師、律師會、候懲、社會服務令、短訊、閉路電視、警司、高級督察、總督察、反恐、警署、的士、巴士、言語治療師、食環、消防處、差估署、稅務局、地政、屋邨、公屋、居屋、康文、校監、校董、通識科、公民科、升旗、慈善基金、議員辦事處、建制、泛民、本地、市民、當局、逾期、涉嫌違、國安法、國安、維安、軟對抗、白色恐怖、石門、金紫荊、煲底、大館、維港、廟街、社區組織、關注組、議員助理、政總、立會、特區、公民與社會發展、教員室、科主任、通識、懲教、囚友、積金、強積金、上議會、大狀會、行會、差人、差館、港幣、蚊、阿sir、街坊`;

/** Words that place a story in Hong Kong: the name itself, what exists nowhere else, and the city's own usage. */
export const hongKong: PhraseTable = {
  "hong-kong": {
    en: `hong kong, hongkong, hong konger(/s), hongkonger(/s), hong kongers', hk, hksar, hksarg, hk sar, hk's, fragrant harbour,
      sar government, hkd, h.k, xianggang, heung gong, hkid, hkic, hk$`,
    zh: `香港、港官、港企、港生、港漂、港青、港商、港校、返港、回港、離港、旅港、旅英港人、港府、港人、港警、本港、全港、港区、港版、港方、港版國安、在港、留港、訪港、赴港、來港、抵港、離港、駐港、涉港、反中亂港、禍港、亂港、治港、
      港台關係、中港、港澳、粵港澳、港獨、港英、港女、港男、港媒、港股、港元、港幣、撐港、挺港、救港、港共、港鐵、港大、香城`,
  },
  "hong-kong-sign": {
    en: `legco, legislative councillor*, lawmaker in the city, carrie lam, john lee ka chiu, john lee, leung chun ying, cy leung, donald tsang,
      chris tang, chris tang ping keung, teresa cheng, paul lam ting kwok, erick tsang, raymond siu, eric chan kwok ki, regina ip, starry lee, matthew cheung,
      paul chan mo po, edward yau, patrick nip, carmen kan, tony tse, maria tam, elsie leung, rimsky yuen, ronny tong, holden chow, priscilla leung,
      jimmy lai, jimmy lai chee ying, apple daily, next digital, next media, stand news, citizen news, rthk, hkfp, tvb, i cable, ming pao, sing tao, oriental daily, hk01, south china morning post, scmp,
      ta kung pao, wen wei po, joshua wong, agnes chow, nathan law, benny tai, martin lee, margaret ng, chow hang tung, lee cheuk yan, albert ho, cyd ho, leung kwok hung, gwyneth ho,
      claudia mo, eddie chu, ted hui, denise ho, joseph zen, cardinal zen, cheung man kwong, tong ying kit, tony chung, andy li, finn lau, anna kwok, simon cheng, dennis kwok, elmer yuen, kevin yam, mung siu tat, christopher mung, joey siu,
      frances hui, glacier kwong, baggio leung, sixtus leung, edward leung tin kei, wong ji yuet, ng gordon ching hang, owen chow, lester shum, tiffany yuen, jeremy tam, alvin yeung, au nok hin, helena wong, kwok ka ki,
      ronson chan, patrick lam shiu tung, chung pui kuen, ryan law wai kwong, cheung kim hung, fung wai kong, robert chung, kim wah chung, chung kim wah, selina cheng, bao choy, choy yuk ling, gui minhai, causeway bay books, lam wing kee,
      demosisto, hkjp, civic party, democratic party hong kong, league of social democrats, civil human rights front, hong kong alliance, professional teachers' union, hkptu, hkctu, hkja, DAB, pan democrat*, pro democracy camp, pro beijing camp, pro establishment camp, localist*,
      icac, pcpd, ofca, opcc, hkma, sfc hong kong, secretary for security, secretary for justice, court of final appeal, basic law, one country two systems, mini constitution,
      anti extradition, anti elab, occupy central, umbrella movement, umbrella revolution, lennon wall*, glory to hong kong, liberate hong kong, yuen long attack, apliu street,
      causeway bay, mong kok, tsim sha tsui, wan chai, sham shui po, kwun tong, sha tin, shatin, tai po, tuen mun, yuen long, tseung kwan o, kowloon, new territories, lantau, victoria park, west kowloon, stanley prison, lai chi kok, kwai chung, cheung sha wan, sheung shui, tin shui wai, tsuen wan,
      chek lap kok, mtr corporation, octopus card*, leavehomesafe, bno, british national overseas, cantopop, hang seng, cyberport, hsbc, cathay pacific, hkex, hktv, pccw, hkt, csl mobile, smartone, hgc, hkbn, hkix, hkirc, hkcert, pdpo, icso,
      cuhk, hku, polyu, hkust, lingnan university, baptist university, hong kong watch, sai kung, north point, quarry bay, kennedy town, ma on shan, cheung chau, lamma island, hung hom, kai tak, to kwa wan, yau ma tei, diamond hill, wong tai sin, lam tin, chai wan, shau kei wan, pok fu lam, tin hau, fortress hill, tsing yi, tung chung, sheung wan, sai ying pun, fanling, lok ma chau, lo wu, tai wai, sham tseng, peng chau, lan kwai fong, apliu street, temple street, statue square, edinburgh place, hong kong island, prince edward station, pik uk, shek pik, tai lam, lo wu correctional, castle peak bay, san uk ling, correctional services department, leisure and cultural services department, home affairs department, security bureau's, commerce and economic development bureau, innovation technology and industry bureau, digital policy office, hospital authority, department of justice's, court of first instance, district court in wan chai, office of the communications authority, independent police complaints council, liaison office of the central, hong kong and macau affairs office, hong kong and macao affairs office, national security hotline, safeguarding national security, patriots only, patriots governing, district councillor*, district council(/s), executive council, exco, lcsd, edb, hkpf, exiled hongkonger*, inmedia, photon media, transit jam, factwire, post 852, vj media, passion times, initium, house news, scholarism, hong kong indigenous, youngspiration, hong kong national party, civic passion, neo democrats, new people's party, tony tsoi, leung chung hang, yau wai ching, nathan law kwun chung, ventus lau, andrew wan, wu chi wai, lam cheuk ting, raymond chan, jeremy tam man ho, kenneth leung, james to, fernando cheung, emily lau, anson chan, alan leong, audrey eu, lee wing tat, eunice yung, doreen kong, paul tse, tik chi yuen, lo kin hei, cheng yu shek, cap 486, cap 589, cap 106, cap. 486, cap. 589, cap. 200, iam smart, smartview, sham wing kan, jimmy lai's, lai chee ying, bn o, hong konger's, octopus app, hk express, chris patten, lihkg, hkgolden, netvigator, hutchison telecom*, bank of east asia, hk golden, discuss com hk, discuss.com.hk, hkgolden.com, mytv super, baby kingdom forum`,
    zh: `特區政府、太空卡、鴨寮街、特首、行政長官、林鄭、林鄭月娥、李家超、梁振英、曾蔭權、董建華、鄧炳強、鄭若驊、林定國、曾國衞、蕭澤頤、周一鳴、陳國基、葉劉淑儀、李慧琼、張建宗、陳茂波、聶德權、邱騰華、楊潤雄、蔡若蓮、張曉明、夏寶龍、駱惠寧、鄭雁雄、羅致光、
      政務司、律政司、保安局、保安局局長、警務處、警隊、立法會、区议会、區議會、區議員、終審法院、西九龍裁判法院、西九裁判法院、西九龍法院、東區裁判法院、區域法院、裁判官、區院、懲教署、赤柱監獄、荔枝角收押所、廉署、廉政公署、入境處、康文署、食環署、
      民政事務、通訊辦、通訊事務管理局、創科局、商經局、政府新聞處、醫管局、衞生署、金管局、積金局、強積金、運輸署、房委會、選管會、選舉管理委員會、申訴專員、審計署、
      私隱專員、私隱公署、個人資料私隱、個人資料（私隱）條例、私隱條例、鍾麗玲、黃繼兒、
      黎智英、蘋果日報、壹傳媒、壹傳媒創辦人、立場新聞、眾新聞、港台、有線新聞、無綫、無線新聞、now新聞、明報、星島、東方日報、大公報、文匯報、大公文匯、點新聞、信報、端傳媒、集誌社、法庭線、獨立媒體、獨媒、南華早報、香港01、
      黃之鋒、周庭、羅冠聰、戴耀廷、李柱銘、吳靄儀、鄒幸彤、李卓人、何俊仁、何秀蘭、梁國雄、何桂藍、毛孟靜、朱凱廸、許智峯、許智峰、何韻詩、陳日君、唐英傑、鍾翰林、李宇軒、劉祖廸、郭鳳儀、鄭文傑、郭榮鏗、袁弓夷、任建峰、蒙兆達、邵嵐、許穎婷、鄺頌晴、
      梁頌恆、梁天琦、游蕙禎、鄒家成、岑敖暉、袁嘉蔚、譚文豪、楊岳橋、區諾軒、黃碧雲、郭家麒、梁凌杰、陳健民、朱耀明、陳方安生、張超雄、涂謹申、胡志偉、林卓廷、尹兆堅、范國威、陳志全、譚得志、快必、古思堯、黃浩銘、陳皓桓、王婆婆、馬俊文、呂智恆、
      陳朗昇、楊健興、鍾沛權、林紹桐、羅偉光、張劍虹、陳沛敏、馮偉光、楊清奇、鍾庭耀、鍾劍華、蔡玉玲、林榮基、桂民海、銅鑼灣書店、程翔、劉細良、蕭若元、王岸然、練乙錚、
      香港眾志、眾志、公民黨、社民連、民建聯、新民黨、工聯會、民陣、支聯會、教協、職工盟、記協、外國記者會、外國記者協會、泛民、民主派、建制派、本土派、傳統建制、本民前、學生動源、賢學思政、光城者、612基金、六一二基金、人道支援基金、星火同盟、
      一國兩制、基本法、兩制、二十三條、23條、第23條、廿三條、反送中、送中、反修例、修例風波、逃犯條例、雨傘運動、雨傘革命、佔中、佔領中環、連儂牆、七一遊行、六四悼念、維園、7.21、721事件、8.31、元朗襲擊、光復香港、光時、黑暴、黃店、黃藍、藍絲、黃絲、願榮光、榮光歸、攬炒、勇武、和理非、
      銅鑼灣、旺角、尖沙咀、尖沙嘴、灣仔、中環、金鐘、深水埗、觀塘、沙田、大埔、屯門、元朗、將軍澳、九龍、新界、大嶼山、荃灣、葵涌、葵青、長沙灣、上水、粉嶺、太子站、西環、北角、天水圍、油麻地、荔枝角、黃大仙、啟德、赤鱲角、西九、鰂魚涌、紅磡、屯馬線、
      連登、高登討論區、電訊盈科、盈科、和記電訊、有線寬頻、網上行、環球全域電訊、東亞銀行、香港討論區、親子王國、八達通、安心出行、bno、匯豐、滙豐、恒生、國泰航空、電盈、香港電訊、香港寬頻、數碼通、數碼港、港交所、浸大、浸会大学、理工大學、中文大學、香港大學、嶺南大學、樹仁大學、珠海學院`,
  },
  "hong-kong-usage": {
    en: "legislative council, security bureau, education bureau, correctional services, chief secretary, permanent secretary for, secretary for justice, secretary for security, district court, cantonese, special administrative region, SAR, the handover, magistrates' courts, article 23, court of appeal, court of final appeal, privacy commissioner, companies ordinance, secretary for (home affairs/education/innovation/commerce/development/labour/food and health/health/constitutional/financial services), financial secretary, senior counsel, (/assistant /deputy )commissioner of police, in cantonese",
    zh: hongKongUsage,
  },
  /** What a text calls Hong Kong once it has named it. */
  "hong-kong-again": {
    en: "the city, city's, the territory, the territory's, the enclave, the former british colony, former british colony, the former colony, the financial hub, asian financial hub, the semi autonomous city, the metropolis, the sar, the special administrative region, special administrative region's",
    zh: "该市、当地、该地、这座城市、这个城市、城中、本地",
  },
  /** Characters of written Cantonese: a text with several of them was written in Hong Kong. */
  cantonese: { en: "", zh: "嘅、咗、唔、喺、嚟、冇、啲、乜、佢、哋、嘢、咁、睇、揾、搵、攞、諗、嗰、噉" },
};

/** Topic sets whose phrases exist in Hong Kong alone, so that they place a story as well. */
export const localSets: ReadonlySet<string> = new Set([
  "nsl-hong-kong",
  "privacy-law-hong-kong",
  "privacy-ordinance",
]);

/** Other places. `china` is softer than the rest: Beijing is part of every Hong Kong story. */
export const otherPlaces: PhraseTable = {
  china: {
    en: `china, mainland china, chinese mainland, mainland, beijing, prc, shanghai, shenzhen, guangdong, xinjiang, tibet, chinese government, chinese authorities, great firewall, tiananmen, guangzhou, wuhan, inner mongolia, uyghur*, uighur*`,
    zh: `中国大陆、大陆、内地、北京、国内、中国政府、上海、深圳、广东、新疆、西藏、防火长城、广州、武汉、网信办、公安部、工信部、内蒙古、中国境内、维吾尔、境内、墙内、杭州、贵州`,
  },
  macau: { en: "macau, macao", zh: "澳门" },
  taiwan: {
    en: "taiwan*, taipei, tsai ing wen, kaohsiung",
    zh: "台湾、臺灣、台北、蔡英文、陆委会、民进党、国民党、立法院、行政院、法务部、监察院、司法院、移民署、北检、地检署、高检署、调查局、蓝委、绿委、立委、高雄、台方、数位发展部、数发部",
  },
  singapore: {
    en: "singapore*, pofma, malaysia*, kuala lumpur",
    zh: "新加坡、星国、马来西亚、大马",
  },
  india: {
    en: "india, indian, delhi, modi, mumbai, kashmir, bengaluru, aadhaar",
    zh: "印度、新德里、莫迪、孟买",
  },
  russia: {
    en: "russia*, kremlin, moscow, putin, roskomnadzor, belarus*, fsb, ukraine, ukrainian, chechen*",
    zh: "俄罗斯、俄国、莫斯科、普京、普丁、俄羅斯、白俄罗斯、乌克兰、克里姆林",
  },
  us: {
    en: `united states, US, u.s, USA, america, american(/s), washington, white house, biden, trump, obama, FBI, CIA, NSA, department of justice, justice department, DOJ, congress, senate, senator(/s), supreme court, fisa, patriot act, cloud act,
      california, new york, texas, florida, federal court, pentagon, capitol, FTC, FCC, state department, snowden, federal trade commission, district court, montana, ohio, virginia, utah, seattle, san francisco, oregon, illinois`,
    zh: `美国、美司法部、美国务院、美财政部、美商务部、美参议员、美众议员、美议员、美参院、美众院、美众议院、美参议院、美国会、美法院、美企、美媒、美军、美制裁、美驻、美使馆、美副总统、美总统、美联邦、美联储、美检方、美官员、美智库、美团体、美国人、美商、美籍、美方、美政府、华盛顿、白宫、拜登、特朗普、川普、奥巴马、联邦调查局、中央情报局、国安局、美国国会、美国国务院、美司法部、司法部、加州、纽约、德州、佛州、五角大楼、联邦法院、联邦贸易委员会、斯诺登、蓬佩奥、布林肯、参议院、众议院、美国商务部、旧金山、联邦通信委员会`,
  },
  uk: {
    en: "UK, u.k, united kingdom, britain, british, england, london, home office, ofcom, gchq, boris johnson, dominic raab, starmer, westminster, scotland, investigatory powers act, online safety act, ICO",
    zh: "英国、英方、英政府、伦敦、约翰逊、英国政府、英格兰、苏格兰、内政部",
  },
  europe: {
    en: `EU, e.u, european union, european commission, europe, european, germany, german, berlin, france, french, paris, macron, italy, italian, spain, spanish, netherlands, dutch, poland, hungary, hungarian, sweden, swedish, norway, denmark, finland, ireland, irish, switzerland, swiss, austria, austrian, belgium, greece, greek, gdpr, brussels, estonia, portugal, czech, romania*, serbia*, cyprus, norwegian, oslo, stavanger, copenhagen, helsinki, stockholm, iceland*, reykjavik, lisbon, Polish, warsaw, prague, budapest, vienna, zurich, geneva, Bern, munich, frankfurt, hamburg, amsterdam, madrid, barcelona, rome, milan, dublin, athens, bulgaria*, croatia*, slovak*, sloven*, lithuania*, latvia*, luxembourg, albania*`,
    zh: "欧盟、欧洲、德国、柏林、法国、巴黎、马克龙、意大利、西班牙、荷兰、波兰、匈牙利、瑞典、挪威、丹麦、芬兰、爱尔兰、瑞士、奥地利、比利时、希腊、爱沙尼亚、葡萄牙、捷克、塞尔维亚、奥斯陆、哥本哈根、斯德哥尔摩、赫尔辛基、冰岛、苏黎世、日内瓦、伯尔尼、慕尼黑、法兰克福、汉堡、阿姆斯特丹、马德里、罗马、米兰、维也纳、里斯本、都柏林、华沙、布拉格、布达佩斯、卢森堡、立陶宛、拉脱维亚、保加利亚、克罗地亚、斯洛伐克",
  },
  australia: {
    en: "australia*, canberra, new zealand, zealand, scott morrison, sydney, melbourne, esafety",
    zh: "澳洲、澳大利亚、坎培拉、堪培拉、莫里森、悉尼、新西兰、纽西兰、墨尔本",
  },
  canada: {
    en: "canada, canadian(/s), ottawa, trudeau, toronto, vancouver, ontario, quebec",
    zh: "加拿大、渥太华、杜鲁多、特鲁多、多伦多、温哥华、魁北克",
  },
  japan: { en: "japan, japanese, tokyo, abe shinzo, kishida", zh: "日本、东京、安倍、岸田" },
  korea: {
    en: "south korea, korea, korean, seoul, north korea, pyongyang",
    zh: "南韩、韩国、首尔、北韩、朝鲜、平壤",
  },
  elsewhere: {
    en: `south east asia, southeast asia, asean, latin america, middle east, gulf states, governments around the world, governments worldwide, other governments, governments everywhere, many governments, Turkey, turkish, erdogan, ankara, istanbul, iran, iranian, tehran, israel*, gaza, palestin*, saudi, saudi arabia, uae, dubai, emirates, egypt*, iraq*, syria*, lebanon, qatar, Jordan, kuwait, afghanistan, taliban, pakistan*, bangladesh*, sri lanka*, nepal*, myanmar, burma, burmese, thailand, thai, bangkok, vietnam*, hanoi, cambodia*, laos, indonesia*, jakarta, philippines, philippine, filipino(/s), manila, duterte, mongolia,
      brazil*, brasilia, bolsonaro, mexico, mexican, argentina, chile, colombia*, peru, venezuela*, cuba*, nicaragua, el salvador, africa, african, nigeria*, kenya*, uganda*, ethiopia*, south africa, zimbabwe, tanzania, rwanda, sudan, algeria, tunisia, morocco, ghana, cameroon, senegal, kazakhstan, kyrgyz*, uzbek*, tajik*, azerbaijan, armenia`,
    zh: `东南亚、东盟、拉美、中东、各国政府、各地政府、全球政府、外国政府、多国政府、土耳其、伊朗、以色列、加沙、巴勒斯坦、沙特、沙地、阿联酋、杜拜、迪拜、埃及、伊拉克、叙利亚、黎巴嫩、卡塔尔、阿富汗、塔利班、巴基斯坦、孟加拉、斯里兰卡、尼泊尔、缅甸、泰国、曼谷、越南、河内、柬埔寨、老挝、印尼、印度尼西亚、菲律宾、马尼拉、蒙古国、巴西、墨西哥、阿根廷、智利、哥伦比亚、秘鲁、委内瑞拉、古巴、非洲、尼日利亚、肯尼亚、乌干达、埃塞俄比亚、南非、津巴布韦、坦桑尼亚、哈萨克、乌兹别克、吉尔吉斯`,
  },
};

/** Publishers and hosts whose unplaced words are about Hong Kong. */
export const hongKongPublishers = {
  names:
    "hong kong, hk, hksar, stand news, citizen news, hkfp, hkcnews, rthk, inmedia, apple daily, ming pao, the standard, scmp, south china morning post, pcpd, legco, hkja, 立场新闻, 众新闻, 香港, 港台, 苹果日报, 明报, 星岛, 东方日报, 独立媒体, 独媒, 端传媒, 信报, 大公报, 文汇报, 私隐专员, 集志社, 法庭线, 记协, 有线新闻, 无线新闻",
  hostEndings: [
    ".hk",
    "hongkongfp.com",
    "hkcnews.com",
    "thestandnews.com",
    "inmediahk.net",
    "scmp.com",
    "hk01.com",
  ],
} as const;
