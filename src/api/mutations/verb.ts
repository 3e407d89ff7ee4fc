import type { NodeType } from "../../ontology/node-type";
import type { Operation, Values } from "../../store/operation";
import type { CheckedFields } from "./checked-input";
import type { InputPath, InputProblem } from "./problem";
import type { References } from "./references";

/** What the answer to a verb shows of what it was done to. */
export type Shown =
  /** The node, as a field of its type's own name and type, or as `node`. */
  | { readonly kind: "node"; readonly field: string; readonly type: string }
  | { readonly kind: "link" }
  /** Whichever of the two has the id. */
  | { readonly kind: "nodeOrLink" }
  /** Only the id, for it is gone. */
  | { readonly kind: "id" };

/** Something that can be done: a mutation of its own, and an operation of `apply`. */
export interface Verb {
  /** The name of the mutation, such as `createMeasure`. */
  readonly name: string;
  readonly description: string;
  /** What it takes, but for what belongs to the commit. */
  readonly fields: CheckedFields;
  readonly shows: Shown;
  /** The type of the node that it makes, if it makes one. */
  readonly creates?: NodeType;
  /** What the store has to do for it, the operation that the answer is about first. */
  readonly steps: (asked: Asked, planning: Planning) => readonly Step[];
}

/** A verb that somebody used, with a checked input. */
export interface Asked {
  readonly verb: Verb;
  readonly input: Values;
  /** Where the input stands. */
  readonly at: InputPath;
}

/** What operations of one commit are planned with. */
export interface Planning {
  readonly references: References;
  readonly problems: InputProblem[];
  /** The ids that were chosen for new nodes that came without one. */
  readonly chosen: ReadonlyMap<Asked, string>;
}

/** An operation of the store, and where in the input its parts come from. */
export interface Step {
  readonly operation: Operation;
  /** The place in the input that a path in the operation's draft or patch means. */
  readonly placeOf: (path: readonly (string | number)[]) => InputPath;
}

/** Fields by name of several kinds; refuses an ontology in which two kinds claim one name. */
export function together(what: string, ...kinds: readonly CheckedFields[]): CheckedFields {
  const all: Record<string, CheckedFields[string]> = {};
  for (const [name, field] of kinds.flatMap((fields) => Object.entries(fields))) {
    if (Object.hasOwn(all, name)) throw new Error(`${what} would take two things under the name "${name}"`);
    all[name] = field;
  }
  return all;
}
