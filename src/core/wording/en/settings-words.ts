import type { SettledDestination, Weekday } from "../../destination.ts";
import type { Fault } from "../../fault.ts";
import { clip } from "../clip.ts";
import { own } from "../own.ts";
import { count } from "../english.ts";
import { faultInEnglish } from "./fault-words.ts";

const dayNames: Record<Weekday, string> = {
  mon: "Mondays",
  tue: "Tuesdays",
  wed: "Wednesdays",
  thu: "Thursdays",
  fri: "Fridays",
  sat: "Saturdays",
  sun: "Sundays",
};

const settingNames = {
  language: "language",
  topics: "topics",
  companies: "companies",
  languages: "articles in",
  digest: "digest",
};

/** Languages as they are shown; they may be typed so too. */
export const languageNames = {
  en: "English",
  "zh-Hant": "Traditional Chinese",
  "zh-Hans": "Simplified Chinese",
};

const platformNames: Readonly<Record<string, string>> = {
  terminal: "terminal",
  slack: "Slack",
  discord: "Discord",
};

const pad = (number: number): string => String(number).padStart(2, "0");

/** What is said of destinations, the outbox, editors' deeds and the home page: part of `en`. */
export const settingsWords = {
  previewKeeps: (command: string): string =>
    `/${command} would change the record, and a preview changes nothing. With --demo it works on the made-up world.`,
  answerFailed:
    "The desk could not answer because of a fault of its own. It has been noted; please try again.",

  // Places
  channelOn: (platform: string, id: string): string => `channel ${id} on ${platform}`,
  thisChannel: "this channel",
  thisTalk: "this conversation",

  // Settings
  settingsTitle: (destination: string): string => `Settings of ${destination}`,
  settingName: (name: keyof typeof settingNames): string => settingNames[name],
  languageName: (language: keyof typeof languageNames): string => languageNames[language],
  digestAt(digest: SettledDestination["digest"]): string {
    if (digest === null) return "none";
    const days = digest.days.length === 7 ? "every day" : digest.days.map((day) => dayNames[day]).join(", ");
    return `${pad(digest.hour)}:${pad(digest.minute)} ${digest.timezone}, ${days}`;
  },
  everything: "all",
  setInChat: "set in chat",
  fromConfiguration: "from feeds.yaml",
  byDefault: "by default",
  settingsSaved: (destination: string): string => `Saved: settings of ${destination}.`,
  settingsReset: (destination: string): string =>
    `Saved: ${destination} follows feeds.yaml again, and what was set in chat is forgotten.`,
  destinationClosed: (fault: Fault): string => `Nothing is posted here: ${faultInEnglish(fault)}`,
  needsDigestTime: "There is no digest yet: give its time first, such as digest:09:00.",
  closedNotice: (destination: string, fault: Fault): string =>
    `Nothing can be posted to ${destination} any more: ${faultInEnglish(fault)}`,
  reopenHint: (destination: string): string =>
    `Its messages wait. Once it is mended, /settings open:yes there, or here /outbox open:${destination}, lets them go.`,
  settingsHow: "To change them:",

  // The outbox
  outboxTitle: (stuck: number): string =>
    stuck === 0 ? "Every message has been sent." : `${count(stuck, "message", "messages")} not sent`,
  outboxColumns: ["Number", "Destination", "Kind", "Since", "State", "Message", "Why"],
  outboxState: (state: "owed" | "dead" | "closed", attempts: number): string =>
    state === "closed"
      ? "stopped: nothing can be posted there"
      : state === "dead"
        ? "given up"
        : `tried ${count(attempts, "time", "times")}, goes on`,
  outboxHow: "To send one once more: /outbox resend:12",
  outboxOpen: (place: string, destination: string): string =>
    `To let the messages of ${place} go again: /outbox open:${destination}`,
  resent: (id: number): string => `Message ${id} is owed once more and goes out at once.`,
  notResent: (id: number): string => `There is no message ${id} that was given up; /outbox lists them.`,
  deliveryKinds: { digest: "digest", alert: "alert", notice: "notice" } as Readonly<Record<string, string>>,
  reopened: (destination: string): string => `Saved: messages go to ${destination} again.`,
  unknownDestination: (typed: string, known: readonly string[]): string =>
    `There is no destination “${clip(typed)}”. There are ${known.join(", ")}.`,

  // Editors' deeds
  auditTitle: "What editors' commands did, newest first",
  auditNothing: "No editor has given a command yet.",
  auditColumns: ["When", "Who", "Where", "Command", "Outcome"],
  /** Where something is said, by the platform's name. */
  platformName: (platform: string): string => own(platformNames, platform) ?? platform,
  auditOutcome: (allowed: boolean): string => (allowed ? "done" : "refused: not an editor"),

  // Feeds
  feedPaused: (by: string): string => `stopped by ${by}`,
  feedNowPaused: (title: string): string =>
    `Saved: ${title} is polled no more until /feeds resume: names it.`,
  feedNowResumed: (title: string): string => `Saved: ${title} is polled again.`,
  feedPausedAlready: (title: string, paused: boolean): string =>
    paused ? `${title} is stopped already.` : `${title} is not stopped.`,

  // Home, buttons and forms
  homeWatched: "Watched here",
  homeWatchesNothing: "Nothing is watched here yet: /watch google or /watch data-request begins.",
  buttons: {
    timeline: "Timeline",
    evidence: "Evidence",
    watch: "Watch",
    correct: "Correct",
  },
  formTitle: (command: string): string => `/${command}`,
  formSubmit: "Save",
};
