import type { DataSource } from "typeorm";
import { StrategyError } from "../../errors";
import type { Ontology } from "../../ontology/ontology";
import type { Connections } from "./connections";
import { openPostgres } from "./open-postgres";
import { openSqlite, openSqliteBeside } from "./open-sqlite";
import { SharedWrites } from "./shared-writes";
import { isSqlite } from "./sqlite-file";
import { translatingErrors } from "./store-error";
import { inMigration, inTransaction } from "./transaction";
import { type Work, WriteGate } from "./write-gate";

/** Opens the database of a URL, `sqlite:<path>` or `postgres://…`, and leaves alone what is not ours. */
export async function openDatabase(url: string, ontology: Ontology): Promise<Database> {
  if (url.startsWith("sqlite:")) return new Database(await openSqlite(url, ontology));
  if (/^postgres(ql)?:\/\//.test(url)) return new Database(await openPostgres(url, ontology));
  const scheme = /^[a-z0-9+.-]*(?=:)/i.exec(url)?.[0] ?? "";
  throw new StrategyError(
    "INVALID_SETTINGS",
    `Expected a database URL that begins with "sqlite:" or "postgres://", found the scheme "${scheme}".`,
  );
}

/**
 * Opens a database for what is no part of the graph, also while another process has it open: PostgreSQL is shared
 * anyway, and an SQLite file is opened beside its process. Does not migrate, which is that process's own.
 */
export async function openDatabaseBeside(url: string, ontology: Ontology): Promise<Database> {
  return isSqlite(url) ? new Database(await openSqliteBeside(url, ontology)) : openDatabase(url, ontology);
}

/** An open database: the only way to its rows is a transaction of the right kind. */
export class Database {
  private readonly writeGate = new WriteGate();
  private readonly sharedWrites: SharedWrites;
  private readonly readGate = new WriteGate();
  private readonly reads = new Set<Promise<unknown>>();
  private closing: Promise<void> | null = null;

  constructor(private readonly connections: Connections) {
    const { writing, beginWriting } = connections;
    this.sharedWrites = new SharedWrites(this.writeGate, (work) => inTransaction(writing, beginWriting, work));
  }

  /** What messages call it: the file, or the server with the name of the database. */
  get place(): string {
    return this.connections.place;
  }

  /** Whether other processes may write to it meanwhile. */
  get isShared(): boolean {
    return this.connections.isShared;
  }

  /** The connection that writes, for what looks at the tables themselves. */
  get schema(): DataSource {
    return this.connections.writing;
  }

  /** Finds rows whose foreign keys lead nowhere, where the database lets a migration leave some. */
  get danglingRows(): string | null {
    return this.connections.danglingRows;
  }

  /** Does work in one writing transaction, after all that came before it; within such work, as part of it. */
  write<T>(work: Work<T>): Promise<T> {
    const { writing, beginWriting } = this.connections;
    return this.whileOpen(() => this.writeGate.run((turn) => inTransaction(writing, beginWriting, turn), work));
  }

  /**
   * Like `write`, for work that takes but moments: all that waits at the same time is done in one transaction, each so
   * that what it fails at is undone alone. It is kept when this returns.
   */
  writeTogether<T>(work: Work<T>): Promise<T> {
    return this.whileOpen(() => this.sharedWrites.run(work));
  }

  /** Does work that changes tables in one transaction; only one process at a time does. */
  migrate<T>(work: Work<T>): Promise<T> {
    const { writing, beginWriting, lockForMigration } = this.connections;
    const locked: Work<T> = async (transaction) => {
      if (lockForMigration) await transaction.query(lockForMigration);
      return work(transaction);
    };
    return this.whileOpen(() => this.writeGate.run((turn) => inMigration(writing, beginWriting, turn), locked));
  }

  /** Does work in one reading transaction, which sees one state of the database and holds up no writer. */
  read<T>(work: Work<T>): Promise<T> {
    const { reading, beginReading, readsInTurn } = this.connections;
    const begin = (turn: Work<T>) => inTransaction(reading, beginReading, turn);
    const result = this.whileOpen(() => (readsInTurn ? this.readGate.run(begin, work) : begin(work)));
    const settled = result.catch(() => undefined).finally(() => this.reads.delete(settled));
    this.reads.add(settled);
    return result;
  }

  /**
   * Makes the database's files forget what rows were before, as far as the database can; false when others were reading,
   * so that it has to be tried again.
   */
  scrub(): Promise<boolean> {
    const { writing, reading, scrub } = this.connections;
    const alone = (turn: Work<boolean>) => this.readGate.run((work) => work(reading.manager), turn);
    return this.whileOpen(() =>
      this.writeGate.run(
        (work) => work(writing.manager),
        () => alone(scrub),
      ),
    );
  }

  /** Lets what has begun come to its end, then closes. */
  close(): Promise<void> {
    this.closing ??= Promise.all([this.writeGate.idle(), ...this.reads]).then(() => this.connections.close());
    return this.closing;
  }

  private async whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (this.closing) throw new StrategyError("STORE_UNAVAILABLE", `The database ${this.place} has been closed.`);
    return translatingErrors(this.place, work);
  }
}
