import { Command } from "commander";
import { backup } from "../store/backup/backup";
import { type RestoreOptions, restore } from "../store/backup/restore";
import type { Verified } from "../store/backup/verify-sqlite";

/** What the commands about backups need. */
export interface BackupParts {
  readonly databaseUrl: () => string;
  readonly now: () => Date;
  /** What is done with a copy before it takes its place. */
  readonly prepare: RestoreOptions["prepare"];
  readonly print: (text: string) => void;
}

/** The command `backup`. */
export function backupCommand({ databaseUrl, now, print }: BackupParts): Command {
  return new Command("backup")
    .description(
      "Copy the database into a file that was not there, also while the service runs. The copy is read through before it gets its name. PostgreSQL has pg_dump for this: see docs/operations.md.",
    )
    .option("--out <folder|file>", "where it goes; a folder `backups` beside the database when left out")
    .action(async ({ out }: { readonly out?: string }) => {
      const made = await backup(databaseUrl(), { out, now: now() });
      print(`Backed up to ${made.file}: ${inWords(made)}.\n`);
    });
}

/** The command `restore`. */
export function restoreCommand({ databaseUrl, now, prepare, print }: BackupParts): Command {
  return new Command("restore")
    .description(
      "Make a backup the database that DATABASE_URL names, which no service may have open. Whoever was erased since stays erased.",
    )
    .argument("<file>", "the backup")
    .option("--replace", "put the database that is there aside; it is kept beside, not deleted")
    .action(async (file: string, { replace = false }: { readonly replace?: boolean }) => {
      const restored = await restore(file, databaseUrl(), { replace, now: now(), prepare });
      const kept = restored.kept === null ? "" : ` What was there is kept as ${restored.kept}.`;
      print(`Restored ${restored.file}: ${inWords(restored)}.${kept}\n`);
    });
}

function inWords({ revision, bytes, sha256 }: Verified): string {
  return `revision ${revision}, ${bytes} bytes, SHA-256 ${sha256}`;
}
