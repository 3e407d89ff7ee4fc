import type { Recorded } from "../graph/graph";
import { Graph } from "../graph/graph";
import { View } from "../graph/view";
import { languages } from "../ontology/labels";
import type { NodeType } from "../ontology/node-type";
import type { Property } from "../ontology/property";
import type { LinkType } from "../ontology/relationship";
import type { Creation, LinkDraft, NodeDraft, StatementDraft } from "../store/operation";
import { arbitraryPeriod, arbitraryText, days, people } from "./arbitrary-texts";
import type { Choices } from "./choices";
import { creating, linking } from "./drafts";
import { recordedAfter } from "./records";
import { ontology } from "./world";

/** The node types that rules speak of, now and then with some of the rest. */
const nodeTypes = [
  ...["Strategy", "Goal", "Contact", "Programme", "Spearhead", "Value", "Place", "Goal", "Organisation", "Source"],
  ...["Place", "Goal", "Measure", "Contact", "Indicator", "Target", "Vision", "Principle", "Theme", "GrowthPlatform"],
];

/** Node types between which much can be said, so that a small graph is not a heap of single nodes. */
const families = [
  ["Strategy", "Goal", "Contact"],
  ["Programme", "Goal", "Organisation"],
  ["Place", "Organisation"],
  ["Strategy", "Spearhead", "Value"],
  ["Goal", "Contact", "Programme"],
  ["Strategy", "Programme", "Goal", "Measure", "Contact"],
];

/** Every link type, and more often those from which something follows. */
const linkTypes = [
  ...[
    "PART_OF",
    "HAS_GOAL",
    "RESPONSIBLE_FOR",
    "LOCATED_AT",
    "PART_OF",
    "HAS_PROGRAMME",
    "CONTACT_FOR",
    "HAS_SPEARHEAD",
  ],
  ...["HAS_VALUE", "ADVANCES", "SCHEDULES", "HAS_MEASURE", "RESPONSIBLE_FOR", "CONTACT_FOR", "PART_OF", "HAS_GOAL"],
  ...["HAS_VALUE", "LOCATED_AT", "CONTACT_FOR", "HAS_SPEARHEAD", "PART_OF", "ADVANCES"],
  ...ontology.linkTypes.map(({ name }) => name),
];

/** What a store could hand over: a few nodes of many types, legal links of all kinds between them, cycles and ties; of all spaces alike. */
export function arbitraryRecorded(choices: Choices, spaces: readonly [string, ...string[]] = ["test"]): Recorded {
  const few = [...choices.of(families), choices.of(nodeTypes)];
  const types = Array.from({ length: 3 + choices.below(8) }, () => choices.of(choices.once(4) ? nodeTypes : few));
  const ids = types.map((type, index) => ({ id: `${spaces[index % spaces.length]}/n${index}`, type }));
  const sources = ids.flatMap(({ id, type }) => (type === "Source" ? id : []));
  const nodes = ids.map(({ id, type }) => {
    const declared = ontology.nodeType(type);
    const known = type === "Source" ? sources.slice(0, sources.indexOf(id) + 1) : sources;
    return creating(type, id, declared ? arbitraryNode(choices, declared, id, known) : {});
  });
  const links = new Map<string, Creation>();
  for (const draft of arbitraryLinks(choices, ids, sources)) {
    const { type, sourceId, targetId, properties } = draft;
    const ends = ontology.linkType(type)?.symmetric ? [sourceId, targetId].sort() : [sourceId, targetId];
    const key = JSON.stringify([type, ends, properties.role ?? null, properties.validFrom ?? null]);
    links.set(key, linking(type, sourceId, targetId, draft));
  }
  return recordedAfter(quotingTruly(choices, [...nodes, ...links.values()]), ontology);
}

/** A view of what was recorded: of either audience, on one of the days that matter. */
export function arbitraryView(choices: Choices, recorded: Recorded): View {
  return new View(new Graph(ontology, recorded), choices.of(["INTERNAL", "PUBLIC"]), choices.of(days));
}

/** The same with words of their sources in quotes, where sources have a text: a store takes no others. */
function quotingTruly(choices: Choices, operations: readonly Creation[]): Creation[] {
  const texts = new Map(
    operations.flatMap((one) => (one.kind === "createNode" ? [[one.node.id, one.node.properties.text]] : [])),
  );
  const truly = (statement: StatementDraft): StatementDraft => {
    const text = texts.get(statement.sourceId ?? "");
    if (!statement.quote || typeof text !== "string") return statement;
    return { ...statement, quote: choices.of([text, ...text.split(/ +/)]) };
  };
  return operations.map((one) =>
    one.kind === "createNode"
      ? { ...one, node: { ...one.node, statements: one.node.statements.map(truly) } }
      : { ...one, link: { ...one.link, statements: one.link.statements.map(truly) } },
  );
}

function arbitraryNode(choices: Choices, type: NodeType, id: string, sources: readonly string[]): Partial<NodeDraft> {
  const language = choices.once(5) ? choices.of(languages) : "fi";
  const own = type.properties.filter((property) => property.declaredBy === type.name && choices.once(2));
  const given = Object.fromEntries(own.map((property) => [property.name, arbitraryValue(choices, property)]));
  const others = languages.filter((one) => one !== language);
  return {
    properties: {
      name: arbitraryText(choices),
      description: choices.maybe(3, () => arbitraryText(choices)),
      aliases: choices.once(4) ? [arbitraryText(choices)] : [],
      ordinal: choices.maybe(2, () => choices.of([1, 2, 2, 3])),
      language,
      visibility: choices.once(8) ? "INTERNAL" : "PUBLIC",
      ...arbitraryPeriod(choices),
      ...given,
      ...(type.name === "Contact" ? arbitraryPerson(choices) : {}),
    },
    entries: {
      translations: choices.once(3) ? [arbitraryTranslation(choices, choices.of(others))] : [],
      externalIds: choices.once(4) ? [{ scheme: "wikidata", value: `${arbitraryText(choices)} ${id}` }] : [],
      ...(type.name === "Indicator" ? { observations: choices.list(2, () => arbitraryObservation(choices)) } : {}),
    },
    statements: choices.list(2, () => arbitraryStatement(choices, sources, ["name", ...own.map(({ name }) => name)])),
  };
}

function arbitraryValue(choices: Choices, { type, between = [-Infinity, Infinity] }: Property): unknown {
  if (typeof type !== "string") return choices.of(Object.keys(type.values));
  const [least, greatest] = between;
  const among = (numbers: readonly number[]): number =>
    choices.of(numbers.filter((number) => number >= least && number <= greatest));
  switch (type) {
    case "int":
      return among([1, 2, 50, 2030]);
    case "float":
      return among([0, 60.5, 1.5, -2]);
    case "date":
      return choices.of(days);
    case "strings":
      return choices.list(2, () => arbitraryText(choices));
    default:
      return arbitraryText(choices);
  }
}

function arbitraryPerson(choices: Choices): Readonly<Record<string, unknown>> {
  const { name, phones, email } = choices.of(people);
  return {
    name,
    phones: choices.once(4) ? null : [...phones],
    email: choices.once(4) ? null : email,
    contactVisibility: choices.of(["ALL", "NAME", "NONE", "ALL"]),
  };
}

function arbitraryTranslation(choices: Choices, language: string): Readonly<Record<string, unknown>> {
  return {
    language,
    status: choices.of(["EDITOR", "MACHINE", "SOURCE"]),
    name: choices.once(3) ? null : arbitraryText(choices),
    description: choices.maybe(2, () => arbitraryText(choices)),
  };
}

function arbitraryObservation(choices: Choices): Readonly<Record<string, unknown>> {
  const kind = choices.of(["ACTUAL", "TARGET"]);
  return { kind, value: choices.of([1, 2.5]), date: choices.maybe(2, () => choices.of(days)) };
}

function arbitraryStatement(
  choices: Choices,
  sources: readonly string[],
  properties: readonly string[],
): StatementDraft {
  const status = choices.of(["STATED", "INFERRED", "COLLECTIVE"]);
  return {
    status,
    confidence: status === "INFERRED" ? choices.of(["MEDIUM", "HIGH", "LOW"]) : null,
    property: choices.maybe(3, () => choices.of(properties)),
    sourceId: sources.length ? choices.maybe(3, () => choices.of(sources)) : null,
    quote: choices.maybe(3, () => arbitraryText(choices)),
    why: status === "STATED" ? choices.maybe(4, () => arbitraryText(choices)) : `${arbitraryText(choices)} because`,
  };
}

type Ends = readonly { readonly id: string; readonly type: string }[];

/** Links between nodes that may be their ends. */
function arbitraryLinks(choices: Choices, nodes: Ends, sources: readonly string[]): LinkDraft[] {
  const legal = linkTypes.flatMap((name) => {
    const type = ontology.linkType(name);
    const pairs = type ? legalPairs(type, nodes) : [];
    return type && pairs.length ? [{ type, pairs }] : [];
  });
  if (!legal.length) return [];
  return choices.list(40, () => {
    const { type, pairs } = choices.of(legal);
    const [sourceId, targetId] = choices.of(pairs);
    return { type: type.name, sourceId, targetId, ...arbitraryLink(choices, type, sources) };
  });
}

function arbitraryLink(
  choices: Choices,
  { roles }: LinkType,
  sources: readonly string[],
): Pick<LinkDraft, "properties" | "statements"> {
  const statement = () => arbitraryStatement(choices, sources, ["role", "ordinal"]);
  return {
    properties: {
      ordinal: choices.maybe(2, () => choices.of([1, 2, 2, 3])),
      role: roles ? choices.of(Object.keys(roles)) : null,
      note: choices.maybe(4, () => arbitraryText(choices)),
      weight: choices.maybe(4, () => choices.of([0.5, 1, 2])),
      visibility: choices.once(8) ? "INTERNAL" : "PUBLIC",
      ...arbitraryPeriod(choices),
    },
    statements: [statement(), ...choices.list(1, statement)],
  };
}

function legalPairs(type: LinkType, nodes: Ends): [source: string, target: string][] {
  return nodes.flatMap((source) =>
    nodes.flatMap((target): [string, string][] =>
      source.id !== target.id && type.allows(source.type, target.type) ? [[source.id, target.id]] : [],
    ),
  );
}
