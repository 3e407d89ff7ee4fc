import type { NodeType } from "../../ontology/node-type";
import type { Ontology } from "../../ontology/ontology";
import type { Property } from "../../ontology/property";
import type { Declarations, FieldOptions } from "../declare";
import { onlyTypeOf, stemOf } from "./where";

type Fields = Record<string, FieldOptions>;

/** Declares how lists of nodes of each type, of any, and of links can be sorted. */
export function declareOrders(declare: Declarations, ontology: Ontology): void {
  declare.input("OptionalOrder", "How to sort by what may have no value.", {
    direction: { type: "SortDirection!", description: "Which way." },
    nulls: { type: "Nulls", description: "Where what has no value stands; last unless said.", defaultValue: "LAST" },
  });
  for (const type of [null, ...ontology.nodeTypes]) {
    declareNodeOrder(declare, ontology, type);
    declare.input(`${stemOf(type)}CountOrder`, "How to sort by the number of links of a relationship.", {
      count: { type: "SortDirection!", description: "Which way." },
      of: { type: `${stemOf(type)}RelatedWhere`, description: "Count only links that pass this." },
    });
  }
  declareLinkOrder(declare, ontology);
}

function declareNodeOrder(declare: Declarations, ontology: Ontology, type: NodeType | null): void {
  const relationships = type ? ontology.relationships(type.name) : ontology.commonRelationships;
  const counts = relationships.map((relationship): [string, FieldOptions] => [
    relationship.field,
    {
      type: `${stemOf(onlyTypeOf(relationship))}CountOrder`,
      description: `By the number of ${relationship.linkType.name} links here.`,
    },
  ]);
  declare.input(
    `${stemOf(type)}Order`,
    "One criterion of an ordering; exactly one field. The node's id decides what is left.",
    {
      ...(type ? {} : { type: { type: "SortDirection", description: "By node type, in the order of the ontology." } }),
      ...propertyFields(type?.properties ?? ontology.nodeProperties),
      link: {
        type: "LinkOrder",
        description: "By a property of the link that leads here; an error in a root list, which has no links.",
      },
      ...Object.fromEntries(counts),
    },
    { oneOf: true },
  );
}

function declareLinkOrder(declare: Declarations, ontology: Ontology): void {
  const properties = ontology.linkProperties.filter(({ name }) => !["type", "sourceId", "targetId"].includes(name));
  declare.input(
    "LinkOrder",
    "One criterion of an ordering of links; exactly one field. The link's id decides what is left.",
    {
      type: { type: "SortDirection", description: "By link type, in the order of the ontology." },
      status: { type: "SortDirection", description: "By how the link is known, the strongest first when ASC." },
      confidence: {
        type: "SortDirection",
        description: "By how sure it is, the least sure first when ASC; what is said counts as HIGH.",
      },
      ...propertyFields(properties),
      source: { type: "NodeOrder", description: "By the node that it leads from." },
      target: { type: "NodeOrder", description: "By the node that it leads to." },
    },
    { oneOf: true },
  );
}

function propertyFields(properties: readonly Property[]): Fields {
  return Object.fromEntries(
    properties
      .filter(({ type }) => type !== "strings")
      .map(({ name, required, en }) => [
        name,
        { type: required ? "SortDirection" : "OptionalOrder", description: `By ${en}.` },
      ]),
  );
}
