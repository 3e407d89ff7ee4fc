import type { Question } from "../ask";
import { type Choosing, type Chosen, readChoice } from "../map/choice";
import { readRows } from "../parts/read-rows";
import { type Row, rowsOf } from "./rows";
import { readSorting, type Sorting, sorted } from "./sorting";
import { type NodeInTable, type TableData, tableQuery } from "./table-query";

/** A type with how many things of it there are to choose from. */
export interface TypeChoice {
  readonly type: string;
  readonly plural: string;
  readonly count: number;
}

/** What the address selects, as rows: for the page, and for files. */
export interface Table {
  readonly chosen: Chosen;
  readonly question: Question;
  readonly rows: readonly Row[];
  readonly types: readonly TypeChoice[];
  readonly type: string | null;
  readonly sorting: Sorting | null;
  /** The chosen thing; undefined where none is, or there is no such thing. */
  readonly focus: NodeInTable | undefined;
  /** Whether the address has a choice that there is not. */
  readonly hasUnknown: boolean;
}

/** Reads what an address selects; null where there is no such space. */
export async function readTable(request: Choosing): Promise<Table | null> {
  const { parameters, ask, language } = request;
  const chosen = await readChoice(request);
  if (!chosen) return null;
  const { space, focusVariables, moment } = chosen;
  const variables = { space, language: language.toUpperCase(), ...focusVariables, ...moment.variables };
  const question = { query: tableQuery, variables };
  const all = await ask<TableData>(question, language);
  if (all.graph.nodes.length === 0) return null;
  const focus = all.graph.nodes.find(({ node }) => node.id === chosen.focus)?.node;
  const data = focus ? all : { ...all, focus: null };
  const rows = rowsOf(data, await readRows(space, { ask, language, moment }), language);
  const types = typesOf(rows, data, language);
  const wanted = parameters.get("type") || null;
  const type = types.find((one) => one.type === wanted)?.type ?? null;
  const sorting = readSorting(parameters);
  return {
    chosen,
    question,
    rows: sorted(
      rows.filter(({ node }) => !type || node.type === type),
      { sorting: sorting ?? null, first: focus?.id, language },
    ),
    types,
    type,
    sorting: sorting ?? null,
    focus,
    hasUnknown: wanted !== type || sorting === undefined || (chosen.focus !== null && !focus),
  };
}

function typesOf(rows: readonly Row[], { ontology }: TableData, language: string): TypeChoice[] {
  return ontology.nodeTypes
    .map(({ type, plural }) => ({ type, plural, count: rows.filter(({ node }) => node.type === type).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.plural.localeCompare(other.plural, language));
}

/** What selects and sorts the table, for addresses of the same in another form. */
export function parametersOf({ chosen, focus, type, sorting }: Table) {
  return {
    space: chosen.space,
    focus: focus?.id,
    type,
    sort: sorting?.by,
    order: sorting?.isDescending ? "desc" : undefined,
    ...chosen.moment.asked,
  };
}
