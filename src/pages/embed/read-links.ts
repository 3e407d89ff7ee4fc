import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Ask } from "../ask";
import { kindOf, langOf } from "../parts/known";
import { wordsIn } from "../words";
import type { LinksAnswer, RelationShown, SayingShown, SourceShown, ThingShown } from "./links-answer";
import {
  type LinksData,
  linksQuery,
  type RelationshipData,
  type Said,
  type SourceData,
  type ThingData,
} from "./links-data";
import { embedWords } from "./words";

/** Which links somebody wants to embed. */
export interface LinksWish {
  readonly node: string;
  /** The relations by their names in the API; all that the thing has when there are none. */
  readonly relations: readonly string[];
  readonly language: Language;
}

/** The links, or why there are none: no such thing is public, or things of its type have no such relations. */
export type LinksFound =
  | { readonly kind: "found"; readonly answer: LinksAnswer }
  | { readonly kind: "no such node" }
  | { readonly kind: "no such relation"; readonly relation: string; readonly type: string; readonly known: string[] };

/** From where addresses in an answer lead, such as `https://strategia.kouvola.example`. */
type Origin = string;

/** Reads the links of a thing for pages of other origins, with addresses that work from there. */
export async function readLinks(
  ask: Ask,
  { node: id, relations, language }: LinksWish,
  origin: Origin,
): Promise<LinksFound> {
  const variables = { id, language: language.toUpperCase() };
  const { node, ontology } = await ask<LinksData>({ query: linksQuery, variables }, language);
  if (!node) return { kind: "no such node" };
  const known = ontology.nodeTypes.find(({ type }) => type === node.type)?.relationships ?? [];
  const unknown = relations.find((name) => known.every(({ field }) => field !== name));
  if (unknown !== undefined)
    return { kind: "no such relation", relation: unknown, type: node.type, known: known.map(({ field }) => field) };
  const fields = new Set(
    relations.length > 0 ? relations : node.sentences.map(({ relationship }) => relationship.field),
  );
  const said = node.sentences.filter(({ relationship }) => fields.has(relationship.field));
  const sources = sourcesShown(
    said.length > 0 ? said.flatMap(sourcesOf) : node.statements.map(({ source }) => source),
    language,
    origin,
  );
  const answer: LinksAnswer = {
    version: 1,
    language,
    node: thingShown(node, language, origin),
    relations: [...fields].map((field) => relationShown({ field, known, said, about: id, language, origin })),
    sources,
    words: aroundLinks(language, sources.length),
  };
  return { kind: "found", answer };
}

function aroundLinks(language: Language, count: number): LinksAnswer["words"] {
  const { silence, because, ...words } = embedWords[language].around;
  return { silence, because, source: count > 1 ? words.sources : words.source };
}

interface Relation {
  readonly field: string;
  readonly known: readonly RelationshipData[];
  readonly said: readonly Said[];
  readonly about: string;
  readonly language: Language;
  readonly origin: Origin;
}

function relationShown({ field, known, said, about, language, origin }: Relation): RelationShown {
  const label = known.find((one) => one.field === field)?.label ?? field;
  return {
    relation: field,
    label: label.charAt(0).toLocaleUpperCase(language) + label.slice(1),
    sayings: said
      .filter(({ relationship }) => relationship.field === field)
      .map((one) => sayingShown(one, about, language, origin)),
  };
}

function sayingShown(said: Said, about: string, language: Language, origin: Origin): SayingShown {
  const { text, parts, role, status, confidence, links } = said;
  const things = new Map(
    links.map(({ source, target }) => (source.id === about ? target : source)).map((one) => [one.id, one]),
  );
  return {
    text,
    parts: parts.map((part) => ({ text: part.text, node: part.node?.id ?? null })),
    role,
    status,
    confidence,
    basis: basisInWords(said, language),
    why: reasonOf(said, language),
    things: [...things.values()].map((thing) => thingShown(thing, language, origin)),
  };
}

function reasonOf({ links }: Said, language: Language): SayingShown["why"] {
  const statement = links.map((link) => link.statement).find((one) => one?.why);
  return statement?.why ? { text: statement.why, lang: langOf(statement.whyLanguage) ?? language } : null;
}

function basisInWords({ status, confidence, rule }: Said, language: Language): string {
  const words = wordsIn[language];
  const known = rule ? `${words[kindOf(status)]}: ${rule.label}` : words[kindOf(status)];
  return confidence ? `${known}, ${words.confidence[confidence]}` : known;
}

function thingShown(thing: ThingData, language: Language, origin: Origin): ThingShown {
  const { id, type, name, localized, title = null, phones, email = null } = thing;
  const shown = { id, type, name, lang: langOf(localized.language) ?? language };
  const url = origin + address.node(id, { lang: language });
  return phones ? { ...shown, url, contact: { title, phones, email } } : { ...shown, url };
}

function sourcesOf({ links }: Said): (SourceData | null)[] {
  const statements = links.flatMap(({ statement, derivedFrom }) => [
    statement,
    ...derivedFrom.map((one) => one.statement),
  ]);
  return statements.map((statement) => statement?.source ?? null);
}

function sourcesShown(sources: readonly (SourceData | null)[], language: Language, origin: Origin): SourceShown[] {
  const each = new Map(sources.flatMap((source) => (source ? [[source.id, source] as const] : [])));
  return [...each.values()].map(({ id, name, localized, publishedOn, modifiedOn }) => {
    const day = modifiedOn ?? publishedOn;
    return {
      id,
      text: day ? `${name}, ${wordsIn[language].day(day)}` : name,
      lang: langOf(localized.language) ?? language,
      url: origin + address.source(language, id),
    };
  });
}
