import { isDeepStrictEqual } from "node:util";
import {
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  type TableForeignKeyOptions,
  TableIndex,
  type TableIndexOptions,
} from "typeorm";

/** The types that both databases have by one name. */
const sharedTypes = ["varchar", "text", "integer", "float"];

/** What a migration says of a column, which is all that both databases understand. */
export function portableColumn({ name, type, length, isPrimary, isNullable }: TableColumn): TableColumnOptions {
  return {
    name,
    type,
    ...(length && { length }),
    ...(isPrimary && { isPrimary }),
    ...(isNullable && { isNullable }),
  };
}

/** What a migration says of an index. */
export function portableIndex({ name, columnNames, isUnique }: TableIndex): TableIndexOptions {
  return { ...(name && { name }), columnNames, ...(isUnique && { isUnique }) };
}

/** What a migration says of a foreign key. */
export function portableForeignKey(key: TableForeignKey): TableForeignKeyOptions {
  const { name, columnNames, referencedTableName, referencedColumnNames, onDelete } = key;
  return {
    ...(name && { name }),
    columnNames,
    referencedTableName,
    referencedColumnNames,
    ...(!isNoAction(onDelete) && { onDelete }),
  };
}

/** Whether there is no more to a column, index or foreign key than a migration would say. */
export function isPortable(part: TableColumn | TableIndex | TableForeignKey): boolean {
  if (part instanceof TableIndex) return isDeepStrictEqual(part, new TableIndex(portableIndex(part)));
  if (part instanceof TableForeignKey) return isNoAction(part.onUpdate) && !part.deferrable;
  return sharedTypes.includes(part.type) && isDeepStrictEqual(part, new TableColumn(portableColumn(part)));
}

/** What both databases do with a foreign key that says nothing. */
function isNoAction(action: string | undefined): boolean {
  return action === undefined || action === "NO ACTION";
}

/** A column in the words of SQL. */
export function columnInWords({ type, length, isPrimary, isNullable, isUnique, default: value }: TableColumn): string {
  const words = [length ? `${type}(${length})` : type];
  if (isPrimary) words.push("PRIMARY KEY");
  if (!isNullable) words.push("NOT NULL");
  if (isUnique) words.push("UNIQUE");
  if (value !== undefined && value !== null) words.push(`DEFAULT ${value}`);
  return words.join(" ");
}
