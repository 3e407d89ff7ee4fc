import type { ComponentChildren } from "preact";
import type { Question } from "../ask";
import { readSpaces } from "../frame-data";
import type { PageContent, PageRequest } from "../page";
import { readRows } from "../parts/read-rows";
import { Answer } from "./answer";
import { type Asked, readAsked } from "./asked";
import { Choose } from "./choose";
import { examplesQuestion, findExamples } from "./examples";
import { Invitation } from "./invitation";
import { Name } from "./name";
import {
  type ChoiceData,
  choiceQuestion,
  type EndsData,
  endsQuestion,
  type Named,
  type PathsData,
  pathsQuestion,
} from "./paths-data";
import { pathsWords } from "./words";

type Ends = readonly [Named | null, Named | null];

/** How two things are connected: the ways between them as sentences and drawn, and where one chooses the things. */
export async function pathsPage(request: PageRequest): Promise<PageContent | null> {
  const { language, rest, parameters, ask } = request;
  const asked = readAsked(parameters);
  const spaces = await readSpaces(ask, language);
  if (rest || (asked.space && !spaces.some(({ space }) => space === asked.space))) return null;
  const ends = await readEnds(asked, request);
  const space = ends[0]?.space ?? ends[1]?.space ?? asked.space ?? spaces[0]?.space ?? null;
  const choice = await ask<ChoiceData>(choiceQuestion(space), language);
  const part = await readPart({ asked, ends, choice, space }, request);
  const words = pathsWords[language];
  return {
    title: part.title,
    summary: words.invitation,
    section: "paths",
    space,
    question: part.question ?? choiceQuestion(space),
    status: asked.odd.length > 0 ? 400 : part.status,
    body: (
      <>
        <div class="head">{part.head}</div>
        {asked.odd.length > 0 && <p class="silence notice">{words.odd(asked.odd.join(", "))}</p>}
        <Choose
          asked={asked}
          ends={ends}
          choice={choice}
          space={spaces.length > 1 ? space : null}
          language={language}
        />
        {part.body}
      </>
    ),
  };
}

async function readEnds({ from, to }: Asked, { ask, language }: PageRequest): Promise<Ends> {
  const ids = [from, to].flatMap((id) => id ?? []);
  const { nodes } = await ask<EndsData>(endsQuestion(ids, language), language);
  const found = new Map(ids.map((id, index) => [id, nodes[index] ?? null]));
  return [(from && found.get(from)) || null, (to && found.get(to)) || null];
}

interface Situation {
  readonly asked: Asked;
  readonly ends: Ends;
  readonly choice: ChoiceData;
  readonly space: string | null;
}

/** What of a page differs from situation to situation. */
interface Part {
  readonly title: string;
  readonly head: ComponentChildren;
  readonly body: ComponentChildren;
  readonly question?: Question;
  readonly status?: number;
}

async function readPart(situation: Situation, request: PageRequest): Promise<Part> {
  const { asked, ends } = situation;
  const [from, to] = ends;
  const words = pathsWords[request.language];
  const unknown = [asked.from, asked.to].find((id, index) => id !== null && ends[index] === null);
  if (unknown) return { ...plainPart(words.unknown(unknown), words.unknownWhy), status: 404 };
  if (from && to) return from.id === to.id ? plainPart(from.name, words.same) : connected(from, to, situation, request);
  const one = from ?? to;
  return one ? plainPart(one.name, words.chooseOther) : invited(situation, request);
}

/** A title, and what is to be said and done. */
function plainPart(title: string, lead: string): Part {
  const head = (
    <>
      <h1>{title}</h1>
      <p class="head__lead">{lead}</p>
    </>
  );
  return { title, head, body: null };
}

async function invited({ choice, space }: Situation, { ask, language }: PageRequest): Promise<Part> {
  const words = pathsWords[language];
  const question = examplesQuestion(choice, language);
  const examples = await findExamples(question, { ask, language });
  return {
    ...plainPart(words.question, words.invitation),
    question,
    body: <Invitation examples={examples} space={space} language={language} />,
  };
}

async function connected(from: Named, to: Named, { asked, choice }: Situation, request: PageRequest): Promise<Part> {
  const { ask, language } = request;
  const words = pathsWords[language];
  const question = pathsQuestion(asked, language);
  const { paths } = await ask<PathsData>(question, language);
  const rowOf = await readRows(from.space, request);
  return {
    title: `${from.name} ${words.and} ${to.name}`,
    question,
    head: (
      <>
        <h1>
          <Name of={from} language={language} /> {words.and} <Name of={to} language={language} />
        </h1>
        {paths.paths.length > 0 && (
          <>
            <p class="head__lead">{words.lead}</p>
            <p class="head__facts">
              {asked.order === "strongest" ? words.strongestFirst : words.shortestFirst}
              {!asked.everywhere && ` ${words.avoided}`}
            </p>
          </>
        )}
      </>
    ),
    body: (
      <Answer
        found={paths}
        asked={asked}
        language={language}
        rowOf={rowOf}
        labelOf={(type) => choice.ontology.nodeTypes.find((one) => one.type === type)?.label ?? type}
      />
    ),
  };
}
