import { Graph } from "../graph/graph";
import { View } from "../graph/view";
import type { Node } from "../ontology/node";
import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { Asker } from "../testing/ask";
import { type Choices, holdsForManyInTime } from "../testing/choices";
import { redacted } from "../testing/models/redacted";
import { distancesFrom, everyPath, keyOfPath, stepsFrom } from "../testing/models/walk-model";
import {
  type AnsweredPath,
  type AnsweredPaths,
  type AnsweredSubgraph,
  pathFields,
  subgraphFields,
} from "../testing/walk-questions";
import { arbitraryPassage } from "../testing/walks";
import { ontology, world } from "../testing/world";

const asker = new Asker(world({}));

const questions = `query ($from: [ID!]!, $to: [ID!]!, $depth: Int!, $through: Through!) {
  near: neighbourhood(of: $from, depth: $depth, through: $through) ${subgraphFields}
  one: paths(from: $from, to: $to, maxLength: $depth, through: $through) ${pathFields}
  all: paths(from: $from, to: $to, maxLength: $depth, through: $through, select: ALL_SHORTEST, limit: 100) ${pathFields}
  strong: paths(from: $from, to: $to, maxLength: $depth, through: $through, select: STRONGEST) ${pathFields}
  whole: graph ${subgraphFields}
}`;

interface Answer {
  readonly near: AnsweredSubgraph;
  readonly one: AnsweredPaths;
  readonly all: AnsweredPaths;
  readonly strong: AnsweredPaths;
  readonly whole: AnsweredSubgraph;
}

describe("walks through any graph, asked over GraphQL,", () => {
  it("find the neighbourhood that widening a set finds, and the paths that trying everything finds", async () => {
    await holdsForManyInTime(60, async (choices) => {
      const walk = arbitraryWalk(choices);
      const { view, ground, from, to, depth } = walk;
      const { near, one, all } = await answer(walk, view);

      const distances = distancesFrom(ground, from, depth);
      expect(new Map(near.nodes.map(({ node, distance }) => [node.id, distance]))).toEqual(distances);
      for (const { node, distance, path } of near.nodes) {
        expect(path?.length).toBe(distance);
        expect(path?.nodes.at(-1)).toEqual(node);
        expect(from.map(({ id }) => id)).toContain(path?.nodes[0]?.id);
      }
      const between = near.nodes.flatMap(({ node }) => {
        const at = view.node(node.id);
        return at ? stepsFrom(ground, at).filter(({ to: other }) => distances.has(other.id)) : [];
      });
      expect(idsOf(near.links)).toEqual([...new Set(between.map(({ link }) => link.id))].sort());

      const every = everyPath(ground, from, to, depth);
      const least = Math.min(...every.map(({ length }) => length));
      const shortest = every.filter(({ length }) => length === least).map(keyOfPath);
      expect(all.paths.map(keyOf).sort()).toEqual(shortest.sort());
      expect(one.paths).toHaveLength(Math.min(1, shortest.length));
      for (const path of one.paths) expect(shortest).toContain(keyOf(path));
    });
  });

  it("answer as if what is hidden had never been recorded", async () => {
    await holdsForManyInTime(40, async (choices) => {
      const walk = arbitraryWalk(choices);
      const { view, recorded } = walk;
      const left = { ...recorded, ...redacted(recorded, view) };
      const withoutHidden = new View(new Graph(ontology, left), "INTERNAL", view.day);
      expect(await answer(walk, view)).toEqual(await answer(walk, withoutHidden));
    });
  });
});

type Walk = ReturnType<typeof arbitraryWalk>;

function arbitraryWalk(choices: Choices) {
  const recorded = arbitraryRecorded(choices);
  const view = arbitraryView(choices, recorded);
  const { through, ground } = arbitraryPassage(choices, view);
  const [asked, wanted] = [some(choices, recorded.nodes), some(choices, recorded.nodes)];
  const seen = (nodes: readonly Node[]): Node[] => [...new Set(nodes.flatMap(({ id }) => view.node(id) ?? []))];
  const depth = 1 + choices.below(4);
  return { recorded, view, ground, through, asked, wanted, from: seen(asked), to: seen(wanted), depth };
}

function some(choices: Choices, nodes: readonly Node[]): Node[] {
  return [choices.of(nodes), ...(choices.once(3) ? [choices.of(nodes)] : [])];
}

function answer({ asked, wanted, depth, through }: Walk, view: View): Promise<Answer> {
  const [from, to] = [asked, wanted].map((nodes) => nodes.map(({ id }) => id));
  return asker.ask(questions, { view, variables: { from, to, depth, through } });
}

function keyOf({ steps }: AnsweredPath): string {
  return steps.map(({ link: { id }, direction }) => `${direction} ${id}`).join(" ");
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id).sort();
}
