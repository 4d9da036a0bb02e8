// Sentences of our own, each with what it says.

/** By what is hard in them. */
export const mechanisms: readonly (readonly [mechanism: string, text: string, found: readonly string[]])[] = [
  [
    "an entry of a list, its verb behind the name",
    "Viber: Hands no subscriber data to Hong Kong police for now.",
    ["viber paused"],
  ],
  [
    "an entry of a list without a verb",
    "Hong Kong police requests. Discord: No answer to our letter.",
    ["discord no-comment"],
  ],
  [
    "a subject over the object of a participle",
    "Wix said a letter from Hong Kong police telling it to delete the page was being examined by its lawyers.",
    ["wix reviewing"],
  ],
  [
    "made to do it",
    "A letter from Hong Kong's Security Bureau prompted Reddit to delete the thread.",
    ["reddit complied"],
  ],
  [
    "made to do it in vain",
    "Hong Kong police failed to convince Reddit to delete the thread.",
    ["reddit refused"],
  ],
  [
    "an inversion",
    "At no point has Threema met a Hong Kong police request for user data.",
    ["threema refused"],
  ],
  [
    "what there was not",
    "There was no reply from Dropbox on how it handles Hong Kong police requests.",
    ["dropbox no-comment"],
  ],
  [
    "an ellipsis",
    "Spotify removed the song as the Hong Kong government had demanded; KKBOX did not.",
    ["kkbox refused", "spotify complied"],
  ],
  [
    "data that reach somebody",
    "Login records of the user went to Hong Kong police, GoDaddy confirmed.",
    ["godaddy complied"],
  ],
  [
    "a verb above another: stopped",
    "WhatsApp has for the moment stopped fulfilling Hong Kong police requests for user data.",
    ["whatsapp paused"],
  ],
  [
    "a verb above another: refused",
    "Automattic refused to let Hong Kong police have the blogger's email address.",
    ["automattic refused"],
  ],
  [
    "a verb above another: resumed",
    "LinkedIn has gone back to answering Hong Kong police requests for members' data.",
    ["linkedin resumed"],
  ],
  [
    "no choice",
    "HSBC had no choice but to freeze the account once Hong Kong police had written, it said.",
    ["hsbc complied"],
  ],
  [
    "an object between verb and particle",
    "Wix took the Hong Kong exiles' website down after a police letter.",
    ["wix complied"],
  ],
  [
    "an adjective inside a phrase",
    "Google has put an immediate stop to its handling of Hong Kong data requests.",
    ["google paused"],
  ],
  [
    "a passive with its agent",
    "The union's savings in Hong Kong were frozen by HSBC on the instructions of the police.",
    ["hsbc complied"],
  ],
  [
    "a passive that the company tells",
    "No user data has ever been given to the Hong Kong police, a Telegram spokesman said.",
    ["telegram denied"],
  ],
  [
    "a noun that names a doing",
    "Google's suspension of Hong Kong data requests remains in place, the company said.",
    ["google paused"],
  ],
  [
    "a relative clause that the verb stands behind",
    "Telegram, which thousands of protesters use, has removed the Hong Kong channel at the request of police.",
    ["telegram complied"],
  ],
  [
    "several of those that have",
    "Tech giants such as Google and WhatsApp have paused replies to Hong Kong requests for user data.",
    ["google paused", "whatsapp paused"],
  ],
  [
    "what another did",
    "Google stopped answering Hong Kong data requests on Monday. WhatsApp followed suit a day later.",
    ["google paused", "whatsapp paused"],
  ],
  [
    "what has not changed",
    "Google stopped answering Hong Kong data requests in 2020. Its policy has not changed, Google said.",
    ["google paused"],
  ],
  [
    "who spoke: we",
    '"We have pulled our machines out of Hong Kong," said a spokeswoman for NordVPN.',
    ["nordvpn exited"],
  ],
  [
    "for now and for good",
    "NordVPN has temporarily taken its Hong Kong servers offline. ExpressVPN has removed its servers from Hong Kong.",
    ["expressvpn exited", "nordvpn paused"],
  ],
  [
    "a stop that has a term",
    "Telegram will not process Hong Kong requests for user data until the courts have spoken, it said.",
    ["telegram paused"],
  ],
  [
    "nobody came",
    "Netflix said nobody in the Hong Kong government had asked it to take the film down.",
    ["netflix denied"],
  ],
  [
    "a denial of another's claim",
    "Telegram denied that it had handed over user data to Hong Kong police.",
    ["telegram denied"],
  ],
  [
    "a question left open",
    "LinkedIn has yet to decide how it will respond to Hong Kong police requests for user data.",
    ["linkedin reviewing"],
  ],
  [
    "in court",
    "Google has asked a judge in Hong Kong to set aside the order to delist the song.",
    ["google challenging"],
  ],
  [
    "what police say they got",
    "A Hong Kong court heard that detectives obtained the chat logs from LinkedIn.",
    ["linkedin complied"],
  ],
  [
    "a reporter's questions",
    "Emails to LinkedIn about its dealings with Hong Kong police went unanswered.",
    ["linkedin no-comment"],
  ],
  [
    "no objects of their own",
    "Google has never given, and will not give, user data to the Hong Kong police, it said.",
    ["google denied", "google refused"],
  ],
  [
    "what requests came to",
    "Hong Kong police filed 22 demands with Microsoft. Six resulted in disclosure of subscriber information.",
    ["microsoft complied"],
  ],
  [
    "none of them came to anything",
    "None of the seven Hong Kong police requests yielded any data, according to Discord.",
    ["discord refused"],
  ],
  [
    "a rate",
    "Snap's compliance rate for Hong Kong police requests stood at 36 per cent.",
    ["snapchat complied"],
  ],
  [
    "an answer that is a noun",
    "Automattic's answer to the Hong Kong police was a flat no.",
    ["automattic refused"],
  ],
  [
    "police sent round by a treaty",
    "LinkedIn told Hong Kong police to apply through the US Justice Department.",
    ["linkedin refused"],
  ],
  [
    "given to police in a passive",
    "Police in Hong Kong were given the registration date by Signal under a court order.",
    ["signal complied"],
  ],
  [
    "police who got nothing",
    "Hong Kong police went away with nothing after asking NordVPN for connection logs.",
    ["nordvpn refused"],
  ],
  [
    "users who can't get at it",
    "HKBN customers were unable to open the site that Hong Kong police had complained about.",
    ["hkbn complied"],
  ],
  [
    "sooner one thing than another",
    "Signal's president said it would sooner leave than give Hong Kong police a single message.",
    ["signal refused"],
  ],
  [
    "an auxiliary that two verbs share",
    "WhatsApp will never weaken its encryption or pass messages to Hong Kong authorities, its boss vowed.",
    ["whatsapp refused"],
  ],
  [
    "whatever comes from police",
    "Amazon said that it had told its staff to set aside anything from the Hong Kong police until further notice.",
    ["amazon paused"],
  ],
  [
    "requests to a company that lie",
    "Hong Kong data requests to Microsoft are in limbo while the company works out what the law means.",
    ["microsoft paused"],
  ],
  [
    "a review of how it is done",
    "A review of how Meta handles Hong Kong police demands is under way.",
    ["meta reviewing"],
  ],
  [
    "again, twice",
    "Discord started accepting Hong Kong police requests again in March.",
    ["discord resumed"],
  ],
  [
    "so many of what was named before",
    "Hong Kong police sent Facebook 54 requests. It answered 21 of them.",
    ["facebook complied"],
  ],
  [
    "still at it",
    "Google froze its dealings with Hong Kong police on data in July. Apple is still making up its mind.",
    ["apple reviewing", "google paused"],
  ],
  [
    "until, told first",
    "Until it understands the Hong Kong law better, Line says, it will not be answering the police there.",
    ["line paused"],
  ],
  [
    "out of reach",
    "The couple's accounts at HSBC have been out of reach since December, when Hong Kong police wrote to the lender.",
    ["hsbc complied"],
  ],
  [
    "payments no longer handled",
    "Visa stopped handling card donations for the group after a request from Hong Kong police.",
    ["visa complied"],
  ],
  [
    "payments handled in spite of it",
    "Mastercard continues to process gifts to the group despite a Hong Kong police request to stop.",
    ["mastercard refused"],
  ],
  [
    "left where it is",
    "Steam has not removed the game, which Hong Kong police declared seditious.",
    ["steam refused"],
  ],
  [
    "as for anybody else",
    "Zoom says it now processes Hong Kong police requests as it does any other.",
    ["zoom resumed"],
  ],
  [
    "nothing left there",
    '"There is no Mullvad server in Hong Kong any more," the company said.',
    ["mullvad exited"],
  ],
  [
    "its lawyers asked to look",
    "MeWe's lawyers have been asked to look at the Hong Kong security ordinance and report back.",
    ["mewe reviewing"],
  ],
  [
    "an error page",
    "i-Cable subscribers get an error page when they try to visit the site, which Hong Kong police ordered blocked.",
    ["i-cable complied"],
  ],
  [
    "a row in a report",
    "Snap reported four requests from Hong Kong police and no disclosures.",
    ["snapchat refused"],
  ],
  [
    "what it agreed to",
    "YouTube has agreed to hide three of the videos in Hong Kong, as a court ordered.",
    ["youtube complied"],
  ],
  [
    "no action taken",
    "Reddit has not taken any action on the posts that Hong Kong police reported.",
    ["reddit refused"],
  ],
  [
    "requests that lie, said of the one spoken of",
    "Dropbox is in no hurry in Hong Kong. Police requests are on hold while its lawyers think.",
    ["dropbox paused"],
  ],
];

/** What says nothing of a company. */
export const nothing: readonly (readonly [why: string, text: string])[] = [
  ["a demand", "Hong Kong police told Google to hand over the user data."],
  ["a wish", "Activists want WhatsApp to stop answering Hong Kong police requests for data."],
  ["a condition", "If Telegram refuses to remove the channels, Hong Kong may block it."],
  ["a condition behind", "Google would leave Hong Kong if the security law were used against it, it said."],
  ["a supposition", "Had Google handed over user data to Hong Kong police, nobody would know."],
  ["a prediction", "Google will hand over user data to Hong Kong police sooner or later, a professor said."],
  ["a plan", "NordVPN is considering whether to move its servers out of Hong Kong."],
  ["a question", "Has LinkedIn given user data to the Hong Kong police?"],
  ["a rumour", "Reports that Google had closed its Hong Kong office were wrong, it said."],
  ["users", "Facebook users in Hong Kong have deleted their posts for fear of the security law."],
  ["somebody else's page", "The Hong Kong bookshop closed its Facebook page before the police came."],
  ["another country", "Google handed user data to the Russian police, which alarmed readers in Hong Kong."],
  ["business", "Netflix took the film off its Hong Kong service when the licence ran out."],
  [
    "somebody else's app in its own store",
    "Apple removed the app from its Hong Kong store because it broke payment rules.",
  ],
  ["back in profit", "HSBC returned to profit in Hong Kong a year after the security law."],
  ["given to users", "An expert on the security law said Signal gave Hong Kong users the best protection."],
  [
    "a bank that is meant too",
    "No bank in Hong Kong, HSBC included, has ever suspended its dealings with the police.",
  ],
];
