import { derivedLinks } from "../graph/derive";
import { gapsOf } from "../graph/gaps";
import type { Graph } from "../graph/graph";
import { insightOf } from "../graph/insight/insight";
import { search } from "../graph/search/search";
import type { View } from "../graph/view";
import { findNeighbourhood } from "../graph/walk/neighbourhood";
import { findPaths, type PathSelection } from "../graph/walk/paths";
import { nodeTest } from "../graph/where";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { pace, passage } from "./walks";

/** Everything that a graph tells, in plain values. */
export function observedGraph(graph: Graph): object {
  const { ontology } = graph;
  const nodes = [...graph.nodes()];
  return {
    stamp: [graph.revision, graph.recordedAt],
    nodes: nodes.map(plain),
    ofTypes: ontology.nodeTypes.map(({ name }) => idsOf(graph.nodes(name))),
    links: graph.links().map(plain),
    found: [...nodes.map(({ id }) => graph.node(id)?.id), ...graph.links().map(({ id }) => graph.link(id)?.id)],
    arcs: nodes.map((node) =>
      graph.arcs(node).map(({ link, end, place }) => `${plain(link)} ${end} ${plain(graph.nodeAt(place))}`),
    ),
    linksAt: nodes.map((node) =>
      ontology.linkTypes.flatMap(({ name }) =>
        (["source", "target"] as const).map((end) => idsOf(graph.linksAt(node, end, name))),
      ),
    ),
    called: nodes.flatMap(({ externalIds }) =>
      externalIds.map(({ scheme, value }) => graph.nodeByExternalId(scheme, value)?.id),
    ),
  };
}

/** Everything that can be asked of a view, in plain values. */
export async function observedIn(view: View): Promise<object> {
  const { ontology } = view;
  const nodes = view.nodes();
  const reaching = nodeTest(view, { reaches: { where: { type: { in: ["Goal", "Contact"] } }, maxDepth: 3 } });
  return {
    nodes: nodes.map((node) => [
      ...[node.id, view.strongestOf(node)?.id, view.statementsOf(node).map(({ id }) => id)],
      ...(ontology.nodeType(node.type)?.properties ?? []).map(({ name }) => view.read(node, name)),
    ]),
    links: view.links().map((link) => [link.id, view.strongestOf(link)?.id, view.read(link, "note")]),
    arcs: nodes.map((node) => view.arcs(node).map(({ link, end }) => `${link.id} ${end}`)),
    derived: derivedLinks(view).map((link) => [link.id, link.statements[0]?.confidence, link.derivedFrom.map(plain)]),
    reaching: idsOf(nodes.filter(reaching)),
    paths: await pathsIn(view, nodes),
    around: await around(view, nodes),
    found: await Promise.all(["kasvu", "luku", "ahola aino", "öhman", "äiti vesi"].map((text) => found(view, text))),
    gaps: (await gapsOf(view, null, pace())).map(({ expectation, node }) => `${expectation.name} ${node.id}`),
    insight: JSON.stringify(await insightOf(view, null, pace()), named),
  };
}

async function pathsIn(view: View, nodes: readonly Node[]): Promise<unknown> {
  const [from, to] = [nodes[0], nodes.at(-1)];
  if (!from || !to) return null;
  const over = passage(view, { derived: "INCLUDE" });
  const quest = { passage: over, from: new Set([from]), to: new Set([to]), maxLength: 6 };
  const selections: PathSelection[] = ["ALL_SHORTEST", "STRONGEST"];
  return Promise.all(
    selections.map(async (select) =>
      (await findPaths({ ...quest, pace: pace() }, select, 5)).paths.map(({ cost, steps }) => [
        cost,
        ...steps.map(({ link, direction, to: next }) => [link.id, direction, plain(next)]),
      ]),
    ),
  );
}

async function around(view: View, nodes: readonly Node[]): Promise<unknown> {
  const wanted = { passage: passage(view), depth: 2, answer: () => true, limit: 20, pace: pace() };
  const neighbourhood = await findNeighbourhood(nodes.slice(0, 1), wanted);
  return [
    neighbourhood.nodes.map(({ node, distance }) => [plain(node), distance]),
    idsOf(neighbourhood.links),
    neighbourhood.truncated,
  ];
}

async function found(view: View, text: string): Promise<unknown> {
  const hits = await search(view, { text, passes: () => true, language: null, preferred: null });
  return hits.map(({ node, score, finding }) => [plain(node), score, finding()]);
}

function idsOf(things: Iterable<Node | Link>): string[] {
  return [...things].map(({ id }) => id);
}

/** The whole of a node or link in a line. */
function plain(thing: Node | Link): string {
  return JSON.stringify(thing, (name, value) => (name === "rule" ? value.name : sorted(value)));
}

/** The order in which values came into a record means nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function named(_: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : value;
}
