// Opens the store in the folder named first as a user that file permissions hold for, and says what came of it.
import { openStore } from "../../src/store/open.ts";
import { owe } from "../../src/store/deliveries.ts";

if (typeof owe !== "function") throw new Error("everything is loaded before the user changes");
const nobody = 65_534;
if (process.getuid?.() === 0) process.setuid!(nobody);
const opened = await openStore({ databaseUrl: null, dataDir: process.argv[2]! });
console.log(opened.ok ? "opened" : JSON.stringify(opened.fault));
