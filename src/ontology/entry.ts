import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { Labels } from "./labels";

type Constructor<T = object> = abstract new (...args: never[]) => T;

/** An entry of a list that a node owns, such as a translation: kept and replaced together with the node. */
export abstract class NodeEntry {
  @ForeignKey("Node", { onDelete: "CASCADE" })
  @PrimaryColumn({ name: "node", type: "varchar", length: 200 })
  nodeId!: string;

  /** Its place in the list, from 0. */
  @PrimaryColumn({ type: "integer" })
  position!: number;
}

export interface EntryOptions {
  readonly table: string;
  readonly description: string;
  /** The properties that tell an entry from others of its list; none where its place does. */
  readonly key?: readonly string[];
}

/** An entry type as the ontology knows it. */
export interface EntryType extends EntryOptions {
  readonly name: string;
  readonly entity: Constructor;
}

export interface EntriesOptions extends Labels {
  readonly of: () => Constructor;
  readonly description: string;
}

/** A list of entries that a node type declares. */
export interface Entries extends EntriesOptions {
  readonly name: string;
  readonly declaredBy: string;
}

const entryTypes = new WeakMap<object, EntryType>();
const lists = new WeakMap<object, Entries[]>();

/** Declares a class as an entry type with a table of its own. */
export function EntryType(options: EntryOptions): ClassDecorator {
  return (target) => {
    const entity = target as unknown as Constructor;
    entryTypes.set(entity, { ...options, name: target.name, entity });
    Entity(options.table)(target);
  };
}

/** Declares a list of entries on a node type or a link. */
export function Entries(options: EntriesOptions): PropertyDecorator {
  return (prototype, key) => {
    const entries = { ...options, name: String(key), declaredBy: prototype.constructor.name };
    lists.set(prototype, [...(lists.get(prototype) ?? []), entries]);
  };
}

/** The entry type that a class declares itself to be. */
export function entryTypeOf(entity: Constructor): EntryType {
  const type = entryTypes.get(entity);
  if (!type) throw new Error(`${entity.name} is used as a list entry but is not declared with @EntryType`);
  return type;
}

/** The lists that a class declares, those of its base first. */
export function entriesOf(type: Constructor): readonly Entries[] {
  const base = Object.getPrototypeOf(type.prototype);
  const inherited = base && base !== Object.prototype ? entriesOf(base.constructor) : [];
  return [...inherited, ...(lists.get(type.prototype) ?? [])];
}
