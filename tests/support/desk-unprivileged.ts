/** The command line as a user for whom file permissions hold, which they don't for root. */
import { main } from "../../src/cli.ts";

// Everything is loaded before the user changes: that one may not be allowed to read the code.
await import("../../src/cli/start.ts");
const nobody = 65_534;
if (process.getuid?.() === 0) process.setuid!(nobody);
await main(process.argv.slice(2));
