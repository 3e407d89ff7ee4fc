import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { Why } from "../parts/basis";
import { Enumeration } from "../parts/enumeration";
import { groupBy } from "../parts/group-by";
import { kindOf, langOf } from "../parts/known";
import { SentenceText } from "../parts/sentence-text";
import { wordsIn } from "../words";
import type { Claim } from "./passages";
import { type SharedSentence, sayTogether } from "./shared-sentences";
import type { NodeHere, TypeNames } from "./source-data";
import { type Way, waysOf } from "./ways";
import { sourceWords } from "./words";

/** What the sentences of the page are made with. */
export interface Speech {
  readonly language: Language;
  readonly types: readonly TypeNames[];
  readonly shared: readonly SharedSentence[];
}

/** What is read from one place, in sentences; those that are known in the same way stand together. */
export function Claims({ claims, speech }: { readonly claims: readonly Claim[]; readonly speech: Speech }) {
  return (
    <ul class="claims">
      {waysOf(claims).map((way) => (
        <li class={`knows knows--${kindOf(way.said.status)}`} key={JSON.stringify(way.said)}>
          <Named way={way} speech={speech} />
          <Described way={way} speech={speech} />
          {sayTogether(way.links, speech.shared).map(({ pieces, links }) => (
            <p key={links[0]}>
              <SentenceText parts={pieces} language={speech.language} />
            </p>
          ))}
          <How way={way} speech={speech} />
        </li>
      ))}
    </ul>
  );
}

interface Options {
  readonly way: Way;
  readonly speech: Speech;
}

/** The ordinary case has its line only; for those who listen it has its word. */
function How({ way: { said }, speech: { language } }: Options) {
  const { status, confidence, why, whyLanguage } = said;
  const words = wordsIn[language];
  const word = words[kindOf(status)];
  if (status === "STATED" && !why) return <span class="heard">{word}.</span>;
  return (
    <p class="basis">
      {word}
      {confidence && `, ${words.confidence[confidence]}`}
      {why && (
        <>
          {": "}
          <Why text={why} lang={langOf(whyLanguage)} language={language} />
        </>
      )}
    </p>
  );
}

function Named({ way: { named, said }, speech: { language, types } }: Options) {
  const words = sourceWords[language];
  return (
    <>
      {[...groupBy(named, ({ type }) => type)].map(([type, nodes]) => {
        const say = said.status === "INFERRED" ? words.readsFrom : words.names;
        const [before, after] = say(
          whatTheyAre(
            nodes,
            types.find((one) => one.type === type),
          ),
        );
        const names = nodes.map((node) => <NodeName key={node.id} node={node} language={language} />);
        return (
          <p key={type}>
            {before}
            <Enumeration items={names} language={language} />
            {after}
          </p>
        );
      })}
    </>
  );
}

function Described({ way: { described }, speech: { language, types } }: Options) {
  return (
    <>
      {described.map(({ node, properties }) => (
        <p key={node.id}>
          <NodeName node={node} language={language} />
          {": "}
          <Enumeration items={properties.map((name) => labelOf(node, name, types))} language={language} />.
        </p>
      ))}
    </>
  );
}

function NodeName({ node, language }: { readonly node: NodeHere; readonly language: Language }) {
  return <a href={address.node(node.id, { lang: language })}>{node.name}</a>;
}

/** What nodes of a type are called, unless the name of the only one says it. */
function whatTheyAre(nodes: readonly NodeHere[], names: TypeNames | undefined): string | null {
  const [node] = nodes;
  if (!node || !names) return null;
  if (nodes.length > 1) return names.plural;
  return node.name.toLowerCase() === names.label.toLowerCase() ? null : names.label;
}

function labelOf({ type }: NodeHere, property: string, types: readonly TypeNames[]): string {
  const names = types.find((one) => one.type === type);
  return (
    [...(names?.properties ?? []), ...(names?.lists ?? [])].find(({ name }) => name === property)?.label ?? property
  );
}
