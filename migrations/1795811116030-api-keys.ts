import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

/** Adds api_key. */
export class ApiKeys1795811116030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: "api_key",
        columns: [
          { name: "id", type: "varchar", length: "12", isPrimary: true },
          { name: "name", type: "text" },
          { name: "heldName", type: "text", isNullable: true },
          { name: "role", type: "varchar", length: "6" },
          { name: "space", type: "varchar", length: "200", isNullable: true },
          { name: "hash", type: "varchar", length: "64" },
          { name: "expiresOn", type: "varchar", length: "10", isNullable: true },
          { name: "createdAt", type: "varchar", length: "24" },
          { name: "revokedAt", type: "varchar", length: "24", isNullable: true },
        ],
        indices: [{ name: "api_key_held_name", columnNames: ["heldName"], isUnique: true }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("api_key");
  }
}
