import { type Entries, entriesOf } from "../../ontology/entry";
import { Link } from "../../ontology/link";
import type { Ontology } from "../../ontology/ontology";
import type { Property } from "../../ontology/property";
import type { ShownValues } from "./shown-values";

/** How a property or list of a node or link differs between two states of it. */
export type Difference =
  | { readonly kind: "value"; readonly property: Property; readonly before: unknown; readonly after: unknown }
  /** Of a list of words: those that are gone, and those that have come. */
  | {
      readonly kind: "words";
      readonly property: Property;
      readonly before: readonly unknown[];
      readonly after: readonly unknown[];
    }
  /** Of a list of entries: those that are gone, and those that have come; one that changed is among both. */
  | {
      readonly kind: "entries";
      readonly property: Entries;
      readonly before: readonly ShownValues[];
      readonly after: readonly ShownValues[];
    };

/** What differs between two states, in the order of declaration; null is a state in which there is nothing yet or any more. */
export function differencesBetween(
  ontology: Ontology,
  before: ShownValues | null,
  after: ShownValues | null,
): readonly Difference[] {
  const { properties, lists } = declaredFor(ontology, after ?? before ?? {});
  const [old, fresh] = [before ?? {}, after ?? {}];
  return [
    ...properties.flatMap((property) => differenceOf(property, old[property.name], fresh[property.name])),
    ...lists.flatMap((list) => differenceOfLists(list, old[list.name], fresh[list.name])),
  ];
}

/** What those who change something can set, of the type that the values tell: nodes tell their node type. */
function declaredFor(
  ontology: Ontology,
  values: ShownValues,
): { readonly properties: readonly Property[]; readonly lists: readonly Entries[] } {
  const settable = (all: readonly Property[]): Property[] => all.filter(({ managed, primary }) => !managed && !primary);
  if ("sourceId" in values) return { properties: settable(ontology.linkProperties), lists: entriesOf(Link) };
  const type = ontology.nodeType(String(values.type));
  return { properties: settable(type?.properties ?? []), lists: type?.entries ?? [] };
}

function differenceOf(property: Property, before: unknown = null, after: unknown = null): Difference[] {
  if (property.type === "strings") {
    const [old, fresh] = [before ?? [], after ?? []] as [unknown[], unknown[]];
    return same(old, fresh) ? [] : [{ kind: "words", property, ...parted(old, fresh) }];
  }
  return same(before, after) ? [] : [{ kind: "value", property, before, after }];
}

function differenceOfLists(property: Entries, before: unknown = [], after: unknown = []): Difference[] {
  if (same(before, after)) return [];
  return [{ kind: "entries", property, ...parted(before as ShownValues[], after as ShownValues[]) }];
}

/** What only one of two lists has; where they differ in nothing but their order, all of both. */
function parted<T>(before: readonly T[], after: readonly T[]): { before: readonly T[]; after: readonly T[] } {
  const gone = without(before, after);
  const come = without(after, before);
  return gone.length || come.length ? { before: gone, after: come } : { before, after };
}

function without<T>(all: readonly T[], others: readonly T[]): T[] {
  const left = others.map((one) => JSON.stringify(one));
  return all.filter((one) => {
    const place = left.indexOf(JSON.stringify(one));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
