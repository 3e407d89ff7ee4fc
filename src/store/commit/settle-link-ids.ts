import type { EntityManager } from "typeorm";
import { selectIn } from "../database/select-in";
import type { LinkDraft, Operation } from "../operation";
import { greatestLength, linkId, usualLength } from "./link-id";
import { keyOf, keyText, type NaturalKey } from "./natural-key";

/** A link draft that has its id, and its natural key beside it. */
export interface SettledLink extends LinkDraft {
  readonly id: string;
  readonly key: NaturalKey;
}

/** An operation in which every link has an id. */
export type SettledOperation =
  | Exclude<Operation, { readonly kind: "createLink" }>
  | { readonly kind: "createLink"; readonly link: SettledLink };

/** Gives every link an id: where another link or node has the usual one, one with more of the hash. */
export async function settleLinkIds(
  transaction: EntityManager,
  operations: readonly Operation[],
): Promise<SettledOperation[]> {
  const ids = await chooseIds(transaction, operations);
  return operations.map((operation) => {
    if (operation.kind !== "createLink") return operation;
    const key = keyOfDraft(operation.link);
    return {
      kind: "createLink",
      link: { ...operation.link, key, id: operation.link.id ?? ids.get(keyText(key)) ?? "" },
    };
  });
}

/** The natural key of a link as someone wants it. */
export function keyOfDraft({ properties, ...link }: LinkDraft): NaturalKey {
  return keyOf({ ...link, role: properties.role, validFrom: properties.validFrom });
}

async function chooseIds(
  transaction: EntityManager,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, string>> {
  const chosen = new Map<string, string>();
  const taken = new Set(operations.flatMap(givenId));
  const open = new Map(operations.flatMap(keyWithoutId));
  for (let length = usualLength; open.size && length <= greatestLength; length++) {
    const candidates = new Map([...open].map(([text, key]) => [text, linkId(key, length)]));
    for (const table of ["link", "node"]) {
      const found = await selectIn<{ id: string }>(transaction, table, ["id"], "id", candidates.values());
      for (const { id } of found) taken.add(id);
    }
    for (const [text, id] of candidates) {
      if (taken.has(id)) continue;
      taken.add(id);
      chosen.set(text, id);
      open.delete(text);
    }
  }
  return chosen;
}

function givenId(operation: Operation): string[] {
  if (operation.kind === "createNode") return [operation.node.id];
  return operation.kind === "createLink" && operation.link.id !== undefined ? [operation.link.id] : [];
}

function keyWithoutId(operation: Operation): [string, NaturalKey][] {
  if (operation.kind !== "createLink" || operation.link.id !== undefined) return [];
  const key = keyOfDraft(operation.link);
  return [[keyText(key), key]];
}
