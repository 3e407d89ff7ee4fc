import { describeValue } from "../../ontology/check-value";
import { idFormInWords, isId, spaceOf } from "../../ontology/id";
import { suggestion } from "../../ontology/nearest-name";
import { type Place, type Problems, within } from "./problems";
import type { Fields } from "./read-record";

/** The type that a node or link names, if there is one of that name. */
export function readType<T extends { readonly name: string }>(
  record: Fields,
  what: string,
  types: readonly T[],
  place: Place,
  problems: Problems,
): T | undefined {
  const { type } = record;
  const known = types.find(({ name }) => name === type);
  if (known) return known;
  const names = types.map(({ name }) => name);
  const meant = typeof type === "string" ? suggestion(type, names) : "";
  problems.add(within(place, "type"), `"type": expected a ${what} type, got ${describeValue(type)}${meant}`);
  return undefined;
}

/** The id that a node or link has of its own; it is in the space of its document. */
export function readId({ id }: Fields, space: string, place: Place, problems: Problems): string | null {
  if (typeof id !== "string" || !isId(id)) {
    problems.add(within(place, "id"), `"id": expected ${idFormInWords}, got ${describeValue(id)}`);
    return null;
  }
  if (space && spaceOf(id) !== space) {
    problems.add(within(place, "id"), `"id": expected an id in the document's space "${space}", got "${id}"`);
  }
  return id;
}
