import type { Position } from "../../../core/ledger.ts";

/**
 * What stands beside a company's name in a list, where no verb with a subject tells ("WeChat: no reply", "On hold: Google,
 * Zoom"): parts of regular expressions, folded.
 */
export const entries: readonly { position: Position; words: string }[] = [
  {
    position: "no-comment",
    words: `(?:nothing|not a (?:word|peep|sound)|no word)(?: yet| so far| heard)?(?=$|[,.;:]| from)|(?:no|not a|not one|without|never a) (?:further |public |official )?(?:reply|replies|answer|response|comment|word|statement|reaction)s?|(?:staying |kept |keeping |still |remains? )?(?:silence|silent|mum|tight lipped|quiet)|(?:still )?no (?:reply|answer)|(?:has |have |had )?(?:declined|refused|refuses|declines|declining|refusing) to (?:comment|say|answer|discuss|elaborate)|unreachable|(?:did|does|do|has|have) ?(?:not|n't) (?:yet )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|comment(?:ed)?|said|say)|(?:wo|would) ?(?:not|n't) (?:say|comment|discuss|tell|answer (?:us|questions))|not (?:saying|talking|commenting|responding|answering (?:us|questions))|unanswered|yet to (?:reply|answer|respond|comment)|ignored (?:us|our)|(?:still )?(?:waiting|awaiting) (?:for )?(?:a |an )?(?:reply|answer|response|word)`,
  },
  {
    position: "exited",
    words: `(?:already )?(?:out|gone)(?: of (?:hong kong|the city))?(?: since\\b|,|\\.|;|:|$| as of\\b| for good)|(?:has |have )?(?:pulled|moved) out|(?:has |have )?left (?:hong kong|the city)|(?:left|departed|exited|quit|leaving)(?=[,.;:]|$)`,
  },
  {
    position: "paused",
    words: `(?:still |now |also )?(?:paused|pausing|on (?:hold|pause|ice)|suspended|in abeyance|frozen|not (?:processing|answering|taking) (?:hong kong |police |data )?requests)(?: at| for now| until further notice| since\\b)?`,
  },
  {
    position: "reviewing",
    words: `(?:still |now )?(?:under review|reviewing|in review|studying the law|assessing|undecided|considering|thinking(?: it over| about it)?|studying|looking(?: at it| into it)|weighing|taking advice|making up (?:its|their) minds?)`,
  },
  {
    position: "denied",
    words: `(?:no|zero|not one|not a single|never a|nil)(?: such| data| removal| takedown| user data| official| police| government)? (?:requests?|demands?|orders?|contact|approach(?:es)?)|none received|(?:never|not) (?:been )?(?:asked|approached|contacted)`,
  },
  {
    position: "refused",
    words: `(?:still |flatly |has |have )?(?:refused|refusing|refuses)(?=[,.;:]|$)|(?:wo|would) ?(?:not|n't) (?:comply|cooperate|co operate|budge)|saying no|said no|says no|defying|turned (?:it|them) down|rejected|rejecting(?=[,.;:]|$)`,
  },
  {
    position: "complied",
    words: `(?:has |have |already )?(?:complied|complying|obeyed|cooperating|co operating)(?=[,.;:]|$)`,
  },
  {
    position: "resumed",
    words: `(?:has |have )?(?:resumed|answering again|processing again|back to normal)(?=[,.;:]|$)`,
  },
  {
    position: "challenging",
    words: `(?:taking (?:it|the order|the matter) )?(?:in|to) court(?=[,.;:]|$)|challenging|appealing|has appealed|contesting`,
  },
];
