import type { PhraseTable, TopicRule } from "./table.ts";

const topic = "surveillance-privacy-law";

export const surveillanceSets: PhraseTable = {
  /** Hong Kong's own privacy and interception law, its organs and schemes. */
  "privacy-law-hong-kong": {
    en: `pcpd, office of the privacy commissioner for personal data, privacy commissioner for personal data, hong kong(/'s) privacy (commissioner/watchdog/chief/regulator/commission), interception of communications and surveillance, ICSO, smart lamppost(/s), smart lamp post(/s), critical infrastructures (bill/ordinance/computer), protection of critical infrastructures, critical infrastructure computer systems, ada chung, stephen wong kai yi, smartview, real name registration programme, commissioner on interception, enforcement notice(/s) from the privacy, data breach notification to the privacy commissioner, privacy commissioner chung, smart id card replacement, iam smart, land registry, companies registry, company registry, critical infrastructure commissioner, hong kong(/'s) (/toothless /outdated /weak )(data protection law/data law/privacy rules/data protection regime)`,
    zh: `私隐专员、个人资料私隐专员、私隐公署、截取通讯及监察、截取通讯条例、截听条例、窃听条例、智慧灯柱、锐眼计划、电话卡实名登记、电话卡实名制、钟丽玲、保护关键基础设施、起底条例、起底罪、起底刑事化、个人资料隐私专员、隐私专员公署、隐私专员、私隐署、公司注册处、土地注册处、公司查册、土地查册、车牌查册、查册收紧、实名查册、智方便、换领智能身份证、数码政策办公室、关键基础设施专员、截取通讯及监察事务专员、岑永根`,
  },
  /** The ordinance by name, which many texts cite in passing. */
  "privacy-ordinance": {
    en: `PDPO, hong kong(/'s) privacy (law/laws/ordinance), personal data privacy ordinance, privacy ordinance`,
    zh: `私隐条例、个人资料（私隐）条例、个人资料私隐条例、个资私隐条例、个人资料隐私条例、个人资料（私隐）（修订）条例、个人资料私隐修订`,
  },
  "privacy-organ": {
    en: `privacy (watchdog/commissioner/commissioner's/regulator/chief/office/body), data protection (commissioner/authority/watchdog/regulator), data watchdog, enforcement notice(/s), compliance check(/s), data users, data protection principle*`,
    zh: `私隐监管、私隐机构、个资专员、执行通知、循规审查、合规审查、保障资料原则、资料使用者`,
  },
  doxxing: { en: "doxx*, doxing, doxed, dox", zh: "起底、人肉搜索、人肉搜寻、披露他人个人资料" },
  /** Means of watching that are a story in themselves when an authority uses them. */
  "watch-strong": {
    en: `mass surveillance, surveillance state, surveillance camera(/s), surveillance network, surveillance system(/s), surveillance power(/s), surveillance law(/s), surveillance technolog*, digital surveillance, state surveillance, covert surveillance, wiretap*, eavesdrop*, intercept(/s/ed/ing/ion of) (/private /phone /their /encrypted /electronic )(communications/calls/messages), communications interception, phone tapping, phones tapped, tapped (phones/calls/lines), oversees interception, interception, real names, facial recognition, face recognition, spyware, pegasus, cellebrite, forensic (tool/tools/software/extraction/device), sim card registration, sim registration, real name (registration/sim/system/scheme/sim cards), prepaid sim (/card/cards), register their sim, biometric(/s), iris scan*, health code(/s), contact tracing app(/s), tracking app(/s), location tracking, data retention, dna database, electronic monitoring, electronic bracelet(/s), tracking (wristband/bracelet/device)(/s), body worn camera(/s), cctv (network/system/scheme/programme/plan), doorbell cam*, predictive policing, drone surveillance, monitor(/ing/s) (social media/online/citizens/residents/communications/internet), private communications, number plate recognition, licence plate recognition, license plate recognition, gait recognition, crowd monitoring, crowd control cameras, ai camera(/s), smart camera(/s), camera network, police camera(/s), street camera(/s), thousands of cameras, hundreds of cameras, cameras on, recogni(s/z)e faces, scan(/s/ned/ning) faces, face scan*, fingerprint(/s), voiceprint*, stingray, imsi catcher, bugging, bugged, listening device(/s), phone checks, phone tracking, phone data extraction, seized phones, seized devices, (with/by/using) (your/their/his/her/a passenger's/travellers') face(/s), facial (scan/scans/data/image/images/comparison/verification), face (gates/gate/payment/check/checks), real name register, burner phone(/s), prepaid card(/s), unregistered sim, anonymous sim, track(/s/ing/ed) (people/residents/users/movements/citizens/visitors), lamp post(/s), lamppost(/s), wristband(/s), quarantine (app/wristband/wristbands/bracelet), e gate(/s), iris, body cameras, bodycam(/s), sensor(/s), fingerprints of, enter premises, facial scans, face scanners, surveillance cameras, ai surveillance, smart policing, real time tracking, tracking of visitors, warrantless search(/es), search(/es) of phones, phones searched, digital forensics, digital evidence, surveillance tools, hacking tool(/s), phone hacking, registry search(/es), register of directors, voters register, id numbers, identity numbers, real name, biometric passport, sim swap rules, sim rules, sim rule, phone metadata, covert operation(/s), listened to (a /the /their /)(lawyer's /)(call/calls/conversation/conversations), listening in, carry cameras, wear cameras, match faces, face matching, matching faces, identify faces, identify people in crowds, stream to a control room, qr code, scan(/s/ned/ning) (a /the )qr code, location history, movements of residents, anonymous sim cards, prepaid sims, phone numbers registered, registration of sim, registration of phone, mobile phone registration, id checks, identity checks, digital wallet id, surveillance, cctv cameras, security cameras, closed circuit, drone patrol(/s), smart city sensors, wi fi sniff*, mac addresses, license plates, licence plates, number plates, (more/new/extra/additional/street/police/public/networked) cameras, cameras in (its /the /public /every )(streets/places/spaces/districts/estates/parks), camera (scheme/plan/programme/rollout), (recognise/recognize/know/identify/track) faces, (search/looks/look/peer) inside (/a /the )(/seized )(phone/phones), registr(y/ies) search, register search(/es), (public/land/company/companies/vehicle/car) (register/registry/registers/search/searches), car number plate(/s), identity card number(/s), number of (his/her/their/an/the) identity card, prepaid sim(/s), sim card(/s), (real/true) (identity/identities) of (users/subscribers/buyers/owners), (copy/copies) of (an /their /)(identity card/identity cards/id card/passport)`,
    zh: `大规模监控、全面监控、监控社会、监控系统、监控网络、监控镜头、监控摄像、监控设备、监控技术、电子监控、秘密监察、监控法、窃听、监听、截听、截取通讯、截取讯息、截取电话、勾线、偷听、面部识别、面部辨识、面容辨识、人脸识别、人脸辨识、脸部辨识、天眼、间谍软件、监控软件、飞马软件、cellebrite、电话卡实名、实名登记、实名制、全面实名、强制实名、电话储值卡、太空卡、储值卡、生物特征、虹膜、健康码、红码、黄码、电子手环、追踪手环、追踪程式、追踪功能、数据留存、资料留存、dna资料库、基因库、智能镜头、执法记录仪、随身摄录、监控市民、监视市民、社会信用、车牌识别、车牌辨识、步态识别、人流监察、智能摄录、摄录镜头、天眼计划、数千镜头、部镜头、支镜头、个镜头、公共地方镜头、ai镜头、扫描面容、扫脸、刷脸、指纹、声纹、收音器、偷听器、追踪器、查手机、翻看手机、检取手机、预付卡、预付电话卡、不记名、匿名电话卡、旧卡、登记身份、追踪市民、行踪纪录、安装监视、灯柱、手环、检疫手环、指纹、人脸比对、面容比对、执勤摄录、摄录机、即时传片、e道、虹膜、智慧警务、监察镜头、监视镜头、监控镜头、装镜头、加装镜头、闭路电视计划、社区镜头、搜查电话、搜手机、无手令搜查、查阅电话内容、数码鉴证、数码取证、破解电话、破解密码、查册、选民登记册、身份证号码、实名认证、电话卡登记、上台实名、太空卡实名、数码身份、电子身份、记录行踪、追踪密切接触、大规模收集、收集指纹、监听电话、电话被窃听、偷录`,
  },
  "watch-weak": {
    en: `surveillance, cctv, camera(/s), monitor(/s/ed/ing), tracking, digital id*, identity card(/s), smart id, id card(/s), password(/s), passcode(/s), encryption, decrypt*, metadata, location data, spy(/ing), identification`,
    zh: `监控、监察、监视、闭路电视、摄像头、镜头、cctv、数码身份、电子身份、身份证、智方便、密码、解密、加密、定位、追踪、行踪`,
  },
  /** Laws and powers about such things. */
  "privacy-law-word": {
    en: `law(/s), ordinance, bill, legislation, legislat*, amend*, powers, warrant(/s), consult*, criminali*, mandatory, compulsory, requir(e/es/ed/ing), install*, deploy*, rollout, roll out, regulat*, proposal(/s), expand*, insist(/s/ed), cannot recogni(s/z)e, privacy groups, privacy concerns, how long, kept, stored, tracks, track`,
    zh: `条例、法例、立法、修订、修例、草案、权力、赋权、手令、谘询、刑事化、规管、强制、须登记、安装、加装、增设、设置、推行、推出、扩大、建议、私隐、隐私、保存、存多久、认人、识别、侵犯私隐`,
  },
  /** The health code that Hong Kong ran, and what made it more than one. */
  "tracing-app": {
    en: `leavehomesafe, health code(/s), iam smart, vaccine pass(/es), covid app, health app, tracing app, contact tracing app, exposure app`,
    zh: `安心出行、健康码、港康码、智方便、疫苗通行证`,
  },
  "tracing-power": {
    en: `track(/s/ed/ing/er), trac(e/es/ing), real name(/s), surveillance, privacy, monitor(/ing), red code, location data, whereabouts, movements, where you have been, where people have been, qr code, real name records, linked to, who you met`,
    zh: `追踪器、追踪功能、被追踪、追踪市民、行踪、实名、监控、私隐、隐私、红码、红黄码、黄码、定位、行踪记录`,
  },
  /** Opening a person's devices. */
  device: {
    en: `phone(/s), mobile phone(/s), smartphone(/s), device(/s), laptop(/s), computer(/s), electronic device(/s), iphone(/s), digital device(/s), handset(/s), locked handset(/s), locked phone(/s), gadget(/s), tablet(/s), cloud account(/s)`,
    zh: `手机、手提电话、电话、电脑、装置、电子装置、电子设备、设备、iphone、平板、手提电脑`,
  },
  "open-device": {
    en: `unlock*, crack(/s/ed/ing), decrypt*, password(/s), passcode(/s), search(/es/ed/ing) (/their /the /a /his /her /seized )(phone/phones/device/devices/contents), device search(/es), phone search(/es), search of (/the /his /her /a )(phone/phones/device/devices), break into, broke into, forensic*, extract(/ed/ing/s), hack(/ed/ing) into, without warrant(/s), without a warrant, extraction, phone extraction, data extraction, pull data from, pulls data from, examin(e/es/ed/ing), examination(/s), search(/es/ed/ing) (phones/devices/handsets/a phone/a device), searches of, under a warrant`,
    zh: `解锁、破解、解密、密码、搜查手机、查阅手机、检查手机、翻查手机、查看手机、手机内容、取证、鉴证、截取、撷取、无手令、没有手令、手令、搜查令、搜查、提取数据、提取资料、撷取数据、抽取数据`,
  },
  privacy: {
    en: `privacy, personal data, data privacy, private lives, data protection, personal information`,
    zh: `私隐、隐私、个人资料、个资`,
  },
  "cyber-law": {
    en: `cybercrime (law/laws/legislation/bill/offence/offences), cyber dependent crime*, computer crime (law/laws/legislation), cybersecurity (bill/law/legislation), cyber security (bill/legislation), critical infrastructure (/protection /cybersecurity /computer )(bill/law/legislation/operators), critical computer system(/s), (operators/operator/owners/providers/protection) of critical (infrastructure/infrastructures/systems), critical infrastructure, (computer/cyber/hacking) (crime/crimes/offences/offence) (proposal/proposals/proposed/reform/reforms/clause), five (computer/cyber) (crimes/offences), computer crimes, law reform (body/panel/agency/advisers/commissioners/group), personal data commissioner, commissioner for personal data, (fake news/disinformation/misinformation) (law/laws/legislation/bill), access to (a /)computer with (criminal or /)dishonest, section 161, privacy (law/laws/bill/legislation/ordinance/amendment/amendments), data protection (law/laws/bill/legislation), data privacy law(/s), anti doxx* (law/bill/legislation), law reform commission, report hacks, report attacks, report cyber, hacks of power grids, cyber commissioner, computer systems ordinance, computer systems bill, cyber offences, hacking offences, unauthori(s/z)ed access, illegal access, illegal interception, computer misuse, dishonest use of a computer, use of a computer, cyber bill, data law(/s), privacy regime, privacy rules, privacy reform, crime of hacking, hacking law(/s), law reform panel, toothless data law, mandatory breach notification, breach notification, (report/reports/reporting/tell/notify/disclose) (/serious /cyber /security )(breaches/incidents/attacks/hacks/intrusions), (hack/breach/incident/cyber) (reports/reporting/notification), (power/water/energy) (companies/firms/plants) banks, essential (services/operators), operators of essential, personal data (privacy /)(law/ordinance/bill/amendment/amendments), data protection reform, cyber security law for, computer related crime*, cyber dependent offences, cessation notice(/s)`,
    zh: `电脑罪行、电脑网络罪行、网络罪行、科技罪行、不诚实取用电脑、有犯罪或不诚实意图而取用电脑、关键基础设施、关键基建、电脑系统安全、非法取览、非法截取数据、网络安全条例、网络安全立法、网络安全法、假新闻法、假消息立法、假新闻立法、规管假新闻、虚假信息立法、私隐法、隐私法、法改会、法律改革委员会、反起底、通报网络攻击、电脑系统袭击、计算机系统安全、电脑犯罪、网络犯罪立法、不当使用电脑、未获授权取用、不合法取览、非法截取、取用电脑、电脑系统条例`,
  },
  /** Stories told, not done, and what a camera happened to see. */
  "not-watching": {
    en: `film(/s), movie(/s), thriller, drama, novel(/s), director, box office, actor, actress, footage (shows/showed/of/from), cctv footage, murder(/s/ed/er), manslaughter, homicide, stabbing, body parts, love scam, caught on camera, captured on, burglar*, robber*, traffic accident, typhoon, hospital surveillance, disease surveillance, epidemiolog*`,
    zh: `电影、影片中、剧集、导演、主演、小说、演员、闭路电视片段、翻查闭路电视、天眼片段、片段显示、拍下、爆窃、行劫、劫案、车祸、交通意外、台风、票房`,
  },
};

export const surveillanceRules: readonly TopicRule[] = [
  { id: "privacy-law-named", topic, weight: 1, all: ["privacy-law-hong-kong"], place: "own" },
  { id: "privacy-organ", topic, weight: 0.85, all: ["privacy-organ"] },
  { id: "privacy-ordinance", topic, weight: 0.6, all: ["privacy-ordinance"], place: "own" },
  {
    id: "privacy-ordinance-used",
    topic,
    weight: 1,
    all: ["privacy-ordinance", "privacy-law-word|prosecution|privacy-law-hong-kong|doxxing"],
    reach: [25, 70],
    place: "own",
  },
  { id: "doxxing", topic, weight: 0.4, all: ["doxxing"] },
  {
    id: "doxxing-law",
    topic,
    weight: 1.1,
    all: ["doxxing", "law|prosecution|privacy-law-word|privacy-law-hong-kong|privacy-ordinance"],
    reach: [40, 70],
  },
  { id: "watching", topic, weight: 0.6, all: ["watch-strong"], not: ["not-watching"] },
  {
    id: "watching-by-authority",
    topic,
    weight: 1.05,
    all: ["watch-strong", "authority|privacy-law-word"],
    not: ["not-watching"],
  },
  {
    id: "watching-law",
    topic,
    weight: 0.75,
    all: ["watch-weak", "privacy-law-word", "authority"],
    reach: [14, 70],
    not: ["not-watching", "data-rights"],
  },
  {
    id: "device-opened",
    topic,
    weight: 1,
    all: ["open-device", "device", "authority|nsl|nsl-hong-kong"],
    reach: [10, 70],
    not: ["not-watching", "data-rights"],
  },
  { id: "cyber-law", topic, weight: 0.8, all: ["cyber-law"] },
  {
    id: "cyber-law-in-force",
    topic,
    weight: 1.05,
    all: ["cyber-law", "law|authority|company"],
    reach: [40, 70],
  },
  { id: "tracing-app", topic, weight: 1.05, all: ["tracing-app", "tracing-power"], reach: [20, 70] },
  {
    id: "privacy-at-stake",
    topic,
    weight: 0.6,
    all: ["privacy", "privacy-law-word|watch-weak|watch-strong", "authority"],
    reach: [14, 40],
    not: ["not-watching", "data-rights", "data-demand", "user-data"],
    place: "named",
  },
  {
    id: "circle-of-watching",
    topic,
    weight: 0.7,
    all: [
      "watch-strong|watch-weak|tracing-app|cyber-law",
      "authority",
      "privacy|tracing-power|nsl",
      "privacy-law-word|law|open-device",
    ],
    gather: 4,
    not: ["not-watching", "data-rights", "other-sanctions"],
    oblique: true,
  },
];
