import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { arbitraryRecorded, arbitraryView } from "../../testing/arbitrary-graph";
import { type Choices, holdsForManyInTime } from "../../testing/choices";
import { conclusionsFrom } from "../../testing/models/derive-model";
import { type Records, redacted } from "../../testing/models/redacted";
import { strongest } from "../../testing/models/strength-model";
import { pace } from "../../testing/walks";
import { keyOf, ontology, viewOf, world } from "../../testing/world";
import { Graph } from "../graph";
import { View } from "../view";
import { findBridges } from "./bridges";
import { type Insight, insightOf } from "./insight";
import { readPart } from "./part";
import { spinWeb } from "./web";

const keys = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => keyOf(id));

describe("insight into any graph", () => {
  it("counts what a plain loop counts", async () => {
    await holdsForManyInTime(60, async (choices) => {
      const { records, insight } = await arbitraryInsight(choices);
      expect([insight.nodeCount, insight.linkCount]).toEqual([records.nodes.length, records.links.length]);
      for (const { of, count } of insight.nodeTypes)
        expect([of.name, count]).toEqual([of.name, records.nodes.filter(({ type }) => type === of.name).length]);
      for (const { of, count } of insight.linkTypes)
        expect([of.name, count]).toEqual([of.name, records.links.filter(({ type }) => type === of.name).length]);
      const ofStatus = (of: string | null, things: readonly (Node | Link)[]): number =>
        things.filter(({ statements }) => (strongest(statements)?.status ?? null) === of).length;
      for (const { of, count } of insight.nodeStatuses) expect([of, count]).toEqual([of, ofStatus(of, records.nodes)]);
      for (const { of, count } of insight.linkStatuses) expect([of, count]).toEqual([of, ofStatus(of, records.links)]);
      const derived = insight.rules.reduce((total, { count }) => total + count, 0);
      expect(derived).toBe(conclusionsFrom(records).length);
    });
  });

  it("finds the parts that nodes fall into when each takes the lowest mark of its neighbours", async () => {
    await holdsForManyInTime(150, async (choices) => {
      const { records, insight } = await arbitraryInsight(choices);
      const found = insight.components.map(({ members }) => idsOf(members)).sort();
      expect(found).toEqual(partsOf(shapeOf(records)).sort());
      expect(insight.components.map(({ size }) => size)).toEqual(
        insight.components.map(({ members }) => members.length),
      );
    });
  });

  it("finds the bridges that show when each link is taken away in turn", async () => {
    await holdsForManyInTime(150, async (choices) => {
      const { records, insight } = await arbitraryInsight(choices);
      const found = insight.bridges.map(({ link, cutsOff }) => `${link.id} ${cutsOff}`);
      expect(found.sort()).toEqual(bridgesOf(shapeOf(records)).sort());
    });
  });

  it("puts every node of a component into one community, and those of different ones into different ones", async () => {
    await holdsForManyInTime(60, async (choices) => {
      const { insight } = await arbitraryInsight(choices);
      const inSome = insight.components.filter(({ size }) => size > 1).flatMap(({ members }) => members);
      expect(idsOf(insight.communities.flatMap(({ members }) => members))).toEqual(idsOf(inSome));
      for (const { members } of insight.communities) {
        expect(insight.components.filter((one) => one.members.some((node) => members.includes(node)))).toHaveLength(1);
      }
    });
  });

  it("is the same whatever the order in which the graph was read", async () => {
    await holdsForManyInTime(60, async (choices) => {
      const recorded = arbitraryRecorded(choices);
      const view = arbitraryView(choices, recorded);
      const reversed = { ...recorded, nodes: recorded.nodes.toReversed(), links: recorded.links.toReversed() };
      const other = new View(new Graph(ontology, reversed), view.audience, view.day);
      expect(shown(await insightOf(other, null, pace()))).toEqual(shown(await insightOf(view, null, pace())));
    });
  });
});

describe("insight", () => {
  const cliques = world({ a: "Goal", b: "Goal", c: "Goal", x: "Goal", y: "Goal", z: "Goal" }, [
    ...["a RELATED_TO b", "b RELATED_TO c", "c RELATED_TO a", "c PART_OF x"],
    ...["x RELATED_TO y", "y RELATED_TO z", "z RELATED_TO x"],
  ]);

  it("finds two communities where one link joins two rings, and that link as the only bridge", async () => {
    const { communities, bridges, components } = await insightOf(viewOf(cliques), null, pace());
    expect(communities.map(({ members }) => keys(members))).toEqual([
      ["c", "a", "b"],
      ["x", "y", "z"],
    ]);
    expect(bridges).toMatchObject([{ link: { type: "PART_OF" }, cutsOff: 3 }]);
    expect(components).toMatchObject([{ size: 6 }]);
  });

  it("takes two links between the same nodes for no bridge", async () => {
    const twice = world({ a: "Goal", b: "Goal" }, ["a RELATED_TO b", "a PART_OF b"]);
    expect((await insightOf(viewOf(twice), null, pace())).bridges).toEqual([]);
  });

  it("leaves sources and terms out of how things hang together, and counts them", async () => {
    const listed = world({ a: "Goal", b: "Goal", s: "Source" }, ["a LISTED_IN s", "b LISTED_IN s"]);
    const { nodeCount, linkCount, components, mostConnected } = await insightOf(viewOf(listed), null, pace());
    expect([nodeCount, linkCount]).toEqual([3, 2]);
    expect(components.map(({ members }) => keys(members))).toEqual([["a"], ["b"]]);
    expect(mostConnected.map(({ degree }) => degree)).toEqual([0, 0]);
  });

  it("names what has the most links first", async () => {
    const { mostConnected } = await insightOf(viewOf(cliques), null, pace());
    expect(mostConnected.map(({ node, degree }) => `${keyOf(node.id)} ${degree}`)).toEqual([
      "c 3",
      "x 3",
      "a 2",
      "b 2",
      "y 2",
      "z 2",
    ]);
  });

  it("follows the longest way from the whole to each last part", async () => {
    const graph = world({ s: "Strategy", p: "Programme", g: "Goal", m: "Measure", part: "Goal" }, [
      ...["s HAS_PROGRAMME p", "s HAS_GOAL g", "p HAS_GOAL g", "g HAS_MEASURE m", "p HAS_MEASURE m", "part PART_OF g"],
    ]);
    const { longestChains } = await insightOf(viewOf(graph), null, pace());
    const chains = longestChains.map(({ start, steps }) => keys([start, ...steps.map(({ to }) => to)]).join(" "));
    expect(chains).toEqual(["s p g m", "s p g part"]);
    expect(longestChains[1]?.steps.map(({ direction }) => direction)).toEqual(["OUT", "OUT", "IN"]);
  });

  it("has no chain through what is a part of itself by way of others", async () => {
    const circle = world({ a: "Goal", b: "Goal", c: "Goal", d: "Goal", e: "Goal" }, [
      ...["a PART_OF b", "b PART_OF a", "c PART_OF a", "d PART_OF e"],
    ]);
    const { longestChains } = await insightOf(viewOf(circle), null, pace());
    expect(longestChains.map(({ start, steps }) => [keyOf(start.id), steps.length])).toEqual([["e", 1]]);
  });

  it("keeps to the space that it is asked about, also where links lead out of it", async () => {
    const view = viewOf(cliques);
    expect(await insightOf(view, "other", pace())).toMatchObject({ nodeCount: 0, linkCount: 0, components: [] });
    expect(await insightOf(view, "test", pace())).toMatchObject({ nodeCount: 6, linkCount: 7 });
  });

  it("is worked out once for a view, also for several who ask at the same time", async () => {
    const view = viewOf(cliques);
    const [one, other] = await Promise.all([insightOf(view, null, pace()), insightOf(view, null, pace())]);
    expect(other).toBe(one);
  });

  it("finds the bridges of a chain that is deeper than the stack of the process", async () => {
    const length = 20_000;
    const names = Array.from({ length }, (_, index) => `n${index}`);
    const graph = world(
      Object.fromEntries(names.map((name) => [name, "Goal"])),
      names.slice(1).map((name, index) => `${name} PART_OF n${index}`),
    );
    const web = await spinWeb(await readPart(viewOf(graph), null, pace()), pace());
    const bridges = await findBridges(web, pace());
    expect(bridges).toHaveLength(length - 1);
    expect(bridges[0]?.cutsOff).toBe(length / 2);
  });
});

async function arbitraryInsight(choices: Choices): Promise<{ records: Records; insight: Insight }> {
  const recorded = arbitraryRecorded(choices);
  const view = arbitraryView(choices, recorded);
  return { records: redacted(recorded, view), insight: await insightOf(view, null, pace()) };
}

/** What a client can see of insight, without the objects that differ from one view to the next. */
function shown({ components, communities, bridges, longestChains, mostConnected }: Insight): object {
  return {
    components: components.map(({ members }) => keys(members)),
    communities: communities.map(({ members }) => keys(members)),
    bridges: bridges.map(({ link, cutsOff }) => [link.id, cutsOff]),
    longestChains: longestChains.map(({ steps }) => steps.map(({ link }) => link.id)),
    mostConnected: mostConnected.map(({ node, degree }) => [node.id, degree]),
  };
}

/** What the models look at: ids and links, without sources and terms. */
function shapeOf({ nodes, links }: Records): { ids: string[]; links: Link[] } {
  const ids = nodes.filter(({ type }) => type !== "Source" && type !== "Term").map(({ id }) => id);
  return { ids, links: links.filter(({ sourceId, targetId }) => ids.includes(sourceId) && ids.includes(targetId)) };
}

/** Marks every node with its place and lets marks sink along links until none changes any more. */
function partsOf({ ids, links }: { ids: string[]; links: Link[] }): string[][] {
  const marks = new Map(ids.map((id, index) => [id, index]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { sourceId, targetId } of links) {
      const lower = Math.min(marks.get(sourceId) ?? 0, marks.get(targetId) ?? 0);
      changed ||= marks.get(sourceId) !== lower || marks.get(targetId) !== lower;
      marks.set(sourceId, lower).set(targetId, lower);
    }
  }
  const parts = [...new Set(marks.values())].map((mark) => ids.filter((id) => marks.get(id) === mark).sort());
  return parts;
}

function bridgesOf({ ids, links }: { ids: string[]; links: Link[] }): string[] {
  const whole = partsOf({ ids, links }).length;
  return links.flatMap((link) => {
    const parts = partsOf({ ids, links: links.filter((one) => one !== link) });
    if (parts.length === whole) return [];
    const sides = parts.filter((part) => part.includes(link.sourceId) || part.includes(link.targetId));
    return [`${link.id} ${Math.min(...sides.map((side) => side.length))}`];
  });
}

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.map(({ id }) => id).sort();
}
