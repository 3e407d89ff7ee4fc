import { CurrentGraph } from "../graph/current-graph";
import { Graph } from "../graph/graph";
import type { GraphChange, GraphCommit } from "../graph/graph-change";
import type { Audience } from "../graph/view";
import { Node } from "../ontology/node";
import { draftOfLink, draftOfNode } from "../store/commit/draft-of";
import { Shapes } from "../store/commit/shapes";
import type { Database } from "../store/database/database";
import { Feed } from "../store/feed";
import { migrate } from "../store/migration/migrate";
import type { Operation } from "../store/operation";
import { Store } from "../store/store";
import { arbitraryCourse } from "../testing/arbitrary-commits";
import { holdsForManyInTime } from "../testing/choices";
import { editor } from "../testing/drafts";
import { onEachEngine } from "../testing/engines";
import { observedGraph, observedIn } from "../testing/observed";
import { ontology } from "../testing/world";
import { ChangeReader } from "./change-reader";
import { PastViews } from "./past/past-views";

const day = "2024-06-01";
const audiences: readonly Audience[] = ["PUBLIC", "INTERNAL", "INTERNAL:test"];
const shapes = new Shapes(ontology);

onEachEngine("the graph of a store", (engine) => {
  let database: Database;
  let store: Store;
  let current: CurrentGraph;

  beforeEach(async () => {
    database = await engine.open(ontology);
    await migrate(database);
    const feed = new Feed();
    store = new Store(database, ontology, () => new Date(), feed);
    current = new CurrentGraph();
    feed.follow((commit) => current.apply(commit));
    current.show(new Graph(ontology, await store.load()));
    store.follow(0);
  });

  const past = () => {
    const today = () => day;
    return new PastViews({ current, reader: new ChangeReader(database, ontology), today, mostBytes: 1_000_000 });
  };

  it("is, after any commits, the one that is loaded anew, and as of each revision the one that was", async () => {
    let made = 0;
    await holdsForManyInTime(12, async (choices) => {
      const states = new Map<number, object>();

      const everything = deletionOf(current.loaded);
      if (everything.length) await store.commit(editor, everything);
      for (const commit of allCommits(arbitraryCourse(choices, 6))) {
        const operations = commit.changes.flatMap((change) => operationFor(change, current.loaded));
        if (!operations.length) continue;
        const done = await store.commit(editor, operations).catch(() => null);
        if (!done?.changes.length) continue;
        made += 1;

        const { loaded } = current;
        expect(loaded.revision).toBe(done.revision);
        states.set(done.revision, observedGraph(loaded));
      }
      const anew = new CurrentGraph();
      anew.show(new Graph(ontology, await store.load()));
      expect(observedGraph(current.loaded)).toEqual(observedGraph(anew.loaded));
      for (const audience of audiences) {
        expect(await observedIn(current.view(audience, day))).toEqual(await observedIn(anew.view(audience, day)));
      }
      const views = past();
      for (const [revision, state] of states) {
        const view = await views.at({ revision, recordedAt: null, day, audience: "INTERNAL" });
        expect(observedGraph(view.graph)).toEqual(state);
      }
    });
    expect(made).toBeGreaterThan(5);
  });
});

/** What is recorded at first is a commit like the others. */
function allCommits({ first, commits }: ReturnType<typeof arbitraryCourse>): GraphCommit[] {
  const changes: GraphChange[] = [
    ...first.nodes.map((after) => ({ subjectKind: "NODE" as const, before: null, after })),
    ...first.links.map((after) => ({ subjectKind: "LINK" as const, before: null, after })),
  ].map((change, position) => ({ ...change, revision: 1, position, subjectId: change.after.id }));
  return [{ revision: 1, recordedAt: "", changes }, ...commits];
}

/** Each run begins with nothing: what cites others goes, or lets go of them, first. */
function deletionOf(graph: Graph): Operation[] {
  const nodes = [...graph.nodes()];
  return [
    ...graph.links().map(({ id }): Operation => ({ kind: "deleteLink", id })),
    ...nodes.map(({ id }): Operation => ({ kind: "updateNode", id, statements: [] })),
    ...nodes.map(({ id }): Operation => ({ kind: "deleteNode", id })),
  ];
}

/** The operation that would make a change on what there is by now; none where there is nothing to delete. */
function operationFor({ subjectKind, subjectId: id, after }: GraphChange, graph: Graph): Operation[] {
  const standing = subjectKind === "NODE" ? graph.node(id) : graph.link(id);
  if (!after) {
    if (!standing) return [];
    return [subjectKind === "NODE" ? { kind: "deleteNode", id, cascade: true } : { kind: "deleteLink", id }];
  }
  if (after instanceof Node) {
    const shape = shapes.node(after.type);
    const node = shape && draftOfNode(after, shape, shapes);
    // A type is for good.
    if (!node || (standing instanceof Node && standing.type !== node.type)) return [];
    return [standing ? { kind: "updateNode", ...node } : { kind: "createNode", node }];
  }
  const link = draftOfLink(after, shapes);
  const { properties, statements } = link;
  return [standing ? { kind: "updateLink", id, properties, statements } : { kind: "createLink", link }];
}
