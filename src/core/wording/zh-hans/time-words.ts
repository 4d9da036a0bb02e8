import type { TimeWords } from "../chinese/time.ts";

export const timeWords: TimeWords = { locale: "zh-CN", hongKongTime: "香港时间", time: "时间" };
