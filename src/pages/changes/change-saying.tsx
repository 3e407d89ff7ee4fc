import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { LinkedNames } from "../parts/linked-names";
import type { ChangeShown, ValueChange } from "./changes-query";
import { ValueChanges } from "./value-changes";
import { changesWordsIn } from "./words";

interface Options {
  readonly change: ChangeShown;
  readonly language: Language;
  /** The id of the thing whose changes the page shows; null where it shows those of many. */
  readonly about: string | null;
}

/** A change in a sentence, with the ways from it: to what it is about now, on the map as it was, and to its other changes. */
export function ChangeSaying({ change, language, about }: Options) {
  const { sentence, name, nodes, properties, operation, kind } = change;
  const links = nodes
    .filter(({ id }) => id !== about)
    .map((node) => ({
      name: kind === "NODE" ? (name ?? "") : node.name,
      href: address.node(node.id, { lang: language }),
    }));
  return (
    <li class="change">
      <p class="saying__text">
        <LinkedNames text={`${sentence}.`} links={links} />
      </p>
      {operation === "UPDATE" && (
        <ValueChanges values={properties.filter((one) => !isTold(one, sentence))} language={language} />
      )}
      <Ways change={change} language={language} about={about} />
    </li>
  );
}

/** Whether the sentence says already what a value was and became. */
function isTold({ before, after }: ValueChange, sentence: string): boolean {
  return before !== null && after !== null && sentence.includes(`${before} → ${after}`);
}

function Ways({ change, language, about }: Options) {
  const { operation, revision, kind, subjectId, nodes, name } = change;
  const words = changesWordsIn[language];
  const focus = kind === "NODE" ? subjectId : nodes[0]?.id;
  if (!focus) return null;
  const isGone = operation === "DELETE";
  const asOf = isGone ? revision - 1 : revision;
  const what = <span class="heard">: {name ?? nodes[0]?.name}</span>;
  return (
    <ul class="links note">
      <li>
        <a rel="nofollow" href={`${address.map(language, { focus, asOf })}#chosen`}>
          {isGone ? words.mapBefore : words.mapThen}
          {what}
        </a>
      </li>
      {kind === "NODE" && subjectId !== about && (
        <li>
          <a href={address.changes(language, { id: subjectId })}>
            {words.history}
            {what}
          </a>
        </li>
      )}
    </ul>
  );
}
