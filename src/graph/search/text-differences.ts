import type { Node } from "../../ontology/node";
import { sourceTypeName } from "../../ontology/ontology";
import { readProperty } from "../../ontology/property";
import { byId } from "../by-id";
import type { View } from "../view";

/** A node that a search finds otherwise in another view: as one view has it, and as the other does; null where it has not. */
export interface TextDifference {
  readonly from: Node | null;
  readonly to: Node | null;
}

/** The nodes whose texts may differ between two views of one audience; null where they are more than so many. */
export function textDifferences(from: View, to: View, most: number): TextDifference[] | null {
  if (from.day !== to.day || !from.masksLike(to)) return null;
  const changed = [...nodePairs(from.graph.nodes(), to.graph.nodes(), most)];
  const citing = nodesThatCite(sourcesReadOtherwise(changed, from, to), changed, to);
  if (changed.length + citing.length > most) return null;
  return [...changed, ...citing].map(({ from: before, to: after }) => ({
    from: before && from.has(before) ? before : null,
    to: after && to.has(after) ? after : null,
  }));
}

/** The nodes that two lists in the order of ids do not share, side by side; a few more than so many at most. */
function* nodePairs(one: readonly Node[], other: readonly Node[], most: number): Iterable<TextDifference> {
  let [at, there, found] = [0, 0, 0];
  while ((at < one.length || there < other.length) && found <= most) {
    const [from, to] = [one[at], other[there]];
    const order = !from ? 1 : !to ? -1 : from === to ? 0 : byId(from, to);
    if (order <= 0) at++;
    if (order >= 0) there++;
    if (from === to) continue;
    found++;
    yield { from: (order <= 0 && from) || null, to: (order >= 0 && to) || null };
  }
}

/** The ids of the sources whose quotes are read in another language than before, or are not to be read any more, or now. */
function sourcesReadOtherwise(changed: readonly TextDifference[], before: View, after: View): ReadonlySet<string> {
  const readIn = (view: View, node: Node | null): unknown =>
    node?.type === sourceTypeName && view.has(node) ? [readProperty(node, "textLanguage")] : null;
  const differ = changed.filter(
    ({ from, to }) => JSON.stringify(readIn(before, from)) !== JSON.stringify(readIn(after, to)),
  );
  return new Set(differ.flatMap(({ from, to }) => (from ?? to)?.id ?? []));
}

/** The other nodes that name one of these sources. */
function nodesThatCite(
  sources: ReadonlySet<string>,
  changed: readonly TextDifference[],
  { graph }: View,
): TextDifference[] {
  if (!sources.size) return [];
  const known = new Set(changed.map(({ to }) => to));
  const cites = ({ statements }: Node): boolean => statements.some(({ sourceId }) => sourceId && sources.has(sourceId));
  return graph.nodes().flatMap((node) => (!known.has(node) && cites(node) ? { from: node, to: node } : []));
}
