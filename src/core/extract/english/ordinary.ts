import type { Position } from "../../ledger.ts";
import type { Act } from "./act.ts";
import type { Sentence } from "./sentence.ts";

/** What has nothing to do with anybody's demand: faults, licences, cuts. */
const business =
  /\bfor (?:system |server |routine )?(?:maintenance|an upgrade|upgrade)|\bwhen the licen[cs]e|\blicen[cs]e (?:ran out|expired)|\blicensing (?:dispute|deal)|\btyphoon|\bsoftware update|\bglitch|\btechnical (?:fault|reasons|problem)|\bfor an hour\b|\brefund|\btax\b|\bstock exchange|\bspam\b|\bgdpr\b|\bscam|\bfraudsters|\bdispute over (?:music )?royalties|\bsuspended from trading|\bbecause of a fault|\bunpaid\b|\bnew sign ups\b|\boutage\b|\bcapital rules|\bjob cuts|\brestructuring|\bcost cutting|\b(?:payment|payments|billing|advertising|copyright) (?:rules|policy|policies|guidelines)/;

/** Why a company removes or closes something on its own account or for another country's law. */
const otherReasons =
  /\bcopyright|\bcounter notice|\bdmca\b|\bsanction(?:s|ed)\b|\binauthentic|\bphishing|\bmalware|\bswindl|\bcounterfeit|\bfake (?:shops?|accounts?|profiles?|tickets?|reviews?)|\bpira(?:cy|ted)|\broyalt(?:y|ies)|\brights? holders?|\blicen[cs]es? (?:lapsed?|had (?:expired|lapsed|run out))|\b(?:whose|no|without a) licen[cs]es?\b/;

/** An authority of the city or what it asked for. */
const demanded = ["request", "data-request", "removal-request", "freeze-request"] as const;

/** Whether a sentence gives a reason that makes what it tells no position. */
export function isOrdinary(position: Position, act: Act | null, { line, classes }: Sentence): boolean {
  if (business.test(line.folded)) return true;
  if (position !== "complied" && position !== "resumed" && position !== "refused") return false;
  if (act && !/^(?:removes|freezes|restores|unfreezes|keeps|gives)$/.test(act.kind)) return false;
  return otherReasons.test(line.folded) && !demanded.some((name) => classes.has(name) && name !== "request");
}
