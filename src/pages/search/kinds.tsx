import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Found, Wanted } from "./search-data";
import { searchWords } from "./words";

interface Options {
  readonly found: Found;
  readonly wanted: Wanted;
  readonly language: Language;
}

/** The kinds of things among what was found, each with how many they are, to show one kind only. */
export function Kinds({ found, wanted, language }: Options) {
  const words = searchWords[language];
  const { text, space } = wanted;
  const { groups, totalCount } = found.all;
  const kinds = groups.map(({ key, count }) => ({ key, count, label: pluralOf(key, found) }));
  return (
    <nav class="kinds" aria-label={words.kinds}>
      <ul>
        {[{ key: null, count: totalCount, label: words.all }, ...kinds].map(({ key, count, label }) => (
          <li key={key}>
            <a
              href={address.search(language, { q: text, space, type: key })}
              aria-current={key === wanted.type ? "true" : undefined}
            >
              {label} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What things of a type are called together; the word of the API where there is no such type. */
export function pluralOf(key: string, { ontology }: Found): string {
  return ontology.nodeTypes.find(({ type }) => type === key)?.plural ?? key;
}
