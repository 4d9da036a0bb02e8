import type { ChatAsker, Place } from "../../core/chat.ts";
import type { Talk } from "./answer.ts";
import { renderHome } from "./render/render.ts";
import { plainMessage } from "../../core/message.ts";
import { codeOf, troubleOf } from "./trouble.ts";

/**
 * Shows somebody their home page: the board and what is watched in their talk with the bot, which the page keeps the id
 * of for its buttons.
 */
export async function publishHome(
  place: Place,
  asker: ChatAsker,
  { needs, client, replying }: Talk,
): Promise<void> {
  const say = needs.say(asker.language);
  let message;
  try {
    message = await needs.desk.home(place, asker);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    needs.log.warn({ platform: "slack", error: name }, "slack home page failed");
    message = plainMessage(say.slack.failed);
  }
  const { blocks, cut } = renderHome(message, replying.look);
  if (cut) blocks.push(...renderHome(plainMessage(say.slack.homeCut), replying.look).blocks);
  try {
    await client.views.publish({
      user_id: asker.id,
      view: { type: "home", private_metadata: place.channel, blocks },
    });
  } catch (error) {
    needs.log.warn({ platform: "slack", code: codeOf(troubleOf(error)) }, "slack home page not taken");
  }
}
