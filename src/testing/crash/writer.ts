import type { Actor } from "../../store/actor";
import type { Operation } from "../../store/operation";
import type { Store } from "../../store/store";
import { creating, linking } from "../drafts";

/** What a writer says of one commit, as a line: what was promised, or that nothing was done. */
export interface Said {
  /** Tells the commit from all others; it is the commit's reason. */
  readonly tag: string;
  /** The revision that was acknowledged; null when the commit was refused, and undefined when nobody knows. */
  readonly revision?: number | null;
  /** How many changes were acknowledged. */
  readonly changes?: number;
  /** The code with which it was refused, or cut off. */
  readonly code?: string;
}

const actor: Actor = { name: "writer", role: "ADMIN", space: null };

/** What a commit may be refused with: one in five names a node that is not there, and a database can be gone. */
export const expected: readonly (string | undefined)[] = ["UNKNOWN_NODE", "STORE_UNAVAILABLE", "COMMIT_UNCERTAIN"];

/**
 * Commits one after the other for as long as the process lives, and says of each what became of it: nodes with links,
 * changes, deletions, now and then an erased person, and one in five that has to be refused as a whole.
 */
export async function writeForEver(store: Store, name: string, say: (said: Said) => void): Promise<never> {
  for (let count = 0; ; count += 1) {
    const tag = `${name}-${count}`;
    say(await attempt(store, tag, count));
  }
}

async function attempt(store: Store, tag: string, count: number): Promise<Said> {
  try {
    if (count % 40 === 39) return await erase(store, tag);
    const { revision, changes } = await store.commit(actor, operationsOf(tag, count), { reason: tag });
    return { tag, revision, changes: changes.length };
  } catch (error) {
    const code = String((error as { readonly code?: unknown }).code ?? error);
    return code === "COMMIT_UNCERTAIN" ? { tag, code } : { tag, revision: null, code };
  }
}

function operationsOf(tag: string, count: number): readonly Operation[] {
  const id = (place: number) => `crash/${tag}-${place}`;
  const nodes = [0, 1, 2].map((place) => creating("Value", id(place), { properties: { name: `${tag} ${place}` } }));
  const links = [1, 2].map((place) => linking("RELATED_TO", id(0), id(place)));
  const made: readonly Operation[] = [...nodes, ...links];
  switch (count % 5) {
    case 1:
      // Half of it could be done; what comes last cannot.
      return [...made, { kind: "deleteNode", id: "crash/nobody" }];
    case 2:
      return [...made, { kind: "updateNode", id: id(2), properties: { description: "Changed at once." } }];
    case 3:
      return [...made, { kind: "deleteNode", id: id(0), cascade: true }];
    default:
      return made;
  }
}

/** Makes somebody, and lets them be erased; two commits, of which the second is the one that is told. */
async function erase(store: Store, tag: string): Promise<Said> {
  const id = `crash/contact-${tag}`;
  const properties = { name: `Erkki ${tag.replaceAll("-", "erased")}`, phones: ["000 1234567"] };
  await store.commit(actor, [creating("Contact", id, { properties })], { reason: `${tag}-person` });
  const { commit } = await store.erasures.erase(actor, { id, reason: tag });
  return { tag, revision: commit.revision, changes: commit.changes.length };
}
