import type { Language } from "../../ontology/labels";
import type { ValueChange } from "./changes-query";
import { changesWordsIn } from "./words";

interface Options {
  readonly values: readonly ValueChange[];
  readonly language: Language;
}

/** What each value was before a change and what it became. */
export function ValueChanges({ values, language }: Options) {
  if (values.length === 0) return null;
  const words = changesWordsIn[language];
  return (
    <dl class="values">
      {values.map(({ property, label, before, after }) => (
        <div key={property}>
          <dt>{label}</dt>
          <dd>
            <span class="heard">{words.before}: </span>
            {before === null ? <span class="quiet">{words.noValue}</span> : <del>{before}</del>}
            <span aria-hidden="true"> → </span>
            <span class="heard">, {words.after}: </span>
            {after === null ? <span class="quiet">{words.noValue}</span> : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
