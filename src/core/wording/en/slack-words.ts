/** What is said on Slack only: part of `en`. */
export const slackWords = {
  slack: {
    /** Stands below a message that took the place of one posted before. */
    corrected: "Corrected: this takes the place of what was posted here before.",
    /** What is left of a part that the corrected message has no use for. */
    takenBack: "This part was taken back with the correction.",
    /** When an answer can't be given: the fault is the desk's or Slack's. */
    failed:
      "That failed because of a fault in the desk or on the way to it. It has been noted; please try again.",
    notShared: "The answer may not have reached the channel, so here it is for you.",
    restLeftOut: (parts: number): string =>
      parts === 1
        ? "One further part is left out here. Ask for less at once."
        : `${parts} further parts are left out here. Ask for less at once.`,
    homeCut: "There is more than fits on this page: /stances shows it.",
    cancel: "Cancel",
    choose: "Choose",
  },
};
