/** Ends a fetch from outside; its `code` is the fault's. */
export class FetchStopped extends Error {
  readonly code: "timeout" | "aborted";

  constructor(code: "timeout" | "aborted", message: string) {
    super(message);
    this.name = "FetchStopped";
    this.code = code;
  }
}
