import { CurrentGraph } from "../src/graph/current-graph";
import { Graph, type Recorded } from "../src/graph/graph";
import type { GraphChange } from "../src/graph/graph-change";
import { related } from "../src/graph/related";
import { search } from "../src/graph/search/search";
import { View } from "../src/graph/view";
import { createOntology } from "../src/model";
import type { Link } from "../src/ontology/link";
import type { Node } from "../src/ontology/node";
import { recordedAfter } from "../src/testing/records";
import { idIn, manyCities } from "./many-cities";
import { row, spread } from "./table";
import { percentile } from "./times";

const day = "2026-06-01";

/** A change without its place in a commit. */
type Wanted = Omit<GraphChange, "revision" | "position">;

/** What commits cost in memory: taking them in, and the first questions after them. */
class Commits {
  private readonly current = new CurrentGraph();
  private readonly ontology = createOntology();
  private readonly recorded: Recorded;

  constructor(private readonly cities: number) {
    this.recorded = recordedAfter(manyCities(cities), this.ontology);
    this.current.show(new Graph(this.ontology, this.recorded));
  }

  async run(rounds: number): Promise<void> {
    const { nodes, links } = this.recorded;
    process.stdout.write(
      `${nodes.length} nodes, ${links.length} links; milliseconds of processor time, of ${rounds} rounds\n\n`,
    );
    row("what", "median", "p99");
    row("---", "---:", "---:");
    await this.anew(3);
    await this.ask();
    await this.searchOne(0);
    await this.after(rounds, "a node", (index) => this.renamed(index));
    await this.after(rounds, "a link", (index) => this.reweighted(index));
  }

  /** As it was before: everything is made anew after each commit. */
  private async anew(rounds: number): Promise<void> {
    const times: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      let view: View | null = null;
      const graph = timed(times, "made anew: the graph", () => new Graph(this.ontology, this.recorded));
      timed(times, "made anew: the first widget", () => {
        view = new View(graph, "PUBLIC", day);
        widgetOf(view, idIn(spread(round, 1, this.cities), "Strategy", 0));
      });
      await timedAsync(times, "made anew: the first search", () => searchIn(view as unknown as View, "koulu"));
    }
    print(times);
  }

  private async after(rounds: number, what: string, change: (index: number) => Wanted): Promise<void> {
    const times: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      const revision = (this.current.revision ?? 0) + 1;
      const changes = [{ ...change(round), revision, position: 0 } as GraphChange];
      timed(times, `after a commit of ${what}: taking it in`, () =>
        this.current.apply({ revision, recordedAt: "2026-06-01T00:00:00.000Z", changes }),
      );
      timed(times, `after a commit of ${what}: a widget`, () => this.ask(round));
      await timedAsync(times, `after a commit of ${what}: a search`, () => this.searchOne(round));
      timed(times, `after a commit of ${what}: the same widget again`, () => this.ask(round));
      await timedAsync(times, `after a commit of ${what}: the same search again`, () => this.searchOne(round));
    }
    print(times);
  }

  private ask(round = 0): void {
    widgetOf(this.current.view("PUBLIC", day), idIn(spread(round, 1, this.cities), "Strategy", 0));
  }

  private async searchOne(round: number): Promise<void> {
    await searchIn(this.current.view("PUBLIC", day), ["koulu", "ilmasto", "kasvu 17"][round % 3] ?? "");
  }

  private renamed(index: number): Wanted {
    const before = this.current.loaded.node(idIn(spread(index, 3, this.cities), "Measure", index % 60)) as Node;
    const after = copyOf(before, { name: `${before.name} uusi ${index}` });
    return { subjectKind: "NODE", subjectId: before.id, before, after };
  }

  private reweighted(index: number): Wanted {
    const links = this.current.loaded.links();
    const before = links[spread(index, 5, links.length)] as Link;
    return { subjectKind: "LINK", subjectId: before.id, before, after: copyOf(before, { weight: index }) };
  }
}

/** What a part of a page asks: a strategy, all that it is linked to, and all that those are linked to, derived links too. */
function widgetOf(view: View, id: string): number {
  const strategy = view.node(id);
  if (!strategy) throw new Error(`There is no ${id}`);
  const around = (node: Node): Node[] =>
    view.ontology
      .relationships(node.type)
      .flatMap((relationship) => related(view, node, relationship).map((row) => row.node));
  return around(strategy).flatMap(around).length;
}

async function searchIn(view: View, text: string): Promise<void> {
  await search(view, { text, passes: () => true, language: null, preferred: null });
}

function copyOf<T extends Node | Link>(subject: T, values: Partial<T>): T {
  return Object.assign(Object.create(Object.getPrototypeOf(subject)), subject, values);
}

function timed<T>(times: Record<string, number[]>, what: string, work: () => T): T {
  const began = cpuTime();
  const result = work();
  note(times, what, cpuTime() - began);
  return result;
}

async function timedAsync(times: Record<string, number[]>, what: string, work: () => Promise<void>): Promise<void> {
  const began = cpuTime();
  await work();
  note(times, what, cpuTime() - began);
}

/** How long this process has been at work, in milliseconds: whatever else the machine does beside it does not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function note(times: Record<string, number[]>, what: string, time: number): void {
  times[what] = [...(times[what] ?? []), time];
}

function print(times: Readonly<Record<string, readonly number[]>>): void {
  for (const [what, all] of Object.entries(times)) {
    row(what, percentile(all, 0.5).toFixed(2), percentile(all, 0.99).toFixed(2));
  }
}

void new Commits(Number(process.argv[2] ?? 300)).run(Number(process.argv[3] ?? 200));
