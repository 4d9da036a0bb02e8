import { webApi } from "@slack/bolt";
import type { Outcome } from "../../core/fault.ts";
import { ok } from "../../core/fault.ts";
import type { Fault } from "../../core/fault.ts";
import { slackFaults } from "../../core/wording/en/slack-faults.ts";
import { botScopes } from "./scopes.ts";
import type { SlackNeeds } from "./settings.ts";
import { troubleOf } from "./trouble.ts";
import { clientOptions } from "./web-client.ts";

export interface Identity {
  team: string;
  botId: string;
  botUser: string;
}

/** Who the bot token belongs to, when it is right and may do all that the desk needs. */
export async function identify(client: webApi.WebClient, needs: SlackNeeds): Promise<Outcome<Identity>> {
  try {
    const answer = await client.auth.test();
    const missing = missingScopes(answer.response_metadata?.scopes, needs);
    if (missing.length > 0) return no(slackFaults.scopes(missing.join(", ")));
    if (!answer.team_id || !answer.user_id || !answer.bot_id) return no(slackFaults.token());
    return ok({ team: answer.team_id, botId: answer.bot_id, botUser: answer.user_id });
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.kind !== "refused") return no(slackFaults.unreachable());
    return no(
      trouble.code === "missing_scope"
        ? slackFaults.scopes(trouble.needed ?? "a scope")
        : slackFaults.token(),
    );
  }
}

/** Whether the app-level token opens a socket; asked before the SDK tries, which would do so for ever. */
export async function checkAppToken(appToken: string, needs: SlackNeeds): Promise<Outcome<null>> {
  const client = new webApi.WebClient(appToken, clientOptions(needs));
  try {
    await client.apps.connections.open();
    return ok(null);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.kind !== "refused") return no(slackFaults.unreachable());
    return no(slackFaults.appToken(trouble.code));
  }
}

/** Slack tells with every answer what the token may do; where nobody tells, nothing is held against it. */
function missingScopes(granted: readonly string[] | undefined, { settings }: SlackNeeds): string[] {
  if (granted === undefined) return [];
  return botScopes(settings.editors.userGroups.length > 0)
    .map(({ scope }) => scope)
    .filter((scope) => !granted.includes(scope));
}

const no = (fault: Fault): { ok: false; fault: Fault } => ({ ok: false, fault });
