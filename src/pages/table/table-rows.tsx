import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { otherLang } from "../map/scene";
import { Kept } from "../parts/kept";
import { kindOf, type Status } from "../parts/known";
import { type Column, columns } from "./columns";
import type { Row } from "./rows";
import { sortable } from "./sorting";
import { parametersOf, type Table } from "./table";
import { tableWordsIn } from "./words";

interface Options {
  readonly table: Table;
  readonly language: Language;
}

/** The rows under heads that sort them; where there is little room, each row stands for itself with its heads beside it. */
export function Rows({ table, language }: Options) {
  const words = tableWordsIn[language];
  const told = columns.filter((column) => table.rows.some(({ cells }) => cells[column]));
  return (
    <table class="table">
      <thead>
        <tr>
          {told.map((column) => (
            <Head key={column} column={column} table={table} language={language} />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.id} aria-current={row.id === table.focus?.id ? "true" : undefined}>
            {told.map((column) =>
              column === "name" ? (
                <th key={column} scope="row" lang={otherLang(row.node.localized.language, language)}>
                  <Name row={row} table={table} language={language} />
                </th>
              ) : (
                <td
                  key={column}
                  class={`table__${column}`}
                  data-head={words.columns[column]}
                  lang={langOf(row, column, language)}
                >
                  <Cell row={row} column={column} language={language} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ column, table, language }: Options & { readonly column: Column }) {
  const words = tableWordsIn[language];
  const { sorting } = table;
  const label = words.columns[column];
  const by = sortable.find((one) => one === column);
  if (!by) return <th scope="col">{label}</th>;
  const isSorted = sorting?.by === by;
  const order = isSorted && !sorting.isDescending ? "desc" : undefined;
  const href = address.map(language, { view: "table", ...parametersOf(table), sort: by, order });
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDescending ? "descending" : "ascending") : undefined}>
      <a href={href}>
        <span class="heard">{words.sortBy("")}</span>
        {label}
        {isSorted && <span aria-hidden="true">{sorting.isDescending ? " ↓" : " ↑"}</span>}
      </a>
    </th>
  );
}

/** A name chooses its thing: the table then shows what is tied to it. */
function Name({ row, table, language }: Options & { readonly row: Row }) {
  const parameters = { ...parametersOf(table), view: "table", focus: row.id, type: undefined };
  return (
    <a href={address.map(language, parameters)}>
      <Kept text={row.cells.name} />
    </a>
  );
}

function Cell({ row, column, language }: Pick<Options, "language"> & { readonly row: Row; readonly column: Column }) {
  const text = row.cells[column];
  const { statement, tieStatus } = row;
  if (column === "known" && statement) return <Known status={statement.status} text={text} />;
  if (column === "tie" && tieStatus) return <Known status={tieStatus} text={text} />;
  if (column !== "source" || !statement?.source) return <>{text}</>;
  const { source, start, end } = statement;
  const passage = start === null || end === null ? undefined : { start, end };
  return <a href={address.source(language, source.id, passage)}>{text}</a>;
}

function Known({ status, text }: { readonly status: Status; readonly text: string }) {
  return (
    <>
      <span class={`line line--${kindOf(status)}`} aria-hidden="true" /> {text}
    </>
  );
}

function langOf({ node }: Row, column: Column, language: Language): string | undefined {
  if (column !== "description") return undefined;
  const isTranslated = node.description !== null && node.localized.description !== null;
  return otherLang(isTranslated ? node.localized.language : node.language, language);
}
