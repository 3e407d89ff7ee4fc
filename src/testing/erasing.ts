import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentOperations } from "../exchange/document-operations";
import { parseDocument } from "../exchange/read/parse-document";
import { projectRoot } from "../project-root";
import type { Actor } from "../store/actor";
import type { Database } from "../store/database/database";
import type { Operation } from "../store/operation";
import { ontology } from "./world";

/** One of the people of Kouvola's page, whom tests erase. */
export const person = "kouvola/contact-m8l3";

/** What is this person's alone; the street address is the town hall's and two colleagues', too. */
export const words = ["Kolari", "Liisa", "0206158026", "0405957260"] as const;

/** Who may erase whomever. */
export const admin: Actor = { name: "the register", role: "ADMIN", space: null };

/** What fills a store with Kouvola's strategy. */
export const kouvolaOperations: readonly Operation[] = documentOperations(
  parseDocument(readFileSync(join(projectRoot, "seeds/kouvola.yaml"), "utf8"), { name: "kouvola.yaml", ontology }),
);

/** Everything that stands in any row, as one text. */
export async function everythingIn(database: Database): Promise<string> {
  const tables = [...new Set(database.schema.entityMetadatas.map(({ tableName }) => tableName))];
  const rows: unknown[] = [];
  await database.read(async (transaction) => {
    for (const table of tables) rows.push(await transaction.query(`SELECT * FROM "${table}"`));
  });
  return JSON.stringify(rows);
}

/** Those of some words that still stand in some row, in whatever letters. */
export async function leftIn(database: Database, of: readonly string[] = words): Promise<string[]> {
  const all = (await everythingIn(database)).toLowerCase();
  return of.filter((word) => all.includes(word.toLowerCase()));
}
