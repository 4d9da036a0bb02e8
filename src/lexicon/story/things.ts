import type { PhraseTable } from "../table.ts";

/** Laws and instruments. */
export const storyLaws: PhraseTable = {
  "article-23": {
    en: "article 23, safeguarding national security ordinance, article 23 law, article 23 legislation, snso",
    zh: "23條、廿三條、二十三條、基本法23條、基本法第二十三條、維護國家安全條例、23條立法、國安條例、第23條",
  },
  "article-43": {
    en: "article 43, implementation rules, implementation rules for article 43",
    zh: "43條、第43條、實施細則、四十三條、國安法實施細則、第四十三條",
  },
  "privacy-ordinance": {
    en: "privacy ordinance, personal data (privacy) ordinance, pdpo, personal data privacy ordinance, privacy law(/s)",
    zh: "私隱條例、個人資料（私隱）條例、個人資料私隱條例、私隱法",
  },
  doxxing: { en: "doxxing, doxing, doxx*, anti doxxing law", zh: "起底" },
  "fake-news-law": {
    en: "fake news law, fake news, disinformation law, disinformation, misinformation",
    zh: "假新聞法、假新聞、假消息、虛假信息、虛假訊息、虛假資訊",
  },
  "film-law": {
    en: "film censorship, film censorship law, film censorship ordinance",
    zh: "電影檢查條例、電檢條例、電影檢查",
  },
  "interception-law": {
    en: "interception of communications, interception, wiretap*, intercept communications",
    zh: "截取通訊、竊聽、監聽、截聽、截取通訊及監察條例",
  },
  "critical-infrastructure-law": {
    en: "critical infrastructure, computer system(/s) bill, protection of critical infrastructures",
    zh: "關鍵基礎設施、保護關鍵基礎設施",
  },
  "cybercrime-law": {
    en: "cybercrime, cyber crime, computer crime*, access to computer*, cybercrimes",
    zh: "網絡罪行、電腦罪行、不誠實使用電腦、電腦網絡罪行、依賴電腦網絡的罪行、科技罪行",
  },
  "cybersecurity-law": {
    en: "cybersecurity law, cybersecurity, cyber security",
    zh: "網絡安全法、網絡安全、網安",
  },
  "real-name-sim": {
    en: "real name registration, sim card(/s), real name",
    zh: "實名登記、電話卡實名、實名制、電話卡、預付卡、實名",
  },
  "extradition-bill": { en: "extradition bill, anti extradition", zh: "逃犯條例、反送中、反修例" },
  "anthem-law": {
    en: "national anthem law, national anthem ordinance, national anthem",
    zh: "國歌法、國歌條例、國歌",
  },
  "flag-law": { en: "national flag, flag law", zh: "國旗、國旗條例、侮辱國旗" },
  oath: { en: "oath(/s), oath taking, allegiance", zh: "宣誓、效忠、擁護基本法" },
  "immigration-law": {
    en: "immigration bill, immigration amendment, passenger information, advance passenger",
    zh: "入境條例、預報旅客、入境修訂",
  },
  "crowdfunding-law": { en: "crowdfunding regulation, crowdfunding law", zh: "眾籌規管、規管眾籌" },
  mlat: {
    en: "mutual legal assistance, mlat, legal assistance treaty",
    zh: "司法互助、法律互助、刑事互助、司法協助、相互法律協助",
  },
  "autonomy-act": { en: "hong kong autonomy act, autonomy act", zh: "香港自治法、自治法案、香港自治法案" },
  "human-rights-act": {
    en: "hong kong human rights and democracy act, human rights and democracy act",
    zh: "香港人權與民主法案、人權與民主法",
  },
  "hketo-act": { en: "hketo certification act, economic and trade office certification", zh: "經貿辦認證法" },
  "special-status": {
    en: "special status, special treatment, preferential treatment",
    zh: "特殊地位、特殊待遇、優惠待遇",
  },
  bno: {
    en: "bn(o), bno, british national overseas, british national (overseas), bn o",
    zh: "BNO、BN(O)、英國國民（海外）、國民海外護照",
  },
  "joint-declaration": {
    en: "joint declaration, sino british joint declaration",
    zh: "聯合聲明、中英聯合聲明",
  },
  injunction: { en: "injunction(/s)", zh: "禁制令、臨時禁制令" },
  warrant: { en: "warrant(/s), court warrant, search warrant", zh: "手令、搜查令、裁判官手令" },
  "press-law": { en: "press freedom, media freedom, freedom of the press", zh: "新聞自由" },
  "bail-threshold": { en: "bail threshold, article 42", zh: "保釋門檻、42條、第四十二條" },
  jury: { en: "jury, without a jury, without jury, three judge panel", zh: "陪審團、無陪審團、三名法官" },
  "overseas-lawyer": {
    en: "overseas lawyer(/s), foreign lawyer(/s), british barrister, british lawyer, overseas counsel, king's counsel, queen's counsel, british king's counsel",
    zh: "海外律師、海外大律師、外國律師、英國御用大律師、御用大律師、英國大狀、外籍律師、外國大狀",
  },
  interpretation: {
    en: "interpretation by, npcsc interpretation, interpret(/s/ed) the law, interpret(/s/ed) law, interpretation of the",
    zh: "釋法、人大釋法、解釋國安法",
  },
};

/** Crimes. */
export const storyCrimes: PhraseTable = {
  sedition: {
    en: "seditious, sedition, seditious intent*, seditious publication*, seditious words",
    zh: "煽動罪、煽動意圖、煽動刊物、煽動文字、煽動、刊印煽動刊物、發布煽動刊物",
  },
  subversion: { en: "subversion, subvert*, subverting", zh: "顛覆國家政權、顛覆" },
  secession: {
    en: "secession, secessionist, inciting secession, independence",
    zh: "分裂國家、煽動分裂國家、港獨、煽動分裂、分裂",
  },
  collusion: {
    en: "collusion, collud(e/es/ed/ing), foreign forces, foreign collusion",
    zh: "勾結外國、勾結外國勢力、勾結、勾結境外勢力、勾外、外國勢力、境外勢力",
  },
  terrorism: {
    en: "terrorism, terrorist*, terror, bomb(/s), bomb plot, explosive(/s), bomb plots",
    zh: "恐怖主義、恐怖活動、恐怖、炸彈、爆炸品、炸藥",
  },
  treason: { en: "treason, misprision", zh: "叛國、叛國罪、隱匿叛國" },
  "state-secrets": {
    en: "state secret(/s), espionage, spy, spies, spying, official secrets",
    zh: "國家秘密、間諜、國家機密、官方機密、刺探",
  },
  "foreign-interference": {
    en: "external interference, foreign interference, foreign agent(/s)",
    zh: "境外干預、外國代理人、外國干預",
  },
  sabotage: { en: "sabotage", zh: "破壞活動" },
  "money-laundering": { en: "money laundering, laundering", zh: "洗黑錢、洗錢" },
  fraud: { en: "fraud, defraud*, deception, scam(/s)", zh: "欺詐、詐騙、串謀欺詐、騙案、騙徒" },
  contempt: { en: "contempt of court, contempt", zh: "藐視法庭" },
  riot: { en: "riot, rioting, rioters", zh: "暴動" },
  "unauthorised-assembly": {
    en: "unauthorised assembly, unauthorized assembly, illegal assembly, unlawful assembly",
    zh: "未經批准集結、非法集結、未經批准集會",
  },
  incitement: { en: "incit(e/es/ed/ing/ement)", zh: "煽惑" },
  conspiracy: { en: "conspir*, plot(/s/ted/ting)", zh: "串謀、密謀、圖謀" },
  aiding: { en: "assist offender*, assisting fugitives, harbouring, aiding", zh: "協助罪犯、窩藏、協助逃犯" },
  "criminal-damage": { en: "criminal damage, vandal*, graffiti, arson", zh: "刑事毀壞、塗鴉、縱火" },
  "false-statement": { en: "false statement(/s), vehicle records", zh: "虛假陳述、查冊、車牌查冊" },
  desecration: { en: "insult(/s/ed/ing) the national*, desecrat*, booed", zh: "侮辱國歌、噓國歌、侮辱" },
  boycott: {
    en: "blank vote(/s), boycott election, boycott*, cast blank, spoil ballots",
    zh: "投白票、杯葛選舉、杯葛、白票",
  },
  bribery: { en: "brib(e/es/ed/ery), corrupt*", zh: "賄賂、貪污、行賄" },
  intimidation: { en: "intimidat*, threaten(/s/ed) to kill, blackmail", zh: "恐嚇、刑事恐嚇、勒索" },
};

/** What stories are about besides people and bodies: each narrows the event a little. */
export const storyThings: PhraseTable = {
  "national-security-law": {
    en: "national security law, nsl, security law, national security legislation, sweeping security law",
    zh: "國安法、港區國安法、香港國安法、國家安全法、港版國安法",
  },
  "user-data": {
    en: "user data, users' data, user information, personal data, personal information, customer data, users' information",
    zh: "用戶資料、用戶數據、個人資料、客戶資料、個資、用戶個人資料",
  },
  metadata: { en: "metadata, ip address(/es)", zh: "IP地址、元數據" },
  account: { en: "account, accounts", zh: "帳戶、賬戶、戶口、帳號、賬號" },
  "bank-account": { en: "bank account(/s), bank, banks", zh: "銀行戶口、銀行賬戶、銀行" },
  website: { en: "website(/s), web site(/s), site(/s), webpage(/s), web page(/s)", zh: "網站、網頁、網址" },
  app: { en: "app, apps, mobile app(/s), application", zh: "應用程式、手機程式、應用、手機應用、APP" },
  "app-store": { en: "app stores, play store, google play", zh: "應用商店、應用程式商店" },
  song: {
    en: "protest song(/s), protest anthem, song, anthem, glory to hong kong",
    zh: "願榮光歸香港、榮光、抗爭歌曲、歌曲、願榮光、反修例歌曲、抗議歌曲",
  },
  video: { en: "video(/s), clip(/s), footage", zh: "影片、視頻、短片、片段" },
  game: { en: "game, mobile game, video game", zh: "遊戲、手遊" },
  film: { en: "film(/s), movie(/s), documentary", zh: "電影、紀錄片" },
  book: { en: "book(/s), children's book*, picture book*", zh: "書籍、繪本、童書、書本、羊村" },
  newspaper: { en: "newspaper(/s), tabloid, daily", zh: "報章、報紙、日報" },
  "media-outlet": { en: "media outlet, news outlet(/s), news site, online news", zh: "媒體、網媒、傳媒" },
  journalist: { en: "journalist(/s), reporter(/s), correspondent(/s)", zh: "記者、新聞工作者" },
  editor: {
    en: "editor(/s), editors in chief, editor in chief, ex editors, former editors",
    zh: "總編輯、編輯、前總編、總編",
  },
  lawyer: { en: "lawyer(/s), barrister(/s), solicitor(/s)", zh: "律師、大律師" },
  student: { en: "student(/s), pupil(/s), undergraduate", zh: "學生、大學生、中學生" },
  teacher: { en: "teacher(/s)", zh: "教師、老師" },
  union: { en: "union(/s), unionist(/s), trade union*", zh: "工會" },
  activist: {
    en: "activist(/s), democrat(/s), dissident(/s), campaigner(/s), pro democracy",
    zh: "活動人士、民主派、社運人士、異見人士、社運、民主人士、活躍人士",
  },
  "overseas-activists": {
    en: "overseas activist*, exiled activist*, fugitive(/s), self exiled, wanted activist*",
    zh: "海外港人、流亡人士、逃犯、流亡社運、在逃",
  },
  lawmaker: { en: "ex lawmaker*, former lawmaker*", zh: "前立法會議員、前議員" },
  "district-councillor": { en: "district councillor(/s)", zh: "區議員、前區議員" },
  tycoon: { en: "tycoon, media mogul, media tycoon, mogul, publisher", zh: "傳媒大亨、大亨、創辦人" },
  official: { en: "officials, senior officials", zh: "官員、高官" },
  "tech-companies": {
    en: "tech compan(y/ies), tech firm(/s), tech giant(/s), technology compan(y/ies), internet compan(y/ies), technology firm(/s), social media compan(y/ies), internet firm(/s), big tech, internet giant(/s)",
    zh: "科技公司、科技企業、科技巨頭、科網公司、科企、互聯網公司、網絡公司、科技巨企、社交媒體公司、科網巨頭",
  },
  "social-media": {
    en: "social media, social network(/s), social media platform(/s), online platform(/s)",
    zh: "社交媒體、社交平台、社交網站、社群媒體、網上平台、網絡平台",
  },
  post: {
    en: "post, posts, facebook post(/s), social media post(/s), online post(/s), posted online, comments",
    zh: "帖文、貼文、發帖、帖子、留言、言論",
  },
  isp: {
    en: "internet service provider(/s), isp, isps, telecom*, broadband",
    zh: "網絡供應商、互聯網服務供應商、電訊商、網絡服務供應商、寬頻",
  },
  vpn: { en: "vpn, vpns", zh: "VPN、翻牆" },
  encryption: { en: "encrypt*, end to end", zh: "加密、端對端" },
  server: { en: "server(/s)", zh: "伺服器、服務器" },
  domain: { en: "domain(/s), domain name(/s), registrar", zh: "域名" },
  cctv: {
    en: "cctv, surveillance camera(/s), camera(/s), facial recognition",
    zh: "閉路電視、攝像頭、鏡頭、天眼、人臉識別、面部識別、人面識別",
  },
  "lamp-post": { en: "lamppost(/s), lamp post(/s)", zh: "燈柱、智慧燈柱" },
  phone: { en: "phone, phones, mobile phone(/s), smartphone(/s), handset(/s)", zh: "手機、電話" },
  hotline: { en: "hotline, tip off*, tips", zh: "舉報熱線、熱線、舉報、情報" },
  passport: { en: "passport(/s)", zh: "護照" },
  family: {
    en: "family, famil(y/ies), relatives, father, mother, parents, brother, sister, son, wife, in law",
    zh: "家人、父親、母親、家屬、親屬、胞兄、胞弟、妻子、兒子、父、母、兄",
  },
  insurance: { en: "insurance polic(y/ies), insurance", zh: "保險" },
  mpf: { en: "mpf, pension(/s), provident fund", zh: "強積金、公積金" },
  fund: { en: "funds, fund", zh: "基金、資金、款項" },

  "primary-47": {
    en: "hong kong 47, 47 democrats, 47 activists, democracy primaries",
    zh: "47人案、民主派初選、初選案、三十五加、35+、47人、初選",
  },
  "12-fugitives": {
    en: "12 hongkongers, 12 hong kongers, hong kong 12, speedboat",
    zh: "12港人、十二港人、12名港人、快艇",
  },
  "june-4": { en: "june 4, tiananmen, june fourth, tiananmen square, 1989", zh: "六四、天安門、8964" },
  "july-1": { en: "july 1, handover anniversary", zh: "七一、回歸紀念" },
  protests2019: {
    en: "2019 protests, 2019 pro democracy protests, 2019 unrest",
    zh: "2019年示威、反修例運動、社會運動",
  },
  "t-shirt": { en: "t shirt(/s), clothing, shirt", zh: "T恤、上衣、衫、T恤衫" },
  slogan: {
    en: "slogan(/s), liberate hong kong, revolution of our times, chant(/s/ed/ing)",
    zh: "口號、光復香港、時代革命、光時",
  },
  flag: { en: "flag, flags, banner(/s)", zh: "旗幟、標語、橫額" },
  tote: { en: "stickers, leaflet(/s), flyers, poster(/s)", zh: "貼紙、傳單、海報" },
  school: { en: "school(/s), universit(y/ies), campus, kindergarten", zh: "學校、大學、校園、中學、小學" },
  textbook: { en: "textbook(/s), curriculum, liberal studies", zh: "教科書、課程、通識" },
  library: { en: "librar(y/ies)", zh: "圖書館" },
  museum: { en: "museum", zh: "博物館、紀念館" },
  exhibition: {
    en: "exhibition(/s), artwork(/s), artist(/s), statue(/s), sculpture",
    zh: "展覽、藝術、雕像、國殤之柱",
  },
  church: { en: "church(/es), pastor, bishop, catholic", zh: "教會、教堂、天主教、主教" },
  restaurant: { en: "restaurant(/s), cafe, shop(/s), eatery", zh: "餐廳、店舖、食肆、小店" },
  civil: { en: "civil servant(/s), civil service", zh: "公務員" },
  judgecase: { en: "judgment, judgement, ruling, rules, ruled, verdict", zh: "判詞、裁決、判決、裁定、裁斷" },
  prison: { en: "prison, jail, inmate(/s), solitary", zh: "監獄、在囚、單獨囚禁、囚犯" },
  health: { en: "health, medical, hospital, doctor(/s), heart", zh: "健康、身體、醫院、醫生、心臟" },
  "life-sentence": { en: "life sentence, life imprisonment, life in prison, life in jail", zh: "終身監禁" },
  election: {
    en: "legco election, legislative council election, patriots only",
    zh: "立法會選舉、愛國者治港、完善選舉",
  },
  covid: { en: "covid, coronavirus, pandemic, leavehomesafe", zh: "疫情、新冠、安心出行" },
  budget: { en: "budget, special funds, hk billion", zh: "預算、撥款、特別撥款" },
  anniversary: { en: "anniversary", zh: "周年" },
  "hong-kong-independence": { en: "hong kong independence", zh: "香港獨立" },
  "human-rights": {
    en: "human rights, rights group(/s), freedoms, civil liberties",
    zh: "人權、人權組織、自由",
  },
  "data-centre": { en: "data centre(/s), data center(/s)", zh: "數據中心" },
  ai: { en: "artificial intelligence, AI, chatbot", zh: "人工智能、AI" },
  "search-results": {
    en: "search results, search engine, search ranking",
    zh: "搜尋結果、搜索結果、搜尋引擎",
  },
  "telegram-channel": {
    en: "telegram channel(/s), telegram group(/s), channel(/s)",
    zh: "頻道、群組、Telegram頻道",
  },
  emoji: { en: "flag emoji, emoji", zh: "表情符號" },
  map: { en: "map app, live map", zh: "地圖" },
  podcast: { en: "podcast, radio show, online radio, program, programme", zh: "節目、網台" },
  column: { en: "columnist(/s), commentar*, op ed, opinion piece", zh: "專欄、評論、專欄作家、文章" },
  cartoon: { en: "cartoon(/s), cartoonist, zunzi", zh: "漫畫、尊子" },
  "wanted-34": { en: "eight activists, wanted eight", zh: "八名海外、八名通緝" },
  treaty: { en: "treaty, agreement, pact", zh: "條約、協議、協定" },
  export: { en: "export control(/s), export(/s), tariff(/s)", zh: "出口管制、出口、關稅" },
  visa: { en: "visa(/s)", zh: "簽證" },
  firm: { en: "business(/es), compan(y/ies), firm(/s)", zh: "企業、公司、商界" },
  minor: { en: "minor(/s), teen(/s), teenager(/s), youth(/s), underage", zh: "未成年、少年、青年、少女" },
  man: { en: "man, male", zh: "男子、男" },
  woman: { en: "woman, women, female", zh: "女子、女、婦" },
  technician: { en: "technician, engineer", zh: "技術員、工程師" },
  clerk: { en: "clerk", zh: "文員" },
  courier: { en: "courier, driver, delivery", zh: "速遞員、司機、外賣員" },
  retiree: { en: "retired, retiree", zh: "退休" },
  unemployed: { en: "unemployed, jobless", zh: "無業" },
  nurse: { en: "nurse", zh: "護士" },
  designer: { en: "designer", zh: "設計師" },
  salesperson: { en: "salesman, salesperson, sales", zh: "售貨員、銷售員" },
  "security-guard": { en: "security guard", zh: "保安員" },
  fundraiser: { en: "bail fund", zh: "保釋金" },
  cash: { en: "cash, in cash", zh: "現金" },
  weapons: { en: "gun(/s), weapon(/s), firearm(/s), pistol, ammunition", zh: "槍械、槍、武器、彈藥" },
  rumour: { en: "rumou?r(/s)", zh: "謠言、傳聞" },
  mtr: { en: "mtr, train station", zh: "港鐵、地鐵" },
  toilet: { en: "toilet(/s)", zh: "廁所、洗手間" },
  bus: { en: "bus, seat(/s)", zh: "巴士、座椅" },
  "rubber-duck": { en: "yellow duck, duck", zh: "黃鴨、小黃鴨" },
  candles: { en: "candle(/s), candlelight", zh: "蠟燭、燭光" },
};

/** Phrases that look like an act and are none: what somebody is known as, not what happened. */
export const storyNoise: PhraseTable = {
  noise: {
    en: `jailed activist*, jailed media*, jailed tycoon*, jailed pro*, jailed publisher*, jailed former*, jailed hong kong*, jailed democra*, jailed journalist*, jailed leader*, jailed lawmaker*, jailed founder*, jailed ex*, detained activist*, detained media*, detained tycoon*, detained publisher*, arrested activist*, wanted activist*, convicted activist*, accused of, charged up, in charge of, in charge, free of charge, charge of, maximum sentence, life sentence, up to life in prison, maximum penalty of, faces life in prison, face life in prison, faces up to life*, up to life imprisonment, facing life in prison, could face life*, national security trial, collusion trial, sedition trial, subversion trial, security trial, passed away, past, died out, death penalty, years ago, months ago, days ago, take part, taking part, on behalf of, leave a comment, leave hong kong for, in order to, order of, law and order, public order, hong kong police arrested in, world press freedom index, no longer, last updated, read more, sign up, subscribe, newsletter, arrested under the national security law since, since the law took effect, since it took effect, since the law came into force, since its enactment, imposed national security law, passed by, beijing imposed, serving a, serving his, currently serving, already serving, currently in jail, currently jailed, already in jail, awaiting trial, pending trial, ahead of trial, trial of, fair trial, show trial`,
    zh: `最高可判囚、最高可判監、可判囚、最高可囚、可囚、最高可判、可判監、可被判、可判、最高可被判、最高判、最高刑罰、可處、一經定罪、可處監禁、最高可處、在囚、服刑、正服刑、服刑中、正在服刑、囚犯、候審、等候審訊、等候判刑、開審前、通過國安法、實施後、生效後、實施以來、生效以來、自國安法實施、通過電郵、通過電話、透過、斥資、通過社交、通過網絡、有關部門、執法部門、國安法實施、國安法生效`,
  },
};
