/** One article of the made-up world, written for it; `at` is a date, or minutes before now. */
export interface DemoArticle {
  slug: string;
  at: string | number;
  title: string;
  text: string;
}

/** What stood in the feeds before the desk first looked: the public record since 2020, in our own words. */
export const backlog: Readonly<Record<string, readonly DemoArticle[]>> = {
  "harbour-gazette": [
    {
      slug: "facebook-whatsapp-pause",
      at: "2020-07-06T11:20:00Z",
      title: "Facebook and WhatsApp stop answering Hong Kong data requests for now",
      text: "Facebook said it had paused the review of requests for user data from Hong Kong authorities, on its main service and on WhatsApp, while it assesses the national security law and asks human rights experts for advice.",
    },
    {
      slug: "google-treaty-route",
      at: "2020-08-14T09:00:00Z",
      title: "Google tells Hong Kong police to use the treaty route",
      text: "Google will no longer answer data requests from Hong Kong directly. Police were told to go through the mutual legal assistance treaty with Washington, the company confirmed, weeks after the security law took effect.",
    },
    {
      slug: "google-transparency-figures",
      at: "2021-09-11T03:30:00Z",
      title: "Google produced data in three of 43 Hong Kong requests",
      text: "Google gave Hong Kong authorities some user data in three cases in the second half of 2020, out of 43 requests. One was an emergency with a credible threat to life and two concerned human trafficking, it said.",
    },
  ],
  "island-wire": [
    {
      slug: "twitter-google-pause",
      at: "2020-07-06T15:05:00Z",
      title: "Twitter, Google join pause on user data requests in Hong Kong",
      text: "Twitter and Google have both suspended the processing of data requests by Hong Kong law enforcement after Beijing imposed a national security law on the city, the companies said.",
    },
    {
      slug: "article-23-passes",
      at: "2024-03-19T11:45:00Z",
      title: "Hong Kong lawmakers pass Article 23 security bill unanimously",
      text: "Hong Kong's legislature passed the Safeguarding National Security Bill in a single sitting, adding treason, espionage and external interference to the offences of the 2020 law.",
    },
  ],
  "kowloon-post": [
    {
      slug: "song-injunction",
      at: "2024-05-08T08:10:00Z",
      title: "Appeal court bans protest song, opening the way to removals online",
      text: "The Court of Appeal granted the Hong Kong government an injunction against the protest song Glory to Hong Kong, which officials want taken down by internet platforms.",
    },
  ],
  "tide-tech": [
    {
      slug: "tiktok-leaves",
      at: "2020-07-07T02:15:00Z",
      title: "TikTok to pull its app from Hong Kong",
      text: "TikTok is leaving the Hong Kong market within days. The video app gave recent events as the reason; the national security law had taken effect a week before.",
    },
    {
      slug: "vpn-servers-out",
      at: "2020-07-17T10:00:00Z",
      title: "VPN firms move their servers out of Hong Kong",
      text: "Several virtual private network providers have shut down servers in Hong Kong, saying that the security law could let police seize equipment and demand logs from them.",
    },
  ],
  "peak-daily": [
    {
      slug: "telegram-pause",
      at: "2020-07-06T04:00:00Z",
      title: "Telegram：國際達成共識前暫不處理港府索取用戶資料要求",
      text: "通訊軟件Telegram表示，在國際社會就香港的政治轉變達成共識之前，不會處理香港當局索取用戶資料的要求，又稱從未向港府交出任何資料。",
    },
    {
      slug: "hkchronicles-blocked",
      at: "2021-01-14T09:30:00Z",
      title: "香港寬頻證實按國安法第43條封鎖網站",
      text: "香港寬頻確認，已按照《港區國安法》第43條的要求，停止讓用戶連接「香港編年史」網站，成為首家公開承認封網的網絡供應商。",
    },
  ],
  "victoria-daily": [
    {
      slug: "microsoft-zoom-pause",
      at: "2020-07-07T13:00:00Z",
      title: "微軟及Zoom加入暫停處理港府索取資料行列",
      text: "微軟表示正檢視國安法，期間暫停回應香港政府索取用戶資料的要求；視像會議平台Zoom亦作出同一決定。",
    },
  ],
  "south-tech": [
    {
      slug: "apple-assessing",
      at: "2020-07-07T06:00:00Z",
      title: "苹果称正评估香港国安法",
      text: "苹果公司表示，正在评估上周在香港生效的国安法，并指出香港政府的数据要求一向须经美国司法部依司法互助条约转交。",
    },
  ],
  "gov-notices": [
    {
      slug: "implementation-rules",
      at: "2020-07-06T12:00:00Z",
      title: "Implementation Rules for Article 43 of the National Security Law gazetted",
      text: "The rules let the Police Force, with the approval of the Secretary for Security, require publishers and service providers to remove electronic messages that endanger national security, and apply to a magistrate for a warrant to obtain identification records.",
    },
  ],
  "moved-monthly": [
    {
      slug: "doxxing-law",
      at: "2021-10-08T07:00:00Z",
      title: "Hong Kong's doxxing law in force: what platforms must remove",
      text: "The amended privacy ordinance lets the Privacy Commissioner order platforms to take down personal data published with intent to harm, wherever the company sits, and investigate without a warrant in urgent cases.",
    },
  ],
};

const wire =
  "Hong Kong police have asked a court to order five messaging services to hand over subscriber records of 27 accounts in a national security investigation, according to a filing seen on Monday. The services have 14 days to answer. A lawyer for one of them said it would ask the court to hear the matter in public. The filing rests on Article 43 of the national security law.";

/** What the publishers add between the two polls: invented events, told by several of them. */
export const news: Readonly<Record<string, readonly DemoArticle[]>> = {
  "harbour-gazette": [
    {
      slug: "court-order-27-accounts",
      at: 50,
      title: "Police seek court order for records of 27 messaging accounts",
      text: wire,
    },
    {
      slug: "typhoon",
      at: 40,
      title: "Observatory hoists first typhoon signal of the week",
      text: "Ferry services to the outlying islands may be suspended in the evening as winds pick up, the Observatory said.",
    },
  ],
  "island-wire": [
    {
      slug: "hk-subscriber-records",
      at: 45,
      title: "Hong Kong police ask court for messaging users' records",
      text: `${wire} Rights groups called the request the widest so far.`,
    },
  ],
  "kowloon-post": [
    {
      slug: "messaging-records",
      at: 42,
      title: "Messaging services face order to hand over user records",
      text: `(Island Wire) ${wire}`,
    },
    {
      slug: "forum-blocked",
      at: 20,
      title: "Internet providers block exile forum in Hong Kong on police notice",
      text: "At least three internet service providers in Hong Kong have stopped resolving the address of a discussion forum run by exiled activists. Police said that they act in strict accordance with the law and would not say whether Article 43 was used.",
    },
  ],
  "peak-daily": [
    {
      slug: "27-accounts",
      at: 38,
      title: "警申法庭令　要求五通訊平台交出27帳戶用戶資料",
      text: "警方國安處根據《港區國安法》第43條向法庭申請命令，要求五個通訊平台交出27個帳戶的用戶資料，平台須於14日內回覆。其中一個平台的代表律師表示，會要求法庭公開聆訊。",
    },
    {
      slug: "bounty",
      at: 15,
      title: "國安處懸紅通緝兩名海外港人　涉嫌煽動分裂國家",
      text: "警務處國家安全處宣布，懸紅一百萬元通緝兩名身在海外的港人，指他們涉嫌違反《維護國家安全條例》及煽動分裂國家。",
    },
  ],
  "victoria-daily": [
    {
      slug: "sim-rules",
      at: 30,
      title: "通訊辦擬收緊電話卡實名登記　每人上限減至三張",
      text: "通訊事務管理局辦公室建議修訂電話智能卡實名登記制度，每名用戶可登記的儲值卡上限由十張減至三張，電訊商須於一年內核實舊用戶身分證明文件。",
    },
  ],
  "south-tech": [
    {
      slug: "phone-launch",
      at: 35,
      title: "某厂商在香港发布新款折叠手机",
      text: "新机采用七英寸柔性屏幕，本周五起在香港和新加坡同步开售，起价八千九百九十九港元。",
    },
  ],
  "gov-notices": [
    {
      slug: "response-to-report",
      at: 25,
      title: "HKSAR Government responds to foreign report on national security law",
      text: "The Government of the Hong Kong Special Administrative Region strongly disapproves of and rejects the report's remarks on the national security law and on requests to service providers, a spokesman said.",
    },
  ],
};

/** Three hundred old items without any date that helps: what a feed with a long memory looks like. */
export function longMemory(): DemoArticle[] {
  const subjects = [
    "Ferry timetable",
    "Flower show",
    "Swimming gala",
    "Library hours",
    "Tram works",
    "Book fair",
  ];
  return Array.from({ length: 300 }, (_, index) => ({
    slug: `archive-${index}`,
    at: new Date(Date.UTC(2015, 0, 1) + index * 5 * 86_400_000).toISOString(),
    title: `${subjects[index % subjects.length]}: notice ${index + 1}`,
    text: `Notice ${index + 1} for residents of the islands, with times and places.`,
  }));
}
