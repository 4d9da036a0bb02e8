import { act } from "./act.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";
import { has, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";

const leaving =
  /^(?:leav|left|quit|exit|pull(?:ed|ing|s)? out|withdr|depart|walk|abandon|bow|pack|get(?:ting)? out|got out|say|said|bid|part|evacuat|vacat|flee|fled|bail|turn(?:ed|s|ing)? its back|clear|retreat|pull(?:ed|ing)? back|mov(?:e|ed|ing) away|be gone|gone|is gone|disappear|vanish|cut ties|go dark|went dark|going dark|shut up shop|wind|wound|call(?:ed|ing)? time)/;

const closing = /^(?:clos|shut|fold|ceas)\w*(?: (?:up|down|shop|its doors))? (?:in|here)\b/;

/** Leaves the city, or takes away what it runs there. */
export function leaves(event: Event, scene: Scene): Act | null {
  const { direct, clause, words } = scene;
  if (/\bstock exchange|\blistings?\b|\bshares?\b|\bstaff layoffs/.test(words)) return null;
  if (
    /^(?:is|are|was|were|be|been) gone from\b/.test(words) &&
    has(direct, "content") &&
    scene.topic === "takedown"
  )
    return null;
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
  if (
    /^(?:drop|pull|remov|took|tak|delist|withdr|cut)\w*(?: \w+)? (?:the|that|this|both|two|three|a|an) (?:[\w']+ ){0,2}(?:game|song|video|podcast|channel|page|book|film|album|post|map|episode|clip)s?\b/.test(
      words,
    )
  )
    return null;
  // "moved to a US entity": on paper only.
  if (
    /^mov\w* to (?:an?|the|its|another) (?:[\w']+ ){0,3}(?:entity|subsidiary|company|unit|arm|platform)\b/.test(
      words,
    )
  )
    return null;
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
  if (
    closing.test(words) &&
    scene.city &&
    !event.passive &&
    event.objects.every((one) => one.prep !== null) &&
    event.objects.some((one) => one.prep === "in")
  )
    return act("leaves", "presence", "left");
  if (plainLeave && has(direct, "city") && !has(direct, "content", "accounts", "user-data"))
    return act("leaves", "presence", "left");
  if (
    has(direct, "machines") &&
    has(direct, "content") &&
    scene.city &&
    /\b(?:from|out of) (?:\w+ ){0,4}(?:data cent|servers?|racks?)/.test(words)
  )
    return act("leaves", "presence", "left");
  if (
    has(direct, "content") &&
    !/\bbackups?\b|\bback ups?\b/.test(words) &&
    !/^\w+(?: \w+)? (?:its|our|their|the) (?:[\w' ]+ )?(?:app|service|servers?|office|offices|operations?|site|business|region|location|unit|arm)\b/.test(
      words,
    )
  )
    return null;
  // "removed the app from its store": somebody else's, out of its own shop.
  if (
    /\b(?:from|off|in|out of) (?:its|their|our|apple's|google's) (?:[\w ]+ )?stores?\b/.test(words) &&
    !/^\w+(?: \w+)? (?:its|our|their) /.test(words)
  )
    return null;
  if (has(direct, "accounts", "law", ...requests)) return null;
  // "suspended the server after hearing from police": a customer's.
  if (/^\w+(?: \w+)? (?:the|an?|his|her) servers?\b/.test(words) && has(scene.sentence, "authority"))
    return null;
  if (/\b(?:branch|branches|stores|shops|maintenance|upgrade|typhoon|storm)\b/.test(words)) return null;
  if (
    has(direct, "machines") &&
    (scene.city ||
      scene.topic === "presence" ||
      // "closed the location for good", in a text that is about machines there.
      (has(scene.around, "machines") &&
        /^(?:clos|shut|retir|dismantl|decommission|switch|turn)/.test(words)) ||
      /\b(?:in|from) (?:hong kong|the city)\b/.test(scene.rest) ||
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
