import { connectTo } from "./tests/support/discord-desk.ts";
import { startDiscordServer } from "./tests/support/discord-server/server.ts";
const server = await startDiscordServer(); const {log,connection} = await connectTo(server);
setTimeout(()=>{console.log(log, server.requests.map(r=>[r.method,r.path,r.status])); process.exit()}, 3000);
console.log("stop server"); 
if (process.argv[2]) {await server.stop();}
console.log("stop conn"); await connection.stop(); console.log("stopped");
