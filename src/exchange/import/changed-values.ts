import { type Property, propertiesOf, readProperty } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import type { StatementDraft, Values } from "../../store/operation";
import type { DocumentStatement } from "../document";
import { statementDraft } from "../document-operations";
import { givable } from "../read/read-record";
import { sameEntries, sameValue, usualValue } from "./same-values";

const statementProperties = givable(propertiesOf(Statement));

/** The values that a document gives and a record does not have; with `all`, also those that the document leaves out. */
export function changedValues(
  record: object,
  given: Values,
  properties: readonly Property[],
  all: boolean,
): Values | undefined {
  const changed: Record<string, unknown> = {};
  for (const property of properties) {
    const { name } = property;
    if (given[name] === undefined && !all) continue;
    const value = given[name] === undefined ? usualValue(property) : given[name];
    if (!sameValue(value, readProperty(record, name))) changed[name] = value;
  }
  return Object.keys(changed).length ? changed : undefined;
}

/** The statements of a document, where a record has others; those of a quote without its place have the place it has there. */
export function changedStatements(
  recorded: readonly Statement[],
  said: readonly DocumentStatement[],
): readonly StatementDraft[] | undefined {
  const inOrder = recorded.toSorted((one, other) => one.position - other.position);
  const drafts = said.map(statementDraft);
  const placed = drafts.map((draft, index) => withPlaceOf(draft, inOrder[index]));
  return sameEntries(placed, inOrder, statementProperties) ? undefined : drafts;
}

function withPlaceOf(draft: StatementDraft, recorded: Statement | undefined): StatementDraft {
  if (!recorded || draft.start != null || draft.end != null || draft.quote !== recorded.quote) return draft;
  return { ...draft, start: recorded.start ?? null, end: recorded.end ?? null };
}
