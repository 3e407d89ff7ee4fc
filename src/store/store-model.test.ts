import fc from "fast-check";
import { createOntology } from "../model";
import { creating, editor, linking } from "../testing/drafts";
import { onEachEngine } from "../testing/engines";
import { migrate } from "./migration/migrate";
import type { Creation } from "./operation";
import { Store } from "./store";

const ontology = createOntology();

/** A step is a goal or theme with a number, or a link between two numbers that may or may not exist. */
type Step = { make: "Goal" | "Theme"; number: number } | { from: number; to: number };

const numbers = fc.nat({ max: 5 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ make: fc.constantFrom("Goal" as const, "Theme" as const), number: numbers }),
  fc.record({ from: numbers, to: numbers }),
);
const commits = fc.array(fc.array(steps, { minLength: 1, maxLength: 4 }), { maxLength: 12 });

/** The simplest store: what each number is, and which pairs are linked; null when a commit cannot be done. */
interface Model {
  readonly types: Record<number, string>;
  readonly pairs: readonly string[];
}

function after(model: Model, commit: readonly Step[]): Model | null {
  let { types, pairs } = model;
  for (const step of commit) {
    if ("make" in step) {
      if (types[step.number]) return null;
      types = { ...types, [step.number]: step.make };
    } else {
      const pair = `${step.from}>${step.to}`;
      if (types[step.from] !== "Goal" || types[step.to] !== "Theme" || pairs.includes(pair)) return null;
      pairs = [...pairs, pair];
    }
  }
  return { types, pairs };
}

onEachEngine("any series of commits", (engine) => {
  it("leaves what the accepted ones say, in gapless revisions, and nothing of the others", async () => {
    const database = await engine.open(ontology);
    await migrate(database);
    const store = new Store(database, ontology, () => new Date());
    let run = 0;
    const holds = async (series: readonly (readonly Step[])[]) => {
      run += 1;
      const space = `run-${run}`;
      let model: Model = { types: {}, pairs: [] };
      let revision = (await store.head())?.revision ?? 0;
      for (const commit of series) {
        const next = after(model, commit);
        const done = await store
          .commit(
            editor,
            commit.map((step) => operationOf(step, space)),
          )
          .catch(() => null);
        expect(done?.revision ?? null).toBe(next ? revision + 1 : null);
        if (!next) continue;
        model = next;
        revision += 1;
      }
      const { nodes, links, ...head } = await store.load();
      const numberOf = (id: string) => id.split("/n-")[1];
      const own = nodes.filter(({ id }) => id.startsWith(`${space}/`));
      const ownLinks = links.filter(({ id }) => id.startsWith(`${space}/`));
      expect(head.revision).toBe(revision);
      expect(Object.fromEntries(own.map(({ id, type }) => [numberOf(id), type]))).toEqual(model.types);
      const pairs = ownLinks.map(({ sourceId, targetId }) => `${numberOf(sourceId)}>${numberOf(targetId)}`);
      expect(pairs.sort()).toEqual([...model.pairs].sort());
    };
    await fc.assert(fc.asyncProperty(commits, holds), { numRuns: 40 });
  });
});

function operationOf(step: Step, space: string): Creation {
  if ("make" in step) return creating(step.make, `${space}/n-${step.number}`);
  return linking("ADDRESSES", `${space}/n-${step.from}`, `${space}/n-${step.to}`);
}
