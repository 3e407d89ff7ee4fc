import fc from "fast-check";
import { createOntology } from "../model";
import { creating, editor, linking } from "../testing/drafts";
import { onEachEngine } from "../testing/engines";
import { migrate } from "./migration/migrate";
import type { Operation } from "./operation";
import { Store } from "./store";

const ontology = createOntology();

/** What may be done to goals and themes with a number, and to the links between two numbers; any of it may be impossible. */
type Step =
  | { do: "make"; type: "Goal" | "Theme"; n: number }
  | { do: "rename"; n: number; name: string; version: number | null }
  | { do: "remove"; n: number; cascade: boolean }
  | { do: "restore"; n: number; links: boolean }
  | { do: "link"; n: number; to: number }
  | { do: "note"; n: number; to: number; note: string | null }
  | { do: "unlink"; n: number; to: number };

const n = fc.nat({ max: 4 });
const word = fc.constantFrom("a", "b", "å");
const as = <D extends Step["do"]>(what: D) => fc.constant(what);
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: as("make"), type: fc.constantFrom("Goal" as const, "Theme" as const), n }) },
  fc.record({ do: as("rename"), n, name: word, version: fc.option(fc.integer({ min: 1, max: 4 })) }),
  fc.record({ do: as("remove"), n, cascade: fc.boolean() }),
  fc.record({ do: as("restore"), n, links: fc.boolean() }),
  { weight: 3, arbitrary: fc.record({ do: as("link"), n, to: n }) },
  fc.record({ do: as("note"), n, to: n, note: fc.option(word) }),
  fc.record({ do: as("unlink"), n, to: n }),
);
const commits = fc.array(fc.array(steps, { minLength: 1, maxLength: 4 }), { maxLength: 14 });

/** The simplest store: each number's type, name and version, and the notes of the pairs that are linked. */
interface Thing {
  type: string;
  name: string;
  version: number;
}
interface Model {
  things: Map<number, Thing>;
  pairs: Map<string, string | null>;
  /** What was deleted last of each number, with the pairs that went in the same commit; and the last version. */
  gone: Map<number, Thing & { pairs: Map<string, string | null> }>;
}

const copy = ({ things, pairs, gone }: Model): Model => ({
  things: new Map([...things].map(([key, thing]) => [key, { ...thing }])),
  pairs: new Map(pairs),
  gone: new Map(gone),
});

/** Does a commit, or answers null where it cannot be done. */
function after(before: Model, commit: readonly Step[]): Model | null {
  const model = copy(before);
  for (const step of commit) if (!does(model, before, step)) return null;
  for (const [key, thing] of model.things) {
    const old = before.things.get(key);
    if (!old) thing.version = (before.gone.get(key)?.version ?? 0) + 1;
    else thing.version = old.name === thing.name ? old.version : old.version + 1;
  }
  for (const [key, old] of before.things) {
    if (model.things.has(key)) continue;
    const pairs = new Map(
      [...before.pairs].filter(([pair]) => !model.pairs.has(pair) && pair.split(">").includes(String(key))),
    );
    model.gone.set(key, { ...old, pairs });
  }
  return model;
}

function does(model: Model, before: Model, step: Step): boolean {
  const { things, pairs } = model;
  const thing = things.get(step.n);
  switch (step.do) {
    case "make":
      if (thing || before.things.has(step.n)) return false;
      things.set(step.n, { type: step.type, name: `n-${step.n}`, version: 0 });
      return true;
    case "rename": {
      const seen = before.things.get(step.n)?.version;
      if (!thing || (step.version !== null && seen !== undefined && seen !== step.version)) return false;
      thing.name = step.name;
      return true;
    }
    case "remove": {
      const own = [...pairs.keys()].filter((pair) => pair.split(">").includes(String(step.n)));
      if (!thing || (own.length && !step.cascade)) return false;
      for (const pair of own) pairs.delete(pair);
      return things.delete(step.n);
    }
    case "restore":
      return restores(model, before, step);
    case "link":
      return !before.pairs.has(`${step.n}>${step.to}`) && links(model, step);
    case "note":
      if (!pairs.has(`${step.n}>${step.to}`)) return false;
      pairs.set(`${step.n}>${step.to}`, step.note);
      return true;
    case "unlink":
      return pairs.delete(`${step.n}>${step.to}`);
  }
}

function links({ things, pairs }: Model, { n: from, to }: { n: number; to: number }): boolean {
  const pair = `${from}>${to}`;
  if (things.get(from)?.type !== "Goal" || things.get(to)?.type !== "Theme" || pairs.has(pair)) return false;
  pairs.set(pair, null);
  return true;
}

/** What comes back is what was recorded last, before this commit. */
function restores({ things, pairs }: Model, before: Model, step: { n: number; links: boolean }): boolean {
  const gone = before.gone.get(step.n);
  if (things.has(step.n) || before.things.has(step.n) || !gone) return false;
  const { pairs: own, ...thing } = gone;
  things.set(step.n, { ...thing });
  if (!step.links) return true;
  for (const [pair, note] of own) {
    const ends = pair.split(">").map(Number);
    if (!ends.every((end) => things.has(end))) continue;
    // A link cannot come back where an equal one is, nor between what it does not lead to any more.
    if (!links({ things, pairs, gone: before.gone }, { n: ends[0] ?? 0, to: ends[1] ?? 0 })) return false;
    pairs.set(pair, note);
  }
  return true;
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
      let model: Model = { things: new Map(), pairs: new Map(), gone: new Map() };
      let revision = (await store.head())?.revision ?? 0;
      for (const commit of series) {
        const next = after(model, commit);
        const operations = commit.map((step) => operationOf(step, space));
        const done = await store.commit(editor, operations).catch(() => null);
        const changed = next && JSON.stringify(shown(next)) !== JSON.stringify(shown(model));
        expect(done && done.changes.length > 0).toBe(next ? changed : null);
        if (changed) revision += 1;
        if (next) expect(done?.revision).toBe(revision);
        model = next ?? model;
      }
      const { nodes, links: all, ...head } = await store.load();
      const numberOf = (id: string) => Number(id.split("/n-")[1]);
      const own = nodes.filter(({ id }) => id.startsWith(`${space}/`));
      const ownLinks = all.filter(({ sourceId }) => sourceId.startsWith(`${space}/`));
      expect(head.revision).toBe(revision);
      expect({
        things: own.map(({ id, type, name, version }) => [numberOf(id), type, name, version]).sort(),
        pairs: ownLinks.map((one) => [`${numberOf(one.sourceId)}>${numberOf(one.targetId)}`, one.note]).sort(),
      }).toEqual(shown(model));
    };
    await fc.assert(fc.asyncProperty(commits, holds), { numRuns: 60 });
  });
});

function shown({ things, pairs }: Model) {
  return {
    things: [...things].map(([key, { type, name, version }]) => [key, type, name, version]).sort(),
    pairs: [...pairs].sort(),
  };
}

function operationOf(step: Step, space: string): Operation {
  const id = `${space}/n-${step.n}`;
  const link = (to: number) => `${space}/from-${step.n}-to-${to}`;
  switch (step.do) {
    case "make":
      return creating(step.type, id);
    case "rename":
      return { kind: "updateNode", id, expectedVersion: step.version, properties: { name: step.name } };
    case "remove":
      return { kind: "deleteNode", id, cascade: step.cascade };
    case "restore":
      return { kind: "restoreNode", id, links: step.links };
    case "link":
      return linking("ADDRESSES", id, `${space}/n-${step.to}`, { id: link(step.to) });
    case "note":
      return { kind: "updateLink", id: link(step.to), properties: { note: step.note } };
    case "unlink":
      return { kind: "deleteLink", id: link(step.to) };
  }
}
