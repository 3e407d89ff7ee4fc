import { setImmediate } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import { createOntology } from "../../model";
import { onEachEngine } from "../../testing/engines";
import { migrate } from "../migration/migrate";
import type { Database } from "./database";

const ontology = createOntology();

onEachEngine("the write gate", (engine) => {
  let database: Database;

  beforeEach(async () => {
    database = await engine.open(ontology);
    await migrate(database);
    await database.write((transaction) => transaction.query("CREATE TABLE note (text varchar(20))"));
  });

  const note = (transaction: EntityManager, text: string) =>
    transaction.query(`INSERT INTO note (text) VALUES ('${text}')`);

  const notes = () =>
    database.read(async (transaction) => {
      const rows = await transaction.query<{ text: string }[]>("SELECT text FROM note");
      return rows.map(({ text }) => text);
    });

  it("lets one writer through at a time, in the order of arrival", async () => {
    const steps: string[] = [];
    const writer = (name: string) =>
      database.write(async () => {
        steps.push(`${name} begins`);
        await setImmediate();
        steps.push(`${name} ends`);
      });
    await Promise.all(["one", "two", "three"].map(writer));
    expect(steps).toEqual(["one", "two", "three"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it("keeps nothing of a writer that fails, and goes on with the next", async () => {
    const failing = database.write(async (transaction) => {
      await note(transaction, "lost");
      throw new Error("no");
    });
    const next = database.write((transaction) => note(transaction, "kept"));
    await expect(failing).rejects.toThrow("no");
    await next;
    expect(await notes()).toEqual(["kept"]);
  });

  it("lets a write within a write join its transaction", async () => {
    const outer = database.write(async (transaction) => {
      await note(transaction, "outer");
      await database.write((same) => note(same, "inner"));
      throw new Error("no");
    });
    await expect(outer).rejects.toThrow("no");
    expect(await notes()).toEqual([]);
  });

  it("fails the whole transaction when a part fails whose error is swallowed", async () => {
    const outer = database.write(async (transaction) => {
      await note(transaction, "outer");
      await database
        .write(async (same) => {
          await note(same, "inner");
          throw new Error("inner trouble");
        })
        .catch(() => undefined);
    });
    await expect(outer).rejects.toThrow("inner trouble");
    expect(await notes()).toEqual([]);
  });

  it("gives work that outlives the transaction it began in a transaction of its own", async () => {
    let later: Promise<unknown> = Promise.resolve();
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    await database.write(async (transaction) => {
      await note(transaction, "first");
      later = ended.then(() => database.write((own) => note(own, "later")));
    });
    end();
    await later;
    expect((await notes()).sort()).toEqual(["first", "later"]);
  });

  it("shows a reader nothing of a write that has not ended", async () => {
    await database.write(async (transaction) => {
      await note(transaction, "unfinished");
      expect(await notes()).toEqual([]);
    });
    expect(await notes()).toEqual(["unfinished"]);
  });

  it("lets readers read at the same time without mixing their transactions", async () => {
    const counts = await Promise.all(Array.from({ length: 20 }, notes));
    expect(counts).toEqual(Array.from({ length: 20 }, () => []));
  });

  it("finishes what has begun before it closes, and refuses what comes after", async () => {
    const begun = database.write(async (transaction) => {
      await setImmediate();
      await note(transaction, "begun");
    });
    const closed = database.close();
    await expect(database.write((transaction) => note(transaction, "late"))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
    await begun;
    await closed;
    database = await engine.open(ontology);
    expect(await notes()).toEqual(["begun"]);
  });
});
