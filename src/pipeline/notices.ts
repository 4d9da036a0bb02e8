import type { Destination } from "../core/destination.ts";
import type { Fault } from "../core/fault.ts";
import { context, paragraph } from "../core/message.ts";
import { placeSpan, tellPlace } from "../core/place.ts";
import { wordingFor } from "../core/wording/wordings.ts";
import type { Store } from "../store/store.ts";
import type { DestinationBook } from "./destinations.ts";

/**
 * Tells editors that nothing can be posted to a destination any more: on the terminal, and in the first other channel of
 * the configuration that can still be reached, one of the same platform before others.
 */
export function noticeOfClosed(store: Pick<Store, "owe">, destinations: DestinationBook, now: () => number) {
  return async (closed: Destination, fault: Fault): Promise<void> => {
    const open = (await destinations.all()).filter((one) => one.closed === null && one.id !== closed.id);
    const chats = open.filter((one) => one.configured && one.platform !== "terminal");
    const chat = chats.find((one) => one.platform === closed.platform) ?? chats[0];
    const terminal = open.find((one) => one.platform === "terminal");
    for (const to of [terminal, chat]) {
      if (to === undefined) continue;
      const say = wordingFor(to.language);
      const told = tellPlace((place) => say.closedNotice(place, fault), placeSpan(closed.id, say));
      const summary = told.map(({ text }) => text).join("");
      const message = { summary, blocks: [paragraph(...told), context(say.reopenHint(closed.id))] };
      const key = `closed/${closed.id}/${now()}/${to.id}`;
      await store.owe({ key, destination: to.id, platform: to.platform, kind: "notice", message }, now());
    }
  };
}
