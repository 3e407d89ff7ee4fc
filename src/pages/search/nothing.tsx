import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { pluralOf } from "./kinds";
import type { Found, Wanted } from "./search-data";
import { searchWords } from "./words";

interface Options {
  readonly found: Found;
  readonly wanted: Wanted;
  readonly language: Language;
  /** Whether there are other strategies in which one could look. */
  readonly isAmongMany: boolean;
}

/** What to try where there is nothing to show. */
export function Nothing({ found, wanted, language, isAmongMany }: Options) {
  const words = searchWords[language];
  const { text, space, type } = wanted;
  const isKind = found.ontology.nodeTypes.some((one) => one.type === type);
  return (
    <div class="silence">
      {found.all.totalCount > 0 ? (
        <p>{words.noneOfKind(type && isKind ? pluralOf(type, found) : null)}</p>
      ) : (
        words.hints.map((hint) => <p key={hint}>{hint}</p>)
      )}
      <ul class="links">
        {space && isAmongMany && (
          <li>
            <a href={address.search(language, { q: text })}>{words.everywhere}</a>
          </li>
        )}
        <li>
          <a href={address.map(language, { space, view: "table" })}>{words.seeAll}</a>
        </li>
      </ul>
    </div>
  );
}
