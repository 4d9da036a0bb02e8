/**
 * Commands that are Slack's own, in whatever workspace. One of them in a manifest makes Slack refuse all of its
 * commands, though the manifest's schema passes it.
 */
export const reservedNames: ReadonlySet<string> = new Set(
  `active apps archive away call canvas close collapse dm dnd expand feed feedback giphy help
  huddle invite invite_people join keys kick leave list lists me msg mute open part people prefs
  remind remove rename search settings shortcuts shrug star starred stars status tableflip topic
  unarchive unmute who whois workflow`.split(/\s+/),
);
