import { Column, type ColumnOptions, PrimaryColumn, type PrimaryColumnOptions } from "typeorm";
import type { Enumeration } from "./enumeration";
import type { Labels } from "./labels";

/** A kind of value. Dates are `YYYY-MM-DD`, times ISO 8601 in UTC; `strings` is a list. */
export type ScalarType = "id" | "string" | "int" | "float" | "date" | "dateTime" | "strings";
/** What a property holds: a value of a kind, or a word of a closed list. */
export type PropertyType = ScalarType | Enumeration;

/** The longest that a text may be where its property does not say, in UTF-16 code units. */
export const longestText = 20_000;

export interface PropertyOptions extends Labels {
  readonly type: PropertyType;
  readonly description: string;
  /** It always has a value. */
  readonly required?: boolean;
  /** The value of one who gives none. */
  readonly default?: string | number;
  /** The least and the greatest that a number may be. */
  readonly between?: readonly [least: number, greatest: number];
  /** The longest that a text may be, each one of a list, in UTF-16 code units; `longestText` unless said. */
  readonly longest?: number;
  /** Translations may hold it in other languages. */
  readonly translated?: boolean;
  /** A search finds it, and a word found in it weighs so much. */
  readonly searchWeight?: number;
  /** On a contact: shown to the public only when the contact's `contactVisibility` is ALL. */
  readonly personal?: boolean;
  /** Set by the store alone; a document or an editor cannot give it. */
  readonly managed?: boolean;
  /** It is the primary key. */
  readonly primary?: boolean;
  /** The name of the SQL column where it is not the property's own. */
  readonly column?: string;
}

/** A property as the ontology knows it: its name, and who declares it. */
export interface Property extends PropertyOptions {
  readonly name: string;
  readonly declaredBy: string;
}

type Constructor = abstract new (...args: never[]) => object;
const declared = new WeakMap<object, Property[]>();

/** Declares a property of a node type, a link or a part: its SQL column and what every room derives from it. */
export function Property(options: PropertyOptions): PropertyDecorator {
  return (prototype, key) => {
    const property = { ...options, name: String(key), declaredBy: prototype.constructor.name };
    declared.set(prototype, [...(declared.get(prototype) ?? []), property]);
    if (options.primary) PrimaryColumn(columnOptions(property) as PrimaryColumnOptions)(prototype, key);
    else Column(columnOptions(property))(prototype, key);
  };
}

/** The properties of a class, those of its base first, each in the order of declaration. */
export function propertiesOf(type: Constructor): readonly Property[] {
  const base = Object.getPrototypeOf(type.prototype);
  const inherited = base && base !== Object.prototype ? propertiesOf(base.constructor) : [];
  return [...inherited, ...(declared.get(type.prototype) ?? [])];
}

/** The value that a record has for a property; what it does not have is null. */
export function readProperty(record: object, property: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[property] ?? null;
}

function columnOptions({ type, required, name, column }: Property): ColumnOptions {
  return { name: column ?? name, nullable: !required, ...columnType(type) };
}

function columnType(type: PropertyType): ColumnOptions {
  if (typeof type !== "string") return { type: "varchar", length: 40 };
  switch (type) {
    case "id":
      return { type: "varchar", length: 200 };
    case "date":
      return { type: "varchar", length: 10 };
    case "dateTime":
      return { type: "varchar", length: 24 };
    case "int":
      return { type: "integer" };
    case "float":
      return { type: "float" };
    case "strings":
      return { type: "simple-json" };
    case "string":
      return { type: "text" };
  }
}
