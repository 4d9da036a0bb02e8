// Takes the lock of the folder named first, says so, and holds it until it is killed.
import { lockDesk } from "../../src/store/lock.ts";

const locked = lockDesk(process.argv[2]!);
console.log(locked.ok ? "locked" : locked.fault.code);
setInterval(() => locked.ok, 1_000);
