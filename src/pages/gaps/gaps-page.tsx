import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Question } from "../ask";
import type { PageContent, PageRequest } from "../page";
import { LinkedName } from "../parts/linked-name";
import { wordsIn } from "../words";

const query = `# What is missing?
query Gaps($space: String, $after: String) {
  gaps(space: $space, first: 500, after: $after) {
    totalCount
    groups(by: EXPECTATION) { key label count }
    pageInfo { hasNextPage endCursor }
    nodes {
      expectation { name }
      sentence
      node { id name type }
      standIns { id sentence statement { confidence } }
    }
  }
}`;

interface Gap {
  readonly expectation: { readonly name: string };
  readonly sentence: string;
  readonly node: { readonly id: string; readonly name: string };
  readonly standIns: readonly {
    readonly id: string;
    readonly sentence: string;
    readonly statement: { readonly confidence: "HIGH" | "MEDIUM" | "LOW" } | null;
  }[];
}

interface Data {
  readonly gaps: {
    readonly totalCount: number;
    readonly groups: readonly { readonly key: string; readonly label: string; readonly count: number }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Gap[];
  };
}

/** What a strategy does not say though one would expect it to, kind by kind: questions to ask those who wrote it. */
export async function gapsPage({ language, rest, parameters, ask }: PageRequest): Promise<PageContent | null> {
  if (rest) return null;
  const space = parameters.get("space");
  const question: Question = { query, variables: { space, after: parameters.get("after") } };
  const { gaps } = await ask<Data>(question, language);
  const words = wordsIn[language];
  const next = gaps.pageInfo.hasNextPage ? gaps.pageInfo.endCursor : null;
  return {
    title: words.gaps,
    summary: words.gapsLead(gaps.totalCount),
    section: "gaps",
    space,
    question,
    body: (
      <>
        <div class="head">
          <h1>{words.gapsTitle}</h1>
          <p class="head__lead">{words.gapsLead(gaps.totalCount)}</p>
          <p class="head__facts">{words.gapsHow}</p>
        </div>
        {gaps.groups.map(({ key, label, count }) => (
          <section class="ask" aria-labelledby={key} key={key}>
            <h2 id={key}>
              {words.isMissing(label)} <span class="count">{count}</span>
            </h2>
            <ul class="sayings">
              {gaps.nodes
                .filter(({ expectation }) => expectation.name === key)
                .map((gap) => (
                  <GapSaying key={gap.node.id} gap={gap} language={language} />
                ))}
            </ul>
          </section>
        ))}
        {next && <a href={address.gaps(language, { space, after: next })}>{words.next}</a>}
      </>
    ),
  };
}

function GapSaying({ gap, language }: { readonly gap: Gap; readonly language: Language }) {
  const { sentence, node, standIns } = gap;
  const words = wordsIn[language];
  return (
    <li class="saying silence">
      <p class="saying__text">
        <LinkedName text={`${sentence}.`} name={node.name} href={address.node(node.id, { lang: language })} />
      </p>
      {standIns.length > 0 && (
        <details>
          <summary>{words.standsIn(standIns.length)}</summary>
          <ul class="premises">
            {standIns.map(({ id, sentence, statement }) => (
              <li class="knows knows--derived" key={id}>
                {sentence}.
                {statement && (
                  <p class="basis">
                    <span class="line line--derived" aria-hidden="true" /> {words.derived},{" "}
                    {words.confidence[statement.confidence]}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
