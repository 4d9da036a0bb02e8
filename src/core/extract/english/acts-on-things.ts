import { act } from "./act.ts";
import type { Act } from "./act.ts";
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
  return act("returns", "presence", "returned");
}

export function keeps(_event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
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

const leaving =
  /^(?:leav|left|quit|exit|pull(?:ed|ing|s)? out|withdr|depart|walk|abandon|bow|pack|get(?:ting)? out|got out|say|said|bid|part|evacuat|vacat|flee|fled|bail|turn(?:ed|s|ing)? its back|clear|retreat|pull(?:ed|ing)? back|mov(?:e|ed|ing) away|be gone|gone|is gone|disappear|vanish|cut ties|go dark|went dark|going dark|shut up shop|wind|wound|call(?:ed|ing)? time)/;

export function leaves(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  if (/\bstock exchange|\blistings?\b|\bshares?\b|\bstaff layoffs/.test(words)) return null;
  if (event.nominal)
    return scene.city && !has(clause, "content", "accounts") ? act("leaves", "presence", "left") : null;
  if (
    /^(?:go|gone|going|goes|went)\b/.test(words) &&
    !(
      scene.bare &&
      scene.topic === "presence" &&
      !/^\w+ (?:to|on|into|for|through|further|by|over)\b/.test(words)
    )
  )
    return null;
  // The data that it kept in the city is moved away.
  if (
    has(direct, "user-data") &&
    /^(?:mov|shift|relocat|transfer|migrat|pull|ship|remov|eras|delet|wip|tak|took|withdr|bring|brought|clear)/.test(
      words,
    ) &&
    /\b(?:out of|from) (?:the city|hong kong)|\bfrom hong kong|\bto (?:singapore|tokyo|japan|taiwan|the united states|ireland|switzerland)/.test(
      words,
    ) &&
    !has(clause, "content", "authority")
  )
    return act("leaves", "presence", "moved-data");
  if (/^(?:stop|ceas)\w* (?:operations|operating|service|services)\b/.test(words) && scene.city)
    return act("leaves", "presence", "left");
  // "bowed to the police and dropped the app": what they wanted gone.
  if (
    /^(?:drop|pull|remov|took|tak|delist|withdr|cut)\w*(?: \w+)? (?:the|that|this|both|two|three) (?:[\w']+ ){0,2}(?:apps?|game|song|site|page|video|podcast|channel)\b/.test(
      words,
    ) &&
    has(scene.sentence, "authority", "removal-request", "request")
  )
    return null;
  if (/^no longer\b/.test(words))
    return has(direct, "machines", "presence") && scene.city ? act("leaves", "presence", "left") : null;
  const plainLeave = leaving.test(words);
  if (
    plainLeave &&
    scene.city &&
    !has(scene.plain, "content", "accounts", "request", "data-request", "removal-request", "law")
  )
    return act("leaves", "presence", "left");
  if (plainLeave && has(direct, "city") && !has(direct, "content", "accounts", "user-data"))
    return act("leaves", "presence", "left");
  if (
    has(direct, "content") &&
    !/^\w+(?: \w+)? (?:its|our|their|the) (?:[\w' ]+ )?(?:app|service|servers?|office|offices|operations?|site|business|region|location|unit|arm)\b/.test(
      words,
    )
  )
    return null;
  if (has(direct, "accounts", "law", ...requests)) return null;
  if (/\b(?:branch|branches|stores|shops|maintenance|upgrade|typhoon|storm)\b/.test(words)) return null;
  if (
    has(direct, "machines") &&
    (scene.city ||
      scene.topic === "presence" ||
      /^\w+(?: \w+)? (?:its|our|all its|the last of its)\b/.test(words))
  )
    return act("leaves", "presence", "left");
  if (has(direct, "presence") && scene.city) return act("leaves", "presence", "left");
  if (
    scene.bare &&
    event.objects.every((one) => one.prep !== null) &&
    /^(?:left|pulled out|quit|exited|withdrew|departed)$/.test(
      words.split(/ (?:in|on|at|the|last|after|that)\b/)[0]!,
    ) &&
    /hong kong|the city/.test(scene.lineWords) &&
    !has(scene.clause, "content", "accounts")
  )
    return act("leaves", "presence", "left");
  if (
    scene.bare &&
    scene.topic === "presence" &&
    /^(?:went dark|go dark|followed|left|pulled out|quit|withdrew|withdrawn|departed|exited)/.test(words)
  )
    return act("leaves", "presence", "left");
  return null;
}

export function freezes(_event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "data-request", "removal-request")) return null;
  const money = has(direct, "accounts") || /\bhk\$|\bus\$/.test(scene.words);
  if (!money && !(scene.bare && scene.topic === "accounts")) return null;
  if (has(direct, "content") && !has(clause, "freeze-request") && scene.topic === "takedown") return null;
  if (!scene.official) return null;
  return act("freezes", "accounts", "froze");
}

export function removes(event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "data-request") && !has(direct, "content")) return null;
  const thing =
    has(direct, "content", "removal-request") ||
    (/^\w+ (?:off )?access\b/.test(scene.words) && has(clause, "content")) ||
    (event.nominal !== null && has(clause, "content"));
  const bare =
    (scene.bare && scene.topic === "takedown") ||
    (has(direct, "nothing") && (scene.topic === "takedown" || has(scene.around, "removal-request")));
  if (!thing && !bare) return null;
  if (has(direct, "accounts") && !has(direct, "content") && scene.topic === "accounts") return null;
  if (!scene.official) return null;
  return act("removes", "takedown", "removed");
}

export function vanishes(event: Event, scene: Scene): Act | null {
  const { direct } = scene;
  if (has(direct, "machines") && !has(direct, "content"))
    return scene.city || scene.topic === "presence" ? act("leaves", "presence", "went-dark") : null;
  if (!has(direct, "content")) return null;
  if (!scene.official) return null;
  return act("removes", "takedown", "vanished");
}

const strong =
  /\b(?:data|information|details?|records?|metadata|identit(?:y|ies)|logs?|chats?|names?|communications|addresses|ip|history|statements|footage|keys?)\b/;

export function gives(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  const weak =
    /^(?:show|report|send|sent|giv|gave|share|shar|release|deliver|submit|communicat|provid|expos|identif|forward|feed|fed|answer|come up|came up|yield|convey|pass|let|reveal|disclos|produc|leak|suppl|transfer|transmit)/.test(
      words,
    );
  // "two disclosures to the police".
  if (
    event.nominal !== null &&
    /^(?:disclosure|handover|surrender)s?$/.test(event.nominal.last) &&
    has(clause, "authority") &&
    event.chain.every((one) => one.kinds.has("light"))
  )
    return act("gives", "user-data", "gave");
  const toAuthority = has(clause, "authority") || has(direct, "city", "to-city") || scene.official;
  const withData =
    /^(?:furnish|provid|suppl|present|serv)\w* .*\bwith\b/.test(words) &&
    has(clause, "user-data") &&
    has(clause, "authority");
  if (has(direct, "n-answer", "press") && !has(direct, "data-request") && !strong.test(words)) return null;
  const data =
    withData ||
    has(direct, "user-data", "data-request") ||
    (has(direct, "nothing") && (scene.topic === "user-data" || has(clause, ...requests)));
  if (data) {
    if (scene.toOther) return null;
    if (has(direct, "press") && !strong.test(words)) return null;
    if (weak && !toAuthority) return null;
    if (/\b(?:service|services|support|financial|tax|figures)\b/.test(words) && !strong.test(words))
      return null;
    return act("gives", "user-data", "gave");
  }
  if (has(direct, "authority") && /\b(?:nothing|anything|everything|something)\b/.test(words))
    return act("gives", "user-data", "gave");
  if (
    /^(?:gave|give|gives|given|giving|handed|hand|handing|disclos|produc|provid|turn|furnish|share|shar|pass)\w*(?: over| up)?(?: anything| something| nothing| it| them| a thing| none| any)\b/.test(
      words,
    ) &&
    (scene.topic === "user-data" || has(clause, "data-request"))
  )
    return act("gives", "user-data", "gave");
  if (event.passive && has(direct, "user-data")) return act("gives", "user-data", "gave");
  if (
    scene.bare &&
    scene.topic === "user-data" &&
    /^(?:hand|turn|disclos|unmask|identif)/.test(words) &&
    scene.official &&
    event.objects.some((one) => one.prep === null)
  )
    return act("gives", "user-data", "gave");
  return null;
}

/** "Details of the user went to investigators." */
export function reaches(event: Event, scene: Scene): Act | null {
  return event.group !== null &&
    has(scene.clause, "authority") &&
    subjectIs(
      event,
      scene,
      /\b(?:data|details?|information|records?|logs?|chats?|messages|names?|address(?:es)?|files?)\b/,
    )
    ? act("gives", "user-data", "went-to")
    : null;
}

const subjectIs = (event: Event, scene: Scene, words: RegExp): boolean =>
  event.subject !== null && words.test(scene.subjectWords);

export function staying(_event: Event, scene: Scene): Act | null {
  return /\b(?:obey|abide|comply|follow|respect|observ|law)/.test(scene.words) && scene.city
    ? act("stays", "presence", "stays")
    : null;
}

export function comments(event: Event, scene: Scene): Act | null {
  const { beyond, rest, words } = scene;
  // "risks that it did not spell out" is no answer to a reporter.
  if (event.antecedent.length > 0) return null;
  if (
    /^(?:tell|told|name|named|speak|spoke|spoken|talk|describe|show|state|address|engage|react|communicate|detail|account|publish|make|name)/.test(
      words,
    ) &&
    !/^(?:tell|told) (?:us|the|reporters|this)|^(?:speak|spoke|spoken|talk) (?:about|to)|^make /.test(
      words,
    ) &&
    event.chain.length === 0
  )
    return null;
  if (/^(?:disclos|reveal|identif|tell|say)\w* who\b/.test(rest) && has(scene.sentence, "authority"))
    return act("gives", "user-data", "gave");
  // "was not asked to comment", "has not said that": nothing refused; sales and jobs are another matter.
  if (
    event.chain.some((one) =>
      /^be (?:asked|invited|approached|contacted|given)\b/.test(one.group?.match.verb.base ?? ""),
    )
  )
    return null;
  if (/^(?:said|say|saying|says) (?:that|it|they|we)\b/.test(words)) return null;
  if (
    /\b(?:sales|earnings|revenues?|profits?|share price|job cuts|layoffs|acquisition|takeover|merger|pricing|stake|ipo|listing)\b/.test(
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
