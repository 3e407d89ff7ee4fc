import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { PageContent, PageRequest } from "../page";
import { langOf } from "../parts/known";
import { Legend } from "../parts/legend";
import { wordsIn } from "../words";
import { Claims, type Speech } from "./claims";
import { paragraphsOf } from "./paragraphs";
import { gatherPassages } from "./passages";
import { sharedSentencesOf } from "./shared-sentences";
import { readSource, type SourceData, type SourceShown } from "./source-data";
import { SourceText } from "./source-text";
import { sourceWords } from "./words";

/** A source from beginning to end: what is read from each passage of it, and from which of them nothing is. */
export async function sourcePage({ language, ask }: PageRequest, id: string): Promise<PageContent | null> {
  const data = await readSource(ask, language, id);
  if (!data) return null;
  const { source, question } = data;
  return {
    title: source.name,
    summary: sourceWords[language].summary(source.name),
    section: "source",
    space: source.space,
    question,
    body: <SourceBody data={data} language={language} />,
  };
}

function SourceBody({ data, language }: { readonly data: SourceData; readonly language: Language }) {
  const { source, nodes, types } = data;
  const words = sourceWords[language];
  const { passages, elsewhere } = gatherPassages(data);
  const paragraphs = source.text === null ? [] : paragraphsOf(source.text, passages);
  const bare = paragraphs.filter(({ restedOn }) => !restedOn).length;
  const speech: Speech = { language, types, shared: sharedSentencesOf(nodes) };
  const isForeign = source.textLanguage !== null && langOf(source.textLanguage) !== language;
  return (
    <>
      <div class="head">
        <p class="head__kind">{factsOf(source, language).join(" · ")}</p>
        <h1>{source.name}</h1>
        {source.description && <p class="head__lead">{source.description}</p>}
        <p class="head__facts">
          {source.text === null ? words.noText : words.howToRead(passages.length, bare)}
          {isForeign && source.textLanguage && ` ${words.textIs[source.textLanguage]}`}
          {!isWeb(source.url) && ` ${words.noAddress}`}
        </p>
        <p class="head__facts">
          {isWeb(source.url) && (
            <>
              <a href={source.url} rel="external noopener">
                {words.original}
              </a>
              {" · "}
            </>
          )}
          <a href={address.node(source.id, { lang: language })}>{words.asThing}</a>
        </p>
      </div>
      <Legend language={language} wide />
      {paragraphs.length > 0 && (
        <section aria-labelledby="text">
          <h2 class="heard" id="text">
            {words.textTitle}
          </h2>
          <SourceText paragraphs={paragraphs} lang={langOf(source.textLanguage)} speech={speech} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <section class="source__elsewhere" aria-labelledby="elsewhere">
          <h2 id="elsewhere">{words.elsewhereTitle}</h2>
          <Claims claims={elsewhere} speech={speech} />
        </section>
      )}
    </>
  );
}

function factsOf({ publishedOn, modifiedOn }: SourceShown, language: Language): string[] {
  const words = wordsIn[language];
  return [
    words.source,
    ...(publishedOn ? [sourceWords[language].published(words.day(publishedOn))] : []),
    ...(modifiedOn ? [words.updated(words.day(modifiedOn))] : []),
  ];
}

/** An address may be anything; only one of the web is made a link. */
function isWeb(url: string | null): url is string {
  return url !== null && URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}
