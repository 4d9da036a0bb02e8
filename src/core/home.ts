import { answerBoard } from "./board-answer.ts";
import type { Desk } from "./desk.ts";
import type { Watch } from "./ledger-desk.ts";
import type { Block, Message } from "./message.ts";
import { heading, list, paragraph, spans } from "./message.ts";
import type { Stance } from "./stance.ts";
import { nameOfWatch } from "./watch.ts";

/** A home page: what is watched in this place, and the board of stances. Pure. */
export function homeMessage(
  stances: readonly Stance[],
  watching: readonly Watch[],
  desk: Pick<Desk, "companies" | "say" | "now">,
): Message {
  const { companies, say } = desk;
  const board = answerBoard(
    { stances, allegations: [], companies, matter: null, position: null, now: desk.now() },
    say,
  );
  const watched: Block[] =
    watching.length === 0
      ? [paragraph(say.homeWatchesNothing)]
      : [list(watching.map((watch) => spans(nameOfWatch(watch, companies, say))))];
  return {
    summary: board.summary,
    blocks: [heading(say.homeWatched), ...watched, { kind: "divider" }, ...board.blocks],
  };
}
