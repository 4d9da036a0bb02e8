import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchAccuracy } from "./accuracy.ts";
import { benchAssess } from "./assess.ts";
import { benchChat } from "./chat/chat.ts";
import { benchLedger } from "./ledger/ledger.ts";
import { benchParse } from "./parse.ts";
import { benchPoll } from "./poll/poll.ts";
import { benchQueries } from "./queries/queries.ts";
import type { Figure } from "./report.ts";
import { table } from "./report.ts";
import { benchStart } from "./start.ts";

// `npm run bench` measures everything; `npm run bench -- poll start` only these; `--small` leaves out the million.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { small: { type: "boolean", default: false } },
});

const sections: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  assess: benchAssess,
  parse: benchParse,
  accuracy: benchAccuracy,
  start: benchStart,
  poll: benchPoll,
  queries: () => benchQueries(values.small ? [100_000] : [100_000, 1_000_000]),
  ledger: () => benchLedger(values.small ? 100_000 : 1_000_000),
  chat: benchChat,
};

const unknown = positionals.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(", ")}: use ${Object.keys(sections).join(", ")}.`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`measuring ${name} …`);
  figures.push(...(await measure()));
}
const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}\n\n${table(figures)}\n`);
console.log(JSON.stringify({ machine, figures }));
