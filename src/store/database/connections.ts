import type { DataSource } from "typeorm";

/** What differs between the databases; whoever uses a `Database` need not know. */
export interface Connections {
  /** What messages call it: the file, or the server with the name of the database; never a password. */
  readonly place: string;
  readonly writing: DataSource;
  readonly reading: DataSource;
  readonly beginWriting: string;
  readonly beginReading: string;
  /** Whether all reading transactions share one connection, and so have to wait for each other. */
  readonly readsInTurn: boolean;
  /** Taken first in a migration, so that two processes do not both migrate. */
  readonly lockForMigration: string | null;
  /** Finds rows whose foreign keys lead nowhere, where the database lets a migration leave some. */
  readonly danglingRows: string | null;
  /** Overwrites what rows were before; nobody of this process reads or writes meanwhile. Whether it could be done. */
  scrub(): Promise<boolean>;
  /** Whether other processes may write to the same database meanwhile. */
  readonly isShared: boolean;
  close(): Promise<void>;
}
