import type { Claim } from "./claim.ts";

const untilNotice = /until further notice/;
const pendingReview =
  /pending (?:a |an |the |its |our |further )?(?:\w+ )*(?:review|assessment|look|evaluation|legal)|(?:while|as|until) (?:it|they|we) (?:\w+ )*(?:review|stud|assess|evaluat|consider|examin)|(?:until|as long as) (?:its|the|our|that) (?:review|assessment)/;
const meanwhile = /\b(?:meanwhile|in the meantime|while)\b/;
const looksAtIt =
  /\b(?:review|assess|evaluat|stud(?:y|ies|ied)|examin|analy[sz]|scrutini[sz]|look(?:s|ed|ing)? into|legal advice|consult|(?:work|go|read|por|digest|gaug)ing (?:through|over|the law))/;
const hangsOn: Readonly<Record<string, RegExp>> = {
  paused: /\b(?:until|while|pending) [^,.;"”]{4,80}/,
  refused: /\bunless [^,.;"”]{4,80}/,
};

/** What a stop or a refusal hangs on, in the text's words; "pending review" for any look at the law. */
export function conditionOf({ line, frame }: Claim): string | null {
  const { folded, text } = line;
  if (frame.position === "paused") {
    if (untilNotice.test(folded)) return "until further notice";
    if (pendingReview.test(folded) || (meanwhile.test(folded) && looksAtIt.test(folded)))
      return "pending review";
  }
  const found = hangsOn[frame.position]?.exec(folded);
  return found ? text.slice(found.index, found.index + found[0].length) : null;
}
