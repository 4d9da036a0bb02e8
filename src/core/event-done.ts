/** The event was done before; whatever was about to be saved for it is not. */
export class EventDone extends Error {
  constructor(event: string) {
    super(`The event ${event} was done before.`);
    this.name = "EventDone";
  }
}
