import { writeSync } from "node:fs";
import { CurrentGraph } from "../../graph/current-graph";
import { Graph } from "../../graph/graph";
import { createOntology } from "../../model";
import { openDatabase } from "../../store/database/database";
import { ledgerOf } from "../../store/erasure/ledger-of";
import { Feed } from "../../store/feed";
import { migrate } from "../../store/migration/migrate";
import { Store } from "../../store/store";
import { writeForEver } from "./writer";

/** A process that writes to a database until somebody kills it; what it acknowledges it says on its output at once. */
async function main(url: string, name: string, writers: number): Promise<void> {
  const ontology = createOntology();
  const database = await openDatabase(url, ontology);
  await migrate(database);
  const feed = new Feed();
  const store = new Store(database, ontology, () => new Date(), feed, ledgerOf(url));
  await store.erasures.obey();
  const current = new CurrentGraph();
  feed.follow((commit) => current.apply(commit));
  current.show(new Graph(ontology, await store.load()));
  store.follow(current.loaded.revision);
  say({ ready: current.loaded.revision });
  const all = Array.from({ length: writers }, (_, index) => writeForEver(store, `${name}w${index}`, say));
  await Promise.all(all);
}

/** A pipe takes what is written at once, and keeps it when the process is killed. */
function say(said: object): void {
  writeSync(1, `${JSON.stringify(said)}\n`);
}

const [url = "", name = "", writers = "1"] = process.argv.slice(2);
main(url, name, Number(writers)).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
