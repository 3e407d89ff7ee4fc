import type { EntityManager } from "typeorm";
import { selectIn } from "../database/select-in";
import { keyText, type NaturalKey } from "./natural-key";
import type { SettledOperation } from "./settle-link-ids";

/** What there is already of what a commit mentions; grows as the commit's own operations are accepted. */
export interface Known {
  /** The types of nodes by id. */
  readonly nodes: Map<string, string>;
  readonly linkIds: Set<string>;
  /** The ids of links by natural key. */
  readonly linkKeys: Map<string, string>;
  /** The ids of nodes by what other systems call them. */
  readonly externalIds: Map<string, string>;
}

interface LinkRow extends Omit<NaturalKey, "sourceId" | "targetId"> {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Reads in a few queries what the operations of a commit could collide with or build on. */
export async function readKnown(transaction: EntityManager, operations: readonly SettledOperation[]): Promise<Known> {
  const ids = operations.map((operation) => (operation.kind === "createNode" ? operation.node.id : operation.link.id));
  const ends = operations.flatMap(endsOf);
  const nodeRows = await selectIn<{ id: string; type: string }>(transaction, "node", ["id", "type"], "id", [
    ...ids,
    ...ends,
    ...operations.flatMap(sourcesOf),
  ]);
  const nodes = new Map(nodeRows.map(({ id, type }) => [id, type]));
  const linkIds = await selectIn<{ id: string }>(transaction, "link", ["id"], "id", ids);
  const between = await linksBetween(transaction, new Set(ends.filter((id) => nodes.has(id))));
  return {
    nodes,
    linkIds: new Set(linkIds.map(({ id }) => id)),
    linkKeys: new Map(between.map((row) => [keyText({ ...row, sourceId: row.source, targetId: row.target }), row.id])),
    externalIds: await readExternalIds(transaction, operations),
  };
}

/** How the pair that identifies a node in another system is looked up. */
export function externalIdKey({ scheme, value }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([scheme, value]);
}

async function linksBetween(transaction: EntityManager, ends: ReadonlySet<string>): Promise<LinkRow[]> {
  const columns = ["id", "type", "source", "target", "role", "validFrom"] as const;
  const rows = await selectIn<LinkRow>(transaction, "link", columns, "source", ends);
  return rows.filter((row) => ends.has(row.target));
}

async function readExternalIds(
  transaction: EntityManager,
  operations: readonly SettledOperation[],
): Promise<Map<string, string>> {
  const values = operations.flatMap((operation) => externalIdsOf(operation).map(({ value }) => value));
  const texts = values.filter((value) => typeof value === "string");
  const columns = ["node", "scheme", "value"] as const;
  const rows = await selectIn<{ node: string; scheme: string; value: string }>(
    transaction,
    "external_id",
    columns,
    "value",
    texts,
  );
  return new Map(rows.map((row) => [externalIdKey({ ...row }), row.node]));
}

function externalIdsOf(operation: SettledOperation): readonly Readonly<Record<string, unknown>>[] {
  return operation.kind === "createNode" ? (operation.node.entries.externalIds ?? []) : [];
}

function endsOf(operation: SettledOperation): string[] {
  return operation.kind === "createLink" ? [operation.link.sourceId, operation.link.targetId] : [];
}

function sourcesOf(operation: SettledOperation): string[] {
  const { statements } = operation.kind === "createNode" ? operation.node : operation.link;
  return statements.flatMap(({ sourceId }) => sourceId ?? []);
}
