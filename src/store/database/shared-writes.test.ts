import type { EntityManager } from "typeorm";
import { createOntology } from "../../model";
import { onEachEngine } from "../../testing/engines";
import { migrate } from "../migration/migrate";
import type { Database } from "./database";
import { SharedWrites } from "./shared-writes";
import { inTransaction } from "./transaction";
import { type Work, WriteGate } from "./write-gate";

const ontology = createOntology();

onEachEngine("writes that share a transaction", (engine) => {
  let database: Database;
  let transactions: number;
  let shared: SharedWrites;

  beforeEach(async () => {
    database = await engine.open(ontology);
    await migrate(database);
    await database.write((transaction) => transaction.query("CREATE TABLE note (text varchar(20))"));
    transactions = 0;
    shared = new SharedWrites(new WriteGate(), begin);
  });

  function begin<T>(work: Work<T>): Promise<T> {
    transactions++;
    return inTransaction(database.schema, "BEGIN", work);
  }

  const note = (transaction: EntityManager, text: string) =>
    transaction.query(`INSERT INTO note (text) VALUES ('${text}')`);

  const noting = (text: string) => shared.run((transaction) => note(transaction, text));

  const failing = (text: string) =>
    shared.run(async (transaction) => {
      await note(transaction, text);
      throw new Error(`no ${text}`);
    });

  const notes = () =>
    database.read(async (transaction) => {
      const rows = await transaction.query<{ text: string }[]>("SELECT text FROM note");
      return rows.map(({ text }) => text);
    });

  it("are done in the order of arrival, in one transaction", async () => {
    const told: string[] = [];
    const names = ["one", "two", "three"];
    await Promise.all(names.map((name) => noting(name).then(() => told.push(name))));
    expect([await notes(), told, transactions]).toEqual([names, names, 1]);
  });

  it("are undone alone where they fail", async () => {
    const settled = await Promise.allSettled([noting("one"), failing("two"), noting("three"), failing("four")]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
    expect([await notes(), transactions]).toEqual([["one", "three"], 1]);
  });

  it("are undone alone where the database refuses what they ask for", async () => {
    const wrong = shared.run((transaction) => transaction.query("SELECT nothing FROM nowhere"));
    const settled = await Promise.allSettled([noting("one"), wrong, noting("three")]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await notes()).toEqual(["one", "three"]);
  });

  it("see what those before them did", async () => {
    const [, seen] = await Promise.all([
      noting("one"),
      shared.run((transaction) => transaction.query("SELECT text FROM note")),
    ]);
    expect(seen).toEqual([{ text: "one" }]);
  });

  it("all fail when what they did cannot be kept", async () => {
    const losing = new SharedWrites(new WriteGate(), <T>(work: Work<T>) =>
      begin<T>(async (transaction) => {
        await work(transaction);
        throw new Error("the disk is full");
      }),
    );
    const works = ["one", "two"].map((name) => losing.run((transaction) => note(transaction, name)));
    const settled = await Promise.allSettled(works);
    expect(settled).toMatchObject([
      { reason: { message: "the disk is full" } },
      { reason: { message: "the disk is full" } },
    ]);
    expect(await notes()).toEqual([]);
  });

  it("all fail for the first reason when the transaction is lost on the way", async () => {
    const lost = shared.run(async (transaction) => {
      await transaction.query("ROLLBACK");
      throw new Error("the disk is full");
    });
    const settled = await Promise.allSettled([noting("one"), lost, noting("three")]);
    expect(settled.map((one) => one.status === "rejected" && one.reason.message)).toEqual(
      Array.from({ length: 3 }, () => "the disk is full"),
    );
    await noting("four");
    expect(await notes()).toEqual(["four"]);
  });

  it("all fail when no transaction can be begun, and others can be later", async () => {
    let isAway = true;
    const shared = new SharedWrites(new WriteGate(), (work) => {
      return isAway ? Promise.reject(new Error("the database is away")) : begin(work);
    });
    const works = ["one", "two"].map((name) => shared.run((transaction) => note(transaction, name)));
    expect((await Promise.allSettled(works)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    isAway = false;
    await shared.run((transaction) => note(transaction, "three"));
    expect(await notes()).toEqual(["three"]);
  });

  it("are fifty in a transaction at most, and none is forgotten when the database closes", async () => {
    const names = Array.from({ length: 120 }, (_, index) => `note ${index}`);
    await Promise.all(names.map(noting));
    expect([await notes(), transactions]).toEqual([names, 3]);
    const more = names.map((name) => database.writeTogether((transaction) => note(transaction, name)));
    await Promise.all([...more, database.close()]);
    database = await engine.open(ontology);
    expect(await notes()).toEqual([...names, ...names]);
  });

  it("join the work that asks for them", async () => {
    const outer = database.write(async (transaction) => {
      await note(transaction, "outer");
      await database.writeTogether((same) => note(same, "inner"));
      throw new Error("no");
    });
    await expect(outer).rejects.toThrow("no");
    expect(await notes()).toEqual([]);
  });

  it("fail alone when a write within them fails whose error is swallowed", async () => {
    const swallowing = database.writeTogether(async (transaction) => {
      await note(transaction, "outer");
      await database.write(() => Promise.reject(new Error("inner trouble"))).catch(() => undefined);
    });
    const beside = database.writeTogether((transaction) => note(transaction, "beside"));
    await expect(swallowing).rejects.toThrow("inner trouble");
    await beside;
    expect(await notes()).toEqual(["beside"]);
  });
});
