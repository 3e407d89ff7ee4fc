import { type Database, openDatabase } from "../../store/database/database";
import { ledgerOf } from "../../store/erasure/ledger-of";
import { migrate } from "../../store/migration/migrate";
import { Store } from "../../store/store";
import { ontology } from "../world";

/** Opens what a crash left, as a start does. */
export async function openStore(url: string): Promise<{ readonly database: Database; readonly store: Store }> {
  const database = await openDatabase(url, ontology);
  await migrate(database);
  const store = new Store(database, ontology, () => new Date(), undefined, ledgerOf(url));
  await store.erasures.obey();
  return { database, store };
}
