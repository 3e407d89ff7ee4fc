import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Ontology } from "../ontology/ontology";
import { type Database, openDatabase } from "../store/database/database";
import { migratedDatabase, migratedFile } from "./migrated";

/** What can be done to one database and not to another. */
export interface Capabilities {
  /** Ends every connection to the running test's database, as a restart of its server would. */
  readonly cutConnections?: () => Promise<void>;
}

/** A database for tests: every test finds it empty, and what it opened is closed for it. */
export interface Engine {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** The URL of the running test's own database. */
  url(): string;
  /** Opens the running test's database; again, once it is closed. */
  open(ontology: Ontology): Promise<Database>;
}

interface Place {
  readonly url: string;
  remove(): Promise<void>;
}

/** What a test finds in its database: tables as they are by now, or none. */
export type Tables = "migrated" | "none";

interface Kind {
  readonly name: string;
  make(tables: Tables): Promise<Place>;
  readonly cutConnections?: (url: string) => Promise<void>;
}

/**
 * Runs a suite on SQLite, and on PostgreSQL where `TEST_DATABASE_URL` says one; its body need not know which. The tables are
 * there and empty, unless the suite is about how they come about.
 */
export function onEachEngine(suite: string, body: (engine: Engine) => void, tables: Tables = "migrated"): void {
  const server = process.env.TEST_DATABASE_URL;
  for (const kind of server ? [sqlite, postgres(server)] : [sqlite]) {
    describe(`${suite} on ${kind.name}`, () => body(engineOf(kind, tables)));
  }
  if (!server) withoutPostgres(suite);
}

/** Runs a suite on PostgreSQL alone, where `TEST_DATABASE_URL` says one: what only it does. */
export function onPostgres(suite: string, body: (engine: Engine) => void): void {
  const server = process.env.TEST_DATABASE_URL;
  if (server) describe(suite, () => body(engineOf(postgres(server), "migrated")));
  else withoutPostgres(suite);
}

function engineOf({ name, make, cutConnections }: Kind, tables: Tables): Engine {
  let place: Place | null = null;
  const opened: Database[] = [];
  beforeEach(async () => {
    place = await make(tables);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
    await place?.remove();
    place = null;
  });
  const url = () => {
    if (!place) throw new Error("There is a database only while a test runs");
    return place.url;
  };
  return {
    name,
    capabilities: cutConnections ? { cutConnections: () => cutConnections(url()) } : {},
    url,
    open: async (ontology) => {
      const database = await openDatabase(url(), ontology);
      opened.push(database);
      return database;
    },
  };
}

const sqlite: Kind = {
  name: "SQLite",
  make: async (tables) => {
    const folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
    const file = join(folder, "graph.db");
    if (tables === "migrated") copyFileSync(await migratedFile(), file);
    return {
      url: `sqlite:${file}`,
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
};

function postgres(server: string): Kind {
  let migrated: Promise<string> | null = null;
  const template = (): Promise<string> => {
    migrated ??= migratedDatabase(server);
    return migrated;
  };
  return {
    name: "PostgreSQL",
    make: async (tables) => {
      const name = `test_${randomUUID().replaceAll("-", "")}`;
      const from = tables === "migrated" ? `TEMPLATE ${await template()}` : "";
      await administer(server, `CREATE DATABASE ${name} ${from}`);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return { url: url.href, remove: () => administer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
    },
    cutConnections: (url) => {
      const ours = `datname = '${new URL(url).pathname.slice(1)}'`;
      return administer(server, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${ours}`);
    },
  };
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** On a developer's machine it is enough to say so; where every change is checked, it must not go unnoticed. */
function withoutPostgres(suite: string): void {
  if (process.env.CI) {
    test(`${suite} finds PostgreSQL`, () => {
      throw new Error("Expected TEST_DATABASE_URL to name a PostgreSQL server, found it not set");
    });
    return;
  }
  process.stderr.write(`${suite}: not on PostgreSQL, for TEST_DATABASE_URL is not set.\n`);
}
