import type { Enumeration } from "../ontology/enumeration";
import type { Labels } from "../ontology/labels";
import type { NodeType } from "../ontology/node-type";
import type { LinkType } from "../ontology/relationship";
import { describeProperties } from "./describe-properties";
import { type Class, classIri, endFields, explained, textsOf } from "./explain";
import { type Field, field, type Resource } from "./resource";
import { standardClasses } from "./standard-classes";
import { sameInStandards } from "./standard-links";
import { standardIri } from "./standard-terms";
import type { Vocabulary } from "./vocabulary";
import { enumerationWord, linkWord, roleWord, ruleWord } from "./word-names";

/** Our own words, explained: what the ontology declares and no standard vocabulary has. */
export function describeVocabulary(vocabulary: Vocabulary): Resource[] {
  const { ontology } = vocabulary;
  const lists = ontology.enumerations.filter(({ name }) => name !== "Language");
  return [
    header(vocabulary),
    ...ownClasses(vocabulary),
    ...ontology.nodeTypes.map((type) => describeClass(vocabulary, type)),
    ...ontology.linkTypes.flatMap((type) => describeLinkType(vocabulary, type)),
    ...describeProperties(vocabulary),
    ...lists.flatMap((list) => describeList(vocabulary, list)),
    ...ontology.rules.map((rule) =>
      explained(vocabulary, ruleWord(rule), ["vocab:Rule"], rule, { en: rule.description }),
    ),
  ];
}

function header(vocabulary: Vocabulary): Resource {
  const labels = {
    fi: "Kaupunkistrategian sanasto",
    sv: "Vokabulär för stadsstrategier",
    en: "Vocabulary of city strategies",
  };
  const comment = "What a city's strategy is made of, beside what standard vocabularies have words for.";
  const { base } = vocabulary.addresses;
  return { ...explained(vocabulary, "", ["owl:Ontology"], labels, { en: comment }), iri: `${base}/vocab` };
}

/** One entry of a list that the ontology has a word for only as a list. */
const entryLabels: Readonly<Record<string, Labels>> = {
  Translation: { fi: "käännös", sv: "översättning", en: "translation" },
  Statement: { fi: "peruste", sv: "belägg", en: "statement" },
  Observation: { fi: "havainto", sv: "observation", en: "observation" },
};

/** Classes that the ontology does not declare, because everything is of one of them. */
function ownClasses(vocabulary: Vocabulary): Resource[] {
  const { nodeTypes, entryTypes } = vocabulary.ontology;
  const parent = (name: Class) => field(vocabulary.fixed("subClassOf"), { iri: classIri(vocabulary, name) });
  const own: readonly [name: string, labels: Labels, comment: string, more: readonly Field[]][] = [
    ["Node", { fi: "asia", sv: "sak", en: "thing" }, "A thing in a strategy: a class for each type.", []],
    [
      "Link",
      { fi: "yhteys", sv: "samband", en: "link" },
      "A typed, directed statement between two things, with where it comes from; its triple stands beside it.",
      parent("rdf:Statement"),
    ],
    [
      "DerivedLink",
      { fi: "päätelty yhteys", sv: "härlett samband", en: "derived link" },
      "A link that a rule concludes from others. Nobody has said it, so no plain triple stands beside it.",
      parent("rdf:Statement"),
    ],
    ["Inference", { fi: "päättely", sv: "härledning", en: "inference" }, "The use of a rule.", parent("prov:Activity")],
    ["Rule", { fi: "sääntö", sv: "regel", en: "rule" }, "A rule by which links follow from links.", []],
  ];
  const entries = entryTypes.filter(({ name }) => name !== "ExternalId");
  const lists = nodeTypes.flatMap((type) => type.entries);
  return [
    ...own.map(([name, labels, comment, more]) =>
      explained(vocabulary, name, ["owl:Class"], labels, { en: comment }, more),
    ),
    ...entries.flatMap(({ name, description, entity }) => {
      const list = lists.find((one) => one.of() === entity);
      const labels = entryLabels[name] ?? list;
      return labels ? [explained(vocabulary, name, ["owl:Class"], labels, { en: description })] : [];
    }),
  ];
}

function describeClass(vocabulary: Vocabulary, type: NodeType): Resource {
  const parents = [vocabulary.word("Node").iri, ...(standardClasses[type.name]?.always ?? []).map(standardIri)];
  const more = field(
    vocabulary.fixed("subClassOf"),
    parents.map((iri) => ({ iri })),
  );
  return explained(vocabulary, type.name, ["owl:Class"], type, { en: type.description }, more);
}

function describeLinkType(vocabulary: Vocabulary, type: LinkType): Resource[] {
  const word = linkWord(type.name);
  const same = sameInStandards[type.name];
  const parent = same ?? (type.part === "target" ? "hasPart" : null);
  const more = [
    ...endFields(vocabulary, "domain", endsOf(vocabulary, type.from, type.sources)),
    ...endFields(vocabulary, "range", endsOf(vocabulary, type.to, type.targets)),
    ...field(vocabulary.fixed("subPropertyOf"), parent && { iri: vocabulary.fixed(parent).iri }),
    ...field(vocabulary.fixed("notation"), { literal: type.name, kind: "string" }),
  ];
  const classes: Class[] = ["owl:ObjectProperty", ...(type.symmetric ? (["owl:SymmetricProperty"] as const) : [])];
  const roles = Object.entries(type.roles ?? {}).map(([role, labels]) =>
    explained(vocabulary, roleWord(type.name, role), ["skos:Concept"], labels, { en: labels.description }),
  );
  return [
    explained(vocabulary, word, classes, type.source, { en: type.description }, more),
    ...(type.symmetric ? [] : [inverse(vocabulary, type)]),
    ...roles,
  ];
}

/** How a link type reads from its target; no triple of ours uses it. */
function inverse(vocabulary: Vocabulary, type: LinkType): Resource {
  const word = linkWord(type.name);
  const more = field(vocabulary.fixed("inverseOf"), vocabulary.word(word));
  return explained(vocabulary, `${word}-inverse`, ["owl:ObjectProperty"], type.target, {}, more);
}

function endsOf(vocabulary: Vocabulary, declared: LinkType["to"] | LinkType["from"], types: readonly NodeType[]) {
  return declared === "any" ? [vocabulary.word("Node")] : types.map(({ name }) => vocabulary.word(name));
}

function describeList(vocabulary: Vocabulary, list: Enumeration): Resource[] {
  const scheme = vocabulary.word(list.name);
  const words = Object.entries(list.values).map(([value, labels]) =>
    explained(vocabulary, enumerationWord(list, value), ["skos:Concept"], labels, { en: labels.description }, [
      ...field(vocabulary.fixed("inScheme"), scheme),
      ...field(vocabulary.fixed("notation"), { literal: value, kind: "string" }),
    ]),
  );
  const comment = field(vocabulary.fixed("comment"), textsOf({ en: list.description }));
  return [{ iri: scheme.iri, types: [standardIri("skos:ConceptScheme")], fields: comment }, ...words];
}
