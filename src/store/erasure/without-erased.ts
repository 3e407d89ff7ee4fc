import type { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import type { NodeDraft, Operation, StatementDraft } from "../operation";
import { SourceText } from "../quote";
import { Masks } from "./masks";
import { passagesOf, personalWordsOf } from "./personal-data";

/**
 * The same operations without those who were erased: they and their links are not made again, and what the rest says of
 * them is hidden as their erasure hid it. For documents, which may be older than an erasure.
 */
export function withoutErased(
  operations: readonly Operation[],
  erased: ReadonlySet<string>,
  ontology: Ontology,
): readonly Operation[] {
  const drafts = operations.flatMap((one) => (one.kind === "createNode" ? one.node : []));
  const people = drafts.filter(({ id }) => erased.has(id));
  const left = operations.filter((operation) => !mentioned(operation).some((id) => erased.has(id)));
  const nodes = drafts.map((draft) => asNode(draft, drafts));
  return people.reduce<readonly Operation[]>((rest, { id }) => {
    const node = nodes.find((one) => one.id === id);
    if (!node) return rest;
    const person = { id, node, words: personalWordsOf(node), passages: passagesOf(node) };
    const masks = new Masks(ontology, person, nodes, null);
    return rest.map((operation) => hidden(operation, masks));
  }, left);
}

/** The nodes that an operation is about. */
function mentioned(operation: Operation): readonly string[] {
  if (operation.kind === "createNode") return [operation.node.id];
  return operation.kind === "createLink" ? [operation.link.sourceId, operation.link.targetId] : [operation.id];
}

function hidden(operation: Operation, masks: Masks): Operation {
  switch (operation.kind) {
    case "createNode":
      return { ...operation, node: hiddenDraft(operation.node, masks) };
    case "updateNode":
      return hiddenDraft(operation, masks);
    case "createLink":
      return { ...operation, link: masks.record(operation.link.sourceId, operation.link) };
    default:
      return masks.record(operation.id, operation);
  }
}

/** The text of a source is told by the id that stands beside it in a record; in a draft it stands elsewhere. */
function hiddenDraft<T extends { readonly id: string; readonly properties?: object }>(draft: T, masks: Masks): T {
  const rest = masks.record(draft.id, draft);
  if (!draft.properties) return rest;
  const { id: _, ...properties } = masks.record(draft.id, { ...draft.properties, id: draft.id });
  return { ...rest, properties };
}

/** A draft as the node that it would become, as far as it matters to find a person. */
function asNode({ id, type, properties, entries, statements }: NodeDraft, drafts: readonly NodeDraft[]): Node {
  const lists = { aliases: [], translations: [], externalIds: [] };
  const placed = statements.map((statement) => placedIn(statement, drafts));
  return { name: "", ...lists, ...properties, ...entries, id, type, statements: placed } as unknown as Node;
}

/** A quote that comes without its place stands where the store would find it. */
function placedIn(statement: StatementDraft, drafts: readonly NodeDraft[]): StatementDraft {
  const { sourceId, quote, start } = statement;
  if (start != null || quote == null) return statement;
  const text = drafts.find(({ id }) => id === sourceId)?.properties.text;
  const found = typeof text === "string" ? new SourceText(text).find(quote) : null;
  return found ? { ...statement, start: found.start, end: found.end } : statement;
}
