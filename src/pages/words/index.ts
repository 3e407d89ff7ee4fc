import type { Language } from "../../ontology/labels";
import { en } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";
import type { Words } from "./words";

/** The words of each language. */
export const wordsIn: Readonly<Record<Language, Words>> = { fi, sv, en };
