import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Send, Sending } from "../../core/delivery.ts";

/** Written after each message; what follows the last one was cut off by a crash and is written again. */
const mark = (name: string): string => `\n<!-- delivery ${name} -->\n\n`;
const lastMark = /\n<!-- delivery [\d-]+ -->\n\n/g;

/** Unique also across databases: numbers begin again in a new one, and the old transcript may still be there. */
const nameOf = (delivery: Sending): string => `${delivery.id}-${delivery.owedAt}`;

export interface Transcript {
  send: Send;
}

/**
 * The terminal's channel: a Markdown file a destination in the data folder, `newsroom.md`. The file is what makes a
 * message sent once: it is on disk with its delivery's mark before the outbox is told, and a repeated
 * delivery finds its mark. `needs.show` then puts it on the screen.
 */
export function createTranscript(needs: {
  folder: string;
  render(delivery: Sending): string;
  show(delivery: Sending): void;
  now(): number;
}): Transcript {
  return {
    async send(delivery) {
      const file = join(needs.folder, `${delivery.destination.id}.md`);
      try {
        if (await append(file, nameOf(delivery), needs.render(delivery))) needs.show(delivery);
        return { kind: "sent", remoteIds: [file] };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {
          kind: "retry",
          at: needs.now() + retryMs * 2 ** Math.min(delivery.attempts, 8),
          fault: {
            code: "transcript-write",
            message: `${file} can't be written: ${reason}`,
            fix: "Make room on the disk, or give the desk write access to its data folder.",
            details: { place: file, reason },
          },
        };
      }
    },
  };
}

const retryMs = 30_000;

/** Appends the message unless its mark is there already; says whether it did. */
async function append(file: string, name: string, text: string): Promise<boolean> {
  const handle = await open(file, "a+");
  try {
    const written = await handle.readFile("utf8");
    if (written.includes(mark(name))) return false;
    const whole = [...written.matchAll(lastMark)].at(-1);
    const end = whole ? whole.index + whole[0].length : 0;
    if (end < written.length) await handle.truncate(Buffer.byteLength(written.slice(0, end)));
    await handle.appendFile(`${text}${mark(name)}`);
    await handle.sync();
    return true;
  } finally {
    await handle.close();
  }
}
