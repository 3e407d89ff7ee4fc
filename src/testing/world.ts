import { Graph } from "../graph/graph";
import { type Audience, View } from "../graph/view";
import { createOntology } from "../model";
import type { Node } from "../ontology/node";
import type { LinkDraft, NodeDraft, StatementDraft } from "../store/operation";
import { creating, linking } from "./drafts";
import { recordedAfter } from "./records";

/** The ontology of a city's strategy, made once for all worlds. */
export const ontology = createOntology();

/** A node's type, or its type with whatever the test is about. */
export type NodeInWorld = string | (Readonly<Record<string, unknown>> & { readonly type: string });

/** `source TYPE target` by their keys, or that with whatever the test is about. */
export type LinkInWorld = string | readonly [text: string, more: Readonly<Record<string, unknown>>];

/** A small graph in a line: `world({ s: "Strategy", v: "Value" }, ["s HAS_VALUE v"])`; the id of `s` is `test/s`. */
export function world(nodes: Readonly<Record<string, NodeInWorld>>, links: readonly LinkInWorld[] = []): Graph {
  const operations = [
    ...Object.entries(nodes).map(([key, node]) => {
      const { type, ...given } = typeof node === "string" ? { type: node } : node;
      return creating(type, idOf(key), nodeDraft(type, given));
    }),
    ...links.map((link) => {
      const [text, given] = typeof link === "string" ? [link, {}] : link;
      const [source = "", type = "", target = ""] = text.split(" ");
      return linking(type, idOf(source), idOf(target), linkDraft(given));
    }),
  ];
  return new Graph(ontology, recordedAfter(operations, ontology));
}

/** What a test sees of a graph: everything, in the middle of 2024, unless said. */
export function viewOf(graph: Graph, seen: { readonly audience?: Audience; readonly day?: string } = {}): View {
  return new View(graph, seen.audience ?? "INTERNAL", seen.day ?? "2024-06-01");
}

/** The node of a key, which the world must have. */
export function nodeIn({ graph }: Pick<View, "graph">, key: string): Node {
  const node = graph.node(idOf(key));
  if (!node) throw new Error(`The world has no node "${key}"`);
  return node;
}

/** The key of an id, as the world was given it. */
export function keyOf(id: string): string {
  return id.slice("test/".length);
}

function idOf(key: string): string {
  return `test/${key}`;
}

type Given = Readonly<Record<string, unknown>>;

function nodeDraft(type: string, { statements, ...given }: Given): Partial<NodeDraft> {
  const lists = ontology.nodeType(type)?.entries.map(({ name }) => name) ?? [];
  const entries = Object.entries(given).filter(([name]) => lists.includes(name));
  return {
    properties: Object.fromEntries(Object.entries(given).filter(([name]) => !lists.includes(name))),
    entries: Object.fromEntries(entries) as NodeDraft["entries"],
    statements: statementDrafts(statements) ?? [],
  };
}

function linkDraft({ statements, id, ...properties }: Given): Partial<LinkDraft> {
  const said = statementDrafts(statements);
  return { properties, ...(said && { statements: said }), ...(id !== undefined && { id: String(id) }) };
}

/** Statements name their source by its key. */
function statementDrafts(given: unknown): StatementDraft[] | null {
  if (!Array.isArray(given)) return null;
  return given.map(({ source, ...statement }) => (source ? { ...statement, sourceId: idOf(source) } : statement));
}
