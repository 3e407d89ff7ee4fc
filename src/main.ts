import "reflect-metadata";
import { Command } from "commander";
import { printSchema } from "graphql";
import { createSchema } from "./api/schema";
import { type BackupParts, backupCommand, restoreCommand } from "./command/backup-commands";
import { eraseAt } from "./command/erase-at";
import { eraseCommand, type Gone } from "./command/erase-command";
import { type DocumentParts, exportCommand } from "./command/export-command";
import { importCommand } from "./command/import-command";
import { type KeyBook, keyBookAt } from "./command/key-book";
import { keyCommand } from "./command/key-command";
import { remoteAt } from "./command/remote";
import { stopOnSignals } from "./command/stop-on-signals";
import { welcome } from "./command/welcome";
import { workWithDocuments } from "./command/work-with-documents";
import { readConfig } from "./config";
import { documentSchemaText } from "./exchange/schema/document-schema";
import { seed } from "./exchange/seed";
import { createOntology } from "./model";
import { createService } from "./service/create-service";
import { prepareCopy, withKeys, withStore } from "./service/for-commands";
import { settingsHelp } from "./settings";
import { search } from "./store/erasure/search";
import type { Finding } from "./store/erasure/search-files";
import { newMigration } from "./store/migration/new-migration";

const program = new Command("strategy-graph")
  .description("Holds a city's strategy as a knowledge graph and answers questions about it.")
  .addHelpText("after", `\n${settingsHelp()}`);

program.command("serve", { isDefault: true }).description("Answer questions over HTTP.").action(serve);
program.command("migrate").description("Bring the tables of the database up to date.").action(bringUpToDate);
program
  .command("migrate:new [title...]")
  .description("Write the migration for what has been added to the entities.")
  .action(writeMigration);
program.command("seed").description("Fill an empty database with what SEED names.").action(fill);
program.addCommand(keyCommand({ withKeys: workWithKeys, print, tell }));
program.addCommand(backupCommand(backupParts()));
program.addCommand(restoreCommand(backupParts()));
program.addCommand(eraseCommand({ erase, search: searchAll, print }));
program.addCommand(exportCommand(documentParts()));
program.addCommand(importCommand(documentParts()));
program
  .command("schema")
  .description("Print the GraphQL schema.")
  .option("--document", "print the JSON Schema of graph documents instead")
  .action(showSchema);

program.parseAsync().catch(fail);

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const service = await createService(config);
  stopOnSignals(service.close, fail);
  print(welcome(service, config.publicUrl));
}

async function bringUpToDate(): Promise<void> {
  await withStore(readConfig(process.env), async () => print("The database is up to date.\n"));
}

async function writeMigration(title: readonly string[]): Promise<void> {
  const file = await newMigration(createOntology(), title.join(" "));
  if (!file) return print("The tables are as the entities say; there is nothing to migrate.\n");
  print(`Wrote migrations/${file}. Read it, then run: npm test\n`);
}

async function fill(): Promise<void> {
  const config = readConfig(process.env);
  const name = config.seed;
  if (name === "none") return print("SEED is none: there is nothing to fill with.\n");
  const files = await withStore(config, (store, ontology) => seed(store, ontology, name));
  if (!files.length) return print("The database holds something already; nothing was changed.\n");
  print(`Filled with ${files.join(" and ")}.\n`);
}

function showSchema({ document = false }: { readonly document?: boolean }): void {
  const ontology = createOntology();
  print(document ? documentSchemaText(ontology) : `${printSchema(createSchema(ontology))}\n`);
}

function workWithKeys(url: string | undefined, work: (keys: KeyBook) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  return url === undefined ? withKeys(config, work) : work(keyBookAt(remoteAt(url, config.apiKey)));
}

function backupParts(): BackupParts {
  const databaseUrl = () => readConfig(process.env).databaseUrl;
  const prepare: BackupParts["prepare"] = (copy) => prepareCopy(readConfig(process.env), copy);
  return { databaseUrl, now: () => new Date(), prepare, print };
}

async function erase(url: string | undefined, wish: Parameters<typeof eraseAt>[1]): Promise<Gone> {
  const config = readConfig(process.env);
  if (url !== undefined) return eraseAt(remoteAt(url, config.apiKey), wish);
  const actor = { name: "command line", role: "ADMIN", space: null } as const;
  const { commit, isScrubbed, words } = await withStore(config, (store) => store.erasures.erase(actor, wish));
  return { revision: commit.revision, changes: commit.changes.length, isScrubbed, words };
}

function searchAll(words: readonly string[]): Promise<readonly Finding[]> {
  return search(readConfig(process.env).databaseUrl, createOntology(), words);
}

function documentParts(): DocumentParts {
  return {
    withDocuments: (url, work) => workWithDocuments(readConfig(process.env), url, work),
    print,
    tell,
  };
}

function print(text: string): void {
  process.stdout.write(text);
}

function tell(text: string): void {
  process.stderr.write(text);
}

/** Says in one sentence what is wrong: whoever starts a service is helped by that, not by a stack. */
function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1));
}
