import type { Language } from "../../../ontology/labels";
import { en } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";
import type { PathsWords } from "./words";

/** The words of each language. */
export const pathsWords: Readonly<Record<Language, PathsWords>> = { fi, sv, en };
