import type { EntityManager } from "typeorm";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { Change } from "../entities/change";
import { reviveLink, reviveNode } from "./revive";
import type { SettledOperation } from "./settle-link-ids";
import type { Shapes } from "./shapes";

/** What can be brought back. */
export interface Restorable {
  /** The node or link as it was; null where the record has nothing of it at that time. */
  readonly now: Node | Link | null;
  /** The links that went when the node did. */
  readonly links: readonly Link[];
}

type Restoring = Extract<SettledOperation, { kind: "restoreNode" | "restoreLink" }>;

/** Reads from the record what operations want to bring back. */
export async function readRestorables(
  transaction: EntityManager,
  shapes: Shapes,
  operations: readonly SettledOperation[],
): Promise<Map<SettledOperation, Restorable>> {
  const found = new Map<SettledOperation, Restorable>();
  for (const operation of operations) {
    if (operation.kind !== "restoreNode" && operation.kind !== "restoreLink") continue;
    found.set(operation, await readRestorable(transaction, shapes, operation));
  }
  return found;
}

async function readRestorable(
  transaction: EntityManager,
  shapes: Shapes,
  { kind, id, revision, ...options }: Restoring,
): Promise<Restorable> {
  const subjectKind = kind === "restoreNode" ? "NODE" : "LINK";
  const changes = await transaction.find(Change, { where: { subjectKind, subjectId: id }, order: { revision: "ASC" } });
  const latest = changes.at(-1);
  const then = revision == null ? latest : changes.findLast((change) => change.revision <= revision);
  // Without a revision, what is gone comes back as it was when it went.
  const snapshot = then?.after ?? (revision == null ? then?.before : null) ?? null;
  const revive = subjectKind === "NODE" ? reviveNode : reviveLink;
  const wantsLinks = "links" in options && options.links && latest && latest.after === null;
  return {
    now: snapshot === null ? null : revive(snapshot, shapes),
    links: wantsLinks ? await linksGoneWith(transaction, shapes, id, latest.revision) : [],
  };
}

async function linksGoneWith(
  transaction: EntityManager,
  shapes: Shapes,
  nodeId: string,
  revision: number,
): Promise<Link[]> {
  const gone = await transaction.find(Change, {
    where: { revision, subjectKind: "LINK", operation: "DELETE" },
    order: { position: "ASC" },
  });
  const links = gone.flatMap(({ before }) => (before === null ? [] : reviveLink(before, shapes)));
  return links.filter(({ sourceId, targetId }) => sourceId === nodeId || targetId === nodeId);
}
