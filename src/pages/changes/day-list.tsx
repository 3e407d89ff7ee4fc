import type { Language } from "../../ontology/labels";
import type { Days } from "../days";
import { wordsIn } from "../words";
import { byCommit, byDay } from "./by-commit";
import type { ChangeShown } from "./changes-query";
import { CommitSaying } from "./commit-saying";

interface Options {
  /** The oldest first, as the API tells them. */
  readonly changes: readonly ChangeShown[];
  readonly language: Language;
  readonly days: Days;
  /** The id of the thing whose changes the page shows; null where it shows those of many. */
  readonly about: string | null;
  /** The space whose map shows the state after each; null where there may be several. */
  readonly space: string | null;
}

/** Changes by day and by commit, the newest first. */
export function DayList({ changes, language, days, about, space }: Options) {
  const commits = byCommit(changes).reverse();
  return (
    <>
      {byDay(commits, days).map(({ day, commits: ofDay }) => (
        <section class="day" key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{wordsIn[language].day(day)}</h2>
          <ol class="commits">
            {ofDay.map((commit) => (
              <CommitSaying
                key={commit.revision}
                commit={commit}
                language={language}
                days={days}
                about={about}
                space={space}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
