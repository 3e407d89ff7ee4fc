import { address } from "../address";
import { readSpaces } from "../frame-data";
import type { PageContent, PageRequest } from "../page";
import { wordsIn } from "../words";
import { sourcePage } from "./source-page";
import { sourceWords } from "./words";

const query = `# Which texts does what we know come from?
query Sources($space: ID!) {
  sources(where: { space: { eq: $space } }, first: 500) {
    nodes { id name description publishedOn modifiedOn }
  }
}`;

interface Answer {
  readonly sources: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly description: string | null;
      readonly publishedOn: string | null;
      readonly modifiedOn: string | null;
    }[];
  };
}

/** The source that is asked for, or the sources of a space; where there is but one, that one. */
export async function sourcesPage(request: PageRequest): Promise<PageContent | null> {
  const { language, rest, parameters, ask } = request;
  if (rest) return sourcePage(request, rest);
  const space = parameters.get("space") || (await readSpaces(ask, language))[0]?.space;
  if (!space) return null;
  const question = { query, variables: { space } };
  const { nodes } = (await ask<Answer>(question, language)).sources;
  const [first] = nodes;
  if (!first) return null;
  if (nodes.length === 1) return sourcePage(request, first.id);
  const words = sourceWords[language];
  return {
    title: words.sourcesTitle,
    summary: words.sourcesLead(nodes.length),
    section: "source",
    space,
    question,
    body: (
      <>
        <div class="head">
          <h1>{words.sourcesTitle}</h1>
          <p class="head__lead">{words.sourcesLead(nodes.length)}</p>
        </div>
        <ul class="found">
          {nodes.map(({ id, name, description, publishedOn, modifiedOn }) => (
            <li class="found__one" key={id}>
              <h2 class="found__name">
                <a href={address.source(language, id)}>{name}</a>
              </h2>
              {description && <p>{description}</p>}
              <p class="note quiet">
                {[
                  ...(publishedOn ? [words.published(wordsIn[language].day(publishedOn))] : []),
                  ...(modifiedOn ? [wordsIn[language].updated(wordsIn[language].day(modifiedOn))] : []),
                ].join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
