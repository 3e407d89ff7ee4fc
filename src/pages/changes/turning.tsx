import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { ChangesData } from "./changes-data";
import { parametersOf, type Wanted } from "./wanted";
import { changesWordsIn } from "./words";

interface Options {
  readonly pageInfo: ChangesData["changes"]["pageInfo"];
  readonly wanted: Wanted;
  readonly language: Language;
}

/** The ways to the newest changes, and to older ones. */
export function Turning({ pageInfo: { hasPreviousPage, startCursor }, wanted, language }: Options) {
  const words = changesWordsIn[language];
  if (wanted.before === null && !hasPreviousPage) return null;
  return (
    <ul class="links turning">
      {wanted.before !== null && (
        <li>
          <a href={address.changes(language, { ...parametersOf(wanted), before: null })}>{words.newest}</a>
        </li>
      )}
      {hasPreviousPage && (
        <li>
          <a rel="next" href={address.changes(language, { ...parametersOf(wanted), before: startCursor })}>
            {words.older}
          </a>
        </li>
      )}
    </ul>
  );
}
