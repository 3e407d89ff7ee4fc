import type { Graph } from "../graph/graph";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import { readProperty } from "../ontology/property";

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
  const letters = nodes.reduce((total, node) => total + lettersIn(node, graph.ontology), 0);
  return graphBytes(graph) + nodes.length * lookedAt.node + letters * lookedAt.letter;
}

/** How many letters of a node are searched, its translations and quotes among them. */
function lettersIn(node: Node, ontology: Ontology): number {
  const searched = ontology.nodeType(node.type)?.properties.filter(({ searchWeight }) => searchWeight) ?? [];
  const own = searched.map(({ name }) => readProperty(node, name));
  const translated = node.translations.flatMap(({ name, description }) => [name, description]);
  const quotes = node.statements.map(({ quote }) => quote);
  const texts = [own, translated, quotes].flat(2).filter((text) => typeof text === "string");
  return texts.reduce((total, text) => total + text.length, 0);
}
