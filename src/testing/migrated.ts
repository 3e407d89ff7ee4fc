import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { createOntology } from "../model";
import { projectRoot } from "../project-root";
import { openDatabase } from "../store/database/database";
import { migrate } from "../store/migration/migrate";

/** An SQLite file that has had all migrations: copying it takes a moment, where the migrations take longer than most tests. */
export async function migratedFile(): Promise<string> {
  const file = join(projectRoot, "dist", "test", `migrated-${migrationsHash()}.db`);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  // Another process may be at it as well: whoever is last puts the same in its place.
  const own = `${file}.${process.pid}`;
  await takeMigrations(`sqlite:${own}`);
  rmSync(`${own}.lock`, { force: true });
  renameSync(own, file);
  return file;
}

/** The name of a database of a PostgreSQL server that has had all migrations, to make others from. */
export async function migratedDatabase(server: string): Promise<string> {
  const name = `migrated_${migrationsHash()}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    // Until one process has made it, others wait.
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return name;
    const making = `${name}_making`;
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${making}`);
    const url = new URL(server);
    url.pathname = `/${making}`;
    await takeMigrations(url.href);
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

async function takeMigrations(url: string): Promise<void> {
  const database = await openDatabase(url, createOntology());
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
}

function migrationsHash(): string {
  const folder = join(projectRoot, "migrations");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
