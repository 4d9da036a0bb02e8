// Sentences of our own about who takes a position and who says so.

/** Who takes it. */
export const who: readonly (readonly [mechanism: string, text: string, found: readonly string[]])[] = [
  [
    "a list under a word",
    "Hong Kong data requests. On hold at: Google, Meta. Still under review: Apple. No answer: Amazon, Yahoo.",
    ["amazon no-comment", "apple reviewing", "google paused", "meta paused", "yahoo no-comment"],
  ],
  [
    "names that go on a list, and all of them",
    "Hong Kong data requests. Suspended: Google. Zoom. Both have stopped answering until further notice.",
    ["google paused", "zoom paused"],
  ],
  [
    "a name alone over what it said",
    'Hong Kong police requests.\n\nTelegram. No reply.\n\nViber. "We have received no request from that city" was all.',
    ["telegram no-comment", "viber denied"],
  ],
  [
    "a step that covers others",
    "Facebook has paused its review of Hong Kong data requests. The decision extends to Instagram, a spokesman said.",
    ["facebook paused", "instagram paused"],
  ],
  [
    "so does another",
    "Proton Mail refuses Hong Kong police requests. So does Tuta.",
    ["proton-mail refused", "tuta refused"],
  ],
  [
    "neither did another",
    "Hong Kong police requests: Google did not reply to an email. Neither did Meta.",
    ["google no-comment", "meta no-comment"],
  ],
  [
    "others that are included",
    "Facebook has paused its review of Hong Kong data requests, Instagram and Messenger included.",
    ["facebook paused", "instagram paused", "messenger paused"],
  ],
  [
    "like another",
    "Zoom, like Google before it, has stopped processing Hong Kong data requests.",
    ["google paused", "zoom paused"],
  ],
  [
    "did and did not after a demand",
    "The Hong Kong government asked Spotify and KKBOX to remove the song. Spotify did; KKBOX has not.",
    ["kkbox refused", "spotify complied"],
  ],
  [
    "has not done so",
    "Hong Kong police asked Google to remove the videos. Google has not done so.",
    ["google refused"],
  ],
  [
    "the former and the latter",
    "Google and Meta were sent questions about Hong Kong police requests. The former declined to comment; the latter had not replied by Friday.",
    ["google no-comment", "meta no-comment"],
  ],
  [
    "only one of them answered",
    "Hong Kong police sent notices to Reddit, Discord and Telegram. Of the three only Reddit answered our questions.",
    ["discord no-comment", "telegram no-comment"],
  ],
  [
    "what a parent says of its products",
    "Meta said its pause on Hong Kong data requests stays in place for Facebook and Instagram.",
    ["facebook paused", "instagram paused"],
  ],
  [
    "a question and its answer",
    'Has Zoom given user data to the Hong Kong police? "No," said its spokeswoman.',
    ["zoom denied"],
  ],
  [
    "a question about what it will do",
    "Will Reddit answer Hong Kong police requests for data? No, says its general counsel.",
    ["reddit refused"],
  ],
  [
    "a spokeswoman by name",
    "Lina Park, a spokeswoman for Viber, declined to say how many Hong Kong police requests it had met.",
    ["viber no-comment"],
  ],
  [
    "she, of whoever speaks for it",
    "A Meta press officer in Singapore said she would not go into details of Hong Kong requests.",
    ["meta no-comment"],
  ],
  [
    "a quotation in two parts",
    '"Hong Kong police requests," Twitter\'s spokesman said, "will not be answered."',
    ["twitter refused"],
  ],
  [
    "an answer that says nothing",
    "Twitter answered our questions about Hong Kong police with a cartoon.",
    ["twitter no-comment"],
  ],
  [
    "asked in vain",
    "We have put the same question about Hong Kong police requests to Signal twice, to no avail.",
    ["signal no-comment"],
  ],
  [
    "questions sent on to the police",
    "HKBN referred our questions about the blocked site to the Hong Kong police.",
    ["hkbn no-comment"],
  ],
  [
    "what nobody asked for: an agent",
    "Netflix said it had been asked by nobody in Hong Kong to take the film down.",
    ["netflix denied"],
  ],
  [
    "no contact",
    '"We have had no contact with the Hong Kong authorities about this film," Netflix said.',
    ["netflix denied"],
  ],
  [
    "no request was made",
    "Viber said police in Hong Kong had made no request for its users' data.",
    ["viber denied"],
  ],
  [
    "what came from somebody else",
    '"None of the material came from us," a Viber spokesman said of the chats shown in the Hong Kong court.',
    ["viber denied"],
  ],
  [
    "no handover took place",
    "LIHKG said that no handover of data to Hong Kong police had occurred.",
    ["lihkg denied"],
  ],
  [
    "a claim that is wrong",
    "Slack said the claim that it had handed user data to Hong Kong police was wrong.",
    ["slack denied"],
  ],
  [
    "no truth in a claim",
    "Slack said there was no truth in the claim that it had given data to Hong Kong police.",
    ["slack denied"],
  ],
  [
    "asked about and answered",
    'Asked if Hong Kong police had approached it, Slack replied: "They have not."',
    ["slack denied"],
  ],
  [
    "what its report says",
    "Zero requests came from Hong Kong in 2024, ExpressVPN's report says.",
    ["expressvpn denied"],
  ],
  [
    "asked nothing behind a semicolon",
    "HKGolden said it kept no logs; no Hong Kong authority had asked.",
    ["hkgolden denied"],
  ],
];

/** Near misses: nobody of the catalogue takes it. */
export const nobody: readonly (readonly [why: string, text: string])[] = [
  ["a demand to both", "Google and Meta were told by Hong Kong police to remove the page."],
  ["others said no", "Hong Kong asked Google to remove the videos. Rights groups said no."],
  [
    "a stranger that is called a group",
    "A London group runs its site on Wix. The group could not say whether Hong Kong police had written.",
  ],
  [
    "what nobody asked",
    "Google published its Hong Kong figures. It does not say which agencies sent the requests.",
  ],
  [
    "what somebody else was not told",
    "The activist said Google did not tell him which Hong Kong office had written.",
  ],
  ["a question without an answer", "Did Slack hand over data to the Hong Kong police? Nobody knows."],
  [
    "some providers, whoever they are",
    "Google and Zoom have users in Hong Kong. Some providers say that they direct the authorities to the treaty channel.",
  ],
  ["complaints from users", "Reddit has received no complaints from users in Hong Kong, it said."],
  ["jobs", "HSBC denied a report that it would cut jobs in Hong Kong."],
  ["a question to the public", "The Hong Kong government has never asked for public comment on Google."],
  ["a question to the police", "Nobody has asked the Hong Kong police about Reddit."],
  [
    "what others say never came",
    "Critics said Google had never received a proper request from Hong Kong police.",
  ],
];
