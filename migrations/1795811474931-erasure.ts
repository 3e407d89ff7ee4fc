import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

/** Adds erasure. */
export class Erasure1795811474931 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: "erasure",
        columns: [
          { name: "id", type: "varchar", length: "200", isPrimary: true },
          { name: "revision", type: "integer" },
          { name: "erasedAt", type: "varchar", length: "24" },
          { name: "scrubbedAt", type: "varchar", length: "24", isNullable: true },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("erasure");
  }
}
