import type { Send } from "../../core/delivery.ts";
import type { Api } from "./api.ts";
import type { DiscordNeeds } from "./settings.ts";
export const createSend = (_: Api, __: DiscordNeeds): Send => async () => ({ kind: "retry", at: 0, fault: { code: "", message: "" } });
