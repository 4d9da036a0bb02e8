import type { TimeWords } from "../chinese/time.ts";

export const timeWords: TimeWords = { locale: "zh-HK", hongKongTime: "香港時間", time: "時間" };
