import type { Config } from "../config";
import type { Importer } from "../exchange/import/importer";
import type { Exporter } from "../exchange/write/exporter";
import { createOntology } from "../model";
import type { Ontology } from "../ontology/ontology";
import { openDatabase } from "../store/database/database";
import { ledgerOf } from "../store/erasure/ledger-of";
import { type Copy, obeyInCopy } from "../store/erasure/obey-copy";
import type { KeyTable } from "../store/keys/key-table";
import { withKeyTable } from "../store/keys/with-key-table";
import { migrate } from "../store/migration/migrate";
import type { Store } from "../store/store";
import { exporterOf } from "./exporter-of";
import { clock, keyClock, loadGraph, openGraph, storeOf } from "./open-graph";

/** Opens the store for a command that does one thing with it, and closes it after. */
export async function withStore<T>(config: Config, work: (store: Store, ontology: Ontology) => Promise<T>): Promise<T> {
  const ontology = createOntology();
  const database = await openDatabase(config.databaseUrl, ontology);
  try {
    await migrate(database);
    return await work(storeOf(config, database, ontology), ontology);
  } finally {
    await database.close();
  }
}

/** What comes in and goes out as documents. */
export interface DocumentDesk {
  readonly importer: Importer;
  readonly exporter: Exporter;
}

/** Opens the documents of a store for a command, all that is in it, and closes it after. */
export async function withDocuments<T>(config: Config, work: (documents: DocumentDesk) => Promise<T>): Promise<T> {
  const graph = await openGraph(config);
  try {
    await loadGraph(graph);
    return await work({ importer: graph.importer, exporter: exporterOf(graph.past) });
  } finally {
    await graph.database.close();
  }
}

/** Opens the keys for a command, also while the service runs, and closes them after. */
export function withKeys<T>(config: Config, work: (keys: KeyTable) => Promise<T>): Promise<T> {
  return withKeyTable(config.databaseUrl, createOntology(), keyClock(config), work);
}

/** Makes a copy of the database ready to take its place: nobody who was erased is in it. */
export function prepareCopy({ databaseUrl, erasureLedger }: Config, copy: Copy): Promise<void> {
  return obeyInCopy(copy, createOntology(), clock, ledgerOf(databaseUrl, erasureLedger));
}
