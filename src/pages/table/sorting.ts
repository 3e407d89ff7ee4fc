import type { Language } from "../../ontology/labels";
import { placeOfType } from "../map/type-order";
import type { Row } from "./rows";

/** The columns by which one can sort. */
export const sortable = ["type", "name", "standing", "period", "known", "source"] as const;

/** How the rows are sorted; null for the order of the map. */
export interface Sorting {
  readonly by: (typeof sortable)[number];
  readonly isDescending: boolean;
}

/** Reads from an address how to sort; undefined where it names no column. */
export function readSorting(parameters: URLSearchParams): Sorting | null | undefined {
  const wanted = parameters.get("sort");
  if (!wanted) return null;
  const by = sortable.find((one) => one === wanted);
  return by && { by, isDescending: parameters.get("order") === "desc" };
}

interface Order {
  readonly sorting: Sorting | null;
  /** The id of what stands before all else in the order of the map. */
  readonly first: string | undefined;
  readonly language: Language;
}

/** Sorts rows as one reads them in a language; what a column leaves empty comes last either way. */
export function sorted(rows: readonly Row[], { sorting, first, language }: Order): Row[] {
  const texts = new Intl.Collator(language, { numeric: true });
  const asOnMap = (one: Row, other: Row) =>
    Number(other.id === first) - Number(one.id === first) ||
    placeOfType(one.node.type) - placeOfType(other.node.type) ||
    texts.compare(one.cells.type, other.cells.type) ||
    ordinalOf(one) - ordinalOf(other) ||
    texts.compare(one.cells.name, other.cells.name);
  const inPlace = [...rows].sort((one, other) => asOnMap(one, other) || (one.id < other.id ? -1 : 1));
  if (!sorting) return inPlace;
  const { by, isDescending } = sorting;
  return inPlace.sort((one, other) => {
    const [a, b] = [textOf(one, by), textOf(other, by)];
    if (!a || !b) return Number(!a) - Number(!b);
    return isDescending ? texts.compare(b, a) : texts.compare(a, b);
  });
}

function textOf({ node, cells }: Row, by: Sorting["by"]): string {
  return by === "period" ? String(node.startYear ?? node.endYear ?? "") : cells[by];
}

function ordinalOf({ node }: Row): number {
  return node.ordinal ?? Number.MAX_SAFE_INTEGER;
}
