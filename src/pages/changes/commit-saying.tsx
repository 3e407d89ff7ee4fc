import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Days } from "../days";
import type { CommitShown } from "./by-commit";
import { ChangeSaying } from "./change-saying";
import { changesWordsIn } from "./words";

/** How many changes of a commit are told before the others are folded. */
const FIRST = 8;

interface Options {
  readonly commit: CommitShown;
  readonly language: Language;
  readonly days: Days;
  readonly about: string | null;
  /** The space whose map shows the state after it; null where there may be several. */
  readonly space: string | null;
}

/** What was changed together: when, under which name, why, and what. */
export function CommitSaying({ commit, language, days, about, space }: Options) {
  const { revision, recordedAt, actor, reason, changes } = commit;
  const words = changesWordsIn[language];
  const [first, rest] = [changes.slice(0, FIRST), changes.slice(FIRST)];
  const tell = (some: CommitShown["changes"]) =>
    some.map((change) => (
      <ChangeSaying key={change.kind + change.subjectId} change={change} language={language} about={about} />
    ));
  return (
    <li class="commit" id={`r${revision}`}>
      <h3 class="commit__by">
        <time datetime={recordedAt}>{words.by(days.time(recordedAt), actor)}</time>
      </h3>
      {reason && <p class="commit__reason">{words.reason(reason)}</p>}
      <p class="note quiet">
        {words.revision(revision)}
        {" · "}
        <a rel="nofollow" href={address.map(language, { space, asOf: revision })}>
          {words.mapAfter}
        </a>
      </p>
      <ul class="sayings">{tell(first)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <ul class="sayings">{tell(rest)}</ul>
        </details>
      )}
    </li>
  );
}
