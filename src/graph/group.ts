import { type Enumeration, rankOf } from "../ontology/enumeration";
import type { Labels, Language } from "../ontology/labels";
import { defaultLanguage } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { type NodeType, screamingSnakeCase } from "../ontology/node-type";
import type { Ontology } from "../ontology/ontology";
import type { Property } from "../ontology/property";
import type { LinkType, Relationship } from "../ontology/relationship";
import { Confidence, StatementStatus } from "../ontology/vocabulary";
import { exactly, nodeSorts } from "./order";
import { type Row, related } from "./related";
import { comparing, RowKey } from "./sort-key";
import { confidenceOf } from "./strength";
import { nameIn } from "./texts";
import type { View } from "./view";

/** Those of a list that have something in common. */
export interface Group<T> extends Shared {
  readonly members: readonly T[];
}

/** What the members of a group share. */
interface Shared {
  /** A type, an enum value or a node's id, as the API writes it; null for those that have none. */
  readonly key: string | null;
  readonly label: string | null;
  /** The node that they share, when they are grouped by a relationship or by an end. */
  readonly node: Node | null;
  /** Where the group stands among groups of words. */
  readonly rank: number;
}

/** A way to group a list. A member stands in every group that it has something in common with. */
export interface Grouping<T> {
  /** Its name among the values of the API's enum, such as `RESPONSIBLE`. */
  readonly name: string;
  readonly description: string;
  readonly sharedBy: (member: T, view: View, language: Language | null) => readonly Shared[];
}

/** Puts the members of a list into groups: words in their declared order, nodes in theirs, those with none last. */
export function groupsOf<T>(members: readonly T[], by: Grouping<T>, view: View, language: Language | null): Group<T>[] {
  const groups = new Map<string | null, { shared: Shared; members: T[] }>();
  for (const member of members) {
    const shared = by.sharedBy(member, view, language);
    for (const one of shared.length ? shared : [nothing]) {
      const group = groups.get(one.key) ?? { shared: one, members: [] };
      if (group.members.at(-1) !== member) group.members.push(member);
      groups.set(one.key, group);
    }
  }
  return [...groups.values()]
    .sort((one, other) => compareShared(one.shared, other.shared, view, language))
    .map((group) => ({ ...group.shared, members: group.members }));
}

/** The ways to group nodes of one type, or of any: by type, by each enumeration, by each relationship. */
export function nodeGroupings(ontology: Ontology, type: NodeType | null): Grouping<Row>[] {
  const properties = type?.properties ?? ontology.nodeProperties;
  const relationships = type ? ontology.relationships(type.name) : ontology.commonRelationships;
  return [
    ...(type ? [] : [byNodeType(ontology)]),
    ...properties.flatMap((property) =>
      isEnumerated(property) ? byEnumeration<Row>(property, ({ node }) => node) : [],
    ),
    ...relationships.map(byRelationship),
  ];
}

/** The ways to group links. */
export function linkGroupings(ontology: Ontology): Grouping<Link>[] {
  return [
    byLinkType(ontology),
    byWord(
      "STATUS",
      "By how the link is known.",
      StatementStatus,
      (link, view) => view.strongestOf(link)?.status ?? null,
    ),
    byWord("CONFIDENCE", "By how sure it is; what is said counts as HIGH.", Confidence, (link, view) => {
      const strongest = view.strongestOf(link);
      return strongest && confidenceOf(strongest);
    }),
    byRole(ontology),
    byEnd("SOURCE", "By the node that the link leads from.", (link) => link.sourceId),
    byEnd("TARGET", "By the node that the link leads to.", (link) => link.targetId),
    ...ontology.linkProperties.flatMap((property) =>
      isEnumerated(property) ? byEnumeration<Link>(property, (link) => link) : [],
    ),
  ];
}

const nothing: Shared = { key: null, label: null, node: null, rank: Number.POSITIVE_INFINITY };

type Enumerated = Property & { readonly type: Enumeration };

function isEnumerated(property: Property): property is Enumerated {
  return typeof property.type !== "string";
}

function byNodeType({ nodeTypes }: Ontology): Grouping<Row> {
  return {
    name: "TYPE",
    description: "By node type.",
    sharedBy: ({ node }, _view, language) => {
      const rank = nodeTypes.findIndex(({ name }) => name === node.type);
      const type = nodeTypes[rank];
      return type ? [word(type.enumName, type, rank, language)] : [];
    },
  };
}

function byLinkType({ linkTypes }: Ontology): Grouping<Link> {
  return {
    name: "TYPE",
    description: "By link type.",
    sharedBy: (link, _view, language) => {
      const rank = linkTypes.findIndex(({ name }) => name === link.type);
      const type = linkTypes[rank];
      return type ? [word(type.name, bothWays(type), rank, language)] : [];
    },
  };
}

/** A link type in words: what it is called from its source and from its target. */
function bothWays({ source, target, symmetric }: LinkType): Labels {
  if (symmetric) return source;
  const both = (language: Language): string => `${source[language]} / ${target[language]}`;
  return { fi: both("fi"), sv: both("sv"), en: both("en") };
}

function byRole({ linkTypes }: Ontology): Grouping<Link> {
  const roles = linkTypes.flatMap((type) => Object.entries(type.roles ?? {}));
  return {
    name: "ROLE",
    description: "By role.",
    sharedBy: ({ role }, _view, language) => {
      const rank = roles.findIndex(([name]) => name === role);
      const found = roles[rank];
      return found ? [word(found[0], found[1], rank, language)] : [];
    },
  };
}

function byEnumeration<T>(property: Enumerated, record: (member: T) => Node | Link): Grouping<T> {
  const read = (member: T, view: View): string | null => view.read(record(member), property.name) as string | null;
  return byWord(screamingSnakeCase(property.name), `By ${property.en}.`, property.type, read);
}

function byWord<T>(
  name: string,
  description: string,
  enumeration: Enumeration,
  read: (member: T, view: View) => string | null,
): Grouping<T> {
  return {
    name,
    description,
    sharedBy: (member, view, language) => {
      const value = read(member, view);
      const labels = value === null ? undefined : enumeration.values[value];
      return value !== null && labels ? [word(value.toUpperCase(), labels, rankOf(enumeration, value), language)] : [];
    },
  };
}

function byRelationship(relationship: Relationship): Grouping<Row> {
  return {
    name: screamingSnakeCase(relationship.field),
    description: `By what stands in \`${relationship.field}\`, stored or derived.`,
    sharedBy: ({ node }, view, language) =>
      related(view, node, relationship).map((row) => sharedNode(row.node, view, language)),
  };
}

function byEnd(name: string, description: string, idOf: (link: Link) => string): Grouping<Link> {
  return {
    name,
    description,
    sharedBy: (link, view, language) => {
      const node = view.node(idOf(link));
      return node ? [sharedNode(node, view, language)] : [];
    },
  };
}

function sharedNode(node: Node, view: View, language: Language | null): Shared {
  return { key: node.id, label: nameIn(view, node, language), node, rank: 0 };
}

/** What the members of a group share, when it is a word: what it is called and where it stands among its like. */
export function word(key: string, labels: Labels, rank: number, language: Language | null): Shared {
  return { key, label: labels[language ?? defaultLanguage], node: null, rank };
}

function compareShared(one: Shared, other: Shared, view: View, language: Language | null): number {
  if (!one.node || !other.node) return one.rank === other.rank ? 0 : one.rank - other.rank;
  const sorts = [...nodeSorts(view, undefined, language, null), exactly<Row>(({ node }) => node.id)];
  const key = (node: Node): RowKey<Row> => new RowKey<Row>({ node, link: null }, sorts);
  return comparing(sorts)(key(one.node), key(other.node));
}
