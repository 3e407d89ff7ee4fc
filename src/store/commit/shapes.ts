import { entryTypeOf } from "../../ontology/entry";
import { Link } from "../../ontology/link";
import type { NodeType } from "../../ontology/node-type";
import type { Ontology } from "../../ontology/ontology";
import { type Property, propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";

type EntityClass = new () => object;

/** The columns of a class: all that it declares, and those that a draft may give. */
export interface Shape {
  readonly entity: EntityClass;
  readonly properties: readonly Property[];
  readonly given: readonly Property[];
}

/** A list that a node owns; its entries have a table of their own. */
export interface ListShape extends Shape {
  readonly name: string;
}

/** A node type with the lists that its nodes own, but for statements, which links have as well. */
export interface NodeShape extends Shape {
  readonly type: NodeType;
  readonly lists: readonly ListShape[];
}

/** What the rows of each type consist of, worked out once. */
export class Shapes {
  readonly link = shapeOf(Link);
  readonly statement = shapeOf(Statement);
  private readonly nodes: ReadonlyMap<string, NodeShape>;

  constructor(readonly ontology: Ontology) {
    this.nodes = new Map(ontology.nodeTypes.map((type) => [type.name, nodeShape(type)]));
  }

  /** The shape of a node type, if there is such a type. */
  node(type: string): NodeShape | undefined {
    return this.nodes.get(type);
  }
}

function nodeShape(type: NodeType): NodeShape {
  const lists = type.entries
    .map((list) => ({ name: list.name, ...shapeOf(entryTypeOf(list.of()).entity) }))
    .filter((list) => list.entity !== Statement);
  return { ...shapeOf(type.entity), type, lists };
}

function shapeOf(type: abstract new (...args: never[]) => object): Shape {
  const properties = propertiesOf(type);
  return {
    entity: type as EntityClass,
    properties,
    given: properties.filter((property) => !property.managed && !property.primary),
  };
}
