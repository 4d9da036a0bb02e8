import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Block, ImageBlock, Message } from "../../core/message.ts";

/**
 * A terminal shows no pictures, so each of a message's goes into a file in `folder`, which the message then names.
 * One that can't be written is left as its words alone; `onTrouble` hears why.
 */
export async function storeImages(
  message: Message,
  folder: string,
  onTrouble: (error: unknown) => void,
): Promise<Message> {
  if (!message.blocks.some((block) => block.kind === "image")) return message;
  const blocks: Block[] = [];
  for (const block of message.blocks) {
    blocks.push(block.kind === "image" ? await storeImage(block, folder, onTrouble) : block);
  }
  return { ...message, blocks };
}

async function storeImage(
  image: ImageBlock,
  folder: string,
  onTrouble: (error: unknown) => void,
): Promise<ImageBlock> {
  // A name leads nowhere else, whatever it holds.
  const file = join(folder, `${image.name.replaceAll(/[^a-z0-9-]/g, "-")}.png`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, image.data);
    return { ...image, file };
  } catch (error) {
    onTrouble(error);
    return image;
  }
}
