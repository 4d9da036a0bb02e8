import type { Fault } from "../core/fault.ts";

/**
 * Thrown by the store's methods when the database can't do its work: the disk is full, the file damaged, the
 * server away. Nothing of the call was kept; `fault` says what to do. Any other error is a bug.
 */
export class StoreFailure extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, cause: unknown) {
    super(fault.fix === undefined ? fault.message : `${fault.message} ${fault.fix}`, { cause });
    this.name = "StoreFailure";
    this.fault = fault;
  }
}
