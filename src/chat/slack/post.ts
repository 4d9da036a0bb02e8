import { setTimeout as sleep } from "node:timers/promises";
import type { types, webApi } from "@slack/bolt";
import type { SlackPart } from "./render/render.ts";
import { withFiles } from "./render/render.ts";
import type { Trouble } from "./trouble.ts";
import { troubleOf } from "./trouble.ts";
import type { UploadNeeds } from "./upload.ts";
import { uploadImages } from "./upload.ts";

/** What every message is posted with: nothing in it is looked for or shown a preview of. */
export const quiet = { unfurl_links: false, unfurl_media: false, parse: "none", link_names: false } as const;

/** A new file is not ready for a message at once (slackapi/node-slack-sdk#1865); waited for this long, in steps. */
const fileWaits = [500, 1500, 3000];

/** Posts a message; gives where it is. The SDK's own method doesn't know `client_msg_id`, which this passes on. */
export async function postMessage(
  client: webApi.WebClient,
  body: { channel: string; text: string } & Record<string, unknown>,
): Promise<{ channel: string; ts: string }> {
  const { channel = body.channel, ts = "" } = (await client.apiCall("chat.postMessage", body)) as {
    channel?: string;
    ts?: string;
  };
  return { channel, ts };
}

/**
 * Posts a part by whatever `post` does with its body, with its pictures uploaded. A picture whose file Slack won't
 * take in time is left to its words.
 */
export async function postPart<Result>(
  part: SlackPart,
  needs: UploadNeeds,
  post: (body: { text: string; blocks?: types.KnownBlock[] }) => Promise<Result>,
): Promise<{ ok: true; result: Result } | { ok: false; trouble: Trouble }> {
  const files = await uploadImages(part.images, needs);
  const waits = files.some((id) => id !== null) ? [...fileWaits, null] : [null];
  for (const wait of waits) {
    const outcome = await attempt(() => post(bodyOf(part, files)));
    if (outcome.ok || wait === null || !isAboutBlocks(outcome.trouble)) {
      if (outcome.ok || files.length === 0 || !isAboutBlocks(outcome.trouble)) return outcome;
      break;
    }
    await sleep(wait);
  }
  return attempt(() =>
    post(
      bodyOf(
        part,
        files.map(() => null),
      ),
    ),
  );
}

function bodyOf(
  part: SlackPart,
  files: readonly (string | null)[],
): { text: string; blocks?: types.KnownBlock[] } {
  return { text: part.text, ...(part.blocks.length === 0 ? {} : { blocks: withFiles(part.blocks, files) }) };
}

async function attempt<Result>(
  call: () => Promise<Result>,
): Promise<{ ok: true; result: Result } | { ok: false; trouble: Trouble }> {
  try {
    return { ok: true, result: await call() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

const isAboutBlocks = (trouble: Trouble): boolean =>
  trouble.kind === "refused" && trouble.code === "invalid_blocks";
