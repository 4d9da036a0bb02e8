import { act } from "./act.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";
import { has, requests } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** Words for data that leave no doubt. */
export const strong =
  /\b(?:data|information|details?|records?|metadata|identit(?:y|ies)|logs?|chats?|names?|communications|addresses|ip|history|statements|footage|keys?)\b/;

const vague = /^(?:nothing|anything|everything|something)$/;

const givenTo =
  /^\w+ (?:[\w']+ ){0,3}(?:users|customers|subscribers|members|readers) (?:an? |the |more |better |new )/;

/** What is shown in court came from somebody. */
const trial = /\b(?:trial|court|prosecut\w+|evidence|exhibits?)\b/;

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
    (has(clause, "authority") || has(scene.sentence, ...requests)) &&
    event.chain.every((one) => one.kinds.has("light") || one.kinds.has("does"))
  )
    return act("gives", "user-data", "gave");
  // "Police were given the date by Signal."
  if (event.passive && event.agent && has(direct, "authority") && !has(direct, "press")) {
    if (/^(?:giv|hand|provid|suppl|sent|shown|furnish|pass|serv)/.test(words))
      return act("gives", "user-data", "gave");
  }
  const toAuthority = has(clause, "authority") || has(direct, "city", "to-city") || scene.official;
  const withData =
    /^(?:furnish|provid|suppl|present|serv)\w* .*\bwith\b/.test(words) &&
    has(clause, "user-data") &&
    has(clause, "authority");
  if (
    has(direct, "n-answer", "press") &&
    !(has(direct, "user-data") && has(clause, "authority")) &&
    !has(direct, "data-request") &&
    !strong.test(words)
  )
    return null;
  const ofContent =
    /^(?:disclos|produc|hand|provid|turn|suppl|surrender)\w* (?:over |up )?(?:\w+ ){0,2}contents?\b/.test(
      words,
    ) && has(clause, "authority", "data-request");
  const data =
    withData ||
    ofContent ||
    (has(clause, "user-data") && /\bcontents? of\b/.test(words)) ||
    has(direct, "user-data", "data-request") ||
    (has(direct, "nothing") &&
      (scene.topic === "user-data" ||
        has(clause, ...requests) ||
        has(scene.sentence, "user-data", "authority") ||
        (has(scene.sentence, ...requests) && strong.test(words))));
  // "no customer data had been disclosed": about a leak, where nothing near is of any authority.
  if (
    event.passive &&
    !has(scene.sentence, "authority", ...requests) &&
    !has(scene.around, "authority", ...requests)
  )
    return null;
  if (data) {
    if (scene.toOther) return null;
    if (has(direct, "press") && !strong.test(words) && !has(clause, "authority")) return null;
    // "gave users the best protection": they are given something, and not given away.
    if (weak && !strong.test(words) && givenTo.test(words) && !has(clause, "authority")) return null;
    if (weak && !toAuthority && !trial.test(scene.lineWords)) return null;
    if (/\b(?:service|services|support|financial|tax|figures)\b/.test(words) && !strong.test(words))
      return null;
    return act("gives", "user-data", "gave");
  }
  if (
    (has(direct, "authority") ||
      (has(clause, "authority") &&
        event.objects.some((one) => one.prep === null && vague.test(one.noun.last)))) &&
    /\b(?:nothing|anything|everything|something)\b/.test(words)
  )
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
      /\b(?:data|details?|information|records?|logs?|chats?|messages|names?|address(?:es)?|files?|bytes?|nothing)\b/,
    )
    ? act("gives", "user-data", "went-to")
    : null;
}

const subjectIs = (event: Event, scene: Scene, words: RegExp): boolean =>
  event.subject !== null && words.test(scene.subjectWords);
