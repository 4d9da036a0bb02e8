import type { Form, Matter, Position } from "../../ledger.ts";
import type { Event } from "./events.ts";

/** What a company does, before it is known whether it is so. */
export type Kind =
  | "gives" | "removes" | "freezes" | "obeys" | "answers"
  | "refuses" | "keeps" | "redirects"
  | "pauses" | "suspends" | "resumes" | "restores" | "unfreezes" | "returns"
  | "reviews" | "challenges" | "leaves" | "receives" | "denies" | "comments" | "stays";

export interface Act {
  kind: Kind;
  matter: Matter;
  rule: string;
}

/** What stands around an event, as classes of nouns. */
export interface Scene {
  /** What it is done to: objects without a preposition, a passive's subject, what a relative clause is about. */
  direct: ReadonlySet<string>;
  /** Objects without a preposition alone. */
  plain: ReadonlySet<string>;
  /** All of its clause. */
  clause: ReadonlySet<string>;
  /** All of it and of what it asks, studies or tells. */
  beyond: ReadonlySet<string>;
  /** All of its sentence. */
  sentence: ReadonlySet<string>;
  /** Title, opening and the sentence before. */
  around: ReadonlySet<string>;
  /** The matter that the text was on last. */
  topic: Matter | null;
  /** The matter that fits what kind of company it is, where nothing tells. */
  sector: Matter;
  /** Somebody in authority, a law or a demand stands behind it. */
  official: boolean;
  /** Hong Kong is its place, by its own words: "in Hong Kong", "from the city". */
  city: boolean;
  /** Nothing is told of what it is done to, or a pronoun is all. */
  bare: boolean;
  /** It goes to a company or to somebody else who is no authority. */
  toOther: boolean;
  /** It is asked whether or how: "whether it had", "how many". */
  asks: boolean;
  /** The words, folded, from the verb to the end of the clause. */
  words: string;
  /** The words of its clause before the verb. */
  clauseWords: string;
  /** The words of the verb group before the verb. */
  groupWords: string;
  /** The whole sentence. */
  lineWords: string;
  /** The words of the subject. */
  subjectWords: string;
  /** The sentence up to the verb. */
  beforeWords: string;
  /** The same with what it asks, studies or tells. */
  rest: string;
}

export const has = (set: ReadonlySet<string>, ...names: readonly string[]): boolean => names.some((name) => set.has(name));
const requests = ["data-request", "removal-request", "freeze-request", "request"] as const;

/** The matter that some nouns are about; null when they don't tell. */
export function matterIn(set: ReadonlySet<string>): Matter | null {
  if (has(set, "data-request")) return "user-data";
  if (has(set, "removal-request")) return "takedown";
  if (has(set, "freeze-request")) return "accounts";
  if (has(set, "user-data") && !has(set, "content")) return "user-data";
  if (has(set, "accounts") && !has(set, "content", "user-data")) return "accounts";
  if (has(set, "content") && !has(set, "user-data")) return "takedown";
  if (has(set, "user-data") && has(set, "request")) return "user-data";
  return null;
}

const matterOf = (scene: Scene): Matter => matterIn(scene.direct) ?? matterIn(scene.clause) ?? requestIn(scene.sentence) ?? scene.topic ?? scene.sector;

/** A kind of request by name. */
function requestIn(set: ReadonlySet<string>): Matter | null {
  if (has(set, "data-request")) return "user-data";
  if (has(set, "removal-request")) return "takedown";
  if (has(set, "freeze-request")) return "accounts";
  return null;
}

const act = (kind: Kind, matter: Matter, rule: string): Act => ({ kind, matter, rule });

type Reader = (event: Event, scene: Scene) => Act | null;

/** In the order in which they are tried; the first that says something is taken. */
const readers: readonly (readonly [string, Reader])[] = [
  ["challenge", challenges],
  ["receive", receives],
  ["approach", approached],
  ["deny", denies],
  ["unaware", unaware],
  ["resume", resumes],
  ["pause", pauses],
  ["stop", stopsToo],
  ["unfreeze", unfreezes],
  ["restore", restores],
  ["reappear", reappears],
  ["return", returns],
  ["keep", keeps],
  ["stays", stays],
  ["leave", leaves],
  ["freeze", freezes],
  ["remove", removes],
  ["vanish", vanishes],
  ["redirect", redirects],
  ["refuse", refuses],
  ["obey", obeys],
  ["give", gives],
  ["undecided", undecided],
  ["review", reviews],
  ["answer", answers],
  ["stay", staying],
  ["inert", doesNothing],
  ["comment", comments],
];

/** What an event says that somebody does; null when nothing that matters. */
export function actOf(event: Event, scene: Scene): Act | null {
  for (const [name, read] of readers) {
    if (!event.classes.has(name)) continue;
    const found = read(event, scene);
    if (found) return found;
  }
  return null;
}

function challenges(_event: Event, scene: Scene): Act | null {
  const { sentence, around, beyond: clause } = scene;
  if (/\b(?:tax|patent|trademark|fine of|competition|antitrust|licen[cs]e fee|dismissal|landlord|copyright)\b/.test(scene.words)) return null;
  const court = /\b(?:court|judge|judicial|tribunal|appeal|appeals|appealed|sue|sued|lawsuit|suit|writ|summons|litigat|legal|injunction|declaration|quash|set aside|overturn|stay|discharg|annul|board)/.test(scene.rest);
  const told = has(clause, ...requests, "law", "user-data", "content") || (court && has(clause, "authority", "n-freeze")) || has(sentence, ...requests) || (has(around, "removal-request", "freeze-request", "data-request", "request") && court);
  if (!told) return null;
  if (!court && !has(clause, ...requests)) return null;
  return act("challenges", requestIn(clause) ?? matterIn(scene.direct) ?? matterIn(clause) ?? requestIn(sentence) ?? matterIn(sentence) ?? scene.topic ?? scene.sector, "challenged");
}

function receives(_event: Event, scene: Scene): Act | null {
  const { clause, direct, words } = scene;
  const asked = /^(?:been |be |was |were |is |are |'s |being )?(?:asked|approached|contacted|served|ordered|told|instructed|requested|required|directed|forced|compelled|pressed|handed|notified|visited|pressured|in contact|in touch|subpoenaed)/.test(words);
  if (asked || (/^(?:hear|heard)/.test(words) && has(clause, "authority", ...requests))) {
    if (/\b(?:comment|if it|whether|reporter|say)\b/.test(words)) return null;
    return act("receives", scene.topic !== null && matterIn(clause) === null ? scene.topic : matterOf(scene), "asked");
  }
  if (has(direct, ...requests) || (has(clause, ...requests) && /\b(?:from|by)\b/.test(words))) return act("receives", has(direct, "press") && !has(clause, "authority") && scene.topic === null ? matterOf(scene) : matterOf(scene), "received");
  if (scene.bare && (has(scene.around, ...requests) || has(scene.sentence, ...requests)) && !/^(?:have|had|has|is|see|know)/.test(words)) return act("receives", scene.topic ?? scene.sector, "received");
  if (scene.bare && /^(?:had|have|has) (?:had )?none/.test(words)) return act("receives", scene.topic ?? scene.sector, "received");
  return null;
}

/** Somebody in authority as the subject: told by the reader of the sentence, since the company is its object. */
function approached(): Act | null {
  return null;
}

/** "was unaware of any demand". */
function unaware(_event: Event, scene: Scene): Act | null {
  return has(scene.clause, ...requests) ? act("denies", matterOf(scene), "unaware") : null;
}

function denies(_event: Event, scene: Scene): Act | null {
  const { clause } = scene;
  if (/\b(?:leav|clos|shut|mov|quit|pull|plans?|exit|depart|withdraw|preparing)/.test(scene.rest) || (scene.topic === "presence" && !has(clause, ...requests, "user-data", "content"))) return null;
  if (has(scene.plain, ...requests)) return null;
  if (has(clause, "authority") && has(clause, ...requests) && !/\b(?:claim|report|allegation|suggestion|accusation|rumou?r)/.test(scene.words)) return null;
  if (!/\b(?:claim|report|allegation|suggestion|accusation|rumou?r|claims|reports|allegations|suggestions|accusations|rumou?rs|stories|story|giving|handing|sharing|passing|having|that it|receiving|removing|cooperat|doing so|it)\b/.test(scene.words)) return null;
  return act("denies", matterOf(scene), "denied");
}

function resumes(event: Event, scene: Scene): Act | null {
  const { clause, direct } = scene;
  if (event.nominal && !has(clause, ...requests, "n-answer", "user-data")) return null;
  if (has(direct, "n-pause", "n-freeze") && !has(direct, "accounts", "content")) {
    if (has(clause, "accounts", "freeze-request") && !has(clause, "data-request")) return act("unfreezes", "accounts", "unfroze");
    if (has(clause, "content") && !has(clause, ...requests)) return act("restores", "takedown", "restored");
    return act("resumes", matterOf(scene), "resumed");
  }
  if (has(clause, ...requests, "n-answer")) return act("resumes", matterOf(scene), "resumed");
  return null;
}

function pauses(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  // "It, too, has pressed pause": what was said before tells of what.
  if (scene.bare && !event.nominal && (scene.topic === "user-data" || (scene.topic === null && has(scene.around, ...requests))) && has(scene.around, ...requests) && !/^(?:stay|remain|end|hold|held|park|sit|go|leave|be over)/.test(words) && !event.passive)
    return act("pauses", "user-data", "paused-too");
  if (/\bstop(?:s|ped)? short|\bhold(?:s|ing)? back\b/.test(words)) return null;
  if (has(direct, "removal-request") && !has(direct, "data-request")) return act("pauses", "takedown", "paused");
  if (has(direct, "freeze-request")) return null;
  if (has(direct, "data-request", "n-answer", "n-give", "n-obey")) {
    const matter = has(direct, "data-request") ? "user-data" : (requestIn(clause) ?? matterIn(clause) ?? scene.topic ?? "user-data");
    return act("pauses", matter, "paused");
  }
  if (has(direct, "request", "n-review") && (has(clause, ...requests) || has(scene.around, ...requests))) return act("pauses", requestIn(clause) ?? matterIn(clause) ?? scene.topic ?? "user-data", "paused");
  if (event.nominal) {
    if (has(clause, ...requests, "n-answer", "user-data") || ((has(scene.around, "data-request", "removal-request") || scene.topic === "user-data") && !has(clause, "accounts", "content", "presence"))) {
      if (/^(?:lifted|over|ended)/.test(words)) return null;
      return act("pauses", requestIn(clause) ?? matterIn(clause) ?? scene.topic ?? "user-data", "pause-noun");
    }
    return null;
  }
  if (has(direct, "user-data") && /^(?:stopp?|suspend|paus|halt|freez|froze)/.test(words) && has(clause, "authority") && !has(direct, "presence", "accounts")) return act("pauses", "user-data", "paused");
  if (has(direct, "presence") && scene.city && !has(direct, "accounts") && /^(?:suspend|paus|halt|put|take|took|taken|temporarily|pull)/.test(words) && !/\btrading|\bshares?\b/.test(words)) return act("suspends", "presence", "suspended-service");
  return null;
}

/** "Google stopped, too." */
function stopsToo(event: Event, scene: Scene): Act | null {
  if (event.nominal || event.passive || !scene.bare || event.objects.some((one) => one.prep === null)) return null;
  return /^(?:stopp?|halt|quit)/.test(scene.words) && scene.topic !== "takedown" && scene.topic !== "accounts" && has(scene.around, ...requests) ? act("pauses", "user-data", "paused-too") : null;
}

function unfreezes(event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (/^lift\w* (?:the|its|a) (?:block|freeze|hold|restrictions?)\b/.test(scene.words) && scene.topic === "accounts" && !has(direct, "content")) return act("unfreezes", "accounts", "unfroze");
  if (has(direct, "user-data") && !has(direct, "accounts")) return null;
  if (has(direct, "n-remove", "n-freeze", "n-pause") && !has(direct, "accounts", "content", "request", "data-request")) {
    return has(clause, "accounts") || scene.topic === "accounts" ? act("unfreezes", "accounts", "unfroze") : null;
  }
  const money = has(direct, "accounts") || /\bhk\$|\bus\$|\$\d|\bmillion\b/.test(scene.words);
  if (money && (scene.official || /^(?:unfr|unlock|unblock|thaw|lift|reactiv)/.test(scene.words) || /freez|frozen|froz|lock|block|held/.test([...scene.sentence].join(" "))) && !has(direct, "content")) return act("unfreezes", "accounts", "unfroze");
  if (has(clause, "accounts") && has(direct, "n-freeze", "n-pause")) return act("unfreezes", "accounts", "unfroze");
  void event;
  return null;
}

function restores(_event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "accounts") && !has(direct, "content") && scene.topic === "accounts") return act("unfreezes", "accounts", "unfroze");
  if (has(direct, "content") || (has(direct, "n-remove") && (has(clause, "content") || scene.topic !== "accounts"))) return act("restores", "takedown", "restored");
  if (scene.bare && scene.topic === "takedown") return act("restores", "takedown", "restored");
  if (has(direct, "accounts") && scene.official) return act("unfreezes", "accounts", "unfroze");
  return null;
}

function reappears(_event: Event, scene: Scene): Act | null {
  if (has(scene.direct, "accounts") && !has(scene.direct, "content")) return scene.topic === "accounts" ? act("unfreezes", "accounts", "unfroze") : null;
  if (has(scene.direct, "content") && scene.topic !== "presence") return act("restores", "takedown", "reappeared");
  if (scene.bare && scene.topic === "takedown") return act("restores", "takedown", "reappeared");
  return null;
}

function returns(event: Event, scene: Scene): Act | null {
  const { direct, words } = scene;
  if (has(direct, "user-data", "accounts", ...requests)) return null;
  if (/^(?:return|returned|returns|returning)\b/.test(words) && has(direct, "content", "press") && !/\bstores?\b/.test(words)) return null;
  const here = scene.city || has(direct, "city");
  if (!here && !(has(direct, "presence") && scene.topic === "presence") && !(/\b(?:app )?stores?\b/.test(words) && /^return/.test(words))) return null;
  if (!event.nominal && has(direct, "content") && !has(direct, "presence") && scene.topic !== "presence" && !/\b(?:its|our) (?:hong kong|local)\b/.test(words)) return null;
  if (/\bhours\b|\btyphoon|\bfault|\boutage/.test(words)) return null;
  return act("returns", "presence", "returned");
}

function keeps(_event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "accounts") && !has(direct, "content") && scene.official) return /frozen|locked/.test(scene.words) ? act("freezes", "accounts", "keeps-frozen") : act("keeps", "accounts", "kept-open");
  if (!scene.official) return null;
  if (has(direct, "presence") && !has(direct, "content")) return null;
  if (has(direct, "content") || (scene.bare && has(scene.around, "content")) || has(clause, "content")) return act("keeps", "takedown", "kept-up");
  return null;
}

function stays(_event: Event, scene: Scene): Act | null {
  if (has(scene.direct, "content") && scene.topic === "takedown" && has(scene.direct, "said-by-company")) return act("keeps", "takedown", "stays-up");
  return null;
}

const leaving = /^(?:leav|left|quit|exit|pull(?:ed|ing|s)? out|withdr|depart|walk|abandon|bow|pack|get(?:ting)? out|got out|say|said|bid|part|evacuat|vacat|flee|fled|bail|turn(?:ed|s|ing)? its back|clear|retreat|pull(?:ed|ing)? back|mov(?:e|ed|ing) away|be gone|gone|is gone|disappear|vanish|cut ties|go dark|went dark|going dark|shut up shop|wind|wound|call(?:ed|ing)? time)/;

function leaves(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  if (/\bstock exchange|\blistings?\b|\bshares?\b|\bstaff layoffs/.test(words)) return null;
  if (event.nominal) return scene.city && !has(clause, "content", "accounts") ? act("leaves", "presence", "left") : null;
  if (/^(?:go|gone|going|goes|went)\b/.test(words) && !(scene.bare && scene.topic === "presence" && !/^\w+ (?:to|on|into|for|through|further|by|over)\b/.test(words))) return null;
  // The data that it kept in the city is moved away.
  if (has(direct, "user-data") && /^(?:mov|shift|relocat|transfer|migrat|pull|ship|remov|eras|delet|wip|tak|took|withdr|bring|brought|clear)/.test(words) && (/\b(?:out of|from) (?:the city|hong kong)|\bfrom hong kong|\bto (?:singapore|tokyo|japan|taiwan|the united states|ireland|switzerland)/.test(words)) && !has(clause, "content", "authority")) return act("leaves", "presence", "moved-data");
  if (/^(?:stop|ceas)\w* (?:operations|operating|service|services)\b/.test(words) && scene.city) return act("leaves", "presence", "left");
  if (/^no longer\b/.test(words)) return has(direct, "machines", "presence") && scene.city ? act("leaves", "presence", "left") : null;
  const plainLeave = leaving.test(words);
  if (plainLeave && scene.city && !has(scene.plain, "content", "accounts", "request", "data-request", "removal-request", "law")) return act("leaves", "presence", "left");
  if (plainLeave && has(direct, "city") && !has(direct, "content", "accounts", "user-data")) return act("leaves", "presence", "left");
  if (has(direct, "content") && !/^\w+(?: \w+)? (?:its|our|their|the) (?:[\w' ]+ )?(?:app|service|servers?|office|offices|operations?|site|business|region|location|unit|arm)\b/.test(words)) return null;
  if (has(direct, "accounts", "law", ...requests)) return null;
  if (/\b(?:branch|branches|stores|shops|maintenance|upgrade|typhoon|storm)\b/.test(words)) return null;
  if (has(direct, "machines") && (scene.city || scene.topic === "presence" || /^\w+(?: \w+)? (?:its|our|all its|the last of its)\b/.test(words))) return act("leaves", "presence", "left");
  if (has(direct, "presence") && scene.city) return act("leaves", "presence", "left");
  if (scene.bare && event.objects.every((one) => one.prep !== null) && /^(?:left|pulled out|quit|exited|withdrew|departed)$/.test(words.split(/ (?:in|on|at|the|last|after|that)\b/)[0]!) && /hong kong|the city/.test(scene.lineWords) && !has(scene.clause, "content", "accounts")) return act("leaves", "presence", "left");
  if (scene.bare && scene.topic === "presence" && /^(?:went dark|go dark|followed|left|pulled out|quit|withdrew|withdrawn|departed|exited)/.test(words)) return act("leaves", "presence", "left");
  return null;
}

function freezes(_event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "data-request", "removal-request")) return null;
  const money = has(direct, "accounts") || /\bhk\$|\bus\$/.test(scene.words);
  if (!money && !(scene.bare && scene.topic === "accounts")) return null;
  if (has(direct, "content") && !has(clause, "freeze-request") && scene.topic === "takedown") return null;
  if (!scene.official) return null;
  return act("freezes", "accounts", "froze");
}

function removes(event: Event, scene: Scene): Act | null {
  const { direct, clause } = scene;
  if (has(direct, "data-request") && !has(direct, "content")) return null;
  const thing = has(direct, "content", "removal-request") || (/^\w+ (?:off )?access\b/.test(scene.words) && has(clause, "content")) || (event.nominal !== null && has(clause, "content"));
  const bare = (scene.bare && scene.topic === "takedown") || (has(direct, "nothing") && (scene.topic === "takedown" || has(scene.around, "removal-request")));
  if (!thing && !bare) return null;
  if (has(direct, "accounts") && !has(direct, "content") && scene.topic === "accounts") return null;
  if (!scene.official) return null;
  return act("removes", "takedown", "removed");
}

function vanishes(event: Event, scene: Scene): Act | null {
  const { direct } = scene;
  if (has(direct, "machines") && !has(direct, "content")) return scene.city || scene.topic === "presence" ? act("leaves", "presence", "went-dark") : null;
  if (!has(direct, "content")) return null;
  if (!scene.official) return null;
  void event;
  return act("removes", "takedown", "vanished");
}

function redirects(event: Event, scene: Scene): Act | null {
  if (!has(scene.clause, "treaty") && !has(scene.sentence, "treaty")) return null;
  if (!has(scene.clause, "authority", ...requests) && !has(scene.sentence, "authority", ...requests)) return null;
  void event;
  return act("redirects", "user-data", "treaty-route");
}

function refuses(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  if (/^(?:be |been |was |were )?(?:turned away|met with)|^c[oa]me away empty|^l(?:eave|eft) empty/.test(words) && (has(scene.sentence, "user-data", "authority", ...requests) || scene.topic !== null)) return act("refuses", requestIn(scene.sentence) ?? matterIn(scene.sentence) ?? scene.topic ?? scene.sector, "turned-away");
  if (/^not (?:budge|give in|bow)/.test(words) && (has(scene.sentence, "authority", ...requests) || has(scene.around, ...requests))) return act("refuses", requestIn(scene.sentence) ?? matterIn(scene.sentence) ?? scene.topic ?? scene.sector, "refused");
  if (event.classes.has("challenge") && !has(direct, ...requests)) return null;
  if (has(direct, "press") && !has(direct, "data-request", "removal-request", "freeze-request") && !has(clause, "authority") && /comment|interview|question|inquir|enquir|email|call/.test(words)) return null;
  if (/^(?:denied|denies|deny|dismiss|rebut)/.test(words) && !has(direct, ...requests)) return null;
  if (has(direct, ...requests) || (event.nominal !== null && has(clause, ...requests))) return act("refuses", matterOf(scene), "refused");
  if (has(direct, "accounts") && /^(?:turn|reject|refus|declin)/.test(words) && has(clause, "authority")) return act("refuses", "accounts", "refused");
  if ((scene.bare || has(direct, "authority")) && has(scene.around, ...requests) && scene.official && /^(?:sen[dt]|sent|return|bounc|wave|knock|spurn|fend|refus|declin|said no|say no|saying no|says no|resist|defied|defy|defies|reject|balk|ignor|push|stood|turn(?:ed)? (?:it|them) down|turn(?:ed)? down|rebuff|stand)/.test(words)) return act("refuses", requestIn(clause) ?? scene.topic ?? scene.sector, "refused");
  return null;
}

function obeys(event: Event, scene: Scene): Act | null {
  const { direct, clause, sentence, words } = scene;
  if (/\b(?:gdpr|capital rules|listing rules|licen[cs]ing|tax)\b/.test(words)) return null;
  if (/^(?:help|assist|answer|appl|process|follow|accept|meet|met|work|work with|respect|observ|apply|approve|approves|approved|support|agree)/.test(words) && !has(clause, ...requests, "law")) {
    if (!(/^(?:cooperat|help|assist|work)/.test(words) && has(clause, "authority"))) return null;
  }
  if (/^(?:approv|uphold|upheld|enforc|grant)/.test(words) && !has(clause, "data-request", "removal-request", "freeze-request") && !has(scene.around, ...requests)) return null;
  if (event.nominal && event.chain.some((one) => one.kinds.has("stop") || one.kinds.has("refuse"))) return act("obeys", requestIn(clause) ?? scene.topic ?? "user-data", "complied");
  if (has(direct, ...requests) || has(clause, ...requests)) return act("obeys", matterOf(scene), "complied");
  if (has(direct, "nothing") && scene.topic !== null && /^(?:act|compl|grant|honou?r|fulfil|met|meet)/.test(words)) return act("obeys", scene.topic, "complied");
  if (/\bwhat (?:it is told|the (?:authority|regulator|law|police|government|court|rules)|regulators|officials)\b/.test(scene.rest)) return act("obeys", scene.topic ?? scene.sector, "follows-law");
  if (has(clause, "law") || /\b(?:laws|rules|regulations|regulator|what the law|law)\b/.test(words)) return act("obeys", scene.topic === "presence" || scene.topic === null ? "presence" : matterOf({ ...scene, clause: new Set() }), "follows-law");
  if (/^(?:do(?:es)? what|did what|done what|do as|did as|obey|oblig|compl|bow|bowed|cav|gave in|give in|given in|yield|capitulat|relent|acquiesc|cooperat|co operat|kowtow|knuckle|toe|play)/.test(words) && (has(sentence, ...requests, "authority") || has(scene.around, ...requests) || scene.official)) return act("obeys", requestIn(sentence) ?? scene.topic ?? scene.sector, "complied");
  void event;
  return null;
}

const strong = /\b(?:data|information|details?|records?|metadata|identit(?:y|ies)|logs?|chats?|names?|communications|addresses|ip|history|statements|footage|keys?)\b/;

function gives(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  const weak = /^(?:show|report|send|sent|giv|gave|share|shar|release|deliver|submit|communicat|provid|expos|identif|forward|feed|fed|answer|come up|came up|yield|convey|pass|let|reveal|disclos|produc|leak|suppl|transfer|transmit)/.test(words);
  const toAuthority = has(clause, "authority") || has(direct, "city", "to-city") || scene.official;
  const withData = /^(?:furnish|provid|suppl|present|serv)\w* .*\bwith\b/.test(words) && has(clause, "user-data") && has(clause, "authority");
  if (has(direct, "n-answer", "press") && !has(direct, "data-request") && !strong.test(words)) return null;
  const data = withData || has(direct, "user-data", "data-request") || (has(direct, "nothing") && (scene.topic === "user-data" || has(clause, ...requests)));
  if (data) {
    if (scene.toOther) return null;
    if (has(direct, "press") && !strong.test(words)) return null;
    if (weak && !toAuthority) return null;
    if (/\b(?:service|services|support|financial|tax|figures)\b/.test(words) && !strong.test(words)) return null;
    return act("gives", "user-data", "gave");
  }
  if (has(direct, "authority") && /\b(?:nothing|anything|everything|something)\b/.test(words)) return act("gives", "user-data", "gave");
  if (/^(?:gave|give|gives|given|giving|handed|hand|handing|disclos|produc|provid|turn|furnish|share|shar|pass)\w*(?: over| up)?(?: anything| something| nothing| it| them| a thing| none| any)\b/.test(words) && (scene.topic === "user-data" || has(clause, "data-request"))) return act("gives", "user-data", "gave");
  if (event.passive && has(direct, "user-data")) return act("gives", "user-data", "gave");
  if (scene.bare && scene.topic === "user-data" && /^(?:hand|turn|disclos|unmask|identif)/.test(words) && scene.official && event.objects.some((one) => one.prep === null)) return act("gives", "user-data", "gave");
  return null;
}

/** "has yet to decide how it will respond". */
function undecided(_event: Event, scene: Scene): Act | null {
  if (/\b(?:leav|clos|quit|exit|mov|appeal|stay)/.test(scene.rest)) return null;
  return has(scene.beyond, ...requests, "law", "authority") || has(scene.around, ...requests, "law") ? act("reviews", requestIn(scene.beyond) ?? scene.topic ?? scene.sector, "undecided") : null;
}

const approach =
  /\b(?:how (?:it|they|we|such|requests|to (?:handle|respond|deal|treat|answer))|the way (?:it|they|we)|what (?:it|they|the|this|that|its|hong kong's)|(?:its|our|their|the) (?:[\w']+ ){0,3}(?:approach|policy|policies|practice|practices|response|responses|position|options|handling|procedures|stance|processes|rules))/;

function reviews(event: Event, scene: Scene): Act | null {
  const { direct, clause, beyond, rest, words } = scene;
  if (/\boptions for an appeal|\bwhether to appeal|\bits options\b/.test(rest)) return null;
  if (/\b(?:whether|if) (?:to|it (?:should|will|would|can))\b/.test(rest) || /\b(?:leaving|closing|quitting|moving|exiting)\b/.test(scene.words)) return null;
  const matter = requestIn(beyond) ?? (has(beyond, "accounts") && scene.sector === "accounts" ? "accounts" : null) ?? (scene.topic && scene.topic !== "presence" ? scene.topic : "user-data");
  // Looked at is done with; "evaluates requests" is what it does with each.
  if (scene.asks && has(beyond, ...requests)) return act("reviews", matter, "reviewing-approach");
  const going = / being /.test(` ${scene.groupWords} `) || event.nominal !== null || event.group!.form === "g" || event.group!.infinitive || event.group!.modal !== null || /^(?:keep|be |is |are |was |were |under|remain)/.test(words);
  if (!going && !/^(?:kept|keeps|keeping|has|have|had) /.test(words) && !(event.group!.form === "s" && has(direct, "law"))) return null;
  if (has(direct, "data-request", "removal-request", "freeze-request", "n-answer")) return act("reviews", matter, "reviewing");
  const law = has(direct, "law") || (event.nominal !== null && has(clause, "law")) || (scene.asks && has(beyond, "law")) || has(clause, "law");
  if (law && !has(direct, "presence", "content", "accounts")) return act("reviews", matter, "reviewing-law");
  if (has(direct, "presence") && !has(direct, "content") && (scene.city || scene.topic === "presence") && (scene.city || /footprint|presence|operations/.test(rest))) return act("reviews", "presence", "reviewing-presence");
  if (scene.asks && has(beyond, "presence") && /\b(?:hong kong|city)\b/.test(rest) && !has(beyond, ...requests, "law")) return act("reviews", "presence", "reviewing-presence");
  if (going && scene.bare && event.group?.form === "g" && has(scene.around, "law") && /\b(?:it|this|that)$/.test(words)) return act("reviews", matter, "reviewing-law");
  if (going && scene.bare && has(scene.sentence, ...requests) && /\b(?:it|them|that|this)\b/.test(words)) return act("reviews", requestIn(scene.sentence) ?? scene.topic ?? scene.sector, "reviewing");
  if (approach.test(rest) && (has(beyond, ...requests, "authority", "law") || has(scene.around, ...requests, "law"))) return act("reviews", matter, "reviewing-approach");
  if (has(direct, "request") && (has(clause, "authority") || scene.official)) return act("reviews", matterOf(scene), "reviewing");
  return null;
}

function answers(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  const explicit = has(clause, "data-request", "removal-request", "freeze-request");
  // "its handling of requests" says something only under a verb that stops or resumes it.
  if (event.nominal && !event.chain.some((one) => one.kinds.has("stop") || one.kinds.has("resume") || one.kinds.has("refuse"))) return null;
  if (has(scene.sentence, "treaty") && /\bonly\b/.test(scene.lineWords)) return act("redirects", "user-data", "treaty-route");
  if (event.nominal && !explicit && event.chain.some((one) => one.kinds.has("stop") || one.kinds.has("resume")) && !has(clause, "accounts", "content", "presence"))
    return act("answers", requestIn(scene.around) ?? scene.topic ?? "user-data", "answers");
  const asked = has(scene.sentence, ...requests) || /\b(?:approached|asked) \d|\brequests?\b/.test(scene.beforeWords);
  if (/^answer(?:s|ed|ing)? on\b/.test(words)) return null;
  if ((has(direct, "nothing") || scene.bare) && !has(clause, "press") && /^answer/.test(words) && asked) return act("answers", matterOf(scene), "answers");
  if (!explicit && has(clause, "press") && !has(clause, "authority")) return null;
  if (explicit || (has(direct, "request") && !has(direct, "content")) || (has(clause, "request") && (has(clause, "authority") || scene.topic !== null) && /^(?:respond|repl|act|deal|look)/.test(words))) return act("answers", matterOf(scene), /^(?:answer|respond|repl|act|co ?operat)/.test(words) ? "answers" : "handles");
  if (scene.bare && has(scene.around, "data-request", "removal-request") && /^(?:process|handl|act|deal)/.test(words) && scene.topic) return act("answers", scene.topic, "handles");
  if (has(clause, "authority") && /^(?:answer|respond|repl)/.test(words) && !has(clause, "press")) return act("answers", matterOf(scene), "answers");
  if (has(direct, "accounts") && /^(?:process|handl|accept)/.test(words) && scene.official) return act("answers", "accounts", "handles");
  void event;
  return null;
}

/** "has done nothing about it" after a demand; "had done nothing of the kind". */
function doesNothing(_event: Event, scene: Scene): Act | null {
  if (/\bof the (?:kind|sort)\b/.test(scene.rest)) return act("denies", scene.topic ?? scene.sector, "nothing-of-the-kind");
  return has(scene.sentence, ...requests) || has(scene.around, "removal-request", "data-request", "freeze-request") ? act("refuses", requestIn(scene.sentence) ?? scene.topic ?? scene.sector, "does-nothing") : null;
}

function staying(_event: Event, scene: Scene): Act | null {
  return /\b(?:obey|abide|comply|follow|respect|observ|law)/.test(scene.words) && scene.city ? act("stays", "presence", "stays") : null;
}

function comments(event: Event, scene: Scene): Act | null {
  const { beyond, rest, words } = scene;
  // "risks that it did not spell out" is no answer to a reporter.
  if (event.antecedent.length > 0) return null;
  if (/^(?:tell|told|name|named|speak|spoke|spoken|talk|describe|show|state|address|engage|react|communicate|detail|account|publish|make|name)/.test(words) && !/^(?:tell|told) (?:us|the|reporters|this)|^(?:speak|spoke|spoken|talk) (?:about|to)|^make /.test(words) && event.chain.length === 0) return null;
  if (/^(?:disclos|reveal|identif|tell|say)\w* who\b/.test(rest) && has(scene.sentence, "authority")) return act("gives", "user-data", "gave");
  const presence = /\b(?:leav|pull(?:ed|ing)? (?:out|its|the)|servers?|machines|office|presence|quit|exit)/.test(rest) && !has(beyond, "data-request", "removal-request", "freeze-request");
  return act("comments", presence ? "presence" : (requestIn(beyond) ?? (matterIn(beyond) !== null && has(beyond, "authority", "request") ? matterIn(beyond) : null) ?? scene.topic ?? matterIn(beyond) ?? scene.sector), "comment");
}

/** What an act comes to, by whether it is so and by the verbs above it; null when it comes to nothing. */
export function positionOf(
  one: Act,
  negated: "no" | "not" | "never",
  event: Event,
  told: { definite: boolean; habit: boolean; company: boolean; words: string; since: boolean; nothing: boolean },
): { position: Position; form: Form; rule: string } | null {
  let state = stateOf(one, negated, told);
  if (state === "exited" && /\b(?:temporarily|for now|for the time being|for the moment|until further notice|while (?:it|they|we))\b/.test(told.words)) state = "paused";
  // "will not process them for the time being", "no longer answers" are pauses.
  if (state === "refused" && told.since && one.kind === "answers") state = "paused";
  if (state === "denied" && told.nothing && doing.has(one.kind)) state = "refused";
  if ((state === "handled" || state === "complied") && one.kind === "answers" && /\b(?:again|as before|once more|as usual)\b/.test(told.words)) state = "resumed";
  if (state === "refused" && one.rule === "no-answer" && forNow.test(told.words)) state = "paused";
  if (state === "refused" && (forNow.test(told.words) || (/\bno (?:longer|more)\b/.test(told.words) && !/\bdirectly\b|\btreaty\b/.test(told.words))) && ["gives", "answers", "obeys"].includes(one.kind) && one.matter !== "accounts") state = "paused";
  for (const governor of event.chain) {
    if (!state) return null;
    state = governed(state, governor.kinds, governor.negated, one, told);
  }
  if (state === "refused" && event.chain.length > 0 && forNow.test(told.words) && ["gives", "answers", "obeys"].includes(one.kind) && one.matter !== "accounts") state = "paused";
  // "chose not to disclose" is a refusal.
  if (state === "denied" && event.group?.infinitive && doing.has(one.kind)) state = "refused";
  if (!state || state === "said" || state === "received" || state === "handled") return null;
  return { position: state, form: formOf(one, state, told), rule: one.rule };
}

const forNow = /\bunder (?:the|its|a|that) (?:pause|freeze|suspension|moratorium|hold)\b|\bfor the foreseeable future\b|\b(?:for now|for the time being|for the moment|until (?!further orders)|temporarily|while (?:it|they|we|that|the|its|our)|pending|as long as|meanwhile|in the meantime|at present)\b/;

const doing = new Set<Kind>(["gives", "removes", "freezes", "obeys", "answers"]);

/** What an act comes to so far: a position, or something that is one only when a verb above turns it. */
type State = Position | "said" | "received" | "handled";

function stateOf(one: Act, negated: "no" | "not" | "never", told: { definite: boolean; habit: boolean; company: boolean }): State | null {
  const { kind } = one;
  const no = negated !== "no";
  if (doing.has(kind)) {
    if (!no) return one.rule === "handles" ? "handled" : "complied";
    if (kind === "obeys" || kind === "answers") return negated === "never" && told.company && !told.definite ? "denied" : "refused";
    if (told.habit) return "refused";
    if (told.definite) return "refused";
    return "denied";
  }
  if (kind === "receives") return no ? "denied" : "received";
  if (kind === "comments") return one.rule === "silent" ? (no ? null : "no-comment") : no ? "no-comment" : "said";
  if (one.rule === "undecided") return no ? "reviewing" : "handled";
  // Not to have lifted a pause is to go on with it.
  if (no && kind === "resumes") return "paused";
  if (no) return kind === "pauses" || kind === "refuses" || kind === "keeps" ? null : null;
  switch (kind) {
    case "refuses":
    case "keeps":
    case "redirects":
      return "refused";
    case "pauses":
    case "suspends":
      return "paused";
    case "resumes":
    case "restores":
    case "unfreezes":
    case "returns":
      return "resumed";
    case "reviews":
      return "reviewing";
    case "challenges":
      return "challenging";
    case "leaves":
      return "exited";
    case "denies":
      return "denied";
    case "stays":
      return null;
    default:
      return null;
  }
}

function governed(
  state: State,
  kinds: ReadonlySet<string>,
  negated: "no" | "not" | "never",
  one: Act,
  told: { definite: boolean; habit: boolean; company: boolean },
): State | null {
  const no = negated !== "no";
  const done = (state === "complied" || state === "handled") && doing.has(one.kind);
  if (kinds.has("light")) return no ? null : state;
  if (kinds.has("stop")) {
    // "would not stop processing donations".
    if (no) return done && one.matter === "accounts" && negated === "not" && told.habit ? "refused" : null;
    if (one.kind === "removes" || one.kind === "freezes") return one.kind === "freezes" ? "resumed" : "paused";
    if (one.kind === "reviews" || one.kind === "answers" || done) return "paused";
    return state === "reviewing" ? "paused" : null;
  }
  if (kinds.has("refuse")) {
    if (no) return null;
    if (one.kind === "comments") return "no-comment";
    if (done || one.kind === "restores" || one.kind === "unfreezes") return done ? "refused" : null;
    if (one.kind === "reviews") return one.rule === "reviewing" ? "refused" : null;
    return null;
  }
  if (kinds.has("fail")) {
    if (one.kind === "comments") return no ? null : "no-comment";
    if (one.kind === "receives") return no ? null : "denied";
    if (one.rule === "undecided") return no ? null : "reviewing";
    return no ? state : done ? "refused" : null;
  }
  if (kinds.has("deny")) return no ? null : done || one.kind === "receives" ? "denied" : null;
  if (kinds.has("resume")) return no ? null : done || one.kind === "reviews" ? "resumed" : null;
  if (kinds.has("does") || kinds.has("promise")) {
    if (!no) return state;
    if (one.kind === "comments") return "no-comment";
    return done && negated === "never" && told.company ? "denied" : null;
  }
  // "is said to have paused": somebody's word; "is said to be planning": nothing yet.
  if (kinds.has("hearsay")) return no ? null : state;
  if (kinds.has("nothing")) return one.kind === "comments" ? "no-comment" : null;
  if (kinds.has("plan")) return no && one.kind === "comments" ? "no-comment" : no && done ? "refused" : null;
  if (kinds.has("accuse")) return no ? null : state;
  if (kinds.has("demand")) return null;
  return no ? null : state;
}

function formOf(one: Act, state: Position, told: { habit: boolean }): Form {
  if (one.matter === "presence") return state === "denied" || state === "no-comment" ? "act" : "policy";
  switch (state) {
    case "paused":
      return "policy";
    case "reviewing":
      return one.rule === "reviewing" && one.matter !== "user-data" && !told.habit ? "act" : "policy";
    case "resumed":
      return one.kind === "resumes" || one.kind === "answers" ? "policy" : "act";
    case "complied":
    case "refused":
      return told.habit || one.rule === "treaty-route" || one.rule === "follows-law" ? "policy" : "act";
    default:
      return "act";
  }
}
