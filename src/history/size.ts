import type { Graph } from "../graph/graph";

/** A reference in an array takes so many bytes. */
const reference = 8;

/** An object with its fields and the heads of its texts takes about so many bytes, beside the texts themselves. */
const object = 400;

/** How many bytes a node costs that has been looked at and is in a search index: 39 MB for 31,500 nodes, and some more. */
const lookedAt = 2_000;

/**
 * How much memory a graph takes that came from another one by some changes, beside what the two share: its own lists of
 * everything that there is. What the changes brought is reckoned by `recordBytes`.
 */
export function graphBytes(graph: Graph): number {
  const lists = graph.nodes().length * 2 + graph.placeCount * 4 + graph.links().length + graph.numberCount;
  return object + lists * reference;
}

/** How much memory a node or link takes that was read from the record, from the length of what is written in it. */
export function recordBytes(record: object): number {
  return object + 2 * JSON.stringify(record).length;
}

/** How much memory a view of a graph comes to take when everything is asked of it. */
export function viewBytes(graph: Graph): number {
  return object + graph.nodes().length * lookedAt + graph.placeCount * reference;
}
