import type { Choosing } from "../map/choice";
import { wordsIn } from "../words";
import { columnsFor } from "./columns";
import { csvOf } from "./csv";
import { readTable, type Table } from "./table";
import { tableWordsIn } from "./words";
import { xlsxOf } from "./xlsx";

/** A format in which one can take the table along. */
export type TableFormat = "csv" | "xlsx";

/** A table as a file. */
export interface TableFile {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The table that an address selects, as a file; null where there is no such space. */
export async function tableFile(format: TableFormat, request: Choosing): Promise<TableFile | null> {
  const table = await readTable(request);
  if (!table) return null;
  const records = recordsOf(table, request);
  const body = format === "csv" ? csvOf(records) : await xlsxOf(records, wordsIn[request.language].table);
  const { space, moment } = table.chosen;
  return { name: `${[space, ...Object.values(moment.asked)].join("-")}.${format}`, type: types[format], body };
}

/** The head and the rows, with the ids by which other systems find the things. */
function recordsOf({ focus, rows }: Table, { language }: Choosing): string[][] {
  const columns = columnsFor(focus !== undefined);
  const words = tableWordsIn[language];
  const head = [...columns.map((column) => words.columns[column]), words.id];
  return [head, ...rows.map(({ id, cells }) => [...columns.map((column) => cells[column]), id])];
}
