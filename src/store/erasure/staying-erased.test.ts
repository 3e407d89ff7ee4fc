import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { creating } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { admin, kouvolaOperations, leftIn, person, words } from "../../testing/erasing";
import { ontology } from "../../testing/world";
import { type Database, openDatabase } from "../database/database";
import { migrate } from "../migration/migrate";
import type { Operation } from "../operation";
import { Store } from "../store";
import { Ledger } from "./ledger";
import { withoutErased } from "./without-erased";

onEachEngine("an erasure", (engine) => {
  let folder: string;
  let database: Database;
  let store: Store;
  let ledger: Ledger;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
    ledger = new Ledger(join(folder, "ledger"));
    database = await engine.open(ontology);
    await migrate(database);
    store = new Store(database, ontology, () => new Date(), undefined, ledger);
    await store.commit(admin, kouvolaOperations);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const left = () => leftIn(database);

  it("lets nothing come back under the id", async () => {
    await store.erasures.erase(admin, { id: person });
    const again: Operation[] = [
      creating("Contact", person, { properties: { name: "Kolari Liisa" } }),
      { kind: "restoreNode", id: person },
      { kind: "restoreNode", id: person, revision: 1, links: true },
    ];
    for (const operation of again) {
      await expect(store.commit(admin, [operation])).rejects.toMatchObject({ code: "NODE_ERASED" });
    }
    expect(await left()).toEqual([]);
  });

  it("is done again where the person has come back with an older database", async () => {
    ledger.add([{ id: person, erasedAt: "2026-01-01T00:00:00.000Z" }]);
    const commits = await store.erasures.obey();
    expect(commits).toMatchObject([{ revision: 2, actor: "erasure" }]);
    expect(await left()).toEqual([]);
    expect(await store.erasures.obey()).toEqual([]);
  });

  it("is known to a database that never held the person", async () => {
    const id = "kouvola/contact-x";
    ledger.add([{ id, erasedAt: "2026-01-01T00:00:00.000Z" }]);
    expect(await store.erasures.obey()).toEqual([]);
    await expect(store.commit(admin, [creating("Contact", id)])).rejects.toMatchObject({ code: "NODE_ERASED" });
  });

  it("is written into a ledger that was lost", async () => {
    await store.erasures.erase(admin, { id: person });
    rmSync(ledger.file);
    await store.erasures.obey();
    expect(ledger.read()).toMatchObject([{ id: person }]);
  });

  it("keeps a document from bringing the person back, also with what others say", async () => {
    const rest = withoutErased(kouvolaOperations, new Set([person]), ontology);
    expect(words.filter((word) => JSON.stringify(rest).includes(word))).toEqual([]);
    expect(JSON.stringify(rest)).not.toContain(person);
    await store.erasures.erase(admin, { id: person });
    const erased = await store.load();
    await database.close();
    const fresh = await openDatabase(`sqlite:${join(folder, "other.db")}`, ontology);
    await migrate(fresh);
    const second = new Store(fresh, ontology, () => new Date());
    await second.commit(admin, rest);
    const { nodes, links } = await second.load();
    await fresh.close();
    const plain = (all: readonly object[]) =>
      all.map((one) => ({ ...one, version: 0, revision: 0, createdAt: "", updatedAt: "" }));
    expect(plain(nodes)).toEqual(plain(erased.nodes));
    expect(plain(links)).toEqual(plain(erased.links));
  });
});
