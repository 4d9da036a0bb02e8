import type { Language } from "../article.ts";
import type { Wording } from "./en.ts";
import { en } from "./en.ts";

/** What the desk says in a language; English where none is known. */
export const wordingFor = (_language: Language | null): Wording => en;
