import type { Destination } from "../core/destination.ts";
import type { Fault } from "../core/fault.ts";
import { context, paragraph } from "../core/message.ts";
import { wordingFor } from "../core/wording/wordings.ts";
import type { Store } from "../store/store.ts";
import type { DestinationBook } from "./destinations.ts";

/**
 * Tells editors that nothing can be posted to a destination any more: on the terminal, and where there is none, at the
 * first other destination that can still be reached.
 */
export function noticeOfClosed(store: Pick<Store, "owe">, destinations: DestinationBook, now: () => number) {
  return async (closed: Destination, fault: Fault): Promise<void> => {
    const open = (await destinations.all()).filter((one) => one.closed === null && one.id !== closed.id);
    const to = open.find((one) => one.platform === "terminal") ?? open.find((one) => one.configured);
    if (to === undefined) return;
    const say = wordingFor(to.language);
    const summary = say.closedNotice(closed.id, fault);
    const message = { summary, blocks: [paragraph(summary), context(say.reopenHint)] };
    const key = `closed/${closed.id}/${now()}`;
    await store.owe({ key, destination: to.id, platform: to.platform, kind: "notice", message }, now());
  };
}
