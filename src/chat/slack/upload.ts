import type { webApi } from "@slack/bolt";
import type { ChatLog } from "../../core/chat.ts";
import type { ImageBlock } from "../../core/message.ts";
import { cleanText } from "../clean-text.ts";
import { clipText } from "../cut-text.ts";
import { codeOf, troubleOf } from "./trouble.ts";

const uploadMs = 20_000;

/** What an upload needs; `fetch` takes the proxy where there is one. */
export interface UploadNeeds {
  client: webApi.WebClient;
  fetch: typeof globalThis.fetch;
  log: ChatLog;
}

/**
 * Uploads pictures, shared with nobody until a message shows them. Gives their files' ids in order, null for one
 * that couldn't be uploaded: its words stand for it then.
 */
export const uploadImages = (images: readonly ImageBlock[], needs: UploadNeeds): Promise<(string | null)[]> =>
  Promise.all(images.map((image) => upload(image, needs)));

async function upload(image: ImageBlock, { client, fetch, log }: UploadNeeds): Promise<string | null> {
  const name = `${image.name.replaceAll(/[^a-z0-9-]/g, "-")}.png`;
  try {
    const place = await client.files.getUploadURLExternal({
      filename: name,
      length: image.data.byteLength,
      alt_text: clipText(cleanText(image.alt), 1000),
    });
    if (!place.upload_url || !place.file_id) return null;
    const sent = await fetch(place.upload_url, {
      method: "POST",
      body: new Uint8Array(image.data),
      headers: { "content-type": "image/png" },
      signal: AbortSignal.timeout(uploadMs),
    });
    await sent.body?.cancel();
    if (!sent.ok) throw new Error("the upload was refused");
    await client.files.completeUploadExternal({ files: [{ id: place.file_id, title: name }] });
    return place.file_id;
  } catch (error) {
    log.warn({ platform: "slack", code: codeOf(troubleOf(error)) }, "slack picture not uploaded");
    return null;
  }
}
