import { createOntology } from "../model";
import type { Database } from "../store/database/database";
import { migrate } from "../store/migration/migrate";
import { Store } from "../store/store";
import { creating, editor, linking } from "../testing/drafts";
import { onEachEngine } from "../testing/engines";
import { kouvolaOperations } from "../testing/kouvola";
import { ChangeReader } from "./change-reader";

const ontology = createOntology();
const times = ["2024-01-01T10:00:00.000Z", "2024-01-01T11:00:00.000Z", "2024-01-01T12:00:00.000Z"];

onEachEngine("the reader of changes", (engine) => {
  let database: Database;
  let store: Store;
  let reader: ChangeReader;
  let now: Date;

  beforeEach(async () => {
    database = await engine.open(ontology);
    await migrate(database);
    store = new Store(database, ontology, () => now);
    reader = new ChangeReader(database, ontology);
  });

  /** Three commits: two nodes, a link between them, one more node. */
  async function commitThree(): Promise<void> {
    const commits = [
      [creating("Value", "testi/a"), creating("Strategy", "testi/s")],
      [linking("HAS_VALUE", "testi/s", "testi/a")],
      [creating("Value", "testi/b")],
    ];
    for (const [index, operations] of commits.entries()) {
      now = new Date(String(times[index]));
      await store.commit(editor, operations, { reason: index ? null : "the first" });
    }
  }

  it("revives what was created exactly as the store loads it", async () => {
    now = new Date(String(times[0]));
    await store.commit(editor, kouvolaOperations(ontology));
    const { nodes, links } = await store.load();
    const changes = await reader.after(null, 10_000);
    const created = (kind: string) =>
      new Map(changes.flatMap((one) => (one.subjectKind === kind ? [[one.subjectId, one.after]] : [])));
    expect(created("NODE")).toEqual(new Map(nodes.map((node) => [node.id, node])));
    expect(created("LINK")).toEqual(new Map(links.map((link) => [link.id, link])));
    for (const node of nodes) expect(created("NODE").get(node.id)).toBeInstanceOf(node.constructor);
  });

  it("tells who made the commit of a change, when and why", async () => {
    await commitThree();
    const [first] = await reader.after(null, 1);
    expect(first).toMatchObject({ revision: 1, position: 0, operation: "CREATE", subjectKind: "NODE", before: null });
    expect(first?.commit).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      actor: "editor",
      reason: "the first",
      recordedAt: times[0],
    });
  });

  it("reads on from a place in either direction", async () => {
    await commitThree();
    const ids = async (changes: ReturnType<ChangeReader["after"]>) => (await changes).map(({ subjectId }) => subjectId);
    const all = await ids(reader.after(null, 10));
    expect(all).toHaveLength(4);
    expect(all.filter((_, index) => index !== 2)).toEqual(["testi/a", "testi/s", "testi/b"]);
    expect(await ids(reader.before(null, 10))).toEqual([...all].reverse());
    expect(await ids(reader.after({ revision: 1, position: 0 }, 2))).toEqual(all.slice(1, 3));
    expect(await ids(reader.before({ revision: 2, position: 0 }, 1))).toEqual(["testi/s"]);
    expect(await ids(reader.after({ revision: 3, position: 0 }, 5))).toEqual([]);
    expect(await ids(reader.before({ revision: 1, position: 0 }, 5))).toEqual([]);
  });

  it("reads what was done to some ids only", async () => {
    await commitThree();
    const found = await reader.of(["testi/b", "testi/a"], null, 10);
    expect(found.map(({ subjectId }) => subjectId)).toEqual(["testi/b", "testi/a"]);
    expect(await reader.of(["testi/a"], { revision: 1, position: 0 }, 10)).toEqual([]);
    expect(await reader.of(["testi/unknown"], null, 10)).toEqual([]);
  });

  it("finds the revision of a moment", async () => {
    await commitThree();
    const found = ["2024-01-01T09:59:59.999Z", ...times, "2030-01-01T00:00:00.000Z"].map((at) => reader.revisionAt(at));
    expect(await Promise.all(found)).toEqual([0, 1, 2, 3, 3]);
  });

  it("says that the store cannot be reached once the database is closed", async () => {
    await database.close();
    await expect(reader.after(null, 1)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });
});
