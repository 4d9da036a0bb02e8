import { hongKongDay } from "../../core/day.ts";
import type { Fact } from "../../core/ledger.ts";

const day = 86_400_000;
/** Facts dated before this many days are finds, not news. */
const newsDays = 7;

/** Whether a fact is as new as what digests tell of. */
export const isNews = (fact: Fact, now: number): boolean => fact.date >= hongKongDay(now - newsDays * day);
