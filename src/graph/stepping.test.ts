import { arbitraryCourse, type Course } from "../testing/arbitrary-commits";
import { days } from "../testing/arbitrary-texts";
import { type Choices, holdsForMany, holdsForManyInTime } from "../testing/choices";
import { observedGraph, observedIn } from "../testing/observed";
import { ontology } from "../testing/world";
import { CurrentGraph } from "./current-graph";
import { Graph } from "./graph";
import { type Audience, View } from "./view";

const audiences: readonly Audience[] = ["PUBLIC", "INTERNAL", "INTERNAL:town"];

describe("a graph that commits step forward", () => {
  it("is the one that is made of what is recorded, and leaves those before it as they were", () => {
    holdsForMany(80, (choices) => {
      const { first, commits, states } = arbitraryCourse(choices);
      const graphs = [new Graph(ontology, first)];
      for (const commit of commits) graphs.push(last(graphs).after(commit));
      const anew = [first, ...states].map((recorded) => new Graph(ontology, recorded));
      expect(graphs.map(observedGraph)).toEqual(anew.map(observedGraph));
    });
  });

  it("comes in one step over several commits to where it comes in many", () => {
    holdsForMany(50, (choices) => {
      const { first, commits, states } = arbitraryCourse(choices);
      const { revision, recordedAt } = last(commits);
      const changes = commits.flatMap((commit) => commit.changes);
      const graph = new Graph(ontology, first).after({ revision, recordedAt, changes });
      expect(observedGraph(graph)).toEqual(observedGraph(new Graph(ontology, last(states))));
    });
  });

  it("is turned back to every graph that it came from", () => {
    holdsForMany(50, (choices) => {
      const { first, commits, states } = arbitraryCourse(choices);
      const latest = new Graph(ontology, last(states));
      for (const [index, recorded] of [first, ...states].entries()) {
        const since = commits.slice(index).flatMap(({ changes }) => changes);
        const back = latest.turnedBack(recorded, choices.once(2) ? [...since].reverse() : since);
        expect(observedGraph(back)).toEqual(observedGraph(new Graph(ontology, recorded)));
      }
      expect(observedGraph(latest)).toEqual(observedGraph(new Graph(ontology, last(states))));
    });
  });
});

describe("a view that moves along with commits", () => {
  it("answers as one that is made anew, and what was asked of earlier ones stays true", async () => {
    await holdsForManyInTime(50, async (choices) => {
      const [audience, day] = [choices.of(audiences), choices.of(days)];
      await expectAsAnew(choices, arbitraryCourse(choices), audience, day);
    });
  });
});

/** Steps forward, asks now and then on the way, and in the end asks all views once more. */
async function expectAsAnew(choices: Choices, { first, commits, states }: Course, audience: Audience, day: string) {
  const current = new CurrentGraph();
  current.show(new Graph(ontology, first));
  const asked: { view: View; expected: object }[] = [];
  const ask = async (recorded: Course["first"]): Promise<void> => {
    const view = current.view(audience, day);
    const expected = await anew(recorded, audience, day);
    asked.push({ view, expected });
    expect(await observedIn(view)).toEqual(expected);
  };
  await ask(first);
  for (const [index, commit] of commits.entries()) {
    current.apply(commit);
    if (!choices.once(3)) await ask(states[index] ?? first);
  }
  for (const { view, expected } of asked) expect(await observedIn(view)).toEqual(expected);
}

function anew(recorded: Course["first"], audience: Audience, day: string): Promise<object> {
  return observedIn(new View(new Graph(ontology, recorded), audience, day));
}

function last<T>(items: readonly T[]): T {
  return items.at(-1) as T;
}
