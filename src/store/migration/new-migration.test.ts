import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ForeignKey, Index, type MigrationInterface } from "typeorm";
import { migrations } from "../../../migrations";
import { declarations } from "../../model";
import { Entries, EntryType, NodeEntry } from "../../ontology/entry";
import { enumeration } from "../../ontology/enumeration";
import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Ontology } from "../../ontology/ontology";
import { Property } from "../../ontology/property";
import { projectRoot } from "../../project-root";
import { creating, editor, linking } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { writtenMigration } from "../../testing/written-migration";
import { type Database, openDatabase } from "../database/database";
import { Store } from "../store";
import { namesOf } from "./additions";
import { drift } from "./drift";
import { migrate } from "./migrate";
import { addMissing, newMigration } from "./new-migration";

const word = { fi: "sana", sv: "ord", en: "word" };
const words = { ...word, plural: word, description: "A word." };
const Sky = enumeration("Sky", "How the sky looks.", { CLEAR: words, CLOUDY: words });

@EntryType({ table: "reading", description: "A reading." })
@Index("reading_sensor_taken", ["sensor", "takenAt"], { unique: true })
class Reading extends NodeEntry {
  @Property({ ...words, type: "string", required: true })
  sensor!: string;

  @Property({ ...words, type: "dateTime", required: true })
  takenAt!: string;

  @Property({ ...words, type: "float" })
  degrees?: number | null;

  @ForeignKey("Node", { name: "reading_station" })
  @Property({ ...words, type: "id", column: "station" })
  stationId?: string | null;
}

@NodeType({
  ...words,
  forms: {
    fi: { genitive: "sään", partitive: "säätä", illative: "säähän", inessive: "säässä" },
    sv: { definite: "vädret" },
  },
  pluralForms: { fi: { genitive: "säiden", illative: "säihin" }, sv: { definite: "vädren" } },
})
@Index("node_area_code", ["areaCode"])
class Weather extends Node {
  @Property({ ...words, type: "string", required: true })
  areaCode!: string;

  @Property({ ...words, type: Sky })
  sky?: string | null;

  @Property({ ...words, type: "int" })
  humidity?: number | null;

  @Property({ ...words, type: "float" })
  pressure?: number | null;

  @Property({ ...words, type: "date" })
  forecastOn?: string | null;

  @Property({ ...words, type: "dateTime" })
  observedAt?: string | null;

  @Property({ ...words, type: "strings" })
  warnings?: string[] | null;

  @Property({ ...words, type: "id" })
  stationCode?: string | null;

  @Property({ ...words, type: "int" })
  startYear?: number | null;

  @Entries({ ...words, of: () => Reading })
  readings!: Reading[];
}

const ontology = new Ontology({ ...declarations, nodeTypes: [...declarations.nodeTypes, Weather] });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function writeMigration(title = "Lisää sää"): Promise<string> {
  const file = await newMigration(ontology, title, { folder, now: 1_999_999_999_999 });
  return join(folder, file ?? "nothing");
}

onEachEngine("a written migration", (engine) => {
  let database: Database;
  let migration: MigrationInterface;

  beforeEach(async () => {
    database = await engine.open(ontology);
    await migrate(database);
    migration = await writtenMigration(ontology, "Lisää sää");
  });

  const run = (direction: "up" | "down") =>
    database.migrate(async ({ queryRunner }) => queryRunner && migration[direction](queryRunner));

  it("leaves the schema builder nothing to do, also when it is taken back and forth", async () => {
    const before = await drift(database);
    expect(before).not.toEqual([]);
    await run("up");
    expect(await drift(database)).toEqual([]);
    await run("down");
    expect(await drift(database)).toEqual(before);
    await run("up");
    expect(await drift(database)).toEqual([]);
  });

  it("keeps the rows that there are, on the way there and back", async () => {
    const store = new Store(database, ontology, () => new Date());
    await run("up");
    await store.commit(editor, [
      creating("Goal", "kouvola/tavoite"),
      creating("Weather", "kouvola/saa", {
        properties: { name: "Sää", areaCode: "45100", sky: "CLEAR", humidity: 80, pressure: 1013.25, warnings: ["!"] },
        entries: {
          readings: [
            { sensor: "a", takenAt: "2024-01-01T00:00:00.000Z", degrees: -12.5, stationId: "kouvola/tavoite" },
          ],
        },
      }),
      linking("RELATED_TO", "kouvola/tavoite", "kouvola/saa"),
    ]);
    const { nodes } = await store.load();
    expect(nodes[0]).toMatchObject({
      type: "Weather",
      sky: "CLEAR",
      pressure: 1013.25,
      warnings: ["!"],
      readings: [{ degrees: -12.5, stationId: "kouvola/tavoite" }],
    });
    await run("down");
    await run("up");
    const { nodes: after, links } = await store.load();
    expect(after).toMatchObject([{ name: "Sää", sky: null, readings: [] }, { type: "Goal" }]);
    expect(links).toHaveLength(1);
  });
});

describe("the file of a new migration", () => {
  it("is called by time and title, and so is its class", async () => {
    const file = await writeMigration("Lisää sää");
    expect(file).toBe(join(folder, "1999999999999-lisaa-saa.ts"));
    expect(readFileSync(file, "utf8")).toContain("export class LisaaSaa1999999999999 implements MigrationInterface");
  });

  it("is called by what it adds when there is no title", async () => {
    expect(await writeMigration("")).toBe(join(folder, "1999999999999-add-node-area-code-and-more.ts"));
  });

  it("comes after every other, whatever the clock says", async () => {
    const file = await newMigration(ontology, "late", { folder, now: 0 });
    const latest = Math.max(...migrations.map(({ name }) => Number(name.slice(-13))));
    expect(file).toBe(`${latest + 1}-late.ts`);
  });

  it.each([["2030"], ["!"], ["a".repeat(61)]])("is not written with the title %s", async (title) => {
    await expect(writeMigration(title)).rejects.toMatchObject({ code: "INVALID_SETTINGS" });
    expect(readdirSync(folder)).toEqual(["node_modules"]);
  });
});

describe("what tables lack", () => {
  let database: Database;

  beforeEach(async () => {
    database = await openDatabase(`sqlite:${join(folder, "graph.db")}`, ontology);
    await migrate(database);
    await addMissing(database);
  });
  afterEach(() => database.close());

  const differing = (...changes: readonly string[]) =>
    database.migrate(async (transaction) => {
      for (const sql of changes) await transaction.query(sql);
    });

  it("is nothing once it has been added", async () => {
    expect(namesOf(await addMissing(database))).toEqual([]);
  });

  it("is found by column and by index", async () => {
    await differing('DROP INDEX "node_area_code"', 'ALTER TABLE "node" DROP COLUMN "areaCode"');
    expect(namesOf(await addMissing(database))).toEqual(["node.areaCode", "node_area_code"]);
    await differing('DROP INDEX "link_source"');
    expect(namesOf(await addMissing(database))).toEqual(["link_source"]);
  });

  it.each([
    [
      "a column of another type",
      ['ALTER TABLE "node" DROP COLUMN "humidity"', 'ALTER TABLE "node" ADD COLUMN "humidity" text'],
      '- "node"."humidity" is text in the tables and integer in the entities',
    ],
    [
      "a column that must have a value",
      ['ALTER TABLE "observation" DROP COLUMN "value"'],
      '- "observation"."value" is new and float NOT NULL: rows may be there already',
    ],
    [
      "a column that no entity has",
      ['ALTER TABLE "node" ADD COLUMN "mood" varchar(40)'],
      '- "node"."mood" is varchar(40) in the tables, and no entity has it',
    ],
    ["an index that no entity has", ['CREATE INDEX "node_name" ON "node" ("name")'], 'DROP INDEX "node_name"'],
    [
      "an index that is not unique any more",
      ['DROP INDEX "link_source"', 'CREATE UNIQUE INDEX "link_source" ON "link" ("source")'],
      'DROP INDEX "link_source"',
    ],
  ])("is not all when there is %s, which is for people to decide", async (_, changes, words) => {
    await differing(...changes);
    await expect(addMissing(database)).rejects.toMatchObject({
      code: "MIGRATION_BY_HAND",
      message: expect.stringContaining(words),
    });
  });

  it("is not all when a table is to refer to another", async () => {
    await database.migrate(async ({ queryRunner }) => {
      const table = await queryRunner?.getTable("statement");
      const key = table?.foreignKeys.find(({ columnNames }) => columnNames.includes("source"));
      if (table && key) await queryRunner?.dropForeignKey(table, key);
    });
    await expect(addMissing(database)).rejects.toThrow('- "statement" is to refer to "node" by "source"');
  });

  it("is refused with all that differs", async () => {
    await differing('ALTER TABLE "node" ADD COLUMN "mood" text', 'ALTER TABLE "link" ADD COLUMN "mood" text');
    await expect(addMissing(database)).rejects.toMatchObject({ details: { differences: { length: 2 } } });
  });
});
