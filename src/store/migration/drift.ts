import type { Database } from "../database/database";

/** The SQL that would still have to run before the tables are as the entities say: none, while the migrations keep up. */
export async function drift(database: Database): Promise<string[]> {
  const { upQueries } = await database.schema.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
