import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { ChangeShown } from "./changes-query";
import { nameOf, type Subject } from "./subject";
import { changesWordsIn } from "./words";

interface Options {
  readonly subject: Subject | null;
  readonly changes: readonly ChangeShown[];
  readonly language: Language;
}

/** Whose changes are told, and the way to what it is now, where it is. */
export function ChangesHead({ subject, changes, language }: Options) {
  const words = changesWordsIn[language];
  if (!subject) {
    return (
      <div class="head">
        <h1>{words.title}</h1>
        <p class="head__facts">{words.lead}</p>
      </div>
    );
  }
  const { id, name, space } = subject;
  const called = nameOf(subject, changes);
  return (
    <div class="head">
      <p class="head__kind">{words.title}</p>
      <h1>{called}</h1>
      <p class="head__facts">{words.leadOf(called)}</p>
      <p class="head__facts">
        {name === null ? words.isGone : <a href={address.node(id, { lang: language })}>{words.page}</a>}
        {" · "}
        <a href={address.changes(language, { space })}>{words.ofAll}</a>
      </p>
    </div>
  );
}
