import { readProperty } from "../../ontology/property";
import type { DocumentNode } from "../document";

/** A node that is there already, as far as a document's links and quotes need it. */
export interface KnownNode {
  readonly type: string;
  /** The whole text of a source. */
  readonly text: string | null;
}

/** The nodes that a document can refer to: its own, and those that are there already. */
export class KnownNodes {
  private readonly own: ReadonlyMap<string, KnownNode>;

  constructor(
    nodes: readonly DocumentNode[],
    private readonly already: (id: string) => { readonly type: string } | undefined,
  ) {
    // From the last to the first: of two nodes with one id, itself a problem, links mean the first.
    const known = nodes
      .toReversed()
      .map(({ id, type, properties }) => [id, { type, text: textOf(properties) }] as const);
    this.own = new Map(known);
  }

  find(id: string): KnownNode | undefined {
    const own = this.own.get(id);
    if (own && own.text !== null) return own;
    const node = this.already(id);
    // A document need not repeat the text of a source that is there already.
    const text = node ? textOf(node) : null;
    return own ? { ...own, text } : node && { type: node.type, text };
  }

  /** The ids of the document's own nodes. */
  ids(): Iterable<string> {
    return this.own.keys();
  }
}

function textOf(record: object): string | null {
  const text = readProperty(record, "text");
  return typeof text === "string" ? text : null;
}
