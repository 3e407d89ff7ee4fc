import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../project-root";
import { openStore } from "../../testing/crash/open-store";
import { onPostgres } from "../../testing/engines";
import { admin, kouvolaOperations, person } from "../../testing/erasing";

const documentation = readFileSync(join(projectRoot, "docs/operations.md"), "utf8");

/** The commands of docs/operations.md after a mark, as they stand there. */
function commandsAfter(mark: string): string {
  const [, commands = ""] = new RegExp(`<!-- ${mark} -->\\s+\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(documentation) ?? [];
  return commands;
}

/** Where the newest programs of PostgreSQL are, before those that are found anyway. */
function path(): string {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const newest = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((one) => `/usr/lib/postgresql/${one}/bin`);
  return [...newest, process.env.PATH].join(":");
}

onPostgres("the backup of PostgreSQL in docs/operations.md", (engine) => {
  let folder: string;
  let restoredUrl: URL;
  let env: Record<string, string>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
    restoredUrl = new URL(engine.url());
    restoredUrl.pathname += "_restored";
    const restored = restoredUrl.pathname.slice(1);
    const names = { DATABASE_URL: engine.url(), RESTORED: restored, RESTORED_URL: restoredUrl.href };
    env = { ...names, BACKUP: join(folder, "graph.dump"), PATH: path(), SERVER: process.env.TEST_DATABASE_URL ?? "" };
  });

  afterEach(() => {
    shell(`psql --quiet --command="DROP DATABASE IF EXISTS $RESTORED WITH (FORCE)" "$SERVER"`);
    rmSync(folder, { recursive: true });
  });

  function shell(commands: string): void {
    execFileSync("bash", ["-euc", commands], { env, stdio: ["ignore", "ignore", "pipe"] });
  }

  it("brings back all that there was, into which one can go on writing; whoever was erased since is erased again", async () => {
    const { database, store } = await openStore(engine.url());
    await store.commit(admin, kouvolaOperations);
    const before = await store.load();
    shell(commandsAfter("pg backup"));
    await store.erasures.erase(admin, { id: person });
    await database.close();
    shell(commandsAfter("pg restore"));
    const restored = await openStore(restoredUrl.href);
    expect(await restored.store.load()).toEqual(before);
    const { commit } = await restored.store.erasures.erase(admin, { id: person });
    expect(commit.revision).toBe(2);
    await restored.database.close();
  }, 60_000);
});
