import type { Basis, Matter } from "../../ledger.ts";
import type { ClaimedPosition } from "../claim.ts";
import type { Frame } from "../frame.ts";
import type { Actor, Memory, Resolver, Speaker } from "./actors.ts";
import type { Classes } from "./classes.ts";
import type { Clause, Head } from "./clause.ts";
import type { Place } from "./place.ts";
import type { Part, Sentence } from "./read.ts";
import type { Word } from "./words.ts";

/** A position that a part of a sentence gives companies, before it is dated. */
export interface Claim extends ClaimedPosition {
  sentence: Sentence;
  part: Part;
  head: Word;
}

/** What is known around a sentence. */
export interface Setting {
  memory: Memory;
  around: Classes;
  home: boolean;
  own: string | null;
  by: Resolver;
  order: number;
  /** Who said the whole sentence, by words behind it or in the sentence after. */
  attributed: Speaker | null;
  place: Place;
  aboutRequests: boolean;
  /** The article is about swindlers, who claim much in a company's name. */
  fraud: boolean;
  policies: Map<string, Frame>;
}

export interface Around {
  rumour: boolean;
  demanded: boolean;
  /** What the part before told was to come, and this one goes on with it. */
  foretold: boolean;
  /** What the sentence has said so far. */
  said: readonly Claim[];
  /** "【暫停處理】": what holds for the names behind it. */
  heading: Clause | null;
  sentence: Sentence;
  setting: Setting;
  memory: Memory;
  carried: Classes;
  classes: Classes;
  hypothetical: boolean;
  place: Place;
  reason: Classes | null;
  at: number;
}

export const isOwnVoice = (who: Actor, memory: Memory, own: string | null): boolean =>
  (memory.speaker?.companies.some((company) => who.companies.includes(company)) ?? false) ||
  (own !== null && who.companies.includes(own));

export function claimFor(frame: Frame, who: Actor, head: Head, clause: Clause, around: Around): Claim {
  const { memory, setting, sentence } = around;
  return {
    companies: who.companies,
    frame: { ...frame, matter: matterFor(frame, who, clause, setting.by) },
    ...basisOf(frame, who, head, memory, setting),
    sentence,
    part: clause.part,
    head: head.word,
  };
}

/** A bank takes nothing down, what a VPN is asked is whether it stays, and a messenger's unspecified requests are for data. */
function matterFor(frame: Frame, who: Actor, clause: Clause, { sectors }: Resolver): Matter {
  const sector = sectors.get(who.companies[0] ?? "");
  const named = ["user-data", "content", "accounts", "data-request"].some((set) => clause.classes.has(set));
  if (sector === "vpn" && frame.position === "no-comment" && !named) return "presence";
  if (frame.matter !== "takedown") return frame.matter;
  if (sector === "finance" || sector === "payment") return "accounts";
  const told = ["content", "remove", "removal-request", "restore", "keep"].some((set) =>
    clause.classes.has(set),
  );
  return (sector === "messenger" || sector === "mail") && !told && frame.position !== "no-comment"
    ? "user-data"
    : frame.matter;
}

function basisOf(
  frame: Frame,
  who: Actor,
  head: Head,
  memory: Memory,
  setting: Setting,
): { basis: Basis; by: string | null } {
  if (frame.position === "no-comment") {
    // "沒有回覆" is what the press found, even behind the company's own name and a colon.
    const leftOpen = head.negated === "perfect" || /^(?:未|没有?回|无回|暂无|未见)/.test(head.word.text);
    const declined =
      /拒|不予|不作|不会|不再|不方便|不宜|分享|官网|参阅|参考|请记者|着记者|罐头|不评论|不愿|不肯|谢绝|不置评|婉拒|无可奉告|没有补充|不便|不谈|不欲|唔评论|不多|不对此|不回应置评|没有更新/.test(
        head.word.text,
      ) ||
      head.negated === "not" ||
      (!leftOpen && isOwnVoice(who, memory, setting.own));
    return { basis: declined ? "company-statement" : "reported", by: null };
  }
  if (isOwnVoice(who, memory, setting.own) || frame.position === "denied")
    return { basis: "company-statement", by: null };
  const { speaker } = memory;
  if (speaker && speaker.kind !== "company" && speaker.kind !== "press")
    return { basis: "allegation", by: speaker.by };
  return { basis: "reported", by: null };
}
