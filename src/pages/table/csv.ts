import { stringify } from "csv-stringify/sync";

/**
 * A table as CSV as Excel opens it in Finland and elsewhere in Europe: with semicolons, in UTF-8 and marked so. What
 * Excel would take for a formula is made a text by an apostrophe before it.
 */
export function csvOf(records: readonly (readonly string[])[]): Buffer {
  const options = { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true } as const;
  return Buffer.from(
    stringify(
      records.map((record) => [...record]),
      options,
    ),
  );
}
