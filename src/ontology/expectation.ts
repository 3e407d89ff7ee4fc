import type { Labels } from "./labels";
import type { Node } from "./node";
import { type NodeClass, type NodeType, nodeTypeOf } from "./node-type";

/** What a node is expected to have of its own. */
export type Expected =
  /** A recorded link in at least one of these relationship fields; a derived one stands in for it, and does not fulfil it. */
  | { readonly kind: "link"; readonly fields: readonly string[] }
  /** A statement that names its source. */
  | { readonly kind: "source" }
  | EntryExpected;

interface EntryExpected {
  readonly kind: "entry";
  /** The list of entries that the node owns. */
  readonly list: string;
  /** Whether an entry of the list will do on a day. */
  passes(entry: object, day: string): boolean;
}

export interface ExpectationOptions extends Labels {
  readonly description: string;
  readonly of: readonly NodeClass[] | "any";
  /** Node types left out of `any`. */
  readonly except?: readonly NodeClass[];
  readonly expects: Expected;
  /** Of which nodes it is not expected, though their type is; of none when it is left out. */
  readonly spares?: (node: Node) => boolean;
  /**
   * What is said of a node that does not have it, without a full stop. `{node}` is its name; `{node:partitive}` is the
   * inflected word of its type followed by its name.
   */
  readonly sentence: Labels;
}

/** A declared expectation, before the ontology has settled whom it concerns. */
export interface ExpectationDeclaration extends ExpectationOptions {
  readonly name: string;
}

/** What a complete strategy would say of its nodes: nothing forbids a gap, and the gap report tells it. */
export interface Expectation extends ExpectationDeclaration {
  readonly types: readonly NodeType[];
}

/** Declares what is expected of nodes, under a name that never changes. */
export function expectation(name: string, options: ExpectationOptions): ExpectationDeclaration {
  return { name, ...options };
}

/** Settles of which node types something is expected. */
export function settleExpectation(declaration: ExpectationDeclaration, all: readonly NodeType[]): Expectation {
  const { of, except = [] } = declaration;
  const types = of === "any" ? all.filter(({ entity }) => !except.includes(entity)) : of.map(nodeTypeOf);
  return { ...declaration, types };
}
