import { own } from "../own.ts";
import { optionNames } from "./command-words.ts";

/** What the fields of forms are called, where that is more than the option's name. */
const labels: Readonly<Record<string, string>> = {
  basis: "On whose word",
  by: "Who alleges it",
  companies: "Companies",
  company: "Company",
  condition: "Condition",
  date: "Date of the announcement",
  days: "Days of the digest",
  digest: "Time of the digest",
  effective: "In effect since",
  form: "Policy or single act",
  id: "Fact or decision",
  language: "Language here",
  languages: "Languages of articles",
  link: "Link to the source",
  matter: "Matter",
  note: "Note",
  open: "Open a destination again",
  pause: "Stop a feed",
  position: "Position",
  publisher: "Publisher",
  resend: "Send a message again",
  reset: "Back to feeds.yaml",
  resume: "Let a feed go on",
  since: "Holds since",
  sure: "Save it although it may lead to a source",
  text: "What the source says",
  timezone: "Time zone",
  topics: "Topics",
  which: "Which feeds",
};

const aDate = "YYYY-MM-DD, YYYY-MM or YYYY";
/** How a field is written. */
const examples: Readonly<Record<string, string>> = {
  date: aDate,
  since: aDate,
  effective: aDate,
  link: "https://…",
  digest: "09:00",
  days: "mon,tue,wed,thu,fri",
  timezone: "Asia/Hong_Kong",
  id: "d12",
  companies: "google, apple",
  topics: "data-request,security-law",
  languages: "en,zh-Hant",
};

/** What forms say: part of `en`. */
export const formWords = {
  fieldLabel: (name: string): string => own(labels, name) ?? own(optionNames, name) ?? name,
  fieldExample: (name: string): string | null => own(examples, name) ?? null,
  formNext: {
    record: "Saved at once under your name. The answer shows what it changes and how to undo it.",
    desk: "It counts at once. The answer, for you alone, shows what has changed.",
  },
};
