import { type Language, languages } from "../../ontology/labels";
import { address } from "../address";
import type { EmbedAsked } from "./asked";
import type { BuilderData, Choosable } from "./builder-data";
import { embedWords } from "./words";

interface Options {
  readonly asked: EmbedAsked;
  readonly data: BuilderData;
  readonly space: string | null;
  readonly language: Language;
}

/** Where one chooses what to embed; it works by its address alone. */
export function Choose({ asked, data, space, language }: Options) {
  const words = embedWords[language];
  const { chosen, isWhole } = data;
  return (
    <form class="embed" action={address.embed(language)}>
      {space && <input type="hidden" name="space" value={space} />}
      {!isWhole && (
        <p class="embed__part">
          <label for="find">{words.find}</label>
          <input id="find" name="q" type="search" value={asked.text} autocomplete="off" />
          <span class="note quiet">{words.onlySome(data.things.length)}</span>
        </p>
      )}
      <p class="embed__part">
        <label for="node">{words.thing}</label>
        <Things data={data} language={language} />
      </p>
      {chosen && (
        <fieldset class="embed__part">
          <legend>{words.relations}</legend>
          {chosen.relations.length === 0 && <p class="silence">{words.noRelations}</p>}
          {chosen.relations.length > 0 && <p class="note quiet">{words.relationsHint}</p>}
          {chosen.relations.map(({ field, label, count }) => (
            <label class="embed__choice" key={field}>
              <input type="checkbox" name="relation" value={field} checked={asked.relations.includes(field)} />
              <span>
                {label.charAt(0).toLocaleUpperCase(language) + label.slice(1)} <span class="count">{count}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="embed__part">
        <legend>{words.widgetLanguage}</legend>
        {languages.map((one) => (
          <label class="embed__choice" key={one}>
            <input type="radio" name="lang" value={one} checked={one === asked.lang} /> {words.languageNames[one]}
          </label>
        ))}
      </fieldset>
      <button type="submit">{words.show}</button>
    </form>
  );
}

function Things({ data, language }: Pick<Options, "data" | "language">) {
  const { things, chosen } = data;
  const isListed = things.some(({ id }) => id === chosen?.id);
  const all = chosen && !isListed ? [chosen, ...things] : things;
  return (
    <select id="node" name="node" required>
      <option value="">{embedWords[language].choose}</option>
      {groupsOf(all, data.plurals, language).map(({ label, members }) => (
        <optgroup label={label} key={label}>
          {members.map(({ id, name }) => (
            <option value={id} selected={id === chosen?.id} key={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

interface Group {
  readonly label: string;
  readonly members: readonly Choosable[];
}

/** Things by their types, both in the order of the alphabet. */
function groupsOf(things: readonly Choosable[], plurals: BuilderData["plurals"], language: Language): Group[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = [...things].sort((one, other) => compare(one.name, other.name));
  return [...new Set(things.map(({ type }) => type))]
    .map((type) => ({ label: plurals.get(type) ?? type, members: sorted.filter((thing) => thing.type === type) }))
    .sort((one, other) => compare(one.label, other.label));
}
