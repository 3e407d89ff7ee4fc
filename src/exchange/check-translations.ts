import { type Place, type Problems, within } from "./problems";
import type { Fields } from "./read-record";

/** Finds two texts for one language: a second translation, or one in the node's own language. */
export function checkTranslations(
  own: unknown,
  translations: readonly Fields[],
  place: Place,
  problems: Problems,
): void {
  const taken = new Set([own]);
  for (const [index, { language }] of translations.entries()) {
    if (language !== undefined && taken.has(language)) {
      const message = `"language": expected a language without a text yet, got ${language} again`;
      problems.add(within(place, "translations", index, "language"), message);
    }
    taken.add(language);
  }
}
