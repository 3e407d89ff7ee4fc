import type { EntityManager } from "typeorm";
import { spaceOf } from "../../ontology/id";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { type Actor, seesInternal } from "../actor";
import { selectIn } from "../database/select-in";
import { Known } from "./known";
import type { Mentions } from "./mentions";
import { keyText, type NaturalKey } from "./natural-key";

interface NodeRow {
  readonly id: string;
  readonly type: string;
  readonly visibility: string;
  readonly contactVisibility: string | null;
}

interface LinkRow extends Omit<NaturalKey, "sourceId" | "targetId"> {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Reads what there is already of what a commit mentions; what was loaded whole is not read again. */
export async function readKnown(
  transaction: EntityManager,
  actor: Actor,
  mentions: Mentions,
  nodes: readonly Node[],
  links: readonly Link[],
): Promise<Known> {
  const known = new Known();
  const { created, ends, sources, quoted, externalValues } = mentions;
  const columns = ["id", "type", "visibility", "contactVisibility"] as const;
  const rows = await selectIn<NodeRow>(transaction, "node", columns, "id", [...created, ...ends, ...sources]);
  for (const row of rows) {
    known.nodes.set(row.id, row.type);
    if (isHidden(row, actor)) known.hidden.add(row.id);
  }
  for (const { id } of await selectIn<{ id: string }>(transaction, "link", ["id"], "id", created)) {
    known.linkIds.add(id);
  }
  for (const row of await linksBetween(transaction, new Set([...ends].filter((id) => known.nodes.has(id))))) {
    known.linkKeys.set(keyText({ ...row, sourceId: row.source, targetId: row.target }), row.id);
  }
  const called = await selectIn<{ node: string; scheme: string; value: string }>(
    transaction,
    "external_id",
    ["node", "scheme", "value"],
    "value",
    externalValues,
  );
  for (const { node, scheme, value } of called) known.externalIds.set(JSON.stringify([scheme, value]), node);
  for (const node of nodes) known.addNode(node);
  for (const link of links) known.addLink(link);
  const unread = [...quoted].filter((id) => !known.texts.has(id));
  for (const { id, text } of await selectIn<{ id: string; text: string | null }>(
    transaction,
    "node",
    ["id", "text"],
    "id",
    unread,
  )) {
    known.setText(id, text);
  }
  for (const { id } of await selectIn<{ id: string }>(transaction, "erasure", ["id"], "id", created)) {
    known.erased.add(id);
  }
  await readLastVersions(transaction, created, known);
  return known;
}

/** What somebody may not see is, to them, not there: neither an end of a link nor a source. */
function isHidden({ id, visibility, contactVisibility }: NodeRow, actor: Actor): boolean {
  return (visibility !== "PUBLIC" || contactVisibility === "NONE") && !seesInternal(actor, spaceOf(id));
}

async function linksBetween(transaction: EntityManager, ends: ReadonlySet<string>): Promise<LinkRow[]> {
  const columns = ["id", "type", "source", "target", "role", "validFrom"] as const;
  const rows = await selectIn<LinkRow>(transaction, "link", columns, "source", ends);
  return rows.filter((row) => ends.has(row.target));
}

/** What was there once and comes back goes on with its versions, so that nobody takes it for what they saw before. */
async function readLastVersions(transaction: EntityManager, created: ReadonlySet<string>, known: Known): Promise<void> {
  const gone = [...created].filter((id) => !known.nodes.has(id) && !known.linkIds.has(id));
  const rows = await selectIn<{ subjectId: string; before: string | null; after: string | null }>(
    transaction,
    "change",
    ["subjectId", "before", "after"],
    "subjectId",
    gone,
  );
  for (const { subjectId, before, after } of rows) {
    const { version } = JSON.parse(after ?? before ?? "{}") as { version?: number };
    known.lastVersions.set(subjectId, Math.max(version ?? 0, known.lastVersions.get(subjectId) ?? 0));
  }
}
