import { readChoice } from "../map/choice";
import type { PageContent, PageRequest } from "../page";
import { present } from "./moment";
import { PastNotice } from "./past-notice";
import { TimeBar } from "./time-bar";
import { readTimes } from "./times";
import { pastWordsIn } from "./words";

/** What is shown of a time in which nothing was recorded of a strategy, with the ways to another; null in the present. */
export async function emptyThen(request: PageRequest): Promise<PageContent | null> {
  const { language, parameters } = request;
  const choice = await readChoice(request);
  if (!choice || choice.moment === present) return null;
  const { moment, space } = choice;
  const kept = { space, focus: choice.focus, view: parameters.get("view") };
  const inTime = { times: await readTimes(space, moment, request), moment, language, kept };
  const words = pastWordsIn[language];
  return {
    title: words.notYet,
    summary: words.notYetHow,
    section: "map",
    space,
    question: null,
    isPast: true,
    status: 404,
    body: (
      <>
        <PastNotice {...inTime} />
        <div class="head">
          <h1>{words.notYet}</h1>
          <p class="head__lead">{words.notYetHow}</p>
        </div>
        <TimeBar {...inTime} />
      </>
    ),
  };
}
