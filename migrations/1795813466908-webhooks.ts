import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

/** Adds lease, webhook, webhook_delivery. */
export class Webhooks1795813466908 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: "lease",
        columns: [
          { name: "name", type: "varchar", length: "40", isPrimary: true },
          { name: "holder", type: "varchar", length: "36" },
          { name: "until", type: "varchar", length: "24" },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: "webhook",
        columns: [
          { name: "id", type: "varchar", length: "16", isPrimary: true },
          { name: "url", type: "text" },
          { name: "space", type: "varchar", length: "200", isNullable: true },
          { name: "types", type: "text", isNullable: true },
          { name: "description", type: "text", isNullable: true },
          { name: "audience", type: "varchar", length: "8" },
          { name: "secret", type: "text" },
          { name: "createdAt", type: "varchar", length: "24" },
          { name: "disabledAt", type: "varchar", length: "24", isNullable: true },
          { name: "disabledReason", type: "text", isNullable: true },
          { name: "nextRevision", type: "integer" },
          { name: "attempts", type: "integer" },
          { name: "nextAttemptAt", type: "varchar", length: "24", isNullable: true },
          { name: "generation", type: "integer" },
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: "webhook_delivery",
        columns: [
          { name: "webhookId", type: "varchar", length: "16", isPrimary: true },
          { name: "revision", type: "integer", isPrimary: true },
          { name: "status", type: "varchar", length: "9" },
          { name: "attempts", type: "integer" },
          { name: "lastStatus", type: "integer", isNullable: true },
          { name: "lastError", type: "text", isNullable: true },
          { name: "lastAttemptAt", type: "varchar", length: "24" },
          { name: "nextAttemptAt", type: "varchar", length: "24", isNullable: true },
          { name: "deliveredAt", type: "varchar", length: "24", isNullable: true },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("webhook_delivery");
    await runner.dropTable("webhook");
    await runner.dropTable("lease");
  }
}
