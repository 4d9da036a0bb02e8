// Sentences of our own that read like a position and are none, and some beside them that are one.

/** What reads like a position and is none; `title` where it matters. */
export const nearMisses: readonly (readonly [why: string, text: string, title?: string])[] = [
  ["a saying that was none", "Neither Dropbox nor Slack has said that it will pull out of Hong Kong."],
  ["not announced", "LinkedIn and Zoom haven't announced that they would close their Hong Kong offices."],
  ["yet to say", "Discord has yet to say that it has stopped answering Hong Kong police requests for data."],
  ["ordered", "Hong Kong police order Telegram to take down posts that reveal officers' addresses."],
  ["asked", "Hong Kong authorities ask Google and Reddit to remove links to a protest song."],
  ["wanted of a company", "We ask Spotify to warn listeners in Hong Kong before it removes a song."],
  ["before, under would", "Wix said it would ask questions before it took down a Hong Kong exile's website."],
  ["a writer's guess", "Hong Kong police will write to Wix next. They'll hand over the data, mostly."],
  ["sooner or later", "Reddit will remove the Hong Kong thread sooner or later; the police need only ask."],
  ["sanctions", "PayPal closed the Hong Kong official's account, citing American sanctions."],
  ["copyright", "YouTube removed the Hong Kong concert after a label had complained about copyright."],
  [
    "of its own accord",
    "LIHKG said it deleted the Hong Kong thread of its own accord; police had not written.",
  ],
  ["unasked", "HKGolden removed the thread without being asked, Hong Kong police said."],
  ["another country's law", "Tencent obeys mainland law, it told Hong Kong lawmakers."],
  [
    "what a law lets companies do",
    "A platform such as Reddit can apply to a Hong Kong court to have a notice lifted.",
  ],
  [
    "what companies usually do",
    "Firms like Automattic usually check each Hong Kong police request before they answer.",
  ],
  [
    "an adjective",
    "Oracle called Hong Kong an increasingly challenging place to run a service for police data.",
  ],
  ["only a reply", "Wix replied that Hong Kong police requests were a matter for the courts."],
  ["what has to be", "Requests by Hong Kong police have to be answered by somebody, said Zoom's counsel."],
  ["left out, not refused", "Zoom said Hong Kong police had sent letters. It did not say how many."],
  [
    "no answer to a customer",
    "A Hong Kong police letter was shown. Airbnb gave no reason, the landlord said.",
  ],
  ["of another matter", "Hong Kong police were at the door. Amazon wouldn't say how many jobs would go."],
  ["an employee", "Hong Kong police called. Wu, of KKBOX, wrote that he had not been told."],
  [
    "by the game's publisher",
    "The game was removed from Steam by its publisher after Hong Kong police had spoken.",
  ],
  ["a product of its own", "Microsoft retired the chat app in Hong Kong in May."],
  ["moved on paper", "Yahoo's Hong Kong service was moved to a US entity."],
  [
    "some companies",
    "Google and Apple are in Hong Kong. Some providers say they refer police to the treaty route.",
  ],
  [
    "a number of others",
    "Nine firms, Google and Apple among them, were asked about Hong Kong police requests; three would not say.",
  ],
  [
    "a correction",
    "An earlier version of this article said that Viber had given user data to Hong Kong police.",
  ],
  ["wrongly said", "The post wrongly said that Viber had handed Hong Kong police user data."],
  [
    "no news of the law",
    "Slack is monitoring developments in Hong Kong, a spokeswoman said of the police raids.",
  ],
  [
    "how requests fare",
    "Hong Kong requests have been going through the same review as anybody else's at Line.",
  ],
  ["a plan denied", "Oracle has no plans to move its data centre out of Hong Kong, a spokesman said."],
  [
    "a report of job cuts denied",
    "Hong Kong police came. Zoom denied a report that it had begun to lay off staff there.",
  ],
  [
    "an adjective after an adverb",
    'Slack cited an "increasingly challenging legal environment" in Hong Kong.',
  ],
  ["a takedown contested", "Rights groups welcome it.", "Automattic contests Hong Kong takedown"],
];

/** What is a position though it stands beside such words. */
export const stillPositions: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    "the same sentence without the reason",
    "LIHKG deleted the thread after Hong Kong police had written to it.",
    ["lihkg complied"],
  ],
  [
    "disputed, which is a denial",
    "Viber's spokesman disputed that the app was following orders from Hong Kong police.",
    ["viber denied"],
  ],
  [
    "before, in the past",
    "Reddit removed the thread before Hong Kong police could ask a second time.",
    ["reddit complied"],
  ],
  [
    "a reporter's question",
    "Asked by this newspaper whether Hong Kong police had written, Zoom did not say.",
    ["zoom no-comment"],
  ],
  [
    "nothing given in a case",
    "Viber said it had not provided any user data to Hong Kong police in this case.",
    ["viber denied"],
  ],
  [
    "the right law",
    "HGC said that it acts in accordance with the laws of Hong Kong when police ask for user data.",
    ["hgc complied"],
  ],
];
