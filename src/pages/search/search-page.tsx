import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { readSpaces } from "../frame-data";
import type { PageContent, PageRequest } from "../page";
import { wordsIn } from "../words";
import { Kinds, pluralOf } from "./kinds";
import { Nothing } from "./nothing";
import { Results } from "./results";
import { type Found, hasWords, search, type Wanted } from "./search-data";
import { searchWords } from "./words";

/** What the words in the address find, where they stand, and what to try when they find nothing. */
export async function searchPage(request: PageRequest): Promise<PageContent | null> {
  const { language, rest, parameters, ask } = request;
  if (rest) return null;
  const wanted: Wanted = {
    text: (parameters.get("q") ?? "").trim(),
    space: parameters.get("space") || null,
    type: parameters.get("type") || null,
    after: parameters.get("after") || null,
  };
  const words = searchWords[language];
  if (!hasWords(wanted.text)) return simple(wanted, language, { lead: words.ask });
  const outcome = await searchOfKind(wanted, request);
  if (outcome.kind === "refused") return simple(wanted, language, { lead: words.tooMuch, status: 400 });
  const { question, found, fromBeginning, unknownKind } = outcome;
  const spaces = await readSpaces(ask, language);
  const owners = new Map(spaces.map(({ space, owner }) => [space, owner]));
  const isAmongMany = spaces.length > 1;
  return {
    ...framed(wanted, language),
    question,
    body: (
      <>
        <Head wanted={wanted} language={language} lead={leadOf(found, wanted, language)} />
        {fromBeginning && <p class="silence">{words.fromBeginning}</p>}
        {(found.all.groups.length > 1 || wanted.type) && <Kinds found={found} wanted={wanted} language={language} />}
        {unknownKind || found.search.totalCount === 0 ? (
          <Nothing found={found} wanted={wanted} language={language} isAmongMany={isAmongMany} />
        ) : (
          <section aria-labelledby="results">
            <h2 class="heard" id="results">
              {words.results}
            </h2>
            <Results found={found} language={language} owners={isAmongMany && !wanted.space ? owners : undefined} />
            <Turning found={found} wanted={wanted} language={language} />
          </section>
        )}
      </>
    ),
  };
}

/** A kind that is not among what was found cannot be asked for; then what was found is told without it. */
async function searchOfKind(wanted: Wanted, { ask, language }: PageRequest) {
  if (!wanted.type) return { ...(await search(wanted, ask, language)), unknownKind: false };
  const outcome = await search({ ...wanted, type: null, after: null }, ask, language);
  if (outcome.kind === "refused") return outcome;
  const isThere = outcome.found.all.groups.some(({ key }) => key === wanted.type);
  return isThere ? { ...(await search(wanted, ask, language)), unknownKind: false } : { ...outcome, unknownKind: true };
}

function framed({ text, space }: Wanted, language: Language): Omit<PageContent, "body"> {
  const words = searchWords[language];
  const title = text ? words.titleOf(text) : words.title;
  return { title, summary: words.summary, section: "search", space, question: null };
}

interface Telling {
  readonly lead: string;
  readonly status?: number;
}

function simple(wanted: Wanted, language: Language, { lead, status }: Telling): PageContent {
  return { ...framed(wanted, language), status, body: <Head wanted={wanted} language={language} lead={lead} /> };
}

interface Options {
  readonly wanted: Wanted;
  readonly language: Language;
}

function Head({ wanted: { text, space }, language, lead }: Options & { readonly lead: string }) {
  const words = wordsIn[language];
  return (
    <div class="head">
      <h1>{searchWords[language].title}</h1>
      <form class="search" action={address.search(language)}>
        <label for="words">{words.searchLabel}</label>
        <input id="words" name="q" type="search" value={text} autocomplete="off" />
        {space && <input type="hidden" name="space" value={space} />}
        <button type="submit">{words.search}</button>
      </form>
      <p class="head__facts">{lead}</p>
    </div>
  );
}

function leadOf(found: Found, { type }: Wanted, language: Language): string {
  const words = searchWords[language];
  const { totalCount } = found.all;
  if (totalCount === 0) return words.none;
  const isThere = found.all.groups.some(({ key }) => key === type);
  return [words.found(totalCount), ...(type && isThere ? [words.onlyOf(pluralOf(type, found))] : [])].join(" ");
}

function Turning({ found, wanted, language }: Options & { readonly found: Found }) {
  const { text, space, type, after } = wanted;
  const { hasNextPage, endCursor } = found.search.pageInfo;
  if (!after && !hasNextPage) return null;
  return (
    <ul class="links turning">
      {after && (
        <li>
          <a href={address.search(language, { q: text, space, type })}>{searchWords[language].firstPage}</a>
        </li>
      )}
      {hasNextPage && (
        <li>
          <a rel="next" href={address.search(language, { q: text, space, type, after: endCursor })}>
            {wordsIn[language].next}
          </a>
        </li>
      )}
    </ul>
  );
}
