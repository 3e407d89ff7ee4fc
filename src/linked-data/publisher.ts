import { StrategyError } from "../errors";
import { nodesIn } from "../graph/nodes-in";
import type { DerivedChoice } from "../graph/related";
import type { View } from "../graph/view";
import { idFormInWords, isId, spaceOf } from "../ontology/id";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import { describeNode } from "./describe-node";
import { describeVocabulary } from "./describe-vocabulary";
import type { GraphFormat, NodeFormat } from "./formats";
import { plainNode } from "./plain-json";
import type { Resource } from "./resource";
import { Vocabulary } from "./vocabulary";
import { jsonLdDocument, jsonLdGraph, jsonLdList } from "./write-json-ld";
import { turtle } from "./write-turtle";

/** The state of the graph that a document is written from. */
export interface GraphState {
  readonly revision: number;
  /** When that revision was recorded. */
  readonly recordedAt: string | null;
  /** The day of what is shown. */
  readonly day: string;
}

/** What is wanted of the whole graph. */
export interface GraphWish {
  readonly format: GraphFormat;
  /** One city's strategy; all when it is null. */
  readonly space: string | null;
  readonly derived: DerivedChoice;
}

/** Writes the public graph in open formats. */
export class Publisher {
  constructor(
    private readonly ontology: Ontology,
    /** The public view at this moment. */
    private readonly view: () => View,
  ) {
    // Refuses at the start an ontology with names that the linked data has in another meaning.
    new Vocabulary(ontology, "");
  }

  state(): GraphState {
    const { graph, day } = this.view();
    return { revision: graph.revision, recordedAt: graph.recordedAt, day };
  }

  /** Whether there is a public node with this id. */
  has(id: string): boolean {
    return isId(id) && this.view().node(id) !== undefined;
  }

  /** Refuses an id that there is no public node for; one that is hidden is told apart from none by nobody. */
  requireNode(id: string): void {
    this.find(id);
  }

  /** A node with what links it to others. */
  node(id: string, format: NodeFormat, base: string): string {
    const view = this.view();
    const node = this.find(id, view);
    if (format === "json") return `${JSON.stringify(plainNode(view, node), null, 2)}\n`;
    const vocabulary = new Vocabulary(this.ontology, base);
    const resource = describeNode({ view, vocabulary }, node, { derived: "INCLUDE", surroundings: true });
    return format === "ttl" ? joined(turtle(vocabulary, [resource])) : jsonLdDocument(vocabulary, resource);
  }

  /** The whole public graph, or that of one space, bit by bit. */
  graph({ format, space, derived }: GraphWish, base: string): Iterable<string> {
    const view = this.view();
    if (space !== null && !view.nodes().some(({ id }) => spaceOf(id) === space)) throw noSuchSpace(space);
    const vocabulary = new Vocabulary(this.ontology, base);
    const resources = describeAll(vocabulary, view, space, derived);
    return format === "ttl" ? turtle(vocabulary, resources) : jsonLdGraph(vocabulary, resources);
  }

  /** The words that no standard vocabulary has, explained. */
  vocabulary(format: GraphFormat, base: string): string {
    const vocabulary = new Vocabulary(this.ontology, base);
    const words = describeVocabulary(vocabulary);
    return format === "ttl" ? joined(turtle(vocabulary, words)) : jsonLdList(vocabulary, words);
  }

  private find(id: string, view = this.view()): Node {
    const node = isId(id) ? view.node(id) : undefined;
    if (node) return node;
    const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id;
    if (!isId(id)) throw new StrategyError("NOT_FOUND", `"${shown}" is no id. An id is ${idFormInWords}.`);
    throw new StrategyError("NOT_FOUND", `There is no node "${shown}".`, { id });
  }
}

function* describeAll(
  vocabulary: Vocabulary,
  view: View,
  space: string | null,
  derived: DerivedChoice,
): Iterable<Resource> {
  for (const node of nodesIn(view, space))
    yield describeNode({ view, vocabulary }, node, { derived, surroundings: false });
}

function noSuchSpace(space: string): StrategyError {
  const shown = space.length > 100 ? `${space.slice(0, 100)}…` : space;
  return new StrategyError("NOT_FOUND", `There is no space "${shown}". A space is the first part of ids.`);
}

function joined(texts: Iterable<string>): string {
  return [...texts].join("");
}
