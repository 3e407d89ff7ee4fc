import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

type Column = TableColumnOptions;

/** The tables of nodes, links, what they own, and the record of commits. */
export class Initial1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [node, link, statement, translation, externalId, observation, commit, change, counter]) {
      await runner.createTable(table());
    }
    await runner.query('INSERT INTO "revision_counter" ("id", "value") VALUES (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = ["revision_counter", "change", "commit", "observation", "external_id", "translation", "statement"];
    for (const name of [...names, "link", "node"]) await runner.dropTable(name);
  }
}

const node = () =>
  new Table({
    name: "node",
    columns: [
      { ...id("id"), isPrimary: true },
      { name: "type", type: "varchar", length: "60" },
      text("name"),
      optional(text("description")),
      text("aliases"),
      optional(integer("ordinal")),
      word("language"),
      word("visibility"),
      optional(date("validFrom")),
      optional(date("validTo")),
      integer("version"),
      integer("revision"),
      time("createdAt"),
      time("updatedAt"),
      ...[word("organisationKind"), word("status"), integer("startYear"), integer("endYear")].map(optional),
      ...[integer("targetYear"), integer("progress"), float("value"), text("unit"), integer("year")].map(optional),
      ...[word("direction"), word("stakeholderKind"), text("streetAddress"), text("postalCode")].map(optional),
      ...[text("postalTown"), float("latitude"), float("longitude"), text("title"), text("phones")].map(optional),
      ...[text("email"), word("contactVisibility"), text("definition"), text("url")].map(optional),
      ...[date("publishedOn"), date("modifiedOn"), word("textLanguage"), text("text")].map(optional),
    ],
    indices: [{ columnNames: ["type"] }],
  });

const link = () =>
  new Table({
    name: "link",
    columns: [
      { ...id("id"), isPrimary: true },
      text("type"),
      id("source"),
      id("target"),
      optional(integer("ordinal")),
      optional(text("role")),
      optional(text("note")),
      optional(float("weight")),
      word("visibility"),
      optional(date("validFrom")),
      optional(date("validTo")),
      integer("version"),
      integer("revision"),
    ],
    foreignKeys: [reference("source", "node"), reference("target", "node")],
    indices: [
      { name: "link_source", columnNames: ["source"] },
      { name: "link_target", columnNames: ["target"] },
    ],
  });

const statement = () =>
  new Table({
    name: "statement",
    columns: [
      { name: "id", type: "varchar", length: "210", isPrimary: true },
      ...[id("node"), id("link")].map(optional),
      integer("position"),
      optional(text("property")),
      word("status"),
      ...[id("source"), text("quote"), integer("start"), integer("end"), text("why"), word("confidence")].map(optional),
    ],
    foreignKeys: [owner("node"), owner("link"), reference("source", "node")],
    indices: [
      { name: "statement_node", columnNames: ["node"] },
      { name: "statement_link", columnNames: ["link"] },
      { name: "statement_source", columnNames: ["source"] },
    ],
  });

const translation = () =>
  entries("translation", [word("language"), word("status"), optional(text("name")), optional(text("description"))]);

const externalId = () => {
  const table = entries("external_id", [text("scheme"), text("value")]);
  const index = { name: "external_id_scheme_value", columnNames: ["scheme", "value"], isUnique: true };
  return new Table({ ...table, indices: [index] });
};

const observation = () =>
  entries("observation", [optional(date("date")), optional(text("period")), word("kind"), float("value")]);

const commit = () =>
  new Table({
    name: "commit",
    columns: [
      { ...integer("revision"), isPrimary: true },
      { name: "id", type: "varchar", length: "36" },
      text("actor"),
      optional(text("reason")),
      time("recordedAt"),
    ],
    indices: [{ name: "commit_id", columnNames: ["id"], isUnique: true }],
  });

const change = () =>
  new Table({
    name: "change",
    columns: [
      { ...integer("revision"), isPrimary: true },
      { ...integer("position"), isPrimary: true },
      { name: "subjectKind", type: "varchar", length: "4" },
      id("subjectId"),
      { name: "operation", type: "varchar", length: "6" },
      ...[text("before"), text("after")].map(optional),
    ],
    foreignKeys: [
      {
        name: "change_commit",
        columnNames: ["revision"],
        referencedTableName: "commit",
        referencedColumnNames: ["revision"],
      },
    ],
    indices: [{ name: "change_subject", columnNames: ["subjectId"] }],
  });

const counter = () =>
  new Table({ name: "revision_counter", columns: [{ ...integer("id"), isPrimary: true }, integer("value")] });

function entries(name: string, columns: readonly Column[]): Table {
  const key = [id("node"), integer("position")].map((column) => ({ ...column, isPrimary: true }));
  return new Table({ name, columns: [...key, ...columns], foreignKeys: [owner("node")] });
}

function reference(column: string, table: string) {
  return { columnNames: [column], referencedTableName: table, referencedColumnNames: ["id"] };
}

/** Rows that go when their owner goes. */
function owner(table: string) {
  return { ...reference(table, table), onDelete: "CASCADE" };
}

function optional(column: Column): Column {
  return { ...column, isNullable: true };
}

function id(name: string): Column {
  return { name, type: "varchar", length: "200" };
}

function word(name: string): Column {
  return { name, type: "varchar", length: "40" };
}

function date(name: string): Column {
  return { name, type: "varchar", length: "10" };
}

function time(name: string): Column {
  return { name, type: "varchar", length: "24" };
}

function text(name: string): Column {
  return { name, type: "text" };
}

function integer(name: string): Column {
  return { name, type: "integer" };
}

function float(name: string): Column {
  return { name, type: "float" };
}
