import type { EntityManager } from "typeorm";
import { selectIn } from "../database/select-in";
import type { LinkDraft, NodeDraft, Creation as Operation } from "../operation";
import { greatestLength, linkId, usualLength } from "./link-id";
import { keyText, type NaturalKey } from "./natural-key";

/** A link draft that has its id, and its natural key beside it. */
export interface SettledLink extends LinkDraft {
  readonly id: string;
  readonly key: NaturalKey;
}

/** An operation in which every link has an id. */
export type SettledOperation =
  | { readonly kind: "createNode"; readonly node: NodeDraft }
  | { readonly kind: "createLink"; readonly link: SettledLink };

/** Gives every link an id: where another link or node has the usual one, one with more of the hash. */
export async function settleLinkIds(
  transaction: EntityManager,
  operations: readonly Operation[],
): Promise<SettledOperation[]> {
  const ids = await chooseIds(transaction, operations);
  return operations.map((operation) => {
    if (operation.kind === "createNode") return operation;
    const key = keyOf(operation.link);
    return {
      kind: "createLink",
      link: { ...operation.link, key, id: operation.link.id ?? ids.get(keyText(key)) ?? "" },
    };
  });
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
  return operation.link.id === undefined ? [] : [operation.link.id];
}

function keyWithoutId(operation: Operation): [string, NaturalKey][] {
  if (operation.kind === "createNode" || operation.link.id !== undefined) return [];
  const key = keyOf(operation.link);
  return [[keyText(key), key]];
}

function keyOf({ type, sourceId, targetId, properties }: LinkDraft): NaturalKey {
  const { role, validFrom } = properties;
  return { type, sourceId, targetId, role: textOf(role), validFrom: textOf(validFrom) };
}

/** Anything but a text is refused later, when the properties are checked. */
function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
