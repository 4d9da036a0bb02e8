import type { Language } from "../core/article.ts";
import type { Ask, ChatDesk } from "../core/chat.ts";
import type { Command, ParsedCommand } from "../core/command.ts";
import { changesOf, parseCommand, parseOptions, runCommand } from "../core/command.ts";
import { companySuggestions } from "../core/company-search.ts";
import type { Company } from "../core/company.ts";
import type { Desk } from "../core/desk.ts";
import type { Destination } from "../core/destination.ts";
import { EventDone } from "../core/event-done.ts";
import { homeMessage } from "../core/home.ts";
import type { Fault } from "../core/fault.ts";
import type { Asker } from "../core/ledger-desk.ts";
import type { Message } from "../core/message.ts";
import { plainMessage } from "../core/message.ts";
import { readShare } from "../core/share.ts";
import type { Wording } from "../core/wording/en.ts";
import type { ChatEvent } from "../store/chat-store.ts";
import type { Store } from "../store/store.ts";
import type { DestinationBook } from "./destinations.ts";

/** Who asks what is asked for, where, and by which event of a platform. */
export interface DeskFor {
  destination: Destination;
  /** Whether they are in a talk with the bot alone. */
  direct?: boolean;
  asker: Asker;
  say: Wording;
  event: ChatEvent | null;
}

export interface ConverseNeeds {
  store: Pick<
    Store,
    "beginEvent" | "eventDone" | "saveDestination" | "holdLease" | "leaseHolder" | "releaseLease"
  >;
  commands: readonly Command[];
  companies: readonly Company[];
  destinations: DestinationBook;
  deskFor(who: DeskFor): Desk;
  sayFor(language: Language | null): Wording;
  /** Names this process among those that hold leases. */
  holder: string;
  /** Whether the process of that name is known to have ended. */
  hasEnded(holder: string): boolean;
  now(): number;
  onTrouble(what: string, error: unknown): void;
  /** Something was changed, so messages may be owed. */
  onChanged(): void;
  /** What is wrong, for an error that is no bug: the store can't work. Null for a bug. */
  outageOf(error: unknown): Fault | null;
}

/** What chat platforms ask of the desk. Answers whatever happens; a platform's event changes something once. */
export function createChatDesk(needs: ConverseNeeds): ChatDesk {
  const { store, commands } = needs;
  /** In the asker's language, where the platform tells it, else in the destination's, as what a channel is to see. */
  const at = async ({ place, asker }: Pick<Ask, "place" | "asker">, share: boolean) => {
    const { destination } = await needs.destinations.at(place, asker.language);
    const own = share && !place.direct ? null : asker.language;
    return { destination, direct: place.direct, say: needs.sayFor(own ?? destination.language) };
  };

  const answer = async (ask: Ask, line: string | null, here: Here): Promise<Message | null> => {
    const { say } = here;
    const parsed = read(ask, line, commands, say);
    const event = { key: keyOf(ask), at: needs.now() };
    if (!parsed.ok) return (await store.beginEvent(event)) ? parsed.message : null;
    const { command, options } = parsed;
    const changes = changesOf(command, options);
    if (changes === null && !(await store.beginEvent(event))) return null;
    if (changes !== null && (await store.eventDone(event.key))) return null;
    try {
      const desk = needs.deskFor({ ...here, asker: ask.asker, event: changes === null ? null : event });
      return await runCommand(command, options, desk);
    } catch (error) {
      if (error instanceof EventDone) return null;
      const outage = needs.outageOf(error);
      if (outage !== null) return plainMessage(say.fault(outage));
      needs.onTrouble(`/${command.name}`, error);
      return plainMessage(say.commandFailed(command.name));
    } finally {
      // A change that came to nothing, such as one that was refused, is not told twice either.
      if (changes !== null) {
        await store.beginEvent(event).catch(() => false);
        needs.onChanged();
      }
    }
  };

  return {
    commands,
    async answer(ask) {
      let say = needs.sayFor(ask.asker.language);
      const { line, share } = readShare(ask.typed);
      try {
        const here = await at(ask, share);
        say = here.say;
        const message = await answer(ask, line, here);
        return message === null ? null : { message, share, language: say.language };
      } catch (error) {
        const outage = needs.outageOf(error);
        if (outage === null) needs.onTrouble("answering in chat", error);
        const told = outage === null ? say.answerFailed : say.fault(outage);
        return { message: plainMessage(told), share: false, language: say.language };
      }
    },
    suggestCompanies: (typed, limit) => companySuggestions(typed, needs.companies, limit),
    async home(place, asker) {
      const desk = needs.deskFor({ ...(await at({ place, asker }, false)), asker, event: null });
      return homeMessage(await desk.board(), await desk.watching(), desk);
    },
    async holdLease(name, ms) {
      const hold = (ended?: string) => store.holdLease(name, needs.holder, ms, needs.now(), ended);
      if (await hold()) return true;
      // One that was killed would keep its lease to its end, and nobody would hear what people ask.
      const other = await store.leaseHolder(name);
      return other !== null && needs.hasEnded(other) && (await hold(other));
    },
    releaseLease: (name) => store.releaseLease(name, needs.holder),
  };
}

type Here = Pick<DeskFor, "destination" | "direct" | "say">;

const keyOf = ({ place, event }: Ask): string => `${place.platform}/${event}`;

function read(ask: Ask, line: string | null, commands: readonly Command[], say: Wording): ParsedCommand {
  if (line !== null) return parseCommand(line, commands, say);
  const { command, options } = ask.typed as Extract<Ask["typed"], { command: string }>;
  return parseOptions(command, options, commands, say);
}
