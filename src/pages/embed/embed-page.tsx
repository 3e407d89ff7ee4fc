import type { Language } from "../../ontology/labels";
import { readSpaces } from "../frame-data";
import type { PageContent, PageRequest } from "../page";
import { wordsIn } from "../words";
import { type EmbedAsked, readEmbedAsked } from "./asked";
import { type BuilderData, type Chosen, readChosen, readThings } from "./builder-data";
import { Choose } from "./choose";
import { Looks } from "./looks";
import type { Piece } from "./snippets";
import { Preview, Take } from "./take";
import { embedWords } from "./words";

/** Where one chooses what pages elsewhere show of the strategy, sees it, and takes the code for it. */
export async function embedPage({ language, rest, parameters, ask, origin }: PageRequest): Promise<PageContent | null> {
  if (rest) return null;
  const asked = readEmbedAsked(parameters, language);
  const chosen = asked.node === null ? null : await readChosen(ask, asked.node, language);
  const spaces = await readSpaces(ask, language);
  const space = chosen?.space ?? spaces.find((one) => one.space === asked.space)?.space ?? spaces[0]?.space ?? "";
  const data = { ...(await readThings(ask, { space, text: asked.text, language })), chosen };
  const words = embedWords[language];
  const problems = problemsOf(asked, chosen, language);
  return {
    title: words.title,
    summary: words.lead,
    section: "embed",
    space,
    question: data.question,
    status: statusOf(asked, chosen),
    body: (
      <>
        <div class="head">
          <p class="head__kind">{wordsIn[language].embed}</p>
          <h1>{words.title}</h1>
          <p class="head__lead">{words.lead}</p>
        </div>
        {problems.map((problem) => (
          <p class="silence notice" role="alert" key={problem}>
            {problem}
          </p>
        ))}
        <Builder
          asked={asked}
          data={data}
          space={spaces.length > 1 ? space : null}
          language={language}
          origin={origin}
        />
        <script src="/embed/v1/strategy-links.js" defer />
        <script src="/embed/v1/builder.js" defer />
      </>
    ),
  };
}

interface BuilderOptions {
  readonly asked: EmbedAsked;
  readonly data: BuilderData;
  readonly space: string | null;
  readonly language: Language;
  readonly origin: string;
}

function Builder({ asked, data, space, language, origin }: BuilderOptions) {
  const { chosen } = data;
  const piece = chosen && pieceOf(asked, chosen, origin);
  return (
    <>
      <div class="builder">
        <Choose asked={asked} data={data} space={space} language={language} />
        {piece && <Preview piece={piece} language={language} />}
      </div>
      {piece && (
        <div class="builder">
          <Take piece={piece} language={language} />
          <Looks language={language} />
        </div>
      )}
    </>
  );
}

/** What was chosen of another thing before does not stand in the way. */
function pieceOf(asked: EmbedAsked, { id, name, relations }: Chosen, origin: string): Piece {
  const fields = relations.map(({ field }) => field);
  return {
    origin,
    node: id,
    name,
    relations: fields.filter((field) => asked.relations.includes(field)),
    lang: asked.lang,
  };
}

function problemsOf({ node, isLangKnown }: EmbedAsked, chosen: Chosen | null, language: Language): string[] {
  const words = embedWords[language];
  const noThing = node !== null && chosen === null ? [words.noThing(node)] : [];
  return isLangKnown ? noThing : [...noThing, words.badLanguage];
}

function statusOf({ node, isLangKnown }: EmbedAsked, chosen: Chosen | null): number {
  if (node !== null && chosen === null) return 404;
  return isLangKnown ? 200 : 400;
}
