import type { ParserChoice } from "./parse.ts";
import { type FeedBytes, readDocument } from "./read-document.ts";

/** What the pool sends to its children. They answer each with an `Outcome<ReadFeed>`, and with "ready" at first. */
export interface ParseJob {
  document: FeedBytes;
  choice: ParserChoice;
}

// Without a parent there is nobody to answer.
process.on("disconnect", () => process.exit());
process.on("message", (job: ParseJob) => {
  void readDocument(job.document, job.choice).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");
