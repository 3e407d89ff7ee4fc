import { migrations, migrationsTableName } from "../../../migrations";
import { createOntology } from "../../model";
import { onEachEngine } from "../../testing/engines";
import { Store } from "../store";
import { drift } from "./drift";
import { migrate } from "./migrate";

const ontology = createOntology();
const names = migrations.map(({ name }) => name);

onEachEngine(
  "migrate",
  (engine) => {
    it("takes every migration once, and none the second time", async () => {
      const database = await engine.open(ontology);
      expect(await migrate(database)).toEqual(names);
      expect(await migrate(database)).toEqual([]);
    });

    it("takes every migration once when two ask at the same time", async () => {
      const database = await engine.open(ontology);
      const taken = await Promise.all([migrate(database), migrate(database)]);
      expect(taken.flat()).toEqual(names);
    });

    it("leaves a store without commits", async () => {
      const database = await engine.open(ontology);
      await migrate(database);
      const store = new Store(database, ontology, () => new Date());
      expect(await store.head()).toBeNull();
      expect(await store.load()).toEqual({ revision: 0, recordedAt: null, nodes: [], links: [] });
    });

    it("leaves the schema builder nothing to do", async () => {
      const database = await engine.open(ontology);
      await migrate(database);
      expect(await drift(database)).toEqual([]);
    });

    it("is found to lack what the entities have", async () => {
      const database = await engine.open(ontology);
      await migrate(database);
      await database.write((transaction) => transaction.query('DROP INDEX "link_source"'));
      expect(await drift(database)).toEqual([expect.stringContaining('"link_source"')]);
    });

    it("refuses a database that a newer version has migrated, and changes nothing", async () => {
      const database = await engine.open(ontology);
      await migrate(database);
      const name = "FromTheFuture1999999999999";
      const taken = `INSERT INTO "${migrationsTableName}" ("timestamp", "name") VALUES (1999999999999, '${name}')`;
      await database.write((transaction) => transaction.query(taken));
      await expect(migrate(database)).rejects.toMatchObject({
        code: "STORE_TOO_NEW",
        message: expect.stringContaining(name),
        details: { place: database.place, unknown: [name] },
      });
      expect(await drift(database)).toEqual([]);
    });

    it("keeps nothing of a migration that fails half-way", async () => {
      const database = await engine.open(ontology);
      await database.write((transaction) => transaction.query('CREATE TABLE "change" ("text" varchar(20))'));
      await expect(migrate(database)).rejects.toThrow();
      const tables = await database.read(async (transaction) => transaction.queryRunner?.getTables(["node", "link"]));
      expect(tables).toEqual([]);
    });
  },
  "none",
);
