import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { langOf } from "../parts/known";
import type { Found, Hit, SnippetPiece } from "./search-data";
import { searchWords } from "./words";

interface Options {
  readonly found: Found;
  readonly language: Language;
  /** Whose each thing is, by spaces, where that is to be told. */
  readonly owners: ReadonlyMap<string, string> | undefined;
}

/** What was found, the best first: what each is, and where the words stand. */
export function Results({ found, language, owners }: Options) {
  return (
    <ol class="found">
      {found.search.edges.map((hit) => (
        <Result key={hit.node.id} hit={hit} found={found} language={language} owners={owners} />
      ))}
    </ol>
  );
}

function Result({ hit, found, language, owners }: Options & { readonly hit: Hit }) {
  const { node, field, snippet } = hit;
  const words = searchWords[language];
  const kind = found.ontology.nodeTypes.find(({ type }) => type === node.type)?.label ?? node.type;
  const owner = owners?.get(node.space);
  const lang = langOf(hit.language);
  const where = lang === language ? words.where[field] : `${words.where[field]}, ${words.inLanguage[hit.language]}`;
  const inTitle = field === "NAME" && snippet.map(({ text }) => text).join("") === node.name;
  return (
    <li class="found__one">
      <p class="note quiet">{[kind, ...(owner ? [owner] : []), where].join(" · ")}</p>
      <h3 class="found__name">
        <a href={address.node(node.id, { lang: language })}>{inTitle ? <Marked pieces={snippet} /> : node.name}</a>
      </h3>
      {!inTitle && (
        <p class="found__text quote" lang={lang === language ? undefined : lang}>
          <Marked pieces={snippet} />
        </p>
      )}
    </li>
  );
}

function Marked({ pieces }: { readonly pieces: readonly SnippetPiece[] }) {
  return (
    <>
      {pieces.map(({ text, matched }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
        matched ? <mark key={index}>{text}</mark> : text,
      )}
    </>
  );
}
