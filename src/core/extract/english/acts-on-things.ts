import { act } from "./act.ts";
import type { Act } from "./act.ts";
import { strong } from "./acts-of-giving.ts";
import type { Event } from "./events.ts";
import { has, matterIn, requestIn, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";

export function unfreezes(event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (
    /^lift\w* (?:the|its|a) (?:block|freeze|hold|restrictions?)\b/.test(scene.words) &&
    scene.topic === "accounts" &&
    !has(direct, "content")
  )
    return act("unfreezes", "accounts", "unfroze");
  if (has(direct, "user-data") && (!has(direct, "accounts") || strong.test(scene.words))) return null;
  if (
    has(direct, "n-remove", "n-freeze", "n-pause") &&
    !has(direct, "accounts", "content", "request", "data-request")
  ) {
    return has(clause, "accounts") || scene.topic === "accounts"
      ? act("unfreezes", "accounts", "unfroze")
      : null;
  }
  if (scene.bare && scene.topic === "accounts" && /^(?:let go|releas|unfr|unlock|freed?\b)/.test(scene.words))
    return act("unfreezes", "accounts", "unfroze");
  const money =
    has(direct, "accounts") ||
    /\bhk\$|\bus\$|\$\d|\bmillion\b|\b(?:savings|funds|accounts?|money|pensions?)\b/.test(scene.words);
  if (
    money &&
    (scene.official ||
      /^(?:unfr|unlock|unblock|thaw|lift|re ?activ|re ?instat)/.test(scene.words) ||
      (/\bagain\b|^(?:beg[au]n|start|let|gave|give)/.test(scene.words) && scene.topic === "accounts") ||
      /\b(?:withheld|frozen|blocked)\b/.test(scene.words) ||
      /freez|frozen|froz|lock|block|held/.test([...scene.sentence].join(" "))) &&
    !has(direct, "content")
  )
    return act("unfreezes", "accounts", "unfroze");
  if (has(clause, "accounts") && has(direct, "n-freeze", "n-pause"))
    return act("unfreezes", "accounts", "unfroze");
  return null;
}

export function restores(_event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "accounts") && !has(direct, "content") && scene.topic === "accounts")
    return act("unfreezes", "accounts", "unfroze");
  if (
    has(direct, "content") ||
    (has(direct, "n-remove") && (has(clause, "content") || scene.topic !== "accounts"))
  )
    return act("restores", "takedown", "restored");
  if (scene.bare && scene.topic === "takedown") return act("restores", "takedown", "restored");
  if (has(direct, "accounts") && scene.official) return act("unfreezes", "accounts", "unfroze");
  return null;
}

export function reappears(_event: Event, scene: Scene): Act | null {
  if (has(scene.direct, "accounts") && !has(scene.direct, "content"))
    return scene.topic === "accounts" || /\b(?:froz|freez|block|held|lock)/.test(scene.lineWords)
      ? act("unfreezes", "accounts", "unfroze")
      : null;
  if (has(scene.direct, "content") && scene.topic !== "presence")
    return act("restores", "takedown", "reappeared");
  if (scene.bare && scene.topic === "takedown") return act("restores", "takedown", "reappeared");
  return null;
}

export function returns(event: Event, scene: Scene): Act | null {
  const { direct, words } = scene;
  if (has(direct, "user-data") && /^mov\w* .*\bback\b/.test(words) && scene.city)
    return act("returns", "presence", "returned");
  if (has(direct, "user-data", "accounts", ...requests)) return null;
  if (
    /^(?:return|returned|returns|returning)\b/.test(words) &&
    has(direct, "content", "press") &&
    !/\bstores?\b/.test(words)
  )
    return null;
  const here = scene.city || has(direct, "city");
  if (
    !here &&
    !(has(direct, "presence") && scene.topic === "presence") &&
    !(/\b(?:app )?stores?\b/.test(words) && words.startsWith("return"))
  )
    return null;
  if (
    !event.nominal &&
    has(direct, "content") &&
    !has(direct, "presence") &&
    scene.topic !== "presence" &&
    !/\b(?:its|our) (?:hong kong|local)\b/.test(words)
  )
    return null;
  if (/\bhours\b|\btyphoon|\bfault|\boutage/.test(words)) return null;
  if (
    /^(?:return|c[oa]me back|be back)\w* to (?:profit|growth|court|normal|work|form|power|the (?:black|office|table))\b/.test(
      words,
    )
  )
    return null;
  return act("returns", "presence", "returned");
}

export function keeps(event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  // "continues to offer Douyin": what it sells.
  if (scene.words.startsWith("continu") && event.objects[0]?.noun.companies.length) return null;
  if (has(direct, "n-pause") && !has(direct, "content", "accounts"))
    return act("pauses", requestIn(clause) ?? scene.topic ?? "user-data", "pause-kept");
  if (has(direct, "accounts") && !has(direct, "content") && scene.official)
    return /frozen|locked/.test(scene.words)
      ? act("freezes", "accounts", "keeps-frozen")
      : act("keeps", "accounts", "kept-open");
  if (!scene.official) return null;
  if (has(direct, "presence") && !has(direct, "content")) return null;
  if (has(direct, "content") || (scene.bare && has(scene.around, "content")) || has(clause, "content"))
    return act("keeps", "takedown", "kept-up");
  return null;
}

/** "The site stays up": no act but by who says so. */
export function stays(event: Event, scene: Scene): Act | null {
  const subject =
    event.subject !== null &&
    /\b(?:site|page|post|posts|video|song|clip|app|channel|content|book|film|thread|group|podcast|article|blog|website|they|it|messages)$/.test(
      scene.subjectWords,
    );
  if (subject && scene.official && (scene.topic === "takedown" || has(scene.direct, "content")))
    return act("keeps", "takedown", "stays-up");
  return null;
}

export function freezes(_event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "data-request", "removal-request")) return null;
  const money = has(direct, "accounts") || /\bhk\$|\bus\$/.test(scene.words);
  if (
    !money &&
    !(
      scene.bare &&
      scene.topic === "accounts" &&
      !/^(?:reject|turn)\w* (?:down |away )?(?:all |both |each )?(?:of them|\d+|two|three|four|five|six|seven|eight|nine|ten)[^a-z]*$/.test(
        scene.words,
      )
    )
  )
    return null;
  if (has(direct, "content") && !has(clause, "freeze-request") && scene.topic === "takedown") return null;
  if (!scene.official) return null;
  return act("freezes", "accounts", "froze");
}

/** "closed two of its three sites here", "is closing its archive": something of its own that nobody asked it to end. */
const isOwnProduct = ({ words, sentence }: Scene): boolean =>
  !has(sentence, ...requests, "authority") &&
  /^(?:clos|shut|retir|discontinu|switch|end|terminat|wind|wound)\w*(?: (?:down|off))? (?:(?:one|two|three|four|five|all|both|most|some|half) of )?(?:its|their|our)\b|^(?:retir|discontinu|sunset)/.test(
    words,
  );

/** "one removal on a government order" */
const isCounted = ({ nominal, chain }: Event): boolean =>
  /^(?:\d|an?$|one|two|three|four|five|six|seven|eight|nine|ten|no$|zero|several|some)/.test(
    nominal!.words[0]!,
  ) && chain.some((one) => one.kinds.has("light"));

export function removes(event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "data-request") && !has(direct, "content")) return null;
  // "the block was removed"
  if (
    has(direct, "n-remove") &&
    !has(direct, "content", "removal-request") &&
    /^(?:remov|lift|dropp?|withdr|end)/.test(scene.words)
  )
    return act("restores", "takedown", "restored");
  const thing =
    has(direct, "content", "removal-request") ||
    (/^\w+ (?:off )?access\b/.test(scene.words) && has(clause, "content")) ||
    // "pull its protection from a site"
    (/^\w+ (?:off )?(?:its |the |their |our )?(?:\w+ )?(?:protection|services?|support|hosting)\b/.test(
      scene.words,
    ) &&
      has(clause, "content") &&
      event.objects.some(
        (one) => /^(?:from|to|for)$/.test(one.prep ?? "") && has(one.noun.classes, "content"),
      )) ||
    (event.nominal !== null &&
      (has(clause, "content") || (isCounted(event) && has(clause, ...requests, "authority"))));
  const bare =
    (scene.bare && scene.topic === "takedown") ||
    (scene.topic === "takedown" &&
      /^(?:remov|delet|block|restrict|tak|took|hid)\w* (?:down )?(?:a thing|anything)\b/.test(scene.words)) ||
    (scene.topic === "takedown" &&
      /^(?:delet|remov|took|tak|purg|eras|hid)\w* (?:[\w,.]+ ){0,3}(?:messages|profiles|comments|names|entries)\b/.test(
        scene.words,
      )) ||
    (has(direct, "nothing") && (scene.topic === "takedown" || has(scene.around, "removal-request")));
  if (!thing && !bare) return null;
  if (has(direct, "accounts") && !has(direct, "content") && scene.topic === "accounts") return null;
  if (!scene.official || isOwnProduct(scene)) return null;
  return act("removes", "takedown", "removed");
}

export function vanishes(event: Event, scene: Scene): Act | null {
  const { direct, words } = scene;
  if (has(direct, "machines") && !has(direct, "content"))
    return scene.city || scene.topic === "presence" ? act("leaves", "presence", "went-dark") : null;
  if (!scene.official) return null;
  if (has(direct, "accounts") && !has(direct, "content") && /\breach|\baccess/.test(words))
    return act("freezes", "accounts", "vanished");
  if (!has(direct, "content")) return null;
  return act("removes", "takedown", "vanished");
}

/** "declined to place the anthem on top": a change that was asked for and refused. */
export function alters(event: Event, scene: Scene): Act | null {
  const refused =
    event.chain.some((one) => one.kinds.has("refuse")) ||
    (event.group?.negated === "not" && event.group.modal !== null);
  return refused &&
    scene.official &&
    !event.passive &&
    (has(scene.direct, "content") || /\bresults?\b/.test(scene.words))
    ? act("obeys", "takedown", "altered")
    : null;
}

export function staying(_event: Event, scene: Scene): Act | null {
  return /\b(?:obey|abide|comply|follow|respect|observ|law)/.test(scene.words) && scene.city
    ? act("stays", "presence", "stays")
    : null;
}

/** "could not say how long": it doesn't know, which refuses nobody. */
const isLeftOut = ({ group, chain }: Event, { lineWords }: Scene): boolean =>
  group?.match.verb.base === "say" &&
  chain.length === 0 &&
  !/\b(?:asked|pressed|questions?)\b/.test(lineWords) &&
  /^(?:can|ca|could)$/.test(group.modal ?? "");

/** "refused to name the author": that is asked by the police. */
const naming =
  /^(?:nam|identif|reveal|disclos|unmask)\w* (?:the |its |their |any |an? )(?:[\w']+ ){0,4}(?:owner|author|poster|uploader|holder|administrator|administrators|person|people|names|identity|identities)\b/;

const emptyAnswer =
  /\bwith (?:nothing (?:but|more than) )?(?:an? |the |its |their |only )*(?:[\w-]+ ){0,3}?(?:emojis?|stickers?|gif|meme|cartoon|smiley|form (?:letter|reply|email)|auto ?repl(?:y|ies)|auto ?responses?|(?:automated|automatic|automatically generated|canned|stock|boilerplate|template|pre ?written|generic) (?:\w+ )?(?:messages?|repl(?:y|ies)|responses?|emails?|texts?|notes?|answers?|statements?|lines?)|out of office|ticket number|link to)\b/;

/** What may be left unsaid with nobody having asked. */
const unsaid =
  /^(?:say|said|specif|explain|elaborate|give|detail|disclose|reveal|spell|state|publish|expand|go into|account)/;

export function comments(event: Event, scene: Scene): Act | null {
  const { beyond, rest, words } = scene;
  // "This page isn't available" is said of no spokesman.
  if (event.group?.match.verb.base === "be available" && has(scene.direct, "content", "presence"))
    return null;
  // "answered our questions with an emoji".
  if (
    /^(?:answer|repl|respond|react|came back|come back|wrote back|write back|return)/.test(words) &&
    emptyAnswer.test(words) &&
    !has(scene.plain, "data-request", "removal-request", "freeze-request")
  )
    return act("comments", scene.topic ?? scene.sector, "silent");
  // A paper that "does not say" leaves nobody's question open.
  if (
    unsaid.test(words) &&
    !/\b(?:why|reasons?)\b|^sa(?:id|ys?) nothing/.test(rest) &&
    event.chain.length === 0 &&
    event.group?.modal === null &&
    event.group.form !== "g" &&
    !scene.questioned
  )
    return null;
  // "risks that it did not spell out", "a founder given to talking about": no answer to a reporter.
  if (event.antecedent.length > 0) return null;
  if (event.group?.form === "g" && !event.group.finite && event.chain.length === 0) return null;
  if (isLeftOut(event, scene)) return null;
  if (
    /^(?:tell|told|name|named|speak|spoke|spoken|talk|describe|show|state|address|engage|react|communicate|detail|account|publish|make|name)/.test(
      words,
    ) &&
    !/^(?:tell|told) (?:us|the|reporters|this)|^make (?:any|some)(?:one|body) available|^(?:speak|spoke|spoken|talk) (?:about|to)|^make /.test(
      words,
    ) &&
    event.chain.length === 0
  )
    return null;
  if (
    (/^(?:disclos|reveal|identif|tell)\w* who\b/.test(rest) || naming.test(rest)) &&
    has(scene.sentence, "authority")
  )
    return act("gives", "user-data", "gave");
  // "was not asked to comment", "has not said that": nothing refused; sales and jobs are another matter.
  if (
    event.chain.some((one) =>
      /^be (?:asked|invited|approached|contacted|given)\b/.test(one.group?.match.verb.base ?? ""),
    )
  )
    return null;
  if (
    /^(?:said|say|saying|says) (?:that|it|they|we)\b/.test(rest) ||
    /\b(?:in public|publicly)\b/.test(words)
  )
    return null;
  if (
    /\b(?:sales?|sellers|earnings|revenues?|profits?|share price|job cuts|layoffs|severance|salaries|paid|acquisition|takeover|merger|prices?|pricing|stake|ipo|listing|jobs|people it employs|staff will|headcount)\b/.test(
      rest,
    ) &&
    !has(beyond, ...requests, "law", "user-data")
  )
    return null;
  const presence =
    /\b(?:leav|pull(?:ed|ing)? (?:out|its|the)|servers?|machines|office|presence|quit|exit)/.test(rest) &&
    !has(beyond, "data-request", "removal-request", "freeze-request");
  return act(
    "comments",
    presence
      ? "presence"
      : (requestIn(beyond) ??
          (matterIn(beyond) !== null && has(beyond, "authority", "request") ? matterIn(beyond) : null) ??
          scene.topic ??
          matterIn(beyond) ??
          scene.sector),
    "comment",
  );
}
