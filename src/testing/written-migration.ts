import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MigrationInterface } from "typeorm";
import type { Ontology } from "../ontology/ontology";
import { projectRoot } from "../project-root";
import { newMigration } from "../store/migration/new-migration";

/** The migration that is written for what an ontology has and the tables lack: as a file, and read from there. */
export async function writtenMigration(ontology: Ontology, title: string): Promise<MigrationInterface> {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  try {
    symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
    const file = await newMigration(ontology, title, { folder });
    const [Migration] = Object.values(
      require(join(folder, file ?? "nothing")) as Record<string, new () => MigrationInterface>,
    );
    if (!Migration) throw new Error("Expected the file to export a migration");
    return new Migration();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
