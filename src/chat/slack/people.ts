import type { webApi } from "@slack/bolt";
import type { Language } from "../../core/article.ts";
import type { ChatLog } from "../../core/chat.ts";
import { languageOf } from "../locale.ts";
import type { SlackSettings } from "./settings.ts";
import { codeOf, troubleOf } from "./trouble.ts";

const peopleMs = 60 * 60_000;
const groupsMs = 5 * 60_000;
const peopleKept = 2000;

export interface Person {
  /** Null where Slack doesn't tell. */
  name: string | null;
  language: Language | null;
}

export interface People {
  person(user: string): Promise<Person>;
  isEditor(user: string): Promise<boolean>;
}

/** Who people are: their names, languages and whether they are editors. What Slack told is kept for a while. */
export function createPeople(
  client: webApi.WebClient,
  { users, userGroups }: SlackSettings["editors"],
  { log, now }: { log: ChatLog; now: () => number },
): People {
  const people = new Map<string, { at: number; person: Person }>();
  const groups = new Map<string, { at: number; members: ReadonlySet<string> }>();

  async function membersOf(group: string): Promise<ReadonlySet<string>> {
    const known = groups.get(group);
    if (known !== undefined && now() - known.at < groupsMs) return known.members;
    try {
      const answer = await client.usergroups.users.list({ usergroup: group });
      const members = new Set(answer.users ?? []);
      groups.set(group, { at: now(), members });
      return members;
    } catch (error) {
      log.warn(
        { platform: "slack", group, code: codeOf(troubleOf(error)) },
        "slack user group can't be read",
      );
      // Who was an editor a while ago still is while Slack doesn't answer; asked again at the next need.
      return known?.members ?? new Set();
    }
  }

  return {
    async person(user) {
      const known = people.get(user);
      if (known !== undefined && now() - known.at < peopleMs) return known.person;
      try {
        const { user: told } = await client.users.info({ user, include_locale: true });
        const name = [told?.profile?.display_name, told?.real_name, told?.name].find((each) => each);
        const person = { name: name ?? null, language: languageOf(told?.locale) };
        if (people.size >= peopleKept) people.clear();
        people.set(user, { at: now(), person });
        return person;
      } catch (error) {
        log.warn({ platform: "slack", code: codeOf(troubleOf(error)) }, "slack tells nothing of a user");
        return known?.person ?? { name: null, language: null };
      }
    },
    async isEditor(user) {
      if (users.includes(user)) return true;
      const all = await Promise.all(userGroups.map(membersOf));
      return all.some((members) => members.has(user));
    },
  };
}
