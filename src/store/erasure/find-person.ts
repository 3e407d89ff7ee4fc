import type { EntityManager } from "typeorm";
import { spaceOf } from "../../ontology/id";
import { Node } from "../../ontology/node";
import { isContact } from "../../ontology/personal-words";
import { reviveNode } from "../commit/revive";
import type { Shapes } from "../commit/shapes";
import { Change } from "../entities/change";
import { type PersonalPassage, type PersonalWord, passagesOf, personalWordsOf, sameness } from "./personal-data";

/** A person as far as the record knows them: as they are, and as they ever were. */
export interface Person {
  readonly id: string;
  /** Null when it was deleted before. */
  readonly node: Node | null;
  readonly words: readonly PersonalWord[];
  readonly passages: readonly PersonalPassage[];
}

/** Everything that was ever recorded of a node that is a person; null when there never was such a one. */
export async function findPerson(
  transaction: EntityManager,
  shapes: Shapes,
  id: string,
  node: Node | null,
): Promise<Person | null> {
  const rows = await transaction.findBy(Change, { subjectKind: "NODE", subjectId: id });
  const snapshots = new Set(rows.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()));
  const states = [...snapshots].map((snapshot) => reviveNode(snapshot, shapes));
  const people = [...(node ? [node] : []), ...states].filter(isContact);
  if (!people.length) return null;
  return {
    id,
    node,
    words: unique(people.flatMap(personalWordsOf)),
    passages: unique(people.flatMap(passagesOf)),
  };
}

/** By space, what is also said of somebody or something else there: an office's number stays with the office. */
export function wordsOfOthers(nodes: readonly Node[], id: string): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const node of nodes) {
    if (node.id === id) continue;
    const space = spaceOf(node.id);
    const known = words.get(space) ?? new Set();
    for (const word of personalWordsOf(node)) known.add(sameness(word));
    words.set(space, known);
  }
  return words;
}

/** What no more than one person has to themselves: other nodes may cite the same words for the same property. */
export function ownPassages({ id, passages }: Person, nodes: readonly Node[]): PersonalPassage[] {
  const cited = nodes
    .filter((node) => node.id !== id)
    .flatMap(passagesOf)
    .filter(({ property }) => property !== null);
  return passages.filter(
    (passage) =>
      passage.property === null ||
      passage.property === "name" ||
      !cited.some((one) => one.sourceId === passage.sourceId && one.start < passage.end && one.end > passage.start),
  );
}

function unique<T extends object>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
