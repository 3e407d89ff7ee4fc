import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { MigrationInterface } from "typeorm";

type Migration = new () => MigrationInterface;

/** The table that says which migrations a database has had; its name also tells our databases from others'. */
export const migrationsTableName = "strategy_graph_migration";

/** Every migration, the oldest first: each is a file of this folder; one that has been released never changes again. */
export const migrations: readonly Migration[] = readdirSync(__dirname)
  .filter((file) => /^\d+-[a-z0-9-]+\.[jt]s$/.test(file))
  .sort()
  .flatMap((file) => Object.values(require(join(__dirname, file)) as Record<string, Migration>));
