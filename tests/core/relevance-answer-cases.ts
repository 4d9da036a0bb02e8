import type { Case } from "./relevance-cases.ts";

const law = "security-law";
const data = "data-request";
const takedown = "platform-takedown";

const officeParty =
  "The firm moved into new rooms in spring. There is a ping-pong table, a shelf of board games and a rule that nobody eats fish at a desk. Its founder, who used to teach music, says that she still misses the school bells. About forty people work there, most of them part time, and the dog has a badge of its own. ";

/**
 * What companies say of Hong Kong's requests, blocks and freezes in a line or two, in the tone of a newsletter, an
 * interview or a column. Written for these tests; what they say that companies did is made up.
 */
export const answerCases: readonly Case[] = [
  // Colloquial words for police and requests
  [
    "en",
    [data],
    "Slack keeps Hong Kong's finest waiting",
    "The chat outfit told customers that whatever the city's cops send is being put on ice until its lawyers have read the statute. Nobody would guess at a date.",
  ],
  [
    "en",
    [data],
    "A word from our mailbox maker",
    `${officeParty}On Hong Kong she is brief: Tuta has had two letters from the special administrative region and threw out both.`,
  ],
  [
    "en",
    [data],
    "Forty minutes with a trust officer",
    `${officeParty}Q: Have you ever handed user info to HK police?\nA: No. Not a single account since I started, and I would know.`,
  ],
  [
    "en",
    [data],
    "Coffee with the encyclopedia's counsel",
    "We met Tomas Brandt of the Wikimedia Foundation on a ferry.\n\nWhat comes in from Hong Kong?\n\nThree requests last year, all of them for information about readers. We granted none.\n\nAnd the ferry?\n\nLate, as ever.",
  ],
  [
    "en",
    [data],
    "Cloud tender draws long replies",
    `${officeParty}In its submission Linode repeats that it will not hand customer content to the Hong Kong authorities without a court in Philadelphia.`,
  ],
  [
    "en",
    [data],
    "Harbour trivia: the answers",
    "Thirty questions, thirty answers, and a prize of two ferry tickets for Hong Kong's best memory. Number four: which search firm told the city's police that they'd have to go through the US Justice Department? Google. Number five: nobody knows how old the noodle shop is.",
  ],
  [
    "en",
    [data],
    "Threema has never had a Hong Kong request",
    "The Swiss messenger looked it up for us on Tuesday. It counted letters from eleven countries.",
  ],
  [
    "en",
    [data],
    "Viber puts Hong Kong's letters in the drawer",
    "The Rakuten firm told our columnist that it had rejected every demand from the territory but for one about a kidnapping.",
  ],
  [
    "en",
    [data],
    "LINE counts again",
    `${officeParty}LINE's help page says that no Hong Kong user's particulars have been given to police there since the count began.`,
  ],
  [
    "zh-Hant",
    [data],
    "通訊程式年度小結",
    "這家瑞士公司每年一月都會寫一封長信，講滑雪多過講生意。今年最短的一段留給香港：香港的申請一律擱在一邊，Threema 的創辦人說，明年大概也一樣。",
  ],
  [
    "zh-Hans",
    [data],
    "播客听写：邮箱商谈香港",
    "主持人问到生意，他谈了很久咖啡豆。谈到香港，他说香港当局的来信Tuta从来没有理会过，也从未交出任何用户的邮件内容。",
  ],
  // A missing episode or song, and how it comes back
  [
    "en",
    [takedown],
    "New streaming service, one cartoon short",
    "Viewers in Hong Kong who signed up for Disney+ found everything but the instalment with the tank in it. The company had nothing to say. A rival, HBO, said it had received no request to remove a title in the territory.",
  ],
  [
    "en",
    [takedown],
    "Folk singer returns to KKBOX",
    "The exiled singer's two albums returned to KKBOX on Sunday, a week after they vanished without notice for listeners in Hong Kong. The streaming service spoke of a mix-up over paperwork.",
  ],
  [
    "en",
    [takedown],
    "Netflix puts lost film back on its Hong Kong menu",
    "The documentary about the protests had been missing since May. Nobody at the streaming giant would explain.",
  ],
  [
    "zh-Hant",
    [takedown],
    "影集又齊了",
    "追看卡通的人發現，Disney+ 香港版上月少了的一集六四題材節目又可以再看。迪士尼沒有回應本報查詢。",
  ],
  // Blocks of carriers and hosts, told without police
  [
    "en",
    [takedown],
    "Dead link, no comment",
    "Since Thursday customers of HGC have been unable to open the website of an exile group. SmarTone users get a timeout. Neither carrier would say why.",
  ],
  [
    "en",
    [takedown],
    "HKBN lets readers through again",
    "The broadband provider has unblocked the site of a British newsletter. It had received no instruction, it said, and it would not say more.",
  ],
  [
    "zh-Hant",
    [takedown],
    "三家電訊商 三種說法",
    "記者在旺角試了三張電話卡：數碼通打不開該網站，香港寬頻時通時斷，中國移動香港則一切如常。三家都不評論。",
  ],
  [
    "en",
    [takedown],
    "Wix weighs Hong Kong takedown letter",
    "The site builder said that it had not yet answered and was reviewing how it treats such papers.",
  ],
  // Leaving
  [
    "en",
    [law],
    "Lantern VPN shuts up shop in Hong Kong",
    "The developer will deregister its local company by June, it said in a note inside the app. It gave no new address.",
  ],
  [
    "en",
    [law],
    "PureVPN moves its legal seat",
    "The VPN, at home in Hong Kong for a decade, said that its papers now lie in Labuan. The city's new law had come up at every board meeting.",
  ],
  [
    "en",
    [law],
    "Readers' questions about tunnels",
    `${officeParty}TunnelBear, you ask? It has given up its Hong Kong servers and won't rent there again. Windscribe dissolved its Hong Kong subsidiary over the law in the same month.`,
  ],
  [
    "zh-Hans",
    [law],
    "机房里的最后一夜",
    "老板打来电话，问三天内能不能搬空香港的二十台机器。做VPN的人都明白他在怕什么，律师的意见只有半页。第四天早上，节点变灰了。",
  ],
  [
    "en",
    [law],
    "Cloudflare looks at the law again",
    "The network is reviewing what Article 23 means for its two Hong Kong sites, its lawyer told analysts.",
  ],
  // Frozen accounts, warrants fought
  [
    "en",
    [law],
    "Lender tells MPs why it said yes",
    "HSBC was asked about an activist who left Hong Kong with one suitcase. When police send a freezing order, its chief said, the bank has to obey the law, and so it locked his account.",
  ],
  [
    "en",
    [data],
    "Meta asks Hong Kong judge to set aside search warrant",
    "The company told the High Court that the paper reached the messages of people who had nothing to do with the case.",
  ],
];

/** Near misses: the same companies' ordinary business, other countries' demands, outages, frauds. */
export const answerTraps: readonly Case[] = [
  [
    "en",
    [],
    "Hong Kong's finest noodles, by app",
    "Foodpanda has asked readers to vote for the city's best bowl. The ordering app answers every request within an hour, it says.",
  ],
  [
    "en",
    [],
    "Smartone refuses to match rival's price",
    "The carrier rejected calls for cheaper roaming on Wednesday. Customers in Hong Kong may ask for a refund at any shop.",
  ],
  [
    "en",
    [],
    "Five minutes with a cloud salesman",
    "What do customers in Hong Kong ask you for? Longer contracts. Have you ever given a discount? We granted three last year and refused forty.",
  ],
  [
    "en",
    [],
    "Disney+ opens in Hong Kong with ten films fewer than promised",
    "Licences for the missing titles run until autumn with another broadcaster, the streaming service said.",
  ],
  [
    "en",
    [],
    "Pop star back on Spotify after quarrel over royalties",
    "The singer from Hong Kong and her label settled on Monday. Her songs can be played again everywhere.",
  ],
  [
    "en",
    [],
    "HKBN customers cut off for six hours",
    "A cable fault left 40,000 homes unable to open any website. The carrier declined to comment on refunds.",
  ],
  [
    "en",
    [],
    "PCCW blocks fake bank sites",
    "The carrier's filter cut off 300 phishing pages last month, it told subscribers in Hong Kong.",
  ],
  [
    "en",
    [],
    "Best VPNs for Hong Kong this summer",
    "NordVPN has 60 servers in the city and takes cards. We like Surfshark's price. A review of ExpressVPN follows next week.",
  ],
  [
    "en",
    [],
    "Games studio shuts up shop in Hong Kong",
    "Rents and a flop were to blame, its founder said. Eleven artists are looking for work.",
  ],
  [
    "en",
    [],
    "Dropbox moves Hong Kong sales team to cheaper floor",
    "The lease in Central had run out. The company said that it was taking on two more people.",
  ],
  [
    "en",
    [],
    "HSBC freezes mortgage rates in Hong Kong",
    "The lender's order book is full, and it will review its fees in June.",
  ],
  [
    "en",
    [],
    "Bank obeys order to freeze swindler's account",
    "HSBC locked the account of a man accused of selling tickets that did not exist, police in Hong Kong said. The fraud ran for two years.",
  ],
  [
    "en",
    [],
    "Ankara's letters go unanswered at Signal",
    "Turkish police wrote eleven times and got nothing, the messenger said. Its figures list other places, Hong Kong among them, without a word.",
  ],
  [
    "en",
    [],
    "Brazil's court orders Telegram blocked",
    "The app said that it had received no request by e-mail. A designer in Hong Kong drew its newest stickers.",
  ],
  [
    "en",
    [],
    "Proton takes Swiss police to court",
    "The mail provider wants the order set aside. It opened a help desk for Hong Kong customers last year.",
  ],
  [
    "en",
    [],
    "Macau's letter to Facebook",
    "The special administrative region's police asked for the names of three gamblers. The company has not answered.",
  ],
  [
    "en",
    [],
    "Tanker's owner loses cash in New York",
    "The US Justice Department seeks 12 million dollars that went through a Hong Kong company. Officials said that the ship had carried Iranian oil.",
  ],
  [
    "en",
    [],
    "Hong Kong banker extradited",
    "Swiss courts sent him to the US Department of Justice after a request that took a year. Prosecutors say that he took bribes for a telecoms company.",
  ],
  [
    "en",
    [],
    "ExpressVPN review: quick, dear and purple",
    "We tried its servers in Hong Kong, Tokyo and Perth for a month. The VPN stays our pick; it says that it has never been asked for logs that it could have given.",
  ],
  [
    "en",
    [],
    "HKT unblocks the pavement",
    "The carrier's cable trench in Mong Kok is filled in. Its site had been closed to walkers since March.",
  ],
  [
    "en",
    [],
    "Google reviews the copyright bill",
    "The search firm is studying what the new ordinance on copyright would cost it in Hong Kong.",
  ],
  [
    "en",
    [],
    "Earn HK$900 a day liking posts",
    "No experience needed! Message our Telegram agent in Mong Kok. We answer every request and never ask for your data.",
  ],
  [
    "zh-Hant",
    [],
    "數碼通寬頻大減價",
    "電訊商數碼通在香港推出新計劃，舊客戶申請一律免安裝費。客服不回覆電郵查詢。",
  ],
  ["zh-Hans", [], "电影退租 影迷失望", "迪士尼说，香港版少了的三部电影是授权到期，明年续约后会重新上架。"],
  ["zh-Hans", [], "印度要求交出资料 WhatsApp上诉", "公司说不会为任何人解密。它在香港的一名前员工写了本书。"],
  ["zh-Hant", [], "銀行凍結騙徒戶口", "滙豐按警方通知凍結三個傀儡戶口，涉及網購騙案，香港警方拘捕兩人。"],
  ["zh-Hant", [], "機房搬到將軍澳", "雲端公司說新機房電費較低，舊機房的機器月底搬空。"],
];
