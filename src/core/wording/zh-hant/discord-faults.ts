import type { FaultWords } from "../fault-details.ts";

const allow = "請在該頻道給予機械人 View Channel、Send Messages、Embed Links 及 Read Message History 權限。";
const gone = "頻道已不存在，或機械人看不到它。";
const token: FaultWords = () => [
  "Discord 拒絕權杖。",
  "請從 https://discord.com/developers/applications（Bot，Reset Token）複製機械人的權杖，填入 DISCORD_TOKEN。",
];

/** Discord's faults by their codes; any other is what Discord answered, by its number. */
export const discordFaults: Readonly<Record<string, FaultWords>> = {
  "discord-token": token,
  "discord-proxy": () => [
    "無法經 PROXY_URL 連接 Discord 的閘道，而一切連線都不得繞過代理。",
    "請把 DISCORD_API_URL 設為可直接連接的自設閘道，或移除 PROXY_URL。",
  ],
  "discord-busy": () => ["Discord 要求稍候。"],
  "discord-unreachable": () => [
    "Discord 沒有回應。",
    "請檢查網絡和 DISCORD_API_URL；在 Discord 回應之前，系統會照常運作。",
  ],
  "discord-unsure": () => [
    "無法確定訊息是否已發佈：Discord 的回應遺失了。",
    "請查看頻道，再決定重新發送或放棄。給予 Read Message History 權限後，系統可自行查看。",
  ],
  "discord-no-channel": () => ["這個發佈位置沒有指定頻道。"],
  "discord-404": () => [gone, allow],
  "discord-10003": () => [gone, allow],
  "discord-403": () => ["機械人不能在頻道發佈訊息。", allow],
  "discord-50001": () => ["機械人不能在頻道發佈訊息。", allow],
  "discord-50013": () => ["機械人不能在頻道發佈訊息。", allow],
  "discord-refused": () => ["Discord 拒絕了要求。"],
  discord: ({ code }) => [`Discord 拒絕了要求（${code}）。`],
};
