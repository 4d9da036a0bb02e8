import type { CorrectionReason, LedgerBook, OwedAlert } from "../store/ledger/ledger-store.ts";
import type { Language } from "./article.ts";
import type { Company } from "./company.ts";
import { nameOf } from "./company-name.ts";
import { hongKongDay } from "./day.ts";
import type { OwedDelivery } from "./delivery.ts";
import type { Destination, DestinationRow } from "./destination.ts";
import { inBrackets } from "./brackets.ts";
import { tellAgainst } from "./digest-ledger.ts";
import type { StanceChange, StanceContest } from "./digest.ts";
import { groupBlock } from "./fact-group.ts";
import { isDecision } from "./fact-line.ts";
import type { Watch } from "./ledger-desk.ts";
import type { Fact, Matter, Position } from "./ledger.ts";
import { topicsOf } from "./matter-topics.ts";
import type { Block, Message } from "./message.ts";
import { bold, code, context, heading, paragraph } from "./message.ts";
import { isNews } from "./news.ts";
import { positionLine, restsOn } from "./position-line.ts";
import { settledDestinations } from "./settled-destinations.ts";
import { textIn } from "./translated.ts";
import type { Wording } from "./wording/en.ts";

export interface AlertNeeds {
  companies: readonly Company[];
  /** Those of the configuration. */
  destinations: readonly Destination[];
  /** What a destination is written to in. */
  sayFor(language: Language): Wording;
}

/**
 * What a change of stance owes to those who watch it, and what newly speaks against one, and what is owed when an alert no
 * longer holds. Pure.
 */
export function createAlerts(
  needs: AlertNeeds,
): Pick<LedgerBook, "alertsFor" | "contestAlertsFor" | "correctionFor"> {
  const { companies } = needs;
  const openDestinations = (inChat: readonly DestinationRow[]) =>
    new Map(
      settledDestinations(needs.destinations, inChat)
        .filter((destination) => destination.closed === null)
        .map((destination) => [destination.id, destination]),
    );
  /** The destinations that watch it, each once. */
  const watching = (
    about: About,
    watches: readonly (Watch & { destination: string })[],
    inChat: readonly DestinationRow[],
  ): Destination[] => {
    const destinations = openDestinations(inChat);
    const concerned = watches.filter((watch) => concerns(watch, about, destinations.get(watch.destination)));
    return [...new Set(concerned.map((watch) => destinations.get(watch.destination)!))];
  };
  return {
    alertsFor({ company, matter, before, after, at }, watches, inChat) {
      if (after === null || !isNews(after, at)) return [];
      const change = { company, matter, before, after };
      return watching(change, watches, inChat).map((destination) => {
        const say = needs.sayFor(destination.language);
        const message = tellChange(change, nameOf(company, companies, say), hongKongDay(at), say);
        return owed(alertKey("alert", destination.id, after), destination, message);
      });
    },

    contestAlertsFor({ company, matter, stance, against, at }, watches, inChat) {
      if (!isNews(against, at)) return [];
      const contest = { company, matter, stance, against };
      return watching(contest, watches, inChat).map((destination) => {
        const say = needs.sayFor(destination.language);
        const message = tellContest(contest, nameOf(company, companies, say), at, say);
        // What the company says itself is another thing to learn than a report of the same.
        const key = `${alertKey("contested", destination.id, against)}/${against.basis}`;
        return owed(key, destination, message);
      });
    },

    correctionFor(alert, fact, reason, inChat) {
      const destination = openDestinations(inChat).get(alert.destination);
      if (destination === undefined) return null;
      const say = needs.sayFor(destination.language);
      const name = nameOf(alert.company, companies, say);
      const message = tellCorrection(alert, fact, reason, name, say);
      return { ...owed(`correction/${alert.key}`, destination, message), replaces: alert.key };
    },
  };
}

const owed = (key: string, { id, platform }: Destination, message: Message): OwedDelivery => ({
  key,
  destination: id,
  platform,
  kind: "alert",
  message,
});

/** The same is told to a destination once, whoever reports it and however often it is found again. */
const alertKey = (
  kind: "alert" | "contested",
  destination: string,
  { company, matter, position, date }: Fact,
): string => [kind, destination, company, matter, position, date].join("/");

interface About {
  company: string;
  matter: Matter;
}

/** Who watches a topic hears of the companies that the destination is about; who watches a company, of just that one. */
export function concerns(watch: Watch, about: About, destination: Destination | undefined): boolean {
  if (destination === undefined) return false;
  if (watch.kind === "company") return watch.company === about.company;
  const ofInterest = destination.companies.length === 0 || destination.companies.includes(about.company);
  return ofInterest && topicsOf[about.matter].includes(watch.topic);
}

function tellChange(
  { matter, before, after }: StanceChange,
  name: string,
  today: string,
  say: Wording,
): Message {
  const now = say.position(after.position, matter);
  const began = after.effective ?? after.date;
  const day = say.date(began);
  const atLatest = isDecision(after) && after.dateBasis === "news";
  const begins = began > today ? say.stanceFrom(day) : say.stanceSince(day);
  const since = atLatest ? say.stanceAtLatest(day) : begins;
  const was =
    before === null
      ? say.noPosition
      : say.positionOf(say.position(before.position, matter, "past"), say.date(before.date));
  const notes = [
    after.condition === null ? "" : say.condition(textIn(after.condition, say.language)),
    say.basisIs(isDecision(after) ? say.editorsDecision : say.basis[after.basis]),
  ];
  const blocks: Block[] = [
    heading(say.alertTitle(name)),
    paragraph(bold(say.matters[matter]), `${say.marks.colon}${say.changedTo(now, since)}`),
    paragraph(say.before(was)),
    groupBlock({ lead: after, also: [] }, say),
    context(notes.filter(Boolean).join(say.marks.gap)),
    askMore(name, matter, say),
  ];
  return {
    summary: say.alertSummary(name, say.matters[matter], `${now}${say.marks.comma}${since}`, was),
    blocks,
  };
}

/** What stands, in the words of /stance, and what speaks against it with its quote. */
function tellContest(
  { matter, stance, against }: StanceContest,
  name: string,
  now: number,
  say: Wording,
): Message {
  const stands = positionLine(stance, now, say);
  const objection = tellAgainst(against, say);
  const note = stance.ruling === null ? say.contested : say.newerEvidence;
  const blocks: Block[] = [
    heading(say.contestTitle(name)),
    paragraph(bold(say.matters[matter]), `${say.marks.colon}${note}`),
    paragraph(say.stands(`${stands}${inBrackets(restsOn(stance, say), say)}`)),
    paragraph(objection),
    groupBlock({ lead: against, also: [] }, say),
    ...(against.condition === null ? [] : [context(say.condition(textIn(against.condition, say.language)))]),
    askMore(name, matter, say),
  ];
  return {
    summary: `${name}${say.marks.comma}${say.contestLine(say.matters[matter], stands, objection)}`,
    blocks,
  };
}

const askMore = (name: string, matter: Matter, say: Wording): Block =>
  context(`${say.askMore}${say.marks.gap}`, code(`/stance ${name} ${say.choice(matter)}`));

function tellCorrection(
  { kind, matter, position }: OwedAlert,
  fact: Fact | null,
  reason: CorrectionReason,
  name: string,
  say: Wording,
): Message {
  const words = say.position(position as Position, matter);
  const told = fact === null ? words : say.positionOf(words, say.date(fact.date));
  const why = tellReason(reason, matter, say);
  const blocks: Block[] = [
    heading(say.correctionTitle(name)),
    paragraph(
      bold(say.matters[matter]),
      `${say.marks.colon}${kind === "contested" ? say.wasToldAgainst(told) : say.wasTold(told)}`,
    ),
    paragraph(why),
    ...(fact === null ? [] : [groupBlock({ lead: fact, also: [] }, say)]),
    askMore(name, matter, say),
  ];
  return { summary: say.correctionSummary(name, say.matters[matter], why), blocks };
}

function tellReason(reason: CorrectionReason, matter: Matter, say: Wording): string {
  if (reason.kind === "dropped") return say.noLongerThere(say.date(reason.since));
  const { by, at, note, position } = reason.decision;
  const on = say.date(hongKongDay(at));
  const settled = position === null ? "" : say.position(position, matter);
  const what = {
    corrected: say.nowCorrected(by, on, settled),
    confirmed: say.nowConfirmed(by, on, settled),
    retracted: say.nowRetracted(by, on),
  }[reason.kind];
  return note === "" ? what : `${what}${say.marks.gap}${say.noteIs(note)}`;
}
