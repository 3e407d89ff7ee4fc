import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { isDay } from "../days";
import type { SpaceShown } from "../frame-data";
import { capitalised } from "../map/scene";
import type { TypeChoice } from "./changes-data";
import type { Wanted } from "./wanted";
import { changesWordsIn } from "./words";

interface Options {
  readonly wanted: Wanted;
  readonly language: Language;
  readonly spaces: readonly SpaceShown[];
  readonly types: readonly TypeChoice[];
}

/** A form for which changes to show. */
export function Choose({ wanted, language, spaces, types }: Options) {
  const words = changesWordsIn[language];
  const { id, space, type, from, to } = wanted;
  const sorted = [...types].sort((one, other) => one.plural.localeCompare(other.plural, language));
  return (
    <form class="choose choose--row" action={address.changes(language)}>
      {id !== null && <input type="hidden" name="id" value={id} />}
      {id === null && spaces.length > 1 && (
        <p>
          <label for="space">{words.space}</label>
          <select id="space" name="space">
            <option value="">{words.allSpaces}</option>
            {spaces.map((one) => (
              <option key={one.space} value={one.space} selected={one.space === space}>
                {one.owner}
              </option>
            ))}
          </select>
        </p>
      )}
      {id === null && spaces.length <= 1 && space !== null && <input type="hidden" name="space" value={space} />}
      {id === null && (
        <p>
          <label for="type">{words.type}</label>
          <select id="type" name="type">
            <option value="">{words.allTypes}</option>
            {sorted.map((one) => (
              <option key={one.type} value={one.type} selected={one.type === type}>
                {capitalised(one.plural)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label for="from">{words.from}</label>
        <input id="from" name="from" type="date" value={from !== null && isDay(from) ? from : ""} />
      </p>
      <p>
        <label for="to">{words.to}</label>
        <input id="to" name="to" type="date" value={to !== null && isDay(to) ? to : ""} />
      </p>
      <button type="submit">{words.show}</button>
    </form>
  );
}
