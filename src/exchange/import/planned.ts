import type { Graph } from "../../graph/graph";
import type { Operation } from "../../store/operation";
import type { ReadDocument } from "../read/parse-document";
import type { Place } from "../read/problems";

/** What an import is planned against. */
export interface ImportContext {
  readonly graph: Graph;
  /** Whether the spaces of the documents are to be exactly what the documents say. */
  readonly replace: boolean;
}

/** What has to be done, and the place in a document that says so. */
export interface Planned {
  readonly operation: Operation;
  readonly read: ReadDocument;
  readonly place: Place;
  /** Whether it makes or deletes a source, which others rest on. */
  readonly ofSource?: boolean;
}

/** What an import does, in the order in which it can be done. */
export interface Plan {
  readonly planned: readonly Planned[];
  /** The ids of nodes and links that are there and that the documents mention. */
  readonly mentioned: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> };
  /** The revision of the graph that it was made for. */
  readonly revision: number;
}

/** Links go before the nodes at their ends, and what rests on sources before these; what comes, comes the other way round. */
const order = [
  "deleteLink",
  "createNode of source",
  "updateNode",
  "updateLink",
  "deleteNode",
  "deleteNode of source",
  "createNode",
  "createLink",
];

/** Puts operations in the order in which they can be done. */
export function inOrder(planned: readonly Planned[]): Planned[] {
  const rankOf = ({ operation: { kind }, ofSource }: Planned) => order.indexOf(ofSource ? `${kind} of source` : kind);
  return planned.toSorted((one, other) => rankOf(one) - rankOf(other));
}
