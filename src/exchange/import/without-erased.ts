import type { Ontology } from "../../ontology/ontology";
import { withoutErased } from "../../store/erasure/without-erased";
import type { Operation } from "../../store/operation";
import type { Planned } from "./planned";

/** A plan without people who were erased, and without what it says of them elsewhere. */
export function plannedWithoutErased(
  planned: readonly Planned[],
  erased: ReadonlySet<string>,
  ontology: Ontology,
): readonly Planned[] {
  const left = planned.filter(({ operation }) => !aboutOf(operation).some((id) => erased.has(id)));
  if (left.length === planned.length) return planned;
  const operations = withoutErased(
    planned.map(({ operation }) => operation),
    erased,
    ontology,
  );
  return left.map((one, index) => ({ ...one, operation: operations[index] ?? one.operation }));
}

/** The nodes that an operation would make, or give a link to. */
function aboutOf(operation: Operation): readonly string[] {
  if (operation.kind === "createNode") return [operation.node.id];
  return operation.kind === "createLink" ? [operation.link.sourceId, operation.link.targetId] : [operation.id];
}
