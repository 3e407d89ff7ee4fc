import type { Link } from "../../ontology/link";
import type { LinkDraft, Operation } from "../../store/operation";
import type { Commit, RecordedChange } from "../../store/recorded-change";
import type { Plan } from "./plan";

/** What a commit did for one thing that was asked. */
export interface Result {
  /** The id of the node or link that it was about. */
  readonly subjectId: string;
  /** The changes that were made for it, in their order; none when nothing had to be changed. */
  readonly changes: readonly RecordedChange[];
}

/** What a commit did for each thing that was asked, in the order in which they were asked. */
export function resultsOf({ parts }: Plan, { changes }: Commit): Result[] {
  const find = subjectFinder(changes);
  return parts.map((operations) => {
    const subjects = operations.map((operation) => ({ operation, id: find(operation) }));
    const ids = new Set(subjects.map(({ id }) => id));
    const touched = subjects.flatMap(({ operation, id }) => (takesLinksAlong(operation) ? [id] : []));
    const own = changes.filter((one) => ids.has(one.subjectId) || touched.some((id) => isLinkAt(one, id)));
    return { subjectId: subjects[0]?.id ?? "", changes: own };
  });
}

/**
 * Finds what an operation was about. A commit that was made before under the same idempotency key may have other ids for
 * new nodes than were chosen now: then they are told by the order in which they were made.
 */
function subjectFinder(changes: readonly RecordedChange[]): (operation: Operation) => string {
  const made = changes.flatMap((one) =>
    one.operation === "CREATE" && one.subjectKind === "NODE" ? [one.subjectId] : [],
  );
  const known = new Set(made);
  const order = made[Symbol.iterator]();
  const ids = new Map<string, string>();
  return (operation) => {
    if (operation.kind === "createNode") {
      const next: string | undefined = order.next().value;
      const { id } = operation.node;
      const found = known.has(id) ? id : (next ?? id);
      ids.set(id, found);
      return found;
    }
    if (operation.kind !== "createLink") return ids.get(operation.id) ?? operation.id;
    return linkMade(operation.link, changes, ids);
  };
}

function linkMade(draft: LinkDraft, changes: readonly RecordedChange[], ids: ReadonlyMap<string, string>): string {
  const wanted = {
    type: draft.type,
    sourceId: ids.get(draft.sourceId) ?? draft.sourceId,
    targetId: ids.get(draft.targetId) ?? draft.targetId,
  };
  const { role = null, validFrom = null } = draft.properties;
  const isWanted = (link: Link): boolean =>
    link.type === wanted.type &&
    link.sourceId === wanted.sourceId &&
    link.targetId === wanted.targetId &&
    (link.role ?? null) === role &&
    (link.validFrom ?? null) === validFrom;
  const found = changes.find((one) => one.subjectKind === "LINK" && one.after && isWanted(one.after));
  return draft.id ?? found?.subjectId ?? "";
}

function takesLinksAlong(operation: Operation): boolean {
  return operation.kind === "deleteNode" || (operation.kind === "restoreNode" && Boolean(operation.links));
}

function isLinkAt(change: RecordedChange, id: string): boolean {
  if (change.subjectKind !== "LINK" || change.operation === "UPDATE") return false;
  const link = change.after ?? change.before;
  return link?.sourceId === id || link?.targetId === id;
}
