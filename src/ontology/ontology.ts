import { refuseContradictions } from "./contradictions";
import { type Entries, type EntryType, entriesOf, entryTypeOf } from "./entry";
import type { Enumeration } from "./enumeration";
import { type Expectation, type ExpectationDeclaration, settleExpectation } from "./expectation";
import { Link } from "./link";
import type { LinkTypeDeclaration } from "./link-type";
import { Node } from "./node";
import { type NodeClass, type NodeType, nodeTypeOf } from "./node-type";
import { type Property, propertiesOf } from "./property";
import { type LinkType, type Relationship, relationshipsOf, settle } from "./relationship";
import { type Rule, type RuleDeclaration, settleRule } from "./rule";
import { Confidence, StatementStatus, TextLanguage, TranslationStatus, Visibility } from "./vocabulary";

/** What an ontology is made of. */
export interface Declarations {
  readonly nodeTypes: readonly NodeClass[];
  readonly linkTypes: readonly LinkTypeDeclaration[];
  readonly rules: readonly RuleDeclaration[];
  readonly expectations?: readonly ExpectationDeclaration[];
}

/** The name of the node type of sources: what statements may name as where they come from. */
export const sourceTypeName = "Source";

/** What there can be in a graph, and what follows from what: declared once, read by every room. */
export class Ontology {
  readonly nodeTypes: readonly NodeType[];
  readonly linkTypes: readonly LinkType[];
  readonly rules: readonly Rule[];
  /** What nodes are expected to have. */
  readonly expectations: readonly Expectation[];
  /** What every node has. */
  readonly nodeProperties: readonly Property[] = propertiesOf(Node);
  /** The lists that every node owns. */
  readonly nodeEntries: readonly Entries[] = entriesOf(Node);
  /** What every link has. */
  readonly linkProperties: readonly Property[] = propertiesOf(Link);
  /** The types of the lists that nodes and links own, each once. */
  readonly entryTypes: readonly EntryType[];
  /** The names of properties that say something of a person. */
  readonly personalProperties: ReadonlySet<string>;
  /** The enumerations that properties take their values from, each once. */
  readonly enumerations: readonly Enumeration[];

  /** The relationships that every node type has, as the same field. */
  readonly commonRelationships: readonly Relationship[];

  private readonly byName: ReadonlyMap<string, NodeType>;
  private readonly linksByName: ReadonlyMap<string, LinkType>;
  private readonly rulesByLinkType: ReadonlyMap<string, readonly Rule[]>;
  private readonly expectationsByType: ReadonlyMap<string, readonly Expectation[]>;
  private readonly fields: ReadonlyMap<string, ReadonlyMap<string, Relationship>>;

  /** Refuses declarations that contradict each other, naming the two that clash. */
  constructor(declarations: Declarations) {
    this.nodeTypes = declarations.nodeTypes.map(nodeTypeOf);
    this.linkTypes = declarations.linkTypes.map((declaration) => settle(declaration, this.nodeTypes));
    this.rules = declarations.rules.map((declaration) => settleRule(declaration, this.linkTypes));
    this.expectations = (declarations.expectations ?? []).map((one) => settleExpectation(one, this.nodeTypes));
    this.entryTypes = unique(this.nodeTypes.flatMap((type) => type.entries.map((list) => entryTypeOf(list.of()))));
    const properties = this.nodeTypes.flatMap((type) => type.properties);
    this.personalProperties = new Set(properties.filter(({ personal }) => personal).map(({ name }) => name));
    this.enumerations = this.collectEnumerations();
    refuseContradictions(this);
    this.byName = new Map(this.nodeTypes.map((type) => [type.name, type]));
    this.linksByName = new Map(this.linkTypes.map((type) => [type.name, type]));
    this.rulesByLinkType = new Map(
      this.linkTypes.map(({ name }) => [name, this.rules.filter((rule) => rule.concludes === name)]),
    );
    this.expectationsByType = new Map(
      this.nodeTypes.map((type) => [type.name, this.expectations.filter(({ types }) => types.includes(type))]),
    );
    this.fields = new Map(this.nodeTypes.map((type) => [type.name, this.fieldsOf(type)]));
    this.commonRelationships = this.sharedByAll();
  }

  /** The node type of a name such as `GrowthPlatform`, if there is one. */
  nodeType(name: string): NodeType | undefined {
    return this.byName.get(name);
  }

  /** The link type of a name such as `HAS_VALUE`, if there is one. */
  linkType(name: string): LinkType | undefined {
    return this.linksByName.get(name);
  }

  /** The rules that conclude links of a type. */
  rulesFor(linkType: string): readonly Rule[] {
    return this.rulesByLinkType.get(linkType) ?? [];
  }

  /** What is expected of the nodes of a type. */
  expectationsOf(nodeType: string): readonly Expectation[] {
    return this.expectationsByType.get(nodeType) ?? [];
  }

  /** The relationship fields of a node type, in the order of the link types. */
  relationships(nodeType: string): readonly Relationship[] {
    return [...(this.fields.get(nodeType)?.values() ?? [])];
  }

  /** One relationship field of a node type, if it has it. */
  relationship(nodeType: string, field: string): Relationship | undefined {
    return this.fields.get(nodeType)?.get(field);
  }

  /** A relationship field of a node type, or of every node when no type is given. */
  relationshipNamed(type: NodeType | null, field: string): Relationship | undefined {
    if (type) return this.relationship(type.name, field);
    return this.commonRelationships.find((one) => one.field === field);
  }

  private fieldsOf(type: NodeType): ReadonlyMap<string, Relationship> {
    const relationships = this.linkTypes.flatMap((linkType) => relationshipsOf(type, linkType));
    return new Map(relationships.map((relationship) => [relationship.field, relationship]));
  }

  private sharedByAll(): readonly Relationship[] {
    const [first, ...others] = this.nodeTypes;
    if (!first) return [];
    return this.relationships(first.name).filter(({ field, linkType, end }) =>
      others.every((type) => {
        const same = this.relationship(type.name, field);
        return same?.linkType === linkType && same.end === end;
      }),
    );
  }

  private collectEnumerations(): readonly Enumeration[] {
    const properties = [
      ...this.nodeTypes.flatMap((type) => type.properties),
      ...this.linkProperties,
      ...this.entryTypes.flatMap((type) => propertiesOf(type.entity)),
    ];
    const used = properties.flatMap(({ type }) => (typeof type === "string" ? [] : [type]));
    return unique([TextLanguage, Visibility, StatementStatus, Confidence, TranslationStatus, ...used]);
  }
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
