import { kindOf, type Status } from "../parts/known";
import type { Focus } from "./map-query";

/** How a thing is tied to the chosen one. */
export interface Nearness {
  readonly status: Status;
  /** What the relationships are called, seen from the chosen thing. */
  readonly labels: readonly string[];
}

const strongestFirst: readonly Status[] = ["STATED", "COLLECTIVE", "INFERRED", "DERIVED"];

/** What is tied to the chosen thing, by id: each with its strongest tie and what that is called. */
export function nearOf(focus: Focus | null): ReadonlyMap<string, Nearness> {
  const near = new Map<string, Nearness>();
  const strongest = [...(focus?.sentences ?? [])].sort((one, other) => rank(one.status) - rank(other.status));
  for (const { status, relationship, links } of strongest) {
    for (const { source, target } of links) {
      const id = source.id === focus?.id ? target.id : source.id;
      const known = near.get(id);
      if (!known) near.set(id, { status, labels: [relationship.label] });
      else if (known.status === status && !known.labels.includes(relationship.label)) {
        near.set(id, { status, labels: [...known.labels, relationship.label] });
      }
    }
  }
  return near;
}

/** The classes that draw the line of a tie beside a thing; none where there is no tie. */
export function nearClass(nearness: Nearness | undefined): string {
  return nearness ? ` knows knows--${kindOf(nearness.status)}` : "";
}

function rank(status: Status): number {
  return strongestFirst.indexOf(status);
}
