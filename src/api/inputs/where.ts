import { countOperators } from "../../graph/operators";
import { type Entries, entryTypeOf } from "../../ontology/entry";
import type { NodeType } from "../../ontology/node-type";
import type { Ontology } from "../../ontology/ontology";
import { type Property, propertiesOf } from "../../ontology/property";
import type { Relationship } from "../../ontology/relationship";
import { Statement } from "../../ontology/statement";
import type { Declarations, FieldOptions } from "../declare";
import { filterName, operatorFields } from "./filters";

type Fields = Record<string, FieldOptions>;

/** The name that types about nodes of one type, or of any, begin with. */
export function stemOf(type: NodeType | null): string {
  return type?.name ?? "Node";
}

/** The node type that a relationship leads to, or null when it can be one of several. */
export function onlyTypeOf({ types }: Pick<Relationship, "types">): NodeType | null {
  const [only, ...others] = types;
  return others.length ? null : (only ?? null);
}

/** Declares the filters on nodes of each type and of any, on links, on statements and on entries. */
export function declareWheres(declare: Declarations, ontology: Ontology): void {
  for (const type of [null, ...ontology.nodeTypes]) {
    declareNodeWhere(declare, ontology, type);
    declareRelationshipWhere(declare, stemOf(type));
  }
  declareNodeIs(declare, ontology);
  declareLinkWhere(declare, ontology);
  for (const { name, entity } of ontology.entryTypes) {
    const properties = propertiesOf(entity).filter((property) => entity !== Statement || isSaid(property));
    const source = entity === Statement && ontology.nodeType("Source") ? statementSource : {};
    declare.input(`${name}Where`, `What is asked of one of a list of ${name}s.`, {
      ...logic(`${name}Where`),
      ...propertyFields(properties),
      ...source,
    });
    declare.input(`${name}ListWhere`, `What is asked of a list of ${name}s; all that is given must hold.`, {
      some: { type: `${name}Where`, description: "At least one of them passes." },
      every: { type: `${name}Where`, description: "Each of them passes; holds when there are none." },
      none: { type: `${name}Where`, description: "Not one of them passes." },
    });
  }
}

/** What a statement itself says; where it is kept and about what is no part of it. */
export function isSaid({ name, managed }: Property): boolean {
  return !managed && name !== "sourceId";
}

const statementSource: Fields = {
  source: { type: "SourceWhere", description: "What is asked of the source that says it." },
};

function declareNodeWhere(declare: Declarations, ontology: Ontology, type: NodeType | null): void {
  const name = `${stemOf(type)}Where`;
  const relationships = type ? ontology.relationships(type.name) : ontology.commonRelationships;
  const what = type ? `nodes of type ${type.name}` : "nodes of any type";
  declare.input(name, `What is asked of ${what}; all that is given must hold, and {} always does.`, {
    ...logic(name),
    ...(type ? {} : anyType),
    space: {
      type: filterName("id"),
      description: "The first part of the node's id, such as `kouvola`: whose strategy it is of.",
    },
    ...propertyFields(type?.properties ?? ontology.nodeProperties),
    statement: {
      type: "StatementWhere",
      description: "What is asked of the strongest statement about the whole node.",
    },
    reaches: { type: "ReachesWhere", description: "What can be reached from the node, any number of steps away." },
    ...entriesFields(type?.entries ?? ontology.nodeEntries),
    ...Object.fromEntries(relationships.map((relationship) => [relationship.field, relationshipField(relationship)])),
  });
}

const anyType: Fields = {
  type: { type: "NodeTypeFilter", description: "The node's type." },
  is: { type: "NodeIs", description: "The node is of one type and passes a filter on that type." },
};

function declareNodeIs(declare: Declarations, { nodeTypes }: Ontology): void {
  const fields = nodeTypes.map(({ field, name }): [string, FieldOptions] => [
    field,
    { type: `${name}Where`, description: `The node is of type ${name} and passes this.` },
  ]);
  const description = "A node type and what is asked of nodes of that type; exactly one.";
  declare.input("NodeIs", description, Object.fromEntries(fields), { oneOf: true });
}

function declareRelationshipWhere(declare: Declarations, stem: string): void {
  const related = `${stem}RelatedWhere`;
  declare.input(related, "What is asked of one and the same link and of the node that it leads to.", {
    node: { type: `${stem}Where`, description: "What is asked of the node." },
    link: { type: "LinkWhere", description: "What is asked of the link, stored or derived." },
  });
  declare.input(
    `${stem}RelationshipWhere`,
    "What is asked of a relationship, stored and derived; all that is given must hold.",
    {
      some: { type: related, description: "At least one of its links passes." },
      every: { type: related, description: "Each of its links passes; holds when there are none." },
      none: { type: related, description: "Not one of its links passes." },
      count: { type: `${stem}CountWhere`, description: "How many there are." },
    },
  );
  declare.input(`${stem}CountWhere`, "How many links a relationship has; all that is given must hold.", {
    of: { type: related, description: "Count only links that pass this." },
    ...operatorFields(countOperators, "Int"),
  });
}

function declareLinkWhere(declare: Declarations, ontology: Ontology): void {
  const properties = ontology.linkProperties.filter(({ name }) => !["type", "sourceId", "targetId"].includes(name));
  declare.input("LinkWhere", "What is asked of a link; all that is given must hold, and {} always does.", {
    ...logic("LinkWhere"),
    type: { type: "LinkTypeFilter", description: "The link's type." },
    ...propertyFields(properties),
    source: { type: "NodeWhere", description: "What is asked of the node that it leads from." },
    target: { type: "NodeWhere", description: "What is asked of the node that it leads to." },
    statement: { type: "StatementWhere", description: "What is asked of its strongest statement." },
    statements: { type: "StatementListWhere", description: "What is asked of all its statements." },
  });
}

function logic(name: string): Fields {
  return {
    AND: { type: `[${name}!]`, description: "Every one of these passes; an empty list does." },
    OR: { type: `[${name}!]`, description: "At least one of these passes; an empty list does not." },
    NOT: { type: name, description: "This does not pass." },
  };
}

function propertyFields(properties: readonly Property[]): Fields {
  return Object.fromEntries(
    properties.map(({ name, type, translated, description }) => [
      name,
      { type: filterName(type, translated), description },
    ]),
  );
}

function entriesFields(lists: readonly Entries[]): Fields {
  return Object.fromEntries(
    lists.map(({ name, of, description }) => [name, { type: `${entryTypeOf(of()).name}ListWhere`, description }]),
  );
}

function relationshipField(relationship: Relationship): FieldOptions {
  return {
    type: `${stemOf(onlyTypeOf(relationship))}RelationshipWhere`,
    description: `What is asked of the ${relationship.linkType.name} links here. ${relationship.linkType.description}`,
  };
}
