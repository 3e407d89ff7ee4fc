import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Alternate, PageContent, PageRequest } from "../page";
import { Bases } from "../parts/bases";
import { kindOf, langOf } from "../parts/known";
import { Legend } from "../parts/legend";
import { readRows } from "../parts/read-rows";
import type { RowOf } from "../parts/rows";
import { Saying } from "../parts/saying";
import { type Moment, present, readMoment } from "../past/moment";
import { momentInTitle, Notice } from "../past/notice";
import { pastWordsIn } from "../past/words";
import { byQuestion } from "./asked";
import { Facts } from "./facts";
import { goneNode } from "./gone-node";
import { gapsQuery, type NodeData, type NodeSaying, type NodeShown, nodeQuery } from "./node-data";
import { Observations } from "./observations";
import { People } from "./people";
import { Side } from "./side";
import { nodeWords } from "./words";

interface Gaps {
  readonly gaps: { readonly nodes: readonly { readonly sentence: string; readonly node: { readonly id: string } }[] };
}

/** The page of one thing: what is said of it, from either side, by whom and how surely, and what is not said. */
export async function nodePage(request: PageRequest): Promise<PageContent | null> {
  const { language, rest: id, ask } = request;
  const moment = await readMoment(request);
  const question = { query: nodeQuery, variables: { id, ...moment.variables } };
  const { node, ontology } = await ask<NodeData>(question, language);
  if (!node) return goneNode(request, moment);
  const rowOf = await readRows(node.space, { ask, language, moment });
  const variables = { space: node.space, ...moment.variables };
  const { gaps } = await ask<Gaps>({ query: gapsQuery, variables }, language);
  const missing = gaps.nodes.filter((gap) => gap.node.id === id).map(({ sentence }) => sentence);
  const kind = ontology.nodeTypes.find(({ type }) => type === node.type)?.label ?? node.type;
  return {
    title: [node.name, ...momentInTitle(moment, language)].join(" – "),
    summary: node.description ?? `${node.name} – ${kind}`,
    section: null,
    space: node.space,
    node: id,
    question,
    alternates: alternatesOf(id, moment),
    isPast: moment !== present,
    body: (
      <>
        <Notice
          {...{ moment, language }}
          toNow={address.node(id, { lang: language })}
          changes={{ href: address.changes(language, { id }), label: pastWordsIn[language].seeHistory }}
        />
        <div class="head">
          <p class="head__kind">{kind}</p>
          <h1>{node.name}</h1>
          {node.description && <p class="head__lead">{node.description}</p>}
          {typeof node.definition === "string" && <p class="head__lead">{node.definition}</p>}
          <p class="head__facts">
            <a href={address.map(language, { focus: id, ...moment.asked })}>{nodeWords[language].onMap}</a>
            {" · "}
            <a href={address.paths(language, { from: id })}>{nodeWords[language].connect}</a>
            {" · "}
            <a href={address.changes(language, { id })}>{nodeWords[language].history}</a>
          </p>
        </div>
        <div class="node">
          <div>
            <Citation node={node} language={language} rowOf={rowOf} />
            <Answers node={node} language={language} rowOf={rowOf} moment={moment} />
            {node.observations && node.observations.length > 0 && (
              <Observations
                observations={node.observations}
                unit={typeof node.unit === "string" ? node.unit : null}
                language={language}
              />
            )}
            {missing.length > 0 && <Missing sentences={missing} language={language} />}
          </div>
          <Side language={language}>
            <Facts node={node} ontology={ontology} language={language} />
            <Side.Names node={node} language={language} />
            <Side.Identifiers node={node} language={language} />
            <Side.Forms alternates={alternatesOf(id, moment)} language={language} />
            <Legend language={language} />
          </Side>
        </div>
      </>
    ),
  };
}

interface Part {
  readonly node: NodeShown;
  readonly language: Language;
  readonly rowOf: RowOf;
}

/** The words in which its source speaks of it as a whole. */
function Citation({ node, language, rowOf }: Part) {
  const whole = node.statements.filter(({ property }) => property === null);
  const quoted = whole.find(({ quote }) => quote !== null);
  if (whole.length === 0) return null;
  const [first] = whole;
  return (
    <figure class={`node__cite cite knows knows--${kindOf((quoted ?? first)?.status ?? "STATED")}`}>
      {quoted && (
        <blockquote lang={langOf(quoted.source?.textLanguage)}>
          <p>{quoted.quote}</p>
        </blockquote>
      )}
      <figcaption>
        <Bases
          statements={whole.map((one) => (one === quoted ? { ...one, quote: null } : one))}
          language={language}
          rowOf={rowOf}
        />
      </figcaption>
    </figure>
  );
}

function Answers({ node, language, rowOf, moment }: Part & { readonly moment: Moment }) {
  const linkTo = (id: string) => address.node(id, { lang: language, ...moment.asked });
  return (
    <>
      {byQuestion(node.sentences).map(([question, answers]) => (
        <section class="ask" aria-labelledby={question} key={question}>
          <h2 id={question}>{nodeWords[language].asked[question]}</h2>
          <ul class="sayings">
            {answers.map((said) => (
              <Saying said={said} language={language} about={node.id} rowOf={rowOf} linkTo={linkTo} key={keyOf(said)}>
                {question === "contact" && <People said={said} about={node.id} linkTo={linkTo} />}
              </Saying>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Missing({ sentences, language }: { readonly sentences: readonly string[]; readonly language: Language }) {
  return (
    <section class="ask" aria-labelledby="missing">
      <h2 id="missing">{nodeWords[language].notSaid}</h2>
      <ul class="silence sayings">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}.</li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ links }: NodeSaying): string {
  return links.map(({ id }) => id).join(" ");
}

/** The same in other formats, which tell of the present only. */
function alternatesOf(id: string, moment: Moment): Alternate[] {
  if (moment !== present) return [];
  const own = address.node(id);
  return [
    { label: "JSON-LD", href: `${own}.jsonld`, type: "application/ld+json" },
    { label: "Turtle", href: `${own}.ttl`, type: "text/turtle" },
    { label: "JSON", href: `${own}.json`, type: "application/json" },
  ];
}
