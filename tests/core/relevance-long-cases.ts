import type { Case } from "./relevance-cases.ts";

const law = "security-law";
const data = "data-request";
const takedown = "platform-takedown";
const privacy = "surveillance-privacy-law";

/** Articles of several paragraphs, as feeds bring them: what they are about is said once, late, or in other words. */
export const longCases: readonly Case[] = [
  [
    "en",
    [law],
    "The bookseller of Prince Edward Road",
    `Pong Yat-ming keeps his shop on the second floor, above a dentist, in a part of Hong Kong where rents have fallen. On Saturdays children come to learn Spanish. In five years he has been visited by the fire department, by food hygiene and by the tax office.

Nobody has told him what he may not sell. "They measure the stairs," he said. Other shops have closed since the legislation that Beijing imposed in 2020; their owners write to him from Taipei and Manchester and ask whether he is well.

In June two customers were taken away for questioning after a reading. Their friends think that it was a poem about candles. Police would say only that an operation was going on and that people should not collude with outsiders to stir up hatred of the authorities.`,
  ],
  [
    "en",
    [law],
    "A chamber's yearly survey",
    `Two in three members of the chamber mean to stay in Hong Kong, its survey found, about as many as last year. Taxes are low, the courts work, and the flight to Tokyo is short.

Among those who have moved staff to Singapore, rents came first and flights second. Third came the 2020 law: a quarter of firms said that their head office had asked for a risk paper on it, and eleven had taken servers or sensitive people out of the city.

The government replied that the statute touches a tiny number of offenders who endanger the country and that businesses have nothing to fear from it.`,
  ],
  [
    "en",
    [law],
    "Visiting silk withdraws from appeal",
    `A British barrister hired to argue for a tycoon in the city's top court has withdrawn, his chambers said, after the legislature gave the chief executive a say over foreign counsel.

Hong Kong's courts admitted visiting lawyers for decades when a case was hard enough. Since Beijing's standing committee interpreted the security statute, anyone from abroad who wants to appear in such a case needs a certificate.

The publisher's trial on a collusion charge is due to open in September, before three judges and without a jury.`,
  ],
  [
    "en",
    [law],
    "Choir cancels winter concert",
    `The Harbour Voices will not sing this year. The choir had rented a church hall in Hong Kong for two evenings in December, and had sold all but forty seats.

A week before the first rehearsal the parish asked for the programme, then for the lyrics, then for the names of the soloists. On Friday it wrote that the hall was no longer to be had. One of the songs is from a musical about a barricade.

"We were told that somebody had complained to the national security hotline," said the conductor. The parish did not wish to comment. The police do not say who calls them.`,
  ],
  [
    "en",
    [law],
    "Ottawa renews work permits for graduates",
    `Canada will give graduates from Hong Kong two more years to apply for a permit, its immigration minister said in Vancouver.

The scheme began in 2021, when Ottawa said that it was worried by the arrests of elected politicians and by the new offences of secession and subversion. Some 35,000 people have used it.

China's embassy called the extension a gross interference.`,
  ],
  [
    "en",
    [law],
    "Union of teachers to sell its building",
    `The liquidators of what was the biggest teachers' union in Hong Kong have found a buyer for its clubhouse.

The union, which had 95,000 members, disbanded in 2021, eleven days after state media called it a tumour and the education bureau broke off relations. Its leaders said at the time that they saw no way to go on after the change in the political environment. The money will be paid out to former members.`,
  ],
  [
    "en",
    [takedown],
    "OONI: what we measured in October",
    `Volunteers ran 41,200 tests on nine networks in Hong Kong last month. Most of what we looked at loaded as it should.

Two domains did not. On five of the networks the resolver gave back an address that belongs to nobody, and on three the connection was reset when the server's name was sent in the clear. Both sites are run by exiles; neither had been blocked in our September data. We could reach them through other resolvers.

Tampering of this kind is consistent with an order to the providers, but none has confirmed one. The raw measurements are open.`,
  ],
  [
    "en",
    [takedown],
    "Label pulls march from every store",
    `A distributor has told a band of amateurs that its recording would leave all music services, not only those in Hong Kong, from Monday.

The march was sung in the streets in 2019. In May the court of appeal granted the government an injunction against playing it with intent to incite, and listed 32 videos; Google's YouTube made them unavailable in the city within the week.

Lawyers in Brussels asked how the order of a court in one place can empty shelves in another.`,
  ],
  [
    "en",
    [takedown],
    "Map app gone from the iPhone again",
    `Apple has withdrawn for the second time a map on which people in Hong Kong marked where officers stood. The maker of the app said that it had been told in an e-mail of three lines that the police considered it a danger.

Users who have it on their phones can go on with it, but it can't be had from the store any more. The web version still opens.`,
  ],
  [
    "en",
    [data],
    "Mail firm's half-yearly figures",
    `We answered 6,021 orders from Swiss courts between January and June, a little fewer than before. All came from federal or cantonal offices; we do not deal with foreign police.

One table is new. Since July 2020 we list what reaches us from Hong Kong. Nine letters came: seven from the force's technology crime bureau, two from a law office. We sent all nine back with the advice to ask Bern. No data left us.`,
  ],
  [
    "en",
    [data],
    "Messenger startup says it will not open its logs",
    `A maker of a chat program used by 200,000 people in Hong Kong said on Tuesday that it had put all inquiries from the city's police on ice while its lawyers read the new rules.

The firm, which is based in Berlin, keeps phone numbers and the hour of the last login. It was asked for such details four times last year, and gave them once, in a case of kidnapping.`,
  ],
  [
    "en",
    [privacy],
    "Two thousand cameras, and then what?",
    `Hong Kong will put up 2,000 more cameras in its streets by the end of next year, and the security secretary doesn't rule out that they will one day know faces.

The police say that the first 600 helped with 97 cases. Rights lawyers ask who looks at the pictures, how long they are kept and whether anybody may ask to see his own. The privacy commissioner was consulted, and published no opinion.`,
  ],
  [
    "en",
    [privacy],
    "Hack reports within twelve hours",
    `Power companies, banks and broadcasters in Hong Kong will have to tell a new commissioner of serious breaches of their computers within twelve hours, under a bill that lawmakers passed without a vote against.

Trade groups had feared that investigators could connect to servers abroad or install programs on them. Officials said that they would need a magistrate's warrant. Fines go up to HK$5 million.`,
  ],
  [
    "en",
    [privacy],
    "Journalists lose a tool: who owns that flat?",
    `From November whoever looks up the owner of a flat or a company director in Hong Kong must give his own name and the number of his identity card, and owners may be told who asked.

The land registry says that it acts on the advice of the privacy commissioner. Reporters who traced the illegal basements of officials in this way call it the end of the paper trail. A producer was convicted two years ago after searching for car number plates.`,
  ],
  [
    "en",
    [law],
    "Foreign ministry spokesperson's remarks",
    `Q: Eight countries have called on Hong Kong to free a newspaper publisher. What is your response?

A: Hong Kong is governed by law. The person in question was one of the instigators of the riots, and invited foreign forces to sanction the city and the country. Which state would tolerate that? We urge those concerned to stop meddling in the courts' work.

Q: Will the two leaders meet in November? A: I have nothing to announce.`,
  ],
  [
    "en",
    [law],
    "Government strongly condemns biased report",
    `The HKSAR Government today strongly disapproved of and rejected the untruthful remarks about Hong Kong in a so-called human rights report by a foreign parliament.

A spokesman said that the laws on safeguarding the country's security are aimed at an extremely small minority, that cases are dealt with on evidence, and that absconders who have fled abroad will be pursued to the end.`,
  ],
  [
    "en",
    [law],
    "The empty chair at the journalism school",
    `Applications to the three journalism schools in Hong Kong have halved since 2019. The dean of one has taken to calling parents.

They ask him what a graduate can still write about. He lists sport, flats and typhoons. Two editors of an online paper were found guilty last year of conspiring to publish seditious material; both had taught here. His own students now hand in essays with the names of the people they talked to already crossed out.

He will retire in summer. The advertisement for his post asks for experience in marketing.`,
  ],
  [
    "en",
    [law],
    "Dutch museum lends, with conditions",
    `A museum in Rotterdam will lend eleven photographs to the harbour museum in Hong Kong, but not the twelfth.

It shows a crowd with umbrellas. The borrower's lawyers had advised that the picture might be taken as incitement, the lender said, and asked for one of a market instead. Since 2020, curators in the city have sent lists of works to the police before an opening. A lawmaker had accused the museum of spreading hatred against the country.`,
  ],
  [
    "en",
    [takedown],
    "Search firm's report lists six removals",
    `In the second half of the year the search company received 24 letters from authorities in Hong Kong that asked it to take things down, according to figures it put out on Thursday. It agreed to six, most of them adverts for untaxed cigarettes, and turned down a call to hide a video critical of the police.

Worldwide it took down 1.9 million items, two thirds of them at the behest of courts in Russia.`,
  ],
  [
    "en",
    [takedown],
    "Why can't I open that page? A traveller's note",
    `In Hong Kong you will notice little of the wall that surrounds mainland China. Google opens, and so does everything you use at home.

There are holes, though. At least a dozen sites have been cut off by local providers since 2021, among them that of a London charity and that of a party in Taiwan. Police can tell carriers to do so without going to a judge. A good VPN gets you there; it isn't illegal to use one.`,
  ],
  [
    "en",
    [takedown],
    "Game vanishes a day after police warning",
    `A strategy game in which players topple a regime is no longer to be found in Apple's shop in Hong Kong. Police had said on Tuesday that whoever downloads it may be in possession of a publication that incites secession.

The studio, in Taipei, thanked them for the attention. Google had taken it out the same evening, it said, citing hate speech.`,
  ],
  [
    "en",
    [data],
    "Who gets your chats? Seven apps compared",
    `We asked seven makers of messengers two questions: what do you keep, and whom do you give it to?

One said that it has had no valid order from Hong Kong since the summer of 2020 and would insist on a treaty. Another answers the police there only if a life is in danger. A third wrote that it had paused and never unpaused. The Hong Kong authorities asked 1,112 times in the year before that for the details of account holders, and got some in half the cases.

The other four sent us links.`,
  ],
  [
    "en",
    [data],
    "Lawmakers ask cloud giants about Hong Kong",
    `Two senators have written to four American companies to ask what they will do when the police of Hong Kong turn up with a demand under the new rules.

The letter, seen by this site, asks how many times since July user records were handed over, whether keys are held in the city, and whether employees there have been told what to say. Replies are due by the end of the month. None of the firms would comment.`,
  ],
  [
    "en",
    [data],
    "Anonymous forum lost its mail provider",
    `The operator of a forum popular with protesters in Hong Kong says that its mail provider gave the force a list of members' addresses in 2021 and told nobody.

He learnt of it from the bundle that the prosecution served on a moderator. "Four hundred lines, with the time of each log-in," he said. The provider says that it acts on lawful orders.`,
  ],
  [
    "en",
    [privacy],
    "Airport lets you board with your face",
    `Passengers at Hong Kong's airport can leave their papers in the bag from next month: gates will compare them with a picture taken at check-in.

The operator says that images are deleted within a day of take-off. A privacy group wants to know whether immigration and the police may look at them before that, and on what legal basis. The commissioner for personal data said that he had been told of the plan in a letter.`,
  ],
  [
    "en",
    [privacy],
    "Law panel proposes five computer crimes",
    `Getting into somebody else's machine would become an offence even if nothing was taken, under proposals from a law reform body in Hong Kong. Programs made for the purpose would be covered as well, and life imprisonment is suggested for those who endanger lives.

Security researchers want an exemption. The courts had found in 2019 that the existing clause can't be used on one's own phone.`,
  ],
];

/** As long, and about the same people and things, but about none of the topics. */
export const longTraps: readonly (readonly [title: string, text: string])[] = [
  [
    "Where to eat in Sham Shui Po",
    `The police station on the corner dates from 1925, and the noodle shop opposite is nearly as old. Hong Kong's best bean curd is sold two doors on.

Take the train to the fabric market, walk up Apliu Street past the second-hand phones and the cameras, and sit down where the queue is longest. The Michelin inspectors raided this block in 2016 and left three plates behind.

The city has lost many such stalls to rents. If your hotel's network blocks calls, buy a prepaid card at the airport.`,
  ],
  [
    "Singapore passes law against online harm",
    `Singapore's parliament passed a law on Wednesday that lets an agency order platforms to take down posts within a day. Opposition members called it broad and warned of self-censorship.

Platforms face fines of up to S$1m. Meta and Google said that they would study the text. Similar rules exist in Australia, in Britain and in the European Union; Hong Kong is looking at its own.`,
  ],
  [
    "Budget carrier adds routes",
    `The airline will fly from Hong Kong to Nagoya and to Sendai from March, its chief executive said.

Passengers need to give their passport details and phone numbers when they book, as Japanese law requires. The company had suspended both routes in 2020. Bookings open on Monday, and members who share their birthday get a voucher.`,
  ],
  [
    "Bank fined over account opening",
    `Hong Kong's monetary authority fined a lender HK$12m for poor checks on customers. It did not ask 1,100 of them where their money came from.

The bank said that it had strengthened its controls, removed two managers and handed the authority a full report. Most of the customers were firms from Russia and the Gulf that trade in metals.`,
  ],
  [
    "Taipei court jails retired officer for spying",
    `A court in Taiwan sentenced a retired colonel to seven years for passing documents to Beijing under the island's national security act.

Prosecutors said that he was recruited on a holiday in Hong Kong and paid through a travel agency. He will appeal. Taiwan has tried 23 people for spying since 2020.`,
  ],
  [
    "Films to see this week",
    `"Under the Lamp", a thriller from Hong Kong, follows a detective who taps the phone of his own brother. The surveillance scenes are shot from a single van in Mong Kok.

The director fled debt collectors, he says, and wrote the script in a prison cell of a film set. The second film is about bees.`,
  ],
  [
    "VPN review: quick and cheap",
    `We tried 42 servers in eleven countries. The ones in Hong Kong, Tokyo and Singapore were fastest from Australia, and streaming services opened on all but three.

The app for Android is plain. There is a kill switch, split tunnelling, and a money-back period of 30 days. The company says that it keeps no logs; an auditor agreed.`,
  ],
  [
    "Chip exports: two traders charged",
    `US prosecutors charged two men with shipping graphics processors worth $30m to China through a shell company in Hong Kong.

The indictment says that they forged invoices and deleted messages. Washington says that such exports threaten national security. Both were arrested in Texas and are held without bail.`,
  ],
  [
    "Marathon returns with 37,000 runners",
    `Hong Kong's marathon filled the roads from Tsim Sha Tsui to Victoria Park on Sunday. Police blocked the tunnel from midnight.

A Kenyan won in two hours and twelve minutes. Runners had been told to cover political slogans, and none was seen this year. The organisers want 42,000 places next time.`,
  ],
  [
    "Hospital network warns patients of breach",
    `A chain of clinics in Hong Kong said that hackers had copied the records of 12,000 patients and were asking for money.

It has told the police and switched its servers off. Patients should change their passwords and be wary of calls. Treatment goes on by paper.`,
  ],
  [
    "Australia weighs ban for under-sixteens",
    `Canberra wants platforms to keep children out, and may make them check faces or identity cards. Privacy groups object.

The bill would let a commissioner order companies to remove accounts. A hearing was told of similar plans in Denmark. One witness, a professor who moved from Hong Kong in 2021 because of the security law there, warned against giving police the records.`,
  ],
  [
    "Hang Seng closes at three-year high",
    `Shares in Hong Kong rose for a sixth day as investors bought technology stocks. Tencent gained 4 per cent and Meituan 6.

Beijing said that it would support private firms. Brokers warned of profit-taking. In New York, Apple fell after a court ordered it to open its app store to rivals.`,
  ],
  [
    "Phishing texts pose as toll office",
    `Police in Hong Kong warned drivers of messages that ask for card details in the name of the toll office. Some 300 people have lost HK$4.2 million.

Operators blocked 41 sites last week. The force asked the public to check links in its app, which has been loaded down 900,000 times.`,
  ],
  [
    "Cardinal's book on hope appears in Polish",
    `The retired bishop of Hong Kong wrote it by hand, his translator says. It is about gardens, his mother's kitchen in Shanghai and the Psalms.

Three chapters deal with the council of 1962. There will be readings in Cracow and Lublin.`,
  ],
  [
    "Murder trial hears of phone records",
    `A jury in the High Court was told on Monday that the accused had called his wife eleven times on the night that she died. Hong Kong prosecutors read out messages and showed footage from a lift.

He denies murder and has been in custody since March. Police unlocked his phone with the code that he gave them.`,
  ],
  [
    "Telecoms group cuts roaming fees",
    `Customers in Hong Kong will pay a third less when they travel to Japan, the carrier said as it gave its yearly figures. It has 3.1 million subscribers.

The company stopped selling its oldest handsets and will shut its second-generation network in June. It asked the regulator to approve the sale of a data centre.`,
  ],
  [
    "Flat prices fall again",
    `Homes in Hong Kong cost 6 per cent less than a year ago, an index showed on Friday. Agents blame interest rates and a glut of new flats in Kai Tak.

Developers have cut prices at three estates. Some buyers are mainland professionals with talent visas; they make up for families who moved to Britain after the protests of 2019.

Analysts at two banks expect the market to turn in the second half. The government scrapped stamp duties in February.`,
  ],
  [
    "Typhoon shuts schools and courts",
    `Hong Kong's observatory raised its second-highest signal before dawn. Schools stayed closed, hearings were put off, and 400 flights were cancelled.

Police warned people to stay away from the shore; two surfers were pulled from the water at Big Wave Bay and given a summons. Power was cut to 900 homes in Sai Kung.`,
  ],
  [
    "A chef comes home",
    `After nine years in Copenhagen, Vicky Lau Sze-man has opened twelve seats in Sheung Wan. The menu is Hong Kong on a plate: clay-pot rice, dried tangerine, goose.

She left a city of protests and came back to one of empty shops, she says, and rents one could bargain over. Guests are asked to leave their phones in a drawer. The waiting list closes and opens on the first of the month.`,
  ],
  [
    "Trade office signs film accord",
    `Hong Kong and New Zealand will let each other's film makers apply for money, under an accord signed by the trade office in Sydney.

Four co-productions are planned. A comedy about a ferry will be shot on Lamma next spring.`,
  ],
  [
    "Chipmaker says export rules will cost it a billion",
    `New rules from Washington will cut its sales to China and Hong Kong by a fifth, the company said. It had asked the Commerce Department for licences and got none.

The department says that the parts can be used in weapons, which threatens national security. Shares fell 4 per cent in New York.`,
  ],
  [
    "Airline drops its app's tracking",
    `The airline, which flies from Hong Kong to 80 cities, has removed a tool from its app that told advertisers where customers were. It said that it acted on feedback.

Travellers can still share their seat and gate with family. The app has four million users.`,
  ],
  [
    "Court throws out claim over barking dogs",
    `A judge in Hong Kong's District Court dismissed a claim by a banker against his neighbours, who keep four dogs, and ordered him to pay their costs.

The recordings that he had made through the wall did not show that the noise was unlawful. He has 28 days to appeal.`,
  ],
  [
    "Football: Hong Kong hold Iran for an hour",
    `The side defended with five and lost 2-0 in Dubai. Before the match the anthem was played without a mistake.

The coach, who is English, was sent off for dissent. Hong Kong play Palestine on Tuesday, and need a win to stay in the tournament.`,
  ],
  [
    "Startup raises $20m for shop assistants made of software",
    `The company, which has offices in Hong Kong and Toronto, makes chatbots that help customers find shoes. A police pension fund from Ontario led the round.

It will hire 40 people and open a data centre. Customer records stay in the country where the shop is, the founder said, as privacy law demands.`,
  ],
];
