import { createOntology } from "../model";
import { creating, editor } from "../testing/drafts";
import { onEachEngine } from "../testing/engines";
import { type LossyProxy, openLossyProxy } from "../testing/lossy-proxy";
import { type Database, openDatabase } from "./database/database";
import { Feed } from "./feed";
import { migrate } from "./migration/migrate";
import { Store } from "./store";

const ontology = createOntology();
const goal = [creating("Goal", "kouvola/tavoite")];

onEachEngine("a commit whose connection is lost", (engine) => {
  if (!engine.capabilities.cutConnections) {
    it("needs no looking up: the file is in this process", () => expect(engine.name).toBe("SQLite"));
    return;
  }
  let proxy: LossyProxy;
  let database: Database;
  let store: Store;
  const told: number[] = [];

  beforeEach(async () => {
    const url = new URL(engine.url());
    proxy = await openLossyProxy(Number(url.port));
    url.port = String(proxy.port);
    database = await openDatabase(url.href, ontology);
    await migrate(database);
    const feed = new Feed();
    told.length = 0;
    feed.follow(({ revision }) => told.push(revision));
    store = new Store(database, ontology, () => new Date(), feed);
    store.follow(0);
  });

  afterEach(async () => {
    await database.close();
    await proxy.close();
  });

  it("is answered when it was kept all the same", async () => {
    proxy.loseAt("COMMIT", "loses the answer");
    expect(await store.commit(editor, goal)).toMatchObject({
      revision: 1,
      changes: [{ subjectId: "kouvola/tavoite" }],
    });
    expect(told).toEqual([1]);
    expect((await store.load()).nodes).toHaveLength(1);
  });

  it("is refused when it was not kept", async () => {
    proxy.loseAt("COMMIT", "loses the word");
    await expect(store.commit(editor, goal)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect([told, (await store.load()).nodes]).toEqual([[], []]);
    expect(await store.commit(editor, goal)).toMatchObject({ revision: 1 });
  });

  it("is told to be uncertain when the database is away, and is not done twice", async () => {
    proxy.loseAt("COMMIT", "loses the answer and stays away");
    const lost = store.commit(editor, goal, { idempotencyKey: "once" });
    await expect(lost).rejects.toMatchObject({ code: "COMMIT_UNCERTAIN" });
    proxy.open();
    expect(await store.commit(editor, goal, { idempotencyKey: "once" })).toMatchObject({ revision: 1 });
    expect((await store.load()).nodes).toHaveLength(1);
  });
});
