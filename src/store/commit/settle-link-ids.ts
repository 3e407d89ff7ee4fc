import type { EntityManager } from "typeorm";
import { selectIn } from "../database/select-in";
import type { LinkDraft, Operation } from "../operation";
import { inTurns, type Steps } from "../steps";
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
  return inTurns(settled(operations, ids));
}

function* settled(operations: readonly Operation[], ids: ReadonlyMap<string, string>): Steps<SettledOperation[]> {
  const all: SettledOperation[] = [];
  for (const operation of operations) {
    all.push(operation.kind === "createLink" ? settledLink(operation.link, ids) : operation);
    yield;
  }
  return all;
}

function settledLink(link: LinkDraft, ids: ReadonlyMap<string, string>): SettledOperation {
  const key = keyOfDraft(link);
  return { kind: "createLink", link: { ...link, key, id: link.id ?? ids.get(keyText(key)) ?? "" } };
}

/** The natural key of a link as someone wants it. */
export function keyOfDraft({ type, sourceId, targetId, properties: { role, validFrom } }: LinkDraft): NaturalKey {
  return keyOf({ type, sourceId, targetId, role, validFrom });
}

async function chooseIds(
  transaction: EntityManager,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, string>> {
  const chosen = new Map<string, string>();
  const taken = await inTurns(givenIds(operations));
  const open = await inTurns(keysWithoutId(operations));
  for (let length = usualLength; open.size && length <= greatestLength; length++) {
    const candidates = await inTurns(candidatesFor(open, length));
    for (const table of ["link", "node"]) {
      const found = await selectIn<{ id: string }>(transaction, table, ["id"], "id", candidates.values());
      for (const { id } of found) taken.add(id);
    }
    for (const [text, id] of await inTurns(free(candidates, taken))) {
      chosen.set(text, id);
      open.delete(text);
    }
  }
  return chosen;
}

/** Those of the candidates that nobody has, which are taken from then on. */
function* free(candidates: ReadonlyMap<string, string>, taken: Set<string>): Steps<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [text, id] of candidates) {
    yield;
    if (taken.has(id)) continue;
    taken.add(id);
    found.set(text, id);
  }
  return found;
}

function* givenIds(operations: readonly Operation[]): Steps<Set<string>> {
  const ids = new Set<string>();
  for (const operation of operations) {
    yield;
    const id = givenId(operation);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

function givenId(operation: Operation): string | undefined {
  if (operation.kind === "createNode") return operation.node.id;
  return operation.kind === "createLink" ? operation.link.id : undefined;
}

function* keysWithoutId(operations: readonly Operation[]): Steps<Map<string, NaturalKey>> {
  const keys = new Map<string, NaturalKey>();
  for (const operation of operations) {
    yield;
    if (operation.kind !== "createLink" || operation.link.id !== undefined) continue;
    const key = keyOfDraft(operation.link);
    keys.set(keyText(key), key);
  }
  return keys;
}

function* candidatesFor(keys: ReadonlyMap<string, NaturalKey>, length: number): Steps<Map<string, string>> {
  const candidates = new Map<string, string>();
  for (const [text, key] of keys) {
    candidates.set(text, linkId(key, length));
    yield;
  }
  return candidates;
}
