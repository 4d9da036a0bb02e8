import type { Company } from "./company.ts";
import { nameOf } from "./company-name.ts";
import type { StoredAllegation } from "./ledger-desk.ts";
import type { Matter, Position } from "./ledger.ts";
import { matters } from "./ledger.ts";
import type { Block, Message } from "./message.ts";
import { context, heading, paragraph } from "./message.ts";
import { isStale, lastHeardOf } from "./position-line.ts";
import type { Stance } from "./stance.ts";
import { tellAllegation } from "./unnamed-allegation.ts";
import type { Wording } from "./wording/en.ts";

/** Rows that every platform can show in one message. */
const shown = 40;
const allegationsShown = 3;

export interface BoardQuestion {
  /** Every stance of every company and product. */
  stances: readonly Stance[];
  /** Claims about unnamed companies, newest first. */
  allegations: readonly StoredAllegation[];
  companies: readonly Company[];
  /** Null: every one. */
  matter: Matter | null;
  position: Position | null;
  now: number;
}

/**
 * Answers "who does what?": a table of every known stance, what was heard of most recently first, and below it what is
 * alleged of companies that nobody named. Pure.
 */
export function answerBoard(question: BoardQuestion, say: Wording): Message {
  const { matter, position } = question;
  const called = (stance: Stance) => nameOf(stance.company, question.companies, say);
  const onMatter = question.stances.filter((stance) => matter === null || stance.matter === matter);
  const known = onMatter
    .filter(({ current }) => current !== null && (position === null || current.position === position))
    .sort((a, b) => byLastHeard(a, b) || compare(called(a), called(b)));
  const title = say.boardTitle(
    matter === null ? null : say.matters[matter],
    position === null ? null : say.positionName(position),
  );
  const summary =
    known.length === 0
      ? say.boardEmpty(matter !== null || position !== null)
      : say.boardSummary(known.length, new Set(known.map((stance) => stance.company)).size);
  const blocks: Block[] = [heading(title), paragraph(summary)];
  if (known.length > 0) {
    const rows = known.slice(0, shown).map((stance) => tellRow(stance, question, say));
    blocks.push({ kind: "table", columns: say.boardColumns, rows });
  }
  if (known.length > shown) {
    blocks.push(context(say.boardCut(known.length - shown, waysToNarrow(known, question, say))));
  }
  const without = onMatter.filter((stance) => stance.current === null).length;
  if (without > 0 && position === null) blocks.push(context(say.boardWithout(without)));
  return {
    summary: `${title}${say.marks.stop}${summary}`,
    blocks: [...blocks, ...tellUnnamed(question, say)],
  };
}

function tellRow(stance: Stance, question: BoardQuestion, say: Wording): string[] {
  const { position, basis, date } = stance.current!;
  return [
    nameOf(stance.company, question.companies, say),
    say.matters[stance.matter],
    say.position(position, stance.matter, isStale(stance, question.now) ? "past" : "now"),
    stance.since ?? date,
    stance.onEditorsWord ? say.editorsDecision : say.basisName(basis),
    lastHeardOf(stance),
    say.remarks(stance),
  ];
}

/** Commands that show a part of the board: a matter, then a position, then a company. */
function waysToNarrow(known: readonly Stance[], question: BoardQuestion, say: Wording): string[] {
  const { matter, position } = question;
  const some = (test: (stance: Stance) => boolean) => known.some(test);
  if (matter === null) {
    const asked = position === null ? "" : ` ${say.choice(position)}`;
    return matters
      .filter((each) => some((stance) => stance.matter === each))
      .map((each) => `/stances ${say.choice(each)}${asked}`);
  }
  if (position !== null) return [`/stance ${nameOf(known[shown]!.company, question.companies, say)}`];
  const held = new Set(known.map((stance) => stance.current!.position));
  return [...held].map((each) => `/stances ${say.choice(matter)} ${say.choice(each)}`);
}

/** Each claim once, whoever else carries it in the same words. */
function tellUnnamed({ allegations, matter }: BoardQuestion, say: Wording): Block[] {
  const asked = allegations.filter((alleged) => matter === null || alleged.matter === matter);
  if (asked.length === 0) return [];
  const groups = [...Map.groupBy(asked, (alleged) => alleged.quote).values()].slice(0, allegationsShown);
  return [
    heading(say.unnamedTitle),
    ...groups.map(([first, ...others]) => tellAllegation(first!, others, say)),
  ];
}

const byLastHeard = (a: Stance, b: Stance): number => compare(lastHeardOf(b), lastHeardOf(a));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
