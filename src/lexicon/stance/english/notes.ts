/**
 * What sentences tell of how things work at a company, and the words by which they mean one that was named before. As in
 * the other tables, `(a/b/)` stands for alternatives.
 */
export const noteWords: Readonly<Record<string, string>> = {
  /** It has nothing that it could give. */
  "no-data": `nothing to hand over, nothing to give, no data to (give/hand/provide/share), nothing to share, does not (store/keep/hold/retain/log), do not (store/keep/hold/retain/log), stores no, stores none, keeps no (logs/records/data), holds no (data/logs/records), no logs, no user data to, hold no data, no logs to, cannot read, no access to, could not hand over, end to end encrypted and, no ability to, nothing stored in, stores nothing, have nothing, has nothing, no means of`,
  /** It answers by way of a treaty or of a court elsewhere. */
  treaty: `mutual legal assistance, mlat, treaty, through washington, to washington, through the us, us authorities, department of justice, swiss court, swiss courts, court in its home, diplomatic channel(/s), letters rogatory, legal assistance, via the us, irish authorities, through ireland, home jurisdiction, through diplomatic`,
  stay: `stay(/s/ed/ing), stay put, remain(/s/ed/ing) (in/committed), staying put, keep(/s/ing) (/its /our /their )(hong kong |)(office/offices/servers/staff), no intention of leaving, no plan(/s/) to leave, no plans to (leave/exit/pull out/withdraw), not leaving, keep our hong kong servers, keep its hong kong servers, continue to (operate/serve/offer/run), continu(e/es/ing) operating, here to stay, going nowhere, committed to, will not leave, keep operating, keep serving`,
  few: `seldom asked, rarely asked, few requests, only a few requests, a handful of requests, hardly any requests, small number of requests, few such requests, very few, had few`,
};

export const namedBefore: Readonly<Record<string, string>> = {
  it: `it, its, itself`,
  we: `we, our, us, we've, we're, we'll, i`,
  /** What a text calls a company that it has named. */
  again: `the company, the firm, the tech giant, the technology giant, the internet giant, the internet company, the search giant, the search engine, the social network, the social media giant, the social media company, the social media platform, the platform, the messaging app, the messaging service, the messenger, the app, the service, the bank, the lender, the insurer, the operator, the telecom, the telecoms company, the telco, the provider, the vpn provider, the host, the registrar, the website builder, the streaming service, the streamer, the video platform, the video site, the software company, the software maker, the iphone maker, the chat app, the swiss company, the us company, the american company, the chinese company, the internet provider, the internet service provider, the video meeting company, the video conferencing company, the payment company, the payments company, the payment processor, the music service, the cloud company, the parent company, the group, the retailer, the marketplace, the forum, the site, the tech company, the business, the broker, the exchange, the carrier, the developer platform, the web host, the hosting company, the corporation, the giant, the card network, the network, the vpn company, the vpn service, the email provider, the mail service, the startup, the maker, the game store, the storefront, the foundation, the registry, the search company, the photo app, the wallet, the e wallet, the web giant, the e commerce giant, the multinational`,
  "again-plural": `they, both, both companies, the companies, the two, the two companies, the firms, the three, all three, all of them, the platforms, neither, the pair, neither company, neither of them, each, the banks, the four, all four, the providers, none of them, the others, the services`,
};
