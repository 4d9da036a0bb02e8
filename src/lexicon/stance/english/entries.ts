import type { Position } from "../../../core/ledger.ts";

/** What stands behind a company's name in a list, where no verb tells: parts of regular expressions, folded. */
export const entries: readonly { position: Position; words: string }[] = [
  {
    position: "no-comment",
    words: `(?:no|not a|not one|without|never a) (?:reply|answer|response|comment|word|statement)s?|silence|(?:still )?no (?:reply|answer)|(?:declined|refused) to (?:comment|say|answer)|unreachable`,
  },
  {
    position: "exited",
    words: `out(?: of (?:hong kong|the city))?(?: since\\b|,|\\.|;|$| as of\\b)|gone(?: since\\b|,|\\.|;|$)|(?:pulled|moved) out|left (?:hong kong|the city)`,
  },
  { position: "paused", words: `(?:still )?(?:paused|on hold|suspended|on ice|in abeyance)` },
  {
    position: "reviewing",
    words: `(?:still )?(?:under review|reviewing|studying the law|assessing|undecided)`,
  },
  {
    position: "denied",
    words: `(?:no|zero|not one|not a single|never a)(?: such| data| removal| takedown| user data| official)? (?:requests?|demands?|orders?|contact)|none received|never asked`,
  },
];
