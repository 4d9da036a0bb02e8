import type { Outcome } from "../../core/fault.ts";
import type { PageBytes, ReadPage } from "../page/read-page.ts";
import type { ParserChoice } from "./parse.ts";
import { type FeedBytes, type ReadFeed, readDocument } from "./read-document.ts";

/** What the pool sends to its children. They answer each with its outcome, and with "ready" at first. */
export type ParseJob =
  | { kind: "feed"; document: FeedBytes; choice: ParserChoice }
  | { kind: "page"; page: PageBytes };

async function run(job: ParseJob): Promise<Outcome<ReadFeed> | Outcome<ReadPage>> {
  if (job.kind === "feed") return readDocument(job.document, job.choice);
  // Loaded only when needed: children start often, and a document model takes a tenth of a second.
  const { readPage } = await import("../page/read-page.ts");
  return readPage(job.page);
}

// Without a parent there is nobody to answer.
process.on("disconnect", () => process.exit());
// One after the other, as the desk tells answers apart by their order.
let last: Promise<unknown> = Promise.resolve();
process.on("message", (job: ParseJob) => {
  last = last.then(() => run(job)).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");
