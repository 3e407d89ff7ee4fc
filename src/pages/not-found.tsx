import type { Language } from "../ontology/labels";
import { address } from "./address";
import type { PageContent } from "./page";
import { wordsIn } from "./words";

/** What is shown where there is nothing, or nothing that is public: both alike. */
export function notFound(language: Language): PageContent {
  const words = wordsIn[language];
  return {
    title: words.notFoundTitle,
    summary: words.notFound,
    section: null,
    space: null,
    question: null,
    status: 404,
    body: (
      <div class="head">
        <h1>{words.notFoundTitle}</h1>
        <p class="head__lead">{words.notFound}</p>
        <p>
          <a href={address.map(language)}>{words.backToMap}</a>
        </p>
      </div>
    ),
  };
}
