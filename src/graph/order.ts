import { StrategyError } from "../errors";
import { type Enumeration, rankOf } from "../ontology/enumeration";
import type { Language } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { NodeType } from "../ontology/node-type";
import { type Property } from "../ontology/property";
import { Confidence, StatementStatus } from "../ontology/vocabulary";
import { type Row, related } from "./related";
import { confidenceOf } from "./strength";
import { nameIn, type TranslatedProperty, textIn } from "./texts";
import type { View } from "./view";
import { rowTest } from "./where";

/** What rows are sorted by: null sorts as `nulls` says, whatever the direction. */
export type SortValue = string | number | null;

/** Which way values are compared. */
export interface Criterion {
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** Text is compared by code unit, as ids and days are, and not as people sort words. */
  readonly exact?: boolean;
}

/** One criterion of an ordering, with the value of a row that it compares. */
export interface Sort<T> extends Criterion {
  readonly value: (row: T) => SortValue;
}

/** An ordering as it arrives: one field, and how. */
export type Order = Readonly<Record<string, unknown>>;

type Direction = "ASC" | "DESC";
interface Directed {
  readonly direction: Direction;
  readonly nulls?: "FIRST" | "LAST";
}

const collator = new Intl.Collator("fi", { numeric: true });

/** How the rows of a list of nodes are sorted: as asked, else by the link's place, the node's place and the name. */
export function nodeSorts(
  view: View,
  orders: readonly Order[] | undefined,
  language: Language | null,
  type: NodeType | null,
): Sort<Row>[] {
  if (orders?.length) return orders.map((order) => nodeSort(view, order, language, type));
  return [
    ascending(({ link }) => link?.ordinal ?? null),
    ascending(({ node }) => node.ordinal ?? null),
    ascending(({ node }) => nameIn(view, node, language)),
  ];
}

/** How a list of links is sorted: as asked, else by type, place, and the names of source and target. */
export function linkSorts(view: View, orders: readonly Order[] | undefined, language: Language | null): Sort<Link>[] {
  if (orders?.length) return orders.map((order) => linkSort(view, order, language));
  return [
    ascending((link) => linkTypeRank(view, link)),
    ascending((link) => link.ordinal ?? null),
    ascending((link) => endName(view, link.sourceId, language)),
    ascending((link) => endName(view, link.targetId, language)),
  ];
}

/** Compares two values as a criterion says: text as Finns sort it, numbers in text by their value. */
export function compareBy({ descending, nullsFirst, exact }: Criterion, one: SortValue, other: SortValue): number {
  if (one === other) return 0;
  if (one === null) return nullsFirst ? -1 : 1;
  if (other === null) return nullsFirst ? 1 : -1;
  const order = exact || typeof one === "number" ? compareExactly(one, other) : collator.compare(one, String(other));
  return descending ? -order : order;
}

/** A last criterion that tells any two rows apart. */
export function exactly<T>(value: (row: T) => string): Sort<T> {
  return { ...ascending(value), exact: true };
}

function compareExactly(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function nodeSort(view: View, order: Order, language: Language | null, type: NodeType | null): Sort<Row> {
  const [field, how] = onlyField(order);
  if (field === "link") {
    const sort = linkSort(view, how as Order, language);
    return { ...sort, value: ({ link }) => (link ? sort.value(link) : null) };
  }
  if (field === "type") return directed(how, ({ node }) => nodeTypeRank(view, node));
  const property = (type?.properties ?? view.ontology.nodeProperties).find(({ name }) => name === field);
  if (property) {
    return {
      ...directed(how, ({ node }: Row) => propertyValue(view, node, property, language)),
      exact: isExact(property),
    };
  }
  const relationship = view.ontology.relationshipNamed(type, field);
  if (!relationship) throw invalidOrder(`a field of ${type?.name ?? "every node"}`, field);
  const { count, of } = how as { count: Direction; of?: Order };
  const counts = of ? rowTest(view, relationship, { filter: of, path: `orderBy.${field}.of` }) : () => true;
  return directed(count, ({ node }) => related(view, node, relationship).filter(counts).length);
}

function linkSort(view: View, order: Order, language: Language | null): Sort<Link> {
  const [field, how] = onlyField(order);
  switch (field) {
    case "type":
      return directed(how, (link) => linkTypeRank(view, link));
    case "status":
      return directed(how, (link) => rankOf(StatementStatus, view.strongestOf(link)?.status ?? "DERIVED"));
    case "confidence":
      return directed(how, (link) => {
        const strongest = view.strongestOf(link);
        return strongest && rankOf(Confidence, confidenceOf(strongest));
      });
    case "source":
    case "target": {
      const sort = nodeSort(view, how as Order, language, null);
      const end = `${field}Id` as const;
      return { ...sort, value: (link) => valueAt(view, link[end], link, sort) };
    }
  }
  const property = view.ontology.linkProperties.find(({ name }) => name === field);
  if (!property) throw invalidOrder("a field of links", field);
  return { ...directed(how, (link: Link) => propertyValue(view, link, property, language)), exact: isExact(property) };
}

function valueAt(view: View, id: string, link: Link, sort: Sort<Row>): SortValue {
  const node = view.node(id);
  return node ? sort.value({ node, link }) : null;
}

function propertyValue(view: View, record: Node | Link, property: Property, language: Language | null): SortValue {
  if (property.translated) return textIn(view, record as Node, property.name as TranslatedProperty, language);
  const value = view.read(record, property.name);
  if (value === null || typeof property.type === "string") return value as SortValue;
  return rankOf(property.type as Enumeration, value as string);
}

function isExact({ type }: Property): boolean {
  return type !== "string";
}

function directed<T>(how: unknown, value: (row: T) => SortValue): Sort<T> {
  const { direction, nulls } = typeof how === "string" ? { direction: how, nulls: "LAST" } : (how as Directed);
  return { value, descending: direction === "DESC", nullsFirst: nulls === "FIRST" };
}

function ascending<T>(value: (row: T) => SortValue): Sort<T> {
  return { value, descending: false, nullsFirst: false };
}

function onlyField(order: Order): [field: string, how: unknown] {
  const given = Object.entries(order).filter(([, how]) => how !== undefined && how !== null);
  const [only] = given;
  if (!only || given.length > 1) throw invalidOrder("exactly one field", Object.keys(order).join(", ") || "none");
  return only;
}

function nodeTypeRank({ ontology }: View, node: Node): number {
  return ontology.nodeTypes.findIndex(({ name }) => name === node.type);
}

function linkTypeRank({ ontology }: View, link: Link): number {
  return ontology.linkTypes.findIndex(({ name }) => name === link.type);
}

function endName(view: View, id: string, language: Language | null): string | null {
  const node = view.node(id);
  return node ? nameIn(view, node, language) : null;
}

function invalidOrder(expected: string, came: string): StrategyError {
  return new StrategyError("INVALID_ORDER", `In orderBy, ${expected} was expected; ${came} came.`, { expected });
}
