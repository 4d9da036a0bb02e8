import type { Wording } from "./en.ts";
import { en } from "./en.ts";

export const zhHans: Wording = { ...en };
