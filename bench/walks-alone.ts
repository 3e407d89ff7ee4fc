import { Graph } from "../src/graph/graph";
import { View } from "../src/graph/view";
import { findNeighbourhood } from "../src/graph/walk/neighbourhood";
import { Pace } from "../src/graph/walk/pace";
import { findPaths, type PathSelection } from "../src/graph/walk/paths";
import { Turns } from "../src/graph/walk/turns";
import { nodeTest, passageThrough } from "../src/graph/where";
import { createOntology } from "../src/model";
import type { Node } from "../src/ontology/node";
import { recordedAfter } from "../src/testing/records";
import { watchHolds } from "./holds";
import { idIn, manyCities } from "./many-cities";
import { row, spread } from "./table";
import { percentile, timesOf } from "./times";

/** The most links that a walk looks at, as the service has it by default. */
const mostLinks = 500_000;

/** Walks within a process, without HTTP and GraphQL: what they keep others waiting for is their own doing. */
class Walks {
  private readonly view: View;
  private readonly turns = new Turns();

  constructor(private readonly cities: number) {
    const ontology = createOntology();
    this.view = new View(new Graph(ontology, recordedAfter(manyCities(cities), ontology)), "PUBLIC", "2026-06-01");
  }

  async neighbourhood(index: number, depth: number): Promise<void> {
    const of = this.node(idIn(spread(index, 3, this.cities), "Programme", index % 12));
    await findNeighbourhood([of], { ...this.facts(), depth, answer: nodeTest(this.view, {}), limit: 500 });
  }

  async paths(index: number, select: PathSelection): Promise<void> {
    const from = new Set([this.node(idIn(spread(index, 1, this.cities), "Measure", index % 60))]);
    const to = new Set([this.node(idIn(spread(index, 2, this.cities), "Measure", (index * 7) % 60))]);
    await findPaths({ ...this.facts(), from, to, maxLength: 25 }, select, 10);
  }

  private facts() {
    const passage = passageThrough(this.view, { filter: {}, path: "through" });
    return { passage, pace: new Pace(this.turns, mostLinks) };
  }

  private node(id: string): Node {
    const node = this.view.node(id);
    if (!node) throw new Error(`There is no ${id}`);
    return node;
  }
}

/** Prints for how long walks hold the event loop when many go on at once. */
async function main(cities: number, atOnce: number): Promise<void> {
  const walks = new Walks(cities);
  process.stdout.write(`${atOnce} walks at once within a process; times in milliseconds\n\n`);
  row("walk", "p50 alone", "p99 alone", "longest hold", "p99 of holds", "longest collection");
  row(...Array.from({ length: 6 }, () => "---"));
  const kinds: Readonly<Record<string, (index: number) => Promise<void>>> = {
    "neighbourhood, depth 3": (index) => walks.neighbourhood(index, 3),
    "neighbourhood, depth 8": (index) => walks.neighbourhood(index, 8),
    "paths, SHORTEST": (index) => walks.paths(index, "SHORTEST"),
    "paths, ALL_SHORTEST": (index) => walks.paths(index, "ALL_SHORTEST"),
    "paths, STRONGEST": (index) => walks.paths(index, "STRONGEST"),
    "paths, SIMPLE": (index) => walks.paths(index, "SIMPLE"),
  };
  for (const [name, walk] of Object.entries(kinds)) {
    const alone = await timesOf(100, 1, walk);
    const stop = watchHolds();
    await timesOf(atOnce, atOnce, (index) => walk(1_000 + index));
    const { longest, p99, collecting } = stop();
    const figures = [percentile(alone, 0.5), percentile(alone, 0.99), longest, p99, collecting];
    row(name, ...figures.map((figure) => figure.toFixed(1)));
  }
}

void main(Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 100));
