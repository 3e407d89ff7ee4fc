import { DataSource } from "typeorm";
import { migrations, migrationsTableName } from "../../../migrations";
import { StrategyError } from "../../errors";
import type { Ontology } from "../../ontology/ontology";
import type { Connections } from "./connections";
import { scrubPostgres } from "./scrub-postgres";
import { silentLogger } from "./silent-logger";
import { translatingErrors } from "./store-error";
import { tablesOf } from "./tables";

/** How long a connection may take to come about before the database counts as out of reach. */
const connectTimeoutMS = 5_000;

/** Any number that no other program takes an advisory lock by. */
const migrationLock = 7_265_310_419;

/** Opens a PostgreSQL database, by a pool of connections. */
export async function openPostgres(url: string, ontology: Ontology): Promise<Connections> {
  const place = placeOf(url);
  const source = new DataSource({
    type: "postgres",
    url,
    connectTimeoutMS,
    applicationName: "strategy-graph",
    logger: silentLogger,
    entities: tablesOf(ontology),
    migrations: [...migrations],
    migrationsTableName,
    migrationsTransactionMode: "all",
  });
  await translatingErrors(place, () => source.initialize());
  return {
    place,
    writing: source,
    reading: source,
    beginWriting: "BEGIN",
    beginReading: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    readsInTurn: false,
    isShared: true,
    lockForMigration: `SELECT pg_advisory_xact_lock(${migrationLock})`,
    danglingRows: null,
    scrub: () => scrubPostgres(source),
    close: () => source.destroy(),
  };
}

/** The host, port and name of the database: what may be said of a URL that can hold a password. */
function placeOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname || "localhost"}:${port || "5432"}${pathname}`;
  } catch {
    throw new StrategyError(
      "INVALID_SETTINGS",
      'Expected a database URL such as "postgres://user@host:5432/name"; the one given cannot be read.',
    );
  }
}
