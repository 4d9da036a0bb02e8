import type { CommandWordsTable } from "../command-words.ts";

const matter = "User data, takedowns, accounts or presence";
const company = "A company or product, by any of its names";
const note = "How you know; stored and shown";
const link = "The page that shows it";
const condition = "On what the position depends";
const position = "What the company does";

/** What the commands and their options are for: part of `en`. */
export const commandWords: CommandWordsTable = {
  stance: {
    name: "stance",
    summary: "What a company says and does about requests from Hong Kong, since when, and on whose word",
    usage: [
      "/stance facebook",
      "/stance google takedown",
      "/stance 谷歌 all:yes",
      "/stance signal matter:user-data",
    ],
    options: { company, matter, all: "yes shows every entry, not only the newest few" },
  },
  stances: {
    name: "stances",
    summary: "The board: every known stance in a table, narrowed to a matter or a position if one is named",
    usage: ["/stances", "/stances user-data", "/stances takedown complied", "/stances paused"],
    options: { matter: `${matter}; or a position`, position },
  },
  timeline: {
    name: "timeline",
    summary: "All that is on record of a company in order, with a chart",
    usage: ["/timeline facebook", "/timeline google takedown", "/timeline google before:2021-05"],
    options: { company, matter, before: "Only what is older than this day, month or year" },
  },
  evidence: {
    name: "evidence",
    summary: "The stored text around a quote, which version of it and when it was fetched",
    usage: ["/evidence d1"],
    options: { id: "The name of a fact or decision, such as d12" },
  },
  compare: {
    name: "compare",
    summary: "Two companies' stances side by side, a matter a row",
    usage: ["/compare google apple", '/compare "Proton VPN" signal', "/compare google and signal"],
    options: { company, other: "The company to compare it with" },
  },
  digest: {
    name: "digest",
    summary: "Shows what the next digest would hold; `now` posts it here at once",
    usage: ["/digest", "/digest now"],
    options: { when: "now posts it here at once" },
  },
  find: {
    name: "find",
    summary: "Looks through the relevant articles, newest first, in all three scripts",
    usage: ["/find 國安法 Google", '/find "user data"', "/find signal all:yes"],
    options: {
      query: "The words to look for",
      all: "yes looks through the irrelevant articles too",
      before: "The number that the last answer named, for older articles",
    },
  },
  watch: {
    name: "watch",
    summary: "Tells here when the stance of a company, or of any company on a topic, changes",
    usage: ["/watch google", "/watch data-request"],
    options: { what: "A company, product or topic" },
  },
  unwatch: {
    name: "unwatch",
    summary: "Ends what /watch began",
    usage: ["/unwatch google", "/unwatch data-request"],
    options: { what: "A company, product or topic" },
  },
  watching: {
    name: "watching",
    summary: "Lists the companies and topics of which a changed stance is told here",
    usage: ["/watching"],
    options: {},
  },
  confirm: {
    name: "confirm",
    summary: "For editors: says that a stance still holds, whatever newer reports say",
    usage: [
      "/confirm facebook user-data",
      '/confirm google user-data note:"checked by phone" link:https://a.example/1',
    ],
    options: { company, matter, note, link },
  },
  correct: {
    name: "correct",
    summary: "For editors: settles a company's stance, above all evidence until then",
    usage: [
      '/correct facebook user-data paused since:2020-07-06 note:"its own statement, checked" link:https://a.example/1',
      '/correct google takedown refused condition:"without a court order" note:"read the policy page"',
    ],
    options: {
      company,
      matter,
      position,
      since: "The day, month or year since which it holds",
      condition,
      note,
      link,
    },
  },
  retract: {
    name: "retract",
    summary: "For editors: takes the effect from one fact, or undoes an earlier decision",
    usage: ['/retract d12 note:"wrong company"'],
    options: { id: "The name of a fact or decision, such as d12", note: "Why; stored and shown", link },
  },
  enter: {
    name: "enter",
    summary: "For editors: enters a dated, linked fact by hand; never name a confidential source in it",
    usage: [
      '/enter google user-data complied date:2021-09 link:https://a.example/1 text:"Gave data in three cases." form:act',
      '/enter signal user-data refused date:2020-07-06 link:https://a.example/2 text:"Said that it has none to give." basis:company-statement',
    ],
    options: {
      company,
      matter,
      position,
      date: "The day, month or year of the announcement",
      link,
      text: "What the linked source says, in your own words",
      form: "policy: what it does in general; act: a single order or figure",
      basis: "On whose word: the company's own, a report's, or an allegation",
      by: "Who alleges it",
      condition,
      effective: "The day, month or year from which it applies",
      publisher: "Who published it; the link's host if left out",
      note,
      sure: "yes saves it though it looks as if it could lead to a source",
    },
  },
  feeds: {
    name: "feeds",
    summary: "Lists the feeds with when each last worked and what is wrong with those that don't",
    usage: ["/feeds", "/feeds trouble"],
    options: { which: "trouble lists only those that don't work" },
  },
  explain: {
    name: "explain",
    summary: "Says why an article was in or out, where its text comes from and which story it belongs to",
    usage: ["/explain https://news.example/article"],
    options: { url: "The article's link" },
  },
  poll: {
    name: "poll",
    summary: "Polls all feeds now, or one of them, and says what came or why not",
    usage: ["/poll", "/poll hkfp"],
    options: { feed: "A feed's name in /feeds; all if left out" },
  },
  help: {
    name: "help",
    summary: "Lists the commands, or says how one is used",
    usage: ["/help", "/help find"],
    options: { command: "The command that is asked about" },
  },
};

/** What the options are called. */
export const optionNames: Readonly<Record<string, string>> = {
  all: "all",
  basis: "basis",
  before: "before",
  by: "by",
  command: "command",
  company: "company",
  condition: "condition",
  date: "date",
  effective: "effective",
  feed: "feed",
  form: "form",
  id: "id",
  link: "link",
  matter: "matter",
  note: "note",
  other: "other",
  position: "position",
  publisher: "publisher",
  query: "query",
  since: "since",
  sure: "sure",
  text: "text",
  url: "url",
  what: "what",
  when: "when",
  which: "which",
};
