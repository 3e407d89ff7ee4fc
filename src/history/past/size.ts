import type { Graph } from "../../graph/graph";
import type { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import { readProperty } from "../../ontology/property";

/** A reference in an array takes so many bytes. */
const reference = 8;

/** An object with its fields and the heads of its texts takes about so many bytes, beside the texts themselves. */
const object = 400;

/** How much memory a view takes of which everything was asked, a search too: for each node, and for each letter that is searched. */
const lookedAt = { node: 100, letter: 64 };

/**
 * How much memory a graph takes that came from another one by some changes, beside what the two share: its own lists of
 * everything that there is. What the changes brought is reckoned by `recordBytes`.
 */
export function graphBytes(graph: Graph): number {
  const lists = graph.nodes().length * 2 + graph.placeCount * 4 + graph.links().length + graph.numberCount;
  return object + lists * reference;
}

/** How much memory a node or link takes that was read from the record, by what is written there of it as JSON. */
export function recordBytes(snapshot: string): number {
  return object + 2 * snapshot.length;
}

/**
 * How much memory a view of a graph comes to take when everything is asked of it, with the graph, which it holds as well:
 * most of it is the index of a search.
 */
export function viewBytes(graph: Graph): number {
  const nodes = graph.nodes();
  let letters = 0;
  for (const node of nodes) letters += lettersOf(node, graph.ontology);
  return graphBytes(graph) + nodes.length * lookedAt.node + letters * lookedAt.letter;
}

/** The letters of nodes, which graphs of many times share. */
const counted = new WeakMap<Node, number>();

/** How many letters of a node are searched, its translations and quotes among them. */
function lettersOf(node: Node, ontology: Ontology): number {
  const known = counted.get(node);
  if (known !== undefined) return known;
  let letters = 0;
  for (const { name, searchWeight } of ontology.nodeType(node.type)?.properties ?? []) {
    if (searchWeight) letters += lengthOf(readProperty(node, name));
  }
  for (const { name, description } of node.translations) letters += lengthOf(name) + lengthOf(description);
  for (const { quote } of node.statements) letters += lengthOf(quote);
  counted.set(node, letters);
  return letters;
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Array.isArray(value) ? value.join().length : 0;
}
