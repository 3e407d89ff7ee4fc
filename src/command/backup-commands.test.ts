import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ledgerOf } from "../store/erasure/ledger-of";
import { obeyInCopy } from "../store/erasure/obey-copy";
import { search } from "../store/erasure/search";
import { openStore } from "../testing/crash/open-store";
import { admin, kouvolaOperations, person, words } from "../testing/erasing";
import { RunningProgram } from "../testing/run-program";
import { adminKey, startService } from "../testing/start-service";
import { ontology } from "../testing/world";
import { backupCommand, restoreCommand } from "./backup-commands";
import { eraseAt } from "./erase-at";
import { eraseCommand } from "./erase-command";
import { remoteAt } from "./remote";

let folder: string;
let url: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  url = `sqlite:${join(folder, "graph.db")}`;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Types a command, within this process; answers what it prints, or what it refuses, after a "!". */
async function typed(name: "backup" | "restore" | "erase", ...args: string[]): Promise<string> {
  let said = "";
  const print = (text: string): void => {
    said += text;
  };
  const databaseUrl = () => url;
  const now = () => new Date();
  const backups = {
    ...{ databaseUrl, now, print },
    prepare: (copy: Parameters<typeof obeyInCopy>[0]) => obeyInCopy(copy, ontology, now, ledgerOf(url)),
  };
  const erases = { erase, search: (of: readonly string[]) => search(url, ontology, of), print };
  const command = { backup: backupCommand(backups), restore: restoreCommand(backups), erase: eraseCommand(erases) }[
    name
  ];
  command.exitOverride().configureOutput({ writeErr: () => undefined });
  await command.parseAsync(args, { from: "user" }).catch(({ message }: Error) => print(`!${message}`));
  return said;
}

async function erase(address: string | undefined, wish: { readonly id: string; readonly reason?: string }) {
  if (address !== undefined) return eraseAt(remoteAt(address, adminKey), wish);
  const { database, store } = await openStore(url);
  try {
    const { commit, isScrubbed, words: looked } = await store.erasures.erase(admin, wish);
    return { revision: commit.revision, changes: commit.changes.length, isScrubbed, words: looked };
  } finally {
    await database.close();
  }
}

async function fill(): Promise<void> {
  const { database, store } = await openStore(url);
  await store.commit(admin, kouvolaOperations);
  await database.close();
}

describe("backup and restore", () => {
  it("make a copy while the service runs, and bring it back, but nobody who was erased since", async () => {
    const service = await startService({ DATABASE_URL: url });
    const made = await typed("backup");
    const [, file = ""] = /^Backed up to (\S+): revision 1, \d+ bytes, SHA-256 [0-9a-f]{64}\.\n$/.exec(made) ?? [];
    expect(existsSync(file)).toBe(true);
    const erased = await typed("erase", person, "--url", service.url, "--reason", "asked for it");
    expect(erased).toMatch(
      /^Erased \S+ as revision 2, with \d+ links and mentions\. The database's files were written/,
    );
    expect(await typed("restore", file, "--replace")).toMatch(/^!Another process has the database file/);
    await service.close();

    expect(await typed("restore", file)).toMatch(/^!There is a database at \S+ already.*--replace/);
    expect(await typed("restore", file, "--replace")).toMatch(
      /^Restored \S+: revision 2, .* What was there is kept as \S+\.before-\S+\.\n$/,
    );
    rmSync(join(folder, "backups"), { recursive: true });
    const list = join(folder, "words");
    writeFileSync(list, words.join("\n"));
    expect(await typed("erase", "--verify", "--words", list)).toMatch(/^None of 4 words is found/);
    expect(readdirSync(folder).filter((name) => name.includes("restoring"))).toEqual([]);

    const again = await startService({ DATABASE_URL: url });
    const { data } = await again.ask("{ contacts { nodes { name } } revision { number } }", {}, adminKey);
    await again.close();
    expect(words.filter((word) => JSON.stringify(data).includes(word))).toEqual([]);
  });

  it.each([
    ["backup", ["--out"], /^!.*argument missing/],
    ["restore", [], /^!.*missing required argument 'file'/],
    ["restore", ["/no/such.db"], /^!Expected a backup at \/no\/such.db, found no such file\.$/],
    ["backup", [], /^!Expected the database file \S+, found none/],
  ] as const)("%s %j says what is wrong", async (name, args, message) => {
    expect(await typed(name, ...args)).toMatch(message);
  });

  it("leave PostgreSQL to its own programs", async () => {
    url = "postgres://localhost/graph";
    expect(await typed("backup")).toMatch(/pg_dump: docs\/operations\.md says how/);
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(await typed("restore", file)).toMatch(/pg_restore: docs\/operations\.md says how/);
  });
});

describe("erase", () => {
  it("erases while no service runs, and finds nothing left but in a backup", async () => {
    await fill();
    await typed("backup", "--out", join(folder, "backups/old.db"));
    const said = await typed("erase", person, "--verify");
    expect(said).toMatch(/^Erased .* revision 2.*\n.*docs\/operations\.md.*\n!Words that were looked for stand in:\n/);
    expect(said).toMatch(/\n {2}\S+backups\/old\.db: \d+/);
    expect(said).not.toMatch(/graph\.db/);
    expect(words.filter((word) => said.includes(word))).toEqual([]);
    rmSync(join(folder, "backups"), { recursive: true });
    expect(await typed("erase", person)).toMatch(/erased before; nothing was changed/);
    expect(await typed("erase", person, "--verify")).toMatch(/!Expected words to look for/);
  });

  it("tells where words stand in rows and files", async () => {
    await fill();
    const list = join(folder, "words");
    writeFileSync(list, "Kolari\n\n");
    const said = await typed("erase", "--verify", "--words", list);
    expect(said).toMatch(/^!Words that were looked for stand in:\n[\s\S]*\n {2}node\.name: kouvola\/contact-m8l3\n/);
    expect(said).toMatch(/\n {2}change\.after: 1 \d+/);
    expect(said).toMatch(/\n {2}\S+graph\.db: \d+/);
  });

  it.each([
    [[], /^!Expected the id of a contact, or --verify with --words/],
    [["--verify"], /^!Expected the id of a contact, or --verify with --words/],
    [["kouvola/nobody"], /^!Expected the id of a contact, got "kouvola\/nobody"\.$/],
    [["kouvola/lasten-kasvu"], /^!Only people are erased, and "kouvola\/lasten-kasvu" is a Spearhead/],
  ])("says what is wrong: %j", async (args, message) => {
    await fill();
    expect(await typed("erase", ...args)).toMatch(message);
  });
});

it("the program has these commands, and its log says nothing of who is erased", async () => {
  const env = { PORT: "0", DATABASE_URL: url, LOG_LEVEL: "trace", ADMIN_KEY: adminKey.replaceAll(" ", "-") };
  const program = new RunningProgram(["serve"], env);
  const address = await program.printed(/(http:\S+)\/playground/);
  const { code } = await new RunningProgram(["backup"], env).outcome();
  expect(code).toBe(0);
  await eraseAt(remoteAt(address, env.ADMIN_KEY), { id: person, reason: "Kolari Liisa asked" });
  program.signal("SIGTERM");
  const { out, err } = await program.outcome();
  expect(err).toContain('"path":"/graphql"');
  expect(words.filter((word) => (out + err).includes(word))).toEqual([]);
}, 120_000);
