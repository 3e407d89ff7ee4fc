import type { MigrationInterface } from "typeorm";
import { Initial1764000000000 } from "./1764000000000-initial";

/** The table that says which migrations a database has had; its name also tells our databases from others'. */
export const migrationsTableName = "strategy_graph_migration";

/** Every migration, the oldest first; one that has been released never changes again. */
export const migrations: readonly (new () => MigrationInterface)[] = [Initial1764000000000];
