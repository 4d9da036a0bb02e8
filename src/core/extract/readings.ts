import { any, frame, matterIn, matterOf } from "./frames.ts";
import type { Frame, Said, Zones } from "./frames.ts";
import type { Form, Matter } from "../ledger.ts";

/** Every reading of a verb, in the order in which they are tried: the first that says something is taken. */
const readings: readonly (readonly [
  heads: readonly string[],
  read: (said: Said, zones: Zones) => Frame | null,
])[] = [
  [["no-comment"], noComment],
  [["receive"], received],
  [["deny"], denied],
  [["resume", "over"], resumed],
  [["pause", "stop", "pause-noun"], paused],
  [["sue"], challenged],
  [["refuse"], refused],
  [["review"], reviewed],
  [["return", "restore", "unfreeze"], broughtBack],
  [["keep"], keptUp],
  [["stay"], stayed],
  [["give"], gave],
  [["freeze"], froze],
  [["leave", "leave-noun"], left],
  [["remove"], removed],
  [["obey", "compliance"], obeyed],
  [["answer"], answered],
];

/** What a verb with its objects says of a company's position; null when nothing. */
export function frameOf(said: Said, zones: Zones): Frame | null {
  for (const [heads, read] of readings) {
    if (!heads.some((head) => said.heads.has(head))) continue;
    const found = read(said, zones);
    if (found !== null) return found;
  }
  return null;
}

/** "Answered questions" says so only when negated; "declined to comment" says it by itself. */
function noComment(said: Said, zones: Zones): Frame | null {
  if ((said.negated !== "no") !== said.asksNegation) return null;
  if (said.ofRequests) {
    const matter = matterOf(zones);
    return said.tense === "habit" || said.negated !== "no"
      ? frame("refused", matter, refusalForm(said, matter), "does-not-answer")
      : null;
  }
  const asked = [
    "data-request",
    "removal-request",
    "freeze-request",
    "law",
    "request",
    "user-data",
    "leave",
    "presence",
    "accounts",
  ];
  if (!any(zones.sentence, ...asked) && !any(zones.around, ...asked)) return null;
  const presence =
    any(zones.after, "presence", "leave") &&
    matterIn(zones.after) === null &&
    any(zones.after, "leave", "return", "stay");
  return frame("no-comment", presence ? "presence" : matterOf(zones), "act", "no-comment");
}

function received(said: Said, zones: Zones): Frame | null {
  if (said.negated === "no") return null;
  if (
    any(zones.after, "leave") &&
    !any(zones.after, "data-request", "removal-request", "content", "user-data")
  ) {
    return frame("denied", "presence", "act", "received-none");
  }
  if (
    !any(
      zones.after,
      "request",
      "data-request",
      "removal-request",
      "freeze-request",
      "give",
      "remove",
      "freeze",
      "user-data",
    ) &&
    !any(zones.before, "request", "data-request", "removal-request", "freeze-request", "user-data")
  )
    return null;
  return frame("denied", matterOf(zones), "act", "received-none");
}

function denied(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about = new Set([...zones.after, ...zones.before]);
  if (any(about, "hedge", "leave") && !any(about, "give", "data-request", "receive", "obey", "remove"))
    return null;
  if (
    !any(
      about,
      "give",
      "receive",
      "obey",
      "remove",
      "freeze",
      "answer",
      "user-data",
      "data-request",
      "request",
    )
  )
    return null;
  return frame("denied", matterOf(zones), "act", "denied");
}

function resumed(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about = new Set([...zones.after, ...zones.before]);
  if (said.heads.has("over")) {
    return any(zones.before, "pause-noun", "pause")
      ? frame("resumed", matterOf(zones), "policy", "pause-over")
      : null;
  }
  if (any(about, "answer", "data-request", "request", "give") || any(about, "pause-noun")) {
    const matter = matterOf(zones);
    return frame("resumed", matter, matter === "takedown" ? "act" : "policy", "resumed");
  }
  return broughtBack(said, zones);
}

function paused(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about = new Set([
    ...zones.after,
    ...(any(zones.after, "data-request", "removal-request", "request", "presence", "content")
      ? []
      : zones.before),
  ]);
  if (said.heads.has("pause-noun") && any(zones.after, "over"))
    return frame("resumed", matterOf(zones), "policy", "pause-over");
  const forGood = said.heads.has("stop") && !said.heads.has("pause");
  if (any(about, "treaty") && any(about, "data-request", "request", "answer"))
    return frame("refused", "user-data", "policy", "treaty-route");
  if (any(about, "removal-request") && !any(about, "data-request")) {
    return frame("paused", "takedown", "policy", "paused");
  }
  if (
    any(about, "data-request", "give") ||
    (any(about, "answer", "obey") && any(about, "request", "user-data", "other"))
  ) {
    if (any(about, "remove", "content") && !any(about, "data-request", "give", "user-data"))
      return frame("paused", "takedown", "policy", "paused");
    return frame("paused", "user-data", "policy", "paused");
  }
  if (any(about, "user-data") && any(about, "request"))
    return frame("paused", "user-data", "policy", "paused");
  if (any(about, "content") && !any(about, "presence") && forGood && said.official)
    return frame("complied", "takedown", "act", "stopped-offering");
  if (any(about, "presence") && said.hongKong && !any(about, "accounts") && !said.heads.has("pause-noun")) {
    return forGood
      ? frame("exited", "presence", "policy", "ended-service")
      : frame("paused", "presence", "policy", "suspended-service");
  }
  if (any(about, "content") && said.official && !said.heads.has("pause-noun"))
    return frame("complied", "takedown", "act", "suspended-content");
  if (any(about, "accounts") && said.official && !said.heads.has("pause-noun"))
    return frame("complied", "accounts", "act", "suspended-account");
  if (any(about, "request", "answer", "obey")) return frame("paused", matterOf(zones), "policy", "paused");
  const unsaid = !any(about, "content", "accounts", "presence", "remove", "freeze", "law", "review");
  // "Google stopped, too": what was said before tells of what.
  if (unsaid && said.named && any(zones.around, "data-request") && !said.heads.has("freeze-request"))
    return frame("paused", "user-data", "policy", "paused-too");
  return null;
}

function challenged(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about = new Set([...zones.after, ...zones.before]);
  if (
    !any(about, "request", "data-request", "removal-request", "freeze-request", "law", "other") &&
    !any(zones.around, "data-request", "removal-request", "freeze-request")
  )
    return null;
  if (
    !any(zones.sentence, "request", "data-request", "removal-request", "freeze-request") &&
    !any(about, "user-data", "content")
  )
    return null;
  return frame("challenging", matterOf(zones), "act", "challenged");
}

function refused(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about = zones.after.size > 0 ? zones.after : zones.before;
  if (any(about, "leave") && !any(about, "content", "user-data", "request", "data-request")) return null;
  if (said.heads.has("freeze") && any(about, "accounts")) return null;
  const told =
    (any(about, "give") && any(about, "user-data", "nothing", "other", "request", "data-request")) ||
    any(
      about,
      "answer",
      "remove",
      "obey",
      "freeze",
      "request",
      "data-request",
      "removal-request",
      "freeze-request",
      "user-data",
    ) ||
    any(zones.before, "request", "data-request", "removal-request", "freeze-request");
  if (
    !told &&
    !(
      zones.after.size === 0 &&
      any(zones.around, "request", "data-request", "removal-request", "remove", "demand") &&
      said.official
    )
  )
    return null;
  const matter =
    any(about, "freeze") && any(about, "accounts")
      ? "accounts"
      : any(about, "remove") && !any(about, "user-data", "data-request")
        ? "takedown"
        : matterOf(zones);
  return frame("refused", matter, refusalForm(said, matter), "refused");
}

const refusalForm = (said: Said, matter: Matter): Form =>
  said.tense === "habit" && matter === "user-data" ? "policy" : "act";

function reviewed(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about =
    zones.after.size > 0
      ? new Set([
          ...zones.after,
          ...(any(
            zones.after,
            "law",
            "request",
            "data-request",
            "removal-request",
            "freeze-request",
            "presence",
          )
            ? []
            : zones.before),
        ])
      : zones.before;
  const requests = any(about, "request", "data-request", "removal-request", "freeze-request");
  if (
    any(about, "presence") &&
    !requests &&
    !any(about, "user-data", "content", "accounts") &&
    !any(about, "law")
  ) {
    return frame("reviewing", "presence", "policy", "reviewing-presence");
  }
  if (!requests && !any(about, "law", "answer", "obey")) return null;
  const single = any(about, "request") && !any(about, "law", "answer", "data-request", "obey");
  const presence =
    any(about, "presence") &&
    any(about, "law") &&
    !requests &&
    matterIn(about) === null &&
    any(zones.after, "presence");
  return frame(
    "reviewing",
    presence
      ? "presence"
      : requests
        ? matterOf(zones)
        : (matterIn(zones.after) ?? matterIn(zones.around) ?? "user-data"),
    single ? "act" : "policy",
    "reviewing",
  );
}

function broughtBack(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about = new Set([...zones.after, ...zones.before]);
  const has = (set: string): boolean => said.heads.has(set);
  if (
    (has("unfreeze") || has("restore") || has("resume")) &&
    any(about, "accounts") &&
    !any(about, "content")
  )
    return frame("resumed", "accounts", "act", "unfroze");
  if ((has("restore") || has("resume")) && any(about, "content"))
    return frame("resumed", "takedown", "act", "restored");
  if (
    (has("return") || has("resume")) &&
    any(about, "presence", "hong-kong") &&
    said.hongKong &&
    !any(about, "accounts", "content")
  )
    return frame("resumed", "presence", "policy", "returned");
  if (has("unfreeze") && any(zones.sentence, "accounts"))
    return frame("resumed", "accounts", "act", "unfroze");
  if (has("restore") && any(zones.around, "content") && any(zones.around, "remove"))
    return frame("resumed", "takedown", "act", "restored");
  return null;
}

function keptUp(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no" || !said.official) return null;
  if (!any(zones.sentence, "content") && !any(zones.around, "content")) return null;
  return frame("refused", "takedown", "act", "kept-up");
}

function stayed(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no" || !any(zones.sentence, "obey")) return null;
  return frame("complied", "presence", "policy", "stays-and-complies");
}

function gave(said: Said, zones: Zones): Frame | null {
  const about = new Set([...zones.after, ...zones.before]);
  if (!any(about, "user-data", "data-request", "nothing") && !(said.negated !== "no" && any(about, "other")))
    return null;
  if (any(about, "content") && !any(about, "user-data", "data-request")) return null;
  if (any(about, "nothing") && said.negated !== "never")
    return frame("refused", "user-data", "act", "gave-nothing");
  if (said.negated === "never") return frame("denied", "user-data", "act", "never-gave");
  if (said.negated === "not")
    return frame("refused", "user-data", said.tense === "habit" ? "policy" : "act", "gives-nothing");
  return frame("complied", "user-data", said.tense === "habit" ? "policy" : "act", "gave");
}

function froze(said: Said, zones: Zones): Frame | null {
  const about = new Set([...zones.after, ...zones.before]);
  if (any(zones.after, "answer", "data-request") && said.negated === "no" && !any(zones.after, "accounts"))
    return frame("paused", "user-data", "policy", "froze-replies");
  if (
    !(any(about, "accounts") || (any(zones.around, "accounts") && any(zones.around, "freeze"))) ||
    !said.official
  )
    return null;
  if (any(about, "content") && said.heads.has("remove")) return null;
  if (said.negated === "never") return frame("denied", "accounts", "act", "never-froze");
  if (said.negated === "not") return frame("refused", "accounts", "act", "would-not-freeze");
  return frame("complied", "accounts", said.tense === "habit" ? "policy" : "act", "froze");
}

function left(said: Said, zones: Zones): Frame | null {
  if (said.negated !== "no") return null;
  const about = new Set([...zones.after, ...zones.before]);
  if (
    any(about, "machines") &&
    !any(about, "accounts") &&
    (!said.heads.has("remove") || said.heads.has("leave"))
  )
    return frame("exited", "presence", "policy", "left");
  if (said.quits && any(zones.sentence, "hong-kong")) return frame("exited", "presence", "policy", "left");
  if (
    !(any(about, "presence") && any(about, "hong-kong", "hong-kong-sign", "hong-kong-again")) &&
    !said.leavesCity
  )
    return null;
  if (said.heads.has("remove") && any(about, "content") && said.official) return null;
  return frame("exited", "presence", "policy", "left");
}

function removed(said: Said, zones: Zones): Frame | null {
  const about = new Set([...zones.after, ...zones.before]);
  if (!any(about, "content", "removal-request") && !(said.official && any(zones.around, "content")))
    return null;
  if (!said.official) return null;
  if (said.negated === "never") return frame("denied", "takedown", "act", "never-removed");
  if (said.negated === "not")
    return frame("refused", "takedown", said.tense === "habit" ? "policy" : "act", "would-not-remove");
  return frame("complied", "takedown", said.tense === "habit" ? "policy" : "act", "removed");
}

function obeyed(said: Said, zones: Zones): Frame | null {
  const about = new Set([...zones.after, ...zones.before]);
  const asked =
    any(about, "request", "data-request", "removal-request", "freeze-request") ||
    any(zones.sentence, "request", "data-request", "removal-request", "freeze-request") ||
    (any(zones.around, "request", "removal-request", "data-request") && said.official);
  if (!asked && !any(zones.after, "other")) return null;
  if (said.negated === "no" && !asked && any(zones.after, "law")) return null;
  const matter = matterOf(zones);
  if (said.negated === "never") return frame("denied", matter, "act", "never-complied");
  if (said.negated === "not") return frame("refused", matter, refusalForm(said, matter), "did-not-comply");
  return frame("complied", matter, said.tense === "habit" ? "policy" : "act", "complied");
}

/** Answering requests as such says little; not answering them is a refusal. */
function answered(said: Said, zones: Zones): Frame | null {
  const about = new Set([...zones.after, ...zones.before]);
  if (
    !any(about, "request", "data-request", "removal-request") &&
    !(said.negated !== "no" && any(about, "other"))
  )
    return null;
  if (said.negated !== "no" && said.forNow)
    return frame("paused", matterOf(zones), "policy", "does-not-answer-for-now");
  const matter = matterOf(zones);
  if (said.negated === "no")
    return any(zones.after, "resume", "over") ? frame("resumed", matter, "policy", "answers-again") : null;
  return frame("refused", matter, refusalForm(said, matter), "does-not-answer");
}
