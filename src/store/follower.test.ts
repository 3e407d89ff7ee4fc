import { createOntology } from "../model";
import { creating, editor, linking } from "../testing/drafts";
import { onEachEngine } from "../testing/engines";
import type { Database } from "./database/database";
import { Feed } from "./feed";
import { migrate } from "./migration/migrate";
import type { Commit } from "./recorded-change";
import { Store } from "./store";

const ontology = createOntology();
const goal = (name: string) => creating("Goal", `kouvola/${name}`);

onEachEngine("who follows", (engine) => {
  let database: Database;

  /** A store as each process has its own, with what it was told. */
  const open = (): { store: Store; told: Commit[] } => {
    const told: Commit[] = [];
    const feed = new Feed();
    feed.follow((commit) => told.push(commit));
    return { store: new Store(database, ontology, () => new Date(), feed), told };
  };

  beforeEach(async () => {
    database = await engine.open(ontology);
    await migrate(database);
  });

  it("is told of each commit before it is answered, and of none before the start", async () => {
    const { store, told } = open();
    await store.commit(editor, [goal("a")]);
    expect(told).toEqual([]);
    store.follow(1);
    const made = await Promise.all(["b", "c", "d"].map((name) => store.commit(editor, [goal(name)])));
    expect(told).toEqual(made);
    await store.commit(editor, [goal("e")], { dryRun: true });
    await store.commit(editor, [{ kind: "updateNode", id: "kouvola/a" }]);
    expect(told).toHaveLength(3);
  });

  it("hears what others committed, in order and once, with the same nodes and links", async () => {
    const [one, other] = [open(), open()];
    for (const { store } of [one, other]) store.follow(0);
    await one.store.commit(editor, [goal("a"), creating("Value", "kouvola/arvo")]);
    await one.store.commit(editor, [linking("GUIDED_BY", "kouvola/a", "kouvola/arvo")], { reason: "so" });
    await one.store.commit(editor, [{ kind: "updateNode", id: "kouvola/a", properties: { name: "Toinen" } }]);
    await other.store.commit(editor, [{ kind: "deleteNode", id: "kouvola/a", cascade: true }]);
    await Promise.all([one.store.catchUp(), one.store.catchUp(), other.store.catchUp()]);
    expect(other.told.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    expect(other.told).toEqual(one.told);
  });

  it("catches up on more than is read at once", async () => {
    const [one, other] = [open(), open()];
    for (let index = 0; index < 205; index++) await one.store.commit(editor, [goal(`nro-${index}`)]);
    other.store.follow(3);
    await other.store.catchUp();
    expect(other.told.map(({ revision }) => revision)).toEqual(Array.from({ length: 202 }, (_, index) => index + 4));
  });
});
