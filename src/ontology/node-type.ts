import { ChildEntity } from "typeorm";
import { type Entries, entriesOf } from "./entry";
import type { Labels } from "./labels";
import type { Node } from "./node";
import { type Property, propertiesOf } from "./property";

/** The class of a node type. */
export type NodeClass = new () => Node;

/** The inflected forms of a type's word that sentence frames ask for, by the name of the form. */
export type WordForms = Readonly<Record<string, string>>;

export interface NodeTypeOptions extends Labels {
  readonly description: string;
  /** The word's forms in Finnish (`genitive`, `partitive` …) and Swedish (`definite`); English needs none. */
  readonly forms?: { readonly fi?: WordForms; readonly sv?: WordForms; readonly en?: WordForms };
  /** The words for several of them. */
  readonly plural: Labels;
  /** The forms of those words that frames about several of them ask for. */
  readonly pluralForms?: NodeTypeOptions["forms"];
}

/** A node type as the ontology knows it. */
export interface NodeType extends NodeTypeOptions {
  /** The name in documents and of the GraphQL type: `GrowthPlatform`. */
  readonly name: string;
  /** The name among GraphQL enum values: `GROWTH_PLATFORM`. */
  readonly enumName: string;
  /** The name of the look-up and of the key in `is`: `growthPlatform`. */
  readonly field: string;
  /** The name of the list: `growthPlatforms`. */
  readonly listField: string;
  readonly entity: NodeClass;
  readonly properties: readonly Property[];
  readonly entries: readonly Entries[];
}

const declared = new WeakMap<object, NodeType>();

/** Declares a class as a node type; everything that is particular to it derives from here. */
export function NodeType(options: NodeTypeOptions): ClassDecorator {
  return (target) => {
    const entity = target as unknown as NodeClass;
    const name = target.name;
    Object.defineProperty(target.prototype, "type", { value: name, enumerable: false });
    ChildEntity(name)(target);
    declared.set(entity, {
      ...options,
      name,
      enumName: screamingSnakeCase(name),
      field: name.charAt(0).toLowerCase() + name.slice(1),
      listField: pluralOf(name.charAt(0).toLowerCase() + name.slice(1)),
      entity,
      properties: propertiesOf(entity),
      entries: entriesOf(entity),
    });
  };
}

/** The node type that a class declares itself to be. */
export function nodeTypeOf(entity: abstract new () => Node): NodeType {
  const type = declared.get(entity);
  if (!type) throw new Error(`${entity.name} is used as a node type but is not declared with @NodeType`);
  return type;
}

/** `growthPlatform` or `GrowthPlatform` as `GROWTH_PLATFORM`. */
export function screamingSnakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}

function pluralOf(name: string): string {
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}
