import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { readSpaces } from "../frame-data";
import type { PageContent, PageRequest } from "../page";
import { type ReadChanges, readChanges, readTypes } from "./changes-data";
import { Choose } from "./choose";
import { DayList } from "./day-list";
import { ChangesHead } from "./head";
import { nameOf, readSubject, type Subject } from "./subject";
import { Turning } from "./turning";
import { readWanted, type Wanted } from "./wanted";
import { changesWordsIn } from "./words";

/** What was changed, when and by whom: of everything, of a strategy, of a kind of things, or of one thing. */
export async function changesPage(request: PageRequest): Promise<PageContent | null> {
  const { language, rest, ask, days } = request;
  if (rest) return null;
  const types = await readTypes(request);
  const wanted = readWanted(
    request,
    types.map(({ type }) => type),
  );
  const subject = wanted.id === null ? null : await readSubject(wanted.id, request);
  const read = await readChanges(wanted, subject, request);
  const { changes } = read.data;
  const spaces = await readSpaces(ask, language);
  const space = wanted.space ?? (spaces.length === 1 ? (spaces[0]?.space ?? null) : null);
  return {
    ...framed(read, wanted, subject, language),
    body: (
      <>
        <ChangesHead subject={subject} changes={changes.nodes} language={language} />
        <Choose wanted={wanted} language={language} spaces={spaces} types={types} />
        <Hints wanted={wanted} fromBeginning={read.fromBeginning} language={language} />
        <DayList changes={changes.nodes} language={language} days={days} about={wanted.id} space={space} />
        {changes.nodes.length === 0 && <Nothing wanted={wanted} language={language} />}
        <Turning pageInfo={changes.pageInfo} wanted={wanted} language={language} />
      </>
    ),
  };
}

function framed(
  { question, data }: ReadChanges,
  { id, space, hasUnknown }: Wanted,
  subject: Subject | null,
  language: Language,
): Omit<PageContent, "body"> {
  const words = changesWordsIn[language];
  const name = subject && nameOf(subject, data.changes.nodes);
  return {
    title: name === null ? words.title : words.titleOf(name),
    summary: name === null ? words.summary : words.leadOf(name),
    section: "changes",
    space: subject?.space ?? space,
    question,
    alternates: [
      { label: words.feed, href: address.changesFeed(language, { id, space }), type: "application/atom+xml" },
    ],
    status: hasUnknown ? 400 : 200,
  };
}

interface HintOptions {
  readonly wanted: Wanted;
  readonly fromBeginning: boolean;
  readonly language: Language;
}

/** What of the address could not be followed. */
function Hints({ wanted: { hasUnknown }, fromBeginning, language }: HintOptions) {
  const words = changesWordsIn[language];
  const hints = [...(hasUnknown ? [words.unknown] : []), ...(fromBeginning ? [words.fromBeginning] : [])];
  return (
    <>
      {hints.map((hint) => (
        <p class="silence notice" key={hint}>
          {hint}
        </p>
      ))}
    </>
  );
}

function Nothing({ wanted, language }: Pick<HintOptions, "wanted" | "language">) {
  const words = changesWordsIn[language];
  const isNarrowed = [wanted.space, wanted.type, wanted.id, wanted.from, wanted.to].some((one) => one !== null);
  return (
    <div class="silence">
      <p>{isNarrowed ? words.nothing : words.nothingYet}</p>
      {isNarrowed && (
        <ul class="links">
          <li>
            <a href={address.changes(language)}>{words.ofAll}</a>
          </li>
        </ul>
      )}
    </div>
  );
}
