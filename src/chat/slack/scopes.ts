export interface Scope {
  scope: string;
  /** What the desk does with it, for whoever must allow it. */
  why: string;
}

const always: readonly Scope[] = [
  { scope: "app_mentions:read", why: "hears when somebody writes to it in a channel or a thread" },
  {
    scope: "channels:history",
    why: "looks in a public channel whether a message whose answer was lost is there already",
  },
  { scope: "chat:write", why: "posts digests, alerts and answers" },
  { scope: "commands", why: "takes /desk and, where you want them, commands of its own names" },
  { scope: "files:write", why: "uploads the timeline's chart" },
  { scope: "groups:history", why: "looks for such a message in a private channel that it is in" },
  { scope: "im:history", why: "reads what is written to it directly, and looks for such a message there" },
  { scope: "im:read", why: "tells a talk with it alone from one between two people" },
  {
    scope: "users:read",
    why: "answers in the asker's language, and signs a decision with the editor's name",
  },
];

const forUserGroups: Scope = {
  scope: "usergroups:read",
  why: "tells editors by the user groups that you name",
};

/** What the bot must be allowed, and why; `usergroups:read` only where editors are told by user groups. */
export const botScopes = (byUserGroups: boolean): readonly Scope[] =>
  byUserGroups ? [...always, forUserGroups] : always;
