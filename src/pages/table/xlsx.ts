import writeExcelFile from "write-excel-file/node";

/** How wide a column is at most, in characters. */
const WIDEST = 60;

/** A table as an Excel file: every cell is a text, so that nothing is counted or run; the head stays while one scrolls. */
export function xlsxOf([head, ...records]: readonly (readonly string[])[], sheet: string): Promise<Buffer> {
  const heads = head ?? [];
  const rows = [
    heads.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...records.map((record) =>
      record.map((value) => ({ value, type: String, wrap: true, alignVertical: "top" as const })),
    ),
  ];
  const columns = heads.map((_, place) => ({
    width: widthOf([heads, ...records].map((record) => record[place] ?? "")),
  }));
  return writeExcelFile(rows, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

function widthOf(texts: readonly string[]): number {
  return Math.min(WIDEST, 2 + Math.max(...texts.map((text) => text.length)));
}
