import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

/** Adds idempotent_request. */
export class IdempotentRequests1795811522166 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: "idempotent_request",
        columns: [
          { name: "id", type: "varchar", length: "64", isPrimary: true },
          { name: "fingerprint", type: "varchar", length: "64" },
          { name: "revision", type: "integer", isNullable: true },
          { name: "recordedAt", type: "varchar", length: "24" },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("idempotent_request");
  }
}
