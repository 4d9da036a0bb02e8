import type { Language } from "../article.ts";
import type { Wording } from "./en.ts";
import { en } from "./en.ts";
import { zhHans } from "./zh-hans.ts";
import { zhHant } from "./zh-hant.ts";

const wordings: Readonly<Record<Language, Wording>> = { en, "zh-Hant": zhHant, "zh-Hans": zhHans };

/** Everything that the desk says, in a language; English where none is known. */
export const wordingFor = (language: Language | null): Wording => wordings[language ?? "en"];
