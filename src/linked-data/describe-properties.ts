import type { EntryType } from "../ontology/entry";
import type { Labels } from "../ontology/labels";
import type { Property, PropertyType } from "../ontology/property";
import { endFields, explained } from "./explain";
import type { Kind, Reference, Resource } from "./resource";
import { type StandardTerm, standardIri } from "./standard-terms";
import { declaredProperties, entryProperties, type Vocabulary } from "./vocabulary";
import { entryWord } from "./word-names";

const datatypes: Readonly<Record<Exclude<Kind, "thing" | "word">, StandardTerm>> = {
  text: "rdf:langString",
  string: "xsd:string",
  integer: "xsd:integer",
  count: "xsd:nonNegativeInteger",
  double: "xsd:double",
  date: "xsd:date",
  dateTime: "xsd:dateTime",
};

/** Properties that are words of our own: of nodes and links, of the entries of their lists, and the lists themselves. */
export function describeProperties(vocabulary: Vocabulary): Resource[] {
  const { ontology, addresses } = vocabulary;
  const isOwn = (key: string) => vocabulary.term(key).iri.startsWith(addresses.words);
  const own = declaredProperties(ontology).filter(({ name }) => isOwn(name));
  const lists = new Map(ontology.nodeTypes.flatMap((type) => type.entries).map((list) => [list.name, list]));
  return [
    ...own.map((property) => described(vocabulary, property.name, property, ownersOf(vocabulary, property))),
    ...ontology.entryTypes.flatMap((entry) => describeEntry(vocabulary, entry)),
    ...[...lists.values()]
      .filter(({ name }) => isOwn(name))
      .map(({ name, of, ...list }) => {
        const owners = ontology.nodeTypes.filter(({ entries }) => entries.some((one) => one.name === name));
        const ends = [
          ...endFields(
            vocabulary,
            "domain",
            narrowed(
              vocabulary,
              owners.map((type) => type.name),
            ),
          ),
          ...endFields(vocabulary, "range", [vocabulary.word(of().name)]),
        ];
        return explained(vocabulary, name, ["owl:ObjectProperty"], list, { en: list.description }, ends);
      }),
    ...ownWordsExplained(vocabulary),
  ];
}

function ownWordsExplained(vocabulary: Vocabulary): Resource[] {
  return [
    explained(
      vocabulary,
      "space",
      ["owl:DatatypeProperty"],
      { fi: "tunnisteen alku", sv: "identifierarens början", en: "space" },
      { en: "The first part of its id, such as `kouvola`: whose strategy it is of." },
      [
        ...endFields(vocabulary, "domain", [vocabulary.word("Node")]),
        ...endFields(vocabulary, "range", [{ iri: standardIri("xsd:string") }]),
      ],
    ),
    explained(
      vocabulary,
      "rule",
      ["owl:ObjectProperty"],
      { fi: "sääntö", sv: "regel", en: "rule" },
      { en: "The rule that an inference used." },
      [
        ...endFields(vocabulary, "domain", [vocabulary.word("Inference")]),
        ...endFields(vocabulary, "range", [vocabulary.word("Rule")]),
      ],
    ),
  ];
}

function describeEntry(vocabulary: Vocabulary, entry: EntryType): Resource[] {
  return entryProperties(entry).map((property) =>
    described(vocabulary, entryWord(entry, property.name), property, [vocabulary.word(entry.name)]),
  );
}

function described(
  vocabulary: Vocabulary,
  key: string,
  property: Labels & Pick<Property, "description" | "type">,
  domain: readonly Reference[],
): Resource {
  const { kind } = vocabulary.term(key);
  const isThing = kind === "thing" || kind === "word";
  const range = isThing ? rangeOf(property.type) : standardIri(datatypes[kind]);
  const ends = [
    ...endFields(vocabulary, "domain", domain),
    ...endFields(vocabulary, "range", range ? [{ iri: range }] : []),
  ];
  const type: StandardTerm = isThing ? "owl:ObjectProperty" : "owl:DatatypeProperty";
  return explained(vocabulary, key, [type], property, { en: property.description }, ends);
}

/** Words of closed lists, and roles, are concepts. */
function rangeOf(type: PropertyType): string | null {
  return typeof type === "string" && type !== "string" ? null : standardIri("skos:Concept");
}

function ownersOf(vocabulary: Vocabulary, { name }: Property): Reference[] {
  const { nodeTypes, linkProperties } = vocabulary.ontology;
  const owners = nodeTypes.filter(({ properties }) => properties.some((one) => one.name === name));
  const links = linkProperties.some((one) => one.name === name) ? [vocabulary.word("Link")] : [];
  return [
    ...narrowed(
      vocabulary,
      owners.map((type) => type.name),
    ),
    ...links,
  ];
}

/** What every node has is a property of nodes. */
function narrowed(vocabulary: Vocabulary, types: readonly string[]): Reference[] {
  if (types.length === vocabulary.ontology.nodeTypes.length) return [vocabulary.word("Node")];
  return types.map((type) => vocabulary.word(type));
}
