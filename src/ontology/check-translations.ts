import type { Flaw } from "./flaw";
import { defaultLanguage } from "./labels";

/** Finds two texts for one language: a second translation, or one in the node's own language. */
export function* checkTranslations(
  own: unknown,
  translations: readonly Readonly<Record<string, unknown>>[],
): Iterable<Flaw> {
  const taken = new Set<unknown>([own ?? defaultLanguage]);
  for (const [index, { language }] of translations.entries()) {
    if (language !== undefined && taken.has(language)) {
      const words = `"language": expected a language without a text yet, got ${language} again`;
      yield { at: ["translations", index, "language"], words };
    }
    taken.add(language);
  }
}
